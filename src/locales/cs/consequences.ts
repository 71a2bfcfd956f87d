import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Od ${from} jsou poplatky účtu (${monthly} měsíčně) na souhrnné faktuře účtu ${main}.`,
    'pays-itself-until': (until) => `Do ${until} platí účet sám, jako dosud.`,
    'begins-on': (on) =>
      `Propojení začíná dne ${on}. Do té doby se nic nemění a kterákoli strana je může odvolat.`,
    'stays-on-collective-invoice': (main) => `Účet zůstává na souhrnné faktuře účtu ${main}.`,
    'keeps-own-invoice': (monthly) => `Účet platí vlastní fakturu, ${monthly} měsíčně, jako dosud.`,
    'own-invoice': (from, monthly) => `Od ${from} dostává účet vlastní fakturu: ${monthly} měsíčně.`,
    'last-collective-invoice': (on) => `Naposledy na souhrnné faktuře: ${on}.`,
    'past-invoices-stay': 'Dřívější faktury zůstávají na svém místě.',
    'main-gains-access': (main, count) =>
      plural('cs', count, {
        one: `1 osoba z účtu ${main} může v účtu pracovat bez dalšího přihlášení.`,
        few: `${count} osoby z účtu ${main} mohou v účtu pracovat bez dalšího přihlášení.`,
        many: `${count} osoby z účtu ${main} mohou v účtu pracovat bez dalšího přihlášení.`,
        other: `${count} osob z účtu ${main} může v účtu pracovat bez dalšího přihlášení.`,
      }),
    'main-sees-overview': (main) =>
      `${main} vidí účet ve svém přehledu; nikdo odtamtud v něm nemůže pracovat.`,
    'main-loses-access': (main, count) =>
      plural('cs', count, {
        one: `1 osoba z účtu ${main} ztratí přístup.`,
        few: `${count} osoby z účtu ${main} ztratí přístup.`,
        many: `${count} osoby z účtu ${main} ztratí přístup.`,
        other: `${count} osob z účtu ${main} ztratí přístup.`,
      }),
    'main-had-no-access': (main) => `Nikdo z účtu ${main} přístup neměl.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? plural('cs', more, {
            one: `Vlastní přihlášení si ponechávají: ${names} a 1 další osoba.`,
            few: `Vlastní přihlášení si ponechávají: ${names} a ${more} další osoby.`,
            many: `Vlastní přihlášení si ponechávají: ${names} a ${more} další osoby.`,
            other: `Vlastní přihlášení si ponechávají: ${names} a ${more} dalších osob.`,
          })
        : `Přístup s vlastním přihlášením zůstává: ${names}.`,
    'no-local-team': 'K tomuto účtu nemá nikdo vlastní přihlášení.',
    'numbers-stay': (count) =>
      plural('cs', count, {
        one: 'Telefonní číslo zůstává.',
        few: `Všechna ${count} telefonní čísla zůstávají.`,
        many: `Všechna ${count} telefonní čísla zůstávají.`,
        other: `Všech ${count} telefonních čísel zůstává.`,
      }),
    'forwarding-stays': 'Přesměrování hovorů zůstává podle nastavení.',
    'contracts-continue': 'Smlouvy a jejich poplatky pokračují.',
    'can-be-ended': 'Kterákoli strana může propojení později ukončit.',
    'ends-by-itself': (until) => `Propojení skončí samo, poslední den: ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('cs', months, {
        one: `Propojení trvá do ${until} a potom pokračuje vždy o měsíc, dokud jedna strana neřekne ne.`,
        few: `Propojení trvá do ${until} a potom pokračuje vždy o ${months} měsíce, dokud jedna strana neřekne ne.`,
        many: `Propojení trvá do ${until} a potom pokračuje vždy o ${months} měsíce, dokud jedna strana neřekne ne.`,
        other: `Propojení trvá do ${until} a potom pokračuje vždy o ${months} měsíců, dokud jedna strana neřekne ne.`,
      }),
    'invoice-grows': (from, monthly) => `Od ${from} se vaše souhrnná faktura zvýší o ${monthly} měsíčně.`,
    'invoice-unchanged': 'Vaše souhrnná faktura se nemění.',
    'invoice-shrinks': (from, monthly) => `Od ${from} se vaše souhrnná faktura sníží o ${monthly} měsíčně.`,
    'last-invoice-of': (main, on) => `Poslední souhrnná faktura účtu ${main} končí dne ${on}.`,
    'people-lose-access': (count) =>
      plural('cs', count, {
        one: '1 osoba od vás už nebude moci v účtu pracovat.',
        few: `${count} osoby od vás už nebudou moci v účtu pracovat.`,
        many: `${count} osoby od vás už nebudou moci v účtu pracovat.`,
        other: `${count} osob od vás už nebude moci v účtu pracovat.`,
      }),
    'nobody-had-access': 'Nikdo od vás v účtu pracovat nemohl.',
    'notes-end': 'Váš název, štítky a referenční údaje končí s propojením.',
    'never-without-main':
      'Do posledního dne patří účet k jednomu hlavnímu účtu, od následujícího ke druhému.',
    'can-be-taken-back': (until) => `Do ${until} to může kterákoli strana vzít zpět.`,
    'people-gain-access': (count) =>
      plural('cs', count, {
        one: '1 osoba od vás může v účtu pracovat bez dalšího přihlášení.',
        few: `${count} osoby od vás mohou v účtu pracovat bez dalšího přihlášení.`,
        many: `${count} osoby od vás mohou v účtu pracovat bez dalšího přihlášení.`,
        other: `${count} osob od vás může v účtu pracovat bez dalšího přihlášení.`,
      }),
    'overview-only': 'Účet vidíte ve svém přehledu; nikdo od vás v něm nemůže pracovat.',
    'local-team-unchanged': 'Uživatelé účtu si ponechávají vlastní přihlášení a svá oprávnění.',
  },
  group: { money: 'Vyúčtování', access: 'Přístup', stays: 'Beze změny' },
};
