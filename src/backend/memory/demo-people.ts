import type { Permission } from '../../domain/person.js';
import { accountId, person, type Timeline } from './demo-parts.js';
import type { SeedPerson } from './seed.js';

export const MAIN = accountId('K-100 234');
export const OWNER = 'p-anna-petersen';
export const BERLIN = accountId('K-100 871');

/** What the devices of the demo's people share with the server: public on purpose, like their password. */
const SECOND_FACTORS: Readonly<Record<string, string>> = {
  [OWNER]: 'NORDLICHTDEMOANNAPETERSEN2345672',
  'p-hanna-lorenz': 'NORDLICHTDEMOHANNALORENZ23456723',
  'p-tobias-falk': 'NORDLICHTDEMOTOBIASFALK234567234',
};

/** The people of the demo. The main account's owner administers some accounts beside it, and `own` as well. */
export const demoPeople = (time: Timeline, own: readonly string[]): SeedPerson[] =>
  people(time, own).map((each) => {
    const secondFactor = SECOND_FACTORS[each.id];
    return secondFactor === undefined ? each : { ...each, secondFactor };
  });

function people(time: Timeline, own: readonly string[]): SeedPerson[] {
  const since = time.ago(900);
  const colleague: Permission[] = ['view-accounts', 'open-accounts', 'manage-forwarding'];
  return [
    {
      ...person(OWNER, 'Anna Petersen', 'anna.petersen@nordlicht.example', MAIN, since, 'main-owner'),
      // One of them is linked already.
      administers: [...['K-210 450', 'K-210 455', 'K-210 460'].map(accountId), BERLIN, ...own],
    },
    person(
      'p-jonas-weber',
      'Jonas Weber',
      'jonas.weber@nordlicht.example',
      MAIN,
      time.ago(400),
      'invoice-clerk',
      ['view-invoices'],
    ),
    person(
      'p-deniz-kaya',
      'Deniz Kaya',
      'deniz.kaya@nordlicht.example',
      MAIN,
      time.ago(610),
      null,
      colleague,
    ),
    person(
      'p-hanna-lorenz',
      'Hanna Lorenz',
      'hanna.lorenz@nordlicht.example',
      MAIN,
      time.ago(330),
      'co-orderer',
      [...colleague, 'order-accounts'],
    ),
    person(
      'p-olu-adeyemi',
      'Olu Adeyemi',
      'olu.adeyemi@nordlicht.example',
      MAIN,
      time.ago(95),
      null,
      colleague,
    ),
    person(
      'p-mira-lange',
      'Mira Lange',
      'mira.lange@nordlicht.example',
      BERLIN,
      time.ago(500),
      'local-team',
      ['manage-forwarding', 'view-access'],
    ),
    person(
      'p-tobias-falk',
      'Tobias Falk',
      'tobias.falk@nordlicht.example',
      BERLIN,
      time.ago(640),
      'local-owner',
    ),
    person(
      'p-sofia-morgenrot',
      'Sofia Conti',
      'sofia@morgenrot.example',
      accountId('K-300 100'),
      since,
      'stand-alone-owner',
    ),
    person(
      'p-klaus-brandt',
      'Klaus Brandt',
      'klaus.brandt@suedstadt-handel.example',
      accountId('K-200 300'),
      since,
      'other-owner',
    ),
    person(
      'p-vera-lindt',
      'Vera Lindt',
      'vera.lindt@weitblick.example',
      accountId('K-400 000'),
      since,
      'large-owner',
    ),
    person(
      'p-lukas-taunus',
      'Lukas Hofer',
      'lukas.hofer@taunus.example',
      accountId('K-500 010'),
      since,
      'taken-owner',
    ),
    person('p-ida-holm', 'Ida Holm', 'lager@nordlicht.example', accountId('K-210 470'), since),
    person('p-rita-taunus', 'Rita Engel', 'rita.engel@taunus.example', accountId('K-500 000'), since),
  ];
}
