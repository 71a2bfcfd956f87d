import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Impossibile caricare il piano per gli account',
  standing: {
    listed: (main) => `Pianifica che cosa fare degli account di ${main}`,
    proposed: {
      new: (main) => `${main} deve esprimersi sul piano per i propri account`,
      main: (_main, to) => `${to} propone che cosa fare dei Suoi account`,
    },
    running: (main) => `Passaggio degli account di ${main} in corso`,
    done: (main, to) => `${main} appartiene ora a ${to}`,
    partly: (main) => `Alcuni account restano a ${main}, che rimane account principale`,
    declined: (main) => `${main} ha rifiutato il piano per i propri account`,
    canceled: (main) => `Il piano per gli account di ${main} è stato ritirato`,
    expired: (main) => `Nessuno ha deciso in tempo sul piano per gli account di ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} è un account principale, e un account principale non può appartenere a un altro. I suoi account sono ora visibili: decidere per ciascuno, poi il piano viene sottoposto a ${main}. Fino ad allora non cambia nulla. La pianificazione è possibile fino al giorno ${day}, qui e su un altro dispositivo.`,
    proposed: (day) => `Nulla cambia prima del consenso. Il piano è valido fino al giorno ${day}.`,
    running:
      'Viene interpellato il titolare di ogni account. Quando non resta alcun account, l’account principale diventa a sua volta account secondario. Entrambe le parti possono ritirare quanto non è ancora avvenuto.',
    done: 'Ogni account è passato o è autonomo. Il resoconto li elenca tutti.',
    partly:
      'L’aggiunta non è avvenuta perché restano account che gli appartengono. Il resoconto li elenca tutti.',
    over: 'Non succede altro. Quanto fatto fino ad allora resta; il resoconto elenca ogni account.',
    unchanged: 'Non è cambiato nulla.',
  },
  reasonGiven: (reason) => `Motivo: «${reason}»`,
  said: (message) => `«${message}»`,
  rows: 'Account e che cosa farne',
  all: 'Per tutti gli account',
  allChoose: 'Scegli…',
  whatOf: (account) => `Che cosa farne: ${account}`,
  again: 'Chiedi di nuovo',
  choice: { move: 'Passa insieme', detach: 'Diventa autonomo', leave: 'Resta dov’è' },
  whyOf: (account) => `Perché resta: ${account}`,
  whyMissing: 'Indicare perché resta.',
  monthly: (amount) => `${amount} al mese`,
  state: {
    planned: 'Pianificato',
    waiting: 'Titolare interpellato',
    agreed: 'Concordato',
    moved: 'Passato',
    detached: 'Autonomo',
    left: 'Resta',
    refused: 'Rifiutato',
    failed: 'Non possibile',
  },
  on: (day) => `in data ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Situazione degli account',
  decide: (count) =>
    plural('it', count, {
      one: '1 account attende la Sua decisione: chiedere di nuovo o lasciarlo dov’è.',
      other: `${count} account attendono la Sua decisione: chiedere di nuovo o lasciarli dove sono.`,
    }),
  message: 'Messaggio per chi viene interpellato (facoltativo)',
  decline: 'Motivo, in caso di rifiuto (facoltativo)',
  save: 'Conserva il piano',
  saveAgain: 'Esegui',
  saved: 'Il piano è stato salvato.',
  unsaved: 'Non è ancora tutto salvato.',
  explain: (count) =>
    plural('it', count, {
      one: 'Indicare perché 1 account resta dov’è.',
      other: `Indicare perché ${count} account restano dove sono.`,
    }),
  submit: {
    propose: 'Sottoponi il piano',
    accept: 'Accetta il piano',
    decline: 'Rifiuta',
    cancel: 'Ritira',
  },
  done: {
    propose: 'Il piano è stato inviato.',
    accept: 'Il piano è concordato.',
    decline: 'Il piano è stato rifiutato.',
    cancel: 'Il piano è stato ritirato.',
  },
  report: 'Scarica il resoconto',
  reportName: 'resoconto',
  column: {
    number: 'Codice cliente',
    account: 'Account',
    monthly: 'Al mese',
    choice: 'Pianificato',
    state: 'Stato',
    on: 'Dal',
    reason: 'Motivo',
  },
} satisfies Translation<typeof english>;
