import { describe, expect, it } from "vitest";
import { judgePage } from "../../src/detect/page.ts";
import type { PageSnapshot } from "../../src/detect/snapshot-model.ts";
import { box, button, heading, item, page, printed, row, struckItem, text } from "./build-page.ts";

const codes = ["8e3daf16-52ccd4e8", "5c6015b1-0faabc5a", "31b72e13-bff67625", "a67b34d8-14754956"];
const uuids = [
  "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  "0c5a0b39-7d11-4f0e-8d6a-6f2c8a1f0d11",
  "9b2d7f10-1c3e-4a5b-8c7d-2e4f6a8b0c1d",
];
const hex = [
  "9ac1040ea25db807e1125ba1ac3342088420a19e1e346f9c10dd72f3c19e53f6",
  "893c7453b10e81894b9f473c91516ab9703d0c8cd6773d715d55e4eb3b7b309c",
  "1679f2c311f3e203579d6b2719355b9401127b9612610f0b3cbc4e372c3f09e5",
];
const eights = ["99036164", "15897982", "45203336", "34262478"];
const keep = text("Save these recovery codes somewhere safe. Each can be used only once.");
const title = "Recovery codes";

const displays: readonly (readonly [string, PageSnapshot, readonly string[]])[] = [
  ["a list", page(title, heading(title), keep, ...codes.map(item)), codes],
  [
    "a read-only textarea",
    page(
      title,
      heading(title),
      box({ tag: "textarea", type: "textarea", editable: false, value: codes.join("\n") }),
    ),
    codes,
  ],
  [
    "boxes of their own",
    page(title, heading(title), keep, ...codes.map((value) => box({ editable: false, value }))),
    codes,
  ],
  ["lines of a pre", page(title, heading(title), text(codes.join("\n"))), codes],
  [
    "two columns of a pre",
    page(title, heading(title), text(`${codes[0]}  ${codes[1]}\n${codes[2]}  ${codes[3]}`)),
    codes,
  ],
  [
    "numbered lines (Keycloak)",
    page(title, heading(title), keep, ...codes.map((each, index) => item(`${index + 1}: ${each}`))),
    codes,
  ],
  [
    "numbers in cells of their own, row by row (Proxmox)",
    page(
      title,
      heading(title),
      ...row(1, "0", codes[0] ?? "", "2", codes[2] ?? ""),
      ...row(2, "1", codes[1] ?? "", "3", codes[3] ?? ""),
    ),
    codes,
  ],
  [
    "one space-joined string (Rocket.Chat)",
    page("Two-factor", heading("Backup codes"), text(codes.join(" "))),
    codes,
  ],
  ["UUIDs (n8n)", page(title, heading(title), keep, ...uuids.map(item)), uuids],
  ["64 hexadecimal characters (npm)", page(title, heading(title), ...hex.map(item)), hex],
  ["eight digits (WordPress)", page(title, heading(title), ...eights.map(item)), eights],
  [
    "two groups of four digits, with the space (Google)",
    page("Backup codes", heading("Backup codes"), ...["1234 5678", "9034 2281", "5532 7781"].map(item)),
    ["1234 5678", "9034 2281", "5532 7781"],
  ],
  [
    "letters alone among others (django-two-factor)",
    page(
      "Backup Tokens",
      heading("Backup Tokens"),
      ...["juvdbw6u", "crvkjvvn", "dzaqdhoe", "36nhkbk3"].map(item),
    ),
    ["juvdbw6u", "crvkjvvn", "dzaqdhoe", "36nhkbk3"],
  ],
  [
    "inside a sentence (Gitea)",
    page(
      "Security",
      text(
        "Two-factor authentication is on. Keep your scratch token (e6gn3zffn5) somewhere safe, it is shown only once!",
      ),
    ),
    ["e6gn3zffn5"],
  ],
  [
    "inside a Chinese sentence",
    page("安全", text("你的账号已经启用了两步验证。请保存初始令牌（qawq4qmpsz）到一个安全的地方。")),
    ["qawq4qmpsz"],
  ],
  [
    "one alone (Auth0)",
    page(
      "Recovery code",
      heading("Almost there!"),
      text("Copy this recovery code and keep it somewhere safe."),
      printed("", "FK4WH855XUBVFBCC9T1HMQEV"),
      button("Copy code"),
      text("I have safely recorded this code"),
    ),
    ["FK4WH855XUBVFBCC9T1HMQEV"],
  ],
  [
    "after its name (Guardian)",
    page("2nd Factor", text("New recovery code: EBGNF9J44PHMWKUZ7F3EXA9Y")),
    ["EBGNF9J44PHMWKUZ7F3EXA9Y"],
  ],
  [
    "twice on the page (PyPI)",
    page(title, heading(title), ...codes.map(item), text(codes.join("\n"))),
    codes,
  ],
  [
    "a list in a textarea that could be edited",
    page(title, heading(title), box({ tag: "textarea", type: "textarea", value: codes.join("\n") })),
    codes,
  ],
  [
    "lines that name and number them",
    page(title, heading(title), keep, ...eights.map((each, index) => item(`Code ${index + 1}: ${each}`))),
    eights,
  ],
  [
    "lines with a number in brackets",
    page(title, heading(title), keep, ...eights.map((each, index) => item(`(${index + 1}) ${each}`))),
    eights,
  ],
  [
    "lines that are all ticked",
    page(title, heading(title), keep, ...codes.map((each) => item(`✓ ${each}`))),
    codes,
  ],
  [
    "a sentence whose end they are, after a colon",
    page("2FA", text("Your recovery code for Acme: 9F3K77QM2LXD"), text("Write it down.")),
    ["9F3K77QM2LXD"],
  ],
  ["in Russian", page("Коды восстановления", heading("Коды восстановления"), ...eights.map(item)), eights],
  ["in Arabic", page("رموز مصادقة الاسترداد", heading("رموز مصادقة الاسترداد"), ...codes.map(item)), codes],
];

describe("shown recovery codes (fact 19)", () => {
  it.each(displays)("are read from %s", (_, snapshot, expected) => {
    const { recoveryCodes, setup, codeField } = judgePage(snapshot);
    expect(recoveryCodes).toEqual(expected);
    expect(setup).toEqual([]);
    expect(codeField).toBeNull();
  });

  it.each([
    ["struck through", page(title, heading(title), ...codes.slice(1).map(item), struckItem(codes[0] ?? ""))],
    [
      "marked in their row",
      page(
        title,
        heading(title),
        ...row(1, codes[0] ?? "", "Used on 2 March"),
        ...codes.slice(1).flatMap((each, index) => row(index + 2, each, "")),
      ),
    ],
    [
      "marked on their line",
      page(title, heading(title), item(`${codes[0]} (used)`), ...codes.slice(1).map(item)),
    ],
    [
      "replaced by a note",
      page(title, heading(title), item("Secret was used at 2025-03-02"), ...codes.slice(1).map(item)),
    ],
    [
      "ticked where the others are not",
      page(title, heading(title), item(`☑ ${codes[0]}`), ...codes.slice(1).map((each) => item(`☐ ${each}`))),
    ],
    [
      "crossed where the others are ticked",
      page(title, heading(title), item(`✗ ${codes[0]}`), ...codes.slice(1).map((each) => item(`✓ ${each}`))),
    ],
    [
      "marked in their row by a word that could be a code",
      page(
        title,
        heading(title),
        ...row(1, codes[0] ?? "", "redeemed"),
        ...codes.slice(1).flatMap((each, index) => row(index + 2, each, "available")),
      ),
    ],
  ])("leave out those that are %s", (_, snapshot) => {
    expect(judgePage(snapshot).recoveryCodes).toEqual(codes.slice(1));
  });

  it("are none where a text only tells what they look like", () => {
    const help = text(
      "Keep your recovery codes in a safe place. A recovery code looks like ab12-cd34 or so.",
    );
    expect(judgePage(page("Help", help)).recoveryCodes).toEqual([]);
  });

  it("say why", () => {
    const { recoveryReasons } = judgePage(page(title, heading(title), keep, ...codes.map(item)));
    expect(recoveryReasons).toEqual(
      expect.arrayContaining([
        "the heading names recovery codes",
        "the text above them names recovery codes",
        "they are a list of alike strings",
      ]),
    );
  });
});

describe("what are no recovery codes", () => {
  it.each([
    [
      "a safety number",
      page(
        "Verify safety number",
        heading("Verify safety number"),
        ...["37098", "42221", "10784", "45435"].map(item),
      ),
    ],
    [
      "an access token",
      page(
        "Personal access tokens",
        heading("Personal access tokens"),
        text("Copy your token now. You can’t see it again later!"),
        printed("", "ghp_Cc8zpiaFfDRB55VxQ9SyHLACxRxwLsvQFpyd"),
      ),
    ],
    ["order numbers", page("Your orders", heading("Your orders"), ...eights.map(item))],
    [
      "a commit about them",
      page("Commits", heading("Commits"), printed("Add the recovery codes page ", "9f3ac21b")),
    ],
    ["commits", page("Commits", heading("Commits"), ...codes.map(item))],
    [
      "a page that only speaks of them",
      page(
        "Disable two-factor authentication",
        heading("Disable two-factor authentication"),
        text("Your recovery codes will be deleted on 2025-03-02."),
      ),
    ],
  ])("stays quiet about %s", (_, snapshot) => {
    expect(judgePage(snapshot).recoveryCodes).toEqual([]);
  });
});
