import QRCode from "qrcode";

export type Level = "L" | "M" | "Q" | "H";

/** The modules of a code without its quiet zone. */
export interface Matrix {
  /** Modules to a side. */
  readonly size: number;
  /** False outside the code. */
  isDark(column: number, row: number): boolean;
}

/** A code of at least this version: as small as the text allows, or larger. */
export function matrixOf(text: string, errorCorrectionLevel: Level, version = 1): Matrix {
  const smallest = QRCode.create(text, { errorCorrectionLevel });
  const code =
    smallest.version >= version ? smallest : QRCode.create(text, { errorCorrectionLevel, version });
  const { size, data } = code.modules;
  const isInside = (place: number) => place >= 0 && place < size;
  return {
    size,
    isDark: (column, row) => isInside(column) && isInside(row) && data[row * size + column] === 1,
  };
}

/** Whether the module belongs to one of the three large eyes. */
export function isInEye({ size }: Matrix, column: number, row: number): boolean {
  return (column < 7 && row < 7) || (column >= size - 7 && row < 7) || (column < 7 && row >= size - 7);
}

/** Every dark module. */
export function darkModules(matrix: Matrix): [column: number, row: number][] {
  return places(matrix.size).filter(([column, row]) => matrix.isDark(column, row));
}

/** Neighbouring dark modules of a row as one run. */
export interface Run {
  readonly column: number;
  readonly row: number;
  readonly length: number;
}

export function darkRuns(matrix: Matrix): Run[] {
  const lines = Array.from({ length: matrix.size }, (_, row) => row);
  return lines.flatMap((row) => {
    const line = lines.map((column) => (matrix.isDark(column, row) ? "1" : "0")).join("");
    return [...line.matchAll(/1+/g)].map((run) => ({ column: run.index, row, length: run[0].length }));
  });
}

function places(size: number): [number, number][] {
  return Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)]);
}
