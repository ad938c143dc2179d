import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagePath } from "../../src/domain/page-path.ts";
import { anyText } from "./any-text.ts";

const site = "https://portal.example";

describe("where on its site a page is", () => {
  it.each([
    ["is its path", "/account/security", "/account/security"],
    ["is a slash at the start", "", "/"],
    ["is not what is asked", "/codes?token=5f2a&user=ada", "/codes"],
    ["is not a place within it", "/codes#token=5f2a", "/codes"],
    ["is what an application writes behind #", "/app/#/security/codes?token=1", "/app/#/security/codes"],
    ["and behind #!", "/#!/security", "/#!/security"],
    ["is in its own letters", "/konto/zwei-stufen-best%C3%A4tigung", "/konto/zwei-stufen-bestätigung"],
    ["of any script", "/%D7%90%D7%91%D7%98%D7%97%D7%94", "/אבטחה"],
    ["but no words of ours", "/post%20%E2%80%94%20your%20security", "/post%20%E2%80%94%20your%20security"],
    ["nor another path", "/t/%2Faccount%2Fsecurity", "/t/%2Faccount%2Fsecurity"],
    ["nor an end of its own", "/t%3Fx%23y", "/t%3Fx#y"],
    ["turns no direction", "/t/%E2%80%AEytiruces", "/t/%E2%80%AEytiruces"],
    ["hides nothing", "/secu%E2%80%8Bri%CD%8Fty%E3%85%A4", "/secu%E2%80%8Bri%CD%8Fty%E3%85%A4"],
    ["is one line", "/a%0Ab%C2%85%E2%80%A8", "/a%0Ab%C2%85%E2%80%A8"],
    ["stays as it is where it is no UTF-8", "/%ff%41", "/%ff%41"],
    [
      "loses its middle where it is long",
      `/${"a".repeat(60)}/${"b".repeat(60)}`,
      `/${"a".repeat(39)}…${"b".repeat(23)}`,
    ],
  ])("%s", (_what, address, path) => {
    expect(pagePath(site + address)).toBe(path);
  });

  it("begins with a slash, is short, and says nothing unseen, whatever the address", () => {
    fc.assert(
      fc.property(anyText(40), anyText(40), (text, fragment) => {
        const path = pagePath(`${site}/${encodeURIComponent(text.replace(/\p{Cs}/gu, ""))}#/${fragment}`);
        expect(path).toMatch(/^\//);
        expect([...path].length).toBeLessThanOrEqual(64);
        expect(path).not.toMatch(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});
