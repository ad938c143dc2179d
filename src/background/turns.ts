/** Work that must never overlap: each piece begins when the one before it has ended, well or badly. */
export interface Turns {
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Whether something is under way or waiting for its turn. */
  busy(): boolean;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;

  return {
    inTurn(work) {
      open += 1;
      const turn = last.then(work).finally(() => {
        open -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    busy: () => open > 0,
  };
}
