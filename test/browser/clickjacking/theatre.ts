import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect } from "vitest";
import type { Attack } from "./attacks.ts";
import { type CellResult, type HostKind, playCell } from "./cell.ts";
import { type CardStage, openStage, type StageOptions } from "./stage.ts";

/** Where a page plays its attacks against the card, and where it is told what came of them. */
export interface Theatre {
  readonly stage: CardStage;
  play(attack: Attack, hostKind?: HostKind, path?: string): Promise<CellResult>;
  close(): Promise<void>;
}

interface TheatreOptions extends StageOptions {
  /** What its build is called in what is told. */
  readonly build: string;
  readonly figures: Figures;
}

/** Opens it. With PICTURES=folder, the pictures of every cell are kept there. To be closed by who opened it. */
export async function openTheatre({ build, figures, ...options }: TheatreOptions): Promise<Theatre> {
  const stage = await openStage(options);
  return {
    stage,
    async play(attack, hostKind = "popover", path = "") {
      const { url } = options;
      const result = await playCell({ ...stage, url: `${url}${path}`, attack, hostKind });
      const zoom = await stage.person.tab.evaluate(() => devicePixelRatio);
      figures.note({ name: `${build} ${hostKind} ${attack.name} at ${Math.round(zoom * 100)} %`, ...result });
      return result;
    },
    close: stage.close,
  };
}

/** No click counts on a card that is painted otherwise than as drawn. */
export function expectHarmless({ differs, accepted }: CellResult): void {
  if (differs) expect(accepted).toBe(false);
}

interface Cell extends CellResult {
  readonly name: string;
}

/** What came of all the cells that were played. */
export interface Figures {
  note(cell: Cell): void;
  /** A line for each, and one for all of them. */
  told(): string;
}

export function createFigures(): Figures {
  const cells: Cell[] = [];
  return {
    note(cell) {
      cells.push(cell);
      keepPictures(cell);
    },
    told() {
      const otherwise = cells.filter(({ differs }) => differs);
      const counted = otherwise.filter(({ accepted }) => accepted);
      const asDrawn = cells.length - otherwise.length;
      return [
        ...cells.map(lineOf),
        `${cells.length} cells: ${asDrawn} painted as drawn; ${otherwise.length} otherwise, ${counted.length} accepted there`,
      ].join("\n");
    },
  };
}

function lineOf({ name, differs, accepted, remark }: Cell): string {
  const painted = differs ? "painted otherwise" : "painted as drawn";
  const verdict = accepted ? "accepted" : `refused: ${remark ?? "without a word"}`;
  return `${name.padEnd(72)} ${painted.padEnd(18)} ${verdict}`;
}

function keepPictures({ name, pictures }: Cell): void {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const [when, picture] of Object.entries(pictures)) {
    const file = `${name.replace(/\W+/g, "-")}-${when}.png`;
    writeFileSync(join(folder, file), PNG.sync.write(picture));
  }
}
