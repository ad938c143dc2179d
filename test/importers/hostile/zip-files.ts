import { zipOf, zipOfEmptyFiles } from "../zip-of.ts";
import type { HostileFile } from "./hostile-file.ts";

/** Zips with tricks. */
export const zipFiles: readonly HostileFile[] = [
  {
    name: "a zip that ends at once",
    make: async () => (await zipOf({ "export.data": "{}" })).slice(0, 30),
    outcome: "export-damaged",
  },
  {
    name: "a zip with 6,000 files",
    make: () => zipOfEmptyFiles(6_000),
    outcome: "export-too-large",
  },
  {
    name: "a zip with damaged content",
    make: async () => {
      const bytes = await zipOf({
        "export.data": JSON.stringify({ accounts: [{ vaults: [] }], more: "abcdefghijklmnopqrstuvwxyz" }),
      });
      for (let at = 45; at < 75; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 255;
      return bytes;
    },
    outcome: "export-damaged: 1Password",
  },
  {
    name: "a zip whose files lead elsewhere",
    make: () => zipOf({ "../../export.data": "{}", "/etc/data.json": "{}" }),
    outcome: "export-",
  },
  {
    name: "a zip in a zip",
    make: async () => zipOf({ "export.data": String.fromCharCode(...(await zipOf({ a: "b" }))) }),
    outcome: "export-damaged: 1Password",
  },
  {
    name: "a zip with no JSON in it",
    make: () => zipOf({ "Proton Pass/data.json": "<html>" }),
    outcome: "export-damaged: Proton Pass",
  },
  {
    name: "a zip of Raivo with another password",
    make: () => zipOf({ "raivo-otp-export.json": "[]" }, "x"),
    password: "y",
    outcome: "export-password-wrong: Raivo",
  },
];
