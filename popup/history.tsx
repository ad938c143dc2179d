import type { HistoryRow } from "../src/messages/views.ts";
import { whenShort } from "../src/ui/when.ts";
import { historyWords } from "../src/ui/words/account.ts";
import { words } from "../src/ui/words.ts";

/** What happened to an account, newest first. */
export function History({ rows, now }: { readonly rows: readonly HistoryRow[]; readonly now: number }) {
  const known = rows.flatMap((row) => {
    const sentence = historyWords[row.event]?.(hostOf(row.origin));
    return sentence === undefined ? [] : [{ at: row.at, sentence }];
  });
  if (known.length === 0) return null;
  return (
    <>
      <h2 class="section-title">{words.account.history}</h2>
      <ul class="history">
        {known.map(({ at, sentence }) => (
          <li key={`${at} ${sentence}`}>
            <time dateTime={new Date(at).toISOString()}>{whenShort(at, now)}</time>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function hostOf(origin: string | null): string | null {
  return origin === null ? null : origin.replace(/^https?:\/\//, "");
}
