import { parseArgs } from "node:util";
import { demoUsers, type Portal, startPortal } from "./portal.ts";
import { Refusal } from "./refusal.ts";
import { changesIn, switches } from "./settings.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4180" },
    set: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(usage());
} else {
  await run();
}

async function run(): Promise<void> {
  const portal = await start();
  console.log(`Client Portal at ${portal.url}, its switches at ${portal.url}/settings`);
  for (const { email, password, role } of demoUsers) {
    console.log(`  ${email.padEnd(20)} ${password}${role === "administrator" ? "  (administrator)" : ""}`);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void portal.close());
}

async function start(): Promise<Portal> {
  try {
    const changes = changesIn(values.set.map((pair): [string, string] => splitPair(pair)));
    return await startPortal({ port: readPort(values.port), ...changes });
  } catch (error) {
    console.error(`The portal did not start: ${reasonOf(error)}`);
    process.exit(1);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (text === "" || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Refusal(`"${text}" is no port. Give a number from 0, for any free one, to 65535.`);
  }
  return port;
}

function splitPair(pair: string): [string, string] {
  const [name = "", value = ""] = pair.split("=", 2);
  if (!switches.some((one) => one.name === name))
    throw new Refusal(`There is no switch "${name}".\n${usage()}`);
  return [name, value];
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `port ${values.port} is taken. Choose another with --port.`;
  }
  return error instanceof Error ? error.message : String(error);
}

function usage(): string {
  const positions = switches.map(
    (one) => `  ${one.name}=${one.choices.map((choice) => choice.value).join("|")}`,
  );
  return ["npx tsx test/portal/main.ts [--port 4180] [--set switch=position]…", ...positions].join("\n");
}
