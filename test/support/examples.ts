import * as v from 'valibot';
import { ALL_CAPABILITIES, type OperationName } from '../../src/backend/backend.js';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { SEED_PASSWORD } from '../../src/backend/memory/seed.js';
import { shopDoes } from '../../src/backend/memory/order-handoff.js';
import { signIn } from '../../src/backend/memory/sign-in-proof.js';
import { MemoryWorld, type MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { operations } from '../../src/backend/http/operations.js';
import type { InputOf, OutputOf } from '../../src/backend/operation-backend.js';
import type { OrderInput } from '../../src/domain/order.js';
import { Standing } from '../../src/domain/link.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { flatteningExamples, moveExamples } from './move-examples.js';
import { termExamples } from './term-examples.js';
import { LIMITS, START } from './memory-harness.js';

export interface Example {
  input: Record<string, unknown>;
  output: unknown;
}

/** One call of every operation with its answer, from a run through the demo's world. */
export async function examples(): Promise<Record<OperationName, Example>> {
  const found = new Map<OperationName, Example>();
  let now = START;
  const world = new MemoryWorld(demoSeed({ now: new Date(START).toISOString(), large: 0 }), {
    now: () => now,
    approvalLimits: LIMITS,
    capabilities: { ...ALL_CAPABILITIES, proofs: [...ALL_CAPABILITIES.proofs, 'credentials'] },
  });
  const main = world.backend('p-anna-petersen');
  const owner = world.backend('p-klaus-brandt');

  const call = async <K extends OperationName>(
    backend: MemoryBackend,
    name: K,
    input: InputOf<K>,
  ): Promise<OutputOf<K>> => {
    const options = operations[name].keyed ? { idempotencyKey: `example-${name}-${now}` } : {};
    const ask = backend[name].bind(backend) as unknown as (
      input: InputOf<K>,
      options: object,
    ) => Promise<OutputOf<K>>;
    const output = await ask(input, options);
    v.parse(operations[name].output, output);
    if (!found.has(name)) found.set(name, { input, output });
    return output;
  };
  const linkTo = async (search: string) => {
    const { items } = await call(main, 'listLinks', { search, standings: [...Standing.options], limit: 2 });
    return items[0]!;
  };

  await call(main, 'getSession', {});
  await call(main, 'getSummary', {});
  await call(main, 'listLinks', { search: 'berlin', standings: ['active'], sort: 'name', limit: 1 });
  const asked = { search: 'berlin', language: 'en' };
  const { blob } = await call(main, 'exportLinks', asked);
  found.set('exportLinks', { input: asked, output: await blob.text() });
  const berlin = await linkTo('K-100 871');
  await call(main, 'getLink', { link: berlin.id });
  const facets = await call(main, 'getLinkFacets', {});
  const cities = facets.cities.filter(({ links }) => links > 1);
  found.set('getLinkFacets', { input: {}, output: { ...facets, cities } });
  await call(main, 'getLinkTotals', { payer: 'main' });
  const notes = { nickname: 'Capital', labels: ['Flagship', 'Pilot'], hidden: false };
  await call(main, 'annotateLink', { link: berlin.id, version: berlin.version, ...notes });
  const invoices = await call(main, 'listInvoices', { limit: 2 });
  const invoice = invoices.items[1]!.id;
  await call(main, 'getInvoice', { invoice });
  await call(main, 'listInvoiceAccounts', { invoice, search: 'berlin', limit: 2 });
  const table = { invoice, document: 'csv', language: 'en' };
  const { blob: csv } = await call(main, 'getInvoiceDocument', table);
  found.set('getInvoiceDocument', {
    input: table,
    output: (await csv.text()).split('\r\n').slice(0, 3).join('\r\n'),
  });
  const noted = await call(main, 'getLink', { link: berlin.id });
  const references = { costCentre: 'KST 4130', purchaseOrder: 'PO-26-0871', invoiceName: '' };
  await call(main, 'setInvoiceReferences', { link: berlin.id, version: noted.version, ...references });
  const delivery = await call(main, 'getInvoiceDelivery', { link: berlin.id });
  await call(main, 'setInvoiceDelivery', {
    link: berlin.id,
    version: delivery.version,
    share: true,
    mails: { ...delivery.mails, invoice: 'both' },
  });
  await call(main, 'requestInvoices', { link: berlin.id });
  const balances = await call(main, 'getBalances', { link: berlin.id });
  await call(main, 'transferCredit', {
    link: berlin.id,
    version: balances.version,
    direction: 'to-main',
    amount: 500,
  });
  const addressed = await call(main, 'getInvoiceAddress', {});
  await call(main, 'setInvoiceAddress', {
    version: addressed.version,
    address: { ...addressed.usual, addition: 'Accounts payable' },
  });

  const branding = await call(main, 'getBranding', { link: berlin.id });
  await call(main, 'setBranding', {
    link: berlin.id,
    version: branding.version,
    theme: {
      name: 'Spree',
      tokens: { 'color-accent': { light: '#0a7246', dark: '#5fd39b' }, 'radius-small': '2px' },
    },
  });

  const { termsVersion } = await call(main, 'getCatalogue', {});
  await call(main, 'getOrderDefaults', {});
  const configuration = {
    product: 'cloud-telephony-s',
    options: {
      'area-code': '040',
      'extra-extensions': 2,
      phone: 'none',
      recording: 'no',
      greeting: 'own',
    },
  };
  const location = { street: 'Eppendorfer Weg 3', postcode: '20259', city: 'Hamburg', country: 'DE' };
  const name = 'Hamburg Eppendorf';
  const { monthly, once } = await call(main, 'getQuote', { configuration, postcode: location.postcode });
  const begun = await call(main, 'createOrderDraft', { content: DRAFT });
  await call(main, 'listOrderDrafts', {});
  await call(main, 'getOrderDraft', { draft: begun.id });
  const later = await call(main, 'changeOrderDraft', {
    draft: begun.id,
    version: begun.version,
    content: { ...DRAFT, step: 'review' },
  });
  await call(main, 'discardOrderDraft', { draft: later.id, version: later.version });
  const content = { ...DRAFT, name, ...location, options: configuration.options };
  const keep = { content, configuration, termsVersion, monthly, once };
  const kept = await call(main, 'saveQuote', keep);
  await call(main, 'listKeptQuotes', {});
  await call(main, 'getKeptQuote', { quote: kept.id });
  await call(main, 'listOrderers', {});
  const mailed = await call(main, 'mailQuote', {
    quote: kept.id,
    email: 'hanna.lorenz@nordlicht.example',
    message: 'Please have a look.',
  });
  const { token } = world.outbox.findLast(({ kind }) => kind === 'quote-mailed')!;
  await call(main, 'readSharedQuote', { token: token! });
  await call(main, 'getQuoteDocument', { quote: kept.id, language: 'en' });
  const anew = await call(main, 'renewQuote', { quote: kept.id, version: mailed.version });
  await call(main, 'withdrawQuote', { quote: anew.id, version: anew.version });
  await call(main, 'uploadDocument', {
    fileName: 'consent.pdf',
    mediaType: 'application/pdf',
    content: 'JVBERi0xLjcK',
  });
  await call(main, 'getContractSummary', { configuration, name, location, language: 'en' });
  const contact = { name: 'Nora Behrens', email: 'nora.behrens@nordlicht.example', phone: '+4940123456' };
  const order = {
    configuration,
    name,
    location,
    contact,
    payer: 'main' as const,
    costCentre: 'KST 4140',
    labels: ['North'],
    termsVersion,
    monthly,
    once,
  } satisfies OrderInput;
  const { link } = await call(main, 'placeOrder', order);
  const { handoff, url: shop } = await call(main, 'beginOrderHandoff', { returnTo: '/subsidiaries' });
  await call(main, 'finishOrderHandoff', shopDoes(world, shop, 'leave'));
  await call(main, 'listOrderHandoffs', {});
  await call(main, 'leaveOrderHandoff', { handoff: handoff.id });
  const another = await main.beginOrderHandoff(
    { returnTo: '/subsidiaries' },
    { idempotencyKey: 'example-another' },
  );
  await call(main, 'notifyOrderHandoff', { handoff: another.handoff.id, notify: true });
  const held = { link: 'l-101440', version: (await call(main, 'getOrder', { link: 'l-101440' })).version };
  await call(main, 'correctPorting', {
    ...held,
    company: 'Nordlicht Retail GmbH',
    street: 'Große Elbstr. 9',
    postcode: '22767',
    customerNumber: '',
    pin: '',
  });
  await call(main, 'cancelOrder', { link: 'l-101446', version: 'o1', message: 'The shop opens later.' });
  await call(main, 'withdrawOrder', {
    link: 'l-101428',
    version: 'o1',
    name: 'Anna Petersen',
    email: 'anna.petersen@nordlicht.example',
  });
  await call(main, 'getOutcome', { key: `example-placeOrder-${now}` });
  now += 61_000;
  await call(main, 'resendCheck', { link: link.id, kind: 'email' });
  await call(main, 'confirmEmail', { token: world.outbox.findLast(({ token }) => token)!.token! });
  await call(main, 'beginIdentification', { link: link.id, returnTo: '/subsidiaries' });
  await call(main, 'getIdentification', { link: link.id });
  await call(main, 'cancelIdentification', { link: link.id });
  await call(main, 'confirmAddress', { link: link.id, code: world.letters.at(-1)!.code });

  const message = 'We pay your lines from next month.';
  const { id } = await call(main, 'requestLink', {
    customerNumber: 'K-200 300',
    scopes: ['view', 'pay', 'switch'],
    proof: 'owner-consent',
    message,
  });
  now += 61_000;
  await call(main, 'resendRequest', { link: id });
  const { items } = await call(owner, 'listReceivedRequests', {});
  await call(owner, 'acceptRequest', { request: id, version: items[0]!.version });
  await call(main, 'previewLink', { link: id });
  const proven = await call(main, 'getLink', { link: id });
  const linked = await call(main, 'confirmLink', { link: id, version: proven.version });

  const { items: candidates } = await call(main, 'listCandidates', {});
  await call(main, 'listOwnAccounts', { search: 'hamburg', limit: 50 });
  await call(main, 'requestCandidate', { candidate: candidates[0]!.id, scopes: ['view', 'pay'] });

  const waiting = await linkTo('K-100 902');
  await call(world.backend('p-100902'), 'clearPrecondition', {
    request: waiting.id,
    kind: 'open-invoices',
    amount: { amount: 4890, currency: 'EUR' },
  });
  await call(main, 'cancelRequest', { link: waiting.id });
  const declined = await call(main, 'requestLink', {
    customerNumber: 'K-300 100',
    scopes: ['view'],
    proof: 'owner-consent',
  });
  const alone = world.backend('p-sofia-morgenrot');
  const received = await call(alone, 'listReceivedRequests', {});
  await call(alone, 'lookUpRequest', {
    request: declined.id,
    token: world.outbox.findLast(({ kind }) => kind === 'link-request')!.token!,
  });
  await call(alone, 'declineRequest', {
    request: declined.id,
    version: received.items[0]!.version,
    reason: 'not-now',
    text: 'Please ask again in January.',
  });
  await call(main, 'getRequestAllowance', {});
  await call(main, 'renewRequest', { link: declined.id });
  now += 61_000;
  const { id: other } = await call(main, 'requestLink', {
    customerNumber: 'K-100 931',
    scopes: ['view', 'pay'],
    proof: 'email-code',
    term: { startOn: '2027-01-01' },
  });
  await call(main, 'listProofs', { link: other });
  await call(main, 'changeProof', { link: other, proof: 'sign-in', scopes: ['view', 'pay'] });
  const { url } = await call(main, 'beginSignIn', { link: other, returnTo: '/products/subsidiaries' });
  await call(main, 'finishSignIn', { link: other, ...signIn(world, url, 'p-100931') });
  const { version: toConfirm } = await main.getLink({ link: other });
  const toBegin = await main.confirmLink(
    { link: other, version: toConfirm },
    { idempotencyKey: 'agreed-for-later' },
  );
  await call(main, 'changeStart', { link: other, on: '2027-02-01', version: toBegin.version });
  now += 61_000;
  const { id: third } = await call(main, 'requestLink', {
    customerNumber: 'K-100 940',
    scopes: ['view'],
    proof: 'credentials',
  });
  const signedIn = { name: 'owner-100940@lichter.example', password: SEED_PASSWORD };
  await call(main, 'proveByCredentials', { link: third, ...signedIn });
  found.get('proveByCredentials')!.input.password = 'correct horse battery staple';
  const proving = await linkTo('K-100 917');
  const { code } = world.outbox.find(({ kind }) => kind === 'link-code')!;
  await call(main, 'proveLink', { link: proving.id, code: code! });

  await call(main, 'previewDetach', { link: linked.id });
  const scheduled = await call(main, 'detach', {
    link: linked.id,
    when: 'period-end',
    version: linked.version,
  });
  await call(main, 'undoDetach', { link: linked.id, version: scheduled.version });

  const clerk = world.backend('p-jonas-weber');
  const wanted = await call(clerk, 'requestAccess', {
    right: 'view-accounts',
    message: 'For the yearly report.',
  });
  await call(main, 'listAccessRequests', {});
  await call(main, 'answerAccessRequest', { request: wanted.id, version: wanted.version, answer: 'grant' });
  const hanna = (await call(main, 'listGrants', {})).items.find(
    ({ person }) => person.id === 'p-hanna-lorenz',
  )!;
  const all = hanna.grants[0]!;
  await call(main, 'withdrawGrant', { grant: all.id, version: all.version });
  const given = await call(main, 'giveGrant', {
    person: hanna.person.id,
    role: 'manage',
    reach: { kind: 'link', link: berlin.id },
    until: '2026-12-01T00:00:00.000Z',
  });
  await call(main, 'changeGrant', {
    grant: given.id,
    version: given.version,
    role: 'read',
    until: '2027-01-01T00:00:00.000Z',
  });
  await call(main, 'getLinkAccess', { link: berlin.id });
  await call(main, 'setStart', { link: berlin.id });
  const paid = await call(main, 'getLink', { link: berlin.id });
  await call(main, 'previewPayerChange', { link: paid.id, payer: 'secondary' });
  const planned = await call(main, 'changePayer', {
    link: paid.id,
    payer: 'secondary',
    when: 'period-end',
    version: paid.version,
  });
  await call(main, 'undoPayerChange', { link: paid.id, version: planned.version });

  const { items: contracts } = await call(main, 'listContracts', { link: berlin.id });
  const of = { link: berlin.id, contract: contracts[0]!.id };
  const referred = await call(main, 'setContractReferences', {
    ...of,
    version: contracts[0]!.version,
    costCentre: 'KST 4120',
    purchaseOrder: 'PO-26-0871',
  });
  await call(main, 'previewContractPayer', { ...of, paidBy: 'secondary' });
  const decided = await call(main, 'changeContractPayer', {
    ...of,
    paidBy: 'secondary',
    when: 'period-end',
    version: referred.version,
  });
  await call(main, 'undoContractPayer', { ...of, version: decided.version });

  await call(main, 'confirmSignIn', { code: world.oneTimeCode('p-anna-petersen') });
  const { account } = await call(main, 'openAccount', { link: berlin.id });
  const there = main.for(account.id);
  await call(there, 'listAccess', {});
  await call(there, 'listActivity', { group: 'billing', limit: 2 });
  const history = { group: 'billing', language: 'en' } as const;
  const { blob: rows } = await call(there, 'exportActivity', history);
  found.set('exportActivity', { input: history, output: await rows.text() });
  const phones = await call(there, 'listPhoneLines', {});
  const line = phones.items[0]!;
  const rules = line.rules.map((rule) =>
    rule.active
      ? {
          ...rule,
          target: { kind: 'number' as const, number: '+4315880000' },
          schedule: {
            intervals: [{ days: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' }],
            holidays: 'whole-day' as const,
          },
        }
      : rule,
  );
  await call(there, 'previewForwarding', { line: line.id, rules });
  await call(there, 'setForwarding', { line: line.id, version: line.version, rules });
  await call(there, 'getHolidays', { region: 'DE-BE', year: 2026 });
  await call(there, 'leaveAccount', {});

  const local = world.backend('p-tobias-falk');
  const { people } = await call(local, 'getLocalAccess', {});
  const mira = people.find(({ name }) => name === 'Mira Lange')!;
  const { lent } = await call(local, 'setRights', {
    person: mira.id,
    version: mira.version,
    permissions: ['manage-forwarding', 'view-access', 'view-invoices'],
  });
  await call(local, 'limitAccess', { version: lent!.version, withheld: ['forwarding'], paused: true });
  const objection = await call(local, 'raiseObjection', {
    message: 'Please ask before you forward our calls.',
  });
  await call(main, 'listObjections', {});
  const answered = await call(main, 'answerObjection', {
    objection: objection.id,
    version: objection.version,
    answer: 'We will. It was a mistake.',
  });
  await call(local, 'closeObjection', { objection: objection.id, version: answered.version });

  const { version: delivered } = await call(local, 'getInvoiceDelivery', {});
  await call(local, 'setInvoiceConsent', { version: delivered, own: true });
  const { items: apart } = await call(main, 'listDrift', {});
  const gone = apart.find(({ kind }) => kind === 'recipient-gone')!;
  await call(main, 'setRecipient', {
    link: gone.link,
    version: gone.version,
    email: 'ole@nordlicht.example',
  });
  const own = apart.find(({ kind }) => kind === 'paid-separately')!;
  await call(main, 'acceptDrift', { link: own.link, drift: own.kind, version: own.version, accepted: true });

  const { subscription } = await call(main, 'subscribe', {
    callback: 'https://events.nordlicht.example/accounts',
    groups: ['links', 'access'],
  });
  const ours = { subscription: subscription.id, version: subscription.version };
  await call(main, 'testSubscription', { subscription: ours.subscription });
  await call(main, 'listSubscriptions', {});
  await call(main, 'listDeliveries', { subscription: ours.subscription });
  const { subscription: renewed } = await call(main, 'renewSecret', ours);
  const changed = await call(main, 'changeSubscription', {
    ...ours,
    version: renewed.version,
    callback: subscription.callback,
    groups: [],
    paused: false,
  });
  await call(main, 'unsubscribe', { ...ours, version: changed.version });

  const { id: bulk } = await call(main, 'createBulkLink', { name: 'branches.csv' });
  await call(main, 'putBulkRows', {
    bulk,
    rows: [
      { number: 1, cells: { customerNumber: 'K-200 410', nickname: 'South', costCentre: 'KST 7' } },
      { number: 2, cells: { customerNumber: 'K-100 871' } },
      { number: 3, cells: { customerNumber: 'twelve' } },
      // More than may be asked for in an hour, so that there is something to pause.
      ...Array.from({ length: 10 }, (_, index) => ({
        number: 4 + index,
        cells: { customerNumber: `K-200 4${20 + index}` },
      })),
    ],
  });
  await call(main, 'listBulkRows', { bulk, states: ['already-linked', 'invalid'], limit: 50 });
  const checked = await call(main, 'removeBulkRows', { bulk, numbers: [2] });
  const started = await call(main, 'startBulkLink', { bulk, version: checked.version });
  const paused = await call(main, 'pauseBulkLink', { bulk, version: started.version });
  await call(main, 'resumeBulkLink', { bulk, version: paused.version });
  const stopped = await call(main, 'cancelBulkLink', {
    bulk,
    version: (await call(main, 'getBulkLink', { bulk })).version,
  });
  await call(main, 'listBulkLinks', {});
  await call(main, 'reopenBulkLink', { bulk, version: stopped.version });

  const { link: mainLink } = await call(local, 'previewLeaveMain', {});
  const leaving = await call(local, 'leaveMain', { when: 'period-end', version: mainLink.version });
  await call(local, 'getLeavingPackage', {});
  found.set('exportLeavingPackage', { input: { language: 'en' }, output: '' });
  await call(local, 'undoLeaveMain', { version: leaving.version });
  const swapped = { link: 'l-100871' };
  const { version: swapVersion } = await call(main, 'previewSwap', swapped);
  await call(main, 'proposeSwap', { ...swapped, version: swapVersion, message: 'The head office moves.' });
  const { swap: proposedSwap } = await call(local, 'getSwap', {});
  const agreed = await call(local, 'acceptSwap', { version: proposedSwap!.version });
  await call(main, 'cancelSwap', { version: agreed.version });
  const { version: secondVersion } = await main.previewSwap(swapped);
  const second = await main.proposeSwap(
    { ...swapped, version: secondVersion },
    { idempotencyKey: 'swap-again' },
  );
  await call(local, 'declineSwap', { version: second.version });
  const wanting = world.backend('p-sofia-morgenrot');
  await moveExamples(call, { present: main, wanting, local, number: 'K-100 871' });
  await termExamples(call, { main, local, link: 'l-100871' });
  const holding = world.backend('p-rita-taunus');
  await flatteningExamples(call, { main: holding, wanting, number: 'K-500 000' });
  const { life } = await call(local, 'previewClosing', {});
  const suspended = await call(local, 'suspendAccount', { version: life.version });
  const resumed = await call(local, 'resumeAccount', { version: suspended.version });
  const closing = await call(local, 'closeAccount', { version: resumed.version });
  await call(local, 'reopenAccount', { version: closing.version });
  const colleague = world.backend('p-hanna-lorenz');
  const many = { ...configuration, options: { ...configuration.options, 'extra-extensions': 20 } };
  const price = await main.getQuote({ configuration: many });
  const ask = async () => {
    now += 61_000;
    return call(main, 'requestApproval', {
      order: { ...order, configuration: many, monthly: price.monthly, once: price.once },
      content: DRAFT,
      message: 'For the new shop.',
    });
  };
  const waits = await ask();
  await call(colleague, 'listApprovals', {});
  await call(colleague, 'getApprovalSummary', { approval: waits.id, language: 'en' });
  await call(colleague, 'declineApproval', {
    approval: waits.id,
    version: waits.version,
    reason: 'Not before spring.',
  });
  const back = await ask();
  await call(main, 'withdrawApproval', { approval: back.id, version: back.version });
  const last = await ask();
  now += 24 * 3_600_000;
  const reminded = await call(main, 'remindApprovers', { approval: last.id, version: last.version });
  await call(colleague, 'approveOrder', {
    approval: reminded.id,
    version: reminded.version,
    termsVersion,
  });

  return Object.fromEntries(found) as Record<OperationName, Example>;
}
