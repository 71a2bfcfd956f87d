import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Data fra den fælles tid',
  first: 'Hent det du har brug for, først',
  loadFailed: 'Det kunne ikke indlæses hvad du kan tage med',
  endsFrom: (day) => `Fra og med ${day} ser du ikke længere her:`,
  endsAtOnce: 'Så snart tilknytningen er ophørt, ser du ikke længere her:',
  rest: 'Alt andet fra den fælles tid bevares. Det hele er i datapakken.',
  nothingEnds: 'Det du ser fra den fælles tid, bevares. Du kan også tage det med som en datapakke.',
  contents: 'I datapakken:',
  parts: {
    account: 'Adresse, produkter og udgifter',
    numbers: 'Telefonnumre og viderestilling',
    people: 'Hvem der kan hvad i kontoen',
    history: 'Hvem der har gjort hvad',
  },
  invoices: (count, formatted) =>
    plural('da', count, {
      one: 'Delen af 1 samlefaktura',
      other: `Delene af ${formatted} samlefakturaer`,
    }),
  noInvoices: 'Ingen samlefaktura endnu',
  until: (day) => `Kan hentes til og med ${day}.`,
  later: (days) => `Kan også hentes senere, i ${days} dage efter ophøret.`,
  over: (day) => `Datapakken kunne hentes til og med ${day}. Den er ikke tilgængelig længere.`,
  denied: (who) => `Datapakken kan hentes af ${who}.`,
  deniedToAll: 'Datapakken kan hentes af kontoens administratorer.',
  download: 'Hent datapakke',
  exporting: 'Pakken oprettes…',
  exportingSome: (done, total) => `Pakken oprettes: ${done} af ${total} filer`,
  exported: (found) => (found ? `Pakken er klar: ${found}` : 'Pakken er klar.'),
  exportStopped: 'Pakken blev ikke oprettet.',
  exportFailed: 'Pakken kunne ikke oprettes',
  found: (count, formatted) => plural('da', count, { one: '1 fil', other: `${formatted} filer` }),
} satisfies Translation<typeof english>;
