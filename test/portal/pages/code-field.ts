import { type Html, html } from "../html.ts";
import { fieldError } from "./layout.ts";

interface CodeField {
  /** 1, or one for each digit. */
  readonly boxes: number;
  readonly error: string | null;
}

/** The page scripts a code field of so many boxes needs. */
export function scriptsOfCodeField(boxes: number): readonly string[] {
  return boxes === 1 ? [] : ["split-field.js"];
}

/** Where the one-time code is typed. */
export function codeField({ boxes, error }: CodeField): Html {
  return boxes === 1 ? oneBox(error) : boxPerDigit(boxes, error);
}

function oneBox(error: string | null): Html {
  return html`<div class="field">
<label for="code">Enter your one-time code</label>
<input class="input${error === null ? "" : " input-wrong"}" id="code" name="code" type="text" value=""
  required autocomplete="off" autocapitalize="none" spellcheck="false" autofocus>
${fieldError("error-code", error)}
</div>`;
}

/** The boxes carry names so that they work without the script, which joins them in the hidden field. */
function boxPerDigit(boxes: number, error: string | null): Html {
  const inputs = Array.from(
    { length: boxes },
    (
      _,
      index,
    ) => html`<input class="digit${error === null ? "" : " input-wrong"}" name="digit" type="text" inputmode="numeric"
  value="" required autocomplete="off" aria-label="Digit ${index + 1}">`,
  );
  return html`<fieldset class="field" data-split>
<legend>Enter your one-time code</legend>
<div class="digits">${inputs}</div>
<input type="hidden" name="code" value="">
${fieldError("error-code", error)}
</fieldset>`;
}
