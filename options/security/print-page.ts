/** Opens the browser's print dialog. `name` is what a file printed to is called: browsers take the title for it. */
export function printPage(name: string): void {
  const title = document.title;
  document.title = name;
  window.addEventListener(
    "afterprint",
    () => {
      document.title = title;
    },
    { once: true },
  );
  window.print();
}
