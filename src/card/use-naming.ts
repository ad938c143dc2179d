import { useEffect, useState } from "preact/hooks";
import type { PageView } from "../messages/views.ts";
import type { Names } from "./deed.ts";
import type { Naming } from "./statement.ts";

/** Keeps what the user writes over the names of the account on offer, until another is offered. */
export function useNaming(view: PageView | null): Naming {
  const [names, setNames] = useState<Names | null>(null);
  const offered = view?.kind === "offer" ? view.offer.proposalId : null;
  useEffect(() => setNames(null), [offered]);
  return { names, onNames: setNames };
}
