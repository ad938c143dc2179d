/**
 * Whether a subtree could hold a code field, a recovery field, a printed key, recovery codes or a square big enough to
 * be a QR code. Cheap and generous: what it lets through is judged properly. No for text, for user name and password,
 * for icons, portraits and wide photographs. Imports nothing: it is part of the script in every page.
 */
export function worthALook(root: ParentNode): boolean {
  const within = (selector: string) => [
    ...(root instanceof Element && root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  return (
    (within(boxes) as HTMLInputElement[]).some(isTelling) ||
    within("[href^='otpauth:' i]").length > 0 ||
    within(pictures).some(isSquare) ||
    within(leaves).some(isPainted) ||
    within("table,tbody,div,section,ul,ol,p,pre").some(isGrid) ||
    saysCodes(root) ||
    within("*").some(hidesATell)
  );
}

const boxes = "input,textarea";
const pictures = "img,svg,canvas,video,object,picture";
const leaves = "div:empty,span:empty,i:empty,a:empty,figure:empty,p:empty";

const typed = /^(?:text|tel|number|password)$/;
const code =
  /otp|mfa|[2t]fa|cod|token|factor|\bpin\b|pass(?:code|key)|verif|challenge|recover|backup|scratch|one-?time|authenticat|secret|otpauth/i;
const other =
  /user|e-?mail|log-?in|sign|name|^id$|ident|acc(?:ount|t)|uid|nick|search|query|^q$|^s$|find|filter|phone|tel|mobile|address|street|city|zip|postal|country|state|company|message|comment|subject|date|day|month|year|birth|amount|qty|quantity|price|url|website|title|tag|note|passw|pwd|^pass$|card|cc-|coupon|promo/i;

/** A box that is named like a code's, that holds something printed, or that nothing names. */
function isTelling(box: HTMLInputElement): boolean {
  if (box.type === "hidden") return box.value.startsWith("otpauth:");
  if (box.tagName === "TEXTAREA") return box.readOnly || box.disabled || box.value.startsWith("otpauth:");
  if (!typed.test(box.type)) return false;
  if ((box.readOnly || box.disabled) && box.value.length > 15) return true;
  const names = [box.id, box.name, box.placeholder, box.getAttribute("aria-label") ?? ""];
  if (code.test(`${names.join(" ")} ${box.autocomplete} ${box.className}`) || code.test(wordsOf(box)))
    return true;
  if (box.type === "password" || box.autocomplete.length > 3) return false;
  return !names.some((name) => other.test(name)) && !other.test(wordsOf(box));
}

function wordsOf(box: HTMLInputElement): string {
  return [...(box.labels ?? [])].map((label) => label.textContent).join(" ");
}

// A QR code of 21 modules is hardly drawn smaller.
function isSquare(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= 80 &&
    height >= 80 &&
    Math.abs(width - height) <= width / 8 &&
    width <= 1200 &&
    !/^50%/.test(getComputedStyle(element).borderRadius)
  );
}

function isPainted(element: Element): boolean {
  return isSquare(element) && getComputedStyle(element).backgroundImage !== "none";
}

// Rows of modules, or modules all in one.
function isGrid(element: Element): boolean {
  const count = element.childElementCount;
  return count >= 441 || (count >= 21 && (element.firstElementChild?.childElementCount ?? 0) >= 21);
}

const key =
  /(?:^|[^\w/+@.-])(?:[A-Z2-7]{16,128}|(?=[a-z]*[2-7])[a-z2-7]{16,128}|(?=[^2-7]{0,40}[2-7])(?:[A-Z2-7]{3,8}[ -]){3,}[A-Z2-7]{1,8}|(?=[^2-7]{0,20}[2-7])(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{1,4})(?![\w/+@-])/;
const recoveryWords =
  /recover|back-?up|scratch|emergency|rescue|wiederherst|backup-?cod|notfall|secours|r[ée]cup|respaldo|recuper|reserva|ripristin|herstel|復旧|リカバリ|バックアップ|回復|恢复|備用|备用|备份|令牌|восстановл|резервн|запасн|복구|백업|استرداد|احتياط|استعاد/i;
const token =
  /(?:^|[^\w@./:-])(?=[A-Za-z-]{0,30}\d)(?=[\d-]{0,30}[A-Za-z]|\d{8}|\d{4} \d{4})[A-Za-z0-9]{3,}(?:[ -][A-Za-z0-9]{3,}){0,8}(?![\w@/])/;

/** Text shaped like a key; or like a recovery code, where words speak of such. */
function saysCodes(root: ParentNode): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let shaped = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (text.length < 6 || /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? "")) continue;
    if (text.length < 600 && key.test(text)) return true;
    shaped ||= text.length < 600 && token.test(text);
  }
  return shaped && recoveryWords.test(document.body?.textContent ?? "");
}

interface Openers {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** A shadow root, which selectors don't enter: open ones anywhere, closed ones of custom elements. */
function hidesATell(element: Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }): boolean {
  const custom = element.localName.includes("-");
  const closed =
    custom &&
    (element.openOrClosedShadowRoot ??
      (globalThis as { readonly chrome?: Openers }).chrome?.dom?.openOrClosedShadowRoot?.(element));
  const shadow = element.shadowRoot || closed;
  return Boolean(shadow) && worthALook(shadow as ShadowRoot);
}
