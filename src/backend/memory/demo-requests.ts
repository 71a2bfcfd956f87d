import { accountId, euros, person, standAlone, type Timeline } from './demo-parts.js';
import type { Seed, SeedAccount, SeedLink, SeedPerson } from './seed.js';

type Candidate = [number: string, name: string, street: string, postcode: string, city: string];

/** Accounts that Nordlicht asked for; the last one belonged to it once. */
const CANDIDATES: readonly Candidate[] = [
  ['K-100 902', 'Rheinufer Licht GmbH', 'Rheinuferstr. 14', '50996', 'Köln'],
  ['K-100 917', 'Ostsee Leuchten OHG', 'Strandstr. 5', '23669', 'Timmendorfer Strand'],
  ['K-100 926', 'Elbe Design Store', 'Bautzner Str. 30', '01099', 'Dresden'],
  ['K-100 931', 'Lichthaus Schwerin', 'Mecklenburgstr. 12', '19053', 'Schwerin'],
  ['K-100 952', 'Lichtwerk Husum', 'Großstr. 22', '25813', 'Husum'],
  ['K-100 940', 'Oldenburg Lambertimarkt', 'Markt 17', '26122', 'Oldenburg'],
];

/** The account that was asked for while something of it is open. */
const OWING = 'K-100 902';
const owing = (time: Timeline): Partial<SeedAccount> => ({
  openItems: [
    { kind: 'invoice', number: 'R-2026-5127', amount: euros(4890), dueOn: time.ago(9).slice(0, 10) },
    { kind: 'unbilled', number: 'O-70 244', amount: euros(1900), dueOn: time.ago(-12).slice(0, 10) },
  ],
  credit: 1250,
});

interface Request extends Partial<SeedLink> {
  number: string;
  state: SeedLink['state'];
  /** Days and minutes since it was sent. */
  sent: [days: number, minutes?: number];
}

/** Both have agreed to it, for a day that is to come. */
const from = (day: string): Pick<SeedLink, 'term' | 'start'> => ({
  term: { startOn: day },
  start: { on: day, notBefore: day },
});

/** One request in every state that a request can be in. */
const requestsOf = (time: Timeline): Request[] => [
  { number: 'K-100 902', state: 'pending', sent: [2], message: 'We pay your lines from next month.' },
  { number: 'K-100 917', state: 'proving', sent: [0, 3], proof: 'email-code', scopes: ['view', 'pay'] },
  { number: 'K-100 926', state: 'confirm', sent: [4] },
  { number: 'K-100 952', state: 'scheduled', sent: [6], ...from(time.period(2)) },
  { number: 'K-100 931', state: 'declined', sent: [12], endedAt: time.ago(10) },
  { number: 'K-100 955', state: 'expired', sent: [20], endedAt: time.ago(6) },
  {
    number: 'K-500 000',
    state: 'failed',
    sent: [5],
    proof: 'email-code',
    scopes: ['view', 'pay'],
    endedAt: time.ago(5),
  },
  { number: 'K-100 963', state: 'canceled', sent: [8], endedAt: time.ago(7) },
  { number: 'K-100 940', state: 'detached', sent: [400], linkedAt: time.ago(398), endedAt: time.ago(30) },
];

/** Nordlicht's requests with the accounts they are for. Two of them are for numbers that nobody has. */
export function demoRequests(time: Timeline, mainId: string, requestedById: string): Seed {
  const accounts: SeedAccount[] = CANDIDATES.map(([customerNumber, name, street, postcode, city]) =>
    standAlone(
      time,
      {
        customerNumber,
        name,
        location: { street, postcode, city, country: 'DE' },
        contactEmail: `owner-${accountId(customerNumber).slice(2)}@lichter.example`,
      },
      customerNumber === OWING ? owing(time) : {},
    ),
  );
  // Nobody was asked for this one yet: mail does not reach it.
  const unreached = standAlone(time, {
    customerNumber: 'K-210 480',
    name: 'Fördeblick Reisen GmbH',
    location: { street: 'Schiffbrücke 12', postcode: '24939', city: 'Flensburg', country: 'DE' },
    contactEmail: 'gone.buero@foerdeblick.example',
  });
  const known = new Set([...accounts.map(({ id }) => id), accountId('K-500 000')]);
  const people: SeedPerson[] = accounts.map(({ id, contactEmail }) =>
    person(
      `p-${id.slice(2)}`,
      'Robin Adler',
      contactEmail,
      id,
      time.ago(650),
      id === accountId(OWING) ? 'asked-owner' : null,
    ),
  );
  const links = requestsOf(time).map(({ number, sent: [days, minutes = 0], ...rest }): SeedLink => {
    const id = accountId(number);
    const open = ['pending', 'proving', 'confirm'].includes(rest.state);
    return {
      id: `l-${id.slice(2)}`,
      mainId,
      accountId: known.has(id) ? id : null,
      typedNumber: number,
      joinedBy: 'added',
      scopes: ['view', 'pay', 'switch'],
      proof: 'owner-consent',
      message: '',
      requestedAt: time.ago(days, minutes),
      requestedById,
      expiresAt: open ? time.ago(days - 14, minutes) : null,
      linkedAt: null,
      detachOn: null,
      endedAt: null,
      ...rest,
    };
  });
  return { accounts: [...accounts, unreached], people, links };
}
