import type { Exportable } from "../../src/messages/export-views.ts";
import { Button } from "../../src/ui/button.tsx";
import { ByOrganisation } from "../../src/ui/by-organisation.tsx";
import { Note } from "../../src/ui/note.tsx";
import { UnsignedTicket } from "../../src/ui/unsigned-ticket.tsx";
import { words } from "../../src/ui/words.ts";
import { formatsOf, type Medium } from "./medium.ts";
import { type ExportFormat, isLocked } from "./worker-messages.ts";

interface ExportChooseProps {
  readonly exportable: Exportable;
  /** Where these were chosen among others that are kept. */
  readonly among?: "chosen" | undefined;
  readonly onChoose: (format: ExportFormat) => void;
}

/** The ways out: a file, QR codes, paper, each with what goes along. */
export function ExportChoose({ exportable, among, onChoose }: ExportChooseProps) {
  const said = words.exporting;
  const { rows, damaged, plain } = exportable;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {among === "chosen" ? <p class="export-among">{words.options.chosen(rows.length)}</p> : null}
      {damaged === 0 ? null : <Note tone="bad">{said.damaged(damaged)}</Note>}
      {rows.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <Note tone="ours" head={said.instead}>
            {said.insteadWhy}{" "}
            <a class="link" href="#backup">
              {said.toBackup}
            </a>
          </Note>
          <Ways medium="file" title={said.file} plain={plain} onChoose={onChoose} />
          <Ways medium="codes" title={said.phone} plain={plain} onChoose={onChoose} />
          <Ways medium="sheet" title={said.paper} plain={plain} onChoose={onChoose} />
        </>
      )}
    </>
  );
}

function NothingYet() {
  return (
    <div class="none-yet center">
      <UnsignedTicket />
      <h2 class="serif">{words.exporting.none}</h2>
      <p class="muted">{words.exporting.noneWhy}</p>
    </div>
  );
}

interface WaysProps extends Pick<ExportChooseProps, "onChoose"> {
  readonly medium: Medium;
  readonly title: string;
  readonly plain: Exportable["plain"];
}

function Ways({ medium, title, plain, onChoose }: WaysProps) {
  return (
    <section aria-label={title}>
      <h2 class="block-title">{title}</h2>
      {formatsOf[medium].map((format) => (
        <Way
          key={format}
          format={format}
          plain={plain}
          button={words.exporting.choose[medium]}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}

interface WayProps extends Pick<WaysProps, "plain" | "onChoose"> {
  readonly format: ExportFormat;
  readonly button: string;
}

function Way({ format, plain, button, onChoose }: WayProps) {
  const said = words.exporting;
  const { name, why } = said.formats[format];
  const locked = isLocked(format);
  return (
    <div class="setting">
      <div>
        <h3 class="way-name">
          {name}
          <span class={`tag ${locked ? "moss" : "ochre"}`}>{locked ? said.locked : said.open}</span>
        </h3>
        <p>{why}</p>
      </div>
      {plain === "forbidden" && !locked ? (
        <ByOrganisation />
      ) : (
        <Button tone={locked ? "ink" : "line"} label={`${button}: ${name}`} onPress={() => onChoose(format)}>
          {button}
        </Button>
      )}
    </div>
  );
}
