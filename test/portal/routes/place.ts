import type { Stage } from "../sessions.ts";
import { type Reply, redirectTo, type Visit } from "../visit.ts";

/** The page where a visitor who has come that far belongs. */
export function placeOf(stage: Stage): string {
  switch (stage.at) {
    case "start":
      return "/u/login";
    case "set-up":
      return "/u/mfa-otp-enrollment-qr";
    case "code":
      return "/u/mfa-otp-challenge";
    case "recovery":
      return stage.why === "first"
        ? "/u/mfa-recovery-code-enrollment"
        : "/u/mfa-recovery-code-challenge-new-code";
    case "home":
      return "/";
  }
}

type StageAt<At extends Stage["at"]> = Extract<Stage, { readonly at: At }>;

/** Handles visitors who have come that far, and shows everybody else to where they belong. */
export function onlyAt<At extends Stage["at"]>(
  at: At,
  handle: (visit: Visit, stage: StageAt<At>) => Reply | Promise<Reply>,
): (visit: Visit) => Reply | Promise<Reply> {
  return (visit) => {
    const { stage } = visit.session;
    return isAt(stage, at) ? handle(visit, stage) : redirectTo(placeOf(stage));
  };
}

function isAt<At extends Stage["at"]>(stage: Stage, at: At): stage is StageAt<At> {
  return stage.at === at;
}
