import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import type { PasskeyDoor } from "../../src/messages/vault-views.ts";
import { FakeAuthenticator } from "./fake-authenticator.ts";

/** The ceremony as it is built for a browser, over a made-up authenticator. */
async function ceremony(authenticator: FakeAuthenticator | null, browser: "chrome" | "firefox" = "chrome") {
  vi.resetModules();
  vi.stubGlobal("__BROWSER__", browser);
  vi.stubGlobal("navigator", authenticator === null ? {} : { credentials: authenticator });
  return import("../../src/ui/passkey.ts");
}

let authenticator: FakeAuthenticator;
beforeEach(() => {
  authenticator = new FakeAuthenticator();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const door: PasskeyDoor = { credentialId: btoa("known"), rpId: "", prfSalt: btoa("s".repeat(32)) };
const firefoxDoor: PasskeyDoor = { ...door, rpId: "countersign.invalid" };

describe("making a passkey", () => {
  it("gives its name, its salt and what it said to it", async () => {
    const { makePasskey } = await ceremony(authenticator);
    const made = await makePasskey([]);
    const salt = authenticator.creation?.extensions?.prf?.eval?.first as Uint8Array;
    expect(made).toEqual({
      credentialId: authenticator.names[0],
      rpId: "",
      prfSalt: Buffer.from(salt).toString("base64"),
      prf: authenticator.answerTo(authenticator.names[0], salt),
    });
    expect(salt).toHaveLength(32);
    expect(authenticator.asked).toBe(1);
  });

  it("draws another salt, another owner and another challenge each time", async () => {
    const { makePasskey } = await ceremony(authenticator);
    const drawn: unknown[] = [];
    for (let times = 0; times < 2; times++) {
      await makePasskey([]);
      const { challenge, user, extensions } = authenticator.creation ?? {};
      drawn.push(
        [challenge, user?.id, extensions?.prf?.eval?.first].map((bytes) =>
          Buffer.from(bytes as Uint8Array).toString("hex"),
        ),
      );
    }
    expect(new Set(drawn.flat()).size).toBe(6);
  });

  it("asks for one that verifies its user, says nothing of itself and holds no name of the user", async () => {
    const { makePasskey } = await ceremony(authenticator);
    await makePasskey([]);
    expect(authenticator.creation).toMatchObject({
      rp: { name: "Countersign" },
      user: { name: "Countersign vault", displayName: "Countersign vault" },
      authenticatorSelection: { userVerification: "required", residentKey: "discouraged" },
      attestation: "none",
    });
    expect(authenticator.creation?.rp).not.toHaveProperty("id");
  });

  it("asks in Firefox for the site that nobody can own", async () => {
    const { makePasskey } = await ceremony(authenticator, "firefox");
    expect(await makePasskey([])).toMatchObject({ rpId: "countersign.invalid" });
    expect(authenticator.creation?.rp).toEqual({ id: "countersign.invalid", name: "Countersign" });
  });

  it("asks once more where a passkey says nothing while it is made", async () => {
    authenticator.saysWhileMade = "nothing";
    const { makePasskey } = await ceremony(authenticator);
    const made = await makePasskey([]);
    expect(authenticator.asked).toBe(2);
    expect(authenticator.request?.userVerification).toBe("required");
    expect(made?.prf).toBe(
      authenticator.answerTo(made?.credentialId, Buffer.from(made?.prfSalt ?? "", "base64")),
    );
  });

  it("comes to nothing when that second time is let be", async () => {
    authenticator.saysWhileMade = "nothing";
    authenticator.refusesToTouch = "NotAllowedError";
    const { makePasskey } = await ceremony(authenticator);
    expect(await makePasskey([])).toBeNull();
  });

  it("names the vault's passkeys of this browser, so that none is made twice", async () => {
    const { makePasskey } = await ceremony(authenticator);
    await makePasskey([door, firefoxDoor]);
    expect(authenticator.creation?.excludeCredentials).toEqual([
      { type: "public-key", id: new Uint8Array(Buffer.from("known")) },
    ]);
  });

  it.each([
    ["can't make keys", "passkey-without-prf", { keys: "no-prf" }],
    ["makes keys of another length", "passkey-without-prf", { keyBytes: 16 }],
    ["did not verify the user", "passkey-unverified", { verifies: "no" }],
    [
      "did not verify the user and says nothing while it is made",
      "passkey-unverified",
      { verifies: "no", saysWhileMade: "nothing" },
    ],
  ] as const)("refuses one that %s", async (_, code, traits) => {
    Object.assign(authenticator, traits);
    const { makePasskey } = await ceremony(authenticator);
    expect(await codeOf(makePasskey([]))).toBe(code);
  });

  it.each([
    ["the user cancelled or nothing came", "NotAllowedError", null],
    ["another question ended it", "AbortError", null],
    ["it is made there already", "InvalidStateError", "passkey-known"],
    ["nothing there can verify the user", "ConstraintError", "passkey-unverified"],
    ["the browser has no such thing", "NotSupportedError", "passkey-unavailable"],
    ["the browser doesn't allow it here", "SecurityError", "passkey-unavailable"],
    ["the authenticator broke down", "UnknownError", "passkey-unavailable"],
  ] as const)("when %s (%s): %s", async (_, name, outcome) => {
    authenticator.refusesToMake = name;
    const { makePasskey } = await ceremony(authenticator);
    expect(await codeOf(makePasskey([]))).toBe(outcome);
  });

  it("says so where the browser knows no passkeys", async () => {
    const { makePasskey } = await ceremony(null);
    expect(await codeOf(makePasskey([]))).toBe("passkey-unavailable");
  });
});

describe("touching a passkey", () => {
  it("gives which one answered and what it said to its own salt", async () => {
    const { makePasskey, touchPasskey } = await ceremony(authenticator);
    const first = await makePasskey([]);
    const second = await makePasskey([]);
    if (first === null || second === null) throw new Error("Both are made");
    for (const wanted of [first, second]) {
      authenticator.touched = wanted.credentialId;
      expect(await touchPasskey([first, second])).toEqual({
        credentialId: wanted.credentialId,
        prf: wanted.prf,
      });
    }
  });

  it("names every passkey that may answer, each with its own salt, by WebAuthn's spelling", async () => {
    const odd: PasskeyDoor = { credentialId: "+/8=", rpId: "", prfSalt: btoa("t".repeat(32)) };
    authenticator.refusesToTouch = "NotAllowedError";
    const { touchPasskey } = await ceremony(authenticator);
    await touchPasskey([door, odd]);
    expect(authenticator.request).toMatchObject({
      userVerification: "required",
      allowCredentials: [
        { type: "public-key", id: new Uint8Array(Buffer.from("known")) },
        { type: "public-key", id: new Uint8Array([0xfb, 0xff]) },
      ],
      extensions: {
        prf: {
          evalByCredential: {
            [Buffer.from("known").toString("base64url")]: {
              first: new Uint8Array(Buffer.from("s".repeat(32))),
            },
            "-_8": { first: new Uint8Array(Buffer.from("t".repeat(32))) },
          },
        },
      },
    });
    expect(authenticator.request).not.toHaveProperty("rpId");
  });

  it("asks in Firefox for the site that nobody can own, and only for passkeys of it", async () => {
    authenticator.refusesToTouch = "NotAllowedError";
    const { touchPasskey } = await ceremony(authenticator, "firefox");
    await touchPasskey([door, firefoxDoor]);
    expect(authenticator.request?.rpId).toBe("countersign.invalid");
    expect(authenticator.request?.allowCredentials).toHaveLength(1);
  });

  it.each([
    ["there is none", []],
    ["all are of another browser", [firefoxDoor]],
  ])("never asks for just any passkey: refuses when %s", async (_, doors) => {
    const { touchPasskey } = await ceremony(authenticator);
    expect(await codeOf(touchPasskey(doors))).toBe("passkey-unavailable");
    expect(authenticator.asked).toBe(0);
  });

  it.each([
    ["can't make keys", "passkey-without-prf", { keys: "no-prf" }],
    ["did not verify the user", "passkey-unverified", { verifies: "no" }],
  ] as const)("refuses one that %s", async (_, code, traits) => {
    const { makePasskey, touchPasskey } = await ceremony(authenticator);
    const made = await makePasskey([]);
    Object.assign(authenticator, traits);
    expect(await codeOf(touchPasskey(made === null ? [] : [made]))).toBe(code);
  });

  it.each([
    ["the user cancelled, or has none of them", "NotAllowedError", null],
    ["another question ended it", "AbortError", null],
    ["the browser doesn't allow it here", "SecurityError", "passkey-unavailable"],
    ["the authenticator broke down", "UnknownError", "passkey-unavailable"],
  ] as const)("when %s (%s): %s", async (_, name, outcome) => {
    authenticator.refusesToTouch = name;
    const { touchPasskey } = await ceremony(authenticator);
    expect(await codeOf(touchPasskey([door]))).toBe(outcome);
  });

  it("ends the question before it", async () => {
    authenticator.hesitates = "for ever";
    const { touchPasskey } = await ceremony(authenticator);
    const first = touchPasskey([door]);
    authenticator.hesitates = "not at all";
    authenticator.refusesToTouch = "NotAllowedError";
    await touchPasskey([door]);
    expect(await first).toBeNull();
  });

  it("overwrites the browser's copy of the key", async () => {
    const { makePasskey } = await ceremony(authenticator);
    const made = await makePasskey([]);
    expect(made?.prf).not.toBe(Buffer.alloc(32).toString("base64"));
    expect(authenticator.handedOut.map((buffer) => Buffer.from(buffer).toString("base64"))).toEqual([
      Buffer.alloc(32).toString("base64"),
    ]);
  });

  it("lets a broken assumption through", async () => {
    authenticator.get = async () => Promise.reject(new TypeError("a bug"));
    const { touchPasskey } = await ceremony(authenticator);
    await expect(touchPasskey([door])).rejects.toThrow(TypeError);
  });
});

it("knows which passkeys this browser can ask for", async () => {
  const { passkeysHere } = await ceremony(authenticator, "firefox");
  expect(passkeysHere([door, firefoxDoor])).toEqual([firefoxDoor]);
});

/** The failure's code, or what came when nothing failed. */
async function codeOf(outcome: Promise<unknown>): Promise<unknown> {
  return outcome.catch((error) => {
    // The module under test was loaded anew, and with it its own Failure.
    if (error instanceof Error && error.name === Failure.name && "code" in error) return error.code;
    throw error;
  });
}
