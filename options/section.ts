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

/** The account whose recovery codes the address asks to print, or null. */
export function useCodesToPrint(): string | null {
  const [accountId, setAccountId] = useState(codesInHash);
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener("hashchange", () => setAccountId(codesInHash()), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return accountId;
}

function codesInHash(): string | null {
  return /^#codes-([0-9a-f]{32})$/.exec(window.location.hash)?.[1] ?? null;
}
