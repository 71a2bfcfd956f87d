import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Toegang tot dit account',
  lead: 'Wat medewerkers van het hoofdaccount hier kunnen doen, en wat uw eigen medewerkers kunnen doen.',
  loadFailed: 'Wie wat kan doen, kan niet worden geladen',
  stale: (time) => `Deze gegevens zijn van ${time}. Vernieuwen is niet gelukt.`,
  mainTitle: (main) => `Medewerkers van ${main}`,
  since: (day) => `Gekoppeld sinds ${day}`,
  noMain: 'Dit account heeft geen hoofdaccount',
  noMainText: 'Alleen uw eigen medewerkers werken hier.',
  noWork: 'De koppeling laat niemand van het hoofdaccount hier werken.',
  lets: 'Toegestaan',
  areas: {
    forwarding: 'Nummers en doorschakelingen zien en wijzigen',
    access: 'Zien wie toegang heeft',
    closing: 'Dit account blokkeren en sluiten',
    work: 'Werken in dit account',
  },
  allowed: 'toegestaan',
  withheld: 'niet toegestaan',
  billing: 'De facturering hoort bij de betaler en blijft ongewijzigd.',
  before: 'Voor het openen van het account',
  stepUp: 'Om een eenmalige code vragen',
  stepUpText:
    'Wie dit account opent, ontkoppelt, blokkeert of sluit, of van buitenaf nummers doorschakelt, bevestigt eerst de eigen identiteit.',
  stepUpAsked: 'Voor het openen van het account wordt om een eenmalige code gevraagd.',
  later: 'Nummers die later komen',
  keep: 'Nummers die later komen niet delen',
  keepText:
    'Telefoonnummers die dit account later krijgt, worden niet gedeeld: medewerkers van het hoofdaccount kunnen ze niet zien of wijzigen. Eerdere nummers worden gedeeld zoals hierboven ingesteld.',
  keepDay: 'Nummers delen tot en met',
  keepDayWrong: (first) => `Vul een datum in van ${first} tot en met vandaag.`,
  kept: (day) => `Nummers die na ${day} zijn toegevoegd, worden niet gedeeld.`,
  keptNow: (count) =>
    count === 0
      ? 'Op dit moment wordt geen nummer afgeschermd.'
      : plural('nl', count, {
          one: 'Op dit moment wordt 1 nummer afgeschermd.',
          other: `Op dit moment worden ${count} nummers afgeschermd.`,
        }),
  save: 'Opslaan',
  saved: 'Opgeslagen. Beide partijen hebben een e-mail gekregen.',
  pause: 'Alle werk pauzeren',
  resume: 'Pauze beëindigen',
  pauseText: 'Wie hier werkt, wordt meteen teruggestuurd. De facturering en de koppeling blijven.',
  pausedBy: (name, day) => `${name} heeft al het werk van het hoofdaccount gepauzeerd sinds ${day}`,
  pausedText: 'Niemand van het hoofdaccount kan hier werken totdat de pauze eindigt.',
  onlyAdministrators: (names) => `Wijzigen kan via: ${names}.`,
  nobody: 'Niemand van het hoofdaccount mag in gekoppelde accounts werken.',
  last: (what, when) => `Laatste: ${what}, ${when}`,
  never: 'Heeft hier nog niets gedaan',
  can: (rights) => `Kan: ${rights}`,
  nothing: 'op dit moment niets',
  from: (day) => `sinds ${day}`,
  ownTitle: 'Eigen medewerkers',
  noOwn: 'Niemand heeft eigen inloggegevens.',
  change: 'Rechten wijzigen',
  changeOf: (name) => `Rechten van ${name} wijzigen`,
  rightsOf: (name) => `Rechten van ${name}`,
  ownRights: 'Uw eigen rechten worden door een andere beheerder gewijzigd.',
  rightsSaved: 'Opgeslagen. De persoon heeft een e-mail gekregen.',
} satisfies Translation<typeof english>;
