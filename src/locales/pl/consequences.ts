import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Od ${from} opłaty (${monthly} miesięcznie) są na fakturze zbiorczej konta ${main}.`,
    'pays-itself-until': (until) => `Do ${until} konto płaci samo, jak dotychczas.`,
    'begins-on': (on) =>
      `Powiązanie zaczyna się ${on}. Do tego czasu nic się nie zmienia, a każda ze stron może je odwołać.`,
    'stays-on-collective-invoice': (main) => `Konto pozostaje na fakturze zbiorczej konta ${main}.`,
    'keeps-own-invoice': (monthly) => `Konto opłaca własną fakturę, ${monthly} miesięcznie, jak dotychczas.`,
    'own-invoice': (from, monthly) => `Od ${from} konto otrzymuje własną fakturę: ${monthly} miesięcznie.`,
    'last-collective-invoice': (on) => `Ostatni raz na fakturze zbiorczej: ${on}.`,
    'past-invoices-stay': 'Wcześniejsze faktury pozostają na swoim miejscu.',
    'main-gains-access': (main, count) =>
      plural('pl', count, {
        one: `1 osoba z konta ${main} może pracować na koncie bez osobnego logowania.`,
        few: `${count} osoby z konta ${main} mogą pracować na koncie bez osobnego logowania.`,
        many: `${count} osób z konta ${main} może pracować na koncie bez osobnego logowania.`,
        other: `${count} osoby z konta ${main} mogą pracować na koncie bez osobnego logowania.`,
      }),
    'main-sees-overview': (main) =>
      `${main} widzi konto w przeglądzie; nikt stamtąd nie może na nim pracować.`,
    'main-loses-access': (main, count) =>
      plural('pl', count, {
        one: `1 osoba z konta ${main} straci dostęp.`,
        few: `${count} osoby z konta ${main} stracą dostęp.`,
        many: `${count} osób z konta ${main} straci dostęp.`,
        other: `${count} osoby z konta ${main} stracą dostęp.`,
      }),
    'main-had-no-access': (main) => `Nikt z konta ${main} nie miał dostępu.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? plural('pl', more, {
            one: `Własny login zachowują: ${names} i jeszcze 1 osoba.`,
            few: `Własny login zachowują: ${names} i jeszcze ${more} osoby.`,
            many: `Własny login zachowują: ${names} i jeszcze ${more} osób.`,
            other: `Własny login zachowują: ${names} i jeszcze ${more} osoby.`,
          })
        : `Dostęp przez własny login pozostaje: ${names}.`,
    'no-local-team': 'Nikt nie ma własnego loginu do tego konta.',
    'numbers-stay': (count) =>
      plural('pl', count, {
        one: 'Numer telefonu pozostaje.',
        few: `Wszystkie numery telefonów (${count}) pozostają.`,
        many: `Wszystkie numery telefonów (${count}) pozostają.`,
        other: `Wszystkie numery telefonów (${count}) pozostają.`,
      }),
    'forwarding-stays': 'Przekierowanie połączeń pozostaje zgodne z ustawieniami.',
    'contracts-continue': 'Umowy i związane z nimi opłaty trwają dalej.',
    'can-be-ended': 'Każda ze stron może później zakończyć powiązanie.',
    'ends-by-itself': (until) => `Powiązanie kończy się samo, ostatni dzień: ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('pl', months, {
        one: `Powiązanie trwa do ${until}, a potem przedłuża się co miesiąc, dopóki jedna ze stron nie powie „nie”.`,
        few: `Powiązanie trwa do ${until}, a potem przedłuża się za każdym razem o ${months} miesiące, dopóki jedna ze stron nie powie „nie”.`,
        many: `Powiązanie trwa do ${until}, a potem przedłuża się za każdym razem o ${months} miesięcy, dopóki jedna ze stron nie powie „nie”.`,
        other: `Powiązanie trwa do ${until}, a potem przedłuża się za każdym razem o ${months} miesiące, dopóki jedna ze stron nie powie „nie”.`,
      }),
    'invoice-grows': (from, monthly) => `Od ${from} faktura zbiorcza wzrośnie o ${monthly} miesięcznie.`,
    'invoice-unchanged': 'Faktura zbiorcza pozostaje bez zmian.',
    'invoice-shrinks': (from, monthly) =>
      `Od ${from} faktura zbiorcza zmniejszy się o ${monthly} miesięcznie.`,
    'last-invoice-of': (main, on) => `Ostatnia faktura zbiorcza konta ${main} kończy się ${on}.`,
    'people-lose-access': (count) =>
      plural('pl', count, {
        one: '1 osoba z konta głównego nie będzie już mogła pracować na koncie.',
        few: `${count} osoby z konta głównego nie będą już mogły pracować na koncie.`,
        many: `${count} osób z konta głównego nie będzie już mogło pracować na koncie.`,
        other: `${count} osoby z konta głównego nie będą już mogły pracować na koncie.`,
      }),
    'nobody-had-access': 'Nikt z konta głównego nie mógł pracować na koncie.',
    'notes-end': 'Własna nazwa, etykiety i dane referencyjne przestają obowiązywać wraz z powiązaniem.',
    'never-without-main':
      'Do ostatniego dnia konto należy do jednego konta głównego, a od następnego do drugiego.',
    'can-be-taken-back': (until) => `Do ${until} każda ze stron może to wycofać.`,
    'people-gain-access': (count) =>
      plural('pl', count, {
        one: '1 osoba z konta głównego może pracować na koncie bez osobnego logowania.',
        few: `${count} osoby z konta głównego mogą pracować na koncie bez osobnego logowania.`,
        many: `${count} osób z konta głównego może pracować na koncie bez osobnego logowania.`,
        other: `${count} osoby z konta głównego mogą pracować na koncie bez osobnego logowania.`,
      }),
    'overview-only': 'Konto jest widoczne w przeglądzie; nikt z konta głównego nie może na nim pracować.',
    'local-team-unchanged': 'Użytkownicy konta zachowują własny login i swoje uprawnienia.',
  },
  group: { money: 'Rozliczenia', access: 'Dostęp', stays: 'Bez zmian' },
};
