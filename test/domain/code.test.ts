import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SteamParameters, TotpParameters } from "../../src/domain/account.ts";
import { type Algorithm, algorithms } from "../../src/domain/algorithm.ts";
import {
  codeAt,
  codeFor,
  isTimed,
  nextCodeAt,
  periodOf,
  stepAt,
  timeLeft,
  whenToFill,
} from "../../src/domain/code.ts";
import { secretBytes, secretFromBytes } from "../../src/domain/secret.ts";
import { rfcSecret } from "./example-account.ts";

const totp: TotpParameters = { type: "totp", secret: rfcSecret, algorithm: "SHA1", digits: 6, period: 30 };
const steam: SteamParameters = { type: "steam", secret: rfcSecret };

describe("counter-based codes: RFC 4226, Appendix D", () => {
  it.each([
    [0, "755224"],
    [1, "287082"],
    [2, "359152"],
    [3, "969429"],
    [4, "338314"],
    [5, "254676"],
    [6, "287922"],
    [7, "162583"],
    [8, "399871"],
    [9, "520489"],
  ])("counter %i gives %s", (counter, value) => {
    expect(codeFor({ type: "hotp", secret: rfcSecret, algorithm: "SHA1", digits: 6, counter })).toBe(value);
  });
});

describe("time-based codes: RFC 6238, Appendix B", () => {
  const digits = "1234567890".repeat(7);
  const seeds = {
    SHA1: digits.slice(0, 20),
    SHA256: digits.slice(0, 32),
    SHA512: digits.slice(0, 64),
  };
  const rows: readonly (readonly [
    seconds: number,
    step: number,
    sha1: string,
    sha256: string,
    sha512: string,
  ])[] = [
    [59, 0x1, "94287082", "46119246", "90693936"],
    [1111111109, 0x23523ec, "07081804", "68084774", "25091201"],
    [1111111111, 0x23523ed, "14050471", "67062674", "99943326"],
    [1234567890, 0x273ef07, "89005924", "91819424", "93441116"],
    [2000000000, 0x3f940aa, "69279037", "90698825", "38618901"],
    [20000000000, 0x27bc86aa, "65353130", "77737706", "47863826"],
  ];
  const cases = rows.flatMap(([seconds, step, ...values]) =>
    (["SHA1", "SHA256", "SHA512"] as const).map(
      (algorithm, index) => [seconds, algorithm, values[index], step] as const,
    ),
  );
  it.each(cases)("at %i s, %s gives %s", (seconds, algorithm, value, step) => {
    const secret = secretFromBytes(new TextEncoder().encode(seeds[algorithm]));
    const parameters: TotpParameters = { type: "totp", secret, algorithm, digits: 8, period: 30 };
    expect(stepAt(parameters, seconds * 1000)).toBe(step);
    expect(codeAt(parameters, seconds * 1000).value).toBe(value);
    expect(codeAt(parameters, seconds * 1000 + 999).value).toBe(value);
  });
});

describe("codes beside a second implementation", () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 128 }).map(secretFromBytes);
  const time = fc.integer({ min: 0, max: 4_102_444_800_000 });

  it("are the same for every algorithm, number of digits, period and time", () => {
    const parameters = fc.record({
      type: fc.constant("totp" as const),
      secret: key,
      algorithm: fc.constantFrom(...algorithms),
      digits: fc.integer({ min: 4, max: 10 }),
      period: fc.integer({ min: 1, max: 86_400 }),
    });
    fc.assert(
      fc.property(parameters, time, (given, now) => {
        const counter = BigInt(Math.floor(now / 1000 / given.period));
        const number = truncated(given.algorithm, given.secret, counter);
        const value = (number % 10n ** BigInt(given.digits)).toString().padStart(given.digits, "0");
        expect(codeAt(given, now).value).toBe(value);
      }),
    );
  });

  it("are the same for every counter up to the largest", () => {
    fc.assert(
      fc.property(key, fc.maxSafeNat(), (secret, counter) => {
        const value = (truncated("SHA1", secret, BigInt(counter)) % 1_000_000n).toString().padStart(6, "0");
        expect(codeFor({ type: "hotp", secret, algorithm: "SHA1", digits: 6, counter })).toBe(value);
      }),
    );
  });

  it("are the same for Steam", () => {
    fc.assert(
      fc.property(key, time, (secret, now) => {
        const { value } = codeAt({ type: "steam", secret }, now);
        expect(value).toBe(steamSpelling(truncated("SHA1", secret, BigInt(Math.floor(now / 30_000)))));
      }),
    );
  });

  function truncated(algorithm: Algorithm, secret: string, counter: bigint): bigint {
    const message = Buffer.alloc(8);
    message.writeBigUInt64BE(counter);
    const digest = createHmac(algorithm, secretBytes(secret)).update(message).digest();
    return BigInt(digest.readUInt32BE(digest.readUInt8(digest.length - 1) % 16)) & 0x7fffffffn;
  }

  function steamSpelling(number: bigint): string {
    const places = [1n, 26n, 676n, 17_576n, 456_976n];
    return places.map((place) => "23456789BCDFGHJKMNPQRTVWXY"[Number((number / place) % 26n)]).join("");
  }
});

describe("Steam's codes", () => {
  // The numbers are the "Decimal" column of RFC 4226, Appendix D; the spelling was worked out by a separate program.
  it.each([
    [0, 1284755224, "GG5F5"],
    [1, 1094287082, "PV9M4"],
    [2, 137359152, "B26KJ"],
    [3, 1726969429, "5H85C"],
    [4, 1640338314, "6Y9J3"],
    [5, 868254676, "MD224"],
    [6, 1918287922, "P2GRF"],
    [7, 82162583, "C9PRW"],
    [8, 673399871, "3NKKN"],
    [9, 645520489, "5YCKB"],
  ])("of step %i, whose number is %i, is %s", (step, _, value) => {
    expect(codeAt(steam, step * 30_000).value).toBe(value);
  });

  it("are five characters that can't be mistaken for one another", () => {
    for (let step = 0; step < 1000; step++) {
      expect(codeAt(steam, step * 30_000).value).toMatch(/^[2-9BCDFGHJKMNPQRTVWXY]{5}$/);
    }
  });
});

describe("the time of a code", () => {
  it.each([
    ["at the start of a step", 60_000, 60_000, 90_000, 30_000],
    ["within it", 75_250, 60_000, 90_000, 14_750],
    ["in its last millisecond", 89_999, 60_000, 90_000, 1],
    ["at the start of the next", 90_000, 90_000, 120_000, 30_000],
    ["at the epoch", 0, 0, 30_000, 30_000],
    ["between two milliseconds", 89_999.5, 60_000, 90_000, 0.5],
  ])("%s", (_, now, startsAt, expiresAt, left) => {
    expect(codeAt(totp, now)).toMatchObject({ startsAt, expiresAt });
    expect(timeLeft(totp, now)).toBe(left);
  });

  it("is that of its own period", () => {
    expect(codeAt({ ...totp, period: 90 }, 100_000)).toMatchObject({ startsAt: 90_000, expiresAt: 180_000 });
    expect(periodOf({ ...totp, period: 90 })).toBe(90);
    expect(periodOf(steam)).toBe(30);
  });

  it("is followed without a gap by that of the next", () => {
    const now = 1_700_000_012_345;
    const next = nextCodeAt(totp, now);
    expect(next).toEqual(codeAt(totp, codeAt(totp, now).expiresAt));
    expect(next.startsAt).toBe(codeAt(totp, now).expiresAt);
  });

  it("is told from a counter", () => {
    expect([totp, steam, { ...totp, type: "hotp", counter: 0 } as const].map(isTimed)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("is a bug at %d", (now) => {
    expect(() => codeAt(totp, now)).toThrow(Error);
  });
});

describe("when to fill", () => {
  const now = (step: number) => ({ kind: "now", step });
  const wait = (until: number, reason: string) => ({ kind: "wait", until, reason });

  it.each([
    ["a fresh step, nothing used", 30, null, 300_000, now(10)],
    ["just over 5 s left", 30, null, 324_999, now(10)],
    ["exactly 5 s left", 30, null, 325_000, now(10)],
    ["just under 5 s left", 30, null, 325_001, wait(330_000, "expiring")],
    ["the last millisecond", 30, null, 329_999, wait(330_000, "expiring")],
    ["the moment after", 30, null, 330_000, now(11)],
    ["an older step used", 30, 9, 300_000, now(10)],
    ["an older step used, about to end", 30, 9, 326_000, wait(330_000, "expiring")],
    ["this step used", 30, 10, 300_000, wait(330_000, "used")],
    ["this step used, about to end: used says more", 30, 10, 329_000, wait(330_000, "used")],
    ["the next step used already, by a clock ahead", 30, 11, 300_000, wait(360_000, "used")],
    ["two steps ahead used", 30, 12, 300_000, wait(390_000, "used")],
    ["three steps ahead: another clock's", 30, 13, 300_000, now(10)],
    ["an hour ahead: another clock's", 30, 130, 300_000, now(10)],
    ["an hour ahead, about to end", 30, 130, 326_000, wait(330_000, "expiring")],
    ["a period of 10 s with 2.5 s left", 10, null, 307_500, now(30)],
    ["a period of 10 s with less", 10, null, 307_501, wait(310_000, "expiring")],
    ["a period of 60 s with 5 s left", 60, null, 355_000, now(5)],
    ["a period of 60 s with less", 60, null, 355_001, wait(360_000, "expiring")],
    ["the first step of all, used", 30, 0, 0, wait(30_000, "used")],
    ["a period of 1 s", 1, null, 300_500, now(300)],
    ["a period of 1 s about to end", 1, null, 300_751, wait(301_000, "expiring")],
  ])("%s", (_, period, usedStep, at, expected) => {
    expect(whenToFill({ ...totp, period }, usedStep, at)).toEqual(expected);
  });

  it("goes for Steam by its 30 s", () => {
    expect(whenToFill(steam, null, 326_000)).toEqual(wait(330_000, "expiring"));
    expect(whenToFill(steam, 10, 300_000)).toEqual(wait(330_000, "used"));
  });

  it("counts how far ahead a used step is from the code that could be typed next", () => {
    const slow = { ...totp, period: 300 };
    expect(whenToFill(slow, 22, 5_995_001)).toEqual(wait(6_900_000, "used"));
    expect(whenToFill(slow, 22, 5_700_000).kind).toBe("now");
  });

  it("never waits for what is not better: after the wait it is now", () => {
    const used = fc.option(fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        used,
        fc.integer({ min: 0, max: 6e6 }),
        (period, usedStep, at) => {
          const parameters = { ...totp, period };
          const first = whenToFill(parameters, usedStep, at);
          if (first.kind === "now") return;
          expect(first.until).toBeGreaterThan(at);
          expect(whenToFill(parameters, usedStep, first.until).kind).toBe("now");
        },
      ),
    );
  });
});
