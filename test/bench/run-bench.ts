import { boundedTable } from "./bounded.ts";
import { tableOf } from "./figures.ts";
import { measurePages } from "./measure-pages.ts";
import { measurePopup } from "./measure-popup.ts";
import { measureVault } from "./measure-vault.ts";

// npm run bench: measures in real Chromium, and ends with 1 when a bound is missed. `npm run bench -- pages`, `-- popup` or
// `-- vault` measures one of them.
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  async vault() {
    const figures = await measureVault(({ name, ratio }) =>
      console.log(`${name}: ${ratio.toFixed(2)} × the KDF`),
    );
    console.log(`\n${tableOf(figures)}\n`);
    return figures.every(({ verdict }) => verdict !== "MISSED");
  },
  async pages() {
    const figures = await measurePages((figure) => console.log(boundedTable([figure])));
    console.log(`\n${boundedTable(figures)}\n`);
    return figures.every(({ verdict }) => verdict === "holds");
  },
  async popup() {
    const figures = await measurePopup((figure) => console.log(boundedTable([figure])));
    console.log(`\n${boundedTable(figures)}\n`);
    return figures.every(({ verdict }) => verdict === "holds");
  },
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`There are ${Object.keys(parts).join(", ")} to measure, no ${name}`);
  if (!(await part())) process.exitCode = 1;
}
