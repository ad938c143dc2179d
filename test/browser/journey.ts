import type { Portal } from "../portal/portal.ts";
import type { Person } from "./story/person.ts";
import {
  ada,
  chooseRecoveryCode,
  enterPassword,
  leaveRecoveryPage,
  oneBox,
  pressContinue,
  signOut,
  support,
} from "./story/portal-steps.ts";

export const passphrase = "brass otter quilt lantern";
const sixDigits = /^\d{6}$/;

/** What the walk needs of the world. */
export interface Stage {
  readonly portal: Portal;
  readonly person: Person;
  /** Names the step that begins. */
  say(step: string): void;
  /** Saves what is on view under a name. */
  picture(name: string): Promise<void>;
  /** Between any two steps: a story may kill the worker here. */
  between(): Promise<void>;
  /** Lets this much time pass for the portal and for Countersign, in milliseconds. */
  later(ms: number): Promise<void>;
}

/** The whole journey of the portal's guide, from the first run to the new phone, with the portal accepting every code. */
export async function walkJourney(stage: Stage): Promise<void> {
  await firstRun(stage);
  await stage.between();
  await setUpByQr(stage);
  await stage.between();
  await keepRecoveryCode(stage);
  await stage.between();
  await signInWithCode(stage);
  await stage.between();
  await signInWithRecoveryCode(stage);
  await stage.between();
  await newPhone(stage);
}

/** Choosing the passphrase. */
export async function firstRun({ person, say }: Stage): Promise<void> {
  say("First run: choose a passphrase");
  const welcome = await person.welcome();
  await welcome.type("Passphrase", passphrase);
  await welcome.type("Once more, to be sure", passphrase);
  await welcome.press("Create my vault");
  await welcome.says("Your vault is ready");
  await welcome.close();
}

/** "Point the camera at the QR code", with one click instead of the camera. */
export async function setUpByQr({ portal, person, say, picture }: Stage): Promise<void> {
  say("Complete the MFA set-up: one click adds the account and fills the first code");
  await enterPassword(person, portal.url, ada);
  await person.countersign.says("wants a sign-in code from now on.");
  await picture("1-offer");
  await person.countersign.press("Add");
  await person.page.holds(oneBox, sixDigits);
  await picture("2-first-code");
  await pressContinue(person);
  await person.page.sees("I have safely recorded this code");
}

/** "Copy the recovery code and store it in a secure place". */
export async function keepRecoveryCode({ person, say, picture }: Stage): Promise<void> {
  say("Keep the recovery code");
  await person.countersign.says("is showing a recovery code");
  await picture("3-recovery-code");
  await person.countersign.press("Keep it");
  await person.countersign.says("kept with");
  await leaveRecoveryPage(person);
  await person.page.sees("You are signed in");
}

/** "Signing in with an OTP". */
export async function signInWithCode({ portal, person, say, picture, later }: Stage): Promise<void> {
  say("Sign in with a code");
  await later(60_000);
  await signOut(person);
  await enterPassword(person, portal.url, ada);
  await person.countersign.says("is asking for your code");
  await picture("4-sign-in");
  await person.countersign.press("Fill");
  await person.page.holds(oneBox, sixDigits);
  await picture("5-filled");
  await pressContinue(person);
  await person.page.sees("You are signed in");
}

/** "Signing in with a recovery code", and the new one that replaces it. */
export async function signInWithRecoveryCode(stage: Stage): Promise<void> {
  const { portal, person, say, picture, between, later } = stage;
  say("Sign in with the recovery code");
  // A passphrase typed within the last two minutes would not be asked for again.
  await later(180_000);
  await signOut(person);
  await enterPassword(person, portal.url, ada);
  await chooseRecoveryCode(person);
  await person.countersign.says("is asking for a recovery code");
  await picture("6-recovery-field");
  await between();
  await person.countersign.press("Use");
  const window = await person.ourWindow();
  await window.type("Passphrase", passphrase);
  await window.press("Fill a code");
  await person.page.holds(oneBox, /^\S{12,}$/);
  await pressContinue(person);
  await person.page.sees("I have safely recorded this code");
  say("Keep the new recovery code");
  await person.countersign.says("is showing a recovery code");
  await picture("7-new-recovery-code");
  await between();
  await person.countersign.press("Keep it");
  await person.countersign.says("kept with");
  await leaveRecoveryPage(person);
  await person.page.sees("You are signed in");
}

/** "If you have a new mobile phone": support resets the authenticator, and it is set up again. */
export async function newPhone({ portal, person, say, picture, later }: Stage): Promise<void> {
  say("New phone: support resets the authenticator");
  await signOut(person);
  await enterPassword(person, portal.url, support);
  await person.page.open(`${portal.url}/admin`);
  await person.page.press(`form:has(input[value="${ada.email}"]) button.button-quiet`);
  await signOut(person);
  say("Set up again; the old account stays beside the new one");
  await later(60_000);
  await enterPassword(person, portal.url, ada);
  await person.countersign.says("wants a sign-in code from now on.");
  await picture("8-set-up-again");
  await person.countersign.press("Add");
  await person.page.holds(oneBox, sixDigits);
  await pressContinue(person);
  await person.page.sees("I have safely recorded this code");
  await person.countersign.says("is showing a recovery code");
  await person.countersign.press("Keep it");
  await person.countersign.says("kept with");
  await leaveRecoveryPage(person);
  await person.page.sees("You are signed in");
}
