import type { Timeline } from './demo-parts.js';
import type { SeedAccount, SeedDeed, SeedLink } from './seed.js';

const BERLIN = { account: 'a-100871', link: 'l-100871', phone: '+49301008710' };
const ANNA = 'p-anna-petersen';
const DENIZ = 'p-deniz-kaya';
const MIRA = 'p-mira-lange';

/** How the group came about, and what was done in Berlin Mitte, by both sides. */
export function demoActivity(
  time: Timeline,
  main: string,
  group: readonly { account: SeedAccount; link: SeedLink }[],
): SeedDeed[] {
  const came = group.map(({ account, link }): SeedDeed => {
    const { joinedBy, scopes, proof } = link;
    return {
      at: link.linkedAt!,
      kind: joinedBy === 'created' ? 'order-placed' : 'linked',
      personId: ANNA,
      by: main,
      subject: account.id,
      link: link.id,
      facts: joinedBy === 'created' ? {} : { joinedBy, scopes, ...(proof && { proof }) },
    };
  });
  const inBerlin = (at: string, kind: SeedDeed['kind'], rest: Partial<SeedDeed> = {}): SeedDeed => ({
    at,
    kind,
    personId: DENIZ,
    by: main,
    subject: BERLIN.account,
    link: BERLIN.link,
    ...rest,
  });
  const berlin = [
    inBerlin(time.ago(40), 'account-opened'),
    inBerlin(time.ago(40, -4), 'forwarding-changed', {
      facts: { phone: BERLIN.phone },
      changes: [{ field: 'forwarding-busy', before: [], after: ['voicemail'] }],
    }),
    inBerlin(time.ago(40, -6), 'account-left'),
    inBerlin(time.ago(12), 'forwarding-changed', {
      personId: MIRA,
      by: BERLIN.account,
      facts: { phone: BERLIN.phone },
      changes: [
        { field: 'forwarding-busy', before: ['voicemail'], after: [] },
        { field: 'forwarding-no-answer', before: [], after: ['+4915112345678'] },
      ],
    }),
    inBerlin(time.ago(5), 'invoice-references-set', {
      personId: ANNA,
      changes: [{ field: 'cost-centre', before: null, after: 'KST 4130' }],
    }),
    inBerlin(time.ago(2), 'account-opened', { personId: ANNA }),
    inBerlin(time.ago(2, -9), 'account-left', { personId: ANNA }),
  ];
  return [...came, ...berlin].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
