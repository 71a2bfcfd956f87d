import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Dostęp nie obejmuje uprawnienia „${right}”`,
  titleThere: (name) => `Dostęp nie obejmuje pracy na koncie ${name}`,
  who: (names) => `Nadać może: ${names}.`,
  nobody: 'Obecnie nikt na tym koncie nie może go nadać. Prosimy o kontakt z operatorem.',
  message: 'Wiadomość',
  messageHint: 'Opcjonalnie. Podanie celu ułatwi decyzję.',
  ask: 'Poproś',
  asked: (day) => `Prośbę wysłano ${day}. Nie ma jeszcze odpowiedzi.`,
  declined: (by, day, again) => `Odmowa: ${by}, ${day}. Ponowna prośba możliwa od ${again}.`,
  granted: 'Uprawnienie jest już nadane',
  done: 'Prośba została wysłana',
  doneText: 'E-mailem i w portalu. Odpowiedź nadejdzie e-mailem.',
} satisfies Translation<typeof english>;
