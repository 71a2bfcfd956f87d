import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Confermi la Sua identità',
  why: {
    account: (name) => `«${name}» lo richiede prima di apertura, modifica o scollegamento.`,
    act: 'Occorre una nuova conferma.',
  },
  ended: (time) => `L’ultima conferma è stata valida fino a: ${time}.`,
  code: 'Codice monouso',
  hint: 'Le 6 cifre mostrate ora dall’app di autenticazione.',
  counts: (minutes) =>
    plural('it', minutes, {
      one: 'Poi, per 1 minuto, non viene richiesto alcun codice.',
      other: `Poi, per ${minutes} minuti, non viene richiesto alcun codice.`,
    }),
  confirm: 'Conferma',
  wrong: (left) =>
    plural('it', left, {
      one: 'Questo codice non è corretto. Resta 1 tentativo.',
      other: `Questo codice non è corretto. Restano ${left} tentativi.`,
    }),
  digits: 'Il codice è di 6 cifre.',
  used: 'Questo codice è già stato usato. Attendere il prossimo.',
  lockedUntil: (time) => `Il codice è stato errato troppe volte. Nuovi tentativi possibili dopo: ${time}.`,
  noDevice:
    'Non è ancora configurata un’app che mostri i codici. Configurarne una nelle impostazioni di accesso del portale, poi riprovare.',
  elsewhere: 'Uscire dal portale, accedere di nuovo e riprovare. Nessuna modifica effettuata.',
} satisfies Translation<typeof english>;
