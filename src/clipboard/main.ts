import { askSurely } from "../messages/ask.ts";
import { type ClipboardText, wipe } from "./wipe.ts";

/**
 * A page that nobody sees, which the worker opens where it can't reach the clipboard itself: it wipes our code off it and
 * is gone. A page without the focus has only the browser's old commands for that.
 */
const clipboard: ClipboardText = {
  async read() {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.focus();
    document.execCommand("paste");
    const text = field.value;
    field.remove();
    return text;
  },
  async empty() {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", "");
    };
    document.addEventListener("copy", put, { once: true });
    document.execCommand("copy");
  },
};

void askSurely("takeCopied", {})
  .then((mark) => (mark === null ? undefined : wipe(clipboard, mark)))
  .finally(() => window.close());
