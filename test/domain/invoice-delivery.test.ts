import { describe, expect, it } from 'vitest';
import {
  FIRST_SIGHT,
  missingRecipients,
  sees,
  toldOf,
  usualMails,
  type MailsOf,
} from '../../src/domain/invoice-delivery.js';

const paidByMain = (over: Partial<MailsOf> = {}): MailsOf => ({
  payer: 'main',
  sight: FIRST_SIGHT,
  mails: usualMails('main'),
  ...over,
});
const recipients = (missing: boolean) => ({
  main: { email: 'a@example.com', missing: false },
  secondary: { email: 'b@example.com', missing },
});

describe('the mails about a linked account', () => {
  it('go to who pays, and tell both sides who pays', () => {
    expect(toldOf('invoice', paidByMain())).toEqual(['main']);
    expect(toldOf('payer', paidByMain())).toEqual(['main', 'secondary']);
    expect(toldOf('contract', paidByMain())).toEqual(['secondary']);
  });

  it('about invoices go to who pays whatever was decided, and to nobody who may not see them', () => {
    const mails = { ...usualMails('main'), invoice: 'secondary', payment: 'both' } as const;
    expect(toldOf('invoice', paidByMain({ mails }))).toEqual(['main', 'secondary']);
    const kept = { share: false, own: false };
    expect(toldOf('invoice', paidByMain({ mails, sight: kept }))).toEqual(['main']);
    expect(toldOf('payment', { payer: 'secondary', mails, sight: FIRST_SIGHT })).toEqual(['secondary']);
    const agreed = { share: true, own: true };
    expect(toldOf('payment', { payer: 'secondary', mails, sight: agreed })).toEqual(['main', 'secondary']);
  });

  it('name a recipient that does not exist any more', () => {
    expect(missingRecipients({ ...paidByMain(), recipients: recipients(false) })).toEqual([]);
    expect(missingRecipients({ ...paidByMain(), recipients: recipients(true) })).toEqual([
      { topic: 'payer', side: 'secondary' },
      { topic: 'contract', side: 'secondary' },
    ]);
  });
});

describe('an invoice', () => {
  it('is seen by who pays it, and by the other side as it is decided', () => {
    expect(sees('main', 'main', { share: false, own: false })).toBe(true);
    expect(sees('secondary', 'main', FIRST_SIGHT)).toBe(true);
    expect(sees('main', 'secondary', FIRST_SIGHT)).toBe(false);
    expect(sees('main', 'secondary', { share: false, own: true })).toBe(true);
  });
});
