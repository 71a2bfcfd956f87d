import * as v from 'valibot';
import { Link, LinkPreview } from '../../domain/link.js';
import { ReceivedRequest } from '../../domain/received-request.js';
import { ConfirmLinkInput } from '../../domain/payer-consent.js';
import { ClearPreconditionInput } from '../../domain/precondition.js';
import { Id } from '../../domain/text.js';
import { account, links, read, write } from './operation.js';

/** On which conditions an account is linked, on the wire. */
export const conditionOperations = {
  previewLink: read(links('/preview'), {
    summary: 'The masked account and what linking it would change; only after proof',
    input: v.object({ link: Id }),
    output: LinkPreview,
    permission: 'link-accounts',
    errors: ['link-not-verified', 'conflict'],
  }),
  confirmLink: write(links('/confirm'), {
    summary: 'Links a proven account',
    input: ConfirmLinkInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [
      'conflict',
      'request-expired',
      'is-main',
      'has-other-main',
      'already-linked',
      'no-main-eligible',
      'account-halted',
      'target-closed',
      'target-suspended',
      'rules-changed',
      'consent-required',
    ],
  }),
  clearPrecondition: write(account('/received-requests/{request}/clear'), {
    summary: 'Has what is in the way of a request cleared away, at the sum that was shown',
    input: ClearPreconditionInput,
    output: ReceivedRequest,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-expired', 'request-withdrawn', 'request-answered', 'price-changed', 'conflict'],
  }),
} as const;
