import { useEffect, useState } from "preact/hooks";

/** The parts of the options page; each has its own address. */
export const sections = [
  "accounts",
  "security",
  "sites",
  "backup",
  "sheet",
  "import",
  "export",
  "appearance",
  "language",
  "shortcuts",
  "bin",
  "image",
  "practice",
  "start",
  "organisation",
  "about",
  "phone",
] as const;
export type Section = (typeof sections)[number];

/** Where one is in the options page. */
export interface Place {
  readonly section: Section;
  /** What within the section: a setting's key, or an account's id; empty where the address names nothing. */
  readonly detail: string;
}

/** The place that the address names; the first section where it names none. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeIn(window.location.hash));
  useEffect(() => {
    const controller = new AbortController();
    const follow = () => setPlace(placeIn(window.location.hash));
    window.addEventListener("hashchange", follow, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return place;
}

/** As `#section` or `#section/detail`. */
export function placeIn(hash: string): Place {
  const [name = "", detail = ""] = hash.slice(1).split("/");
  const section = sections.find((each) => each === name) ?? sections[0];
  return { section, detail: section === name ? detail : "" };
}
