import type { AccountRow } from "../src/messages/views.ts";
import { Button, IconButton } from "../src/ui/button.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { words } from "../src/ui/words.ts";

interface OriginsProps {
  readonly account: Pick<AccountRow, "origins" | "unaskedOrigins" | "type">;
  /** The origin in the active tab, or null where there is none to add. */
  readonly pageOrigin: string | null;
  readonly onRemove: (origin: string) => void;
  readonly onUnasked: (origin: string, wanted: "on" | "off") => void;
  readonly onBindPage: () => void;
}

/** The exact addresses on which an account's codes are filled. */
export function Origins({ account, pageOrigin, onRemove, onUnasked, onBindPage }: OriginsProps) {
  const { origins, unaskedOrigins } = account;
  // Each code of a counter moves it on: it is never given unasked.
  const mayGoUnasked = account.type !== "hotp" && origins.length > 0;
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
            <span class="grow">
              <span class="ellipsis keep-end" title={origin}>
                <bdi dir="ltr">{origin}</bdi>
              </span>
              {mayGoUnasked ? (
                <span class="t12 muted">{words.account.unaskedIs[stateAt(origin, unaskedOrigins)]}</span>
              ) : null}
            </span>
            {mayGoUnasked ? (
              <Switch
                label={words.account.unasked(origin)}
                state={stateAt(origin, unaskedOrigins)}
                onTurn={(wanted) => onUnasked(origin, wanted)}
              />
            ) : null}
            <IconButton
              icon="close"
              label={words.account.removeOrigin(origin)}
              onPress={() => onRemove(origin)}
            />
          </li>
        ))}
      </ul>
      {mayGoUnasked ? <p class="t12 muted below-list">{words.account.unaskedWhy}</p> : null}
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

function stateAt(origin: string, unaskedOrigins: readonly string[]): "on" | "off" {
  return unaskedOrigins.includes(origin) ? "on" : "off";
}
