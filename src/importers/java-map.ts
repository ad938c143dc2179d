import { Failure } from "../domain/failure.ts";
import { fromUtf8 } from "./bytes.ts";

/** Whether bytes begin as a serialised Java object does (Java Object Serialization Specification §6.4.2). */
export function isJavaObject(bytes: Uint8Array): boolean {
  return bytes[0] === 0xac && bytes[1] === 0xed && bytes[2] === 0 && bytes[3] === 5;
}

/**
 * The texts of a serialised `java.util.HashMap<String, String>`. Nothing but such a map is read, and nothing is made of what
 * it says. Throws Failure "export-damaged" with the app.
 */
export function readJavaMap(bytes: Uint8Array, app: string): ReadonlyMap<string, string> {
  const reader = new Reader(bytes, app);
  reader.expect(0xac, 0xed, 0, 5, objectMark, classMark);
  if (reader.utf(reader.number(2)) !== "java.util.HashMap") reader.fail();
  reader.skip(8 + 1);
  const fields = reader.number(2);
  if (fields > 2) reader.fail();
  for (let field = 0; field < fields; field += 1) {
    reader.skip(1);
    reader.utf(reader.number(2));
  }
  reader.expect(endOfBlock, nullMark);
  reader.skip(4 * fields);
  reader.expect(blockMark, 8);
  reader.skip(4);
  const size = reader.number(4);
  if (size > mostPairs) throw new Failure("export-too-large", app);
  const map = new Map<string, string>();
  for (let pair = 0; pair < size; pair += 1) {
    const key = reader.text();
    map.set(key, reader.text());
  }
  return map;
}

const objectMark = 0x73;
const classMark = 0x72;
const textMark = 0x74;
const longTextMark = 0x7c;
const referenceMark = 0x71;
const endOfBlock = 0x78;
const nullMark = 0x70;
const blockMark = 0x77;
const mostPairs = 50_000;
// Handles count from here; the class and the map itself have the first two.
const firstText = 0x7e0002;

class Reader {
  private at = 0;
  private readonly texts: string[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly app: string,
  ) {}

  /** A text, or one that stood before. */
  text(): string {
    const mark = this.number(1);
    if (mark === referenceMark) return this.texts[this.number(4) - firstText] ?? this.fail();
    if (mark !== textMark && mark !== longTextMark) this.fail();
    if (mark === longTextMark && this.number(4) !== 0) this.fail();
    const text = this.utf(this.number(mark === textMark ? 2 : 4));
    this.texts.push(text);
    return text;
  }

  utf(length: number): string {
    const start = this.at;
    this.skip(length);
    return fromUtf8(this.bytes.subarray(start, this.at)) ?? this.fail();
  }

  /** An unsigned number of so many bytes, the highest first. */
  number(length: number): number {
    const start = this.at;
    this.skip(length);
    return this.bytes.subarray(start, this.at).reduce((number, byte) => number * 256 + byte, 0);
  }

  expect(...expected: readonly number[]): void {
    for (const byte of expected) if (this.number(1) !== byte) this.fail();
  }

  skip(length: number): void {
    this.at += length;
    if (this.at > this.bytes.length) this.fail();
  }

  fail(): never {
    throw new Failure("export-damaged", this.app);
  }
}
