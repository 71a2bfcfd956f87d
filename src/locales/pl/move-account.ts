import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Przejście do innego konta głównego',
  title: (number) => `Poproś o przejście konta ${number} do tego konta`,
  loadFailed: 'Nie udało się wczytać skutków zmiany',
  none: 'Nie ma prośby o przejście tego konta.',
  lead: (number, to, day) =>
    `Konto ${number} należy do innego konta głównego. Jeśli wszyscy zgodzą się w terminie, od ${day} będzie należeć do konta ${to}, bez dnia przerwy.`,
  asks: {
    owner: 'Właściciel już wyraził zgodę. Teraz pytane jest dotychczasowe konto główne.',
    both: 'Teraz pytane są dotychczasowe konto główne i właściciel konta.',
  },
  candidate: 'Konto',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Trwa pytanie o przejście do tego konta: ${account}`,
      present: (account, to) => `${to} prosi o przejście konta ${account}`,
      account: (_account, to) => `${to} prosi o przejście tego konta`,
    },
    planned: {
      new: (account, day) => `Przejście do tego konta ${day}: ${account}`,
      present: (account, day, to) => `Przejście ${day}: ${account} do konta ${to}`,
      account: (_account, day, to) => `To konto przejdzie ${day} do konta ${to}`,
    },
    done: (account, to, day) => `${account} należy od ${day} do konta ${to}`,
    declined: (account) => `Odmówiono przejścia: ${account}`,
    canceled: (account) => `Wycofano przejście: ${account}`,
    expired: (account) => `Nie wszyscy odpowiedzieli w sprawie przejścia: ${account}`,
    failed: (account) => `Przejście nie było możliwe: ${account}`,
  },
  thisAccount: 'to konto',
  from: (from) => `Dotychczasowe konto główne: ${from}.`,
  validUntil: (day) => `Nic się nie zmieni bez zgody wszystkich. Prośba jest ważna do ${day}.`,
  plannedText: (day) => `Do ${day} każda ze stron może to wycofać. Potem wszystko zmieni się od razu.`,
  endedText: 'Nic się nie zmieniło.',
  reason: (reason) => `Powód: „${reason}”`,
  answers: 'Kto wyraził zgodę',
  answer: {
    present: 'Dotychczasowe konto główne',
    account: 'Właściciel konta',
    own: 'Własna strona',
    agreed: (day) => `zgoda: ${day}`,
    waits: 'jeszcze bez odpowiedzi',
  },
  proposed: (by, to, day) => `Prośba: ${by}, ${to}, ${day}`,
  said: (message) => `„${message}”`,
  message: 'Wiadomość do pytanych stron (opcjonalnie)',
  messageHint: 'Pytane osoby otrzymają e-mail i zobaczą w portalu, co się dla nich zmieni.',
  why: 'Powód w razie odmowy (opcjonalnie)',
  whyHint: 'Przeczyta go konto główne, które wysłało prośbę.',
  notPossible: 'Przejście nie jest jeszcze możliwe',
  obstacle: {
    'move-in-progress': 'Trwa inne przejście tego konta.',
    'no-main-eligible': 'Konto główne, które prosi, samo stało się subkontem.',
    'account-halted': 'Jedno z kont jest zawieszone lub w trakcie zamykania.',
    'not-ready': 'Zamówienie tego konta jest jeszcze w toku.',
    'detach-in-progress':
      'Koniec powiązania jest zaplanowany lub już nastąpił. Powiązać będzie można, gdy konto będzie samodzielne.',
    'payer-change-in-progress': 'Zaplanowano zmianę płatnika. Poczekaj do tego dnia.',
    'swap-in-progress': 'Po jednej ze stron trwa zmiana konta głównego. Poczekaj na jej zakończenie.',
  },
  keep: 'Niczego nie zmieniaj',
  submit: { propose: 'Zapytaj wszystkich', accept: 'Wyraź zgodę', decline: 'Odmów', cancel: 'Wycofaj' },
  done: {
    propose: 'Zapytano wszystkich',
    accept: {
      proposed: 'Zgoda zapisana; druga strona jest jeszcze pytana',
      planned: (day) => `Wszyscy wyrazili zgodę, przejście nastąpi ${day}`,
    },
    decline: 'Przejście nie nastąpi',
    cancel: 'Przejście nie nastąpi',
  },
  doneTexts: {
    propose:
      'Wszystkie strony otrzymają e-mail. Bez zgody wszystkich nic się nie zmieni, a prośbę można tutaj wycofać.',
    accept: 'Wszystkie strony otrzymają e-mail. Do poprzedniego dnia każda z nich może tutaj to wycofać.',
    decline: 'Nic się nie zmienia. Wszystkie strony otrzymają e-mail.',
    cancel: 'Nic się nie zmienia. Wszystkie strony otrzymają e-mail.',
  },
  closeAndCheck: 'Zamknij i sprawdź później',
  elsewhere: 'To konto należy do innego konta głównego',
  elsewhereText:
    'Może przejść tutaj w jednym kroku, gdy zgodzi się także tamto konto główne. Do tego czasu nic się tam nie zmienia.',
  ask: 'Poproś o przejście…',
  look: 'Zobacz…',
  moves: 'Konta, które mają przejść',
} satisfies Translation<typeof english>;
