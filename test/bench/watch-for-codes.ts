/**
 * Runs in a page of the popup before anything else: `codesReadable` is then a promise of the moment at which the codes of the
 * first rows are painted, in milliseconds since the page began.
 */
export const watchForCodes = `codesReadable = new Promise((resolve) => {
  const watch = new MutationObserver(() => {
    if (document.querySelectorAll(".rows .code .spoken").length === 0) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
})`;
