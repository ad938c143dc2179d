import { words } from "../../src/ui/words.ts";
import { Setting } from "../setting.tsx";
import { type Permission, Permissions } from "./permissions.tsx";

interface AboutProps {
  readonly version: string;
  readonly permissions: readonly Permission[];
}

/** What this is, what is kept where, and what the browser lets it do. */
export function About({ version, permissions }: AboutProps) {
  const said = words.about;
  return (
    <>
      <h1>{words.options.nav.about}</h1>
      <p class="lead">{words.options.aboutLead}</p>
      <Setting name={words.options.version} text={`${words.name} ${version}`} />
      <Setting name={words.options.where} text={words.options.whereWhy} />
      <Setting name={words.options.reads} text={words.options.readsWhy} />
      <Setting name={words.options.network} text={words.options.networkWhy} />
      <Setting
        name={said.licence}
        text={said.licenceWhy}
        control={
          <a class="link" href="../licences.txt" target="_blank" rel="noopener">
            {said.licences}
          </a>
        }
      />
      <Setting name={said.report} text={said.reportWhy} />
      <Setting name={said.permissions} text={said.permissionsWhy}>
        <Permissions permissions={permissions} />
      </Setting>
    </>
  );
}
