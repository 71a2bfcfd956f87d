import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Een tweede persoon keurt deze bestelling goed',
  above: {
    monthly: (limit) =>
      `Bestellingen boven ${limit} per maand moeten door een tweede persoon worden goedgekeurd.`,
    once: (limit) =>
      `Bestellingen boven ${limit} eenmalig moeten door een tweede persoon worden goedgekeurd.`,
  },
  who: (names) => `Goedkeuren kan door: ${names}.`,
  nobody:
    'Niemand anders mag in dit account al bestellen. De bestelling wacht tot iemand dat recht krijgt en goedkeurt.',
  held: (days) =>
    plural('nl', days, {
      one: 'Tot dan wordt er niets besteld. De prijs staat 1 dag vast.',
      other: `Tot dan wordt er niets besteld. De prijs staat ${days} dagen vast.`,
    }),
  message: 'Bericht aan wie goedkeurt (optioneel)',
  ask: 'Ter goedkeuring versturen',
  notSent: 'De bestelling is niet ter goedkeuring verstuurd',
  sent: (name) => `Uw bestelling wacht op goedkeuring: ${name}`,
  sentText: (day) =>
    `Er is nog niets besteld. Wie mag goedkeuren, heeft een e-mail gekregen. De prijs staat vast tot ${day}; in het overzicht ziet u hoe het verdergaat.`,
  waiting: 'Deze bestelling wacht al op goedkeuring',
  waitingText:
    'De bestelling is eerder of op een ander apparaat verstuurd. In het overzicht ziet u hoe het verdergaat.',
} satisfies Translation<typeof english>;
