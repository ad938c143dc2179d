/** One way in which a page may have a click land on our card that its user did not mean for it. */
export interface Attack {
  readonly name: string;
  /** Runs in the page; `host` is the element that carries our frame. */
  readonly script: string;
  /** Where the card is as drawn again by the time of the click: what keeps it from that until shortly before. */
  readonly before?: string;
  /** From `script` until the click, where there is something before; milliseconds. */
  readonly wait?: number;
}

export const noAttack: Attack = { name: "none", script: "" };

/** Wins over our own styles, which are important too: it comes later. */
const style = (name: string, value: string) => `host.style.setProperty("${name}", "${value}", "important");`;
const onRoot = (name: string, value: string) =>
  `document.documentElement.style.setProperty("${name}", "${value}", "important");`;
const onBody = (name: string, value: string) =>
  `document.body.style.setProperty("${name}", "${value}", "important");`;

/** An element over everything that lets clicks through. */
const overlay = (styles: string, asPopover = false) => `{
  const bait = document.createElement("div");
  bait.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;" +
    "z-index:2147483647;pointer-events:none;background:#fff;${styles}";
  bait.textContent = "Press here to go on";
  document.documentElement.append(bait);
  ${asPopover ? 'bait.popover = "manual"; bait.showPopover();' : ""}
}`;

const rules = (text: string) =>
  `document.head.append(Object.assign(document.createElement("style"), { textContent: \`${text}\` }));`;

/** The matrix of the threat model, §5.2, in its order. */
export const attacks: readonly Attack[] = [
  { name: "body all but transparent", script: onBody("opacity", ".001") },
  { name: "root all but transparent", script: onRoot("opacity", ".001") },
  { name: "host all but transparent", script: style("opacity", ".001") },
  { name: "host a little transparent", script: style("opacity", ".9") },
  { name: "overlay", script: overlay("") },
  { name: "popover overlay", script: overlay("", true) },
  { name: "partial popover overlay", script: overlay("left:auto;width:200px;height:120px", true) },
  { name: "root filtered away", script: onRoot("filter", "opacity(0)") },
  {
    name: "root under an SVG filter",
    script: `document.body.insertAdjacentHTML("beforeend",
      '<svg width="0" height="0"><filter id="none"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0"/></filter></svg>');
      ${onRoot("filter", "url(#none)")}`,
  },
  { name: "host cut away", script: style("clip-path", "inset(30% 30% 20% 20%)") },
  { name: "host shrunk", script: style("transform", "scale(.05)") },
  { name: "root zoomed out", script: onRoot("zoom", ".2") },
  { name: "blended overlay", script: overlay("mix-blend-mode:difference") },
  { name: "backdrop blur", script: overlay("background:#0000;backdrop-filter:blur(12px)") },
  {
    name: "view transition",
    script: `${rules(`::view-transition { background: #fff; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 20s; opacity: .01 }`)}
      document.startViewTransition(() => {});`,
  },
  {
    name: "modal dialog",
    script: `${rules("::backdrop { background: #fff }")} {
      const dialog = document.createElement("dialog");
      dialog.textContent = "Press here to go on";
      document.body.append(dialog);
      dialog.showModal();
    }`,
  },
  {
    name: "slid under the pointer",
    before: style("transform", "translate(-3000px)"),
    script: style("transform", "none"),
    wait: 50,
  },
];

/** A standing look comes every 100 ms, at a frame: every sixth or seventh of them, or every twelfth. */
const inStep = [
  { period: 7, covered: 5, phase: 0 },
  { period: 7, covered: 5, phase: 2 },
  { period: 7, covered: 5, phase: 4 },
  { period: 8, covered: 6, phase: 2 },
  { period: 8, covered: 6, phase: 5 },
  { period: 14, covered: 12, phase: 0 },
];

/** What goes beyond that table. */
export const furtherAttacks: readonly Attack[] = [
  {
    name: "hidden until the pointer is there",
    before: "host.hidePopover();",
    script: "host.showPopover();",
    wait: 50,
  },
  {
    name: "hidden until shortly before the click",
    before: "host.hidePopover();",
    script: "host.showPopover();",
    wait: 350,
  },
  { name: "root zoomed out a little", script: onRoot("zoom", ".8") },
  { name: "root cut away", script: onRoot("clip-path", "inset(0 30% 0 0)") },
  { name: "root masked", script: onRoot("mask-image", "linear-gradient(90deg, #000 70%, #0000 80%)") },
  { name: "host out of the top layer, under an overlay", script: `host.hidePopover(); ${overlay("")}` },
  { name: "host made plain, under an overlay", script: `host.removeAttribute("popover"); ${overlay("")}` },
  {
    name: "host with a hole",
    script: style("clip-path", `path(evenodd, 'M0 0H388V400H0ZM40 40V180H340V40Z')`),
  },
  { name: "host masked", script: style("mask-image", "linear-gradient(90deg, #000 40%, #0000 60%)") },
  { name: "host rounded away", script: style("border-radius", "50%") + style("overflow", "hidden") },
  { name: "host blended", script: style("mix-blend-mode", "color-dodge") },
  { name: "host squeezed", script: style("transform", "scale(1, .6)") },
  { name: "host tilted", script: style("transform", "perspective(400px) rotateY(50deg)") },
  { name: "host enlarged", script: style("scale", "1.5") },
  { name: "host narrowed", script: style("width", "150px") },
  { name: "host pushed half out of view", script: style("translate", "200px") },
  {
    name: "host animated",
    script: `host.animate([{ opacity: .1 }, { opacity: .1 }], { duration: 60000, fill: "forwards" });`,
  },
  {
    name: "something of the page's in the host",
    script: `host.className = "bait"; ${rules(".bait::before { content: 'Press here'; position: absolute; inset: 0; z-index: 9; background: #fff; pointer-events: none }")}`,
  },
  {
    name: "overlay that comes and goes",
    script: `${overlay("", true)} {
      const bait = document.documentElement.lastElementChild;
      setInterval(() => bait.togglePopover(), 45);
    }`,
  },
  ...inStep.map(({ period, covered, phase }) => ({
    name: `overlay in step with the looks at it, ${covered} frames of ${period}, phase ${phase}`,
    script: `${overlay("", true)} {
      const bait = document.documentElement.lastElementChild;
      let frame = ${phase};
      const step = () => {
        const covers = frame++ % ${period} < ${covered};
        if (covers !== bait.matches(":popover-open")) bait.togglePopover();
        requestAnimationFrame(step);
      };
      step();
    }`,
  })),
];
