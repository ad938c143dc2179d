import { words } from "../../src/ui/words.ts";

/** Something that the browser lets us do, by the manifest's name for it. */
export interface Permission {
  readonly name: string;
  /** Whether we have it only where its user asked for what it is for. */
  readonly optional: boolean;
}

/** What the manifest names. */
export interface PermissionLists {
  readonly permissions?: readonly string[] | undefined;
  readonly host_permissions?: readonly string[] | undefined;
  readonly optional_permissions?: readonly string[] | undefined;
}

/** All that this build may do, or might be let to. */
export function permissionsOf(manifest: PermissionLists): readonly Permission[] {
  const { permissions = [], host_permissions = [], optional_permissions = [] } = manifest;
  return [
    ...[...host_permissions, ...permissions].map((name) => ({ name, optional: false })),
    ...optional_permissions.map((name) => ({ name, optional: true })),
  ];
}

/** Each permission with its one reason. */
export function Permissions({ permissions }: { readonly permissions: readonly Permission[] }) {
  const said = words.about;
  const reasons: Readonly<Record<string, string>> = said.reasons;
  return (
    <table class="permissions">
      <thead>
        <tr>
          <th scope="col">{said.permission}</th>
          <th scope="col">{said.reason}</th>
        </tr>
      </thead>
      <tbody>
        {permissions.map(({ name, optional }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{optional ? said.onlyIfAsked(reasons[name] ?? "") : reasons[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
