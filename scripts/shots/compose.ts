import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Language, langOf } from "../../src/messages/language.ts";
import { say } from "../../src/ui/say.ts";
import { projectRoot } from "../project-root.ts";
import {
  checkPicture,
  type PictureSize,
  pictureSize,
  type StorePicture,
  tile,
  tileSize,
} from "./store-pictures.ts";
import type { Screen } from "./take-screens.ts";

/** How large the page within a picture's window is. */
export const pageSize: PictureSize = { width: 1152, height: 610 };

/** Composes a picture of a listing: a heading and a line, and a browser's window that goes on beyond the lower edge. */
export async function composePicture(
  page: Page,
  { picture, screen, language }: { picture: StorePicture; screen: Screen; language: Language },
): Promise<Buffer> {
  const { address, page: shown, popup } = screen;
  const over = popup === undefined ? "" : `<img class="popup" src="${dataOf(popup)}">`;
  const body = `<body><div class="picture">
    <header><h1>${escaped(say(picture.heading))}</h1><p>${escaped(say(picture.line))}</p></header>
    <main dir="ltr">
      <div class="bar"><i></i><i></i><i></i><span>${escaped(address)}</span><img src="${mark}"></div>
      <div class="page"><img src="${dataOf(shown)}">${over}</div>
    </main></div>`;
  return draw(page, { name: picture.file, body, language, size: pictureSize });
}

/** Composes the tile that a store's lists show. */
export async function composeTile(page: Page, language: Language): Promise<Buffer> {
  const body = `<body><div class="tile"><div class="ticket-lift"><div class="ticket">
    <div class="body"><h1>${escaped(say("shared_name"))}</h1><p>${escaped(say(tile.line))}</p></div>
    <div class="stub"><img src="${mark}"></div>
  </div></div></div>`;
  return draw(page, { name: tile.file, body, language, size: tileSize });
}

interface Drawing {
  readonly name: string;
  readonly body: string;
  readonly language: Language;
  readonly size: PictureSize;
}

/** Throws an Error where a text has no room, or where the picture isn't as the stores want it. */
async function draw(page: Page, { name, body, language, size }: Drawing): Promise<Buffer> {
  await page.setViewportSize(size);
  const opening = `<html lang="${langOf(language)}" dir="${language.direction}" data-theme="light">`;
  await page.setContent(`<!doctype html>${opening}<meta charset="utf-8"><style>${styles}</style>${body}`);
  const tooLong = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("header, .body")]
      .filter((each) => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth)
      .map((each) => each.innerText),
  );
  if (tooLong.length > 0)
    throw new Error(`${name} in ${language.name} has no room for “${tooLong.join("”, “")}”`);
  const png = await page.screenshot();
  checkPicture(name, png, size);
  return png;
}

const dataOf = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const fileOf = (path: string) => readFileSync(join(projectRoot, path));

const mark = dataOf(fileOf("src/ui/mark/mark-128.png"));
const styles = [
  "src/ui/styles/tokens.css",
  "src/ui/styles/rosette.css",
  "src/ui/styles/base.css",
  "src/ui/styles/ticket.css",
  "scripts/shots/composed.css",
]
  .map((path) => fileOf(path).toString("utf8"))
  .join("\n");
