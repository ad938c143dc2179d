import { ask } from "../src/messages/ask.ts";
import type { ScanResult } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { Found } from "../src/ui/found.tsx";
import { words } from "../src/ui/words.ts";
import type { Desk } from "./home.tsx";
import { InnerBar } from "./top-bar.tsx";

interface LiveFoundProps {
  readonly result: ScanResult;
  readonly from: "page" | "image";
  readonly desk: Desk;
}

/** What a scan found, with the worker behind its buttons. */
export function LiveFound({ result, from, desk }: LiveFoundProps) {
  const { goTo, say, attempt } = desk;
  const back = () => goTo({ screen: "list" });
  const add = (proposalId: string) =>
    attempt(async () => {
      const account = await ask("addScanned", { proposalId });
      say({ text: words.add.added(shortName(account)) });
      back();
    });
  const again = () => attempt(async () => goTo({ screen: "found", result: await ask("scanPage", {}), from }));
  const draw = () =>
    attempt(async () => {
      await ask("drawBox", {});
      // The page is where it goes on.
      window.close();
    });
  return (
    <>
      <InnerBar title={titles[from][result.kind === "refused" ? "nothing" : "something"]} onBack={back} />
      <Found
        result={result}
        host={from === "page" ? desk.page.host : null}
        onAdd={add}
        onCancel={back}
        {...(from === "page" ? { onAgain: again, onDraw: draw } : { onAgain: null })}
      />
    </>
  );
}

const titles = {
  page: { something: words.add.scanTitle, nothing: words.add.scanPage },
  image: { something: words.add.imageTitle, nothing: words.add.fromImage },
} as const;
