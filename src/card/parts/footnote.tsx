import { Icon } from "../../ui/icon.tsx";
import type { Statement } from "../statement.ts";

interface FootnoteProps {
  readonly footnote: Statement["footnote"];
  /** What there is to say of the last click; it takes the footnote's place. */
  readonly remark: string | null;
}

/** The last line, small. */
export function Footnote({ footnote, remark }: FootnoteProps) {
  if (remark !== null) {
    return (
      <p class="footnote remark t12">
        <Icon name="info" />
        <span>{remark}</span>
      </p>
    );
  }
  return footnote == null ? null : <div class="footnote t12 muted">{footnote}</div>;
}
