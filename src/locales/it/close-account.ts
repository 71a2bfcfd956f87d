import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('it', count, { one: '1 numero di telefono', other: `${count} numeri di telefono` });

export const closeAccount = {
  title: (name) => `Sospendi o chiudi «${name}»`,
  titleUnnamed: 'Sospendi o chiudi account',
  titleSuspended: (name) => `«${name}»: in sospensione`,
  titleClosing: (name, day) => `«${name}»: chiusura prevista il giorno ${day}`,
  titleOver: (name) => `«${name}»: chiusura avvenuta`,
  loadFailed: 'Impossibile caricare le conseguenze della modifica',
  what: 'Che cosa si vuole fare?',
  acts: { suspend: 'Sospendi', resume: 'Riattiva', close: 'Chiudi definitivamente', reopen: 'Riapri' },
  about: {
    suspend: 'Non si può telefonare e i costi continuano. Si può riattivare in qualsiasi momento.',
    resume: 'Tutto funziona di nuovo come prima.',
    close: (day) =>
      `Si può riaprire fino al giorno ${day}. Dopo, la chiusura è definitiva e i numeri vengono liberati.`,
    reopen: 'Tutto torna come prima.',
    reopenSuspended: 'Tutto torna come prima: l’account sarà di nuovo sospeso.',
  },
  keep: 'Non cambiare nulla',
  submit: {
    suspend: 'Sospendi account',
    resume: 'Riattiva account',
    close: 'Chiudi account',
    reopen: 'Riapri account',
  },
  suspendInstead: 'Sospendi anziché chiudere',
  notPossible: 'La chiusura non è ancora possibile',
  refused: (name) => `Nessuna modifica effettuata a «${name}»`,
  done: {
    suspend: (name) => `«${name}»: sospensione attiva`,
    resume: (name) => `«${name}» funziona di nuovo`,
    close: (name, day) => `«${name}»: chiusura prevista il giorno ${day}`,
    reopen: (name) => `«${name}»: chiusura annullata`,
  },
  doneText: {
    suspend: 'Si può riattivare in qualsiasi momento. Entrambe le parti ricevono un messaggio al riguardo.',
    resume: 'Tutto funziona come prima. Entrambe le parti ricevono un messaggio al riguardo.',
    close: (day) =>
      `Fino al giorno ${day} si può riaprire da qui, e tutto torna come prima. Entrambe le parti ricevono un messaggio al riguardo.`,
    reopen: 'Tutto è come prima. Entrambe le parti ricevono un messaggio al riguardo.',
  },
  byProvider: 'La sospensione è stata disposta dal fornitore. L’assistenza indica che cosa occorre regolare.',
  since: {
    main: (day) => `Dal giorno ${day}, su richiesta dell’account principale.`,
    account: (day) => `Dal giorno ${day}, su richiesta dell’account stesso.`,
  },
  otherSide: 'Lo hanno deciso gli amministratori dell’account. Solo loro possono annullarlo.',
  until: (day) => `Fino al giorno ${day} è possibile la riapertura.`,
  finalText: 'Non è più possibile la riapertura.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('it', count, { one: 'Ha 1 account secondario', other: `Ha ${count} account secondari` }),
    'not-ready': 'Un ordine è ancora in corso',
    'detach-in-progress': (day) => `La fine del collegamento è prevista il giorno ${day}`,
    'payer-change-in-progress': (day) => `Il cambio di chi paga è previsto il giorno ${day}`,
    'open-items': (count, total) =>
      plural('it', count, {
        one: `1 fattura è scaduta: ${total}`,
        other: `${count} fatture sono scadute: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Un account principale si può chiudere dopo averli scollegati tutti.',
    'not-ready': 'Completare le verifiche in sospeso o annullare l’ordine tramite l’assistenza.',
    'detach-in-progress':
      'Mantenere prima il collegamento, dall’elenco, oppure chiudere l’account da solo dopo quel giorno.',
    'payer-change-in-progress':
      'Annullare dall’elenco con «Non cambiare chi paga» oppure attendere quel giorno.',
    'open-items': 'Occorre prima pagarle. La chiusura è possibile appena arriva il pagamento.',
  },
  detachThem: 'Scollega…',
  showThem: 'Mostra l’elenco',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} continua a pagare ${monthly} al mese.` : `I costi continuano: ${monthly} al mese.`,
    'charges-until': (monthly, day) =>
      `I contratti terminano e vengono addebitati fino al giorno ${day}: ${monthly} al mese.`,
    'last-own-invoice': (main, day) =>
      `Resta sulla fattura cumulativa di ${main} fino al giorno ${day}; gli addebiti successivi arrivano con un’ultima fattura propria.`,
    'open-invoices': (count, total) =>
      plural('it', count, {
        one: `Resta da pagare 1 fattura aperta: ${total}.`,
        other: `Restano da pagare ${count} fatture aperte: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('it', count, {
        one: 'Il numero di telefono è subito disattivato: nessuna chiamata in uscita né in entrata.',
        other: `I ${count} numeri di telefono sono subito disattivati: nessuna chiamata in uscita né in entrata.`,
      }),
    'numbers-released': (count, day) =>
      plural('it', count, {
        one: `Il giorno ${day} viene liberato 1 numero di telefono. Può essere assegnato ad altri.`,
        other: `Il giorno ${day} vengono liberati ${count} numeri di telefono. Possono essere assegnati ad altri.`,
      }),
    'forwarding-rests': (count) =>
      `La deviazione di chiamata di ${numbers(count)} resta ferma e nel frattempo non si può modificare.`,
    'forwarding-ends': (count, day) =>
      `La deviazione di chiamata di ${numbers(count)} resta ferma e termina il giorno ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Dal giorno ${day} non possono più accedervi: ${names} e altri ${more}.`
        : `Dal giorno ${day} nessuno può più accedervi: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Il giorno ${day} termina il collegamento a ${main}.`
        : plural('it', people, {
            one: `Il giorno ${day} termina il collegamento a ${main}; 1 persona di tale account perde l’accesso.`,
            other: `Il giorno ${day} termina il collegamento a ${main}; ${people} persone di tale account perdono l’accesso.`,
          }),
    'acts-rest': 'Nel frattempo da questo account non si può ordinare, collegare o deviare nulla.',
    'looking-goes-on': 'Chi ha accesso può continuare a consultare tutto.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `I suoi account secondari restano attivi, anche sulla sua fattura cumulativa: ${names} e altri ${more}.`
        : `I suoi account secondari restano attivi, anche sulla sua fattura cumulativa: ${names}.`,
    'numbers-kept': (count) =>
      plural('it', count, {
        one: '1 numero di telefono e tutte le impostazioni vengono conservati.',
        other: `${count} numeri di telefono e tutte le impostazioni vengono conservati.`,
      }),
    'link-kept': (main) => `Il collegamento a ${main} rimane.`,
    'can-be-resumed': 'Si può riattivare in qualsiasi momento.',
    'can-be-reopened': (day) => `Fino al giorno ${day} è possibile la riapertura, e tutto torna come prima.`,
    'records-stay': (main) =>
      main
        ? `Fatture e cronologia restano a ${main}, che può scaricare i dati del periodo comune.`
        : 'Le fatture vengono conservate come previsto dalla legge. Scaricare prima di quel giorno quanto serve.',
  },
  certainty: {
    title: (day) => `Dal giorno ${day} non si può più annullare`,
    lead: 'Spuntare ogni voce come letta.',
    tickMissing: 'Spuntare ogni voce.',
    number: (number) => `Inserire il codice cliente dell’account: ${number}`,
    numberWrong: 'Questo non è il codice cliente dell’account.',
  },
  closeAndCheck: 'Chiudi e continua la verifica',
} satisfies Translation<typeof english>;
