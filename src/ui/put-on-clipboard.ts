import { ask } from "../messages/ask.ts";

/**
 * Puts a code, or another secret, on the clipboard, from which it goes again after a while where its user wants that. Throws Error where the
 * browser keeps the clipboard to itself.
 */
export async function putOnClipboard(code: string): Promise<void> {
  await put(code);
  // At worst it stays there, as it does for whoever did not ask for more.
  await ask("clearLater", { value: code }).catch(() => undefined);
}

/**
 * Where the page around our frame keeps the clipboard's own interface from it, the browser's copying of what is selected
 * still works.
 */
async function put(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = text;
    field.select();
    const isThere = document.execCommand("copy");
    field.remove();
    if (!isThere) throw new Error("The browser keeps the clipboard to itself");
  }
}
