import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowsSite, isManaged, noPolicy, readPolicy } from "../../src/messages/policy.ts";

const whole = {
  backupReminderDays: 14,
  lockAfterMinutesAtMost: 10,
  allowedSites: ["example.com", "https://portal.example:8443"],
  blockedSites: ["*.shop.example"],
  plainExport: false,
  siteFields: [{ origin: "https://portal.example", codeField: "#code" }],
};

describe("what an organisation has set", () => {
  it("is read whole", () => {
    const { policy, unread } = readPolicy(whole);
    expect(policy).toEqual({ ...whole, plainExport: "forbidden" });
    expect(unread).toEqual([]);
  });

  it("is nothing where nothing is there", () => {
    for (const none of [{}, null, undefined, "x", []]) {
      expect(readPolicy(none)).toEqual({ policy: noPolicy, unread: [] });
      expect(isManaged(readPolicy(none))).toBe(false);
    }
    expect(isManaged(readPolicy(whole))).toBe(true);
  });

  it.each<[Record<string, unknown>, readonly string[]]>([
    [{ backupReminderDays: 0 }, ["backupReminderDays"]],
    [{ backupReminderDays: 1.5 }, ["backupReminderDays"]],
    [{ lockAfterMinutesAtMost: "15" }, ["lockAfterMinutesAtMost"]],
    [{ lockAfterMinutesAtMost: 100_000 }, ["lockAfterMinutesAtMost"]],
    [{ allowedSites: "example.com" }, ["allowedSites"]],
    [
      { allowedSites: ["example.com", "https://portal.example/path", 7] },
      ["allowedSites[1]", "allowedSites[2]"],
    ],
    [{ plainExport: "no" }, ["plainExport"]],
    [{ siteFields: [{ origin: "portal.example", codeField: "#code" }] }, ["siteFields[0]"]],
    [{ siteFields: [{ origin: "https://portal.example", codeField: "" }] }, ["siteFields[0]"]],
    [{ lockAfterMinutes: 5 }, ["lockAfterMinutes"]],
  ])("leaves aside what makes no sense, names it, and keeps the rest: %j", (broken, names) => {
    const { policy, unread } = readPolicy({ blockedSites: ["shop.example"], ...broken });
    expect(unread).toEqual(names);
    expect(policy.blockedSites).toEqual(["shop.example"]);
    expect(isManaged(readPolicy(broken))).toBe(true);
  });

  it.each([[["portal.example/path"]], [[7]], ["example.com"], [null], [{}]])(
    "works nowhere where the list of allowed sites says nothing that can be read: %j",
    (allowedSites) => {
      const { policy, unread } = readPolicy({ allowedSites });
      expect(unread).not.toEqual([]);
      expect(allowsSite(policy, "https://example.com")).toBe(false);
    },
  );

  it("works everywhere where that list is left out or empty", () => {
    for (const managed of [{}, { allowedSites: [] }]) {
      const { policy, unread } = readPolicy(managed);
      expect(unread).toEqual([]);
      expect(allowsSite(policy, "https://example.com")).toBe(true);
    }
  });

  it("is told where a list is longer than is read", () => {
    const blockedSites = Array.from({ length: 1001 }, (_, place) => `s${place}.example`);
    const { policy, unread } = readPolicy({ blockedSites });
    expect(policy.blockedSites).toHaveLength(1000);
    expect(unread).toEqual(["blockedSites[1000]"]);
    expect(readPolicy({ blockedSites: blockedSites.slice(1) }).unread).toEqual([]);
  });

  it("is read without trouble, whatever it is", () => {
    const names = Object.keys(noPolicy);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, "other"), fc.jsonValue()), (managed) => {
        expect(Object.keys(readPolicy(managed).policy).sort()).toEqual(names.toSorted());
      }),
    );
  });

  it("has a schema for the browser with the same names", () => {
    const file = join(import.meta.dirname, "../../src/managed-schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8"));
    expect(schema.type).toBe("object");
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort());
  });
});
