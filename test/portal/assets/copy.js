for (const button of document.querySelectorAll("[data-copy]")) {
  const text = button.parentElement.querySelector("[data-copy-text]");
  const words = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = "Copied!";
    } catch {
      // The browser refuses the clipboard: leave the text selected for the visitor to copy.
      getSelection().selectAllChildren(text);
      button.textContent = "Press Ctrl+C";
    }
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}
