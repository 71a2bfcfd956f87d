import type { Message, Named } from '../../demo/server/mail/message.js';

/** Mails of every kind, about accounts and people with the names that are given. */
export function sampleMails({
  main,
  account,
  person,
  words,
}: {
  main: Named;
  account: Named;
  person: string;
  /** What somebody wrote. */
  words: string;
}): readonly Message[] {
  const both = { main, account };
  const email = 'who@example.com';
  const by = { name: person, email };
  const amount = { amount: 1990, currency: 'EUR' };
  const on = '2026-12-01';
  const until = '2026-12-10T00:00:00.000Z';
  const takeUntil = '2027-03-01';
  const order = {
    order: 'O-1',
    account,
    on,
    provider: words,
    refused: ['street', 'postcode'] as const,
    refusal: null,
  };
  const grant = { by: person, holder: person, main, role: 'all', until } as const;
  const request = { ...both, by, message: words, scopes: ['view', 'pay', 'switch', 'team'], until } as const;
  const quote = { name: words, monthly: amount, once: amount, main, message: words, until };
  const term = {
    ...both,
    on: '2027-04-01',
    months: 3,
    until: '2027-01-01',
    message: words,
    reason: words,
    takeUntil,
  };
  const swap = { from: main, to: account, on, message: words, until };
  const move = { account, from: main, to: main, on, until, message: words, reason: words };
  const flattening = { main, to: account, accounts: 12, message: words, until, reason: words };
  const invoice = { number: 'R-1', month: '2026-11-01', amount, dueOn: on, payer: main };
  const each: { readonly [K in Message['kind']]: readonly unknown[] } = {
    'confirm-email': [{ account, token: 't', letterTo: words }],
    'account-ready': [{ account, numbers: ['+49301'] }],
    'detach-scheduled': [{ ...both, on, takeUntil }],
    'detach-undone': [both],
    detached: [{ ...both, takeUntil }],
    'leaving-scheduled': [{ ...both, by: person, on, takeUntil }],
    'leaving-undone': [{ ...both, by: person }],
    left: [{ ...both, by: person, takeUntil }],
    'access-requested': [{ by, account, right: 'open-accounts', linked: account, message: words }],
    'access-granted': [{ by: person, account, right: 'link-accounts' }],
    'access-declined': [{ by: person, account, right: 'order-accounts' }],
    'grant-given': [
      { ...grant, account: null, label: words },
      { ...grant, account: null, label: null },
    ],
    'grant-changed': [{ ...grant, account, label: null }],
    'grant-withdrawn': [{ ...grant, account: null, label: null }],
    'grant-ending': [{ ...grant, account: null, label: null }],
    'access-limited': [
      {
        ...both,
        by: person,
        withheld: ['forwarding', 'access', 'closing', 'work'],
        stepUp: true,
        keepsAfter: '2026-12-01T00:00:00.000Z',
      },
      { ...both, by: person, withheld: [], stepUp: false, keepsAfter: null },
    ],
    'access-paused': [{ ...both, by: person, withheld: [], stepUp: false, keepsAfter: null }],
    'access-resumed': [{ ...both, by: person, withheld: [], stepUp: false, keepsAfter: null }],
    'code-locked': [{ until }],
    'invoice-sight-changed': [
      { ...both, by: person, what: 'share', shown: true },
      { ...both, by: person, what: 'own', shown: false },
    ],
    'invoice-issued': [
      { ...invoice, creditUsed: { ...amount, amount: 0 }, of: 'invoice' },
      { ...invoice, account, of: 'share' },
      { ...invoice, account, of: 'own' },
    ],
    'invoice-overdue': [{ ...invoice, creditUsed: { ...amount, amount: 0 }, of: 'invoice' }],
    'invoices-requested': [
      { ...both, by: person, from: 'main' },
      { ...both, by: person, from: 'secondary' },
    ],
    'credit-transferred': [{ ...both, by: person, direction: 'to-main', amount }],
    'invoice-address-set': [{ ...both, by: person, address: words }],
    'account-suspended': [{ ...both, by: person, on: '' }],
    'account-resumed': [{ ...both, by: person, on: '' }],
    'account-closing': [{ ...both, by: person, on }],
    'account-reopened': [{ ...both, by: person, on: '' }],
    'account-closed': [{ ...both, takeUntil }],
    'swap-proposed': [swap],
    'swap-planned': [swap],
    'swap-declined': [swap],
    'swap-canceled': [swap],
    'swap-expired': [swap],
    'swap-failed': [swap],
    'main-swapped': [swap],
    'move-proposed': (['new', 'present', 'account'] as const).map((side) => ({ ...move, side })),
    'move-agreed': [{ ...move, side: 'new' }],
    'move-planned': (['new', 'present', 'account'] as const).map((side) => ({ ...move, side })),
    'move-declined': [{ ...move, side: 'present' }],
    'move-canceled': [{ ...move, side: 'present' }],
    'move-expired': [{ ...move, side: 'present' }],
    'move-failed': [{ ...move, side: 'present' }],
    moved: (['new', 'present', 'account'] as const).map((side) => ({ ...move, side })),
    'flattening-proposed': [flattening],
    'flattening-running': [flattening],
    'flattening-declined': [flattening],
    'flattening-canceled': [flattening],
    'flattening-expired': [flattening],
    'flattening-done': [flattening],
    'flattening-partly': [flattening],
    'approval-requested': [{ ...quote, by: person, answeredBy: '' }],
    'order-approved': [{ ...quote, by: person, answeredBy: person }],
    'approval-declined': [{ ...quote, by: person, answeredBy: person }],
    'approval-expired': [{ ...quote, by: person, answeredBy: '' }],
    'quote-mailed': [{ ...quote, number: 'A-1', by, token: 't' }],
    'events-stopped': [{ account: main, host: 'events.example' }],
    'bulk-finished': [
      { account: main, file: words, rows: 9, requested: 2, linked: 3, scheduled: 1, ordered: 2 },
    ],
    'recipient-set': [{ ...both, by: person, email }],
    'rights-changed': [{ by: person, account: main, rights: ['view-accounts', 'order-accounts'] }],
    'objection-raised': [{ ...both, by: person, message: words, side: 'main' }],
    'objection-answered': [{ ...both, by: person, message: words, side: 'account' }],
    'objection-closed': [{ ...both, by: person, message: words, side: 'main' }],
    'link-case-opened': [{ ...both, number: 'V-1' }],
    'link-case-answered': [
      { number: 'V-1', customerNumber: account.customerNumber, confirmed: true },
      { number: 'V-1', customerNumber: account.customerNumber, confirmed: false },
    ],
    'link-proof-locked': [{ main }],
    'request-ending': [{ number: 'K-1', until }],
    'question-ending': [{ main, until }],
    'invoices-settled': [{ account, amount, by: person }],
    'charges-billed': [{ account, amount, by: person }],
    'order-received': [{ order: 'O-1', account, contact: email }],
    'order-rejected': [order],
    'order-line-booked': [order],
    'order-failed': [order],
    'order-cancel-asked': [order],
    'order-cancel-refused': [order],
    'order-cancelled': [order],
    'order-withdrawn': [order],
    'porting-accepted': [order],
    'porting-refused': [order],
    'porting-failed': [order],
    'porting-done': [order],
    'withdrawal-received': [{ order: 'O-1', account, by: person, at: until, placedAt: until }],
    'identity-expired': [{ account, letterTo: words }],
    'identity-refused': [{ account, letterTo: words, refusal: 'address-mismatch' }],
    'shop-order-found': [{ ...both, order: 'O-1' }],
    'shop-order-missing': [{ main, startedAt: until }],
    'link-request': [
      { ...request, path: '/account/requests#l-1.token' },
      {
        ...request,
        path: '/',
        term: { startOn: on, payFrom: 'period-end', endOn: '2027-12-01', extendBy: 1 },
      },
    ],
    'link-request-sms': [{ main }],
    'link-code': [{ ...both, code: 'ABCDEFGH', minutes: 10 }],
    'request-accepted': [{ account }],
    'request-declined': (['unknown-sender', 'wrong-account', 'not-now', null] as const).map((declined) => ({
      number: 'K-1',
      declined,
    })),
    'request-undelivered': [{ number: 'K-1' }],
    'request-canceled': [{ main }],
    'link-ending': [term],
    'term-changed': [term],
    'term-extended': [term],
    'term-waits': [term],
    'term-ended': [term],
    'extension-proposed': [term],
    'extension-declined': [term],
    'extension-canceled': [term],
    linked: [
      { ...both, reader: 'main', payer: 'main', from: null },
      { ...both, reader: 'secondary', payer: 'main', from: on },
      { ...both, reader: 'secondary', payer: 'secondary', from: null },
    ],
    'link-scheduled': [
      { ...both, reader: 'main', on, payer: 'secondary', from: null },
      { ...both, reader: 'secondary', on, payer: 'as-before', from: null },
    ],
    'link-start-changed': [{ ...both, reader: 'secondary', on }],
    'link-called-off': [{ ...both, reader: 'main', calledOff: 'secondary' }],
    'link-not-begun': [{ ...both, reader: 'main' }],
    'payer-changed': [{ ...both, payer: 'main', on }],
    'payer-change-scheduled': [{ ...both, payer: 'secondary', on }],
    'payer-change-undone': [{ ...both, payer: 'main', on }],
    'contract-payer-changed': [{ ...both, product: { en: 'Line', de: 'Leitung' }, payer: 'main', on }],
    'contract-payer-scheduled': [{ ...both, product: { en: 'Line', de: 'Leitung' }, payer: 'secondary', on }],
    'contract-payer-undone': [{ ...both, product: { en: 'Line', de: 'Leitung' }, payer: 'main', on }],
  };
  return Object.entries(each).flatMap(([kind, facts]) =>
    facts.map((fact) => ({ kind, ...(fact as object) }) as Message),
  );
}
