import type { AllowedFrame } from "../src/domain/account.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { Button, IconButton } from "../src/ui/button.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { words } from "../src/ui/words.ts";

interface OriginsProps {
  readonly account: Pick<AccountRow, "origins" | "unaskedOrigins" | "frames" | "type">;
  /** The origin in the active tab, or null where there is none to add. */
  readonly pageOrigin: string | null;
  readonly onRemove: (origin: string) => void;
  readonly onUnasked: (origin: string, wanted: "on" | "off") => void;
  readonly onForgetFrame: (allowed: AllowedFrame) => void;
  readonly onBindPage: () => void;
}

/** The exact addresses on which an account's codes are filled. */
export function Origins({
  account,
  pageOrigin,
  onRemove,
  onUnasked,
  onForgetFrame,
  onBindPage,
}: OriginsProps) {
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
        {account.frames.map((allowed) => (
          <Frame key={`${allowed.frame} ${allowed.page}`} allowed={allowed} onForget={onForgetFrame} />
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

interface FrameProps {
  readonly allowed: AllowedFrame;
  readonly onForget: (allowed: AllowedFrame) => void;
}

/** A frame of one of the account's addresses in another site's pages, where its user lets it fill, too. */
function Frame({ allowed, onForget }: FrameProps) {
  const { frame, page } = allowed;
  return (
    <li class="origin framed">
      <Icon name="site" />
      <span class="grow">
        <span class="ellipsis keep-end" title={frame}>
          <bdi dir="ltr">{frame}</bdi>
        </span>
        <span class="ellipsis t12 muted" title={page}>
          {words.account.framedIn} <bdi dir="ltr">{page}</bdi>
        </span>
      </span>
      <IconButton
        icon="close"
        label={words.account.forgetFrame(frame, page)}
        onPress={() => onForget(allowed)}
      />
    </li>
  );
}
