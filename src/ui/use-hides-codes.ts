import { useAnswer } from "./use-answer.ts";

/** Whether the user wants codes hidden; hidden too where that can't be told. Null until it is known. */
export function useHidesCodes(): boolean | null {
  const showing = useAnswer("viewShowing", {});
  if (showing.state === "asking") return null;
  return showing.state === "refused" || showing.value.hidesCodes;
}
