import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Fatture di «${name}»`,
  titleUnnamed: 'Recapito delle fatture',
  lead: 'Chi le vede e chi riceve quali e-mail. Entrambe le parti vedono quanto deciso qui.',
  loadFailed: 'Impossibile caricare le impostazioni',
  sight: 'Chi vede e scarica le fatture',
  share: (account, main) =>
    `Gli utenti di ${account} vedono la quota dell’account nella fattura cumulativa di ${main}`,
  own: (account, main) => `Gli utenti di ${main} vedono le fatture che ${account} paga direttamente`,
  decides: (name) => `Decide ${name}.`,
  decidesPayer: (name) => `Decide ${name}, che paga la fattura.`,
  firstOff:
    'Disattivato fino al Suo consenso. Si vedono solo le fatture dall’inizio del collegamento, ed è possibile revocarlo in qualsiasi momento.',
  seen: 'Sì',
  notSeen: 'No',
  ask: (name) => `Chiedi a ${name} di mostrarle`,
  askedOn: (day) => `Richiesta inviata in data ${day}. Da allora non è cambiato nulla.`,
  asked: (name) => `Richiesta inviata via e-mail a ${name}.`,
  notAsked: 'La richiesta non è stata inviata',
  invoices: (account) => `Fatture che ${account} paga direttamente`,
  invoicesFailed: 'Impossibile caricare queste fatture',
  none: 'Nessuna fattura ancora emessa.',
  older: 'Mostra fatture precedenti',
  mails: 'Chi riceve quali e-mail',
  payerAlways:
    'Chi paga riceve sempre la fattura e viene avvisato quando è scaduta. Nessuno viene informato di una fattura che non può vedere.',
  topic: {
    invoice: 'Nuova fattura disponibile',
    payment: 'Pagamento scaduto',
    payer: 'Cambio di chi paga',
    contract: 'Contratto e ordini',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Entrambi',
  },
  addresses: (name, email) => `Le e-mail per ${name} vanno a ${email}.`,
  missing: (name) => `Nessuno accede più a ${name}`,
  missingText: (topics) =>
    `Queste e-mail potrebbero non raggiungere nessuno: ${topics}. Scegliere un altro destinatario o assegnare lì credenziali proprie a una persona.`,
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha apportato una modifica. La Sua versione non è ancora salvata. Quale mantenere?',
  save: 'Salva',
  saving: 'Salvataggio…',
} satisfies Translation<typeof english>;
