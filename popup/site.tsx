import type { ComponentChildren } from "preact";
import type { SiteSettings } from "../src/domain/site-settings.ts";
import { Button } from "../src/ui/button.tsx";
import { ByOrganisation } from "../src/ui/by-organisation.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { HostName } from "../src/ui/host-name.tsx";
import { words } from "../src/ui/words.ts";
import { InnerBar } from "./top-bar.tsx";

interface SiteProps {
  readonly host: string;
  readonly site: SiteSettings;
  /** What the organisation has said of this site, which goes before. */
  readonly set: { readonly blocked: boolean; readonly field: boolean };
  readonly onChange: (site: SiteSettings) => void;
  readonly onShow: () => void;
  readonly onBack: () => void;
}

/** What can be set for the site in the active tab. */
export function Site({ host, site, set, onChange, onShow, onBack }: SiteProps) {
  const said = words.sites;
  const isShown = site.codeField !== null;
  return (
    <div class="form">
      <InnerBar title={said.thisSite} onBack={onBack} />
      <div class="pad first stack scroller site-settings">
        <p class="strong site-host">
          <HostName host={host} site={null} />
        </p>
        {set.field ? (
          <Matter name={said.field} text={words.policy.fieldHere}>
            <ByOrganisation />
          </Matter>
        ) : (
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
        )}
        {set.blocked ? (
          <Matter name={said.pause} text={words.policy.blockedHere(host)}>
            <ByOrganisation />
          </Matter>
        ) : (
          <Turn
            name={said.pause}
            text={said.pauseWhy}
            isOn={site.paused}
            onTurn={(paused) => onChange({ ...site, paused })}
          />
        )}
        <Turn
          name={said.submit}
          text={said.submitWhy}
          isOn={site.submitForMe}
          onTurn={(submitForMe) => onChange({ ...site, submitForMe })}
        />
      </div>
    </div>
  );
}

interface TurnProps {
  readonly name: string;
  readonly text: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Turn({ name, text, isOn, onTurn }: TurnProps) {
  const control = (
    <Switch label={name} state={isOn ? "on" : "off"} onTurn={(state) => onTurn(state === "on")} />
  );
  return <Matter name={name} text={text} control={control} />;
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
