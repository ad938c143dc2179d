import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../src/ui/icon.tsx";
import { Mark } from "../src/ui/mark.tsx";
import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";
import { sectionName } from "./section-name.ts";
import { SettingsSearch } from "./settings-search.tsx";

interface PageProps {
  readonly section: Section;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
  /** Whether an organisation has set anything: otherwise there is nothing to say of it. */
  readonly managed?: boolean;
  readonly children: ComponentChildren;
}

/** The options page around a section: who we are, the way to the others, and to each setting in them. */
export function Page({ section, initialQuery = "", managed = false, children }: PageProps) {
  return (
    <>
      <nav class="sections" aria-label={words.options.sections}>
        <div class="brand">
          <Mark />
          {words.name}
        </div>
        <SettingsSearch initialQuery={initialQuery} />
        <ul class="section-list">
          {entries
            .filter((entry) => managed || entry.section !== "organisation")
            .map((entry) => (
              <li key={entry.section}>
                <a href={`#${entry.section}`} aria-current={entry.section === section ? "page" : undefined}>
                  <Icon name={entry.icon} />
                  {sectionName(entry.section)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <main class="section">{children}</main>
    </>
  );
}

const entries: readonly { readonly section: Exclude<Section, "start">; readonly icon: IconName }[] = [
  { section: "accounts", icon: "ticket" },
  { section: "security", icon: "lock" },
  { section: "sites", icon: "site" },
  { section: "backup", icon: "file" },
  { section: "sheet", icon: "print" },
  { section: "import", icon: "enter" },
  { section: "export", icon: "leave" },
  { section: "appearance", icon: "eye" },
  { section: "language", icon: "language" },
  { section: "shortcuts", icon: "keyboard" },
  { section: "bin", icon: "bin" },
  { section: "image", icon: "scan" },
  { section: "practice", icon: "pen" },
  { section: "organisation", icon: "lock" },
  { section: "about", icon: "info" },
];
