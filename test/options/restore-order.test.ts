import { describe, expect, it } from "vitest";
import { cameBack, inRestoreOrder, tally, tickedAtFirst } from "../../options/backup/restore-order.ts";
import type { RestoreRow, RestoreState } from "../../src/messages/vault-views.ts";

function row(id: string, state: RestoreState): RestoreRow {
  return { id, issuer: id, label: "", state, code: null, recoveryCodes: 0 };
}

const rows = [
  row("a", "new"),
  row("b", "same"),
  row("c", "older"),
  row("d", "newer"),
  row("e", "conflicting"),
  row("f", "removed"),
  row("g", "new"),
];

describe("the preview of a backup", () => {
  it("ticks only what is new", () => {
    expect([...tickedAtFirst(rows)]).toEqual(["a", "g"]);
  });

  it("shows first what the user has to decide, last what changes nothing, else as in the backup", () => {
    expect(
      inRestoreOrder(rows)
        .map(({ id }) => id)
        .join(""),
    ).toBe("edcfagb");
  });

  it.each([
    ["what is ticked at first", ["a", "g"], { added: 2, replaced: 0 }],
    ["something deleted that comes back", ["a", "f"], { added: 2, replaced: 0 }],
    ["each of the three that put yours in the bin", ["c", "d", "e"], { added: 0, replaced: 3 }],
    ["nothing", [], { added: 0, replaced: 0 }],
  ])("counts %s", (_, ids, counted) => {
    expect(tally(rows, new Set(ids))).toEqual(counted);
  });

  it("tells afterwards what came, with its recovery codes, what was here already, and what was left out", () => {
    const codes = rows.map((each) => ({ ...each, recoveryCodes: each.id === "a" ? 10 : 3 }));
    const preview = { exportedAt: 0, rows: codes, unreadable: 2 };
    expect(cameBack(preview, new Set(["a", "c", "f"]))).toEqual({
      added: 2,
      replaced: 1,
      recoveryCodes: 16,
      same: 1,
      leftOut: 3,
      unreadable: 2,
    });
  });
});
