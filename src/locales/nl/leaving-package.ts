import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Gegevens van de gezamenlijke periode',
  first: 'Download eerst wat u nodig hebt',
  loadFailed: 'Wat u kunt meenemen, kan niet worden geladen',
  endsFrom: (day) => `Vanaf ${day} ziet u hier niet meer:`,
  endsAtOnce: 'Zodra de koppeling is geëindigd, ziet u hier niet meer:',
  rest: 'Al het andere van de gezamenlijke periode blijft. Het gegevenspakket bevat alles.',
  nothingEnds: 'Wat u ziet van de gezamenlijke periode, blijft. U kunt het ook meenemen als gegevenspakket.',
  contents: 'In het gegevenspakket:',
  parts: {
    account: 'Adres, producten en kosten',
    numbers: 'Telefoonnummers en doorschakelingen',
    people: 'Wie wat kan in het account',
    history: 'Wie wat heeft gedaan',
  },
  invoices: (count, formatted) =>
    plural('nl', count, {
      one: 'Het aandeel in 1 verzamelfactuur',
      other: `Het aandeel in ${formatted} verzamelfacturen`,
    }),
  noInvoices: 'Nog geen verzamelfactuur',
  until: (day) => `Te downloaden tot ${day}.`,
  later: (days) => `Ook later te downloaden, tot ${days} dagen na het einde.`,
  over: (day) => `Het gegevenspakket was te downloaden tot ${day} en is niet meer beschikbaar.`,
  denied: (who) => `Het gegevenspakket kan worden gedownload door: ${who}.`,
  deniedToAll: 'Het gegevenspakket kan worden gedownload door de beheerders van dit account.',
  download: 'Gegevenspakket downloaden',
  exporting: 'Het pakket wordt gemaakt…',
  exportingSome: (done, total) => `Het pakket wordt gemaakt: ${done} van ${total} bestanden`,
  exported: (found) => (found ? `Het pakket is klaar: ${found}` : 'Het pakket is klaar.'),
  exportStopped: 'Het pakket is niet gemaakt.',
  exportFailed: 'Het pakket kan niet worden gemaakt',
  found: (count, formatted) => plural('nl', count, { one: '1 bestand', other: `${formatted} bestanden` }),
} satisfies Translation<typeof english>;
