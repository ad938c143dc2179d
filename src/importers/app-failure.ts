import { Failure, type FailureCode } from "../domain/failure.ts";

/** The refusals of one app's exports, each naming the app. */
export interface AppFailures {
  readonly damaged: () => Failure;
  readonly wrongPassword: () => Failure;
  readonly tooCostly: () => Failure;
  /** The password that was given. Throws Failure "export-password-needed" when none was. */
  readonly passwordOf: (tools: { readonly password: string | null }) => string;
}

export function failuresOf(app: string): AppFailures {
  const failure = (code: FailureCode) => () => new Failure(code, app);
  return {
    damaged: failure("export-damaged"),
    wrongPassword: failure("export-password-wrong"),
    tooCostly: failure("export-key-too-costly"),
    passwordOf: ({ password }) => {
      if (password === null) throw new Failure("export-password-needed", app);
      return password;
    },
  };
}
