import { useEffect, useRef } from "preact/hooks";

/** For a screen that comes without a reload: its heading has the focus, so that it is read to whoever doesn't see it. */
export function useNewHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
