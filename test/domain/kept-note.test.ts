import { expect, test } from "vitest";
import { checkNotes, mostNotes, newAmong } from "../../src/domain/kept-note.ts";

const whole = {
  id: "0123456789abcdef0123456789abcdef",
  app: "Aegis",
  issuer: "VPN",
  label: "ada",
  text: "type: motp\npin: 1234",
  addedAt: 1_700_000_000_000,
};

test.each<[string, unknown]>([
  ["no list", { notes: [] }],
  ["nothing", undefined],
  ["no note", [null, "note", 7]],
  ["an id that is none", [{ ...whole, id: "1" }]],
  ["no text", [{ ...whole, text: "" }]],
  ["a text that is none", [{ ...whole, text: 7 }]],
  ["no app", [{ ...whole, app: undefined }]],
  ["a time that is none", [{ ...whole, addedAt: Number.POSITIVE_INFINITY }]],
  ["a time before all", [{ ...whole, addedAt: -1 }]],
])("%s is left out", (_, value) => {
  expect(checkNotes(value)).toEqual([]);
});

test("what is malformed spoils none of the others, and each comes once", () => {
  const other = { ...whole, id: "f".repeat(32), label: "grace" };
  expect(checkNotes([{ ...whole, id: 1 }, whole, { ...other, more: 1 }, whole])).toEqual([whole, other]);
});

test("names and texts are cleaned as those of accounts are", () => {
  expect(checkNotes([{ ...whole, label: "a\u202eda", text: "one\r\ntwo\u0000" }])).toEqual([
    { ...whole, label: "ada", text: "one\ntwo" },
  ]);
});

test("no more are read than one record holds", () => {
  const many = Array.from({ length: mostNotes + 5 }, (_, i) => ({
    ...whole,
    id: i.toString(16).padStart(32, "0"),
    label: `ada ${i}`,
  }));
  expect(checkNotes(many)).toHaveLength(mostNotes);
});

test("a note is here already by its id or by what it says, whichever app it came from", () => {
  const told = { app: "andOTP", issuer: "VPN", label: "ada", text: whole.text };
  expect(newAmong([whole], [told, { ...whole, text: "changed" }, { ...told, text: "changed" }])).toEqual([
    { ...told, text: "changed" },
  ]);
});
