import type { CallOptions } from '../backend/backend.js';
import type { TrackedOrder } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import { FormFlow, through } from './form-flow.js';
import { order } from './late-reads.js';
import type { Queries } from './queries.js';

/** Whose order something is done about, and as it was when that was decided. */
interface At {
  readonly link: string;
  readonly version: string;
}

/** What is done about an order, and how. */
interface Parts<Draft, Wanted extends object> {
  /** What it is called, for what is typed and not sent. */
  readonly name: string;
  readonly draftOf: (order: TrackedOrder) => Draft;
  /** What is sent. Throws what is wrong with it. */
  readonly wantedOf: (draft: Draft) => Wanted;
  readonly send: (input: Wanted & At, options: CallOptions) => Promise<TrackedOrder>;
}

/** Does something about the order of a linked account. */
export class OrderFormFlow<Draft, Wanted extends object> extends FormFlow<TrackedOrder, Draft, Wanted & At> {
  constructor(queries: Queries, link: string, parts: Parts<Draft, Wanted>, environment?: Environment) {
    const { name, draftOf, wantedOf, send } = parts;
    super(
      queries,
      {
        ...through(() => order(queries, link)),
        draftOf,
        inputOf: (draft, { version }) => ({ link, version, ...wantedOf(draft) }),
        send,
        keptBy: () => `${name} of link ${link}`,
      },
      environment,
    );
  }
}
