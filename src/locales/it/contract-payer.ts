import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Chi paga il contratto «${product}»?`,
  titleUnnamed: 'Chi paga il contratto',
  lead: 'Un contratto segue il suo account, oppure resta a una delle parti chiunque paghi il resto.',
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  who: 'Chi paga',
  paidBy: {
    'as-account': 'Come l’account',
    main: 'Fattura cumulativa dell’account principale',
    secondary: 'Fattura propria dell’account',
  },
  asItIs: 'È la situazione attuale. Scegliere un’altra opzione per vedere che cosa cambia.',
  notPossible: 'Non è ancora possibile decidere. Nessuna modifica effettuata:',
  change: {
    from: {
      main: (day) => `Dal giorno ${day} questo contratto è sulla fattura cumulativa.`,
      secondary: (day) => `Dal giorno ${day} questo contratto è su una fattura propria dell’account.`,
    },
    kept: {
      main: 'Resta sulla fattura cumulativa anche se un giorno l’account paga in proprio.',
      secondary: 'L’account continua a pagarlo direttamente anche se la fattura cumulativa paga il resto.',
    },
    follows: 'Quando per l’account paga qualcun altro, questo contratto lo segue.',
    others: 'Chi paga gli altri contratti dell’account.',
    past: 'Le fatture precedenti restano dove sono.',
    references: 'I riferimenti del contratto restano.',
    access: 'Accessi e credenziali restano invariati.',
  },
  leave: 'Lascia invariato',
  submit: 'Conferma scelta',
  checkAgain: 'Verifica di nuovo',
  refused: (product) => `Per «${product}» non è stato cambiato chi paga`,
  done: {
    main: (product, day) => `«${product}» è sulla fattura cumulativa dal giorno ${day}`,
    secondary: (product, day) => `L’account paga direttamente «${product}» dal giorno ${day}`,
  },
  doneText: 'Entrambe le parti ricevono un messaggio al riguardo.',
  doneLaterText:
    'Entrambe le parti ricevono un messaggio al riguardo. Fino ad allora non cambia nulla, ed è possibile annullare dall’elenco dei contratti.',
  closeAndCheck: 'Chiudi e continua la verifica',
} satisfies Translation<typeof english>;
