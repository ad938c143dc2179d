import type { NewAccount } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { parseKeyUri } from "../domain/key-uri.ts";
import { canonicalOrigin } from "../domain/origin.ts";
import type { Caller, PageAdvice, PageReport } from "../messages/contract.ts";
import { contentId } from "./content-id.ts";
import { noteDeclined } from "./declining.ts";
import { keptBox } from "./drawn-box.ts";
import {
  type CodesOnPage,
  type Encounter,
  newMeeting,
  type Proposal,
  type ShownRecoveryCodes,
} from "./encounter.ts";
import { withoutLostWait } from "./filling.ts";
import { fillUnasked } from "./filling-unasked.ts";
import { alarmAtEnd, watchWhereNeeded } from "./leaving.ts";
import { leftFor } from "./left-codes.ts";
import { continuePending } from "./pending.ts";
import type { Ports } from "./ports.ts";
import { wasWavedAway, withRestraint } from "./restraint.ts";
import { sealIfVault } from "./sealing.ts";
import { adviseFor } from "./showing.ts";

/** Takes in what a page's content script saw, and says what to show for it. */
export async function takeReport(report: PageReport, caller: Caller, ports: Ports): Promise<PageAdvice> {
  const { tabId, documentId } = placeOf(caller);
  const { origin } = caller;
  const { codeField, recoveryField } = report;
  const newId = ports.newId();
  const now = ports.clock.now();
  const seen = {
    codeField,
    recoveryField,
    sealedNames: await sealNames(report.userNames, ports),
    ...(await readKeyUris(report, origin, documentId, ports)),
    shown: await sealShown({ values: report.recoveryCodes, path: caller.path ?? "/" }, documentId, ports),
  };
  const wavedAway = await wasWavedAway(seen.proposal, ports);
  const place = { tabId, documentId };
  let known: Encounter | null = null;
  const encounter = await ports.encounters.meet(place, (before, former) => {
    known = before;
    const met = withoutLostWait({
      ...(before ?? { ...newMeeting, id: newId, ...place, origin, host: new URL(origin).host }),
      ...seen,
      shown: firstShown(before?.shown ?? null, seen.shown),
      ...keptBox(before),
      left: seen.shown === null ? leftFor(origin, { before, former }, now) : null,
    });
    return withRestraint(met, before, former, { wavedAway, now });
  });
  if (seen.shown !== null) await watchWhereNeeded(ports);
  if (encounter.left?.at === now) await alarmAtEnd(ports);
  await noteDeclined(encounter, known, ports);
  await continuePending(encounter, ports);
  await fillUnasked(encounter.id, ports);
  await ports.changed();
  return adviseFor(encounter.id, ports);
}

/** Only the top document may propose and be filled, so that its address is the one that the user sees. */
function placeOf(caller: Caller) {
  const { tabId, frameId, documentId, origin, topOrigin } = caller;
  if (tabId === null || documentId === null) throw new Failure("not-allowed");
  if (frameId !== 0 || origin !== topOrigin) throw new Failure("not-allowed");
  // Another spelling of a host, such as one that ends in a dot, is not the address that the user knows.
  if (canonicalOrigin(origin) !== origin) throw new Failure("not-allowed");
  return { tabId, documentId };
}

/** The first key URI that can be kept; failing that, why the first one can't. */
async function readKeyUris(
  report: PageReport,
  origin: string,
  documentId: string,
  ports: Ports,
): Promise<Pick<Encounter, "proposal" | "badKey">> {
  let badKey: Encounter["badKey"] = null;
  for (const text of report.keyUris) {
    try {
      const account = proposedAccount(text, report, origin);
      return { proposal: await sealProposal(account, documentId, ports), badKey: null };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code !== "key-uri-not-one") badKey ??= { code: error.code, detail: error.detail };
    }
  }
  return { proposal: null, badKey };
}

/**
 * A key URI as an account of this origin. Where it names no issuer or account, the page's own words do.
 * Throws Failure as `parseKeyUri` does.
 */
export function proposedAccount(
  keyUri: string,
  page: { readonly siteName: string; readonly userNames: readonly string[] },
  origin: string,
): NewAccount {
  const { issuer, label, parameters } = parseKeyUri(keyUri);
  return {
    issuer: issuer || page.siteName || new URL(origin).hostname,
    label: label || (page.userNames[0] ?? ""),
    parameters,
    origins: [origin],
  };
}

/** A proposal of this document. */
export async function sealProposal(account: NewAccount, documentId: string, ports: Ports): Promise<Proposal> {
  const text = JSON.stringify(account);
  // A redrawn QR code stays the same proposal.
  const id = await contentId(documentId, text);
  const mark = await contentId(account.origins.join(), account.parameters.secret);
  const sealed = await sealIfVault(text, ports);
  return { id, mark, sealed, issuer: sealed === null ? account.issuer : "" };
}

async function sealNames(userNames: readonly string[], ports: Ports): Promise<string | null> {
  return userNames.length === 0 ? null : sealIfVault(JSON.stringify(userNames), ports);
}

async function sealShown(
  codes: CodesOnPage,
  documentId: string,
  ports: Ports,
): Promise<ShownRecoveryCodes | null> {
  if (codes.values.length === 0) return null;
  const id = await contentId(documentId, JSON.stringify(codes.values));
  return { id, sealed: await sealIfVault(JSON.stringify(codes), ports) };
}

/** The same codes are those of the place that showed them first, also where the page changes its address with them on view. */
function firstShown(
  before: ShownRecoveryCodes | null,
  present: ShownRecoveryCodes | null,
): ShownRecoveryCodes | null {
  return before?.id === present?.id && before?.sealed ? before : present;
}
