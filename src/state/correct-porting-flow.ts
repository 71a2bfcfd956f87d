import { parse } from '../domain/errors.js';
import { PortingCorrection } from '../domain/order-tracking.js';
import type { Environment } from './environment.js';
import { OrderChangeFlow, type OrderChangeState } from './order-change-flow.js';
import type { Queries } from './queries.js';

export type CorrectPortingState = OrderChangeState<PortingCorrection>;

const drafts = new WeakMap<Queries, Map<string, PortingCorrection>>();

/** Sends corrected data to the provider that refused to let numbers go. It begins with what was sent. */
export class CorrectPortingFlow extends OrderChangeFlow<PortingCorrection, PortingCorrection> {
  constructor(queries: Queries, link: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      link,
      {
        drafts,
        draftOf: ({ porting }) => {
          const { company = '', street = '', postcode = '', customerNumber = '' } = porting?.sent ?? {};
          return { company, street, postcode, customerNumber, pin: '' };
        },
        read: (draft) => parse(PortingCorrection, draft),
        send: (input, options) => backend.correctPorting(input, options),
      },
      environment,
    );
  }
}
