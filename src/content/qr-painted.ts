/** Fewer layers, shadows or boxes than this draw no code: the smallest has 21 rows. */
const fewestLayers = 21;
/** Boxes of one dark run each: the smallest code has a hundred. */
const fewestRuns = 100;

/**
 * Whether an element draws something of its own by a background, by shadows, by boxes set one by one or by block letters,
 * which only the screen shows as they are. Asks the computed style last, for it costs most.
 */
export function isPainted(element: HTMLElement): boolean {
  if (isWrittenInBlocks(element) || isCrowd(element)) return true;
  return hasBackgroundPicture(element) || hasManyShadows(element);
}

function isWrittenInBlocks({ firstElementChild, firstChild }: HTMLElement): boolean {
  return firstElementChild === null && /[█▀▄]{3}/.test(firstChild?.nodeValue ?? "");
}

function isCrowd(element: HTMLElement): boolean {
  const { childElementCount, firstElementChild, lastElementChild } = element;
  if (childElementCount < fewestRuns) return false;
  return [firstElementChild, lastElementChild].every((child) => child?.childNodes.length === 0);
}

function hasBackgroundPicture(element: HTMLElement): boolean {
  const { backgroundImage } = getComputedStyle(element);
  return backgroundImage.includes("url(") || backgroundImage.split("gradient(").length > fewestLayers;
}

/** The shadows are thrown by one small box within. */
function hasManyShadows({ childElementCount, firstElementChild }: HTMLElement): boolean {
  if (childElementCount !== 1 || firstElementChild === null) return false;
  return getComputedStyle(firstElementChild).boxShadow.split(" rgb").length > fewestRuns;
}
