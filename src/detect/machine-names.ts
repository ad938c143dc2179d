/**
 * What names, ids and data attributes say. They are English nearly everywhere, whatever the page's language, and often
 * run together ("twofactorcode"), so they have their own expressions instead of a vocabulary.
 */
export type MachineWord = "strong-code" | "weak-code" | "recovery" | "sent" | "not-ours" | "identity";

/** Whether names say something. */
export function namesSay(names: string, word: MachineWord): boolean {
  return expressions[word].test(split(names));
}

// "mfaCode", "mfa_code" and "mfa-code" become "mfa code".
function split(names: string): string {
  return names
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase();
}

const expressions: Readonly<Record<MachineWord, RegExp>> = {
  "strong-code":
    /\w*otp\b|\b[ht]?otp(?=\d|code|token|pass|input|field|value|box)|\bmfa|mfa\b|2 ?fa\b|\btfa\b|two ?fa(?:ctor)?|two ?step|second ?factor|multi ?factor|2 ?factor|2 ?step|one ?time|\bonce ?code|authenticator|auth ?code\b|authentication ?code|\btoken ?code|google ?auth|\bga ?code|gauth|steam ?guard|twofactor/,
  "weak-code":
    /code|\bkode?\b|\bcodi(?:go|ce)|token|pass ?code|\bpin\b|challenge|verif|\brespon[sc]e|\bdigits?\b|factor/,
  recovery:
    /recovery|\bback ?up|scratch|\brescue|emergency|lookup secret|\bstatic token|\bspare\b|reserve ?code|fallback ?code|restore ?code/,
  sent: /\bsms|e ?mail ?(?:code|otp|token|verif|pin)|(?:code|otp|token|pin) ?(?:by )?e ?mail|phone ?(?:code|verif|otp)|\boob\b|out ?of ?band|text ?message|two factor email|provider email/,
  "not-ours":
    /captcha|coupon|promo|voucher|discount|gift|zip|postal|post ?code|\bcvv|\bcvc|\bcsc\b|card|cc ?num|\bsearch|\bq\b|query|order|invite|invitation|referr|country|birth|device ?name|\bdesc(?:r|ription)?\b|\bissuer|user ?label|nick ?name|amount|quantity|\bqty|tracking|booking|reservation|ticket|meeting|confno|game|subject|message|comment|company|address|street|city|\bstate\b|first ?name|last ?name|full ?name|\burl\b|website|honeypot|\bhp\b|serial|licen[sc]e|iban|account ?number|sort ?code|\bcep\b|pnr|user ?code|device ?code|reduction|\bsecret$|totp ?secret|secret ?key|\bphone(?: ?number)?$|mobile(?: ?number)?$|\btel$/,
  identity:
    /user ?name|\busr|\buser$|\be ?mail(?: ?address)?$|\blogin$|login ?(?:id|name)|account ?name|\bpassword|passwd|\bpass$|\bpwd/,
};
