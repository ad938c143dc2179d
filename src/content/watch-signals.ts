import { textOf } from "./text-of.ts";

// What in a page may concern us: cheap and generous, since what passes is judged properly. Part of the script in every
// page, so it says no to text, to user name and password, to icons, portraits and wide photographs.

// What is drawn in a button or a menu is an icon.
const squares = "img,svg:not(:is(button,nav,header,summary) *),canvas,video,object,picture";
const blanks = ":empty:is(div,span,i,a,figure,p)";
// Rows of modules, or modules all in one.
const telling = "[href^='otpauth:' i],:nth-child(21)>:nth-child(21):not(:has(*)),:empty:nth-child(441)";
const password = "[type=password i]";
// A second password beside the first is a code's in old portals.
const secondPassword = `:is(${password}~*,:has(${password})~* *)${password}:not([autocomplete*=new i])`;

// The only box that anything could be typed in, as where a token's code is the password.
const lonePassword = `:root:not(:has(input:is(:not([type]),[type=text i],[type=email i],[type=tel i]))) ${password}`;

/**
 * Selectors with what an element that answers to them must be. The browser searches for itself, and whatever does not
 * answer costs us nothing: only to touch each of 20,000 elements takes 30 ms, and a single box in a new page one or two.
 */
export const places: () => readonly (readonly [selector: string, fits: (element: Element) => boolean])[] =
  () => [
    [boxes(), isTelling],
    [secondPassword, () => true],
    [lonePassword, isOneTime],
    [squares, isSquare],
    [blanks, isPainted],
    [telling, () => true],
  ];

/** Whether anything answers to these in a document, none of which is touched. */
export function hasPlaces(document: Document): boolean {
  const any = [boxes(), squares, blanks, telling, lonePassword].join();
  return document.querySelector(any) !== null || document.querySelectorAll(password).length > 1;
}

/** Boxes to type in but those that are named like another thing, and not like a code as well. */
function boxes(): string {
  const codeNames = anyOf(
    "name id class placeholder aria-label autocomplete",
    "otp mfa 2fa tfa cod token factor pin verif challenge recover backup scratch one-time onetime authenticat secret",
  );
  const askingForDigits = "[maxlength='6'],[maxlength='8'],[type=number i],[inputmode=numeric i]";
  const otherBoxes = `[type=checkbox i],[type=radio i],[type=submit i],[type=button i],[type=email i],[type=search i],
  ${anyOf("name id autocomplete", "user mail login search")},[type=password i]:is(${anyOf("name id autocomplete", "passw pwd")})`;
  return `input:not(:is(${otherBoxes}):not(:is(${codeNames},${askingForDigits}))),textarea`;
}

/** A selector for elements of which one of the attributes holds one of the words. */
function anyOf(attributes: string, words: string): string {
  const all = words.split(" ");
  return attributes
    .split(" ")
    .map((name) => `[${name}*="${all.join(`" i],[${name}*="`)}" i]`)
    .join();
}

/** A box that is named like a code's, that holds something printed, or that nothing names. */
function isTelling(element: Element): boolean {
  const box = element as HTMLInputElement;
  if (box.type === "hidden") return box.value.startsWith("otpauth:");
  if (box.tagName === "TEXTAREA") return box.readOnly || box.disabled || box.value.startsWith("otpauth:");
  if (!/^(?:text|tel|number|password)$/.test(box.type)) return false;
  if ((box.readOnly || box.disabled) && box.value.length > 15) return true;
  const words = [...(box.labels ?? [])].map((label) => label.textContent);
  const names = [box.id, box.name, box.placeholder, box.getAttribute("aria-label"), ...words].join("\n");
  if (namesCode(`${names} ${box.autocomplete} ${box.className}`)) return true;
  // A password's box is never so short.
  if (box.maxLength > 0 && box.maxLength < 9) return true;
  return box.type !== "password" && box.autocomplete.length <= 3 && !namesOther(names);
}

// Each expression stands where it is used: one that is made before anybody needs it is read for nothing.
function namesCode(names: string): boolean {
  return /otp|mfa|[2t]fa|[ck][oóô]d|einmal|token|factor|\bpin\b|pass(?:code|key)|verif|challenge|respons|recover|backup|scratch|one-?time|authenti[cfz]|secret|otpauth/i.test(
    names,
  );
}

function namesOther(names: string): boolean {
  return /user|e-?mail|log-?in|\bsign|name|^id$|ident|acc(?:ount|t)|uid|nick|search|query|^q$|^s$|find|filter|phone|\btel|mobile|address|street|\bcity|\bzip|postal|country|\bstate|company|message|comment|subject|\bdate|\bday|month|year|birth|amount|qty|quantity|price|\burl|website|title|\btag|\bnote|passw|pwd|^pass$|\bcard|cc-|coupon|promo/im.test(
    names,
  );
}

/** Words around say that what goes into the box counts once. */
function isOneTime({ ownerDocument }: Element): boolean {
  return /\botp|one-?time|token|passcode|authenticator|[2m]fa\b|radius|factor|einmal|usage unique|uso único|monouso|eenmalig|jednor|одноразов|ワンタイム|一次性|动态|일회용/i.test(
    textOf(ownerDocument),
  );
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
  // A width without a place is quicker to have.
  if ((element as HTMLElement).offsetWidth < 80 || !isSquare(element)) return false;
  return getComputedStyle(element).backgroundImage !== "none";
}

/**
 * Whether texts, one after the other without a space, could hold anything shaped like a key or a recovery code: letters
 * beside digits, long numbers, groups of either. "2026 all rights reserved" is none: it ends every second page.
 */
export function mayHoldShape(text: string): boolean {
  return /[A-Za-z]-?\d|\d[A-Za-z]|\d{6}|\d{3,}(?:-|(?<!\b20\d\d) )(?:\d{2}|[A-Z]{2}|[a-z]{2})|[A-Z]{3}[ -]\d{2}|[a-z]{4}[ -]\d{4}|[A-Z]{16}/.test(
    text,
  );
}

/** The same for keys alone, and more precisely. */
export function mayHoldKey(text: string): boolean {
  return /[A-Z2-7]{16}|[a-z2-7]{16}(?<=[2-7][a-z]{0,15})|(?:[A-Z2-7]{3,8}[ -]){3}|(?:[a-z2-7]{4}[ -]){3}/.test(
    text,
  );
}

/** Whether a single text is shaped like a key; where the page speaks of recovery, also like a recovery code. */
export function isShaped(text: string, speaksOfRecovery: boolean): boolean {
  if (text.length < 6 || text.length >= 600) return false;
  return isKey(text) || (speaksOfRecovery && isToken(text));
}

export function speaksOfRecovery(text: string): boolean {
  // In lower case, for an expression that minds the case is made ready in half the time.
  return /recover|back[ -]?up|scratch|static tok|wiederherst|notfall|secours|r[ée]cup|respaldo|ripristin|herstel|återst|gendan|gjenoppr|palautus|odzysk|zapasow|obnov|záložn|kurtar|yedek|復旧|リカバリ|バックアップ|回復|恢复|恢復|備用|备用|备份|令牌|復原|восстанов|резерв|запасн|відновл|복구|백업|استرداد|احتياط|استعاد|שחזור|גיבוי|dự phòng|khôi phục|pemulihan|cadangan|ανάκτησ|εφεδρ|สำรอง|กู้คืน|بازیاب|helyreáll|tartalék|oporav|възстанов|varako|sandaran|\bspare|fallback|ersatz|rettungs|sicherungsco|sauvegard|dépann|alternativ|copia de seg|cópia de seg|riserva|scorta|salvataggio|\bnood|awaryjn|ratunkow|acil durum|n[øö]dkod|genopret|nouzov|n[úu]dzov|pričuvn|sigurnosne kop|復元|予備|非常用|緊急|スクラッチ|[定的]トークン|備份|紧急|应急|救援|还原|還原|复原|后备|後備|救急|аварийн|аварійн|экстренн|статическ|опоравак|비상|예비|긴급|طوارئ|חירום|חלופי|پشتیبان|اضطراری|बैक ?अप|रिकवरी|पुनर्प्राप्ति|आपात|khẩn cấp|sao lưu|darurat|pengganti|varmuus|säkerhetskop|hätäkood|varmist|ฉุกเฉิน|biztonsági ment|vészhelyzet|pótkód|visszaáll|törlőkód|έκτακτ|emerg[eê]n[cz]|urgen[cțt]|re[sz]er[vw]|res[cg][au]|rest(?:or|aura)|sikkerhe[dt]skop/.test(
    text.toLowerCase(),
  );
}

function isKey(text: string): boolean {
  return /(?:^|[^\w/+@.-])(?:[A-Z2-7]{16,128}|(?=[a-z]*[2-7])[a-z2-7]{16,128}|(?=[^2-7]{0,40}[2-7])(?:[A-Z2-7]{3,8}[ -]){3,}[A-Z2-7]{1,8}|(?=[^2-7]{0,20}[2-7])(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{1,4})(?![\w/+@-])/.test(
    text,
  );
}

function isToken(text: string): boolean {
  return /(?:^|[^\w@./:-])(?=[A-Za-z-]{0,30}\d)(?=[\d -]{0,30}[A-Za-z]|\d{8}|\d{6}\s*$|\d{3,4}[ -]\d{3,4})[A-Za-z0-9]{3,}(?:[ -][A-Za-z0-9]{2,}){0,8}(?![\w@/])/.test(
    text,
  );
}
