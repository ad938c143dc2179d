import { useLayoutEffect, useRef } from "preact/hooks";

/** Takes a picture that is pasted, or dropped anywhere on the page, while the component is there. */
export function useGivenPicture(onPicture: (file: File) => void): void {
  const latest = useRef(onPicture);
  latest.current = onPicture;
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = (event: Event, data: DataTransfer | null) => {
      const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
      // A place for files may have taken it already.
      if (file === undefined || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
    document.addEventListener("drop", (event) => take(event, event.dataTransfer), { signal });
    document.addEventListener("dragover", letFilesDrop, { signal });
    return () => controller.abort();
  }, []);
}

/** Without this the browser would leave the page for the file. */
function letFilesDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
}
