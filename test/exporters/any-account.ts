import fc from "fast-check";
import type { OtpParameters } from "../../src/domain/account.ts";
import { algorithms } from "../../src/domain/algorithm.ts";
import { cleanNote, cleanTags } from "../../src/domain/annotations.ts";
import { cleanName } from "../../src/domain/name.ts";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import { anyText } from "../domain/any-text.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"];
/** Canonical Base32 of any length that holds a byte, lengths that no encoder gives among them. */
const secret = fc
  .array(fc.constantFrom(...letters), { minLength: 2, maxLength: 104 })
  .map((all) => all.join(""));
const algorithm = fc.constantFrom(...algorithms);
const digits = fc.oneof(fc.constantFrom(6, 8), fc.integer({ min: 4, max: 10 }));
const period = fc.oneof(fc.constantFrom(10, 30, 60, 90), fc.integer({ min: 1, max: 86_400 }));
const counter = fc.oneof(fc.nat(), fc.nat({ max: Number.MAX_SAFE_INTEGER }));
const parameters: fc.Arbitrary<OtpParameters> = fc.oneof(
  fc.record({ type: fc.constant("totp" as const), secret, algorithm, digits, period }),
  fc.record({ type: fc.constant("hotp" as const), secret, algorithm, digits, counter }),
  fc.record({ type: fc.constant("steam" as const), secret }),
);
const name = fc
  .oneof(
    fc.constantFrom("Example", "Steam", "a:b", "ada@example.com", "", "C# Corner", "50 % & more", "日本"),
    anyText(70),
  )
  // As what is kept was cleaned once before it was written, and is again when it is read.
  .map((text) => cleanName(cleanName(text)));

/** An account as the vault may keep it, with whatever may be written to it. */
export const anyAccount: fc.Arbitrary<PortableAccount> = fc
  .record({
    issuer: name,
    label: name,
    parameters,
    note: anyText(60).map(cleanNote),
    tags: fc.array(name, { maxLength: 3 }).map(cleanTags),
    favourite: fc.boolean(),
    order: fc.option(fc.nat({ max: 1000 })),
    icon: fc.option(name.map((text) => text || "x")),
  })
  .filter(({ issuer, label }) => issuer !== "" || label !== "");
