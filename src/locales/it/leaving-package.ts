import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Dati del periodo comune',
  first: 'Scaricare prima quanto serve',
  loadFailed: 'Impossibile caricare i dati da portare con sé',
  endsFrom: (day) => `Dal giorno ${day} qui non saranno più visibili:`,
  endsAtOnce: 'Appena termina il collegamento, qui non saranno più visibili:',
  rest: 'Tutto il resto del periodo comune rimane. Il pacchetto dati contiene tutto.',
  nothingEnds:
    'I dati visibili del periodo comune rimangono. È possibile scaricarli anche come pacchetto dati.',
  contents: 'Nel pacchetto dati:',
  parts: {
    account: 'Indirizzo, prodotti e costi',
    numbers: 'Numeri di telefono e deviazione di chiamata',
    people: 'Chi può fare che cosa nell’account',
    history: 'Chi ha fatto che cosa',
  },
  invoices: (count, formatted) =>
    plural('it', count, {
      one: 'La quota di 1 fattura cumulativa',
      other: `Le quote di ${formatted} fatture cumulative`,
    }),
  noInvoices: 'Ancora nessuna fattura cumulativa',
  until: (day) => `Si può scaricare fino al giorno ${day}.`,
  later: (days) => `Si può scaricare anche in seguito, per ${days} giorni dopo la fine.`,
  over: (day) => `Il pacchetto dati si poteva scaricare fino al giorno ${day}. Non è più disponibile.`,
  denied: (who) => `Il pacchetto dati può essere scaricato da: ${who}.`,
  deniedToAll: 'Il pacchetto dati può essere scaricato dagli amministratori di questo account.',
  download: 'Scarica pacchetto dati',
  exporting: 'Creazione del pacchetto in corso…',
  exportingSome: (done, total) => `Creazione del pacchetto in corso: ${done} file su ${total}`,
  exported: (found) => (found ? `Il pacchetto è pronto: ${found}` : 'Il pacchetto è pronto.'),
  exportStopped: 'Il pacchetto non è stato creato.',
  exportFailed: 'Impossibile creare il pacchetto',
  found: (_count, formatted) => `${formatted} file`,
} satisfies Translation<typeof english>;
