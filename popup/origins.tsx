import { Button, IconButton } from "../src/ui/button.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { words } from "../src/ui/words.ts";

interface OriginsProps {
  readonly origins: readonly string[];
  /** The origin in the active tab, or null where there is none to add. */
  readonly pageOrigin: string | null;
  readonly onRemove: (origin: string) => void;
  readonly onBindPage: () => void;
}

/** The exact addresses on which an account's codes are filled. */
export function Origins({ origins, pageOrigin, onRemove, onBindPage }: OriginsProps) {
  const canAdd = pageOrigin !== null && !origins.includes(pageOrigin);
  return (
    <>
      <h2 class="section-title">
        {words.account.fillsOn}
        <span class="aside">{words.account.exactly}</span>
      </h2>
      {origins.length === 0 ? <p class="t12 muted none">{words.account.nowhere}</p> : null}
      <ul>
        {origins.map((origin) => (
          <li key={origin} class="origin">
            <Icon name={origin.startsWith("https:") ? "lock" : "site"} />
            <span class="ellipsis keep-end grow" title={origin}>
              <bdi dir="ltr">{origin}</bdi>
            </span>
            <IconButton
              icon="close"
              label={words.account.removeOrigin(origin)}
              onPress={() => onRemove(origin)}
            />
          </li>
        ))}
      </ul>
      {canAdd ? (
        <div class="after-list">
          <Button tone="line" icon="plus" onPress={onBindPage}>
            <span class="ellipsis" title={pageOrigin}>
              {words.account.addThisPage(pageOrigin.replace(/^https?:\/\//, ""))}
            </span>
          </Button>
        </div>
      ) : null}
    </>
  );
}
