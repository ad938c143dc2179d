import { dictionary } from "@zxcvbn-ts/language-common";

/** The passwords that most people use, the most common first. The package has five times as many, which weigh as much again as all our pages. */
export const commonPasswords: readonly string[] = dictionary["passwords-common"].slice(0, 10_000);
