import { account } from "./words/account.ts";
import { add } from "./words/add.ts";
import { card } from "./words/card.ts";
import { list } from "./words/list.ts";
import { options } from "./words/options.ts";
import { page } from "./words/page.ts";
import { shared } from "./words/shared.ts";
import { passphrase, unlocking, welcome } from "./words/vault.ts";
import { ourWindow } from "./words/window.ts";

/** Every sentence of ours, in English. What a failure says is in words/failures.ts. */
export const words = {
  ...shared,
  account,
  add,
  card,
  list,
  options,
  page,
  passphrase,
  unlocking,
  welcome,
  ourWindow,
} as const;
