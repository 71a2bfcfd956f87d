import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) =>
  plural('pl', count, {
    one: '1 konto',
    few: `${count} konta`,
    many: `${count} kont`,
    other: `${count} konta`,
  });

export const swapMain = {
  titleUnnamed: 'Zmiana konta głównego',
  title: (to) => `„${to}” jako konto główne`,
  loadFailed: 'Nie udało się wczytać skutków zmiany',
  lead: (to, from, day) =>
    `„${to}” zajmie miejsce konta „${from}”, które stanie się jednym z subkont. Przy zgodzie w terminie: ${day}.`,
  none: 'Nie zaproponowano zmiany konta głównego.',
  standing: {
    proposed: {
      main: (to) => `Zapytano, czy „${to}” zostanie kontem głównym`,
      successor: (from) => `„${from}” proponuje, aby to konto zostało kontem głównym`,
    },
    planned: (to, day) => `„${to}” zostanie kontem głównym ${day}`,
    done: (to, day) => `„${to}” jest kontem głównym od ${day}`,
    declined: (to) => `„${to}”: odmowa przejęcia roli konta głównego`,
    canceled: (to) => `Wycofano propozycję, aby „${to}” zostało kontem głównym`,
    expired: (to) => `Nikt nie odpowiedział, czy „${to}” zostanie kontem głównym`,
    failed: (to) => `„${to}” nie mogło zostać kontem głównym`,
  },
  validUntil: (day) => `Nic się nie zmieni bez zgody. Propozycja jest ważna do ${day}.`,
  plannedText: (day) => `Do ${day} każda ze stron może to wycofać. Potem wszystko zmieni się od razu.`,
  endedText: 'Nic się nie zmieniło.',
  doneText: 'Wszystkie powiązane konta należą teraz do nowego konta głównego, wraz z etykietami i nazwami.',
  proposed: (by, day) => `Propozycja: ${by}, ${day}`,
  said: (message) => `„${message}”`,
  message: 'Wiadomość do pytanej strony (opcjonalnie)',
  messageHint: 'Pytane osoby otrzymają e-mail i zobaczą w portalu, co się zmieni.',
  notPossible: 'Zmiana konta głównego nie jest jeszcze możliwa',
  obstacle: {
    'swap-in-progress': 'Trwa inna zmiana konta głównego. Najpierw ją wycofaj.',
    'account-halted': 'Jedno z obu kont jest zawieszone lub w trakcie zamykania.',
    'not-ready': 'Zamówienie tego konta jest jeszcze w toku.',
    'invoice-only': 'Konto jest tylko na fakturze zbiorczej. Najpierw je powiąż.',
    'detach-in-progress': 'Zaplanowano koniec powiązania. Najpierw to cofnij.',
    'payer-change-in-progress': 'Zaplanowano zmianę płatnika. Poczekaj do tego dnia lub ją cofnij.',
    'no-local-admin': 'Konto nie ma własnego administratora: ktoś musi wyrazić zgodę i je przejąć.',
    'not-standalone-payment': 'Brakuje metody płatności za fakturę zbiorczą.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Od ${day} fakturę zbiorczą opłaca „${account}”: ${accounts(count)}, ${monthly} miesięcznie.`,
    'last-collective-invoice': (account, day) =>
      `Ostatnia faktura zbiorcza konta „${account}” kończy się ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Na fakturę zbiorczą przejdą też opłaty konta „${account}” (${monthly} miesięcznie).`
        : `„${account}” nadal pokrywa własne opłaty (${monthly} miesięcznie).`,
    'past-invoices-stay': (account) => `Wcześniejsze faktury pozostają na koncie „${account}”.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('pl', more, {
            one: `Z konta „${account}” wszystkie konta widzą i administrują nimi: ${names} i jeszcze 1 osoba.`,
            few: `Z konta „${account}” wszystkie konta widzą i administrują nimi: ${names} i jeszcze ${more} osoby.`,
            many: `Z konta „${account}” wszystkie konta widzą i administrują nimi: ${names} i jeszcze ${more} osób.`,
            other: `Z konta „${account}” wszystkie konta widzą i administrują nimi: ${names} i jeszcze ${more} osoby.`,
          })
        : `Wgląd i administracja wszystkimi kontami z konta „${account}”: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('pl', count, {
        one: `1 osoba z konta „${account}” nie będzie już mogła pracować na innych kontach; jej własny login pozostaje.`,
        few: `${count} osoby z konta „${account}” nie będą już mogły pracować na innych kontach; ich własne loginy pozostają.`,
        many: `${count} osób z konta „${account}” nie będzie już mogło pracować na innych kontach; ich własne loginy pozostają.`,
        other: `${count} osoby z konta „${account}” nie będą już mogły pracować na innych kontach; ich własne loginy pozostają.`,
      }),
    'requests-withdrawn': (count) =>
      plural('pl', count, {
        one: '1 prośba, która będzie wtedy czekać na odpowiedź, zostanie wycofana.',
        few: `${count} prośby, które będą wtedy czekać na odpowiedź, zostaną wycofane.`,
        many: `${count} próśb, które będą wtedy czekać na odpowiedź, zostanie wycofanych.`,
        other: `${count} prośby, które będą wtedy czekać na odpowiedź, zostaną wycofane.`,
      }),
    'local-teams-unchanged': 'Zespoły wszystkich kont zachowują własne loginy i uprawnienia.',
    'accounts-unchanged': 'Numery, przekierowanie połączeń i umowy wszystkich kont pozostają bez zmian.',
    'notes-go-along': 'Własne nazwy, etykiety, centra kosztów i numery zamówień zostaną przeniesione.',
    'can-be-undone': (day) => `Do ${day} każda ze stron może to wycofać.`,
  },
  keep: 'Niczego nie zmieniaj',
  submit: { propose: 'Zaproponuj', accept: 'Wyraź zgodę', decline: 'Odmów', cancel: 'Wycofaj' },
  done: {
    propose: (to) => `Wysłano propozycję: „${to}”`,
    accept: (to, day) => `„${to}” zostanie kontem głównym ${day}`,
    decline: (from) => `„${from}” pozostaje kontem głównym`,
    cancel: (from) => `„${from}” pozostaje kontem głównym`,
  },
  doneTexts: {
    propose: 'Obie strony otrzymają e-mail. Bez zgody nic się nie zmieni, a propozycję można tutaj wycofać.',
    accept: 'Obie strony otrzymają e-mail. Do poprzedniego dnia każda z nich może tutaj to wycofać.',
    decline: 'Nic się nie zmienia. Obie strony otrzymają e-mail.',
    cancel: 'Nic się nie zmienia. Obie strony otrzymają e-mail.',
  },
  look: 'Zobacz…',
  make: 'Ustaw jako konto główne…',
  closeAndCheck: 'Zamknij i sprawdź później',
} satisfies Translation<typeof english>;
