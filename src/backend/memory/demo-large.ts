import type { Scope } from '../../domain/link.js';
import { euros, newLine, person, standAlone, type Timeline } from './demo-parts.js';
import type { Seed, SeedAccount, SeedLink, SeedPerson } from './seed.js';

const CITIES: readonly [city: string, postcode: string, dial: string][] = [
  ['Berlin', '10115', '+4930'],
  ['Hamburg', '20095', '+4940'],
  ['München', '80331', '+4989'],
  ['Köln', '50667', '+49221'],
  ['Frankfurt am Main', '60311', '+4969'],
  ['Stuttgart', '70173', '+49711'],
  ['Düsseldorf', '40213', '+49211'],
  ['Leipzig', '04109', '+49341'],
  ['Dortmund', '44135', '+49231'],
  ['Essen', '45127', '+49201'],
  ['Bremen', '28195', '+49421'],
  ['Dresden', '01067', '+49351'],
  ['Hannover', '30159', '+49511'],
  ['Nürnberg', '90402', '+49911'],
  ['Duisburg', '47051', '+49203'],
  ['Bochum', '44787', '+49234'],
];
const STREETS = [
  'Hauptstr.',
  'Bahnhofstr.',
  'Schillerstr.',
  'Gartenweg',
  'Lindenallee',
  'Am Markt',
  'Ringstr.',
];
const ALL: Scope[] = ['view', 'pay', 'switch'];
const OWN_INVOICE: Scope[] = ['view', 'switch'];
/** Labels: each account has one. */
const REGIONS = ['North', 'East', 'South', 'West'];
const PRODUCTS = ['cloud-telephony'];

/** Digits of the customer numbers: 410 000 to 489 999, and from 1 000 000 on, where nobody else of the demo is. */
const numberAt = (index: number): string => String(index < 80_000 ? 410_000 + index : 920_000 + index);

/** Großhandel Weitblick AG with `count` linked accounts. */
export function largeGroup(time: Timeline, count: number): Seed {
  const main = standAlone(
    time,
    {
      customerNumber: 'K-400 000',
      name: 'Großhandel Weitblick AG',
      location: { street: 'Messeallee 1', postcode: '45131', city: 'Essen', country: 'DE' },
      contactEmail: 'vera.lindt@weitblick.example',
    },
    { dial: '+49201', numbers: 4 },
  );
  const accounts: SeedAccount[] = [main];
  const people: SeedPerson[] = [];
  const links: SeedLink[] = [];
  const customerSince = time.ago(1500).slice(0, 10);
  const since = time.ago(1500);
  for (let index = 0; index < count; index++) {
    const [city, postcode, dial] = CITIES[index % CITIES.length]!;
    const number = numberAt(index);
    const customerNumber = `K-${number.slice(0, -3)} ${number.slice(-3)}`;
    const id = `a-${number}`;
    const own = index % 4 === 3;
    const contactEmail = `markt-${number}@weitblick.example`;
    accounts.push({
      id,
      customerNumber,
      name: `Weitblick ${city} ${Math.floor(index / CITIES.length) + 1}`,
      location: {
        street: `${STREETS[index % STREETS.length]!} ${(index % 180) + 1}`,
        postcode,
        city,
        country: 'DE',
      },
      status: index % 50 === 49 ? 'suspended' : 'active',
      checks: [],
      monthly: euros(1990 + ((index * 37) % 80) * 100),
      products: PRODUCTS,
      customerSince,
      contactEmail,
      mainId: main.id,
      lines: [newLine(`n-${number}-1`, `${dial}${number}0`, { city, country: 'DE' })],
    });
    people.push(person(`p-${number}`, `Marktleitung ${city}`, contactEmail, id, since));
    const linkedAt = time.ago(40 + (index % 900), index);
    links.push({
      id: `l-${number}`,
      mainId: main.id,
      accountId: id,
      typedNumber: customerNumber,
      state: 'active',
      joinedBy: 'added',
      scopes: own ? OWN_INVOICE : ALL,
      proof: 'owner-consent',
      message: '',
      requestedAt: linkedAt,
      requestedById: 'p-vera-lindt',
      expiresAt: null,
      linkedAt,
      detachOn: null,
      endedAt: null,
      labels:
        index % 97 === 0 ? [REGIONS[index % REGIONS.length]!, 'Pilot'] : [REGIONS[index % REGIONS.length]!],
    });
  }
  return { accounts, people, links };
}
