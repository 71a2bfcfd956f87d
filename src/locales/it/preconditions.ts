import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Non ci sono impedimenti',
    noted: 'Che cosa è ancora aperto',
    blocking: 'Da regolare prima',
  },
  name: {
    'open-invoices': 'Fatture aperte',
    unbilled: 'Costi non ancora fatturati',
    'open-quotes': 'Preventivi aperti',
    credit: 'Credito',
    'changed-lately': 'Tempo dall’ultimo collegamento',
  },
  state: { met: 'Regolato', noted: 'Per conoscenza', blocking: 'Impedimento' },
  met: {
    'open-invoices': 'Nessuna aperta.',
    unbilled: 'Tutto è fatturato.',
    'open-quotes': 'Nessuno aperto.',
    credit: 'Nessuno.',
    'changed-lately': 'È sufficiente.',
  },
  owner: {
    'open-invoices': (day) => `Prima scadenza: ${day}.`,
    unbilled: (day) => `Senza intervento, la fatturazione avviene il giorno ${day}.`,
    'open-quotes':
      'Dopo il collegamento di questo account non si potranno più usare per ordinare. Usare o ritirare quelli che contano.',
    credit: 'Resta a questo account. Non viene usato per la fattura cumulativa.',
  },
  hidden: 'Una persona di questo account che può vederne le fatture vede l’importo e può regolarlo qui.',
  noPayment: 'Aggiungere un metodo di pagamento o pagare con bonifico. Poi verificare di nuovo.',
  main: {
    'open-invoices': 'Una persona dell’account deve pagarle. Poi il collegamento è possibile.',
    unbilled:
      'Una persona dell’account può farli fatturare e pagarli, oppure si attende la prossima fattura.',
    'open-quotes': 'Dopo il collegamento, l’account non può più usarli per ordinare.',
    credit: 'Resta all’account. Non viene usato per la Sua fattura cumulativa.',
  },
  waits: (day) =>
    `Fino a poco fa apparteneva a un account principale. Il collegamento è possibile dal giorno ${day}.`,
  clear: {
    'open-invoices': (amount) => `Paga ora ${amount}`,
    unbilled: (amount) => `Fattura ora ${amount}`,
  },
  checkAgain: 'Verifica di nuovo',
};
