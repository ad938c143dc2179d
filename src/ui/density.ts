import { createContext } from "preact";
import { firstAppearance, type RowHeight } from "./appearance.ts";

/** How much room rows take in what stands beneath. */
export const RowDensity = createContext<RowHeight>(firstAppearance.rows);

/** The height of a row, in CSS pixels (rows.css). */
export const rowHeights: Readonly<Record<RowHeight, number>> = { roomy: 60, compact: 44 };
