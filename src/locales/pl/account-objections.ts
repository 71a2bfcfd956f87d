import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Sprzeciwy',
  leadMain:
    'Powiązane konta, które sprzeciwiają się działaniom użytkowników tego konta. Powiązanie pozostaje.',
  leadAccount:
    'Tutaj można zgłosić sprzeciw wobec tego, co zrobiono w imieniu konta głównego. Powiązanie pozostaje.',
  none: 'Brak sprzeciwów.',
  loadFailed: 'Nie udało się wczytać sprzeciwów',
  stale: (time) => `Stan danych: ${time}. Nie udało się ich odświeżyć.`,
  objects: (account) => `Sprzeciw: ${account}`,
  own: (main) => `Wysłany sprzeciw, adresat: ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Otwarty', answered: 'Z odpowiedzią', closed: 'Zamknięty' },
  object: 'Zgłoś sprzeciw…',
  message: 'Czego dotyczy sprzeciw?',
  messageHint: (main) => `Przeczytają to administratorzy konta ${main}, w portalu i w e-mailu.`,
  send: 'Wyślij sprzeciw',
  answerTo: (account) => `Odpowiedź dla: ${account}`,
  answer: 'Odpowiedz',
  answerNamed: (account) => `Odpowiedz na sprzeciw: ${account}`,
  close: 'Zamknij sprzeciw',
  closeNamed: (account) => `Zamknij sprzeciw: ${account}`,
} satisfies Translation<typeof english>;
