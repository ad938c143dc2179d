import type { AllowedFrame } from "../src/domain/account.ts";
import type { SiteSettings } from "../src/domain/site-settings.ts";
import { allowsSite, type Policy } from "../src/messages/policy.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { Button } from "../src/ui/button.tsx";
import { ByOrganisation } from "../src/ui/by-organisation.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { words } from "../src/ui/words.ts";
import { AllowedFrames } from "./allowed-frames.tsx";
import { hostOf } from "./host-of.ts";
import { sectionName } from "./section-name.ts";
import { UnaskedSites } from "./unasked-sites.tsx";

/** What may be done with what is set for a site. Each settles its own failures. */
export interface SitesDeeds {
  readonly change: (site: SiteSettings) => void;
  readonly forget: (site: SiteSettings) => void;
  readonly ask: (accountId: string, origin: string) => void;
  readonly forgetFrame: (accountId: string, allowed: AllowedFrame) => void;
}

interface SitesProps {
  readonly sites: readonly SiteSettings[];
  /** Every account: some are filled without asking, or in frames of other sites. */
  readonly accounts: readonly AccountRow[];
  /** What the organisation has set, which goes before. */
  readonly policy: Policy;
  readonly deeds: SitesDeeds;
}

/** The sites that something is set for. */
export function Sites({ sites, accounts, policy, deeds }: SitesProps) {
  const said = words.sites;
  const hasUnasked = accounts.some(({ unaskedOrigins }) => unaskedOrigins.length > 0);
  const hasFrames = accounts.some(({ frames }) => frames.length > 0);
  return (
    <>
      <h1>{sectionName("sites")}</h1>
      <p class="lead">{said.lead}</p>
      {sites.length === 0 && !hasUnasked && !hasFrames ? (
        <div class="none-yet center">
          <h2 class="serif">{said.none}</h2>
          <p class="muted">{said.noneWhy}</p>
        </div>
      ) : null}
      {sites.length === 0 ? null : (
        <>
          <WhatIsSet />
          <SetTable sites={sites} policy={policy} deeds={deeds} />
        </>
      )}
      {hasUnasked ? <UnaskedSites accounts={accounts} onAsk={deeds.ask} /> : null}
      {hasFrames ? <AllowedFrames accounts={accounts} onForget={deeds.forgetFrame} /> : null}
    </>
  );
}

/** What the switches of the table do. */
function WhatIsSet() {
  const { submit, submitWhy, paused, pauseWhy } = words.sites;
  return (
    <dl class="what-is-set">
      <dt>{submit}</dt>
      <dd>{submitWhy}</dd>
      <dt>{paused}</dt>
      <dd>{pauseWhy}</dd>
    </dl>
  );
}

function SetTable({ sites, policy, deeds }: Pick<SitesProps, "sites" | "policy" | "deeds">) {
  const said = words.sites;
  return (
    <table class="sites">
      <thead>
        <tr>
          <th scope="col">{said.site}</th>
          <th scope="col" class="narrow">
            {said.field}
          </th>
          <th scope="col">{said.submit}</th>
          <th scope="col">{said.paused}</th>
          <th class="sites-actions" scope="col">
            <span class="spoken">{said.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => (
          <Row key={site.origin} site={site} policy={policy} deeds={deeds} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<SitesProps, "policy" | "deeds"> {
  readonly site: SiteSettings;
}

function Row({ site, policy, deeds }: RowProps) {
  const host = hostOf(site.origin);
  return (
    <tr>
      <td>
        <b class="ellipsis keep-end" title={site.origin}>
          <bdi dir="ltr">{host}</bdi>
        </b>
      </td>
      <td class="narrow muted">
        {policy.siteFields.some(({ origin }) => origin === site.origin) ? (
          <ByOrganisation />
        ) : site.codeField === null ? (
          words.sites.isFound
        ) : (
          words.sites.isShown
        )}
      </td>
      <td>
        <Switch
          label={words.sites.submitLabel(host)}
          state={site.submitForMe ? "on" : "off"}
          onTurn={(state) => deeds.change({ ...site, submitForMe: state === "on" })}
        />
      </td>
      <td>
        {allowsSite(policy, site.origin) ? (
          <Switch
            label={words.sites.pauseLabel(host)}
            state={site.paused ? "on" : "off"}
            onTurn={(state) => deeds.change({ ...site, paused: state === "on" })}
          />
        ) : (
          <ByOrganisation />
        )}
      </td>
      <td class="sites-actions">
        <Button
          tone="line"
          size="short"
          label={words.sites.forgetLabel(host)}
          onPress={() => deeds.forget(site)}
        >
          {words.sites.forget}
        </Button>
      </td>
    </tr>
  );
}
