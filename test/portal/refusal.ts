/** A request the portal cannot take, with the sentence to answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
