import * as v from "valibot";
import { type Line, reply } from "./line.ts";
import type { PolicyReading } from "./policy.ts";

/** The question about what an organisation has set. Nothing of it is a secret, so it is answered while the vault is locked, too. */
export const policyLines = {
  viewPolicy: {
    from: ["popup", "options"],
    request: v.strictObject({}),
    reply: reply<PolicyReading>(),
  },
} as const satisfies Record<string, Line>;
