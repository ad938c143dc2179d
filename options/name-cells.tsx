import { shortName } from "../src/ui/account-name.tsx";

/** An account's name in two cells of a table: what it goes by, and its label where that is another. */
export function NameCells({ issuer, label }: { readonly issuer: string; readonly label: string }) {
  const name = shortName({ issuer, label });
  const second = issuer === "" ? "" : label;
  return (
    <>
      <td>
        <b class="ellipsis" title={name}>
          <bdi>{name}</bdi>
        </b>
      </td>
      <td>
        <span class="ellipsis" title={second}>
          <bdi>{second}</bdi>
        </span>
      </td>
    </>
  );
}
