import { createContext } from "preact";
import type { MarkIndex } from "./mark-index.ts";

/** The marks that are drawn in what stands beneath; null until they are there: letters stand in. */
export const Marks = createContext<MarkIndex | null>(null);
