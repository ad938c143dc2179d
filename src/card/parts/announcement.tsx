import { useEffect, useRef, useState } from "preact/hooks";

interface AnnouncementProps {
  /** Turns when something else is on view. */
  readonly subject: string;
  readonly remark: string | null;
}

/**
 * Says to a screen reader what came up, and nothing of what only counts down. It is filled a moment after it was drawn:
 * a live region that is born full is not read.
 */
export function Announcement({ subject, remark }: AnnouncementProps) {
  const region = useRef<HTMLParagraphElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setText(remark ?? saidNearby(region.current)), 50);
    return () => clearTimeout(timer);
  }, [subject, remark]);
  return (
    <p class="spoken" role="status" ref={region}>
      {text}
    </p>
  );
}

function saidNearby(region: HTMLElement | null): string {
  return region?.parentElement?.querySelector(".said")?.textContent ?? "";
}
