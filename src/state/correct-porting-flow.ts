import { parse } from '../domain/errors.js';
import { PortingCorrection, type TrackedOrder } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import type { FilledForm } from './form-flow.js';
import { OrderFormFlow } from './order-form-flow.js';
import type { Queries } from './queries.js';

export type FilledPortingCorrection = FilledForm<TrackedOrder, PortingCorrection>;

/** Sends corrected data to the provider that refused to let numbers go. It begins with what was sent. */
export class CorrectPortingFlow extends OrderFormFlow<PortingCorrection, PortingCorrection> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        name: 'porting correction',
        draftOf: ({ porting }) => {
          const { company = '', street = '', postcode = '', customerNumber = '' } = porting?.sent ?? {};
          return { company, street, postcode, customerNumber, pin: '' };
        },
        wantedOf: (draft) => parse(PortingCorrection, draft),
        send: (input, options) => backend.correctPorting(input, options),
      },
      environment,
    );
  }
}
