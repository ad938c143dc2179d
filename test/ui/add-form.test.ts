import { describe, expect, it } from "vitest";
import {
  type AddForm,
  emptyForm,
  errorsAtLast,
  errorsSoFar,
  toRequest,
  withKey,
} from "../../popup/add-form.ts";

const key = "JBSWY3DPEHPK3PXP";
const filled: AddForm = { ...emptyForm, issuer: "Portal", label: "ada", secret: key };

describe("the form for adding by key", () => {
  it("finds nothing wrong with a form that is merely not filled in yet", () => {
    expect(errorsSoFar(emptyForm)).toEqual({});
  });

  it("wants a name and a key when it is sent", () => {
    expect(Object.keys(errorsAtLast(emptyForm)).sort()).toEqual(["issuer", "secret"]);
    expect(errorsAtLast(filled)).toEqual({});
    expect(errorsAtLast({ ...filled, issuer: "" })).toEqual({});
  });

  it("says at once that a character can't be in a key", () => {
    expect(errorsSoFar({ ...filled, secret: "JBSW Y3DP EHPK 1PXP" }).secret).toMatch(
      /^There’s a 1 in this key/,
    );
  });

  it.each([
    ["totp", { period: "0" }, "period"],
    ["totp", { period: "301" }, "period"],
    ["totp", { period: "3e1" }, "period"],
    ["totp", { period: "" }, "period"],
    ["hotp", { counter: "-1" }, "counter"],
    ["hotp", { counter: "1.5" }, "counter"],
    ["hotp", { counter: "99999999999999999" }, "counter"],
  ] as const)("of type %s refuses %j", (type, part, field) => {
    expect(Object.keys(errorsSoFar({ ...filled, type, ...part }))).toEqual([field]);
  });

  it("does not mind a period that a counter has no use for, nor the other way round", () => {
    expect(errorsSoFar({ ...filled, type: "hotp", period: "" })).toEqual({});
    expect(errorsSoFar({ ...filled, type: "totp", counter: "" })).toEqual({});
    expect(toRequest({ ...filled, type: "hotp", period: "", counter: "7" }, null)).toMatchObject({
      period: 30,
      counter: 7,
    });
  });

  it("sends the key in its one form, whatever it was typed like", () => {
    expect(toRequest({ ...filled, secret: "jbsw y3dp-ehpk 3pxp" }, null).secret).toBe(key);
  });
});

describe("a whole link in the key's field", () => {
  it("fills in everything that it says", () => {
    const link = `otpauth://totp/Portal:ada%40example.com?secret=${key}&issuer=Portal&algorithm=SHA256&digits=8&period=60`;
    expect(withKey(emptyForm, link)).toEqual({
      ...emptyForm,
      issuer: "Portal",
      label: "ada@example.com",
      secret: key,
      algorithm: "SHA256",
      digits: "8",
      period: "60",
    });
  });

  it("takes a counter along", () => {
    const link = `otpauth://hotp/Bank?secret=${key}&counter=42`;
    expect(withKey(emptyForm, link)).toMatchObject({ type: "hotp", counter: "42", label: "Bank" });
  });

  it("leaves names alone that it does not have itself", () => {
    expect(withKey(filled, `otpauth://totp/?secret=${key}`)).toMatchObject({
      issuer: "Portal",
      label: "ada",
    });
  });

  it("stays as it was pasted when it is wrong, and says what is", () => {
    const link = `otpauth://totp/Portal?secret=${key}&digits=banana`;
    const form = withKey(emptyForm, link);
    expect(form.secret).toBe(link);
    expect(errorsSoFar(form).secret).toMatch(/“digits”/);
    expect(errorsSoFar(withKey(emptyForm, "https://portal.example")).secret).toMatch(
      /^This isn’t a link that sets up/,
    );
  });
});
