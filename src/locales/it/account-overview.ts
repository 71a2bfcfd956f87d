import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Non rientra nel Suo accesso',
  ask: 'Richiedi',
  askFor: (action) => `Richiedi: ${action}`,
  name: 'Nome dell’account',
  labels: 'Etichette',
  list: 'Nell’elenco',
  hidden: 'Non visibile',
  location: 'Sede',
  contact: 'Contatto',
  linked: 'Collegamento',
  linkedBy: (day: string, person: string) => (person ? `${day}, da ${person}` : day),
  joined: 'Origine',
  joinedBy: {
    created: 'Ordinato per questo account principale',
    added: 'Account esistente, aggiunto',
    'collective-invoice': 'Tramite la fattura cumulativa',
  },
  billing: 'Fatturazione',
  billingLater: 'Pianificato',
  perMonth: 'Al mese',
  numbers: 'Numeri',
  numbersCount: (count: number) => plural('it', count, { one: '1 numero', other: `${count} numeri` }),
  keeps: (day) => `I numeri aggiunti dopo il giorno ${day} restano riservati all’account.`,
  products: 'Prodotti',
  rights: 'Che cosa può fare l’account principale',
  readiness: {
    title: 'In preparazione',
    state: { done: 'Fatto', open: 'In sospeso', later: 'Più avanti', failed: 'Non possibile' },
    step: {
      ordered: 'Ordine effettuato',
      email: 'Indirizzo e-mail confermato',
      address: 'Indirizzo confermato',
      numbers: 'Numeri assegnati',
      usable: 'Pronto all’uso',
      invoice: 'Prima fattura',
    },
    waits: {
      email: (to, day) =>
        `In attesa della persona all’indirizzo ${to}, a cui è stata inviata un’e-mail in data ${day}`,
      address: (to, day) => `In attesa del codice della lettera inviata in data ${day} a: ${to}`,
    },
    over: {
      email: (to, day) => `L’e-mail inviata a ${to} in data ${day} non è più valida. Inviarla di nuovo.`,
      address: (to, day) =>
        `Il codice della lettera inviata a ${to} in data ${day} non è più utilizzabile. Inviarla di nuovo.`,
    },
    byProvider: 'In attesa del fornitore',
    failed: 'Non è stato possibile eseguire l’ordine.',
    on: (day) => day,
  },
  life: {
    suspended: 'In sospensione: non si può telefonare e i costi continuano',
    closing: 'Questo account è in chiusura',
    closes: (day) => `Chiusura definitiva: ${day}`,
    since: {
      main: (day) => `Dal giorno ${day}, su richiesta dell’account principale.`,
      account: (day) =>
        `Dal giorno ${day}, su richiesta dell’account stesso. Solo i suoi amministratori possono riattivarlo.`,
    },
    byProvider:
      'La sospensione è stata disposta dal fornitore. L’assistenza indica che cosa occorre regolare.',
    until: {
      main: (day) => `Fino al giorno ${day} è possibile la riapertura, e tutto torna come prima.`,
      account: (day) =>
        `È una decisione dell’account stesso. I suoi amministratori possono riaprirlo fino al giorno ${day}.`,
    },
    resume: 'Riattiva…',
    reopen: 'Riapri…',
    suspendOrClose: 'Sospendi o chiudi…',
    close: 'Chiudi definitivamente…',
  },
  failed: 'Impossibile caricare l’account',
} satisfies Translation<typeof english>;
