import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('fi', count, { one: '1 numero', other: `${formatted} numeroa` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Siirrä usean numeron puhelut',
    pause: 'Keskeytä soitonsiirto',
    resume: 'Jatka soitonsiirtoa',
  },
  lead: {
    rule: 'Yksi tapaus asetetaan samanlaiseksi valitsemillesi numeroille. Niiden muut tapaukset pysyvät ennallaan.',
    pause: 'Puhelut soivat taas numeroissa. Asetukset säilyvät, ja siirtoa voi jatkaa milloin tahansa.',
    resume: 'Asetettu on taas voimassa seuraavasta puhelusta alkaen.',
  },
  case: 'Tapaus',
  what: 'Mitä tapahtuu',
  whatOn: 'Siirrä puhelut',
  whatOff: 'Älä siirrä puheluita',
  choose: 'Numerot',
  all: (count) => `Kaikki ${count} numeroa`,
  filter: 'Etsi numeroa',
  noMatch: 'Mikään numero ei vastaa hakua',
  chosen: (count, formatted) =>
    plural('fi', count, { one: '1 numero valittu', other: `${formatted} numeroa valittu` }),
  noneChosen: 'Valitse vähintään yksi numero.',
  act: {
    rule: (_count, formatted) => `Tallenna ${formatted} numerolle`,
    pause: (count, formatted) => `Keskeytä: ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Jatka: ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Tallenna', pause: 'Keskeytä', resume: 'Jatka' },
  running: 'Numeroita muutetaan…',
  progress: (done, total) => `${done}/${total}`,
  stop: 'Pysäytä',
  stopping: 'Pysähtyy nyt muutettavan numeron jälkeen.',
  ended: (_done, formatted, total) => `${formatted}/${total} numerosta on haluamallasi tavalla`,
  again: 'Yritä muita uudelleen',
  state: {
    ready: '',
    sending: 'Tallennetaan…',
    uncertain: 'Tarkistetaan, tallentuiko se…',
    done: 'Valmis',
    refused: 'Ei muutettu',
    failed: 'Ei muutettu',
    stopped: 'Ei muutettu',
  },
} satisfies Translation<typeof english>;
