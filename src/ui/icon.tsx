/** A drawing in our line, 16 by 16. It says nothing to a screen reader: words beside it do. */
export function Icon(props: { readonly name: IconName; readonly class?: string }) {
  const classes = ["icon"];
  if (turning.has(props.name)) classes.push("flips");
  if (props.class !== undefined) classes.push(props.class);
  return (
    <svg class={classes.join(" ")} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}

const paths = {
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14",
  plus: "M8 3v10M3 8h10",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  copy: "M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6",
  close: "M4 4l8 8M12 4l-8 8",
  back: "M10 3 5 8l5 5",
  forward: "M6 3l5 5-5 5",
  down: "M3.5 6 8 10.5 12.5 6",
  check: "M3 8.5 6.5 12 13 4.5",
  warn: "M8 2.5 14.5 13.5h-13ZM8 6.5v3.5M8 11.8v.1",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  "eye-off": "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM2.5 13.5l11-11",
  more: "M3.4 8a.4.4 0 1 1-.8 0 .4.4 0 0 1 .8 0ZM8.4 8a.4.4 0 1 1-.8 0 .4.4 0 0 1 .8 0ZM13.4 8a.4.4 0 1 1-.8 0 .4.4 0 0 1 .8 0Z",
  pen: "M3 13l.7-3L11 2.7 13.3 5 6 12.3 3 13Z",
  key: "M5.5 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM7.6 7.9 13 2.5M10.5 5l2 2",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5",
  site: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c4 4 4 8 0 12M8 2C4 6 4 10 8 14",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  sliders:
    "M2.5 5H8M11 5h2.5M9.5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM2.5 11H5M8 11h5.5M6.5 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z",
  leave: "M8 10V2.5M5 5.5 8 2.5l3 3M3 9v4.5h10V9",
  language: "M2.5 3h11v8H8l-3 2.5V11H2.5zM5.5 6h5M5.5 8.5h3",
  scan: "M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M6 6h4v4H6z",
  refresh: "M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.5V6H9.5",
  ticket: "M2 4h7a1 1 0 0 0 2 0h3v8h-3a1 1 0 0 0-2 0H2z",
  list: "M3 4.5h10M3 8h10M3 11.5h10",
  print: "M4.5 6V2.5h7V6M4.5 11H2.5V6h11v5h-2M4.5 9.5h7v4h-7z",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11M8 5v.1",
  enter: "M8 2.5V10M5 7l3 3 3-3M3 9v4.5h10V9",
  keyboard: "M1.5 4h13v8h-13zM4 6.7h.1M6.7 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.5h6",
  phone: "M4.5 1.5h7v13h-7zM7.2 12.4h1.6",
  side: "M2 3h12v10H2zM10 3v10",
  star: "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.700 2.100.8-4.200L2 6.400l4.200-.5Z",
  arrange: "M5 13V3M2.500 5.500 5 3l2.500 2.500M11 3v10M8.500 10.500 11 13l2.500-2.500",
  grip: "M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1",
  up: "M3.5 10 8 5.5 12.5 10",
  tag: "M2.5 2.500h5l6 6-5 5-6-6ZM5.500 5.500h.1",
  bin: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9",
} as const;

export type IconName = keyof typeof paths;

/** Those that point along the line of writing, and turn round where it runs from right to left. */
const turning: ReadonlySet<IconName> = new Set<IconName>(["back", "forward"]);
