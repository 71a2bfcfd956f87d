import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Begint',
  atOnce: 'Zodra beide partijen akkoord zijn',
  onDay: 'Op een bepaalde dag',
  day: 'Eerste dag',
  dayHint: 'Gaan beide partijen later akkoord, dan begint de koppeling op dat moment.',
  pays: 'Wanneer het hoofdaccount begint te betalen',
  withLink: 'Met de koppeling',
  withLinkOn: (day) => `Met de koppeling, vanaf ${day}`,
  withPeriod: (day) => `Met de volgende factuurperiode, vanaf ${day}`,
  withPeriodHint:
    'Tot dan betaalt het account zelf. Het gaat om de periode na de eerste dag van de koppeling.',
  agreed: (name, day) => `${name} wordt op ${day} gekoppeld`,
  agreedText:
    'Beide partijen zijn akkoord. Tot die dag verandert er niets en kunnen beide partijen afzeggen.',
  agreedMain: (main, day) => `${main} koppelt dit account op ${day}`,
  callOff: 'Afzeggen',
  callOffNamed: (main) => `Koppeling met ${main} afzeggen`,
  calledOff: (main) => `U hebt de koppeling met ${main} afgezegd`,
  calledOffByMain: (main) => `${main} heeft de koppeling afgezegd`,
  calledOffText: 'Er verandert niets voor dit account. Beide partijen hebben bericht gekregen.',
  calledOffOn: (day) => `Afgezegd op ${day}.`,
  accountCalledOff: 'Het account heeft de koppeling afgezegd die beide partijen hadden afgesproken.',
  mainCalledOff: 'U hebt de koppeling afgezegd die beide partijen hadden afgesproken.',
  change: (name) => `Wanneer begint de koppeling met ${name}?`,
  changeLead: (day) =>
    `Er is afgesproken dat de koppeling op zijn vroegst op ${day} begint. Het account krijgt bericht van een andere dag.`,
  save: 'Dag opslaan',
  changed: 'De dag is gewijzigd',
  changedText: (name, day) =>
    `${name} wordt op ${day} gekoppeld. Alle betrokkenen hebben een e-mail gekregen.`,
  over: 'Deze koppeling is intussen begonnen of afgezegd. Er is geen dag meer om te wijzigen.',
  rule: {
    'too-early': 'Deze datum is te vroeg. Kies een latere datum.',
    'too-late': 'Deze datum is te laat. Kies een eerdere datum.',
    day: 'Vul een datum in.',
  },
};
