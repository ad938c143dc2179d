import { runTypescript } from "./run-typescript.mjs";

await runTypescript("run-test.ts");
