import type { OperationName } from '../../src/backend/backend.js';
import {
  operations,
  pathParameters,
  type FileType,
  type Operation,
} from '../../src/backend/http/operations.js';
import { problemStatus } from '../../src/backend/http/problem-status.js';
import { problemOf } from '../../src/backend/http/problem.js';
import {
  HEADER,
  PROBLEM_MEDIA_TYPE,
  REQUESTED_WITH,
  toEtag,
  writeInput,
} from '../../src/backend/http/wire.js';
import { BackendError, ErrorCode, type BackendErrorInit } from '../../src/domain/errors.js';
import { examples, type Example } from './examples.js';
import { componentSchemas, schemaOf, type JsonSchema } from './json-schemas.js';

type Node = Record<string, unknown>;
const ref = (kind: string, name: string): Node => ({ $ref: `#/components/${kind}/${name}` });

const TAGS: readonly [name: string, description: string, operations: readonly OperationName[]][] = [
  [
    'session',
    'Who is signed in, and in which account they work',
    ['getSession', 'openAccount', 'leaveAccount', 'setStart'],
  ],
  [
    'overview',
    'What is linked, and what it costs',
    [
      'getSummary',
      'listLinks',
      'getLinkFacets',
      'getLinkTotals',
      'exportLinks',
      'getLink',
      'annotateLink',
      'getBranding',
      'setBranding',
      'getOutcome',
    ],
  ],
  [
    'ordering',
    'New accounts, and their verification',
    [
      'getCatalogue',
      'getOrderDefaults',
      'getQuote',
      'getContractSummary',
      'listOrderDrafts',
      'getOrderDraft',
      'createOrderDraft',
      'changeOrderDraft',
      'discardOrderDraft',
      'listOrderHandoffs',
      'beginOrderHandoff',
      'finishOrderHandoff',
      'notifyOrderHandoff',
      'leaveOrderHandoff',
      'getOrder',
      'cancelOrder',
      'withdrawOrder',
      'correctPorting',
      'uploadDocument',
      'placeOrder',
      'confirmAddress',
      'getIdentification',
      'beginIdentification',
      'cancelIdentification',
      'resendCheck',
      'confirmEmail',
    ],
  ],
  [
    'quotes',
    'Prices and terms of orders that are not placed yet, for others to see and to order by',
    [
      'listKeptQuotes',
      'getKeptQuote',
      'saveQuote',
      'renewQuote',
      'withdrawQuote',
      'mailQuote',
      'getQuoteDocument',
      'readSharedQuote',
      'listOrderers',
    ],
  ],
  [
    'approvals',
    'Orders above a limit, which a second person approves',
    [
      'listApprovals',
      'requestApproval',
      'approveOrder',
      'declineApproval',
      'withdrawApproval',
      'remindApprovers',
      'getApprovalSummary',
    ],
  ],
  [
    'linking',
    'Requests for existing accounts, from the side that asks',
    [
      'requestLink',
      'resendRequest',
      'getRequestAllowance',
      'renewRequest',
      'changeStart',
      'cancelRequest',
      'listCandidates',
      'listOwnAccounts',
      'requestCandidate',
      'listProofs',
      'changeProof',
      'proveLink',
      'beginSignIn',
      'finishSignIn',
      'proveByCredentials',
      'previewLink',
      'confirmLink',
    ],
  ],
  [
    'received requests',
    'Requests for existing accounts, from the side that is asked',
    ['listReceivedRequests', 'lookUpRequest', 'acceptRequest', 'clearPrecondition', 'declineRequest'],
  ],
  [
    'invoices',
    'Collective invoices, and what each account adds to them',
    [
      'listInvoices',
      'getInvoice',
      'listInvoiceAccounts',
      'getInvoiceDocument',
      'setInvoiceReferences',
      'listContracts',
      'setContractReferences',
      'previewContractPayer',
      'changeContractPayer',
      'undoContractPayer',
      'getInvoiceDelivery',
      'setInvoiceDelivery',
      'setInvoiceConsent',
      'requestInvoices',
      'getInvoiceAddress',
      'setInvoiceAddress',
      'getBalances',
      'transferCredit',
    ],
  ],
  ['detaching', 'The end of a link', ['previewDetach', 'detach', 'undoDetach']],
  [
    'account',
    'The account that a person works in',
    [
      'confirmSignIn',
      'listAccess',
      'requestAccess',
      'listAccessRequests',
      'answerAccessRequest',
      'listPhoneLines',
      'setForwarding',
      'previewForwarding',
      'getHolidays',
    ],
  ],
  ['activity', 'Who did what', ['listActivity', 'exportActivity']],
  [
    'many at once',
    'Many accounts that are asked for or ordered at once, which the backend works on by itself',
    [
      'listBulkLinks',
      'createBulkLink',
      'getBulkLink',
      'putBulkRows',
      'removeBulkRows',
      'listBulkRows',
      'startBulkLink',
      'pauseBulkLink',
      'resumeBulkLink',
      'cancelBulkLink',
      'reopenBulkLink',
    ],
  ],
  [
    'event subscriptions',
    'Other systems that are told what happens, as it happens',
    [
      'listSubscriptions',
      'subscribe',
      'changeSubscription',
      'renewSecret',
      'testSubscription',
      'unsubscribe',
      'listDeliveries',
    ],
  ],
  [
    'local access',
    'What a secondary account decides itself',
    [
      'getLocalAccess',
      'limitAccess',
      'setRights',
      'raiseObjection',
      'listObjections',
      'answerObjection',
      'closeObjection',
    ],
  ],
  [
    'drift',
    'Linked accounts that have come apart from what is usual',
    ['listDrift', 'acceptDrift', 'setRecipient'],
  ],
  [
    'grants',
    'Who of a main account may do what in which linked account',
    ['listGrants', 'getLinkAccess', 'giveGrant', 'changeGrant', 'withdrawGrant'],
  ],
  [
    'leaving',
    'A secondary account leaves its main account by itself, and what both take along',
    ['previewLeaveMain', 'leaveMain', 'undoLeaveMain', 'getLeavingPackage', 'exportLeavingPackage'],
  ],
  [
    'main account',
    'A secondary account takes the place of its main account',
    ['previewSwap', 'getSwap', 'proposeSwap', 'acceptSwap', 'declineSwap', 'cancelSwap'],
  ],
  [
    'moves',
    'An account goes from one main account to another in one step',
    ['previewMove', 'listMoves', 'getMove', 'proposeMove', 'acceptMove', 'declineMove', 'cancelMove'],
  ],
  [
    'links for a limited time',
    'Until when a link holds, whether it goes on by itself, and how it is extended',
    [
      'getLinkTerm',
      'changeLinkTerm',
      'proposeExtension',
      'acceptExtension',
      'declineExtension',
      'cancelExtension',
    ],
  ],
  [
    'main accounts that are added',
    'A main account is added with its accounts, planned and moved one by one',
    [
      'getFlattening',
      'planFlattening',
      'proposeFlattening',
      'acceptFlattening',
      'declineFlattening',
      'cancelFlattening',
    ],
  ],
  [
    'closing',
    'An account is suspended or closed, by itself or by its main account',
    ['previewClosing', 'suspendAccount', 'resumeAccount', 'closeAccount', 'reopenAccount'],
  ],
  [
    'who pays',
    'Who pays for a linked account, and from when on',
    ['previewPayerChange', 'changePayer', 'undoPayerChange'],
  ],
];

const tagOf = (name: OperationName): string => {
  const tag = TAGS.find(([, , names]) => names.includes(name));
  if (!tag) throw new Error(`No tag for ${name}`);
  return tag[0];
};

const OFFERED: ReadonlySet<OperationName> = new Set<OperationName>([
  'getCatalogue',
  'getOrderDefaults',
  'getQuote',
  'getContractSummary',
  'listOrderDrafts',
  'getOrderDraft',
  'createOrderDraft',
  'changeOrderDraft',
  'discardOrderDraft',
  'listOrderHandoffs',
  'beginOrderHandoff',
  'finishOrderHandoff',
  'notifyOrderHandoff',
  'leaveOrderHandoff',
  'getIdentification',
  'beginIdentification',
  'cancelIdentification',
  'getOrder',
  'cancelOrder',
  'withdrawOrder',
  'correctPorting',
  'listKeptQuotes',
  'getKeptQuote',
  'saveQuote',
  'renewQuote',
  'withdrawQuote',
  'mailQuote',
  'getQuoteDocument',
  'readSharedQuote',
  'listOrderers',
  'listApprovals',
  'requestApproval',
  'approveOrder',
  'declineApproval',
  'withdrawApproval',
  'remindApprovers',
  'getApprovalSummary',
  'uploadDocument',
  'placeOrder',
  'exportLinks',
  'requestLink',
  'listCandidates',
  'listOwnAccounts',
  'requestCandidate',
  'changeStart',
  'listProofs',
  'changeProof',
  'openAccount',
  'confirmSignIn',
  'setStart',
  'listGrants',
  'getLinkAccess',
  'giveGrant',
  'changeGrant',
  'withdrawGrant',
  'previewDetach',
  'detach',
  'previewLeaveMain',
  'leaveMain',
  'previewSwap',
  'getSwap',
  'proposeSwap',
  'acceptSwap',
  'declineSwap',
  'cancelSwap',
  'previewMove',
  'listMoves',
  'getMove',
  'proposeMove',
  'acceptMove',
  'declineMove',
  'cancelMove',
  'getLinkTerm',
  'changeLinkTerm',
  'proposeExtension',
  'acceptExtension',
  'declineExtension',
  'cancelExtension',
  'getFlattening',
  'planFlattening',
  'proposeFlattening',
  'acceptFlattening',
  'declineFlattening',
  'cancelFlattening',
  'previewClosing',
  'suspendAccount',
  'resumeAccount',
  'closeAccount',
  'reopenAccount',
  'getLeavingPackage',
  'exportLeavingPackage',
  'previewPayerChange',
  'changePayer',
  'listContracts',
  'setContractReferences',
  'previewContractPayer',
  'changeContractPayer',
  'undoContractPayer',
  'listPhoneLines',
  'setForwarding',
  'previewForwarding',
  'getHolidays',
  'listInvoices',
  'getInvoice',
  'listInvoiceAccounts',
  'getInvoiceDocument',
  'setInvoiceReferences',
  'getInvoiceDelivery',
  'setInvoiceDelivery',
  'setInvoiceConsent',
  'requestInvoices',
  'getInvoiceAddress',
  'setInvoiceAddress',
  'getBranding',
  'setBranding',
  'getBalances',
  'transferCredit',
  'listActivity',
  'exportActivity',
  'getLocalAccess',
  'limitAccess',
  'setRights',
  'raiseObjection',
  'listObjections',
  'answerObjection',
  'closeObjection',
  'listDrift',
  'acceptDrift',
  'clearPrecondition',
  'setRecipient',
]);

/** Every problem that an operation can answer with. */
function problemsOf(name: OperationName, operation: Operation): ErrorCode[] {
  const named = pathParameters(operation.path);
  const inputs = propertiesOf(operation);
  const codes: (ErrorCode | false | null | undefined)[] = [
    ...operation.errors,
    !operation.open && 'session-expired',
    named.includes('account') && 'context-mismatch',
    operation.permission && 'not-allowed',
    operation.deniedWhileSwitched && 'denied-while-switched',
    named.some((each) => each !== 'account' && each !== 'key') && 'not-found',
    OFFERED.has(name) && 'not-offered',
    Object.keys(inputs).length > 0 && 'invalid-input',
    operation.method !== 'GET' && 'malformed-request',
    operation.method !== 'GET' && 'too-large',
    operation.method !== 'GET' && 'unsupported-media-type',
    operation.keyed && 'idempotency-key-required',
    operation.keyed && 'idempotency-key-in-use',
    operation.keyed && 'idempotency-key-reused',
    operation.conditional && 'version-required',
    operation.conditional && 'version-mismatch',
    'rate-limited',
    'server-error',
    'unavailable',
  ];
  return [...new Set(codes.filter((code): code is ErrorCode => Boolean(code)))];
}

const DETAILS: Partial<Record<ErrorCode, BackendErrorInit>> = {
  'invalid-input': { fields: [{ field: 'location.postcode', rule: 'postcode' }] },
  'rate-limited': { retryAfter: 60, facts: { at: '2026-11-03T09:01:00.000Z' } },
  'not-allowed': { facts: { who: ['Anna Petersen'] } },
  'denied-while-switched': { facts: { who: ['Tobias Falk'] } },
  'context-mismatch': {
    facts: { sessionAccount: 'Berlin Mitte', requestedAccount: 'Nordlicht Retail GmbH' },
  },
  'already-linked': { facts: { id: 'l-100871' } },
  'already-requested': { facts: { id: 'l-100902', at: '2026-11-01T09:00:00.000Z' } },
  'address-code-wrong': { facts: { count: 4 } },
  'link-not-verified': { facts: { count: 4 } },
  'is-main': { facts: { count: 42 } },
};

const problemExamples = (): Node =>
  Object.fromEntries(
    ErrorCode.options.map((code) => [
      code,
      {
        summary: code.replaceAll('-', ' '),
        value: problemOf(
          new BackendError(code, DETAILS[code]),
          'urn:subsidiary-elements:case:0f8fad5b-d9cb-469f-a165-70867728950e',
        ),
      },
    ]),
  );

const propertiesOf = (operation: Operation): Record<string, JsonSchema> =>
  schemaOf(operation.input, { inline: true }).properties ?? {};

function parametersOf(operation: Operation, example: Example): Node[] {
  const properties = propertiesOf(operation);
  const named = pathParameters(operation.path);
  const parameters: Node[] = named.map((name) =>
    name === 'account'
      ? ref('parameters', 'Account')
      : { name, in: 'path', required: true, schema: properties[name], example: example.input[name] },
  );
  if (operation.method === 'GET')
    for (const [name, schema] of Object.entries(properties))
      if (!named.includes(name))
        parameters.push({
          name,
          in: 'query',
          ...(schema.description !== undefined && { description: schema.description }),
          ...(schema.type === 'array' && { style: 'form', explode: true }),
          schema,
        });
  parameters.push(ref('parameters', 'RequestedWith'));
  if (named.includes('account')) parameters.push(ref('parameters', 'AccountContext'));
  if (operation.keyed) parameters.push(ref('parameters', 'IdempotencyKey'));
  if (operation.conditional) parameters.push(ref('parameters', 'IfMatch'));
  return parameters;
}

/** The input without what stands in the path and in headers. */
function bodyOf(operation: Operation, example: Example): Node | undefined {
  if (operation.method === 'GET') return undefined;
  const elsewhere = [...pathParameters(operation.path), ...(operation.conditional ? ['version'] : [])];
  const whole = schemaOf(operation.input, { inline: true });
  const properties = Object.fromEntries(
    Object.entries(whole.properties ?? {}).filter(([name]) => !elsewhere.includes(name)),
  );
  const required = (whole.required ?? []).filter((name) => !elsewhere.includes(name));
  const { body } = writeInput(operation, '', example.input);
  const schema: JsonSchema = { type: 'object', properties, ...(required.length > 0 && { required }) };
  return {
    required: true,
    content: { 'application/json': { schema, example: JSON.parse(body ?? '{}') as unknown } },
  };
}

/** By which header a file of a type is announced. */
const LENGTHS: Record<FileType, [string, Node]> = {
  'text/csv': [HEADER.rows, ref('headers', 'Rows')],
  'application/zip': [HEADER.files, ref('headers', 'Files')],
  'application/pdf': [HEADER.bytes, ref('headers', 'Bytes')],
  'application/xml': [HEADER.bytes, ref('headers', 'Bytes')],
};

function successOf(operation: Operation, example: Example): Node {
  if (operation.file)
    return {
      description: 'The file, in pieces. One that is shorter than was announced is not whole',
      headers: {
        'Content-Disposition': ref('headers', 'FileName'),
        ...Object.fromEntries(operation.file.map((type) => LENGTHS[type])),
      },
      content: Object.fromEntries(
        operation.file.map((type) => [
          type,
          type === 'text/csv'
            ? { schema: text(), example: example.output }
            : { schema: text({ format: 'binary' }) },
        ]),
      ),
    };
  const schema = schemaOf(operation.output);
  const output = { ...(example.output as Node) };
  delete output['unreadable'];
  const versioned = typeof output['version'] === 'string';
  return {
    description: operation.status === 202 ? 'Accepted; the state tells how it goes on' : 'Done',
    ...(versioned && { headers: { [HEADER.etag]: ref('headers', 'Version') } }),
    content: { 'application/json': { schema, example: output } },
  };
}

/** Responses that several operations share, by their codes. */
type Responses = Record<string, Node>;

const problemResponse = (status: number, codes: readonly ErrorCode[]): Node => ({
  description: codes.map((code) => `\`${code}\``).join(', '),
  headers: {
    [HEADER.correlation]: ref('headers', 'CorrelationId'),
    ...((status === 429 || status === 503) && { [HEADER.retryAfter]: ref('headers', 'RetryAfter') }),
  },
  content: {
    [PROBLEM_MEDIA_TYPE]: {
      schema: ref('schemas', 'Problem'),
      examples: Object.fromEntries(codes.map((code) => [code, ref('examples', code)])),
    },
  },
});

function problemResponses(codes: readonly ErrorCode[], shared: Responses): Node {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problemStatus[code] === status).sort();
      const name = here.join('.');
      shared[name] ??= problemResponse(status, here);
      return [String(status), ref('responses', name)];
    }),
  );
}

function operationNode(name: OperationName, operation: Operation, example: Example, shared: Responses): Node {
  const body = bodyOf(operation, example);
  const notes = [
    operation.permission &&
      `Takes the right ${[operation.permission]
        .flat()
        .map((right) => `\`${right}\``)
        .join(' or ')}.`,
    operation.deniedWhileSwitched && 'Refused while a person works in a linked account.',
    operation.fromMain && 'May also name the main account that the work in a linked account is for.',
  ].filter(Boolean);
  return {
    operationId: name,
    tags: [tagOf(name)],
    summary: operation.summary,
    ...(notes.length > 0 && { description: notes.join(' ') }),
    ...(operation.open && { security: [] }),
    parameters: parametersOf(operation, example),
    ...(body && { requestBody: body }),
    responses: {
      [String(operation.status)]: successOf(operation, example),
      ...problemResponses(problemsOf(name, operation), shared),
    },
  };
}

const header = (name: string, description: string, schema: JsonSchema, example: string): Node => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
  example,
});

const text = (more: JsonSchema = {}): JsonSchema => ({ type: 'string', ...more });

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457). Clients go by `type`, never by `title`.',
  properties: {
    type: text({ format: 'uri', description: 'A fixed prefix and the code' }),
    title: text(),
    status: { type: 'integer' },
    code: { $ref: '#/components/schemas/ErrorCode' },
    instance: text({ format: 'uri', description: 'What support finds the case by' }),
    fields: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
    facts: { $ref: '#/components/schemas/ErrorFacts' },
    retryAfter: { type: 'integer', minimum: 0, description: 'Seconds after which it may be tried again' },
  },
  required: ['type', 'title', 'status', 'code'],
};

/** Leaves out parts that nothing refers to. */
function inUse(paths: Node, parts: Record<string, Node>): Record<string, Node> {
  const used: Record<string, Node> = {};
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      visit(value);
      const [, , kind, name] = key === '$ref' ? String(value).split('/') : [];
      if (kind === undefined || name === undefined || used[kind]?.[name]) continue;
      (used[kind] ??= {})[name] = parts[kind]?.[name];
      visit(used[kind][name]);
    }
  };
  visit(paths);
  const sorted = (kind: Node) =>
    Object.fromEntries(Object.entries(kind).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries(Object.keys(parts).map((kind) => [kind, sorted(used[kind] ?? {})]));
}

/** The OpenAPI document of the contract. */
export async function contract(): Promise<Node> {
  const found = await examples();
  const paths: Record<string, Node> = {};
  const responses: Responses = {};
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][]) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationNode(name, operation, found[name], responses);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Subsidiary management',
      version: '1.0.0',
      summary: 'Main and secondary accounts of a customer portal',
      description:
        'What `HttpBackend` asks and what it understands. Every write carries an idempotency key, and what it changes a version; every refusal is a problem of a closed catalogue.',
    },
    servers: [{ url: '/api', description: 'The portal’s own origin' }],
    security: [{ session: [] }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description: 'The session of the portal',
        },
      },
      ...inUse(paths, {
        parameters: {
          Account: {
            name: 'account',
            in: 'path',
            required: true,
            description: 'The account that the session works in',
            schema: text({ minLength: 1, maxLength: 64 }),
            example: 'a-100234',
          },
          AccountContext: header(
            HEADER.account,
            'The account of the path once more. When the session is in another one, nothing runs.',
            text(),
            'a-100234',
          ),
          IdempotencyKey: header(
            HEADER.key,
            'Names one intent of a person. Every repetition carries the same key and takes effect once.',
            text({ pattern: '^[\\w.:-]{1,64}$' }),
            '6d0f7b7e-5c1c-4d0e-9a57-0b7c7f6f2f1e',
          ),
          IfMatch: header(HEADER.ifMatch, 'The version that the decision was made on', text(), toEtag('3.1')),
          RequestedWith: header(
            HEADER.requestedWith,
            'Keeps other origins from sending requests unasked',
            text({ const: REQUESTED_WITH }),
            REQUESTED_WITH,
          ),
        },
        headers: {
          Version: {
            description: 'The version as a strong entity tag',
            schema: text(),
            example: toEtag('3.1'),
          },
          CorrelationId: { description: 'What support finds the case by', schema: text() },
          FileName: {
            description: 'A name for the file',
            schema: text(),
            example: 'attachment; filename="linked-accounts-2026-11-03.csv"',
          },
          Rows: {
            description: 'How many rows a table has, without its headings',
            schema: { type: 'integer', minimum: 0 },
            example: 42,
          },
          Files: {
            description: 'How many files an archive has',
            schema: { type: 'integer', minimum: 0 },
            example: 12,
          },
          Bytes: {
            description: 'How many bytes any other file has',
            schema: { type: 'integer', minimum: 0 },
            example: 48211,
          },
          RetryAfter: { description: 'Seconds, or a date', schema: text(), example: '60' },
        },
        schemas: { ...componentSchemas(), Problem: PROBLEM },
        responses,
        examples: problemExamples(),
      }),
    },
  };
}
