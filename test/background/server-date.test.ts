import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readServerDate } from "../../src/background/server-date.ts";

const origin = "https://portal.example";
const date = "Tue, 24 Nov 2026 09:14:12 GMT";
const asked = vi.fn();

beforeEach(() => {
  asked.mockReset().mockResolvedValue(new Response(null, { headers: { date, age: "3" } }));
  vi.stubGlobal("location", { origin });
  vi.stubGlobal("fetch", asked);
});
afterEach(() => void vi.unstubAllGlobals());

describe("the one question to the network", () => {
  test("goes to the page's own origin, with nothing that tells who asks", async () => {
    expect(await readServerDate(origin, "/robots.txt")).toEqual({ date, age: "3" });
    expect(asked.mock.calls).toEqual([
      [
        `${origin}/robots.txt`,
        {
          method: "HEAD",
          mode: "same-origin",
          credentials: "omit",
          cache: "no-store",
          redirect: "manual",
          referrerPolicy: "no-referrer",
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });

  test("is not asked in a page of another origin", async () => {
    vi.stubGlobal("location", { origin: "https://elsewhere.example" });
    expect(await readServerDate(origin, "/robots.txt")).toBe("origin-changed");
    expect(asked).not.toHaveBeenCalled();
  });

  test("comes to nothing where the site can't be reached", async () => {
    asked.mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await readServerDate(origin, "/robots.txt")).toEqual({ date: null, age: null });
  });

  test("can be written into a page as it stands: it knows of nothing around it", async () => {
    const written = new Function(`return (${readServerDate.toString()})`)() as typeof readServerDate;
    expect(await written(origin, "/robots.txt")).toEqual({ date, age: "3" });
  });
});
