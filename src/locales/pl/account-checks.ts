import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Weryfikacje: „${name}”`,
  titleUnnamed: 'Weryfikacje konta',
  lead: 'Numery telefonów zostaną przydzielone po obu potwierdzeniach. Wszystko inne można skonfigurować wcześniej.',
  loadFailed: 'Nie udało się wczytać weryfikacji',
  kind: { email: 'Adres e-mail', address: 'Adres lokalizacji' },
  state: { sent: 'Otwarte', passed: 'Potwierdzone', locked: 'Zablokowane', expired: 'Kod wygasł' },
  emailSent: (to, day) => `Wysłano ${day} na adres ${to}.`,
  emailHow: 'Otwórz link z tego e-maila. Ta strona przejdzie dalej sama.',
  letterSent: (to, day) => `List z kodem wysłano ${day} na adres: ${to}.`,
  letterLocked: 'Kod zbyt wiele razy był błędny. Zamów nowy list; jego kod zastąpi poprzedni.',
  letterExpired: 'Kod z tego listu stracił ważność. Zamów nowy list.',
  code: 'Kod z listu',
  codeHint: (tries) =>
    plural('pl', tries, {
      one: '10 liter i cyfr; spacje nie mają znaczenia. Została 1 próba.',
      few: `10 liter i cyfr; spacje nie mają znaczenia. Zostały ${tries} próby.`,
      many: `10 liter i cyfr; spacje nie mają znaczenia. Zostało ${tries} prób.`,
      other: `10 liter i cyfr; spacje nie mają znaczenia. Zostało ${tries} próby.`,
    }),
  codeHintPlain: '10 liter i cyfr; spacje nie mają znaczenia.',
  confirm: 'Potwierdź adres',
  resend: { email: 'Wyślij e-mail ponownie', address: 'Wyślij nowy list' },
  resendAt: (time) => `Ponowne wysłanie możliwe od: ${time}.`,
  done: {
    confirm: 'Adres został potwierdzony.',
    email: 'E-mail został wysłany ponownie.',
    address: 'Nowy list jest w drodze. Jego kod zastępuje poprzedni.',
  },
  active: (name) => `„${name}”: konto jest aktywne`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('pl', numbers, {
          one: 'Obie weryfikacje są zakończone, a numer telefonu jest przydzielony.',
          few: `Obie weryfikacje są zakończone. Przydzielone numery telefonów: ${numbers}.`,
          many: `Obie weryfikacje są zakończone. Przydzielone numery telefonów: ${numbers}.`,
          other: `Obie weryfikacje są zakończone. Przydzielone numery telefonów: ${numbers}.`,
        })
      : 'Obie weryfikacje są zakończone.',
} satisfies Translation<typeof english>;
