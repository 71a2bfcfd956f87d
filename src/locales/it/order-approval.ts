import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Questo ordine va approvato da una seconda persona',
  above: {
    monthly: (limit) => `Gli ordini oltre ${limit} al mese richiedono l’approvazione di una seconda persona.`,
    once: (limit) => `Gli ordini oltre ${limit} una tantum richiedono l’approvazione di una seconda persona.`,
  },
  who: (names) => `Chi può approvarlo: ${names}.`,
  nobody:
    'In questo account nessun altro può ancora ordinare. L’ordine attende finché lo approva una persona a cui viene concesso questo diritto.',
  held: (days) =>
    plural('it', days, {
      one: 'Fino ad allora non viene ordinato nulla. Il prezzo resta valido per 1 giorno.',
      other: `Fino ad allora non viene ordinato nulla. Il prezzo resta valido per ${days} giorni.`,
    }),
  message: 'Messaggio per chi approva (facoltativo)',
  ask: 'Invia per approvazione',
  notSent: 'L’ordine non è stato inviato per approvazione',
  sent: (name) => `L’ordine è in attesa di approvazione: ${name}`,
  sentText: (day) =>
    `Non è ancora stato ordinato nulla. Chi può approvarlo ha ricevuto un’e-mail. Il prezzo resta valido fino al giorno ${day}; l’esito è visibile nella panoramica.`,
  waiting: 'Questo ordine è già in attesa di approvazione',
  waitingText:
    'È stato inviato in precedenza o da un altro dispositivo. L’esito è visibile nella panoramica.',
} satisfies Translation<typeof english>;
