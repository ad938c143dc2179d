import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved, placesToKeep } from "../../popup/arrange/places.ts";
import { groupsOf, isPart } from "../../popup/groups.ts";
import { inOrder, isArranged } from "../../src/ui/in-order.ts";
import { tagsOf } from "../../src/ui/tags.ts";
import { row } from "./made-row.ts";

const origin = "https://portal.example";

describe("the rows' order", () => {
  it("puts this page's accounts first, then goes by name without minding case, numbers as numbers", () => {
    const rows = [
      row("Site 10"),
      row("apple"),
      row("Site 9"),
      row("Zebra", { origins: [origin] }),
      row("Banana"),
    ];
    expect(inOrder(rows, origin).map((each) => each.issuer)).toEqual([
      "Zebra",
      "apple",
      "Banana",
      "Site 9",
      "Site 10",
    ]);
    expect(inOrder(rows, null).map((each) => each.issuer)).toEqual([
      "apple",
      "Banana",
      "Site 9",
      "Site 10",
      "Zebra",
    ]);
  });

  it("goes by the label where there is no issuer", () => {
    const rows = [row("m"), row("", { id: "x", label: "b" })];
    expect(inOrder(rows, null).map((each) => each.id)).toEqual(["x", "m"]);
  });

  it("goes by the place that their owner gave them, and by name for what has none", () => {
    const rows = [row("Apple"), row("Zebra", { order: 1 }), row("Banana"), row("Mango", { order: 2 })];
    expect(inOrder(rows, null).map((each) => each.issuer)).toEqual(["Zebra", "Mango", "Apple", "Banana"]);
    expect(isArranged(rows)).toBe(true);
    expect(isArranged([row("Apple")])).toBe(false);
  });

  it("is the collator's for whatever names", () => {
    const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
    const names = fc.array(
      fc.oneof(
        fc.stringMatching(/^[a-zA-Z ]{0,6}$|^[aäbßéZ9 -]{0,5}$|^[a-c0-9@._+-]{0,9}$/),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, (issuers) => {
        const rows = issuers.map((issuer, at) => row(issuer, { id: String(at), label: `l${at}` }));
        const nameOf = (each: (typeof rows)[number]) => each.issuer || each.label;
        const sorted = inOrder(rows, null).map(nameOf);
        for (const [at, name] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next !== undefined) expect(collator.compare(name, next)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("the groups", () => {
  const usedAt = (each: { usedAt: number | null }) => each.usedAt;
  const many = Array.from({ length: 25 }, (_, at) =>
    row(`Site ${at}`, { usedAt: at % 5 === 0 ? at + 1 : null }),
  );

  it("puts favourites first, and what was used last of a long list", () => {
    const rows = [...many, row("Dear", { favourite: true })];
    const groups = groupsOf(rows, usedAt);
    expect(groups.map(({ kind }) => kind)).toEqual(["favourites", "lately", "rest"]);
    expect(groups[1]?.rows.map(({ id }) => id)).toEqual(["Site 20", "Site 15", "Site 10"]);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
  });

  it("leaves a short list as it is", () => {
    const rows = many.slice(0, 10);
    expect(groupsOf(rows, usedAt)).toEqual([{ kind: "rest", rows }]);
  });

  it("tells whether the rest is a part, of other groups or beside accounts on tickets, or all there is", () => {
    const rest = [{ kind: "rest", rows: many } as const];
    expect(isPart(rest, [])).toBe(false);
    expect(isPart(rest, ["portal"])).toBe(true);
    expect(isPart([{ kind: "favourites", rows: many }, ...rest], [])).toBe(true);
  });

  it("has every tag once, by name", () => {
    expect(tagsOf([row("a", { tags: ["work", "bank"] }), row("b", { tags: ["work"] })])).toEqual([
      "bank",
      "work",
    ]);
  });
});

describe("places to keep", () => {
  const ordered = (...orders: (number | null)[]) => orders.map((order, at) => row(`r${at}`, { order }));

  it("are the moved account's alone where there is room", () => {
    expect(placesToKeep(moved(ordered(0, 1024, 2048), 2, 0), 0)).toEqual([{ accountId: "r2", order: -1024 }]);
    expect(placesToKeep(moved(ordered(0, 1024, 2048), 0, 1), 1)).toEqual([{ accountId: "r0", order: 1536 }]);
    expect(placesToKeep(moved(ordered(0, 1024, 2048), 0, 2), 2)).toEqual([{ accountId: "r0", order: 3072 }]);
  });

  it("are all where nobody had one, or two had the same", () => {
    expect(placesToKeep(moved(ordered(null, null, null), 0, 1), 1)).toEqual([
      { accountId: "r1", order: 0 },
      { accountId: "r0", order: 1024 },
      { accountId: "r2", order: 2048 },
    ]);
    expect(placesToKeep(moved(ordered(5, 5, 5), 0, 1), 1)).toHaveLength(3);
  });

  it("bring about the order that was wanted, whatever the moves", () => {
    const move = fc.tuple(fc.nat(5), fc.nat(5));
    const orders = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(orders, fc.array(move, { maxLength: 30 }), (first, moves) => {
        let rows = inOrder(ordered(...first), null);
        for (const [from, to] of moves) {
          const next = moved(rows, from, to);
          const places = new Map(placesToKeep(next, to).map((place) => [place.accountId, place.order]));
          rows = next.map((each) => ({ ...each, order: places.get(each.id) ?? each.order }));
          expect(inOrder(rows, null).map(({ id }) => id)).toEqual(next.map(({ id }) => id));
        }
      }),
    );
  });
});
