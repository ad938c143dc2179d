import { useAnswer } from "./use-answer.ts";

/** How codes and rows are to be shown. */
export interface Showing {
  readonly hidesCodes: boolean;
  readonly compactRows: boolean;
}

/** What the user wants; codes are hidden too where that can't be told. Null until it is known. */
export function useShowing(): Showing | null {
  const showing = useAnswer("viewShowing", {});
  if (showing.state === "asking") return null;
  return showing.state === "refused" ? unknown : showing.value;
}

const unknown: Showing = { hidesCodes: true, compactRows: false };
