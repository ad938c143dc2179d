import type { KeyUriFact } from "../detect/snapshot-model.ts";
import { isField } from "./snapshot-field.ts";

/** Tells the key URIs that an element carries: in any of its attributes, or in what a script has put into a field. */
export function readKeyUris(element: Element, tell: (uri: string, where: KeyUriFact["where"]) => void): void {
  if (element.hasAttributes()) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      if (value.length > 20 && isKeyUri(value)) tell(value.trim(), "attribute");
    }
  }
  if (isField(element) && element.type !== "password" && isKeyUri(element.value))
    tell(element.value.trim(), "field");
}

function isKeyUri(value: string): boolean {
  return /^\s*otpauth:\/\//i.test(value);
}
