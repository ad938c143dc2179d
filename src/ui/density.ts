import { createContext } from "preact";

/** How much room a row takes. */
export type Density = "usual" | "compact";

/** How much room rows take in what stands beneath. */
export const RowDensity = createContext<Density>("usual");

/** The height of a row, in CSS pixels (rows.css). */
export const rowHeights: Readonly<Record<Density, number>> = { usual: 60, compact: 44 };
