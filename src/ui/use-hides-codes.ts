import { useShowing } from "./use-showing.ts";

/** Whether the user wants codes hidden; hidden too where that can't be told. Null until it is known. */
export function useHidesCodes(): boolean | null {
  return useShowing()?.hidesCodes ?? null;
}
