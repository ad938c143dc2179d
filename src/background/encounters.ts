import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import type { SessionArea } from "./session-area.ts";
import { createTurns } from "./turns.ts";

const key = "encounters";
/** More documents than this at a time are not remembered: the oldest goes. */
const limit = 50;

/** The documents that we have met, by encounter id. Changes are made one after the other. */
export interface Encounters {
  /** Throws Failure "page-unknown" when there is no such encounter. */
  get(id: string): Promise<Encounter>;
  all(): Promise<readonly Encounter[]>;
  /** The encounter with a document, or null. */
  ofDocument(documentId: string): Promise<Encounter | null>;
  /** The newest encounter in a tab, or null. Its document may be gone by now. */
  ofTab(tabId: number): Promise<Encounter | null>;
  /**
   * Stores a document's encounter, made from the one before it and from that of the document which the tab showed before.
   * Whatever else happens to an encounter happens before or after, never between.
   */
  meet(
    place: Pick<Encounter, "tabId" | "documentId">,
    make: (before: Encounter | null, former: Encounter | null) => Encounter,
  ): Promise<Encounter>;
  /** Throws Failure "page-unknown" when there is no such encounter. */
  change(id: string, change: (encounter: Encounter) => Encounter): Promise<Encounter>;
  /** Changes all of them in one write. */
  changeAll(change: (encounter: Encounter) => Encounter): Promise<void>;
  forgetTab(tabId: number): Promise<void>;
}

export function createEncounters(session: SessionArea): Encounters {
  const turns = createTurns();

  async function read(): Promise<Encounter[]> {
    return ((await session.get(key)) as Encounter[] | undefined) ?? [];
  }

  function inTurn<T>(work: (list: Encounter[]) => Promise<T>): Promise<T> {
    return turns.inTurn(async () => work(await read()));
  }

  return {
    async get(id) {
      return found((await read()).find((encounter) => encounter.id === id));
    },
    all: read,
    async ofDocument(documentId) {
      return (await read()).find((encounter) => encounter.documentId === documentId) ?? null;
    },
    async ofTab(tabId) {
      return (await read()).findLast((encounter) => encounter.tabId === tabId) ?? null;
    },
    meet({ tabId, documentId }, make) {
      return inTurn(async (list) => {
        const before = list.find((known) => known.documentId === documentId) ?? null;
        const former = list.find((known) => known.tabId === tabId && known !== before) ?? null;
        const encounter = make(before, former);
        // One document at a time is on view in a tab: the one before it is gone.
        const others = list.filter((other) => other.tabId !== tabId);
        await session.set(key, [...others, encounter].slice(-limit));
        return encounter;
      });
    },
    change(id, change) {
      return inTurn(async (list) => {
        const changed = change(found(list.find((encounter) => encounter.id === id)));
        await session.set(
          key,
          list.map((encounter) => (encounter.id === id ? changed : encounter)),
        );
        return changed;
      });
    },
    changeAll(change) {
      return inTurn(async (list) => {
        if (list.length > 0) await session.set(key, list.map(change));
      });
    },
    forgetTab(tabId) {
      return inTurn(async (list) => {
        const others = list.filter((encounter) => encounter.tabId !== tabId);
        if (others.length < list.length) await session.set(key, others);
      });
    },
  };
}

function found(encounter: Encounter | undefined): Encounter {
  if (encounter === undefined) throw new Failure("page-unknown");
  return encounter;
}
