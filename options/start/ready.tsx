import { Button } from "../../src/ui/button.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import type { WhichBrowser } from "../../src/ui/which-browser.ts";
import { accessWords } from "../../src/ui/words/access.ts";
import { startWords } from "../../src/ui/words/start.ts";
import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import { Keys as Caps, keysOf } from "../shortcuts/keys.tsx";
import { useNewHeading } from "../use-new-heading.ts";

/** A keyboard shortcut as its user has it, such as "Alt+Shift+F"; null where it has none. */
export interface Shortcuts {
  readonly open: string | null;
  readonly fill: string | null;
}

interface ReadyProps {
  /** Whether our icon is on the toolbar; null where the browser doesn't say. */
  readonly pinned: boolean | null;
  readonly browser: WhichBrowser;
  /** Whether the browser shows us all pages. */
  readonly seesPages: boolean;
  /** Whether nothing but the passphrase is kept against its loss. */
  readonly lacksRecoveryKey: boolean;
  readonly shortcuts: Shortcuts;
  readonly onAllow: () => void;
}

/** What to do once there is a vault, best first; each of it may be left. */
export function Ready({ pinned, browser, seesPages, lacksRecoveryKey, shortcuts, onAllow }: ReadyProps) {
  const said = startWords;
  const { recovery } = words.security;
  const heading = useNewHeading();
  return (
    <div class="start-ready">
      <h1 tabIndex={-1} ref={heading}>
        {said.readyTitle}
      </h1>
      <p class="lead">{said.ready}</p>
      {seesPages ? null : (
        <Setting
          name={said.access}
          text={said.accessWhy}
          control={
            <Button tone="ink" onPress={onAllow}>
              {accessWords.everySite}
            </Button>
          }
        />
      )}
      <Setting
        name={said.practice}
        text={said.practiceWhy}
        control={
          <a class={seesPages ? "button ink" : "button line"} href="#practice">
            {said.practise}
          </a>
        }
      />
      {lacksRecoveryKey ? (
        <Setting
          name={recovery.none}
          text={recovery.noneWhy}
          control={
            <a class="button line" href="#security">
              {recovery.printOne}
            </a>
          }
        />
      ) : null}
      <Setting
        name={said.pin}
        text={pinned === true ? said.pinned : browser === "firefox" ? said.pinFirefox : said.pinChrome}
        control={pinned === true ? <Done /> : null}
      />
      {seesPages ? <Setting name={said.access} text={said.accessAll} control={<Done />} /> : null}
      <Setting
        name={said.import}
        text={said.importWhy}
        control={
          <a class="button line" href="#import">
            {said.toImport}
          </a>
        }
      />
      <Keys shortcuts={shortcuts} />
      <p class="start-all">
        <a class="link" href="#accounts">
          {said.allOptions}
        </a>
      </p>
    </div>
  );
}

function Done() {
  return (
    <span class="start-done">
      <Icon name="check" />
    </span>
  );
}

function Keys({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const said = startWords;
  const known = (["open", "fill"] as const).filter((which) => shortcuts[which] !== null);
  if (known.length === 0) return null;
  return (
    <section class="setting" aria-label={said.keys}>
      <div>
        <h2>{said.keys}</h2>
        <p class="start-keys">
          {known.map((which) => (
            <span key={which}>
              <Caps keys={keysOf(shortcuts[which] ?? "")} /> {said.keysFor[which]}
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}
