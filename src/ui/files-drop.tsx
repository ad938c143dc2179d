import { DropPlace, type DropPlaceProps } from "./drop-place.tsx";
import { useFilesChooser } from "./file-chooser.tsx";

/** A place for files of any kind, several at once, with its own file dialog. */
export function FilesDrop({
  onFiles,
  ...place
}: Pick<DropPlaceProps, "icon" | "text" | "choose" | "onFiles">) {
  const chooser = useFilesChooser(onFiles);
  return (
    <DropPlace {...place} tone="ink" onFiles={onFiles} onChoose={chooser.open}>
      {chooser.input}
    </DropPlace>
  );
}
