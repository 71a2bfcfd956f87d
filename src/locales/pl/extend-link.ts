import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Czas trwania powiązania',
  title: (account, main) => `Czas trwania powiązania: ${account} – ${main}`,
  asked: {
    main: (account) => `Prośba o przedłużenie wysłana do: ${account}`,
    secondary: (main) => `${main} prosi o przedłużenie powiązania`,
  },
  loadFailed: 'Nie udało się wczytać czasu trwania powiązania',
  none: 'To konto nie jest już powiązane.',
  now: (holds) => `Teraz: ${holds}`,
  wanted: (wanted, now) => `Nowy czas trwania: ${wanted}. Obecny: ${now}.`,
  proposed: (by, main, day) => `Prośba: ${by}, ${main}, ${day}`,
  said: (message) => `„${message}”`,
  answerUntil: (day) => `Nic się nie zmieni bez zgody konta. Można jej udzielić do ${day}.`,
  consent: (account) =>
    `To wykracza poza zgodę, której udzieliło konto ${account}. Pytani są jego administratorzy; bez ich zgody nic się nie zmieni.`,
  atOnce:
    'Obowiązuje od razu. Druga strona otrzyma e-mail; na dłuższy czas musiałaby ponownie wyrazić zgodę.',
  askMain: (main) => `O przedłużenie może poprosić tylko ${main}; potrzebna byłaby zgoda tego konta.`,
  atEnd: 'Co się zmieni po zakończeniu',
  message: 'Wiadomość do pytanej strony (opcjonalnie)',
  why: 'Powód w razie odmowy (opcjonalnie)',
  submit: {
    set: 'Zapisz',
    propose: 'Poproś o przedłużenie',
    accept: 'Wyraź zgodę',
    decline: 'Odmów',
    cancel: 'Wycofaj prośbę',
  },
  closeAndCheck: 'Zamknij i sprawdź później',
  done: {
    set: (holds) => holds,
    propose: 'Wysłano prośbę do konta',
    accept: (holds) => holds,
    decline: 'Odmówiono',
    cancel: 'Wycofano prośbę',
  },
  doneTexts: {
    set: 'Obie strony otrzymają e-mail.',
    propose: 'Administratorzy otrzymają e-mail. Do czasu odpowiedzi nic się nie zmienia.',
    accept: 'Obie strony otrzymają e-mail.',
    decline: 'Konto główne otrzyma e-mail. Powiązanie trwa jak dotąd.',
    cancel: 'Obie strony otrzymają e-mail. Powiązanie trwa jak dotąd.',
  },
  place: {
    change: 'Zmień czas trwania',
    limit: 'Ustal koniec',
    answer: 'Zobacz i odpowiedz',
    look: 'Zobacz',
    declined: (account) => `Brak zgody na przedłużenie: ${account}`,
    expired: (account) => `Brak odpowiedzi w terminie: ${account}`,
    reason: (reason) => `Powód: „${reason}”`,
    waits: 'Nie można było zakończyć powiązania',
    waitsText: 'Trwa, dopóki konto nie będzie miało wszystkiego, co potrzebne do samodzielności. Brakuje:',
    missing: {
      'not-standalone-payment': 'metody płatności',
      'no-local-admin': 'administratora z własnym loginem',
    },
  },
};
