import { useLayoutEffect, useRef } from "preact/hooks";
import { type GreyPixels, toGivenImage } from "../../src/messages/grey-image.ts";
import { greyOn } from "../../src/messages/grey-of-colours.ts";
import { qrPath, quietZone } from "../security/qr-path.ts";

interface DrawnQrProps {
  readonly text: string;
  readonly label: string;
  /** Gets what is on view, once it is drawn. */
  readonly onDrawn: (picture: ReturnType<typeof toGivenImage>) => void;
}

/** Pixels for each square of the code. */
const scale = 6;

/** A QR code as a picture whose pixels can be read, as a site may show one. */
export function DrawnQr({ text, label, onDrawn }: DrawnQrProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { path, size } = qrPath(text);
  const side = (size + 2 * quietZone) * scale;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d") ?? null;
    if (context === null) return;
    context.fillStyle = "white";
    context.fillRect(0, 0, side, side);
    context.setTransform(scale, 0, 0, scale, quietZone * scale, quietZone * scale);
    context.fillStyle = "black";
    context.fill(new Path2D(path));
    onDrawn(toGivenImage(pixelsOf(context, side)));
  }, [path]);
  return <canvas ref={canvas} class="practice-qr" width={side} height={side} role="img" aria-label={label} />;
}

function pixelsOf(context: CanvasRenderingContext2D, side: number): GreyPixels {
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, grey: greyOn(data, 255) };
}
