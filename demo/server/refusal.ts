/** A reason not to start, in a sentence for whoever started it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
