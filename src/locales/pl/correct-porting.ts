import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Popraw dane dla operatora ${provider}`,
  titleUnnamed: 'Popraw dane do przeniesienia numerów',
  lead: 'Dokładnie tak, jak w obecnej umowie. To, czego nie oznaczono, było poprawne i zostanie wysłane bez zmian.',
  loadFailed: 'Nie udało się wczytać zamówienia',
  differs: (provider) => `${provider} ma tu inne dane.`,
  company: 'Abonent (strona umowy)',
  street: 'Ulica i numer domu',
  postcode: 'Kod pocztowy',
  customerNumber: 'Numer klienta u tego operatora',
  customerNumberHint: 'Znajduje się na fakturach tego operatora.',
  pin: 'PIN tej umowy',
  pinHint:
    'Niektórzy operatorzy zwalniają numery tylko z nim. Zostanie przekazany i nie będzie przechowywany.',
  send: 'Wyślij ponownie',
  sending: 'Wysyłanie…',
  over: 'Nie ma już nic do poprawienia: w międzyczasie zamówienie poszło dalej.',
  notSent: 'Nie wysłano',
} satisfies Translation<typeof messages>;
