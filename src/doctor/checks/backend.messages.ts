import type { Capabilities } from '../../backend/backend.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Said } from '../finding.js';

/** What a person lacks where a backend does not offer something. */
const hidden: Readonly<Record<keyof Capabilities, string>> = {
  ordering: 'new accounts cannot be ordered',
  orderDrafts: 'an order that was begun is kept in this tab only',
  orderHandoff: 'new accounts cannot be ordered in a shop of your own',
  identityApp: 'an address is confirmed by letter only',
  orderTracking: 'what becomes of an order is not shown, and it cannot be cancelled',
  quotes: 'prices cannot be kept as a quote',
  approvals: 'nobody can be asked to approve an order',
  proofs: 'existing accounts cannot be added',
  candidates: 'accounts that could be added are not suggested',
  smsNotices: 'owners are told by e-mail only',
  preconditions: 'what stands in the way of a link is told only once it is tried',
  linkStart: 'a link always begins at once',
  bulkLinks: 'many accounts cannot be asked for at once',
  scopes: 'no right can be asked for with a link',
  switching: 'linked accounts cannot be worked in',
  stepUp: 'a fresh sign-in cannot be confirmed by a one-time code',
  detaching: 'accounts cannot be detached',
  leaving: 'a secondary account cannot leave by itself',
  closing: 'accounts cannot be suspended or closed',
  mainSwapping: 'a secondary account cannot become the main account',
  moving: 'accounts cannot move from one main account to another',
  leavingPackage: 'nothing can be taken along when a link ends',
  forwarding: 'call forwarding is not shown',
  linkedForwarding: 'call forwarding of linked accounts is not shown',
  forwardingWarnings: 'what forwarding costs is not said before it is saved',
  holidays: 'forwarding does not know public holidays',
  jumping: 'long lists are read page after page',
  exporting: 'the list cannot be had as a file',
  faceting: 'the list cannot be narrowed by label and place',
  totals: 'what a list costs a month is not added up',
  annotating: 'accounts have no names and labels of one’s own',
  accessRequests: 'rights cannot be asked for',
  linkLimits: 'links have no end that is agreed upon',
  payerChanging: 'who pays cannot be changed',
  contracts: 'contracts of linked accounts are not shown',
  invoicing: 'collective invoices are not shown',
  invoiceDelivery: 'who gets invoices and mails cannot be decided',
  invoiceAddresses: 'what invoices are addressed to cannot be set',
  branding: 'accounts cannot have a look of their own',
  creditTransfers: 'credit cannot be transferred',
  activity: 'who did what is not shown',
  localAccess: 'an account cannot narrow what its main account does in it',
  objections: 'an account cannot object to its main account',
  drift: 'accounts that have come apart are not found',
  grants: 'who may do what in which account is not decided',
  starting: 'nobody can choose the account to begin in',
  eventSubscriptions: 'other systems are not told what happens',
};

/** What stands behind an answer, where it is mostly the same. */
const hints: Partial<Record<ErrorCode, string>> = {
  network:
    'No answer came at all: the address is wrong, the server is down, the policy of the page or the CORS headers of the server refuse it. The console says which.',
  'session-expired':
    'Nobody is signed in, for this request. Cookies go to the page’s own origin only: for another one give HttpBackend a fetch that sends what signs it.',
  'not-allowed':
    'The session says that this person has the right for it, and the server says no. Both have to come from one place.',
  'context-mismatch':
    'The backend was made for another account than the session is in. Make it with HttpBackend.connect, or with session.account.id.',
  'not-offered':
    'The backend is said to offer this, and the server does not. Give HttpBackend the capabilities that the server has.',
  'rate-limited':
    'The server takes fewer requests than a page sends. Thirty reads in a few seconds are usual.',
  'invalid-input': 'The server refuses a question without parameters, which the contract allows.',
  'malformed-request': 'The server refuses a question that is as the contract has it.',
  'method-not-allowed': 'Something before the server, or the server, does not know this path or method.',
  'server-error': 'The server broke. Its log knows more, by the id for support.',
  unavailable: 'The server, or what it needs, is down or being restarted.',
};

export const messages = {
  about: {
    found: 'Whether there is a backend, and which.',
    reads:
      'Everything that can be read without naming something, asked as the elements ask it; nothing is written. Each answer is checked against the contract, field by field.',
    problems: 'How a backend says no: something is asked for that does not exist.',
    capabilities: 'What the backend does not offer, and what of the elements is hidden by that.',
    headers:
      'What the headers of its answers say: kind of content, keeping, an id for support, and whether another origin may read them.',
    writes:
      'Whether requests that write could be sent to where the backend is: a read carries their headers, and nothing is written.',
    times: 'How long answers take.',
  },
  hidden,
  noBackend: {
    title: 'No backend was found',
    why: 'Nothing was given to the doctor, and no provider or element in the page has one. Nobody may be signed in yet.',
    mend: 'Put the doctor below the provider, or give it the backend.',
    code: "import { HttpBackend } from 'subsidiary-elements';\n\ndocument.querySelector('subsidiary-doctor').backend = await HttpBackend.connect({ baseUrl: '/api' });",
  } satisfies Said,
  overHttp: (address: string) => `The backend speaks HTTP, at ${address}`,
  ownBackend: 'The backend is one of your own',
  answered: (count: number) =>
    `${count === 1 ? 'One question was' : `${count} questions were`} answered as the contract says`,
  noRight: (count: number): Said => ({
    title: count === 1 ? 'One question was not asked' : `${count} questions were not asked`,
    why: 'The person who is signed in lacks the right for it. Sign in as somebody who has all rights, and check again.',
  }),
  failed: (code: ErrorCode | undefined, count: number): Said => ({
    title: `${count === 1 ? 'One question' : `${count} questions`} failed${code ? `: ${code}` : ''}`,
    why: 'What the elements show of it stays empty, and they say that it could not be loaded.',
    mend:
      (code && hints[code]) ??
      'Have every method of the backend reject with a BackendError, and with nothing else.',
  }),
  unreadable: (count: number): Said => ({
    title: `${count === 1 ? 'One answer is' : `${count} answers are`} not what the contract says`,
    why: 'An answer that breaks the contract is not shown at all: half of it could be wrong.',
    mend: 'Put the named fields right in the server. The contract is subsidiary-elements/openapi.yaml; describeBackend of subsidiary-elements/testing proves the whole of it.',
    code: "import { describeBackend } from 'subsidiary-elements/testing';",
  }),
  late: (count: number, seconds: number): Said => ({
    title: `${count === 1 ? 'One question' : `${count} questions`} had no answer within ${seconds} seconds`,
    why: 'People do not wait that long, and the elements give up.',
    mend: 'Answer, or say no with a status, within ten seconds.',
  }),
  readFact: (name: string, parts: readonly (string | undefined)[]) =>
    `${name}: ${parts.filter((part) => part !== undefined && part !== '').join(', ')}`,
  milliseconds: (count: number) => `${count} ms`,
  status: (status: number) => `status ${status}`,
  support: (id: string) => `id for support ${id}`,
  saysNo: 'What does not exist is refused as “not-found”',
  saysNoWrong: (code: string): Said => ({
    title: 'What does not exist is not refused as “not-found”',
    why: `The answer was ${code}. The elements decide by the type of a problem what they say and offer.`,
    mend: 'Answer problems as RFC 9457 has them, with a type of the contract.',
    code: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{ "type": "urn:subsidiary-elements:problem:not-found", "title": "not found", "status": 404 }',
  }),
  problemType: (type: string): Said => ({
    title: 'A refusal has another kind of content',
    why: `It is sent as ${type || 'nothing in particular'}. Whoever looks on, a gateway or a log, does not know that it is a problem.`,
    mend: 'Send problems as RFC 9457 has them.',
    code: 'Content-Type: application/problem+json',
  }),
  offersAll: 'The backend offers everything that the elements can use',
  offersLess: (count: number) =>
    count === 1
      ? 'One capability is not offered: the elements hide what needs it'
      : `${count} capabilities are not offered: the elements hide what needs them`,
  hiddenFact: (name: string, what: string) => `${name}: ${what}`,
  notHttp: {
    title: 'Headers could not be looked at',
    why: 'The backend is one of your own, or none was found: what goes over the wire is its own business.',
  } satisfies Said,
  noExchange: {
    title: 'Headers could not be looked at',
    why: 'No answer came.',
  } satisfies Said,
  stored: 'No answer may be kept by a browser or a proxy',
  mayBeStored: {
    title: 'Answers may be kept by a browser or a proxy',
    why: 'They are about a person and an account. On a shared machine the next person may get at them.',
    mend: 'Send this with every answer of the interface.',
    code: 'Cache-Control: no-store',
  } satisfies Said,
  json: 'Answers are sent as JSON',
  notJson: {
    title: 'Answers are not sent as JSON',
    why: 'They are refused whatever they hold: an error page of a gateway looks the same.',
    mend: 'Send this with every answer that is no file.',
    code: 'Content-Type: application/json',
  } satisfies Said,
  supportId: 'Answers carry an id for support',
  noSupportId: {
    title: 'Answers carry no id for support',
    why: 'Where something fails, the elements show that id, and support finds the case by it. Without it they cannot.',
    mend: 'Send an id that your log has too.',
    code: 'X-Correlation-Id: 4f0c2a7e',
  } satisfies Said,
  noVersion: {
    title: 'An account is sent without its version in the header',
    why: 'The elements take the version from the answer itself. Other clients, and the contract, have it in the header.',
    mend: 'Send the version of what is answered as its entity tag.',
    code: 'ETag: "3"',
  } satisfies Said,
  writesHere: 'Requests that write go to the page’s own origin, and need no permission',
  writesThere: 'The other origin takes the headers of requests that write',
  noWritesSeen: {
    title: 'Whether the other origin takes requests that write could not be seen',
    why: 'It does not even take a read from here.',
  } satisfies Said,
  writesRefused: (origin: string): Said => ({
    title: 'The other origin refuses headers of requests that write',
    why: 'Lists are shown, and nothing can be saved: each attempt ends as if there were no connection.',
    mend: 'Allow them in the answer to the question that a browser asks beforehand (OPTIONS).',
    code: `Access-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Methods: GET, POST, PUT\nAccess-Control-Allow-Headers: Content-Type, Account-Context, Idempotency-Key, If-Match, X-Requested-With`,
  }),
  sameOrigin: 'The backend is on the page’s own origin: every header can be read',
  readable: 'Another origin’s headers can be read here',
  notReadable: (origin: string): Said => ({
    title: 'The backend is on another origin, and its headers cannot be read',
    why: 'When to try again, the name and length of files and the id for support are in headers. A file whose length is unknown is refused.',
    mend: 'Expose them. Cookies do not go there by themselves: give HttpBackend a fetch that sends what signs a request.',
    code: `Access-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Headers: Content-Type, Account-Context, Idempotency-Key, If-Match, X-Requested-With\nAccess-Control-Expose-Headers: Content-Disposition, Row-Count, File-Count, Byte-Count, Retry-After, X-Correlation-Id, Date`,
  }),
  quick: (longest: number, half: number) =>
    `The slowest answer took ${longest} ms, half of them no more than ${half} ms`,
  slow: {
    title: 'Answers are slow',
    why: 'People see empty shapes for longer than a second.',
    mend: 'Look at what the server does for these. Thirty were asked within a short time, three at once.',
  } satisfies Said,
};
