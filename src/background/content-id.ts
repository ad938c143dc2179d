/** The same content in the same place gets the same id, which tells nobody what it is: 16 bytes in hexadecimal. */
export async function contentId(place: string, content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${place}|${content}`));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
