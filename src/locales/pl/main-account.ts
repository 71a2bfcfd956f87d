import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Konto główne',
  loadFailed: 'Nie udało się wczytać powiązania tego konta z kontem głównym',
  stale: (time) => `Stan danych: ${time}. Nie udało się ich odświeżyć.`,
  lead: (main) =>
    `To konto jest powiązane z kontem ${main}. Powiązanie można samodzielnie zakończyć; najpierw zostanie pokazane, co się zmieni.`,
  leave: (main) => `Opuść konto ${main}…`,
  leavesOn: (main, day) => `To konto opuści konto główne ${main} po ${day}`,
  leavesText: 'Zaplanowano to po stronie tego konta. Do tego czasu nic się nie zmienia i można to cofnąć.',
  stay: 'Pozostaw powiązanie',
  detachedOn: (main, day) => `${main} zakończy powiązanie po ${day}`,
  detachedText: (main) =>
    `Od tego czasu konto będzie samodzielne. Wcześniej nic się nie zmienia; cofnąć może to tylko ${main}.`,
  stays: (main) => `To konto pozostaje powiązane z kontem ${main}. Obie strony zostały powiadomione.`,
  left: (main) => `To konto opuściło konto główne ${main}`,
  ended: (main, day) => `Powiązanie z kontem ${main} zakończyło się ${day}.`,
  leftText: 'Konto działa dalej jako samodzielne. Obie strony zostały powiadomione.',
} satisfies Translation<typeof english>;
