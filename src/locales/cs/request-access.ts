import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Váš přístup nezahrnuje „${right}“`,
  titleThere: (name) => `Váš přístup nezahrnuje práci v účtu ${name}`,
  who: (names) => `Udělit to může: ${names}.`,
  nobody: 'V tomto účtu to momentálně nemůže udělit nikdo. Obraťte se prosím na svého poskytovatele.',
  message: 'Zpráva',
  messageHint: 'Nepovinné. K čemu to potřebujete, pomůže při rozhodování.',
  ask: 'Požádat',
  asked: (day) => `Požádali jste dne ${day}. Odpověď zatím nepřišla.`,
  declined: (by, day, again) => `Odmítnutí: ${by}, ${day}. Znovu můžete požádat od ${again}.`,
  granted: 'Nyní toto oprávnění máte',
  done: 'Žádost byla odeslána',
  doneText: 'E-mailem a v portálu. Odpověď dostanete e-mailem.',
} satisfies Translation<typeof english>;
