/** How long an issuer or label may be, in characters as people count them. */
export const longestName = 64;

// A key URI holds the issuer twice and the label once. With names of at most this many UTF-8 bytes, every one of them
// written as %XX, any account still fits into the 2,953 bytes of the largest QR code.
const longestNameBytes = 256;

/**
 * An issuer or label as it may be kept and shown: one line, composed (NFC), no control or format characters (bidi
 * overrides, zero-width), no lone surrogates, no invisible fillers, at most 64 characters as people count them. The
 * joiner stays within emoji, where it means something. May come out empty.
 */
export function cleanName(text: string): string {
  if (plainName.test(text)) return text;
  // Among what is invisible are the Hangul fillers: letters by category, blank on the screen. (Written here
  // and not above, these expressions cost nothing before they are used.)
  const shown = text
    .slice(0, 4096)
    .replace(/\ufeff/g, "")
    .replace(/\s+/g, " ")
    .replace(/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]/gu, "")
    .replace(
      /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu,
      "",
    )
    .normalize("NFC");
  return cut(shown.replace(/ +/g, " ").trim()).trim();
}

/** Whether two names are the same to a reader: case and the spaces around don't count. */
export function sameText(a: string, b: string): boolean {
  return foldedText(a) === foldedText(b);
}

// What nearly every name is; there is nothing to clean in it. The letters, of Latin, Greek, Cyrillic, Japanese, Chinese
// and Korean, are composed already, and each is one character of at most three bytes by itself.
const plainLetter =
  "[!-~\u00c0-\u024f\u0391-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u052f\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]";
const plainName = new RegExp(`^${plainLetter}(?: ?${plainLetter}){0,31}$`);

// Made when first wanted: that takes milliseconds, and content scripts hardly ever want it.
let characters: Intl.Segmenter | undefined;

function cut(text: string): string {
  characters ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let kept = "";
  let count = 0;
  let bytes = 0;
  for (const { segment } of characters.segment(text)) {
    count += 1;
    bytes += new TextEncoder().encode(segment).length;
    if (count > longestName || bytes > longestNameBytes) break;
    kept += segment;
  }
  return kept;
}

/** What is left of a text where case and the spaces around don't count. */
export function foldedText(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
