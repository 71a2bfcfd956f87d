import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Przypomnij właścicielowi konta ${number}`,
  titleUnnamed: 'Przypomnij właścicielowi',
  lead: 'Właściciel ponownie otrzyma e-mail oraz SMS z linkiem do logowania.',
  phone: 'Numer komórkowy',
  phoneHint: 'Osoby, która decyduje o koncie. Później nie będzie nikomu pokazywany.',
  phoneKnown: (to) => `Puste pole oznacza numer ${to}.`,
  state: {
    waiting: (to) => `SMS na numer ${to} jest w drodze.`,
    sent: (to) => `Wysłano SMS na numer ${to}.`,
    'not-delivered': (to) => `SMS na numer ${to} nie został dostarczony. Sprawdź numer.`,
  },
  at: (time) => `Wysłano: ${time}`,
  send: 'Wyślij ponownie',
  againAt: (time) => `Ponownie można wysłać o ${time}.`,
  noMore: 'Dla tej prośby nie można już nic wysłać. Pozostaje otwarta do jej zakończenia.',
  done: 'Wysłano ponownie',
  doneText: (to) => `E-mail jest w drodze, a także SMS na numer ${to}.`,
} satisfies Translation<typeof english>;
