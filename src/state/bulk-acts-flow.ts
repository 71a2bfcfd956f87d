import type { CallOptions } from '../backend/backend.js';
import type {
  BulkLinkInput,
  PutBulkRowsInput,
  RemoveBulkRowsInput,
  StartBulkLinkInput,
} from '../domain/bulk-link.js';
import { ActFlow } from './act-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

/** What somebody can do about many accounts at once that were handed in. */
export type BulkAct =
  | { readonly act: 'start'; readonly input: StartBulkLinkInput }
  | { readonly act: 'pause' | 'resume' | 'cancel' | 'reopen'; readonly input: BulkLinkInput }
  | { readonly act: 'put'; readonly input: PutBulkRowsInput }
  | { readonly act: 'remove'; readonly input: RemoveBulkRowsInput };

/** Does what somebody decides about many accounts at once, one thing at a time. */
export class BulkActsFlow extends ActFlow<BulkAct> {
  constructor(queries: Queries, environment: Environment = browser) {
    const { backend } = queries;
    const send = (given: BulkAct, options: CallOptions): Promise<object> => {
      switch (given.act) {
        case 'start':
          return backend.startBulkLink(given.input, options);
        case 'pause':
          return backend.pauseBulkLink(given.input, options);
        case 'resume':
          return backend.resumeBulkLink(given.input, options);
        case 'cancel':
          return backend.cancelBulkLink(given.input, options);
        case 'reopen':
          return backend.reopenBulkLink(given.input, options);
        case 'put':
          return backend.putBulkRows(given.input, options);
        case 'remove':
          return backend.removeBulkRows(given.input, options);
      }
    };
    super(queries, send, environment);
  }
}
