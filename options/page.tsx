import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../src/ui/icon.tsx";
import { Mark } from "../src/ui/mark.tsx";
import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";

/** The options page around a section: who we are, and the way to the others. */
export function Page({
  section,
  managed = false,
  children,
}: {
  readonly section: Section;
  /** Whether an organisation has set anything: otherwise there is nothing to say of it. */
  readonly managed?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <nav class="sections" aria-label={words.options.sections}>
        <div class="brand">
          <Mark />
          {words.name}
        </div>
        <ul>
          {entries
            .filter((entry) => managed || entry.section !== "organisation")
            .map((entry) => (
              <li key={entry.section}>
                <a href={`#${entry.section}`} aria-current={entry.section === section ? "page" : undefined}>
                  <Icon name={entry.icon} />
                  {words.options.nav[entry.section]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <main class="section">{children}</main>
    </>
  );
}

const entries: readonly { readonly section: Section; readonly icon: IconName }[] = [
  { section: "accounts", icon: "ticket" },
  { section: "security", icon: "lock" },
  { section: "import", icon: "file" },
  { section: "export", icon: "leave" },
  { section: "backup", icon: "print" },
  { section: "sites", icon: "site" },
  { section: "bin", icon: "bin" },
  { section: "image", icon: "scan" },
  { section: "organisation", icon: "lock" },
  { section: "language", icon: "language" },
  { section: "about", icon: "info" },
];
