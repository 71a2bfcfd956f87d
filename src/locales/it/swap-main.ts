import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => `${count} account`;
const people = (count: number) => plural('it', count, { one: '1 persona', other: `${count} persone` });

export const swapMain = {
  titleUnnamed: 'Cambia l’account principale',
  title: (to) => `«${to}» come account principale`,
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  lead: (to, from, day) =>
    `«${to}» prende il posto di «${from}», che diventa uno dei suoi account secondari. Se accetta in tempo, il giorno ${day}.`,
  none: 'Non è proposto alcun cambio dell’account principale.',
  standing: {
    proposed: {
      main: (to) => `Richiesta a «${to}» di diventare account principale`,
      successor: (from) => `«${from}» propone che questo account diventi account principale`,
    },
    planned: (to, day) => `«${to}» diventa account principale il giorno ${day}`,
    done: (to, day) => `«${to}» è account principale dal giorno ${day}`,
    declined: (to) => `«${to}» ha rifiutato di diventare account principale`,
    canceled: (to) => `La proposta che «${to}» diventi account principale è stata ritirata`,
    expired: (to) => `Nessuno ha risposto alla proposta che «${to}» diventi account principale`,
    failed: (to) => `«${to}» non ha potuto diventare account principale`,
  },
  validUntil: (day) => `Nulla cambia prima del consenso. La proposta è valida fino al giorno ${day}.`,
  plannedText: (day) => `Fino al giorno ${day} ciascuna parte può ritirarla. Poi tutto cambia in una volta.`,
  endedText: 'Non è cambiato nulla.',
  doneText: 'Tutti gli account collegati ora vi appartengono, con etichette e nomi.',
  proposed: (by, day) => `Proposta di ${by} in data ${day}`,
  said: (message) => `«${message}»`,
  message: 'Messaggio per chi viene interpellato (facoltativo)',
  messageHint: 'Riceve un’e-mail e vede nel portale che cosa cambierebbe.',
  notPossible: 'Non può ancora diventare account principale',
  obstacle: {
    'swap-in-progress': 'È in corso un altro cambio dell’account principale. Ritirarlo prima.',
    'account-halted': 'Uno dei due account è sospeso o in chiusura.',
    'not-ready': 'Il relativo ordine è ancora in corso.',
    'invoice-only': 'Compare solo sulla fattura cumulativa. Occorre prima collegarlo.',
    'detach-in-progress': 'La fine del collegamento è pianificata. Annullarla prima.',
    'payer-change-in-progress': 'È previsto un cambio di chi paga. Attendere quel giorno o annullarlo.',
    'no-local-admin':
      'Nessuno dei suoi utenti lo amministra: serve qualcuno che accetti e assuma la gestione.',
    'not-standalone-payment': 'Manca un metodo di pagamento per la fattura cumulativa.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Dal giorno ${day} «${account}» paga la fattura cumulativa: ${accounts(count)}, ${monthly} al mese.`,
    'last-collective-invoice': (account, day) =>
      `L’ultima fattura cumulativa di «${account}» termina il giorno ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Anche i costi di «${account}» (${monthly} al mese) vanno sulla fattura cumulativa.`
        : `«${account}» continua a pagare i propri costi (${monthly} al mese).`,
    'past-invoices-stay': (account) => `Le fatture precedenti restano a «${account}».`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `Chi di «${account}» vede e gestisce tutti gli account: ${names} e altre ${people(more)}.`
        : `Chi di «${account}» vede e gestisce tutti gli account: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('it', count, {
        one: `1 persona di «${account}» non può più lavorare negli altri account; le sue credenziali restano.`,
        other: `${count} persone di «${account}» non possono più lavorare negli altri account; le loro credenziali restano.`,
      }),
    'requests-withdrawn': (count) =>
      plural('it', count, {
        one: '1 richiesta ancora in attesa di risposta verrà ritirata.',
        other: `${count} richieste ancora in attesa di risposta verranno ritirate.`,
      }),
    'local-teams-unchanged':
      'I team di tutti gli account mantengono le proprie credenziali e i propri diritti.',
    'accounts-unchanged':
      'Numeri, deviazione di chiamata e contratti di tutti gli account restano invariati.',
    'notes-go-along':
      'Nomi personalizzati, etichette, centri di costo e ordini d’acquisto vengono trasferiti.',
    'can-be-undone': (day) => `Fino al giorno ${day} ciascuna parte può ritirarlo.`,
  },
  keep: 'Non cambiare nulla',
  submit: { propose: 'Proponi', accept: 'Accetta', decline: 'Rifiuta', cancel: 'Ritira' },
  done: {
    propose: (to) => `Richiesta inviata a «${to}»`,
    accept: (to, day) => `«${to}» diventa account principale il giorno ${day}`,
    decline: (from) => `«${from}» resta account principale`,
    cancel: (from) => `«${from}» resta account principale`,
  },
  doneTexts: {
    propose:
      'Entrambe le parti ricevono un’e-mail. Fino al consenso non cambia nulla, ed è possibile ritirare la proposta da qui.',
    accept: 'Entrambe le parti ricevono un’e-mail. Fino al giorno prima, ciascuna può ritirarsi da qui.',
    decline: 'Non cambia nulla. Entrambe le parti ricevono un’e-mail.',
    cancel: 'Non cambia nulla. Entrambe le parti ricevono un’e-mail.',
  },
  look: 'Visualizza…',
  make: 'Rendi account principale…',
  closeAndCheck: 'Chiudi e verifica più tardi',
} satisfies Translation<typeof english>;
