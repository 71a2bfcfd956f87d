import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) => plural('da', count, { one: '1 person', other: `${count} personer` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Fra ${from} er kontoens ${monthly} pr. måned på samlefakturaen for ${main}.`,
    'pays-itself-until': (until) => `Til og med ${until} betaler kontoen selv, som før.`,
    'begins-on': (on) =>
      `Tilknytningen begynder den ${on}. Indtil da ændres intet, og begge parter kan aflyse den.`,
    'stays-on-collective-invoice': (main) => `Kontoen bliver på samlefakturaen for ${main}.`,
    'keeps-own-invoice': (monthly) => `Kontoen betaler sin egen faktura, ${monthly} pr. måned, som før.`,
    'own-invoice': (from, monthly) => `Fra ${from} får kontoen sin egen faktura: ${monthly} pr. måned.`,
    'last-collective-invoice': (on) => `Kontoen er på samlefakturaen for sidste gang den ${on}.`,
    'past-invoices-stay': 'Tidligere fakturaer bliver hvor de er.',
    'main-gains-access': (main, count) =>
      `${people(count)} fra ${main} kan arbejde i kontoen uden yderligere login.`,
    'main-sees-overview': (main) => `${main} ser kontoen i sin oversigt; ingen derfra kan arbejde i kontoen.`,
    'main-loses-access': (main, count) =>
      plural('da', count, {
        one: `1 person fra ${main} mister adgangen.`,
        other: `${count} personer fra ${main} mister adgangen.`,
      }),
    'main-had-no-access': (main) => `Ingen fra ${main} havde adgang.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} og ${more} til beholder deres eget login.`
        : `Adgang med eget login består: ${names}.`,
    'no-local-team': 'Ingen har eget login til denne konto.',
    'numbers-stay': (count) =>
      plural('da', count, {
        one: 'Telefonnummeret bevares.',
        other: `Alle ${count} telefonnumre bevares.`,
      }),
    'forwarding-stays': 'Viderestillingen bliver som den er sat op.',
    'contracts-continue': 'Aftaler og betaling for dem fortsætter.',
    'can-be-ended': 'Begge parter kan afslutte tilknytningen senere.',
    'ends-by-itself': (until) => `Tilknytningen ophører af sig selv: sidste dag er ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('da', months, {
        one: `Tilknytningen gælder til og med ${until} og fortsætter så måned for måned indtil en part siger nej.`,
        other: `Tilknytningen gælder til og med ${until} og fortsætter så ${months} måneder ad gangen indtil en part siger nej.`,
      }),
    'invoice-grows': (from, monthly) => `Fra ${from} stiger jeres samlefaktura med ${monthly} pr. måned.`,
    'invoice-unchanged': 'Jeres samlefaktura er uændret.',
    'invoice-shrinks': (from, monthly) => `Fra ${from} falder jeres samlefaktura med ${monthly} pr. måned.`,
    'last-invoice-of': (main, on) => `Den sidste samlefaktura for ${main} slutter den ${on}.`,
    'people-lose-access': (count) =>
      plural('da', count, {
        one: '1 person hos jer kan ikke længere arbejde i kontoen.',
        other: `${count} personer hos jer kan ikke længere arbejde i kontoen.`,
      }),
    'nobody-had-access': 'Ingen hos jer kunne arbejde i kontoen.',
    'notes-end': 'Jeres eget navn til kontoen, etiketter og referencer ophører med tilknytningen.',
    'never-without-main':
      'Kontoen hører til den ene hovedkonto til og med sidste dag og til den anden fra den næste.',
    'can-be-taken-back': (until) => `Til og med ${until} kan begge parter trække det tilbage.`,
    'people-gain-access': (count) => `${people(count)} hos jer kan arbejde i kontoen uden yderligere login.`,
    'overview-only': 'I ser kontoen i jeres oversigt; ingen hos jer kan arbejde i kontoen.',
    'local-team-unchanged': 'Kontoens personer beholder deres eget login og deres rettigheder.',
  },
  group: { money: 'Fakturering', access: 'Adgang', stays: 'Uændret' },
};
