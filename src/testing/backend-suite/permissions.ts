import type { Backend, CallOptions, OperationName } from '../../backend/backend.js';
import { allows, operations, type Operation } from '../../backend/http/operations.js';
import type { DemoRole } from '../../backend/memory/seed.js';
import type { Permission } from '../../domain/person.js';
import { equal, ok, refused } from '../assert.js';
import type { Suite } from '../suite.js';
import { byCode, DRAFT, intent } from './steps.js';

const configuration = { product: 'any', options: {} };
const location = { street: 'Torstr. 1', postcode: '10119', city: 'Berlin', country: 'DE' };
const none = { amount: 0, currency: 'EUR' };
const link = { link: 'l-100871' };
const versioned = { ...link, version: '1' };

/** For every operation an input that is well formed. */
const INPUTS: Readonly<Record<OperationName, Record<string, unknown>>> = {
  getSession: {},
  getSummary: {},
  listLinks: {},
  exportLinks: { language: 'en' },
  getLink: link,
  getLinkFacets: {},
  getLinkTotals: {},
  annotateLink: { ...versioned, nickname: '', labels: [], hidden: false },
  listInvoices: {},
  getInvoice: { invoice: 'upcoming' },
  listInvoiceAccounts: { invoice: 'upcoming' },
  getInvoiceDocument: { invoice: 'upcoming', document: 'csv', language: 'en' },
  setInvoiceReferences: { ...versioned, costCentre: '', purchaseOrder: '', invoiceName: '' },
  listContracts: link,
  setContractReferences: { ...versioned, contract: 'c-100871-1', costCentre: '', purchaseOrder: '' },
  previewContractPayer: { ...link, contract: 'c-100871-1', paidBy: 'secondary' },
  changeContractPayer: { ...versioned, contract: 'c-100871-1', paidBy: 'secondary', when: 'now' },
  undoContractPayer: { ...versioned, contract: 'c-100871-1' },
  getInvoiceDelivery: link,
  setInvoiceDelivery: {
    ...versioned,
    share: true,
    mails: { invoice: 'main', payment: 'main', payer: 'both', contract: 'both' },
  },
  setInvoiceConsent: { version: '1', own: true },
  requestInvoices: link,
  getInvoiceAddress: link,
  getBalances: link,
  transferCredit: { ...versioned, direction: 'to-secondary', amount: 1 },
  setInvoiceAddress: { ...versioned, address: null },
  getBranding: link,
  setBranding: { ...versioned, theme: null },
  getCatalogue: {},
  getOrderDefaults: {},
  getQuote: { configuration },
  getContractSummary: { configuration, name: 'Any', location, language: 'en' },
  listOrderDrafts: {},
  getOrderDraft: { draft: 'n-1' },
  createOrderDraft: { content: DRAFT },
  changeOrderDraft: { draft: 'n-1', version: '1', content: DRAFT },
  discardOrderDraft: { draft: 'n-1', version: '1' },
  listOrderHandoffs: {},
  beginOrderHandoff: { returnTo: '/subsidiaries' },
  finishOrderHandoff: { token: 'x'.repeat(43), result: 'placed' },
  notifyOrderHandoff: { handoff: 'h-1', notify: true },
  getIdentification: link,
  beginIdentification: { ...link, returnTo: '/subsidiaries' },
  cancelIdentification: link,
  leaveOrderHandoff: { handoff: 'h-1' },
  getOrder: link,
  cancelOrder: versioned,
  withdrawOrder: { ...versioned, name: 'Anna Petersen', email: 'anna@nordlicht.example' },
  correctPorting: {
    ...versioned,
    company: 'Nordlicht',
    street: 'Elbstr. 9',
    postcode: '22767',
    customerNumber: '',
    pin: '',
  },
  listApprovals: {},
  requestApproval: {
    order: {
      configuration,
      name: 'Any',
      location,
      contact: { name: 'Any', email: 'any@example.com', phone: '+4930123456' },
      payer: 'main',
      termsVersion: 'any',
      monthly: none,
      once: none,
    },
    content: DRAFT,
  },
  approveOrder: { approval: 'y-1', version: '1', termsVersion: 'any' },
  declineApproval: { approval: 'y-1', version: '1', reason: 'Too dear' },
  withdrawApproval: { approval: 'y-1', version: '1' },
  remindApprovers: { approval: 'y-1', version: '1' },
  getApprovalSummary: { approval: 'y-1', language: 'en' },
  listKeptQuotes: {},
  getKeptQuote: { quote: 'q-1' },
  saveQuote: { content: DRAFT, configuration, termsVersion: 'any', monthly: none, once: none },
  renewQuote: { quote: 'q-1', version: '1' },
  withdrawQuote: { quote: 'q-1', version: '1' },
  mailQuote: { quote: 'q-1', email: 'any@example.com' },
  getQuoteDocument: { quote: 'q-1', language: 'en' },
  readSharedQuote: { token: 'a'.repeat(43) },
  listOrderers: {},
  uploadDocument: { fileName: 'consent.pdf', mediaType: 'application/pdf', content: 'JVBERi0x' },
  placeOrder: {
    configuration,
    name: 'Any',
    location,
    contact: { name: 'Any', email: 'any@example.com', phone: '+4930123456' },
    payer: 'main',
    termsVersion: 'any',
    monthly: none,
    once: none,
  },
  getOutcome: { key: 'any' },
  confirmAddress: { ...link, code: '0123456789' },
  resendCheck: { ...link, kind: 'email' },
  confirmEmail: { token: 'a'.repeat(43) },
  requestLink: byCode(),
  resendRequest: link,
  changeStart: { ...versioned, on: '2099-01-01' },
  cancelRequest: link,
  listCandidates: {},
  listOwnAccounts: {},
  requestCandidate: { candidate: 'c-1', scopes: ['view'] },
  listProofs: {},
  changeProof: { ...link, proof: 'owner-consent', scopes: ['view'] },
  proveLink: { ...link, code: '01234567' },
  beginSignIn: { ...link, returnTo: '/' },
  finishSignIn: { ...link, state: 'x'.repeat(43), code: 'any' },
  proveByCredentials: { ...link, name: 'any@example.com', password: 'any' },
  previewLink: link,
  confirmLink: versioned,
  listReceivedRequests: {},
  getRequestAllowance: {},
  renewRequest: link,
  clearPrecondition: { request: 'l-100871', kind: 'unbilled', amount: none },
  lookUpRequest: { request: 'l-100871', token: 'any' },
  acceptRequest: { request: 'l-100871', version: '1' },
  declineRequest: { request: 'l-100871', version: '1' },
  previewDetach: link,
  detach: { ...versioned, when: 'now' },
  undoDetach: versioned,
  previewLeaveMain: {},
  leaveMain: { version: '1', when: 'now' },
  undoLeaveMain: { version: '1' },
  previewSwap: link,
  getSwap: {},
  proposeSwap: versioned,
  acceptSwap: { version: '1' },
  declineSwap: { version: '1' },
  cancelSwap: { version: '1' },
  previewMove: link,
  listMoves: {},
  getMove: {},
  getLinkTerm: link,
  changeLinkTerm: { ...versioned, endOn: null, extendBy: null },
  proposeExtension: { ...versioned, endOn: null, extendBy: null },
  acceptExtension: { extension: 'x-1', version: '1' },
  declineExtension: { extension: 'x-1', version: '1' },
  cancelExtension: { extension: 'x-1', version: '1' },
  proposeMove: versioned,
  acceptMove: { move: 'v-1', version: '1' },
  declineMove: { move: 'v-1', version: '1' },
  cancelMove: { move: 'v-1', version: '1' },
  getFlattening: {},
  planFlattening: { flattening: 'f-1', version: '1', rows: [{ link: 'l-100871', choice: 'move' }] },
  proposeFlattening: { flattening: 'f-1', version: '1' },
  acceptFlattening: { flattening: 'f-1', version: '1' },
  declineFlattening: { flattening: 'f-1', version: '1' },
  cancelFlattening: { flattening: 'f-1', version: '1' },
  previewClosing: {},
  suspendAccount: { version: '1' },
  resumeAccount: { version: '1' },
  closeAccount: { version: '1' },
  reopenAccount: { version: '1' },
  getLeavingPackage: {},
  exportLeavingPackage: { language: 'en' },
  previewPayerChange: { ...link, payer: 'secondary' },
  changePayer: { ...versioned, payer: 'secondary', when: 'now' },
  undoPayerChange: versioned,
  openAccount: link,
  leaveAccount: {},
  listAccess: {},
  listActivity: {},
  getLocalAccess: {},
  confirmSignIn: { code: '012345' },
  limitAccess: { version: '1', withheld: [], paused: false },
  setRights: { person: 'p-mira-lange', version: '1', permissions: [] },
  raiseObjection: { message: 'Any' },
  listObjections: {},
  answerObjection: { objection: 'x-1', version: '1', answer: 'Any' },
  closeObjection: { objection: 'x-1', version: '1' },
  exportActivity: { language: 'en' },
  listBulkLinks: {},
  createBulkLink: {},
  getBulkLink: { bulk: 'b-1' },
  putBulkRows: { bulk: 'b-1', rows: [{ number: 1, cells: { customerNumber: 'K-200 300' } }] },
  removeBulkRows: { bulk: 'b-1', numbers: [1] },
  listBulkRows: { bulk: 'b-1' },
  startBulkLink: { bulk: 'b-1', version: '1' },
  pauseBulkLink: { bulk: 'b-1', version: '1' },
  resumeBulkLink: { bulk: 'b-1', version: '1' },
  cancelBulkLink: { bulk: 'b-1', version: '1' },
  reopenBulkLink: { bulk: 'b-1', version: '1' },
  listSubscriptions: {},
  subscribe: { callback: 'https://events.example/in', groups: [] },
  changeSubscription: {
    subscription: 'w-1',
    version: '1',
    callback: 'https://events.example',
    groups: [],
    paused: true,
  },
  renewSecret: { subscription: 'w-1', version: '1' },
  testSubscription: { subscription: 'w-1' },
  unsubscribe: { subscription: 'w-1', version: '1' },
  listDeliveries: { subscription: 'w-1' },
  listDrift: {},
  acceptDrift: { ...versioned, drift: 'paid-separately', accepted: true },
  setRecipient: { ...versioned, email: 'any@example.com' },
  setStart: { link: null },
  listGrants: {},
  getLinkAccess: link,
  giveGrant: { person: 'p-nobody', role: 'read', reach: { kind: 'all' }, until: null },
  changeGrant: { grant: 'g-1', version: '1', role: 'read', until: null },
  withdrawGrant: { grant: 'g-1', version: '1' },
  requestAccess: { right: 'order-accounts' },
  listAccessRequests: {},
  answerAccessRequest: { request: 'r-1', version: '1', answer: 'decline' },
  listPhoneLines: {},
  setForwarding: { line: 'n-100871-1', version: '1', rules: [] },
  previewForwarding: { line: 'n-100871-1', rules: [] },
  getHolidays: { region: 'DE-BE', year: 2026 },
};

type Call = (input: unknown, options: CallOptions) => Promise<unknown>;
const call = (backend: Backend, name: OperationName): Promise<unknown> =>
  (backend[name].bind(backend) as Call)(INPUTS[name], operations[name].keyed ? intent() : {});

const RIGHTS: Partial<Record<DemoRole, readonly Permission[]>> = {
  'invoice-clerk': ['view-invoices'],
  'local-team': ['manage-forwarding', 'view-access'],
};

export function permissionCases(suite: Suite): void {
  suite.group('rights', () => {
    for (const [role, rights] of Object.entries(RIGHTS) as [DemoRole, readonly Permission[]][])
      for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][]) {
        if (allows(operation, rights)) continue;
        const lacking = [operation.permission].flat().join(' and ');
        suite.reads(`refuses ${name} to the ${role}, who lacks ${lacking}`, async ({ backendOf }) => {
          const { facts } = await refused(call(await backendOf(role), name), 'not-allowed');
          ok((facts.who?.length ?? 0) > 0, 'somebody who can help');
        });
      }

    suite.reads('lets the invoice clerk see the collective invoice', async ({ backendOf }) => {
      const clerk = await backendOf('invoice-clerk');
      equal((await clerk.getInvoice({ invoice: 'upcoming' })).accounts, 31, 'the number of accounts');
      equal((await clerk.listInvoiceAccounts({ invoice: 'upcoming' })).total, 31, 'the accounts');
    });

    suite.reads('lets the local team see numbers and access', async ({ backendOf }) => {
      const local = await backendOf('local-team');
      equal((await local.listPhoneLines()).items.length, 3, 'the number of lines');
      ok((await local.listAccess()).people.length > 0, 'people with access');
    });
  });
}
