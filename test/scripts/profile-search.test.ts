import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProfile, type ExtensionProfile } from "../browser/harness/profile.ts";

const value = "JBSWY3DPEHPK3PXP";
let profile: ExtensionProfile;

beforeEach(() => {
  profile = createProfile();
});
afterEach(() => profile.remove());

describe("the search of a browser's profile", () => {
  it.each<[string, Buffer]>([
    ["bytes", Buffer.from(`before${value}after`)],
    ["UTF-16", Buffer.from(`before${value}after`, "utf16le")],
    ["hexadecimal", Buffer.from(Buffer.from(value).toString("hex"))],
    ["upper-case hexadecimal", Buffer.from(Buffer.from(value).toString("hex").toUpperCase())],
    ["Base64 at 0", base64(`${value}tail`)],
    ["Base64 at 1", base64(`x${value}tail`)],
    ["Base64 at 2", base64(`xx${value}`)],
    ["Base64 at 0", base64(`xyz${value}`)],
  ])("finds a value kept as %s", (encoding, content) => {
    writeFileSync(join(profile.folder, "000003.log"), Buffer.concat([Buffer.from([0, 255, 1]), content]));
    expect(profile.search({ secret: value })).toContainEqual({
      needle: "secret",
      encoding,
      file: "000003.log",
    });
  });

  it("finds nothing where the value is not", () => {
    writeFileSync(join(profile.folder, "000003.log"), value.slice(0, -1));
    expect(profile.search({ secret: value })).toEqual([]);
  });

  it("refuses a value so short that chance would find it", () => {
    expect(() => profile.search({ secret: "abc" })).toThrow("Too short");
  });
});

function base64(text: string): Buffer {
  return Buffer.from(Buffer.from(text).toString("base64"));
}
