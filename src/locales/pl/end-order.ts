import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Nie udało się wczytać zamówienia',
  cancel: {
    title: (number) => `Anulować zamówienie ${number}?`,
    lead: 'Sprawdzimy, czy to jeszcze możliwe, i poinformujemy o wyniku.',
    possible:
      'Dopóki nic nie jest zaplanowane, zamówienie się kończy, nie ma opłat, a konto znika z przeglądu.',
    notPossible:
      'Jeśli czegoś nie można już cofnąć, np. zaplanowanych prac przy łączu, zamówienie jest realizowane dalej.',
    message: 'Dlaczego (opcjonalnie)',
    messageHint: 'Dla osoby, która to sprawdza.',
    submit: 'Anuluj zamówienie',
    sending: 'Wysyłanie…',
    keep: 'Zachowaj zamówienie',
    done: 'Sprawdzamy',
    doneText:
      'Poinformujemy, czy zamówienie można anulować. Do tego czasu dalsza realizacja jest wstrzymana.',
  },
  withdraw: {
    title: (number) => `Odstąpienie od umowy z zamówienia ${number}`,
    lead: (day) => `Możliwe do końca dnia ${day}, bez podania przyczyny.`,
    effect:
      'Umowa kończy się od razu. Konto zostanie zamknięte, jego numery telefonów zostaną zwolnione, a konto zniknie z przeglądu.',
    declaration: (number, account) =>
      `„Odstępuję od umowy z zamówienia ${number} dotyczącego konta ${account}.”`,
    name: 'Imię i nazwisko',
    email: 'Adres do wysłania potwierdzenia',
    emailHint: 'Z treścią oświadczenia, dniem i godziną. Prosimy je zachować.',
    submit: 'Potwierdź odstąpienie',
    sending: 'Składanie oświadczenia…',
    keep: 'Zachowaj umowę',
    done: 'Odstąpiono od umowy',
    doneText: (email, at) => `Otrzymano: ${at}. Potwierdzenie jest w drodze na adres ${email}.`,
  },
  over: 'To już niemożliwe: w międzyczasie zamówienie poszło dalej.',
  titleUnnamed: 'Zamówienie',
  failed: 'Nie wykonano',
} satisfies Translation<typeof messages>;
