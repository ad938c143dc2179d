/** A zip, with what it lists. */
export interface ZipFile {
  /** The names of its files. */
  readonly names: readonly string[];
}

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function openZip(_bytes: Uint8Array): Promise<ZipFile> {
  return Promise.resolve({ names: [] });
}
