import type { OtpParameters } from "./account.ts";

/** What a box takes: "steam-5" is surely the five letters and digits of Steam; "digits" is only what boxes mostly take. */
export const codeFormats = ["digits", "steam-5"] as const;
export type CodeFormat = (typeof codeFormats)[number];

/**
 * Of these accounts those whose code a box of this format takes, in the order given. Five places take nothing longer, so
 * where no account makes such codes there is none. Where all of them are Steam's, they are for a box that may take digits,
 * too: whose accounts these are says more than how the box looks.
 */
export function accountsOfFormat<A extends { readonly parameters: OtpParameters }>(
  accounts: readonly A[],
  format: CodeFormat,
): readonly A[] {
  const ofSteam = accounts.filter(({ parameters }) => parameters.type === "steam");
  if (format === "steam-5") return ofSteam.length > 0 ? ofSteam : accounts.filter(hasFiveDigits);
  return ofSteam.length === accounts.length ? accounts : accounts.filter((each) => !ofSteam.includes(each));
}

function hasFiveDigits({ parameters }: { readonly parameters: OtpParameters }): boolean {
  return parameters.type !== "steam" && parameters.digits === 5;
}
