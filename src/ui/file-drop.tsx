import { DropPlace, type DropPlaceProps } from "./drop-place.tsx";

interface FileDropProps extends Omit<DropPlaceProps, "onFiles" | "children"> {
  readonly onFile: (file: File) => void;
}

/** A place for one file: of several that are dropped, the first. */
export function FileDrop({ onFile, ...place }: FileDropProps) {
  return <DropPlace {...place} onFiles={([file]) => file !== undefined && onFile(file)} />;
}
