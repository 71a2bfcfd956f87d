import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const unclear = 'Richiesta non comprensibile. Nessuna modifica effettuata. Ricaricare la pagina.';
const meanwhile =
  'Nel frattempo la situazione è cambiata. Non è stato eseguito nulla. Controllare lo stato attuale.';

export const words = {
  ...standings,
  close: 'Chiudi',
  cancel: 'Annulla',
  back: 'Indietro',
  continue: 'Continua',
  loading: 'Caricamento…',
  sides: {
    mine: 'La Sua versione',
    theirs: 'L’altra versione',
    keepMine: 'Mantieni la mia',
    takeTheirs: 'Usa l’altra',
  },
  reference: (id) => `Riferimento: ${id}`,
  fate: {
    slow: 'L’operazione richiede più tempo del solito. Attendere un momento.',
    uncertain: 'Stiamo verificando il salvataggio. Nulla verrà eseguito due volte.',
    held: 'Attendere che sia chiaro se il salvataggio è avvenuto.',
  },
  scope: {
    view: 'Vedere l’account e il suo stato nella panoramica',
    pay: 'Addebitarne i costi sulla fattura cumulativa',
    switch: 'Lavorare nell’account senza altre credenziali',
    team: 'Gestire chi ha accesso',
  },
  permission: {
    'view-accounts': 'Account collegati',
    'open-accounts': 'Lavoro negli account collegati',
    'link-accounts': 'Collegamento e scollegamento',
    'order-accounts': 'Ordini',
    'view-invoices': 'Fatture',
    'manage-forwarding': 'Deviazione di chiamata',
    'view-access': 'Chi ha accesso',
  },
  product: {
    'cloud-telephony': 'Telefonia cloud',
    'sip-trunk': 'SIP trunk',
    internet: 'Linea Internet',
  },
  rule: {
    required: 'Compilare questo campo.',
    invalid: 'Valore non adatto. Controllare.',
    'too-long': 'Il testo è troppo lungo.',
    'too-short': 'Il testo è troppo corto.',
    'control-characters': 'Contiene caratteri non utilizzabili. Digitare di nuovo.',
    email: 'Inserire un indirizzo e-mail, ad es. nome@example.com.',
    phone: 'Inserire un numero di telefono con prefisso, ad es. 030 1234567.',
    postcode: 'Un CAP tedesco ha 5 cifre, ad es. 22767.',
    'customer-number': 'Inserire un codice cliente come riportato in fattura, ad es. K-100 234.',
    'email-code': 'Il codice è di 8 lettere e cifre.',
    'letter-code': 'Il codice è di 10 lettere e cifre.',
    'proof-too-weak':
      'Per lavorare nell’account serve il consenso del titolare. Scegliere «Chiedi al titolare» o rinunciare a questo diritto.',
    number: 'Inserire un numero intero.',
    range: 'Questo numero è fuori dai limiti.',
    unchecked: 'Verifica non riuscita: al momento non c’è connessione. Riprovare.',
    past: 'Scegliere un giorno futuro.',
    'duplicate-condition': 'Ci sono due regole per lo stesso caso.',
  },
  error: {
    network: 'Al momento non c’è connessione. Nessuna modifica effettuata. Riprovare.',
    timeout: 'La risposta ha richiesto troppo tempo. Nessuna modifica effettuata. Riprovare.',
    'unreadable-answer': 'Impossibile leggere la risposta. Riprovare tra poco.',
    'server-error': 'Si è verificato un errore nei nostri sistemi. Nessuna modifica effettuata. Riprovare.',
    unavailable: 'Il servizio al momento non è disponibile. Nessuna modifica effettuata. Riprovare tra poco.',
    'malformed-request': unclear,
    'invalid-input': 'Alcuni dati vanno corretti. Nessuna modifica effettuata.',
    'too-large': 'Troppi dati in una sola volta. Nessuna modifica effettuata.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Funzione non disponibile qui. Nessuna modifica effettuata.',
    'not-found': 'Elemento inesistente o non più disponibile. Tornare alla panoramica.',
    'not-offered': 'Funzione non disponibile qui. Nessuna modifica effettuata.',
    'version-required': unclear,
    'version-mismatch':
      'Nel frattempo qualcuno ha apportato una modifica. I Suoi dati non sono stati salvati. Controllare lo stato attuale e decidere di nuovo.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'L’operazione è già in corso. Attendere un momento.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'L’elenco è cambiato. Viene ricaricato dall’inizio.',
    'session-expired': 'Effettuare di nuovo l’accesso. I dati inseriti vengono conservati.',
    'sign-in-failed': 'Indirizzo e-mail o password errati. Controllare entrambi.',
    'rate-limited': 'Troppi tentativi. Nessuna modifica effettuata. Attendere un po’.',
    'not-allowed': 'Non dispone di questo diritto. Nessuna modifica effettuata.',
    'context-mismatch':
      'Ora sta lavorando in un account diverso da quello di questa pagina. Nulla è stato salvato.',
    'no-main-eligible':
      'Questo è già un account secondario, quindi non può avere account secondari. Aggiungere gli account al suo account principale.',
    'quota-reached':
      'Non si possono collegare altri account. Ritirare una richiesta ancora aperta o chiedere un aumento del limite.',
    'order-unknown': 'Questo ordine non esiste.',
    'not-available-at-address': 'Questo prodotto non è disponibile a quell’indirizzo. Sceglierne un altro.',
    'price-changed':
      'Nel frattempo il prezzo è cambiato. Non è stato ordinato nulla. Controllare il nuovo prezzo.',
    'terms-changed': 'Nel frattempo le condizioni sono cambiate. Non è stato ordinato nulla. Controllarle.',
    'email-in-use': 'Questo indirizzo e-mail non si può usare qui. Usarne un altro.',
    'duplicate-request': 'Già ricevuto.',
    'approval-required': 'Questo ordine va approvato da una seconda persona. Non è stato ordinato nulla.',
    'link-token-invalid':
      'Questo link è già stato usato o è scaduto. Richiedere una nuova e-mail dalla panoramica.',
    'address-code-wrong': 'Questo non è il codice della lettera. Confrontarlo di nuovo.',
    'address-code-locked':
      'Il codice è stato inserito in modo errato troppe volte. Richiedere una nuova lettera.',
    'not-ready':
      'Questo account non è ancora pronto. Si potrà aprire appena completate le verifiche in sospeso.',
    'link-not-verified': 'Impossibile confermare questi dati. Controllare il codice o richiederne uno nuovo.',
    'proof-locked': 'Troppi tentativi. Attendere un po’ oppure rivolgersi al titolare.',
    'code-wrong': 'Questo codice non è corretto.',
    'code-expired': 'Questo codice è scaduto. Richiederne uno nuovo.',
    'proof-not-offered': 'Questa modalità non è disponibile per l’account. Rivolgersi invece al titolare.',
    'self-link': 'È l’account in uso. Inserire il numero di un altro.',
    'is-main':
      'Questo account ha a sua volta account secondari, quindi non può diventarlo. Occorre prima scollegarli.',
    'has-other-main': 'Questo account è collegato a un altro account principale. Prima va scollegato da lì.',
    'already-linked': 'Questo account è già collegato. È presente nella panoramica.',
    'already-requested': 'Per questo account esiste già una richiesta aperta. È presente nella panoramica.',
    'mixed-tax': 'Le imposte di questi due account non possono comparire su una stessa fattura.',
    incompatible: 'Questi due account non si possono collegare: i contratti non sono compatibili.',
    'target-suspended': 'Questo account è sospeso. Si potrà collegare una volta regolata la situazione.',
    'target-closed': 'Questo account è chiuso, quindi non si può collegare.',
    'main-mail-unverified': 'Confermare prima il proprio indirizzo e-mail.',
    'request-expired': 'Questa richiesta è scaduta. È possibile inviarla di nuovo.',
    'request-withdrawn': 'Questa richiesta è stata ritirata.',
    'request-answered': 'Questa richiesta ha già ricevuto una risposta.',
    'wrong-recipient': 'Questa richiesta è stata inviata a un altro account.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Nel frattempo qualcosa è cambiato. Controllare di nuovo.',
    conflict: meanwhile,
    'switch-failed': 'Impossibile aprire l’account. La posizione attuale non è cambiata.',
    'reauth-needed': 'Confermare prima la propria identità. Nessuna modifica effettuata.',
    'second-factor-required': 'Confermare prima la propria identità. Nessuna modifica effettuata.',
    'code-used': 'Questo codice non è corretto.',
    'code-locked': 'Troppi tentativi. Nessuna modifica effettuata. Attendere un po’.',
    'own-request': 'Questa richiesta è Sua. Deve rispondere un altro amministratore.',
    'own-rights': 'Nessuno può modificare i propri diritti. Deve farlo un altro amministratore.',
    'access-paused':
      'L’account ha messo in pausa ogni attività dell’account principale. I suoi amministratori possono terminare la pausa.',
    'access-withheld': 'L’account non consente agli utenti dell’account principale di lavorarci.',
    'own-grant': 'Nessuno decide sul proprio accesso. Deve farlo un altro amministratore.',
    'already-granted': 'Questa persona ha già un’autorizzazione per gli stessi account. Modificare quella.',
    'too-many-grants':
      'Questa persona ha già troppe autorizzazioni. Concederne una per un’etichetta o per tutti gli account.',
    'right-removed': 'Il diritto di lavorare in questo account non è stato concesso o è terminato.',
    'denied-while-switched':
      'Non è possibile mentre si lavora in un account collegato. Tornare prima al proprio account.',
    'nested-switch': 'Tornare al proprio account prima di aprirne un altro.',
    'no-local-admin':
      'Nessuno potrebbe più accedere a questo account. Assegnare prima a una persona credenziali proprie.',
    'wait-period': 'Questo account è troppo recente per essere scollegato.',
    'forbidden-by-main': 'Decide l’account principale.',
    'detach-in-progress': 'Per questo account lo scollegamento è già in corso.',
    'detach-undo-expired':
      'È troppo tardi per annullare: lo scollegamento è avvenuto. È possibile collegare di nuovo l’account.',
    'planned-by-other-side': 'Lo ha pianificato l’altra parte. Solo lei può annullarlo.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Questo account ha account secondari. Occorre prima scollegarli.',
    'swap-in-progress': 'È già previsto che un altro account diventi account principale.',
    'move-in-progress': meanwhile,
    'account-halted': 'Questo account è sospeso o in chiusura. Sarà possibile quando funzionerà di nuovo.',
    'invoice-not-entitled':
      'Queste fatture non sono visibili qui. Decide chi le paga; è possibile richiederle.',
    'invoice-too-large':
      'Questa fattura contiene troppi account per un solo file di questo tipo. C’è un file per ogni account, e la tabella li contiene tutti.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `In questo account ogni attività dell’account principale è in pausa dal giorno ${day}, per decisione di ${who}.`,
    'rate-limited': (seconds) =>
      plural('it', seconds, {
        one: 'Troppi tentativi. Nessuna modifica effettuata. Attendere 1 secondo.',
        other: `Troppi tentativi. Nessuna modifica effettuata. Attendere ${seconds} secondi.`,
      }),
    'not-allowed': (who) =>
      `Non dispone di questo diritto. Nessuna modifica effettuata. Può concederlo: ${who}.`,
    'is-main': (count) =>
      plural('it', count, {
        one: 'Questo è un account principale con 1 account secondario, quindi non può diventarlo a sua volta. Occorre prima scollegarlo.',
        other: `Questo è un account principale con ${count} account secondari, quindi non può diventarlo a sua volta. Occorre prima scollegarli.`,
      }),
    'context-mismatch': (now, shown) =>
      `Questa pagina mostra ${shown}, ma ora sta lavorando in ${now}. Nulla è stato salvato.`,
    'link-not-verified': (left) =>
      left > 0
        ? plural('it', left, {
            one: 'Impossibile confermare questo codice. Resta 1 tentativo.',
            other: `Impossibile confermare questo codice. Restano ${left} tentativi.`,
          })
        : 'Impossibile confermare questo codice; non si può più riprovare. Richiederne uno nuovo.',
    'address-code-wrong': (left) =>
      plural('it', left, {
        one: 'Questo non è il codice della lettera. Confrontarlo di nuovo. Resta 1 tentativo.',
        other: `Questo non è il codice della lettera. Confrontarlo di nuovo. Restano ${left} tentativi.`,
      }),
  },
} satisfies Translation<typeof english>;
