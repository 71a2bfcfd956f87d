import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

export const detachAccounts = {
  title: (_count, formatted) => `Scollegare ${formatted} account?`,
  titleUnnamed: 'Scollega account',
  lead: 'Gli account restano e continuano a funzionare. Ecco che cosa cambia:',
  checking: (done, total) => `Verifica di ${done} account su ${total}…`,
  loadFailed: 'Impossibile verificare gli account selezionati',
  tooMany: (most) => `È possibile scollegare al massimo ${most} account alla volta`,
  tooManyText: (total) => `Selezionati: ${total}. Selezionarne meno o restringere prima l’elenco.`,
  none: 'Nessuno degli account selezionati può essere scollegato',
  others: (count, formatted) =>
    plural('it', count, {
      one: '1 riga selezionata non è un account collegato o è già in fase di scollegamento. Resta invariata.',
      other: `${formatted} righe selezionate non sono account collegati o sono già in fase di scollegamento. Restano invariate.`,
    }),
  obstacles: (count, formatted) =>
    plural('it', count, {
      one: '1 account non può essere scollegato. Il collegamento rimane.',
      other: `${formatted} account non possono essere scollegati. I collegamenti rimangono.`,
    }),
  waits: (count, formatted, day) =>
    plural('it', count, {
      one: `Per 1 account il collegamento è troppo recente. La fine viene pianificata per il primo giorno utile, dopo il giorno ${day}.`,
      other: `Per ${formatted} account il collegamento è troppo recente. La fine viene pianificata per i primi giorni utili, l’ultima dopo il giorno ${day}.`,
    }),
  money: (sum) =>
    `La fattura cumulativa diminuisce di ${sum} al mese; questi account pagano le proprie fatture.`,
  noMoney: 'La fattura cumulativa resta invariata: questi account pagano già le proprie fatture.',
  access: 'Gli utenti dell’account principale perdono l’accesso a questi account.',
  stays: 'Contratti, numeri di telefono e credenziali dei team locali restano invariati.',
  list: 'Gli account',
  when: 'Quando',
  periodEnd: (day) => `Alla fine del periodo di fatturazione, ${day}`,
  now: 'Subito',
  keep: 'Mantieni il collegamento',
  detach: (_count, formatted) => `Scollega ${formatted} account`,
  progress: (done, total) => `${done} di ${total}`,
  running: 'Scollegamento degli account in corso…',
  stop: 'Interrompi',
  stopping: 'L’operazione si interrompe dopo l’account in corso di scollegamento.',
  doneNow: (_done, formatted, total) => `Account scollegati: ${formatted} di ${total}`,
  doneLater: (_done, formatted, total, day) =>
    `Scollegamento previsto dopo il giorno ${day}: ${formatted} account su ${total}`,
  doneLast: (_done, formatted, total, day) =>
    `Scollegamento eseguito o previsto per ${formatted} account su ${total}, l’ultimo dopo il giorno ${day}`,
  lacks: {
    'not-standalone-payment': 'Manca un metodo di pagamento proprio.',
    'no-local-admin': 'Nessuno ha credenziali proprie.',
  },
  again: 'Riprova con gli altri',
  state: {
    ready: '',
    obstacle: 'Il collegamento rimane',
    sending: 'Scollegamento…',
    uncertain: 'Verifica del salvataggio…',
    done: 'Fatto',
    refused: 'Non scollegato',
    failed: 'Non scollegato',
    stopped: 'Non scollegato',
  },
} satisfies Translation<typeof english>;
