import type { PageJudgement } from "../detect/page.ts";
import type { PageReport } from "../messages/contract.ts";
import type { FieldIds } from "./field-ids.ts";
import { frameOf } from "./frames.ts";

/** What is reported of a page: its judgement and its QR codes, with numbers for the boxes. */
export function reportOf(
  judgement: PageJudgement,
  elements: ReadonlyMap<number, HTMLElement>,
  qrTexts: readonly string[],
  fields: FieldIds,
): PageReport {
  const { codeField, recoveryField, setup, recoveryCodes, siteName, userNames } = judgement;
  const boxesOf = (refs: readonly number[]) => refs.flatMap((ref) => elements.get(ref) ?? []);
  const keyUris = [...qrTexts, ...setup.map(({ keyUri }) => keyUri)].filter(isKeyUri);
  return {
    codeField: codeField && {
      ...codeFieldIds(codeField, boxesOf, fields),
      acceptsRecovery: codeField.acceptsRecovery,
      outOfBand: codeField.outOfBand,
      framed: boxesOf(codeField.refs).some((box) => frameOf(box) !== null),
      format: codeField.format,
      complaint: codeField.complaint,
    },
    recoveryField: recoveryField && {
      id: fields.idOf(boxesOf(recoveryField.refs)),
      codeNumber: recoveryField.codeNumber,
    },
    keyUris: [...new Set(keyUris)].slice(0, 8),
    recoveryCodes: recoveryCodes.slice(0, 64),
    siteName: siteName.slice(0, 200),
    userNames: userNames.slice(0, 8).map((name) => name.slice(0, 200)),
  };
}

/** Of two boxes that want two codes in a row, each is a field by itself. */
function codeFieldIds(
  { refs, layout }: NonNullable<PageJudgement["codeField"]>,
  boxesOf: (refs: readonly number[]) => readonly HTMLElement[],
  fields: FieldIds,
) {
  if (layout !== "consecutive") return { id: fields.idOf(boxesOf(refs)), secondId: null };
  return { id: fields.idOf(boxesOf(refs.slice(0, 1))), secondId: fields.idOf(boxesOf(refs.slice(1))) };
}

/** Nothing in it is worth a word to the worker. */
export function isEmpty(report: PageReport): boolean {
  const { codeField, recoveryField, keyUris, recoveryCodes } = report;
  return codeField === null && recoveryField === null && keyUris.length === 0 && recoveryCodes.length === 0;
}

/** Whatever else a QR code says is not ours to report. */
function isKeyUri(text: string): boolean {
  return /^\s*otpauth:/i.test(text) && text.length <= 3000;
}
