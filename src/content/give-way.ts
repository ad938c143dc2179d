/** So long we hold the page's thread at a time, in milliseconds. */
const longest = 1.5;

let heldSince = 0;

/** Lets the page go first where we have held its thread for long enough; to be awaited between small pieces of work. */
export async function giveWay(): Promise<void> {
  if (performance.now() - heldSince < longest) return;
  await nextTask();
  heldSince = performance.now();
}

/** Unlike a timer's, a message's turn comes in a hidden page as soon as in another. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
