import { zipOf } from "../zip-of.ts";
import { type HostileFile, megabyte, secret, uri, utf8 } from "./hostile-file.ts";

/** Files that could exhaust a computer's memory or time. */
export const heavyFiles: readonly HostileFile[] = [
  {
    name: "JSON that is nested a hundred thousand deep",
    make: () => utf8("[".repeat(100_000)),
    outcome: "export-too-large",
  },
  {
    name: "objects nested 5,000 deep",
    make: () => utf8(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`),
    outcome: "export-too-large",
  },
  {
    name: "five million numbers",
    make: () => utf8(`[${"0,".repeat(5_000_000)}0]`),
    outcome: "export-too-large",
  },
  {
    name: "three million empty objects",
    make: () => utf8(`{"services":[${"{},".repeat(3_000_000)}{}],"schemaVersion":4}`),
    outcome: "export-too-large",
  },
  {
    name: "as many empty objects as may be",
    make: () => utf8(`{"services":[${"{},".repeat(340_000)}{}],"schemaVersion":4}`),
    outcome: "export-too-large",
  },
  {
    name: "21,000 services",
    make: () => utf8(`{"services":[${'{"name":"x"},'.repeat(21_000)}{}],"schemaVersion":4}`),
    outcome: "export-too-large",
  },
  {
    name: "a file of eleven megabytes",
    make: () => new Uint8Array(11 * megabyte),
    outcome: "export-too-large",
  },
  {
    name: "ten megabytes of line ends below a key URI",
    make: () => utf8(`${uri}${"\n".repeat(10 * megabyte - 100)}`),
    outcome: { accounts: 1 },
  },
  { name: "a million lines", make: () => utf8("otpauth:/\n".repeat(1_000_000)), outcome: "export-unknown" },
  {
    name: "a million lines below a key URI",
    make: () => utf8(`${uri}\n${"x\n".repeat(1_000_000)}`),
    outcome: "export-too-large",
  },
  {
    name: "a key URI with ten million parameters",
    make: () => utf8(`${uri}${"&".repeat(10_000_000)}`),
    outcome: { accounts: 0 },
  },
  {
    name: "a key URI of ten million commas",
    make: () => utf8(`${uri}${",".repeat(10_000_000)}`),
    outcome: { accounts: 0 },
  },
  {
    name: "a list of ten million cells",
    make: () => utf8(`name,totp\n${",".repeat(10_000_000)}`),
    outcome: "export-too-large",
  },
  {
    name: "a list of ten million lines",
    make: () => utf8(`name,totp${"\n".repeat(10_000_000)}`),
    outcome: "export-too-large",
  },
  {
    name: "a list of 25,000 codes",
    make: () => utf8(`name,totp\n${`a,${secret}\n`.repeat(25_000)}`),
    outcome: "export-too-large",
  },
  {
    name: "a list with one quote that never ends",
    make: () => utf8(`name,totp\n"${"a".repeat(9_000_000)}`),
    outcome: { accounts: 0 },
  },
  {
    name: "XML nested a hundred thousand deep",
    make: () => utf8(`<KeePassFile>${"<Group>".repeat(100_000)}`),
    outcome: "export-too-large: KeePass",
  },
  {
    name: "a million elements of XML",
    make: () => utf8(`<KeePassFile><Root>${"<a/>".repeat(1_000_000)}</Root></KeePassFile>`),
    outcome: "export-too-large: KeePass",
  },
  {
    name: "ten megabytes of one text in XML",
    make: () => utf8(`<KeePassFile><Root>${"a&amp;".repeat(1_500_000)}</Root></KeePassFile>`),
    outcome: "export-too-large: KeePass",
  },
  {
    name: "as many ampersands in XML as may be",
    make: () => utf8(`<KeePassFile><Root>${"a&amp;".repeat(599_000)}</Root></KeePassFile>`),
    outcome: { accounts: 0 },
  },
  {
    name: "a zip of 60 megabytes of nothing",
    make: () => zipOf({ "export.data": " ".repeat(60 * megabyte) }),
    outcome: "export-too-large: 1Password",
  },
  {
    name: "a zip that is small and comes out a thousand times larger",
    make: () => zipOf({ "data.json": `{"encrypted":false,"items":[],"x":"${" ".repeat(15 * megabyte)}"}` }),
    outcome: "export-too-large: Bitwarden",
  },
];
