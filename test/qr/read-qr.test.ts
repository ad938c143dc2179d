import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createQrReader } from "../../src/background/qr/read-qr.ts";
import { Failure } from "../../src/domain/failure.ts";
import type { GreyPixels } from "../../src/messages/grey-image.ts";
import { type Drawing, drawCode, place, sideBySide } from "./draw-code.ts";
import { plainPictures } from "./plain-pictures.ts";
import { seededRandom } from "./random.ts";
import { randomDrawings } from "./random-drawings.ts";

const wasm = new URL("../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url);
const reader = createQrReader({ loadWasm: () => readFile(wasm) });
const readerWithoutWasm = createQrReader({ loadWasm: () => Promise.reject(new Error("blocked")) });

const text = "otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Example";
const otherText = "otpauth://totp/Other:bob?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU&issuer=Other";

describe("a code alone in a picture", () => {
  const drawings = randomDrawings(60, 1);

  it.each<[string, Partial<Drawing>]>([
    ["100 pixels wide", { size: 100 }],
    ["500 pixels wide", { size: 500 }],
    ["one pixel a module", { size: 49, version: 6 }],
    ["one pixel a module and large", { size: 105, version: 20 }],
    ["light on dark", { dark: 255, light: 0, around: 0 }],
    ["of low contrast", { dark: 120, light: 145, around: 145 }],
    ["without a quiet zone", { quiet: 0 }],
    ["made of dots", { dots: 0.8 }],
    ["with a logo on its centre", { logo: 0.2, level: "H" }],
    ["blurred", { blur: 1.2, size: 220 }],
    ["tilted", { tilt: 12, size: 250 }],
    ["seen at an angle", { perspective: 0.15, size: 250 }],
    ["of version 10", { version: 10, size: 260 }],
    ["of version 20", { version: 20, size: 420 }],
  ])("is read when it is %s", async (_, drawing) => {
    const picture = drawCode({ text, size: 200, ...drawing });
    expect((await reader.read(picture, "crop")).texts).toEqual([text]);
  });

  it("is read in each of 60 random drawings", { timeout: 120_000 }, async () => {
    const unread: Drawing[] = [];
    for (const drawing of drawings) {
      const { texts } = await reader.read(drawCode(drawing), "crop");
      if (!texts.includes(drawing.text)) unread.push(drawing);
    }
    expect(unread).toEqual([]);
  });

  it("is read without WASM in nine of ten random drawings", { timeout: 120_000 }, async () => {
    let read = 0;
    for (const drawing of drawings) {
      const { texts } = await readerWithoutWasm.read(drawCode(drawing), "crop");
      if (texts.includes(drawing.text)) read++;
    }
    expect(read).toBeGreaterThanOrEqual(54);
  });
});

describe("every step of the cascade earns its place:", () => {
  const uri = (number: number, secret: string) =>
    `otpauth://totp/Example%20${number}:ada?secret=${secret}&issuer=Example%20${number}`;

  it.each<[string, Drawing]>([
    ["qr", { text, size: 200 }],
    ["zxing", { text, size: 250, tilt: 12, dots: 0.9 }],
    [
      "zxing, framed",
      {
        text: uri(44, "QCRDXGEIZE6MJEKSSHEVI4AYKJYLVKVVFM6WCP27PWXT43O3RMGW"),
        size: 274,
        level: "Q",
        dots: 0.771332572621759,
        version: 8,
      },
    ],
    [
      "zxing, inverted",
      {
        text: uri(0, "Q76ITXN7OPEMHEPC"),
        size: 238,
        level: "M",
        dots: 0.7977183946059085,
        dark: 255,
        light: 20,
        around: 20,
        tilt: 8.960526469163597,
        version: 5,
      },
    ],
    [
      "jsqr, halved",
      {
        text: uri(32, "NXXSDLBGGD3IIHGVXOOEXJF6EXZSTNZY"),
        size: 240,
        level: "H",
        dots: 0.982512463000603,
        dark: 255,
        light: 40,
        around: 40,
        perspective: 0.0902880504494533,
        version: 8,
      },
    ],
    [
      "zxing, sharpened",
      {
        text: uri(63, "735O6SSRZNPKPETD263IKMFYZBO2YVSO7RIBMSEWX2PEHECM4C34"),
        size: 183,
        level: "H",
        logo: 0.1692338111810386,
        blur: 0.7221949168713764,
        tilt: -10.131613207049668,
        version: 9,
      },
    ],
  ])("%s reads a code that those before it do not", async (step, drawing) => {
    expect(await reader.read(drawCode(drawing), "crop")).toEqual({ texts: [drawing.text], step });
  });

  it.each<[string, Drawing]>([
    [
      "qr, threshold",
      {
        text: uri(8, "DCE2IKTDSOPMSKY2OCDWJMH2C2M2J2HGPTLR2OSTE5DS5VMX4MVK"),
        size: 277,
        level: "M",
        perspective: 0.18187075540190567,
        version: 6,
      },
    ],
    [
      "qr, tripled",
      {
        text: uri(14, "JZQ22F2PZ57JBUF23SV2MAWRYTPFN4ZVGSYGWNAGNYYMKVVJ3MFY"),
        size: 125,
        level: "H",
        logo: 0.1609933033771813,
        version: 9,
      },
    ],
    [
      "jsqr",
      {
        text: uri(113, "XSOWUII52WY5LOHODLDBLEGT2DCTV3GPPCJR57WWN4VCEMTRIR3U"),
        size: 219,
        level: "Q",
        perspective: 0.13474123276537286,
        version: 8,
      },
    ],
  ])("without WASM, %s reads a code that those before it do not", async (step, drawing) => {
    expect(await readerWithoutWasm.read(drawCode(drawing), "crop")).toEqual({ texts: [drawing.text], step });
  });
});

describe("several codes", () => {
  const one = drawCode({ text, size: 180 });
  const other = drawCode({ text: otherText, size: 150 });

  it.each([
    ["with WASM", reader],
    ["without WASM", readerWithoutWasm],
  ])("in one picture are all read, %s", async (_, by) => {
    const { texts } = await by.read(sideBySide([one, other], 20, 255), "crop");
    expect([...texts].sort()).toEqual([text, otherText].sort());
  });

  it("are all read when six carry accounts out of another app, and the last is faint", async () => {
    const texts = Array.from(
      { length: 6 },
      (_, at) => `otpauth-migration://offline?data=${`${at}Ab9`.repeat(90)}`,
    );
    const pictures = texts.map((each, at) =>
      drawCode({ text: each, size: 210, dark: at === 5 ? 190 : 0, dots: at === 4 ? 0.8 : 1 }),
    );
    expect([...(await reader.read(sideBySide(pictures, 12, 255), "crop")).texts].sort()).toEqual(texts);
  });

  it("that say the same are one text", async () => {
    expect((await reader.read(sideBySide([one, one], 20, 255), "crop")).texts).toEqual([text]);
  });
});

describe("a screen", () => {
  const random = seededRandom(3);
  const page: GreyPixels = { width: 1280, height: 800, grey: new Uint8Array(1280 * 800).fill(250) };

  it.each<[string, Drawing]>([
    ["a plain code", { text, size: 180 }],
    ["a small code", { text, size: 90 }],
    ["a faint code", { text, size: 200, dark: 190, light: 230 }],
    ["a code of low contrast made of dots", { text, size: 220, dark: 150, light: 220, dots: 0.8 }],
    ["a blurred code without a quiet zone", { text, size: 200, quiet: 0, blur: 0.8 }],
  ])("shows %s somewhere and it is read", async (_, drawing) => {
    const screen = place(
      page,
      drawCode(drawing),
      100 + Math.floor(random() * 800),
      100 + Math.floor(random() * 400),
    );
    expect((await reader.read(screen, "screen")).texts).toEqual([text]);
  });

  it("is read whole when it shows two codes, however different", async () => {
    const faint = drawCode({ text: otherText, size: 220, dark: 150, light: 220, dots: 0.8 });
    const screen = place(place(page, drawCode({ text, size: 180 }), 100, 100), faint, 800, 400);
    expect([...(await reader.read(screen, "screen")).texts].sort()).toEqual([text, otherText].sort());
  });

  it("is read without WASM", async () => {
    const screen = place(page, drawCode({ text, size: 180 }), 700, 300);
    expect((await readerWithoutWasm.read(screen, "screen")).texts).toEqual([text]);
  });

  it("that shows a link to an app is searched on for the key", async () => {
    const link = drawCode({ text: "https://example.com/app", size: 180 });
    // Inverted dots: beyond what a first look at the whole screen reads.
    const key = drawCode({
      text,
      size: 238,
      level: "M",
      dots: 0.797,
      dark: 255,
      light: 20,
      around: 20,
      tilt: 8.96,
      version: 5,
    });
    const screen = place(place(page, link, 100, 100), key, 800, 400);
    expect((await reader.read(screen, "screen")).texts).toContain(text);
  });

  it("without a code gives nothing", async () => {
    const screen = plainPictures().reduce(
      (so, [, picture], at) => place(so, picture, 20 + (at % 4) * 300, 10 + Math.floor(at / 4) * 262),
      page,
    );
    expect(await reader.read(screen, "screen")).toEqual({ texts: [], step: null });
  });
});

describe("a picture without a code", () => {
  it.each<[string, GreyPixels]>(plainPictures())("gives nothing: %s", async (_, picture) => {
    expect(await reader.read(picture, "crop")).toEqual({ texts: [], step: null });
    expect(await readerWithoutWasm.read(picture, "crop")).toEqual({ texts: [], step: null });
  });

  it("may be a single pixel", async () => {
    expect(await reader.read({ width: 1, height: 1, grey: new Uint8Array(1) }, "crop")).toEqual({
      texts: [],
      step: null,
    });
    expect(await reader.read({ width: 3, height: 1, grey: new Uint8Array(3) }, "screen")).toEqual({
      texts: [],
      step: null,
    });
  });
});

describe("a picture whose bytes do not match its size", () => {
  it.each([
    ["too few", 10, 10, 99],
    ["too many", 10, 10, 101],
    ["none", 0, 0, 0],
    ["a part of a pixel", 2.5, 4, 10],
    ["less than none", -2, -2, 4],
  ])("is refused: %s", async (_, width, height, bytes) => {
    const reading = reader.read({ width, height, grey: new Uint8Array(bytes) }, "crop");
    await expect(reading).rejects.toEqual(new Failure("image-unreadable"));
  });
});

describe("the WASM file", () => {
  const hard = drawCode({ text, size: 250, tilt: 12, dots: 0.9 });

  it("is not loaded for an easy code, and once for all hard ones", async () => {
    let loads = 0;
    const counting = createQrReader({
      loadWasm: async () => {
        loads++;
        return readFile(wasm);
      },
    });
    await counting.read(drawCode({ text, size: 200 }), "crop");
    expect(loads).toBe(0);
    await Promise.all([counting.read(hard, "crop"), counting.read(hard, "crop")]);
    await counting.read(hard, "screen");
    expect(loads).toBe(1);
  });

  it("may be damaged: then the other decoders do what they can", async () => {
    const damaged = createQrReader({ loadWasm: async () => new Uint8Array([0, 97, 115, 109]) });
    const silenced = console.error;
    console.error = () => undefined;
    try {
      const blurred = drawCode({ text, size: 277, level: "M", perspective: 0.18, version: 6 });
      expect((await damaged.read(blurred, "crop")).texts).toEqual([text]);
    } finally {
      console.error = silenced;
    }
  });
});
