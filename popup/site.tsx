import type { ComponentChildren } from "preact";
import type { SiteSettings } from "../src/domain/site-settings.ts";
import { Button } from "../src/ui/button.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { HostName } from "../src/ui/host-name.tsx";
import { words } from "../src/ui/words.ts";
import { InnerBar } from "./top-bar.tsx";

interface SiteProps {
  readonly host: string;
  readonly site: SiteSettings;
  readonly onChange: (site: SiteSettings) => void;
  readonly onShow: () => void;
  readonly onBack: () => void;
}

/** What can be set for the site in the active tab. */
export function Site({ host, site, onChange, onShow, onBack }: SiteProps) {
  const said = words.sites;
  const isShown = site.codeField !== null;
  return (
    <div class="form">
      <InnerBar title={said.thisSite} onBack={onBack} />
      <div class="pad first stack scroller site-settings">
        <p class="strong site-host">
          <HostName host={host} site={null} />
        </p>
        <Matter name={said.field} text={isShown ? said.shown : said.found}>
          <Button tone="line" icon="scan" onPress={onShow}>
            {isShown ? said.showAnother : said.show}
          </Button>
          {isShown ? (
            <Button tone="line" icon="refresh" onPress={() => onChange({ ...site, codeField: null })}>
              {said.findAgain}
            </Button>
          ) : null}
        </Matter>
        <Matter
          name={said.pause}
          text={said.pauseWhy}
          control={
            <Switch
              label={said.pause}
              state={site.paused ? "on" : "off"}
              onTurn={(state) => onChange({ ...site, paused: state === "on" })}
            />
          }
        />
        <Matter
          name={said.submit}
          text={said.submitWhy}
          control={
            <Switch
              label={said.submit}
              state={site.submitForMe ? "on" : "off"}
              onTurn={(state) => onChange({ ...site, submitForMe: state === "on" })}
            />
          }
        />
      </div>
    </div>
  );
}

interface MatterProps {
  readonly name: string;
  readonly text: string;
  readonly control?: ComponentChildren;
  readonly children?: ComponentChildren;
}

function Matter({ name, text, control, children }: MatterProps) {
  return (
    <section class="matter" aria-label={name}>
      <div class="matter-head">
        <div>
          <h2>{name}</h2>
          <p class="t12 muted">{text}</p>
        </div>
        {control}
      </div>
      {children === undefined ? null : <div class="matter-ways">{children}</div>}
    </section>
  );
}
