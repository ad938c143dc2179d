import { useEffect, useState } from "preact/hooks";

/** The parts of the options page; each has its own address. */
export const sections = [
  "accounts",
  "security",
  "import",
  "export",
  "backup",
  "sites",
  "bin",
  "image",
  "organisation",
  "language",
  "about",
] as const;
export type Section = (typeof sections)[number];

/** The section that the address names; the first where it names none. */
export function useSection(): Section {
  const [section, setSection] = useState(fromHash);
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener("hashchange", () => setSection(fromHash()), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return section;
}

function fromHash(): Section {
  const name = window.location.hash.slice(1);
  return sections.find((section) => section === name) ?? sections[0];
}
