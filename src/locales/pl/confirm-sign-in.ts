import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Potwierdź tożsamość',
  why: {
    account: (name) => `„${name}” wymaga tego przed otwarciem, zmianą lub odłączeniem konta.`,
    act: 'Do tego potrzebne jest nowe potwierdzenie.',
  },
  ended: (time) => `Ostatnie potwierdzenie obowiązywało do: ${time}.`,
  code: 'Kod jednorazowy',
  hint: '6 cyfr, które pokazuje teraz aplikacja uwierzytelniająca.',
  counts: (minutes) =>
    plural('pl', minutes, {
      one: 'Potem przez 1 minutę kod nie będzie wymagany.',
      few: `Potem przez ${minutes} minuty kod nie będzie wymagany.`,
      many: `Potem przez ${minutes} minut kod nie będzie wymagany.`,
      other: `Potem przez ${minutes} minuty kod nie będzie wymagany.`,
    }),
  confirm: 'Potwierdź',
  wrong: (left) =>
    plural('pl', left, {
      one: 'Ten kod jest niepoprawny. Została 1 próba.',
      few: `Ten kod jest niepoprawny. Zostały ${left} próby.`,
      many: `Ten kod jest niepoprawny. Zostało ${left} prób.`,
      other: `Ten kod jest niepoprawny. Zostało ${left} próby.`,
    }),
  digits: 'Kod ma 6 cyfr.',
  used: 'Ten kod został już użyty. Poczekaj na następny.',
  lockedUntil: (time) => `Kod zbyt wiele razy był błędny. Kolejna próba możliwa po: ${time}.`,
  noDevice:
    'Nie skonfigurowano jeszcze aplikacji pokazującej kody. Skonfiguruj ją w ustawieniach logowania portalu i spróbuj ponownie.',
  elsewhere: 'Wyloguj się z portalu, zaloguj ponownie i spróbuj jeszcze raz. Niczego nie zmieniono.',
} satisfies Translation<typeof english>;
