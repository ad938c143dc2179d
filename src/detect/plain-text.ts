/**
 * A text as plain words, one space before, between and after them: lower case, one width, no accents, no punctuation,
 * one form of Arabic alef. The end of a sentence or line stays, as a bar. Vocabularies and pages are compared in this
 * form.
 */
export function plain(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  if (plainTexts.size > 600) plainTexts.clear();
  const made = ` ${folded(text)
    // An address says nothing, not even in a domain called "example".
    .replace(/\S+@\S+|https?:\S+/g, " ")
    .replace(/[.!?…]+["')\]»”’]*(?=\s|$)|[。！？؟।|\n]+/g, " | ")
    .replace(isAscii(text) ? /[^a-z\d|]+/g : /[^\p{L}\p{M}\p{N}|]+/gu, " ")
    .replace(/^[ |]+|[ |]+$/g, "")} `;
  plainTexts.set(text, made);
  return made;
}

// The same few texts are asked many questions.
const plainTexts = new Map<string, string>();

/** Most texts are, and their pages need not wait for expressions over all of Unicode. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function folded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(vietnamese, (word) => kept[word] ?? word)
    .normalize("NFD")
    .replace(marks, "")
    .normalize("NFC")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/[ßæœøłđı]/g, (letter) => apart[letter] ?? letter)
    .replace(/[٠-٩۰-۹०-९๐-๙]/g, asciiDigit);
}

// Accents, vowel points of Arabic and Hebrew, and the dot under Hindi letters.
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640\u093c]/g;

/** "Code" and "invite" in Vietnamese: without their tones they would be "but" in half of Europe, and "new". */
const kept: Readonly<Record<string, string>> = { mã: "vnma", mời: "vnmoi" };
const vietnamese = /(?<!\p{L})(?:mã|mời)(?!\p{L})/gu;

// Arabic, Persian, Hindi and Thai.
const zeros = [0x660, 0x6f0, 0x966, 0xe50];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(zeros.map((zero) => code - zero).find((value) => value >= 0 && value <= 9));
}

// Letters that are no others with an accent.
const apart: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
