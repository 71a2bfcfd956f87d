import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Kdo má přístup',
  ownOnly: 'Všichni zde mají vlastní přihlášení.',
  withMain: (main) =>
    `Místní tým si ponechává vlastní přihlášení. Uživatelé účtu ${main} zde pracují prostřednictvím hlavního účtu.`,
  mainOnly: (main) =>
    `Nikdo nemá vlastní přihlášení. Uživatelé účtu ${main} zde pracují prostřednictvím hlavního účtu.`,
  nobody: 'K tomuto účtu nemá nikdo přístup.',
  loadFailed: 'Seznam osob s přístupem se nepodařilo načíst',
  stale: (time) => `Stav seznamu: ${time}. Nepodařilo se jej aktualizovat.`,
  through: { own: 'Vlastní přihlášení', main: 'Přes hlavní účet' },
  group: { own: 'Místní tým', main: 'Hlavní účet' },
  everything: 'vše',
  nothing: 'momentálně nic',
  since: (day) => `Od ${day}`,
  active: (day) => `poslední aktivita: ${day}`,
  neverActive: 'zatím bez aktivity',
  grantsTitle: 'V propojených účtech',
  grantsLead:
    'Co smějí uživatelé tohoto účtu v propojených účtech. Bez uděleného přístupu tam nikdo nepracuje.',
  ownGrantsLead: 'Co smíte v propojených účtech.',
  grantsFailed: 'Přístupy k propojeným účtům se nepodařilo načíst',
  noGrant: 'Žádný přístup k propojeným účtům',
  you: 'Vy',
  give: 'Udělit přístup…',
  giveTo: (name) => `Udělit přístup… ${name}`,
  giveSame: 'Udělit totéž jiné osobě…',
  giveSameAs: (name) => `Udělit totéž jiné osobě… ${name}`,
  titleThere: (name) => `Kdo má přístup: ${name}`,
  mainPeople: 'Prostřednictvím hlavního účtu',
  nobodyThrough: 'V tomto účtu nepracuje nikdo z hlavního účtu.',
  local: 'S vlastním přihlášením',
  nobodyLocal: 'Nikdo nemá vlastní přihlášení.',
  localUnknown: 'Odtud není vidět, kdo se k tomuto účtu přihlašuje přímo.',
  mayThere: (rights) => `Nyní smí: ${rights}`,
  opensNothing: 'Momentálně tam nemůže pracovat',
  onlyMails: 'Dostává k tomu e-maily',
} satisfies Translation<typeof english>;
