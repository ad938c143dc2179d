/** How long a path is shown in full, in characters. */
const longest = 64;
/** Of a longer one, so many of its first and of its last characters. */
const ends = { first: 40, last: 23 };

/**
 * Where on its site a page is, as people read it: the path of its address, with the path that follows `#` where an
 * application writes its own there. What is asked (`?`) may hold anything and stays away. Only letters, figures and plain
 * marks are decoded, so that nothing in it is invisible, turns its direction, or reads as words of ours; a long one loses
 * its middle. Begins with a slash. For web addresses only.
 */
export function pagePath(address: string): string {
  const { pathname, hash } = new URL(address);
  const inHash = /^#!?\/[^?]*/.exec(hash)?.[0] ?? "";
  return shortened(`${pathname}${inHash}`.split("/").map(readable).join("/"));
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(unreadable, encodeURIComponent);
  } catch {
    // No UTF-8 behind its percent signs: it stays as it is.
    return segment;
  }
}

// The marks are those that a path's segment may hold by itself (RFC 3986 §3.3), and the one that begins a path after it.
const unreadable = /[^\p{L}\p{M}\p{N}\-._~!$&'()*+,;=:@#]|\p{Default_Ignorable_Code_Point}/gu;

function shortened(path: string): string {
  const characters = [...path];
  if (characters.length <= longest) return path;
  return [...characters.slice(0, ends.first), "…", ...characters.slice(-ends.last)].join("");
}
