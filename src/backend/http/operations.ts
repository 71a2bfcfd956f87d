import * as v from 'valibot';
import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import { AnnotateInput, LinkFacets } from '../../domain/annotation.js';
import { MOVE_OBSTACLES } from '../../domain/main-move.js';
import { DetachInput, DetachPreview, Link, LinkNarrowing, LinkQuery, Summary } from '../../domain/link.js';
import {
  AcceptRequestInput,
  AskedRequest,
  LookUpRequestInput,
  ReceivedRequest,
} from '../../domain/received-request.js';
import { DeclineRequestInput } from '../../domain/decline.js';
import { LinkExportInput, LinkFile } from '../../domain/link-export.js';
import { LinkTotals } from '../../domain/link-totals.js';
import { Page } from '../../domain/page.js';
import { accessRequestOperations } from './access-request-operations.js';
import { ChangePayerInput, Payer, PayerObstacleCode, PayerPreview } from '../../domain/payer.js';
import { AccessList, Session, type Permission } from '../../domain/person.js';
import { Confirmation, ConfirmSignInInput } from '../../domain/step-up.js';
import { Id } from '../../domain/text.js';
import type { Backend, OperationName } from '../backend.js';
import { activityOperations } from './activity-operations.js';
import { flatteningOperations } from './flattening-operations.js';
import { moveOperations } from './move-operations.js';
import { termOperations } from './term-operations.js';
import { swapOperations } from './swap-operations.js';
import { approvalOperations } from './approval-operations.js';
import { brandingOperations } from './branding-operations.js';
import { bulkOperations } from './bulk-operations.js';
import { closingOperations } from './closing-operations.js';
import { conditionOperations } from './condition-operations.js';
import { contractOperations } from './contract-operations.js';
import { driftOperations } from './drift-operations.js';
import { eventOperations } from './event-operations.js';
import { forwardingOperations } from './forwarding-operations.js';
import { grantOperations } from './grant-operations.js';
import { identificationOperations } from './identification-operations.js';
import { invoiceOperations } from './invoice-operations.js';
import { leavingOperations } from './leaving-operations.js';
import { localOperations } from './local-operations.js';
import { account, links, read, write, type Operation } from './operation.js';
import { orderDraftOperations } from './order-draft-operations.js';
import { orderHandoffOperations } from './order-handoff-operations.js';
import { orderOperations } from './order-operations.js';
import { orderTrackingOperations } from './order-tracking-operations.js';
import { proofOperations } from './proof-operations.js';
import { requestOperations } from './request-operations.js';
import { quoteOperations } from './quote-operations.js';

export type { FileType, Operation } from './operation.js';

const NOTHING = v.object({});
const one = v.object({ link: Id });
const versioned = v.object({ link: Id, version: v.string() });
const items = <T extends v.GenericSchema>(item: T) => v.object({ items: v.array(item) });

/** The session, and what is linked. */
const overviewOperations = {
  getSession: read('/session', {
    summary: 'Who is signed in, in which account, with which rights',
    input: NOTHING,
    output: Session,
  }),
  getSummary: read(account('/summary'), {
    summary: 'The figures above the overview',
    input: NOTHING,
    output: Summary,
    permission: 'view-accounts',
  }),
  listLinks: read(account('/links'), {
    summary: 'The linked accounts, and requests for more',
    input: LinkQuery,
    output: Page(Link),
    permission: 'view-accounts',
    errors: ['cursor-expired'],
  }),
  exportLinks: read(account('/link-exports'), {
    method: 'POST',
    summary: 'The linked accounts, and requests, as a file for a spreadsheet; writes nothing',
    input: LinkExportInput,
    output: LinkFile,
    file: ['text/csv'],
    bodyLimit: 1_000_000,
    permission: 'view-accounts',
  }),
  getLink: read(links(), {
    summary: 'One linked account or request',
    input: one,
    output: Link,
    permission: 'view-accounts',
  }),
  getLinkFacets: read(account('/link-facets'), {
    summary: 'By what the overview can be narrowed: labels and places, with how many links have each',
    input: NOTHING,
    output: LinkFacets,
    permission: 'view-accounts',
  }),
  getLinkTotals: read(account('/link-totals'), {
    summary: 'How many links a narrowed list has, and what they cost a month',
    input: LinkNarrowing,
    output: LinkTotals,
    permission: 'view-accounts',
  }),
  annotateLink: write(links('/annotation'), {
    method: 'PUT',
    summary: 'Sets the main account’s own name for a linked account, its labels, and whether it is hidden',
    input: AnnotateInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
};

/** What becomes of a request, and of a link. */
const linkOperations = {
  listReceivedRequests: read(account('/received-requests'), {
    summary: 'Requests of others to link this account',
    input: NOTHING,
    output: items(ReceivedRequest),
    permission: 'link-accounts',
  }),
  lookUpRequest: read(account('/request-lookups'), {
    method: 'POST',
    summary: 'What a mail about a request was for, by the token of its link; writes nothing',
    input: LookUpRequestInput,
    output: AskedRequest,
  }),
  acceptRequest: write(account('/received-requests/{request}/accept'), {
    summary: 'Agrees to a request',
    input: AcceptRequestInput,
    output: ReceivedRequest,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [
      'request-expired',
      'request-withdrawn',
      'request-answered',
      ...MOVE_OBSTACLES,
      'is-main',
      'has-other-main',
      'already-linked',
      'target-closed',
      'target-suspended',
      'open-items',
      'changed-too-recently',
    ],
  }),
  declineRequest: write(account('/received-requests/{request}/decline'), {
    summary:
      'Declines a request, with a reason or without; or calls off a link that was agreed to and has not begun',
    input: DeclineRequestInput,
    output: ReceivedRequest,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['request-expired', 'request-withdrawn', 'request-answered'],
  }),
  previewDetach: read(links('/detach'), {
    summary: 'What detaching would change',
    input: one,
    output: DetachPreview,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  detach: write(links('/detach'), {
    summary: 'Detaches an account, now or at the end of the billing period',
    input: DetachInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [
      'wait-period',
      'no-local-admin',
      'not-standalone-payment',
      'detach-in-progress',
      'conflict',
      ...CONFIRMED_FIRST,
    ],
  }),
  undoDetach: write(links('/undo-detach'), {
    summary: 'Keeps an account linked whose detaching is scheduled',
    input: versioned,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['detach-undo-expired', 'planned-by-other-side', 'conflict'],
  }),
};

/** Who pays, and working in a linked account. */
const payerOperations = {
  previewPayerChange: read(links('/payer-change'), {
    summary: 'What it would change if somebody else paid',
    input: v.object({ link: Id, payer: Payer }),
    output: PayerPreview,
    permission: 'link-accounts',
    errors: ['conflict'],
  }),
  changePayer: write(links('/payer-change'), {
    summary: 'Lets the main account or the account itself pay, from now or from the next billing period on',
    input: ChangePayerInput,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: [...PayerObstacleCode.options, 'conflict', ...CONFIRMED_FIRST],
  }),
  undoPayerChange: write(links('/undo-payer-change'), {
    summary: 'Leaves it to who pays now, while a change is planned',
    input: versioned,
    output: Link,
    conditional: true,
    permission: 'link-accounts',
    deniedWhileSwitched: true,
    errors: ['conflict'],
  }),
  openAccount: write(links('/open'), {
    summary: 'Starts to work in a linked account',
    input: one,
    output: Session,
    permission: 'open-accounts',
    deniedWhileSwitched: true,
    errors: [
      'right-removed',
      'access-paused',
      'access-withheld',
      'not-ready',
      'nested-switch',
      ...CONFIRMED_FIRST,
    ],
  }),
  leaveAccount: write(account('/leave'), {
    summary: 'Goes back from a linked account to the main account',
    input: NOTHING,
    output: Session,
    fromMain: true,
    errors: ['conflict'],
  }),
  confirmSignIn: write(account('/confirmations'), {
    summary: 'Confirms with a one-time code that it is still the person who signed in',
    input: ConfirmSignInInput,
    output: Confirmation,
    errors: ['code-wrong', 'code-used', 'code-locked', 'second-factor-required'],
  }),
  listAccess: read(account('/access'), {
    summary: 'Who can work in this account',
    input: NOTHING,
    output: AccessList,
    permission: 'view-access',
  }),
};

/** Each part by its name, since the compiler does not write out a type of that length. */
type AllOperations = typeof overviewOperations &
  typeof brandingOperations &
  typeof invoiceOperations &
  typeof contractOperations &
  typeof orderOperations &
  typeof orderDraftOperations &
  typeof orderTrackingOperations &
  typeof orderHandoffOperations &
  typeof identificationOperations &
  typeof quoteOperations &
  typeof approvalOperations &
  typeof requestOperations &
  typeof proofOperations &
  typeof conditionOperations &
  typeof linkOperations &
  typeof leavingOperations &
  typeof payerOperations &
  typeof bulkOperations &
  typeof activityOperations &
  typeof eventOperations &
  typeof localOperations &
  typeof closingOperations &
  typeof swapOperations &
  typeof moveOperations &
  typeof termOperations &
  typeof flatteningOperations &
  typeof driftOperations &
  typeof grantOperations &
  typeof accessRequestOperations &
  typeof forwardingOperations;

export const operations: AllOperations = {
  ...overviewOperations,
  ...brandingOperations,
  ...invoiceOperations,
  ...contractOperations,
  ...orderOperations,
  ...orderDraftOperations,
  ...orderTrackingOperations,
  ...orderHandoffOperations,
  ...identificationOperations,
  ...quoteOperations,
  ...approvalOperations,
  ...requestOperations,
  ...proofOperations,
  ...conditionOperations,
  ...linkOperations,
  ...leavingOperations,
  ...payerOperations,
  ...bulkOperations,
  ...activityOperations,
  ...eventOperations,
  ...localOperations,
  ...closingOperations,
  ...swapOperations,
  ...moveOperations,
  ...termOperations,
  ...flatteningOperations,
  ...driftOperations,
  ...grantOperations,
  ...accessRequestOperations,
  ...forwardingOperations,
} satisfies Record<OperationName, Operation>;

/** What the adapter sends and gets, checked against the port: a drift between the two does not compile. */
export type Operations = typeof operations;
type Conforms = {
  [K in OperationName]: v.InferOutput<Operations[K]['output']> extends Awaited<ReturnType<Backend[K]>>
    ? true
    : K;
};
const conforms: { [K in OperationName]: true } = {} as Conforms;
void conforms;

/** Whether somebody with these rights may ask for an operation. */
export const allows = ({ permission }: Operation, rights: readonly Permission[]): boolean =>
  permission === null || [permission].flat().some((each) => rights.includes(each));

/** The names in the path template, `account` included. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

export { PROBLEM_TYPE, problemStatus } from './problem-status.js';
