import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Per questo account non cambia nulla.';

export const linkRequest = {
  title: (main) => `${main} chiede di collegare questo account`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Richiesta in data ${day}`,
  validUntil: (day) => `Valida fino al giorno ${day}`,
  message: 'Messaggio',
  rights: (main) => `${main} potrebbe poi`,
  changes: 'Che cosa cambia per questo account',
  foreign: {
    none: {
      title: 'Proviene da un altro dominio',
      text: (theirs, own) =>
        `La richiesta è stata inviata da ${theirs}, il Suo account usa ${own}. Accettare solo se il mittente è noto.`,
    },
    'look-alike': {
      title: 'Proviene da un dominio solo simile al Suo',
      text: (theirs, own) =>
        `La richiesta è stata inviata da ${theirs}, il Suo account usa ${own}: due domini che possono appartenere a due titolari. Rifiutare, a meno di una conferma ricevuta per altra via.`,
    },
    'other-letters': {
      title: 'Proviene da un dominio con lettere insolite',
      text: (theirs, own) =>
        `La richiesta è stata inviata da ${theirs}, il Suo account usa ${own}. Alcune lettere somigliano ad altre: leggere lettera per lettera e accettare solo se il mittente è noto.`,
    },
  },
  spelled: (domain) => `${domain}, lettera per lettera:`,
  obstacle: 'Così com’è, non può essere accettata',
  moves: (from, main) => `Questo account passerebbe da ${from} a ${main}`,
  movesText: (from, day) =>
    `Viene interpellato anche ${from}, che deve dare il consenso. Fino ad allora non cambia nulla; il passaggio all’altro account principale avverrebbe non prima del giorno ${day}.`,
  shows: (count) =>
    plural('it', count, {
      one: 'Questo è un account principale: vi appartiene 1 account',
      other: `Questo è un account principale: vi appartengono ${count} account`,
    }),
  showsText: (main) =>
    `Non può essere collegato finché vi appartengono degli account. È possibile mostrarli a ${main}, che pianifica poi che cosa fare di ciascuno. Sul piano verrà chiesto di nuovo il Suo consenso; prima non cambia nulla.`,
  acceptShow: (main) => `Mostra gli account a ${main}`,
  acceptMove: (main) => `Accetta il passaggio a ${main}`,
  accept: (main) => `Accetta e consenti a ${main} di collegare questo account`,
  decline: 'Rifiuta…',
  declineNamed: (main) => `Rifiuta… la richiesta di ${main}`,
  why: (main) => `Perché? Se si sceglie un motivo, ${main} ne viene informato`,
  reason: {
    'unknown-sender': 'Mittente sconosciuto',
    'wrong-account': 'Account sbagliato',
    'not-now': 'Non in questo momento',
    other: 'Un altro motivo',
  },
  whyText: 'Con parole proprie (facoltativo)',
  whyHint: (main) => `Lo legge chi ha inviato la richiesta per ${main}. Non inserire password o codici.`,
  back: 'Indietro',
  declineNow: 'Rifiuta',
  declineNowNamed: (main) => `Rifiuta la richiesta di ${main}`,
  saidReason: (reason) => `Motivo indicato: ${reason}.`,
  saidText: 'Testo inviato',
  none: 'Nessuna richiesta aperta',
  noneText: 'Quando un account principale chiede di collegare questo account, la decisione si prende qui.',
  notFound: 'Questa richiesta non esiste',
  notFoundText: 'Forse è stata inviata a un altro account o si è conclusa da tempo.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Questa richiesta riguarda un altro account',
  isFor: (main, account) => `${main} chiede di collegare ${account}.`,
  wasFor: (account) => `La richiesta riguardava ${account}.`,
  signedIn: (account) => `Accesso attuale: ${account}.`,
  switchAccount: 'Accedi come un’altra persona',
  switchTo: (number) => `Accedi a ${number}`,
  answeredBy: (person, day) => `Risposta di ${person} in data ${day}`,
  on: {
    canceled: (day) => `È stata ritirata in data ${day}.`,
    expired: (day) => `È terminata in data ${day}.`,
    declined: (day) => `È stata rifiutata in data ${day}.`,
    failed: (day) => `È terminata in data ${day}.`,
  },
  follows: (day) => `C’era già stata una richiesta in data ${day}. Nessuno ha risposto in tempo.`,
  followsDeclined: (day) => `C’era già stata una richiesta in data ${day}. È stata rifiutata.`,
  loadFailed: 'Impossibile caricare le richieste',
  stale: (time) => `Dati aggiornati a: ${time}. Non è stato possibile aggiornarli di nuovo.`,
  ended: {
    confirm: {
      title: (main) => `Accettata: ${main} può collegare questo account`,
      text: (main) =>
        `${main} conferma ancora una volta. Appena gli account sono collegati, riceverà un messaggio.`,
    },
    active: {
      title: (main) => `Questo account è collegato a ${main}`,
      text: () => 'Ciascuna parte può terminare il collegamento in qualsiasi momento.',
    },
    declined: {
      title: (main) => `Rifiutata: ${main} non collega questo account`,
      text: () => `${unchanged()} L’altra parte è stata avvisata.`,
    },
    canceled: {
      title: (main) => `${main} ha ritirato questa richiesta`,
      text: () => `${unchanged()} Non occorre fare altro.`,
    },
    expired: {
      title: (main) => `La richiesta di ${main} è scaduta`,
      text: (main) => `Nessuno ha risposto in tempo. ${main} può inviarla di nuovo.`,
    },
    failed: {
      title: (main) => `La richiesta di ${main} non era possibile`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} ha inviato una nuova richiesta`,
      text: () => 'Un’altra richiesta ha sostituito questa.',
    },
    detached: {
      title: (main) => `Il collegamento a ${main} è terminato`,
      text: () => 'Questo account è di nuovo autonomo.',
    },
  },
} satisfies Translation<typeof english>;
