import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFrameworks } from "../test/frameworks/install.ts";
import { ensureAge } from "./age-command.ts";
import { ensureBrowser } from "./browsers.ts";
import { projectRoot } from "./project-root.ts";

/** What a stage found: how many checks held, and how many did not. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  run(): Tally | Promise<Tally>;
}

/** In order of cost: what fails cheaply is heard first. Some of the unit tests judge pages in a browser. */
const stages: readonly Stage[] = [
  { name: "types", run: () => program("typescript/bin/tsc", "--noEmit") },
  {
    name: "pure-types",
    run: () => program("typescript/bin/tsc", "--noEmit", "-p", "src/tsconfig.pure.json"),
  },
  { name: "lint", run: () => program("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  { name: "browsers", run: getBrowsers },
  { name: "unit", run: () => vitest("unit") },
  { name: "build", run: () => node("scripts/build.mjs") },
  { name: "frameworks", run: () => frameworks },
  { name: "stories", run: () => vitest("stories") },
];

const wanted = wantedStages(process.argv.slice(2));
// They come while the stages before theirs run.
const frameworks = wanted.some(({ name }) => name === "frameworks") ? getFrameworks() : held(true);
process.exitCode = await runStages(wanted);

/** All of them, or those that follow --only. */
function wantedStages(args: readonly string[]): readonly Stage[] {
  const [flag, ...names] = args;
  if (flag === undefined) return stages;
  const wanted = stages.filter(({ name }) => names.includes(name));
  if (flag === "--only" && names.length > 0 && wanted.length === names.length) return wanted;
  throw new Error(`Known are: --only ${stages.map(({ name }) => name).join(" ")}`);
}

/** Runs one stage after the other up to the first that fails, and sums up. Gives the exit code. */
async function runStages(wanted: readonly Stage[]): Promise<number> {
  const lines: string[] = [];
  const tests = { passed: 0, failed: 0 };
  let broken = false;
  for (const { name, run } of wanted) {
    if (broken) {
      lines.push(`  ${name.padEnd(12)}not run`);
      continue;
    }
    console.log(`\n— ${name} —`);
    const startedAt = Date.now();
    const tally = await run();
    broken = tally.failed > 0;
    tests.passed += tally.passed;
    tests.failed += tally.failed;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    lines.push(`  ${name.padEnd(12)}${broken ? "FAILED" : "passed"} in ${seconds} s${counted(tally)}`);
  }
  console.log(`\n${lines.join("\n")}\n\n${tests.passed} passed, ${tests.failed} failed`);
  return broken ? 1 : 0;
}

function counted({ passed, failed }: Tally): string {
  return passed === 0 ? "" : ` (${passed} of ${passed + failed} tests)`;
}

/** A stage without tests of its own counts only when it fails. */
function held(isGood: boolean): Tally {
  return { passed: 0, failed: isGood ? 0 : 1 };
}

function node(script: string, ...args: readonly string[]): Tally {
  const child = spawnSync(process.execPath, [script, ...args], { cwd: projectRoot, stdio: "inherit" });
  return held(child.status === 0);
}

function program(path: string, ...args: readonly string[]): Tally {
  return node(join("node_modules", path), ...args);
}

function getBrowsers(): Tally {
  try {
    for (const family of ["chromium", "firefox"] as const) {
      const { name, path } = ensureBrowser(family);
      console.log(`${name}: ${path}`);
    }
    console.log(`age: ${ensureAge() ?? "none, so what it checks is skipped"}`);
    return held(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return held(false);
  }
}

async function getFrameworks(): Promise<Tally> {
  try {
    await installFrameworks();
    return held(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return held(false);
  }
}

/** Runs one project of vitest.config.ts. Streams its words; the numbers come from its report. */
function vitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), "countersign-report-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { failed } = program("vitest/vitest.mjs", "run", "--project", project, ...reporters);
  const tally = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // Also a run whose tests all held may fail, by an error outside of them.
  return { passed: tally.passed, failed: Math.max(tally.failed, failed) };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function readReport(path: string): Tally {
  // Vitest writes no report when it can't start; its exit code says so already.
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report: Report = JSON.parse(readFileSync(path, "utf8"));
  // A file that can't be loaded or set up fails without a failing test: it counts as one.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
