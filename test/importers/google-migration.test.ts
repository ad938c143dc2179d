import fc from "fast-check";
import { PbfWriter } from "pbf";
import { describe, expect, it } from "vitest";
import { secretFromBytes } from "../../src/domain/secret.ts";
import { readText } from "./vector.ts";

interface PhoneAccount {
  readonly secret: Uint8Array;
  readonly name: string;
  readonly issuer: string;
  readonly algorithm: number;
  readonly digits: number;
  readonly type: number;
  readonly counter: number;
}

const account: fc.Arbitrary<PhoneAccount> = fc.record({
  secret: fc.uint8Array({ minLength: 1, maxLength: 128 }),
  name: fc.stringMatching(/^[a-z@. ]{0,200}$/),
  issuer: fc.stringMatching(/^[A-Z]{0,20}$/),
  algorithm: fc.integer({ min: 0, max: 5 }),
  digits: fc.integer({ min: 0, max: 3 }),
  type: fc.integer({ min: 0, max: 3 }),
  counter: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 40 })),
});

// A field that is 0 or empty is left out, as the phone does.
function written(accounts: readonly PhoneAccount[], batchId: number): string {
  const pbf = new PbfWriter();
  for (const { secret, name, issuer, ...numbers } of accounts)
    pbf.writeMessage(
      1,
      (_, inner) => {
        inner.writeBytesField(1, secret);
        if (name !== "") inner.writeStringField(2, name);
        if (issuer !== "") inner.writeStringField(3, issuer);
        for (const [at, value] of [
          numbers.algorithm,
          numbers.digits,
          numbers.type,
          numbers.counter,
        ].entries())
          if (value !== 0) inner.writeVarintField(4 + at, value);
        inner.writeStringField(8, "an id of newer versions");
      },
      null,
    );
  pbf.writeVarintField(2, 2);
  pbf.writeVarintField(3, 1);
  pbf.writeVarintField(5, batchId);
  return `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(pbf.finish()).toString("base64"))}`;
}

function meant({
  secret,
  algorithm,
  digits,
  type,
  counter,
}: PhoneAccount): object | "failed" | "unsupported" {
  const hash = ["SHA1", "SHA1", "SHA256", "SHA512", "MD5"][algorithm];
  const length = [6, 6, 8][digits];
  if (hash === undefined || length === undefined || type > 2) return "failed";
  if (hash === "MD5") return "unsupported";
  const common = { secret: secretFromBytes(secret), algorithm: hash, digits: length };
  return type === 1 ? { type: "hotp", ...common, counter } : { type: "totp", ...common, period: 30 };
}

describe("Google Authenticator's protocol buffer", () => {
  it("gives back whatever a phone can write", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(account, { minLength: 1, maxLength: 10 }),
        fc.integer(),
        async (accounts, batchId) => {
          const report = await readText(written(accounts, batchId));
          expect(report.parts).toEqual([{ batchId, size: 1, index: 0 }]);
          expect(
            report.rows.map((row) => (row.kind === "account" ? row.account.parameters : row.kind)),
          ).toEqual(accounts.map(meant));
        },
      ),
    );
  });
});
