import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

const accounts = (count: number, number: string) =>
  plural('da', count, { one: '1 konto', other: `${number} konti` });

export const bulkLinkOwn = {
  choose: 'Vælg blandt dine konti',
  lead: 'Konti som du administrerer med samme login. Intet skal bekræftes: ingen bliver spurgt, og de tilknyttes så snart du starter.',
  offered: (total, number, linkable) =>
    `Du administrerer ${accounts(total, number)} ud over denne. Kan tilknyttes: ${linkable}.`,
  chosen: (count, number) => `${accounts(count, number)} valgt`,
  noneChosen: 'Ingen konto valgt endnu',
  search: 'Find en konto',
  searchHint: 'Med navn, nummer eller by',
  list: 'Konti som du administrerer',
  all: (number) => `Vælg alle ${number} der kan tilknyttes`,
  allFound: (number) => `Vælg alle ${number} af de fundne der kan tilknyttes`,
  fetching: (done, total) => `${done} af ${total} konti er hentet`,
  clear: 'Fravælg alle',
  most: 'Højst 5.000 konti ad gangen. De øvrige kan komme med næste gang.',
  found: (count, number) => `${accounts(count, number)} fundet`,
  nothingFound: 'Ingen af de konti du administrerer, har det i navn, nummer eller by.',
  none: 'Med dette login administrerer du ingen anden konto.',
  failed: 'Dine konti kunne ikke indlæses',
  pick: 'Valgt',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Konto',
  city: 'By',
  state: 'Tilstand',
  can: 'Kan tilknyttes',
  scopes: 'For dem alle',
  check: (count, number) => `Kontrollér ${accounts(count, number)}`,
  checkNone: 'Kontrollér kontiene',
  first: 'Vælg mindst én konto først.',
  job: 'Fra egne konti',
  linked: 'Tilknyttet',
  scheduled: 'Aftalt',
  later: 'Oversigten viser fra hvilken dag kontoen er tilknyttet.',
  obstacle: 'Ikke muligt',
  willLink: (count, number) =>
    plural('da', count, {
      one: '1 konto som du administrerer, bliver tilknyttet, og ingen bliver spurgt.',
      other: `${number} konti som du administrerer, bliver tilknyttet, og ingen bliver spurgt.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('da', count, {
      one: `Jeg bekræfter at ${main} betaler udgifterne for denne konto via sin samlefaktura fra og med ${from}. For tiden er de ${monthly} pr. måned.`,
      other: `Jeg bekræfter at ${main} betaler udgifterne for disse ${number} konti via sin samlefaktura fra og med ${from}. For tiden er de i alt ${monthly} pr. måned.`,
    }),
  recorded:
    'Dette registreres med dit navn, tidspunktet og denne ordlyd. Hvem der betaler, kan ændres senere.',
  missing: 'Bekræft hvem der betaler. Ellers kan du kassere det og vælge kontiene igen uden betaling.',
  why: {
    'link-not-verified': 'Du administrerer ingen konto med dette nummer.',
    'open-items': 'Kontoens åbne fakturaer eller udgifter skal afregnes først.',
    'changed-too-recently':
      'Kontoen har for nylig forladt en hovedkonto og skal først stå alene i nogle dage.',
    'rules-changed': 'Hvad det koster, eller hvornår det gælder fra, er ikke længere det der blev bekræftet.',
    'consent-required': 'Ingen har bekræftet hvem der betaler for kontoen.',
  },
} satisfies Translation<typeof english>;
