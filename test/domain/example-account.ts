import type { Account } from "../../src/domain/account.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";

/** The key of the RFCs' appendices: the ASCII text 12345678901234567890. */
export const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** A whole account; a test states only what it is about. */
export function exampleAccount(part: Partial<Account> = {}): Account {
  return {
    id: "00112233445566778899aabbccddeeff",
    issuer: "Example",
    label: "ada",
    parameters: { type: "totp", secret: rfcSecret, algorithm: "SHA1", digits: 6, period: 30 },
    origins: ["https://login.example.com"],
    ...noAnnotations,
    addedAt: 1_000_000,
    usedStep: null,
    filledAt: null,
    removedAt: null,
    unaskedOrigins: [],
    frames: [],
    recoveryCodes: [],
    history: [{ at: 1_000_000, event: "added", origin: "https://login.example.com" }],
    ...part,
  };
}
