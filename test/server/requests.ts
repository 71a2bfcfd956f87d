import type { OperationName } from '../../src/backend/backend.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { operations, pathParameters, type Operation } from '../../src/backend/http/operations.js';

export const NAMES = Object.keys(operations) as OperationName[];

/** Ids that belong to nobody. */
export const NOBODYS: Readonly<Record<string, string>> = {
  link: 'l-00000000000000000000000000000000',
  request: 'l-00000000000000000000000000000000',
  line: 'n-0-0',
  key: 'never-sent',
  kind: 'email',
  invoice: 'i-0-0',
  contract: 'c-0-0',
  document: 'csv',
  person: 'p-nobody',
  objection: 'x-0',
  subscription: 'w-0',
  bulk: 'b-0',
  drift: 'paid-separately',
  handoff: 'h-00000000000000000000000000000000',
  approval: 'y-00000000000000000000000000000000',
  quote: 'q-00000000000000000000000000000000',
  draft: 'n-00000000000000000000000000000000',
  grant: 'g-00000000000000000000000000000000',
  flattening: 'f-00000000000000000000000000000000',
  move: 'v-00000000000000000000000000000000',
  extension: 'z-00000000000000000000000000000000',
};

const configuration = {
  product: 'cloud-telephony-s',
  options: { 'area-code': '040', 'extra-extensions': 0, phone: 'none', recording: 'no', greeting: 'own' },
};
const location = { street: 'Eppendorfer Weg 3', postcode: '20259', city: 'Hamburg', country: 'DE' };
const euros = (amount: number) => ({ amount, currency: 'EUR' });

const order = {
  configuration,
  name: 'Hamburg Eppendorf',
  location,
  contact: { name: 'Nora Behrens', email: 'nora.behrens@nordlicht.example', phone: '+4940123456' },
  payer: 'main',
  termsVersion: '2026-09',
  monthly: euros(1990),
  once: euros(900),
};

/** A body that every operation would take. */
export const BODIES: Partial<Record<OperationName, object>> = {
  exportLinks: { language: 'en' },
  lookUpRequest: { request: 'l-00000000000000000000000000000000', token: 'x'.repeat(22) },
  setInvoiceReferences: { costCentre: '4711', purchaseOrder: 'PO-1', invoiceName: 'Laden 1' },
  setInvoiceDelivery: {
    share: false,
    mails: { invoice: 'main', payment: 'both', payer: 'both', contract: 'secondary' },
  },
  setInvoiceConsent: { own: true },
  transferCredit: { direction: 'to-secondary', amount: 1 },
  setInvoiceAddress: { address: { company: 'Nordlicht Retail GmbH', addition: '', ...location } },
  setBranding: { theme: { tokens: { 'color-accent': '#0a7246' } } },
  annotateLink: { nickname: 'Old shop', labels: ['Pilot'], hidden: false },
  getQuote: { configuration, postcode: '20259' },
  getContractSummary: { configuration, name: 'Hamburg Eppendorf', location, language: 'de' },
  createOrderDraft: { content: DRAFT },
  changeOrderDraft: { content: DRAFT },
  beginOrderHandoff: { returnTo: '/products/subsidiaries' },
  beginIdentification: { returnTo: '/products/subsidiaries' },
  notifyOrderHandoff: { notify: true },
  finishOrderHandoff: { token: 'x'.repeat(43), result: 'placed' },
  cancelOrder: { message: 'Too early' },
  withdrawOrder: { name: 'Anna Petersen', email: 'anna.petersen@nordlicht.example' },
  correctPorting: {
    company: 'Nordlicht GmbH',
    street: 'Große Elbstr. 9',
    postcode: '22767',
    customerNumber: '',
    pin: '',
  },
  saveQuote: {
    content: DRAFT,
    configuration,
    termsVersion: '2026-09',
    monthly: euros(1990),
    once: euros(900),
  },
  changeLinkTerm: { link: 'l-100871', endOn: null, extendBy: null },
  changeStart: { on: '2099-01-01' },
  proposeExtension: { endOn: null, extendBy: null },
  planFlattening: { rows: [{ link: 'l-100871', choice: 'move' }] },
  mailQuote: { email: 'hanna.lorenz@nordlicht.example', message: 'Please have a look.' },
  getQuoteDocument: { language: 'en' },
  readSharedQuote: { token: 'x'.repeat(43) },
  uploadDocument: { fileName: 'consent.pdf', mediaType: 'application/pdf', content: 'JVBERi0x' },
  placeOrder: order,
  requestApproval: { order, content: DRAFT, message: 'For the new shop' },
  approveOrder: { termsVersion: '2026-09' },
  declineApproval: { reason: 'Too dear' },
  getApprovalSummary: { language: 'en' },
  confirmAddress: { code: '0123456789' },
  confirmEmail: { token: 'x'.repeat(43) },
  requestLink: {
    customerNumber: 'K-200 300',
    scopes: ['view', 'pay', 'switch'],
    proof: 'owner-consent',
    message: 'Hello',
  },
  requestCandidate: { candidate: '00000000-0000-4000-8000-000000000000', scopes: ['view'] },
  changeProof: { proof: 'email-code', scopes: ['view'] },
  proveLink: { code: '01234567' },
  beginSignIn: { returnTo: '/' },
  finishSignIn: { state: 'x'.repeat(43), code: 'any' },
  proveByCredentials: { name: 'any@example.com', password: 'any' },
  detach: { when: 'now' },
  confirmSignIn: { code: '012345' },
  setStart: { link: NOBODYS['link'] },
  giveGrant: { person: 'p-0', role: 'read', reach: { kind: 'all' }, until: null },
  changeGrant: { role: 'read', until: null },
  leaveMain: { when: 'now' },
  requestAccess: { right: 'order-accounts', message: 'Please' },
  answerAccessRequest: { answer: 'decline' },
  exportActivity: { language: 'en' },
  createBulkLink: { name: 'branches.csv' },
  putBulkRows: { rows: [{ number: 1, cells: { customerNumber: 'K-200 300' } }] },
  removeBulkRows: { numbers: [1] },
  startBulkLink: {},
  subscribe: { callback: 'https://events.example/in', groups: ['links'] },
  changeSubscription: { callback: 'https://events.example/in', groups: [], paused: true },
  exportLeavingPackage: { language: 'en' },
  limitAccess: { withheld: ['access'], paused: false },
  setRights: { permissions: ['view-access'] },
  raiseObjection: { message: 'Please ask first' },
  acceptDrift: { accepted: true },
  setRecipient: { email: 'new@nordlicht.example' },
  answerObjection: { answer: 'We will' },
  clearPrecondition: { kind: 'unbilled', amount: { amount: 1, currency: 'EUR' } },
  changePayer: { payer: 'secondary', when: 'now' },
  setContractReferences: { costCentre: 'KST 1', purchaseOrder: 'PO-1' },
  changeContractPayer: { paidBy: 'secondary', when: 'now' },
  setForwarding: { rules: [] },
  previewForwarding: { rules: [] },
};

/** What a read cannot be asked without. */
const QUERIES: Partial<Record<OperationName, string>> = {
  getInvoiceDocument: '?language=en',
  previewPayerChange: '?payer=secondary',
  previewContractPayer: '?paidBy=secondary',
};

let keys = 0;
export const newKey = (): string => `test-${(keys += 1)}`;

/** A request for an operation that lacks nothing. */
export function requestFor(
  name: OperationName,
  account: string,
  ids: Readonly<Record<string, string>> = NOBODYS,
): { path: string; init: RequestInit & { account: string } } {
  const operation: Operation = operations[name];
  const path = operation.path.replace(/\{(\w+)\}/g, (_, id: string) =>
    id === 'account' ? account : ids[id]!,
  );
  return {
    path: `/api${path}${QUERIES[name] ?? ''}`,
    init: {
      method: operation.method,
      account,
      headers: {
        ...(operation.keyed && { 'idempotency-key': newKey() }),
        ...(operation.conditional && { 'if-match': '"1.1"' }),
      },
      ...(operation.method !== 'GET' && { body: JSON.stringify(BODIES[name] ?? {}) }),
    },
  };
}

/** Names of ids in a path that name a thing of somebody. */
export const idsIn = (name: OperationName): string[] =>
  pathParameters(operations[name].path).filter((each) =>
    ['link', 'request', 'line', 'invoice', 'grant', 'draft', 'quote', 'approval'].includes(each),
  );
