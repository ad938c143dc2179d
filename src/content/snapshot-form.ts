import type { FormFacts } from "../detect/snapshot-model.ts";

/** A form's names and the words in its hidden inputs: wizard steps, providers, methods. Never tokens. */
export function formFacts(form: HTMLFormElement, ref: number): FormFacts {
  const action = form.getAttribute("action") ?? "";
  return {
    ref,
    names: [form.id, form.getAttribute("name") ?? "", pathOf(action)].filter(Boolean).join(" ").slice(0, 200),
    steps: [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].flatMap(stepOf).slice(0, 12),
  };
}

function stepOf(input: HTMLInputElement): string[] {
  if (!/^[A-Za-z][A-Za-z_ -]{1,38}$/.test(input.value) || /csrf|token$|nonce|state/i.test(input.name))
    return [];
  return [`${input.name.slice(0, 60)}=${input.value}`];
}

function pathOf(action: string): string {
  return action
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, (query) => (/^\?[\w=&%-]{1,60}$/.test(query) ? query : ""));
}
