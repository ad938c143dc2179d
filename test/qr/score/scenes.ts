import { between, pick, type Random, wholeBetween } from "./choices.ts";
import { inkOn, isDarkColour, vividInk } from "./colours.ts";

/** The CSS pixels of a screen, and of the free square that a code is put into. */
export const screenSize = { width: 1280, height: 800 };
export const slotSide = 660;

/** A page of the given colour with all that pages have but a QR code, and an empty square (`#slot`) in it. */
export function sceneMarkup(random: Random, ground: string): string {
  const slotLeft = wholeBetween(random, 20, screenSize.width - slotSide - 20);
  const slotTop = wholeBetween(random, 70, screenSize.height - slotSide - 20);
  const ink = inkOn(random, ground);
  const left = slotLeft > screenSize.width - slotSide - slotLeft;
  const aside = left
    ? `left:20px;width:${slotLeft - 40}px`
    : `left:${slotLeft + slotSide + 20}px;width:${screenSize.width - slotLeft - slotSide - 40}px`;
  const blocks = Array.from({ length: 9 }, () => pick(random, contents)(random, ground)).join("");
  return `<style>*{box-sizing:border-box}body{margin:0;background:${ground};color:${ink};font:15px/1.5 sans-serif}
    td,th{border:1px solid #8888;padding:3px 8px}input{padding:8px;width:100%;background:${ground};color:${ink};border:1px solid #888}</style>
    <header style="position:absolute;inset:0 0 auto 0;height:56px;padding:12px 24px;background:${vividInk(random)};color:#fff;font-size:20px">
      <b>◆ Example</b> &nbsp; Home &nbsp; Account &nbsp; Security &nbsp; ☰ ⚙ ⚑</header>
    <div style="position:absolute;top:70px;bottom:10px;overflow:hidden;${aside}">${blocks}</div>
    <div id="slot" style="position:absolute;left:${slotLeft}px;top:${slotTop}px;width:${slotSide}px;height:${slotSide}px"></div>`;
}

type Content = (random: Random, ground: string) => string;

const sentences = [
  "Set up two-factor authentication to keep your account safe. Scan the code with an authenticator app.",
  "Scannen Sie den Code mit Ihrer App und geben Sie die sechs Ziffern ein, die sie anzeigt.",
  "認証アプリでコードを読み取り、表示された6桁の数字を入力してください。",
  "Отсканируйте код приложением и введите шесть цифр, которые оно покажет.",
  "امسح الرمز ضوئيًا باستخدام تطبيق المصادقة ثم أدخل الرقم.",
];

const contents: readonly Content[] = [
  (random) => `<p>${sentence(random)} ${sentence(random)}</p>`,
  (random) => `<p style="font-size:11px">${Array.from({ length: 6 }, () => sentence(random)).join(" ")}</p>`,
  (random) => `<h2>${sentence(random).slice(0, 40)}</h2>`,
  (random) =>
    `<p style="font:${wholeBetween(random, 12, 18)}px monospace">JBSW Y3DP EHPK 3PXP ${wholeBetween(random, 1e5, 9e5)}</p>`,
  () => `<p><label>Code<input placeholder="123456"></label></p>`,
  (random) => table(random),
  (random) => `<canvas data-photo="${wholeBetween(random, 1, 1e6)}" width="260" height="160"></canvas>`,
  (random, ground) => icons(random, isDarkColour(ground) ? "#ddd" : "#333"),
  (random) => stripes(random),
];

function sentence(random: Random): string {
  return pick(random, sentences);
}

function table(random: Random): string {
  const cell = () => `<td>${wholeBetween(random, 1, 99999)}</td>`;
  const rows = Array.from({ length: 6 }, () => `<tr>${cell()}${cell()}${cell()}${cell()}</tr>`).join("");
  return `<table style="border-collapse:collapse;font-size:12px">${rows}</table>`;
}

function icons(random: Random, colour: string): string {
  const icon = () => {
    const path = Array.from(
      { length: 5 },
      () => `L${wholeBetween(random, 2, 22)} ${wholeBetween(random, 2, 22)}`,
    );
    return `<svg width="32" height="32" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2"><path d="M12 3${path.join("")}"/></svg>`;
  };
  return `<p>${Array.from({ length: 12 }, icon).join(" ")}</p>`;
}

/** A linear barcode's look. */
function stripes(random: Random): string {
  let x = 0;
  const bars = Array.from({ length: 50 }, () => {
    x += wholeBetween(random, 2, 5);
    const width = wholeBetween(random, 1, 4);
    x += width;
    return `<rect x="${x - width}" width="${width}" height="60"/>`;
  });
  return `<svg width="260" height="60" style="background:#fff;margin:${between(random, 0, 9).toFixed(1)}px">${bars.join("")}</svg>`;
}
