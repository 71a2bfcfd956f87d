import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

const accounts = (count: number, number: string) =>
  plural('nl', count, { one: '1 account', other: `${number} accounts` });

export const bulkLinkOwn = {
  choose: 'Kiezen uit uw accounts',
  lead: 'Accounts die u met dezelfde inloggegevens beheert. Bewijs is niet nodig: er wordt niemand benaderd en de accounts zijn gekoppeld zodra u start.',
  offered: (total, number, linkable) =>
    `Naast dit account beheert u ${accounts(total, number)}. Te koppelen: ${linkable}.`,
  chosen: (count, number) => `${accounts(count, number)} gekozen`,
  noneChosen: 'Nog geen account gekozen',
  search: 'Account zoeken',
  searchHint: 'Op naam, nummer of plaats',
  list: 'Accounts die u beheert',
  all: (number) => `Alle ${number} te koppelen accounts selecteren`,
  allFound: (number) => `Alle ${number} te koppelen gevonden accounts selecteren`,
  fetching: (done, total) => `${done} van ${total} accounts geladen`,
  clear: 'Niets selecteren',
  most: 'Er kunnen maximaal 5.000 accounts tegelijk. De overige kunnen in een volgende ronde.',
  found: (count, number) => `${accounts(count, number)} gevonden`,
  nothingFound: 'Geen van de accounts die u beheert heeft dit in de naam, het nummer of de plaats.',
  none: 'Met deze inloggegevens beheert u geen ander account.',
  failed: 'Uw accounts kunnen niet worden geladen',
  pick: 'Gekozen',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Account',
  city: 'Plaats',
  state: 'Status',
  can: 'Te koppelen',
  scopes: 'Voor alle gekozen accounts',
  check: (count, number) => `${accounts(count, number)} controleren`,
  checkNone: 'Accounts controleren',
  first: 'Kies eerst minstens één account.',
  job: 'Uit eigen accounts',
  linked: 'Gekoppeld',
  scheduled: 'Overeengekomen',
  later: 'Vanaf welke dag de koppeling geldt, staat in het overzicht.',
  obstacle: 'Niet mogelijk',
  willLink: (count, number) =>
    plural('nl', count, {
      one: '1 account dat u beheert wordt gekoppeld, zonder dat iemand wordt benaderd.',
      other: `${number} accounts die u beheert worden gekoppeld, zonder dat iemand wordt benaderd.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('nl', count, {
      one: `Ik bevestig dat ${main} de kosten van dit account vanaf ${from} betaalt via de verzamelfactuur. Op dit moment is dat ${monthly} per maand.`,
      other: `Ik bevestig dat ${main} de kosten van deze ${number} accounts vanaf ${from} betaalt via de verzamelfactuur. Op dit moment is dat in totaal ${monthly} per maand.`,
    }),
  recorded:
    'Dit wordt vastgelegd met uw naam, het tijdstip en deze tekst. De betaler kan later worden gewijzigd.',
  missing: 'Bevestig wie betaalt. Verwijder dit anders en kies de accounts opnieuw, zonder te betalen.',
  why: {
    'link-not-verified': 'U beheert geen account met dit nummer.',
    'open-items': 'Openstaande facturen of kosten moeten eerst worden betaald.',
    'changed-too-recently':
      'Het account heeft onlangs een hoofdaccount verlaten en moet eerst een aantal dagen zelfstandig zijn.',
    'rules-changed': 'De kosten of de ingangsdatum zijn anders dan bevestigd.',
    'consent-required': 'Niemand heeft bevestigd wie voor dit account betaalt.',
  },
} satisfies Translation<typeof english>;
