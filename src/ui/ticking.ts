import { createContext } from "preact";

/**
 * The time by the vault's clock, in milliseconds since the epoch, for what counts down within a long list: only that is drawn
 * anew each second, and not the rows that it stands in.
 */
export const Ticking = createContext(0);
