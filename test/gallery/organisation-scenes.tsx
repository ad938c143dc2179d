import type { ComponentChildren } from "preact";
import { Organisation } from "../../options/organisation.tsx";
import { noPolicy } from "../../src/messages/policy.ts";

const policy = {
  backupReminderDays: 14,
  lockAfterMinutesAtMost: 15,
  allowedSites: [
    "example.com",
    "*.partner.example",
    "https://sign-in.accounts.municipality-of-upper-somewhere.example:8443",
  ],
  blockedSites: ["shop.example"],
  plainExport: "forbidden",
  siteFields: [
    { origin: "https://portal.example", codeField: "#code" },
    { origin: "https://desk.example", codeField: "#entry >>> input[name=entry]" },
  ],
} as const;

/** What an organisation has set, by name. */
export const organisationScenes: Readonly<Record<string, () => ComponentChildren>> = {
  organisation: () => <Organisation policy={policy} unread={[]} />,
  "organisation-none": () => <Organisation policy={noPolicy} unread={[]} />,
  "organisation-unread": () => (
    <Organisation
      policy={{ ...noPolicy, lockAfterMinutesAtMost: 5, allowedSites: [] }}
      unread={["allowedSites[0]", "lockAfterMinutes"]}
    />
  ),
};
