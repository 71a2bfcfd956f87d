import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Kto ma dostęp',
  ownOnly: 'Wszyscy mają tu własny login.',
  withMain: (main) =>
    `Lokalny zespół zachowuje własny login. Użytkownicy konta ${main} pracują tu poprzez konto główne.`,
  mainOnly: (main) =>
    `Nikt nie ma własnego loginu. Użytkownicy konta ${main} pracują tu poprzez konto główne.`,
  nobody: 'Nikt nie ma dostępu do tego konta.',
  loadFailed: 'Nie udało się wczytać listy osób z dostępem',
  stale: (time) => `Stan listy: ${time}. Nie udało się jej odświeżyć.`,
  through: { own: 'Własny login', main: 'Przez konto główne' },
  group: { own: 'Lokalnie', main: 'Konto główne' },
  everything: 'wszystko',
  nothing: 'obecnie nic',
  since: (day) => `Od ${day}`,
  active: (day) => `ostatnia aktywność: ${day}`,
  neverActive: 'jeszcze bez aktywności',
  grantsTitle: 'Na powiązanych kontach',
  grantsLead:
    'Co użytkownicy tego konta mogą robić na powiązanych kontach. Bez przyznanego dostępu nikt tam nie pracuje.',
  ownGrantsLead: 'Dostępne działania na powiązanych kontach.',
  grantsFailed: 'Nie udało się wczytać dostępów do powiązanych kont',
  noGrant: 'Brak dostępu do powiązanych kont',
  you: 'Ty',
  give: 'Przyznaj dostęp…',
  giveTo: (name) => `Przyznaj dostęp… ${name}`,
  giveSame: 'Przyznaj to samo innej osobie…',
  giveSameAs: (name) => `Przyznaj to samo innej osobie… ${name}`,
  titleThere: (name) => `Kto ma dostęp: ${name}`,
  mainPeople: 'Przez konto główne',
  nobodyThrough: 'Nikt z konta głównego nie pracuje na tym koncie.',
  local: 'Z własnym loginem',
  nobodyLocal: 'Nikt nie ma własnego loginu.',
  localUnknown: 'Stąd nie widać, kto loguje się bezpośrednio do tego konta.',
  mayThere: (rights) => `Dostępne teraz: ${rights}`,
  opensNothing: 'Obecnie bez możliwości pracy na tym koncie',
  onlyMails: 'Otrzymuje dotyczące go e-maile',
} satisfies Translation<typeof english>;
