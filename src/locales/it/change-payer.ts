import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Pagare d’ora in poi per «${name}»?`,
    secondary: (name) => `Lasciare che «${name}» paghi in proprio?`,
  },
  titleUnnamed: 'Chi paga',
  lead: {
    main: (main) =>
      `Ora l’account paga le proprie fatture. In futuro pagherebbe ${main} con la fattura cumulativa.`,
    secondary: (main) =>
      `Ora paga la fattura cumulativa di ${main}. In futuro l’account riceverebbe una fattura propria.`,
  },
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  when: 'Da quando',
  periodEnd: (day) => `Con il prossimo periodo di fatturazione, ${day}`,
  now: (day) => `Da oggi, ${day}`,
  sides: 'Che cosa pagano le due parti',
  side: { main: 'Fattura cumulativa', secondary: 'Fattura propria' },
  invoiceOf: (day) => `Fattura in data ${day}`,
  before: 'prima:',
  after: 'dopo:',
  later: 'Fatture successive, con tutto ciò che è pianificato',
  notEntitled: 'Gli importi sono visibili a chi può vedere le fatture.',
  change: {
    from: {
      main: (day) => `Dal giorno ${day} la fattura cumulativa paga per l’account.`,
      secondary: (day) => `Dal giorno ${day} l’account riceve una fattura propria.`,
    },
    proRata: (amount, days, of) =>
      plural('it', days, {
        one: `Del periodo in corso passano all’altra parte ${amount}: 1 giorno su ${of}.`,
        other: `Del periodo in corso passano all’altra parte ${amount}: ${days} giorni su ${of}.`,
      }),
    recipient: (email) => `Le e-mail con la fattura vanno poi a ${email}.`,
    used: (amount) => `Il credito di ${amount} viene scalato dalle fatture proprie dell’account.`,
    usedSome: 'Il credito viene scalato dalle fatture proprie dell’account.',
    kept: (amount) => `Il credito di ${amount} resta all’account. Non viene usato per la fattura cumulativa.`,
    keptSome: 'Il credito resta all’account. Non viene usato per la fattura cumulativa.',
    sees: {
      main: (main) => `Gli utenti di ${main} che lavorano nell’account ne vedono anche le fatture.`,
      secondary: (main) => `Gli utenti di ${main} che lavorano nell’account non ne vedono più le fatture.`,
    },
    team: 'Gli utenti dell’account mantengono le proprie credenziali.',
    past: 'Le fatture precedenti restano dove sono.',
    contract: {
      main: (product) => `Il contratto «${product}» resta sulla fattura cumulativa.`,
      secondary: (product) => `L’account continua a pagare direttamente il contratto «${product}».`,
    },
    contracts: 'Contratti, numeri di telefono e deviazione di chiamata restano invariati.',
  },
  leave: 'Lascia invariato',
  submit: 'Cambia chi paga',
  submitNamed: (name) => `Cambia chi paga: ${name}`,
  checkAgain: 'Verifica di nuovo',
  notPossible: (name) => `Per «${name}» non è ancora possibile cambiare chi paga`,
  notPossibleLead: 'Nessuna modifica effettuata. Lo impedisce:',
  obstacle: {
    'detach-in-progress': (day) => `Il collegamento vale solo fino al giorno ${day}`,
    'payer-change-in-progress': (day) => `Una modifica è già pianificata per il giorno ${day}`,
    'not-ready': 'L’account non è ancora attivo',
    'target-suspended': 'L’account è sospeso',
    'target-closed': 'L’account è chiuso o in chiusura',
    'invoice-only': 'L’account è collegato solo tramite la fattura cumulativa',
    incompatible: (theirs, ours) => `L’account è fatturato in ${theirs}, la fattura cumulativa in ${ours}`,
    'mixed-tax': 'L’imposta dell’account non può comparire sulla fattura cumulativa',
    'not-standalone-payment': 'L’account non ha un metodo di pagamento',
    'open-items': 'Sulle fatture dell’account ci sono importi ancora aperti',
  },
  wayOut: {
    'detach-in-progress': 'Mantenere prima il collegamento. Poi si potrà cambiare chi paga.',
    'payer-change-in-progress':
      'Annullarla dall’elenco con «Non cambiare chi paga» oppure attendere quel giorno.',
    'not-ready': 'Occorre completare le verifiche in sospeso.',
    'target-suspended': 'L’assistenza indica che cosa occorre regolare.',
    'target-closed': 'Non riceverà altre fatture.',
    'invoice-only': 'Perché paghi in proprio, occorre scollegarlo.',
    incompatible: 'Una fattura ha una sola valuta. L’assistenza può cambiare quella dell’account.',
    'mixed-tax':
      'Ciò che qui non è imponibile non può comparire con altre imposte su una stessa fattura elettronica. L’account mantiene la propria fattura.',
    'not-standalone-payment': (name) =>
      `Una persona di ${name} deve aggiungerne uno nel proprio portale, in Fatture e pagamenti.`,
    'open-items': (name) =>
      `Una persona di ${name} deve pagarli. Quanto non ancora fatturato arriva con la prossima fattura.`,
  },
  item: {
    invoice: (number) => `Fattura ${number}`,
    unbilled: (number) => `Non ancora fatturato: ordine ${number}`,
  },
  due: (day) => `scadenza: ${day}`,
  overdue: (day) => `scaduta dal giorno ${day}`,
  billedOn: (day) => `fatturazione prevista: ${day}`,
  already: {
    main: (name) => `«${name}» è già sulla fattura cumulativa`,
    secondary: (name) => `«${name}» paga già in proprio`,
  },
  alreadyText: 'Nel frattempo qualcuno ha già fatto la modifica. Non occorre altro.',
  refused: (name) => `Per «${name}» non è stato cambiato chi paga`,
  done: {
    main: (name, day) => `«${name}» è sulla fattura cumulativa dal giorno ${day}`,
    secondary: (name, day) => `«${name}» paga in proprio dal giorno ${day}`,
  },
  doneText: 'Entrambe le parti ricevono un messaggio al riguardo.',
  doneLaterText:
    'Entrambe le parti ricevono un messaggio al riguardo. Fino ad allora non cambia nulla, ed è possibile annullare dall’elenco.',
  closeAndCheck: 'Chiudi e continua la verifica',
} satisfies Translation<typeof english>;
