/**
 * Puts a text on the clipboard. Where the page around our frame keeps the clipboard's own interface from it, the
 * browser's copying of what is selected still works.
 */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}
