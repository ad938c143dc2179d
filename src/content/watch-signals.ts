/** Words that stand in the names of fields that take a code, and those that fields of another kind bear. */
const fieldWords = /otp|code|token|2fa|mfa|factor|auth|pin\b|verif|challenge|passcode|recover|backup|digit/i;
const typedTypes = new Set(["text", "tel", "number", "password", ""]);
/** Text that pages print keys and recovery codes in, and what such a text looks like: long, or grouped. */
const printing = "code,kbd,samp,pre,output,li,td,textarea,[class*=code],[class*=key],[class*=secret],[id*=code],[id*=key],[id*=secret]";
const printed = /^[a-z2-7]{4}(?:[ -]?[a-z2-7]{4}){3,}=*$|^(?=.*\d)[a-z0-9]{4,}(?:[- ][a-z0-9]{3,})*$/i;
const pictures = "img,svg,canvas,video,table,[style*=background],[class*=qr i],[id*=qr i]";

/**
 * Whether a part of a page could hold a code field, a recovery field, a printed key, recovery codes or a QR code.
 * Generous, and cheap: it decides only whether the rest of us comes and looks properly.
 */
export function worthALook(root: Document | Element): boolean {
  return (
    among(root, "input").some(couldTakeCode) ||
    among(root, "a[href^='otpauth:'],[data-url^='otpauth:'],[value^='otpauth:']").length > 0 ||
    among(root, pictures).some(couldBeQr) ||
    among(root, printing).some(couldBePrinted)
  );
}

function among(root: Document | Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...found] : found;
}

function couldTakeCode(element: Element): boolean {
  const input = element as HTMLInputElement;
  if (input.autocomplete === "one-time-code") return true;
  if (!typedTypes.has(input.type) || /current-password|new-password|username|email/.test(input.autocomplete)) return false;
  const { name, id, placeholder, className } = input;
  const said = [name, id, placeholder, className, input.getAttribute("aria-label"), ...labels(input)].join(" ");
  return fieldWords.test(said) || (input.maxLength > 0 && input.maxLength <= 8 && input.inputMode === "numeric");
}

function labels(input: HTMLInputElement): string[] {
  return [...(input.labels ?? [])].map(({ textContent }) => textContent ?? "");
}

function couldBeQr(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= 80 && Math.max(width, height) <= 1400 && Math.abs(width / height - 1) < 0.35;
}

function couldBePrinted(element: Element): boolean {
  const text = (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? "")).trim();
  return text.length >= 8 && text.length <= 200 && printed.test(text);
}
