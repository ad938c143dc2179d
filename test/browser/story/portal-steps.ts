import type { Person } from "./person.ts";

export const ada = { email: "ada@example.com", password: "analytical engine" };
export const grace = { email: "grace@example.com", password: "nanosecond wire" };
export const support = { email: "support@example.com", password: "new mobile phone" };

const goOn = 'button[value="default"]';
export const oneBox = "#code";
export const sixBoxes = "input.digit";

/** The portal's sign-in page, with e-mail and password. */
export async function enterPassword({ page }: Person, url: string, user: typeof ada): Promise<void> {
  await page.open(`${url}/u/login`);
  await page.type("#username", user.email);
  await page.type("#password", user.password);
  await page.press(goOn);
}

export async function pressContinue({ page }: Person): Promise<void> {
  await page.press(goOn);
}

/** The page that shows a recovery code: the box that says it was recorded, and on. Gives the code that it showed. */
export async function leaveRecoveryPage({ page }: Person): Promise<string> {
  const code = await page.text("[data-copy-text]");
  await page.press('input[name="recorded"]');
  await page.press(goOn);
  return code.trim();
}

export async function signOut({ page }: Person): Promise<void> {
  await page.press('button[formaction="/logout"]');
}

/** "Try another method" and then "Recovery code". */
export async function chooseRecoveryCode({ page }: Person): Promise<void> {
  await page.press('button[value="pick-authenticator"]');
  await page.press('button[value^="recovery-code"]');
  await page.sees("Enter your recovery code");
}
