import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { catalogues, saidElsewhere, sentencesOf } from "../../scripts/catalogues.ts";
import { catalogueOf } from "../../src/ui/say.ts";

const all = catalogues();
const english = all.find(({ language }) => language === "en");
if (english === undefined) throw new Error("there is no English catalogue");

describe.each(all)("what the extension carries of $language", (catalogue) => {
  it("is all of it, read by our pages without its keys", () => {
    expect(catalogueOf(sentencesOf(catalogue, english))).toEqual(catalogue.messages);
  });

  it("has by its keys what the browser and the worker say", () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.length).toBeGreaterThan(1);
    expect(Object.keys(saidElsewhere(catalogue))).toEqual(
      expect.arrayContaining([...named, "browser_clearsClipboard", "in_page_fill", "menu_fill"]),
    );
  });
});
