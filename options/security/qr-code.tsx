import { useMemo } from "preact/hooks";
import { qrPath, quietZone } from "./qr-path.ts";

/** A text as a QR code, dark on white in every theme: so that every reader finds it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  const side = size + 2 * quietZone;
  return (
    <svg
      class="qr-code"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  );
}
