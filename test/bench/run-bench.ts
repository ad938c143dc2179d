import { tableOf } from "./figures.ts";
import { measureVault } from "./measure-vault.ts";

// npm run bench: measures the vault in real Chromium beside the KDF alone, and ends with 1 when a bound is not kept.
const figures = await measureVault(({ name, ratio }) =>
  console.log(`${name}: ${ratio.toFixed(2)} × the KDF`),
);
console.log(`\n${tableOf(figures)}`);
process.exitCode = figures.some(({ verdict }) => verdict === "over bound") ? 1 : 0;
