import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Riprova',
  none: '–',
  standing: {
    active: 'Attivo',
    'awaiting-checks': 'Verifiche in sospeso',
    'awaiting-email': 'Verifica e-mail',
    'awaiting-address': 'Verifica indirizzo',
    'awaiting-email-and-address': 'Verifica e-mail e indirizzo',
    'setting-up': 'In attivazione',
    suspended: 'Sospeso',
    closing: 'In chiusura',
    closed: 'Chiuso',
    rejected: 'Non possibile',
    detaching: 'In scollegamento',
    'detaching-on': (day) => `Collegato fino al giorno ${day}`,
    'waiting-for-owner': 'In attesa del titolare',
    'not-delivered': 'Non recapitato',
    'waiting-for-code': 'In attesa della prova',
    'needs-confirmation': 'Conferma richiesta',
    scheduled: 'Collegato',
    declined: 'Rifiutato',
    expired: 'Scaduto',
    failed: 'Non possibile',
    canceled: 'Ritirato',
    detached: 'Scollegato',
    renewed: 'Richiesto di nuovo',
  },
  payer: { main: 'Fattura cumulativa', secondary: 'Fattura propria' },
  payerFrom: (payer, day) => `${payer} dal giorno ${day}`,
} satisfies Translation<typeof english>;
