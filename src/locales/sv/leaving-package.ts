import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Data från den gemensamma tiden',
  first: 'Hämta det du behöver först',
  loadFailed: 'Det gick inte att läsa in vad du kan ta med',
  endsFrom: (day) => `Från och med ${day} ser du inte längre här:`,
  endsAtOnce: 'Så snart kopplingen har upphört ser du inte längre här:',
  rest: 'Allt annat från den gemensamma tiden finns kvar. Allt ingår i datapaketet.',
  nothingEnds: 'Det du ser från den gemensamma tiden finns kvar. Du kan också ta med det som ett datapaket.',
  contents: 'I datapaketet:',
  parts: {
    account: 'Adress, produkter och avgifter',
    numbers: 'Telefonnummer och vidarekoppling',
    people: 'Vem som kan göra vad i kontot',
    history: 'Vem som har gjort vad',
  },
  invoices: (count, formatted) =>
    plural('sv', count, {
      one: 'Delen av 1 samlingsfaktura',
      other: `Delarna av ${formatted} samlingsfakturor`,
    }),
  noInvoices: 'Ingen samlingsfaktura ännu',
  until: (day) => `Kan hämtas till och med ${day}.`,
  later: (days) => `Kan även hämtas senare, i ${days} dagar efter slutet.`,
  over: (day) => `Datapaketet kunde hämtas till och med ${day}. Det är inte längre tillgängligt.`,
  denied: (who) => `Datapaketet kan hämtas av ${who}.`,
  deniedToAll: 'Datapaketet kan hämtas av kontots administratörer.',
  download: 'Hämta datapaket',
  exporting: 'Paketet skapas…',
  exportingSome: (done, total) => `Paketet skapas: ${done} av ${total} filer`,
  exported: (found) => (found ? `Paketet är klart: ${found}` : 'Paketet är klart.'),
  exportStopped: 'Paketet skapades inte.',
  exportFailed: 'Paketet kunde inte skapas',
  found: (count, formatted) => plural('sv', count, { one: '1 fil', other: `${formatted} filer` }),
} satisfies Translation<typeof english>;
