import type { Check, CheckKind } from '../../domain/account.js';
import { noForwarding, type ForwardingRule } from '../../domain/call-forwarding.js';
import { closesOn } from '../../domain/closing.js';
import type { Scope } from '../../domain/link.js';
import { maskEmail } from '../../domain/text.js';
import { demoActivity } from './demo-activity.js';
import { demoContracts } from './demo-contracts.js';
import { demoInvoices, demoReferences, ownInvoices, plainInvoices } from './demo-invoices.js';
import { largeGroup } from './demo-large.js';
import { demoOrders } from './demo-orders.js';
import {
  accountId,
  digits,
  euros,
  lines,
  person,
  standAlone,
  timeline,
  type Timeline,
} from './demo-parts.js';
import { BERLIN, demoPeople, MAIN, OWNER } from './demo-people.js';
import { ownAccounts } from './demo-own.js';
import { demoRequests } from './demo-requests.js';
import { DEMO_ROWS, type DemoRow } from './demo-rows.js';
import type { Seed, SeedAccount, SeedLink, SeedPerson } from './seed.js';

function checksOf(row: DemoRow, email: string, time: Timeline): Check[] {
  const { waits } = row;
  if (!waits) return [];
  const sentAt = time.ago(row.age);
  const check = (kind: CheckKind, sentTo: string): Check => {
    const passed = !waits.includes(kind);
    return {
      kind,
      state: passed ? 'passed' : 'sent',
      sentTo,
      sentAt,
      resendAt: passed ? null : time.ago(row.age, -1),
      triesLeft: kind === 'address' && !passed ? 5 : null,
    };
  };
  return [check('email', maskEmail(email)), check('address', `${row.postcode} ${row.city}`)];
}

function scopesOf(row: DemoRow): Scope[] {
  if (row.joinedBy === 'collective-invoice') return ['pay'];
  return row.own ? ['view', 'switch'] : ['view', 'pay', 'switch'];
}

/** Since when, and at whose request, an account is suspended or being closed. */
function haltOf({ status, asked }: DemoRow, time: Timeline): Pick<SeedAccount, 'suspension' | 'closing'> {
  if (!asked) return {};
  const at = time.ago(asked.age);
  return status === 'suspended'
    ? { suspension: { by: asked.by, at } }
    : { closing: { by: asked.by, at, on: closesOn(at), suspended: false } };
}

/** The short name of a place in an e-mail address. */
const mailbox = (row: DemoRow): string => `shop-${digits(row.number)}@nordlicht.example`;

function linked(row: DemoRow, time: Timeline): { account: SeedAccount; link: SeedLink } {
  const id = accountId(row.number);
  const contactEmail = mailbox(row);
  const { street, postcode, city, country, currency = 'EUR' } = row;
  const customerSince = time.ago(row.joinedBy === 'created' ? row.age : row.age + 400).slice(0, 10);
  const contracts = demoContracts(row, customerSince, time);
  return {
    account: {
      id,
      customerNumber: row.number,
      name: row.name,
      location: { street, postcode, city, country },
      status: row.status ?? 'active',
      checks: checksOf(row, contactEmail, time),
      monthly: { amount: row.monthly, currency },
      products: [row.numbers > 9 ? 'sip-trunk' : 'cloud-telephony'],
      ...(contracts && { contracts }),
      customerSince,
      contactEmail,
      mainId: MAIN,
      lines: lines(row.number, row.dial, row.numbers, row),
      openItems: (row.open ?? []).map(({ kind, number, amount, due }) => ({
        kind,
        number,
        amount: { amount, currency },
        dueOn: time.ago(-due).slice(0, 10),
      })),
      credit: row.credit ?? 0,
      paymentMethod: !row.noPaymentMethod,
      ...(row.invoiceEmail ? { invoiceEmail: row.invoiceEmail } : {}),
      ...(row.invoiceTo ? { invoiceAddress: { ...row.invoiceTo, street, postcode, city, country } } : {}),
      ...(row.branding && { branding: row.branding }),
      ...(row.stepUp && { stepUp: true }),
      ...haltOf(row, time),
    },
    link: {
      id: `l-${digits(row.number)}`,
      mainId: MAIN,
      accountId: id,
      typedNumber: row.number,
      state: row.detaching ? 'detach-scheduled' : 'active',
      joinedBy: row.joinedBy ?? 'added',
      scopes: scopesOf(row),
      proof: row.joinedBy ? null : 'owner-consent',
      message: '',
      requestedAt: time.ago(row.joinedBy ? row.age : row.age + 3),
      requestedById: OWNER,
      expiresAt: null,
      linkedAt: time.ago(row.age),
      detachOn: row.detaching ? time.period(1) : null,
      endedAt: null,
      nickname: row.nickname ?? '',
      labels: row.labels ?? [],
      hidden: row.hidden ?? false,
      ...(row.payerChanges
        ? { payerChange: { payer: row.own ? 'main' : 'secondary', on: time.period(1) } }
        : {}),
      ...demoReferences(row.number),
      ...(row.sight && { sight: row.sight }),
      ...(row.mails && { mails: row.mails }),
      ...(row.periods && { term: { endOn: time.period(row.periods) } }),
    },
  };
}

const NAMES = ['Lena Vogt', 'Murat Yıldız', 'Greta Sommer', 'Paul Krüger', 'Ines Moreau', 'Emil Hartmann'];

function localOwner(row: DemoRow, index: number, time: Timeline): SeedPerson[] {
  if (row.noLocalAdmin || row.number === 'K-100 871') return [];
  const name = NAMES[index % NAMES.length]!;
  return [
    person(
      `p-${digits(row.number)}`,
      name,
      mailbox(row),
      accountId(row.number),
      time.ago(row.joinedBy === 'created' ? row.age : row.age + 300),
    ),
  ];
}

/** Conditional forwarding of Berlin Mitte's first number to a mobile number. */
const berlinForwarding = (): ForwardingRule[] =>
  noForwarding().map((rule) =>
    rule.condition === 'no-answer'
      ? { ...rule, active: true, target: { kind: 'number', number: '+4915112345678' } }
      : rule,
  );

const at = (street: string, postcode: string, city: string) => ({ street, postcode, city, country: 'DE' });

/** Accounts outside of Nordlicht's group that people sign in to. */
function others(time: Timeline): SeedAccount[] {
  return [
    standAlone(
      time,
      {
        customerNumber: 'K-200 300',
        name: 'Köln Südstadt Handels KG',
        location: at('Bonner Str. 71', '50677', 'Köln'),
        contactEmail: 'klaus.brandt@suedstadt-handel.example',
      },
      { dial: '+49221', numbers: 2, monthly: euros(4180) },
    ),
    standAlone(time, {
      customerNumber: 'K-300 100',
      name: 'Café Morgenrot',
      location: at('Kastanienallee 85', '10435', 'Berlin'),
      contactEmail: 'sofia@morgenrot.example',
    }),
    standAlone(time, {
      customerNumber: 'K-210 450',
      name: 'Nordlicht Events GmbH',
      location: at('Große Bleichen 21', '20354', 'Hamburg'),
      contactEmail: 'events@nordlicht.example',
    }),
    standAlone(time, {
      customerNumber: 'K-210 455',
      name: 'Nordlicht Service GmbH',
      location: at('Am Sande 17', '21335', 'Lüneburg'),
      contactEmail: 'buero@nordlicht-service.example',
    }),
    standAlone(
      time,
      {
        customerNumber: 'K-210 460',
        name: 'Ostsee Pop-up UG',
        location: at('Am Markt 8', '18055', 'Rostock'),
        contactEmail: 'hallo@ostsee-popup.example',
      },
      { status: 'suspended' },
    ),
    standAlone(time, {
      customerNumber: 'K-210 470',
      name: 'Nordlicht Lagerhaus',
      location: at('Pollhornweg 12', '21107', 'Hamburg'),
      contactEmail: 'lager@nordlicht.example',
    }),
    standAlone(time, {
      customerNumber: 'K-500 000',
      name: 'Taunus Holding',
      location: at('Louisenstr. 60', '61348', 'Bad Homburg'),
      contactEmail: 'rita.engel@taunus.example',
    }),
    standAlone(
      time,
      {
        customerNumber: 'K-500 010',
        name: 'Filiale Taunus',
        location: at('Hauptstr. 3', '61462', 'Königstein'),
        contactEmail: 'lukas.hofer@taunus.example',
      },
      { mainId: accountId('K-500 000') },
    ),
  ];
}

const taunusLink = (time: Timeline): SeedLink => ({
  id: 'l-500010',
  mainId: accountId('K-500 000'),
  accountId: accountId('K-500 010'),
  typedNumber: 'K-500 010',
  state: 'active',
  joinedBy: 'added',
  scopes: ['view', 'pay', 'switch'],
  proof: 'owner-consent',
  message: '',
  requestedAt: time.ago(82),
  requestedById: 'p-rita-taunus',
  expiresAt: null,
  linkedAt: time.ago(80),
  detachOn: null,
  endedAt: null,
});

/**
 * The demo's world: a main account with every standing, its neighbours, and one main account with `large`
 * linked accounts. The main account's owner administers `own` further ones. The same `now` gives the same world, to the
 * letter.
 */
export function demoSeed({ now, large, own = 0 }: { now: string; large: number; own?: number }): Seed {
  const time = timeline(now);
  const more = ownAccounts(time, own);
  const group = DEMO_ROWS.map((row) => linked(row, time));
  const berlin = group.find(({ account }) => account.id === BERLIN)!.account;
  berlin.lines[0]!.rules = berlinForwarding();
  // The fax came long after the account was linked.
  berlin.lines[2]!.assignedOn = time.ago(20).slice(0, 10);
  const requests = demoRequests(time, MAIN, OWNER);
  const weitblick = largeGroup(time, large);
  const links = [...group.map(({ link }) => link), ...requests.links, taunusLink(time), ...weitblick.links];
  return {
    accounts: [
      standAlone(
        time,
        {
          customerNumber: 'K-100 234',
          name: 'Nordlicht Retail GmbH',
          location: at('Am Sandtorkai 50', '20457', 'Hamburg'),
          contactEmail: 'anna.petersen@nordlicht.example',
        },
        { numbers: 6, monthly: euros(7990), credit: 12_000 },
      ),
      ...group.map(({ account }) => account),
      ...others(time),
      ...more,
      ...requests.accounts,
      ...weitblick.accounts,
    ],
    people: [
      ...demoPeople(
        time,
        more.map(({ id }) => id),
      ),
      ...DEMO_ROWS.flatMap((row, index) => localOwner(row, index, time)),
      ...requests.people,
      ...weitblick.people,
    ],
    links,
    unreachable: DEMO_ROWS.flatMap(({ unreachable, invoiceEmail }) =>
      unreachable && invoiceEmail ? { email: invoiceEmail, since: time.ago(unreachable) } : [],
    ),
    accepted: DEMO_ROWS.filter(({ apart }) => apart).map(({ number, age }) => ({
      link: `l-${digits(number)}`,
      kind: 'paid-separately',
      since: time.ago(age),
      about: '',
      at: time.ago(Math.min(age, 60)),
      by: 'Anna Petersen',
    })),
    deeds: demoActivity(time, MAIN, group),
    orders: demoOrders(time),
    invoices: [
      ...demoInvoices(time, MAIN, group),
      ...ownInvoices(time, group, 3),
      ...plainInvoices(time, accountId('K-500 000'), 2),
      ...(large > 0 ? plainInvoices(time, accountId('K-400 000'), 2) : []),
    ],
  };
}
