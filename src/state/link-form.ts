import type { CallOptions } from '../backend/backend.js';
import type { FormParts } from './form-flow.js';

/** Which link something is done about, and as it was when that was decided. */
export interface AtLink {
  readonly link: string;
  readonly version: string;
}

/** What is done by a form about a link, or what belongs to one. */
export interface LinkFormParts<Known, Draft, Wanted extends object> {
  /** What it is called, for what is typed and not sent. */
  readonly name: string;
  readonly draftOf: (known: Known) => Draft;
  /** What is to be so. Throws what is wrong with it. */
  readonly wantedOf: (draft: Draft) => Wanted;
  readonly send: (input: Wanted & AtLink, options: CallOptions) => Promise<Known>;
}

/** The parts of a form about a link that do not depend on where it is read. */
export const linkForm = <Known extends { readonly version: string }, Draft, Wanted extends object>(
  link: string,
  { name, draftOf, wantedOf, send }: LinkFormParts<Known, Draft, Wanted>,
): Omit<FormParts<Known, Draft, Wanted & AtLink>, 'read' | 'learn'> => ({
  draftOf,
  inputOf: (draft, { version }) => ({ link, version, ...wantedOf(draft) }),
  send,
  keptBy: () => `${name} of link ${link}`,
});
