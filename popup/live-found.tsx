import { ask } from "../src/messages/ask.ts";
import type { ScanResult } from "../src/messages/views.ts";
import { stepAside } from "../src/ui/at-side.ts";
import { Found } from "../src/ui/found.tsx";
import { words } from "../src/ui/words.ts";
import { added } from "./added.ts";
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
      say(added(account, desk));
      back();
    });
  const again = () => attempt(async () => goTo({ screen: "found", result: await ask("scanPage", {}), from }));
  const draw = () =>
    attempt(async () => {
      await ask("drawBox", {});
      // The page is where it goes on.
      stepAside();
    });
  return (
    <>
      <InnerBar title={titleOf(result, from)} onBack={back} />
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

function titleOf({ kind }: ScanResult, from: LiveFoundProps["from"]): string {
  const { scanTitle, scanPage, imageTitle, fromImage } = words.add;
  if (kind === "refused") return from === "page" ? scanPage : fromImage;
  return from === "page" ? scanTitle : imageTitle;
}
