import { useState } from "preact/hooks";
import { fullName } from "../../src/ui/account-name.tsx";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { QrCode } from "../security/qr-code.tsx";
import { useNewHeading } from "../use-new-heading.ts";
import type { ExportCode, ExportFormat } from "./worker-messages.ts";

interface ExportCodesProps {
  readonly format: ExportFormat;
  readonly codes: readonly ExportCode[];
  readonly onFinish: () => void;
}

/** QR codes for another device's camera, one at a time. */
export function ExportCodes({ format, codes, onFinish }: ExportCodesProps) {
  const [at, setAt] = useState(0);
  const heading = useNewHeading();
  const said = words.exporting;
  const code = codes[at];
  const isLast = at === codes.length - 1;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.formats[format].title}
      </h1>
      <p class="lead">{format === "google" ? said.scanGoogle : said.scanOne}</p>
      {code === undefined ? null : (
        <div class="export-code">
          <QrCode text={code.text} label={said.picture(code.accounts.map(fullName).join("; "))} />
          <div>
            <p class="which" role="status">
              {codes.length === 1 ? "" : said.code(at + 1, codes.length)}
            </p>
            <ul class="which-accounts">
              {code.accounts.map((account) => (
                <li
                  key={`${fullName(account)} ${account.parameters.secret}`}
                  class="ellipsis"
                  title={fullName(account)}
                >
                  <bdi>{fullName(account)}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div class="actions restore-actions">
        {isLast ? null : (
          <Button tone="ink" size="tall" onPress={() => setAt(at + 1)}>
            {said.after}
          </Button>
        )}
        {at === 0 ? null : (
          <Button tone="line" size="tall" onPress={() => setAt(at - 1)}>
            {said.before}
          </Button>
        )}
        <Button tone={isLast ? "ink" : "line"} size="tall" onPress={onFinish}>
          {said.finish}
        </Button>
      </div>
    </>
  );
}
