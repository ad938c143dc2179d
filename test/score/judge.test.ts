import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openExtensionJudge } from "./extension-judge.ts";
import { type JudgeLine, lineOf } from "./judge-line.ts";

const uri = "otpauth://totp/ACME:ada@example.com?secret=GVUT34WKV4CUT66P4ESNBQ4P6PJVBYQ2&issuer=ACME";
const secret = "GVUT34WKV4CUT66P4ESNBQ4P6PJVBYQ2";
const qr = `data-qr="${uri.replace("&", "&amp;")}"`;
const box = `<label>Authentication code<input name="otp" autocomplete="one-time-code"></label>`;
const setUp = `<h1>Set up two-factor authentication</h1><p>Scan the code with your authenticator app.</p>`;

/** By file: what it holds, and how its QR code is drawn. */
const pages: Readonly<Record<string, readonly [html: string, qrRendering?: string]>> = {
  "img.html": [
    `${setUp}<img ${qr} width="180" height="180" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  ],
  "svg.html": [`${setUp}<svg ${qr} width="180" height="180"></svg>`],
  "canvas.html": [`${setUp}<canvas ${qr}></canvas>`],
  "table.html": [`${setUp}<table ${qr}></table>`],
  "boxes.html": [`${setUp}<div ${qr}></div>`, "div"],
  "background.html": [`${setUp}<div ${qr} style="width:180px;height:180px"></div>`, "div-background"],
  "closed.html": [
    `${setUp}<my-setup><template shadowrootmode="closed"><img ${qr} width="180" height="180">${box}</template></my-setup>`,
  ],
  "sent.html": [`<h1>Check your phone</h1><p>We sent a code by SMS.</p>${box}`],
  "numbered.html": [
    `<h1>Sign in</h1><form><label>Recovery code #4<input name="recovery_code"></label></form>`,
  ],
  "shown.html": [
    `<h1>Recovery codes</h1><p>Keep them in a safe place.</p><ul><li>8e3d-1652</li><li>90af-77c1</li><li>1b2c-9d0e</li></ul>`,
  ],
  "wifi.html": [
    `<h1>Guest Wi-Fi</h1><img data-qr="WIFI:T:WPA;S:Home;P:correct-horse;;" width="180" height="180">`,
  ],
};

let lines: ReadonlyMap<string, JudgeLine>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-judge-"));
  for (const [file, [html]] of Object.entries(pages))
    writeFileSync(join(folder, file), `<!doctype html><meta charset="utf-8"><title>ACME</title>${html}`);
  const judge = await openExtensionJudge();
  const found = new Map<string, JudgeLine>();
  const files = Object.entries(pages).map(([file, [, qrRendering]]) => ({ folder, file, qrRendering }));
  try {
    await judge.judgeAll(files, ({ file }, judged) => {
      if (judged instanceof Error) throw judged;
      found.set(file, lineOf(judged));
    });
  } finally {
    await judge.close();
    rmSync(folder, { recursive: true });
  }
  lines = found;
}, 120_000);

describe("the extension, asked what it would offer on a page", () => {
  it.each(["img", "svg", "canvas", "table", "boxes", "background"])("reads a QR code drawn as %s", (name) => {
    expect(lines.get(`${name}.html`)?.setup).toEqual({ keyUri: uri, secret, source: "qr" });
  });

  it("finds boxes in closed shadow roots, and names them so that one can go there", () => {
    expect(lines.get("closed.html")?.code?.fields).toEqual(['my-setup >>> input[name="otp"]']);
  });

  it("would not fill a code that was sent", () => {
    expect(lines.get("sent.html")?.code).toMatchObject({
      fields: ['input[name="otp"]'],
      fillsUnasked: false,
    });
  });

  it("names the recovery code that is asked for", () => {
    expect(lines.get("numbered.html")?.recovery).toMatchObject({
      fields: ['input[name="recovery_code"]'],
      codeNumber: 4,
    });
  });

  it("gives the recovery codes on view, and nothing else of that page", () => {
    expect(lines.get("shown.html")).toEqual({
      code: null,
      recovery: null,
      setup: null,
      recoveryCodes: ["8e3d-1652", "90af-77c1", "1b2c-9d0e"],
    });
  });

  it("is quiet about what is none of ours", () => {
    expect(lines.get("wifi.html")).toEqual({ code: null, recovery: null, setup: null, recoveryCodes: null });
  });
});
