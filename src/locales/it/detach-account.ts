import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-account/detach-account.messages.js';

export const detachAccount = {
  title: (name) => `Scollegare «${name}»?`,
  titleUnnamed: 'Scollega account',
  lead: 'L’account resta e continua a funzionare. Ecco che cosa cambia:',
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  when: 'Quando',
  periodEnd: (day) => `Alla fine del periodo di fatturazione, ${day}`,
  now: 'Subito',
  keep: 'Mantieni il collegamento',
  detach: 'Scollega account',
  detachNamed: (name) => `Scollega account: ${name}`,
  notPossible: (name) => `Non è ancora possibile scollegare «${name}»`,
  waits: (day) => `Il collegamento è troppo recente per terminare subito. Sarà possibile dal giorno ${day}.`,
  waitsText: (day) =>
    `È possibile pianificare già ora la fine, per il primo periodo di fatturazione utile: ${day}.`,
  noPayment: 'Nessuno pagherebbe per questo account: manca un metodo di pagamento.',
  refused: (name) => `«${name}»: scollegamento non eseguito`,
  doneNow: (name) => `«${name}»: scollegamento eseguito`,
  doneNowText: 'Prosegue come account autonomo. Entrambe le parti ricevono un messaggio al riguardo.',
  doneLater: (name, day) => `«${name}»: scollegamento previsto dopo il giorno ${day}`,
  doneLaterText:
    'Fino ad allora non cambia nulla, ed è ancora possibile mantenere il collegamento dall’elenco.',
  leaving: {
    title: (name) => `Lasciare «${name}»?`,
    titleUnnamed: 'Lascia l’account principale',
    lead: 'Il Suo account resta e continua a funzionare. Ecco che cosa cambia:',
    keep: 'Mantieni il collegamento',
    detach: 'Lascia l’account principale',
    detachNamed: (name) => `Lascia l’account principale: ${name}`,
    notPossible: (name) => `Il Suo account non può ancora lasciare «${name}»`,
    forbidden: (name) => `Sull’uscita degli account secondari decide ${name}. Rivolgersi direttamente lì.`,
    refused: (name) => `Il Suo account non ha lasciato «${name}»`,
    doneNow: (name) => `Il Suo account ha lasciato «${name}»`,
    doneNowText: 'Prosegue come account autonomo. Entrambe le parti ricevono un messaggio al riguardo.',
    doneLater: (name, day) => `Il Suo account lascia «${name}» dopo il giorno ${day}`,
    doneLaterText:
      'Fino ad allora non cambia nulla, ed è possibile annullare. Entrambe le parti ricevono un messaggio al riguardo.',
  },
  needs: {
    title: 'Che cosa serve all’account per essere autonomo',
    met: 'presente',
    missing: 'mancante',
    items: {
      'payment-method': 'Metodo di pagamento',
      'local-admin': 'Amministratore con credenziali proprie',
      'invoice-address': 'Indirizzo per le fatture',
      'contact-email': 'E-mail di contatto confermata',
    },
    by: {
      main: 'Può provvedere l’account principale.',
      secondary: 'Può provvedere il team dell’account.',
    },
    act: {
      main: {
        'payment-method': '',
        'local-admin': 'Invita una persona',
        'invoice-address': 'Invia di nuovo l’e-mail',
        'contact-email': 'Invia di nuovo l’e-mail',
      },
      secondary: {
        'payment-method': 'Aggiungi un metodo di pagamento',
        'local-admin': '',
        'invoice-address': 'Conferma l’indirizzo',
        'contact-email': 'Conferma l’indirizzo',
      },
    },
    how: {
      main: {
        'payment-method': '',
        'local-admin':
          'Assegnare a una persona credenziali proprie per questo account nella gestione utenti.',
        'invoice-address': '',
        'contact-email': '',
      },
      secondary: {
        'payment-method': 'Aggiungerlo nei dati di pagamento del proprio account.',
        'local-admin': '',
        'invoice-address': 'Seguire il link nell’e-mail inviata all’indirizzo di contatto.',
        'contact-email': 'Seguire il link nell’e-mail inviata all’indirizzo di contatto.',
      },
    },
    sent: 'L’e-mail con il link è in arrivo.',
    required: 'Fino ad allora il collegamento non può terminare.',
    wanted: {
      'payment-method': '',
      'local-admin': '',
      'invoice-address': 'Le fatture andrebbero a un indirizzo che nessuno ha confermato.',
      'contact-email': 'I messaggi potrebbero non raggiungere nessuno.',
    },
  },
  certainty: {
    title: 'Questa operazione non si può annullare',
    tick: 'Ho letto che cosa cambia e che il collegamento termina subito.',
    tickMissing: 'Confermare di aver letto.',
    number: (number) => `Inserire il codice cliente dell’account: ${number}`,
    numberWrong: 'Questo non è il codice cliente dell’account.',
  },
  payerChangeEnds: (day) =>
    `Il cambio di chi paga previsto per il giorno ${day} decade con la fine del collegamento.`,
  closeAndCheck: 'Chiudi e continua la verifica',
} satisfies Translation<typeof english>;
