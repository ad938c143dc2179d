import { ensureDependencies } from "./dependencies.mjs";

/**
 * Runs one of this folder's TypeScript programs: gets the packages first, so that a fresh clone needs no other command.
 * What stops the program is said in its own words; DEBUG=1 adds where it came from.
 *
 * @param {string} program a file name beside this one
 */
export async function runTypescript(program) {
  ensureDependencies();
  const { register } = await import("tsx/esm/api");
  register();
  try {
    await import(new URL(program, import.meta.url).href);
  } catch (error) {
    console.error(process.env.DEBUG ? error : `\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
