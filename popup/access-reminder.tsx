import { Button, IconButton } from "../src/ui/button.tsx";
import { accessWords } from "../src/ui/words/access.ts";

interface AccessReminderProps {
  /** Of the page in front, which we see because the popup was opened on it; null where it is none that we may see. */
  readonly host: string | null;
  readonly onEverySite: () => void;
  readonly onThisSite: () => void;
  readonly onDismiss: () => void;
}

/** The browser withholds pages from us: what that means here, and the way to change it. */
export function AccessReminder({ host, onEverySite, onThisSite, onDismiss }: AccessReminderProps) {
  const said = accessWords;
  return (
    <div class="reminder asking" role="note">
      <p class="reminder-head">
        <span>
          {host === null ? said.elsewhere : said.whenOpened(host)} {said.why}
        </span>
        <IconButton icon="close" label={said.dismiss} onPress={onDismiss} />
      </p>
      <div class="actions">
        <Button tone="line" size="short" onPress={onEverySite}>
          {said.everySite}
        </Button>
        {host === null ? null : (
          <Button tone="line" size="short" onPress={onThisSite}>
            {said.thisSite}
          </Button>
        )}
      </div>
    </div>
  );
}
