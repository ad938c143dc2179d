/**
 * A text as plain words, one space before, between and after them: lower case, one width, no accents, no punctuation,
 * one form of Arabic alef. Vocabularies and pages are compared in this form.
 */
export function plain(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  if (plainTexts.size > 600) plainTexts.clear();
  const made = ` ${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  plainTexts.set(text, made);
  return made;
}

// The same few texts are asked many questions.
const plainTexts = new Map<string, string>();

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
    .normalize("NFC")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي");
}
