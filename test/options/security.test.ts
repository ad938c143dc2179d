import { describe, expect, it } from "vitest";
import { damageCount, damageLines } from "../../options/security/damage-lines.ts";
import { settingsOf } from "../../options/security/settings-form.ts";
import type { DamageRow, DamageWord, SecurityView } from "../../src/messages/vault-views.ts";

const view: SecurityView = {
  passphraseChangedAt: 0,
  passphraseTypedAt: null,
  passphraseDue: false,
  passkeys: [],
  recoveryKey: null,
  lockAfterMinutes: 15,
  lockAfterMinutesAtMost: null,
  lockWithScreen: true,
  remindPassphraseDays: 14,
  backupEveryDays: 7,
  clearCopiedSeconds: null,
  hidesCodes: false,
  kdfMemoryMiB: 64,
  now: 0,
};

describe("the settings sent back when one is changed", () => {
  it("are those that were shown, the backups' among them", () => {
    expect(settingsOf(view)).toEqual({
      lockAfterMinutes: 15,
      lockWithScreen: true,
      remindPassphraseDays: 14,
      backupEveryDays: 7,
    });
  });

  it.each([
    ["none", null, null],
    ["one of the choices", 240, 240],
    ["between two of them", 45, 15],
    ["longer than all", 10_000, 720],
    ["shorter than all", 0, 1],
  ])("lock never later than what was shown: %s", (_, shown, sent) => {
    expect(settingsOf({ ...view, lockAfterMinutes: shown }).lockAfterMinutes).toBe(sent);
  });
});

describe("what is damaged", () => {
  it("is told kind by kind with how many there are, in the order in which it was found", () => {
    const damaged = rows("record-missing", "record-unreadable", "record-missing");
    expect(damageLines(damaged)).toEqual([
      "2 records are gone from the disk.",
      "One record can’t be read any more.",
    ]);
    expect(damageCount(damaged)).toBe(3);
  });

  it("leaves out what is wrong with the vault as a whole: that has words of its own", () => {
    expect(damageLines(rows("older", "newer"))).toEqual([]);
    expect(damageCount(rows("older", "head"))).toBe(1);
  });

  it("is nothing where nothing is", () => {
    expect(damageLines([])).toEqual([]);
  });
});

function rows(...words: readonly DamageWord[]): readonly DamageRow[] {
  return words.map((word, index) => ({ word, recordId: String(index) }));
}
