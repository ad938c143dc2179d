import { readFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { armor, Decrypter } from "age-encryption";
import { openSealedVault, recoveryKeyIn } from "./sealed-vault-reader.mjs";

const usage = `Opens a backup or a sealed copy of a vault, and prints its accounts and notes as JSON.

  node scripts/open-vault.mjs FILE

FILE is an age file, or the JSON that is inside one. The passphrase or the recovery key is asked for in the
terminal; without one it is read from COUNTERSIGN_KEY, or else from standard input. Ends with 1 when something
could not be verified.`;

try {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0 || path.startsWith("-")) throw new Error(usage);
  const opened = await openFile(readFileSync(path), await readSecret());
  console.log(JSON.stringify(opened, null, 2));
  process.exitCode = opened.problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function openFile(file, secret) {
  const text = isAge(file) ? await openAge(file, secret) : file.toString("utf8");
  const payload = JSON.parse(text);
  if (payload.format === "AV1-export") return fromExport(payload);
  if (payload.format === "AV1-sealed") return fromSealed(payload, secret);
  throw new Error("This is no backup and no sealed copy.");
}

function isAge(file) {
  const start = file.subarray(0, 200).toString("latin1").trimStart();
  return start.startsWith("age-encryption.org/v1") || start.startsWith("-----BEGIN AGE ENCRYPTED FILE-----");
}

async function openAge(file, secret) {
  const decrypter = new Decrypter();
  const recoveryKey = recoveryKeyIn(secret);
  if (recoveryKey === null) decrypter.addPassphrase(secret.normalize("NFC"));
  else decrypter.addIdentity(recoveryKey);
  const isArmoured = file.subarray(0, 200).includes("-----BEGIN");
  return decrypter.decrypt(isArmoured ? armor.decode(file.toString("latin1")) : file, "text");
}

function fromExport({ exportedAt, vaultId, accounts, notes = [] }) {
  return { exportedAt, vaultId, accounts: accounts.map(asPrinted), notes, problems: [] };
}

async function fromSealed({ savedAt, header, head, records }, secret) {
  if (header === null) throw new Error("This copy has no header: nothing in it can be opened.");
  const bytes = (text) => Buffer.from(text, "base64");
  const stored = {
    header: bytes(header),
    head: head === null ? null : bytes(head),
    records: new Map(Object.entries(records).map(([id, text]) => [id, bytes(text)])),
  };
  const { accounts, ...rest } = await openSealedVault(stored, secret);
  return { savedAt, ...rest, accounts: accounts.map(asPrinted) };
}

function asPrinted({ account, recoveryCodes }) {
  const { origins, addedAt, removedAt } = account;
  const codes = recoveryCodes.map(({ position, state, value }) => ({ position, state, value }));
  return { keyUri: keyUriOf(account), origins, addedAt, removedAt, recoveryCodes: codes };
}

/** The account as an `otpauth://` URI, which other apps read. */
function keyUriOf({ issuer, label, parameters }) {
  const { type, secret, algorithm = "SHA1", digits = 5 } = parameters;
  const query = [`secret=${secret}`, `algorithm=${algorithm}`, `digits=${digits}`];
  if (issuer !== "") query.splice(1, 0, `issuer=${encodeURIComponent(issuer)}`);
  query.push(type === "hotp" ? `counter=${parameters.counter}` : `period=${parameters.period ?? 30}`);
  const prefix = issuer === "" && !label.includes(":") ? "" : `${encodeURIComponent(issuer)}:`;
  return `otpauth://${type}/${prefix}${encodeURIComponent(label)}?${query.join("&")}`;
}

async function readSecret() {
  const { COUNTERSIGN_KEY: given } = process.env;
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return readFileSync(0, "utf8").replace(/\r?\n$/, "");
  // A terminal that shows nothing of what is typed, not even of what is typed before it was asked for.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  const answer = lines.question("");
  process.stderr.write("Passphrase or recovery key: ");
  const secret = await answer;
  lines.close();
  process.stderr.write("\n");
  return secret;
}
