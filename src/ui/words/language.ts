import { spoken } from "../say.ts";

/** The language that all of this is in. */
export const language = spoken({
  name: "language_name",
  why: "language_why",
  asBrowser: "language_asBrowser",
});
