import type { ComponentChildren } from "preact";
import { isManaged, type PolicyReading } from "../src/messages/policy.ts";
import { ByOrganisation } from "../src/ui/by-organisation.tsx";
import { Note } from "../src/ui/note.tsx";
import { words } from "../src/ui/words.ts";
import { hostOf } from "./host-of.ts";
import { Setting } from "./setting.tsx";

const said = words.policy;

/** Everything that an organisation has set, and what of it could not be read. */
export function Organisation({ policy, unread }: PolicyReading) {
  const { backupReminderDays, lockAfterMinutesAtMost, allowedSites, blockedSites, plainExport, siteFields } =
    policy;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {unread.length === 0 ? null : (
        <Note tone="warn" head={said.unreadHead}>
          {said.unread(unread)}
        </Note>
      )}
      {isManaged({ policy, unread }) ? null : (
        <div class="none-yet center">
          <h2 class="serif">{words.sites.none}</h2>
        </div>
      )}
      {lockAfterMinutesAtMost === null ? null : (
        <InForce name={said.lock} text={said.lockAtMost(lockAfterMinutesAtMost)} />
      )}
      {backupReminderDays === null ? null : (
        <InForce name={said.backup} text={said.backupAfter(backupReminderDays)} />
      )}
      {allowedSites === null ? null : (
        <InForce name={said.allowed} text={allowedSites.length === 0 ? said.allowedNone : said.allowedWhy}>
          <Patterns patterns={allowedSites} />
        </InForce>
      )}
      {blockedSites.length === 0 ? null : (
        <InForce name={said.blocked} text={said.blockedWhy}>
          <Patterns patterns={blockedSites} />
        </InForce>
      )}
      {plainExport === "allowed" ? null : <InForce name={said.export} text={said.exportWhy} />}
      {siteFields.length === 0 ? null : (
        <InForce name={said.fields} text={said.fieldsWhy}>
          <Fields fields={siteFields} />
        </InForce>
      )}
    </>
  );
}

interface InForceProps {
  readonly name: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function InForce({ name, text, children }: InForceProps) {
  return (
    <Setting name={name} text={text} control={<ByOrganisation />}>
      {children}
    </Setting>
  );
}

function Patterns({ patterns }: { readonly patterns: readonly string[] }) {
  return (
    <ul class="site-patterns">
      {patterns.map((pattern) => (
        <li key={pattern}>
          <bdi dir="ltr">{pattern}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Fields({ fields }: { readonly fields: PolicyReading["policy"]["siteFields"] }) {
  return (
    <table class="site-fields">
      <thead>
        <tr>
          <th scope="col">{said.site}</th>
          <th scope="col">{said.box}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ origin, codeField }) => (
          <tr key={origin}>
            <td>
              <bdi dir="ltr">{hostOf(origin)}</bdi>
            </td>
            <td>
              <code class="ellipsis" title={codeField}>
                {codeField}
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
