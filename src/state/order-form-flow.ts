import type { TrackedOrder } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import { FormFlow, through } from './form-flow.js';
import { order } from './late-reads.js';
import { linkForm, type AtLink, type LinkFormParts } from './link-form.js';
import type { Queries } from './queries.js';

/** Does something about the order of a linked account. */
export class OrderFormFlow<Draft, Wanted extends object> extends FormFlow<
  TrackedOrder,
  Draft,
  Wanted & AtLink
> {
  constructor(
    queries: Queries,
    link: string,
    parts: LinkFormParts<TrackedOrder, Draft, Wanted>,
    environment?: Environment,
  ) {
    super(queries, { ...linkForm(link, parts), ...through(() => order(queries, link)) }, environment);
  }
}
