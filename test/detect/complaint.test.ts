import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import { box, button, heading, page, text } from "./build-page.ts";

const code = { name: "code", autocomplete: "one-time-code", label: "Verification code" };
const complaintOf = (...pieces: Parameters<typeof page>[1][]) =>
  judgePage(page("Sign in", heading("Two-step verification"), ...pieces)).codeField?.complaint;

describe("what a page says of the code before", () => {
  it.each([
    ["nothing", "none", "Enter the code from your authenticator app."],
    ["that it was wrong", "wrong", "That code is not right. Check your app and try again."],
    ["that it was used", "spent", "That code was used already. Wait for the next one."],
    ["that it came too late", "expired", "This code has expired."],
    ["only that something is wrong, just after the box", "wrong", "Incorrect."],
  ] as const)("is told where it says %s", (_, complaint, said) => {
    expect(complaintOf(box(code), text(said), button("Continue"))).toBe(complaint);
  });

  it("is told by the box itself, in its description or by aria-invalid", () => {
    expect(complaintOf(box({ ...code, invalid: true }))).toBe("wrong");
    expect(complaintOf(box({ ...code, description: "Not valid" }))).toBe("wrong");
  });

  it("is told above the form, too, where it names the code", () => {
    expect(complaintOf(text("Invalid code."), box({ name: "other", label: "Name" }), box(code))).toBe(
      "wrong",
    );
    expect(
      complaintOf(text("Your plan is not valid."), box({ name: "other", label: "Name" }), box(code)),
    ).toBe("none");
  });

  it("is not read out of an explanation", () => {
    const explanation =
      "Each code works once and for thirty seconds only, so if it has expired or you have the wrong code on your screen, wait until your app shows the next one and then enter that one here instead.";
    expect(complaintOf(box(code), text(explanation))).toBe("none");
  });
});

describe("refusals that sites write", () => {
  const file = join(import.meta.dirname, "../fixtures/phrases/refusals.tsv");
  const lines = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t") as [string, "wrong" | "expired" | "spent" | "none", string]);

  it.each(lines)("in %s say %s", (_language, complaint, phrases) => {
    const told = phrases.split("|").map((phrase) => [phrase, complaintOf(text(phrase), box(code))]);
    expect(told.filter(([, each]) => each !== complaint)).toEqual([]);
  });
});
