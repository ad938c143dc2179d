import type { Answer } from "../../../src/messages/contract.ts";

/** A page of either browser. */
export interface AskingPage {
  evaluate(run: (message: object) => Promise<Answer<unknown>>, message: object): Promise<Answer<unknown>>;
}

/** Asks the worker from a page of the extension, as that page does; gives the answer's value, or its refusal. */
export async function askWorker<Value>(page: AskingPage, question: string, request: object): Promise<Value> {
  const answer = await answerOf(page, question, request);
  return (answer.ok ? answer.value : answer) as Value;
}

/** The same where nothing is to be refused: throws Error naming the question and the refusal's code. */
export async function askSurely<Value>(page: AskingPage, question: string, request: object): Promise<Value> {
  const answer = await answerOf(page, question, request);
  if (!answer.ok) throw new Error(`${question}: ${answer.code}`);
  return answer.value as Value;
}

function answerOf(page: AskingPage, question: string, request: object): Promise<Answer<unknown>> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { to: "worker", question, request });
}
