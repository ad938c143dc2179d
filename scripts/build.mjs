import { runTypescript } from "./run-typescript.mjs";

await runTypescript("run-build.ts");
