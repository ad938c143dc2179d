import { randomBytes } from "node:crypto";

export interface QrImages {
  /** Keeps the text and gives the name under which its drawing can be fetched. */
  keep(text: string): string;
  /** Null when nothing goes by that name. */
  textOf(name: string): string | null;
}

const keptAtMost = 200;

/** The texts of QR codes that pages fetch apart from their markup, under names nobody can guess. */
export function createQrImages(): QrImages {
  const texts = new Map<string, string>();
  return {
    keep(text) {
      const name = randomBytes(16).toString("base64url");
      texts.set(name, text);
      const [oldest] = texts.keys();
      if (texts.size > keptAtMost && oldest !== undefined) texts.delete(oldest);
      return name;
    },
    textOf: (name) => texts.get(name) ?? null,
  };
}
