import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import { box, page, text } from "./build-page.ts";

describe("the site's name", () => {
  it.each([
    ["og:site_name", { siteName: "Acme Staff", title: "Verify | Other" }, "Acme Staff"],
    [
      "the part of the title that the host has, too",
      { title: "Acme - Sign in", host: "login.acme.example" },
      "Acme",
    ],
    [
      "the part of the title that names no task",
      { title: "Two-Factor Authentication | Cloudflare", host: "dash.cf.example" },
      "Cloudflare",
    ],
    [
      "the host without its port where the title is a task",
      { title: "Sign in", host: "portal.example:8443" },
      "portal.example",
    ],
  ])("comes from %s", (_, facts, name) => {
    expect(judgePage({ ...page(""), ...facts }).siteName).toBe(name);
  });
});

describe("user names", () => {
  it("come from fields first, then from the text, each once", () => {
    const snapshot = page(
      "Verify",
      text("Signed in as ada@example.com"),
      box({ type: "email", name: "email", value: "grace@example.com", label: "Email" }),
      text("ada@example.com"),
    );
    expect(judgePage(snapshot).userNames).toEqual(["grace@example.com", "ada@example.com"]);
  });

  it("are never a password", () => {
    expect(
      judgePage(page("Sign in", box({ type: "password", name: "login", value: "hunter2" }))).userNames,
    ).toEqual([]);
  });
});
