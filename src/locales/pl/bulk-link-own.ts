import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const bulkLinkOwn = {
  choose: 'Wybierz spośród własnych kont',
  lead: 'Konta administrowane tym samym loginem. Niczego nie trzeba potwierdzać: nikt nie jest pytany, a powiązanie następuje od razu po uruchomieniu.',
  offered: (count, number, linkable) =>
    plural('pl', count, {
      one: `Oprócz tego administrowane jest 1 konto. Można powiązać: ${linkable}.`,
      few: `Oprócz tego administrowane są ${number} konta. Można powiązać: ${linkable}.`,
      many: `Oprócz tego administrowanych jest ${number} kont. Można powiązać: ${linkable}.`,
      other: `Oprócz tego administrowane są ${number} konta. Można powiązać: ${linkable}.`,
    }),
  chosen: (count, number) =>
    plural('pl', count, {
      one: 'Wybrano 1 konto',
      few: `Wybrano ${number} konta`,
      many: `Wybrano ${number} kont`,
      other: `Wybrano ${number} konta`,
    }),
  noneChosen: 'Nie wybrano jeszcze konta',
  search: 'Znajdź konto',
  searchHint: 'Według nazwy, numeru lub miejscowości',
  list: 'Administrowane konta',
  all: (number) => `Zaznacz wszystkie, które można powiązać (${number})`,
  allFound: (number) => `Zaznacz wszystkie znalezione, które można powiązać (${number})`,
  fetching: (done, total) => `Wczytane konta: ${done} z ${total}`,
  clear: 'Odznacz wszystkie',
  most: 'Naraz można dodać najwyżej 5000 kont. Pozostałe można dodać następnym razem.',
  found: (count, number) =>
    plural('pl', count, {
      one: 'Znaleziono 1 konto',
      few: `Znaleziono ${number} konta`,
      many: `Znaleziono ${number} kont`,
      other: `Znaleziono ${number} konta`,
    }),
  nothingFound: 'Żadne z administrowanych kont nie ma tego w nazwie, numerze ani miejscowości.',
  none: 'Tym loginem nie jest administrowane żadne inne konto.',
  failed: 'Nie udało się wczytać własnych kont',
  pick: 'Wybrane',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Konto',
  city: 'Miejscowość',
  state: 'Stan',
  can: 'Można powiązać',
  scopes: 'Dla wszystkich',
  check: (count, number) =>
    plural('pl', count, {
      one: 'Sprawdź 1 konto',
      few: `Sprawdź ${number} konta`,
      many: `Sprawdź ${number} kont`,
      other: `Sprawdź ${number} konta`,
    }),
  checkNone: 'Sprawdź konta',
  first: 'Najpierw wybierz co najmniej jedno konto.',
  job: 'Z własnych kont',
  linked: 'Powiązane',
  scheduled: 'Uzgodnione',
  later: 'Od którego dnia obowiązuje powiązanie, widać w przeglądzie.',
  obstacle: 'Niemożliwe',
  willLink: (count, number) =>
    plural('pl', count, {
      one: '1 administrowane konto zostanie powiązane bez pytania kogokolwiek.',
      few: `${number} administrowane konta zostaną powiązane bez pytania kogokolwiek.`,
      many: `${number} administrowanych kont zostanie powiązanych bez pytania kogokolwiek.`,
      other: `${number} administrowane konta zostaną powiązane bez pytania kogokolwiek.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('pl', count, {
      one: `Potwierdzam, że od ${from} opłaty tego konta pokrywa ${main} w ramach faktury zbiorczej. Obecnie wynoszą ${monthly} miesięcznie.`,
      few: `Potwierdzam, że od ${from} opłaty tych ${number} kont pokrywa ${main} w ramach faktury zbiorczej. Obecnie wynoszą łącznie ${monthly} miesięcznie.`,
      many: `Potwierdzam, że od ${from} opłaty tych ${number} kont pokrywa ${main} w ramach faktury zbiorczej. Obecnie wynoszą łącznie ${monthly} miesięcznie.`,
      other: `Potwierdzam, że od ${from} opłaty tych ${number} konta pokrywa ${main} w ramach faktury zbiorczej. Obecnie wynoszą łącznie ${monthly} miesięcznie.`,
    }),
  recorded:
    'Zostanie to zapisane wraz z imieniem i nazwiskiem, godziną i tą treścią. Płatnika można później zmienić.',
  missing: 'Potwierdź, kto płaci. W przeciwnym razie odrzuć całość i wybierz konta ponownie, bez płatności.',
  why: {
    'link-not-verified': 'Konto o tym numerze nie jest administrowane tym loginem.',
    'open-items': 'Najpierw trzeba uregulować otwarte faktury lub opłaty.',
    'changed-too-recently':
      'Konto niedawno opuściło konto główne i przez kilka dni musi pozostać samodzielne.',
    'rules-changed': 'Koszt lub data początkowa nie odpowiada już temu, co potwierdzono.',
    'consent-required': 'Nikt nie potwierdził, kto płaci.',
  },
} satisfies Translation<typeof english>;
