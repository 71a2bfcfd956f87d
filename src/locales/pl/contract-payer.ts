import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Kto płaci za umowę „${product}”?`,
  titleUnnamed: 'Kto płaci za umowę',
  lead: 'Umowa podąża za swoim kontem albo pozostaje po jednej stronie, niezależnie od tego, kto płaci za resztę.',
  loadFailed: 'Nie udało się wczytać skutków zmiany',
  who: 'Kto płaci',
  paidBy: {
    'as-account': 'Jak konto',
    main: 'Faktura zbiorcza konta głównego',
    secondary: 'Własna faktura konta',
  },
  asItIs: 'Tak jest obecnie. Wybierz inną opcję, aby zobaczyć, co się zmieni.',
  notPossible: 'Nie można jeszcze tego ustalić. Niczego nie zmieniono:',
  change: {
    from: {
      main: (day) => `Od ${day} ta umowa jest na fakturze zbiorczej.`,
      secondary: (day) => `Od ${day} ta umowa jest na własnej fakturze konta.`,
    },
    kept: {
      main: 'Pozostaje na fakturze zbiorczej, także gdy konto zacznie kiedyś płacić samo.',
      secondary: 'Konto nadal opłaca ją samo, także gdy resztę pokrywa faktura zbiorcza.',
    },
    follows: 'Gdy zmieni się płatnik konta, ta umowa podąży za nim.',
    others: 'Kto płaci za inne umowy konta.',
    past: 'Wcześniejsze faktury pozostają na swoim miejscu.',
    references: 'Dane referencyjne umowy pozostają.',
    access: 'Dostęp i loginy pozostają bez zmian.',
  },
  leave: 'Pozostaw bez zmian',
  submit: 'Ustal',
  checkAgain: 'Sprawdź ponownie',
  refused: (product) => `„${product}”: płatnika nie zmieniono`,
  done: {
    main: (product, day) => `„${product}”: na fakturze zbiorczej od ${day}`,
    secondary: (product, day) => `„${product}”: konto płaci samo od ${day}`,
  },
  doneText: 'Obie strony otrzymają wiadomość.',
  doneLaterText:
    'Obie strony otrzymają wiadomość. Do tego czasu nic się nie zmienia, a zmianę można cofnąć na liście umów.',
  closeAndCheck: 'Zamknij i sprawdzaj dalej',
} satisfies Translation<typeof english>;
