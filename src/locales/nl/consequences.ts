import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `Vanaf ${from} staat ${monthly} per maand van dit account op de verzamelfactuur van ${main}.`,
    'pays-itself-until': (until) => `Tot ${until} betaalt het account zelf, zoals nu.`,
    'begins-on': (on) =>
      `De koppeling begint op ${on}. Tot dan verandert er niets en kunnen beide partijen afzeggen.`,
    'stays-on-collective-invoice': (main) => `Het account blijft op de verzamelfactuur van ${main}.`,
    'keeps-own-invoice': (monthly) => `Het account blijft de eigen factuur betalen, ${monthly} per maand.`,
    'own-invoice': (from, monthly) =>
      `Vanaf ${from} krijgt het account een eigen factuur: ${monthly} per maand.`,
    'last-collective-invoice': (on) => `Het account staat op ${on} voor het laatst op de verzamelfactuur.`,
    'past-invoices-stay': 'Eerdere facturen blijven waar ze zijn.',
    'main-gains-access': (main, count) =>
      plural('nl', count, {
        one: `1 persoon van ${main} kan in het account werken zonder apart in te loggen.`,
        other: `${count} personen van ${main} kunnen in het account werken zonder apart in te loggen.`,
      }),
    'main-sees-overview': (main) =>
      `${main} ziet het account in het overzicht; niemand daar kan erin werken.`,
    'main-loses-access': (main, count) =>
      plural('nl', count, {
        one: `1 persoon van ${main} verliest de toegang.`,
        other: `${count} personen van ${main} verliezen de toegang.`,
      }),
    'main-had-no-access': (main) => `Niemand van ${main} had toegang.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} en nog ${more} houden hun eigen inloggegevens.`
        : `Toegang met eigen inloggegevens blijft: ${names}.`,
    'no-local-team': 'Niemand heeft eigen inloggegevens voor dit account.',
    'numbers-stay': (count) =>
      plural('nl', count, {
        one: 'Het telefoonnummer blijft.',
        other: `Alle ${count} telefoonnummers blijven.`,
      }),
    'forwarding-stays': 'Doorschakelingen blijven zoals ze zijn ingesteld.',
    'contracts-continue': 'Contracten en de bijbehorende kosten lopen door.',
    'can-be-ended': 'Beide partijen kunnen de koppeling later beëindigen.',
    'ends-by-itself': (until) => `De koppeling eindigt vanzelf: de laatste dag is ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('nl', months, {
        one: `De koppeling geldt tot en met ${until} en loopt daarna maand voor maand door, totdat een partij nee zegt.`,
        other: `De koppeling geldt tot en met ${until} en loopt daarna telkens ${months} maanden door, totdat een partij nee zegt.`,
      }),
    'invoice-grows': (from, monthly) => `Vanaf ${from} wordt uw verzamelfactuur ${monthly} per maand hoger.`,
    'invoice-unchanged': 'Uw verzamelfactuur blijft ongewijzigd.',
    'invoice-shrinks': (from, monthly) =>
      `Vanaf ${from} wordt uw verzamelfactuur ${monthly} per maand lager.`,
    'last-invoice-of': (main, on) => `De laatste verzamelfactuur van ${main} eindigt op ${on}.`,
    'people-lose-access': (count) =>
      plural('nl', count, {
        one: '1 persoon bij u kan niet meer in het account werken.',
        other: `${count} personen bij u kunnen niet meer in het account werken.`,
      }),
    'nobody-had-access': 'Niemand bij u kon in het account werken.',
    'notes-end': 'Uw eigen naam, labels en referenties vervallen met de koppeling.',
    'never-without-main':
      'Het account hoort tot en met de laatste dag bij het ene hoofdaccount en vanaf de dag erna bij het andere.',
    'can-be-taken-back': (until) => `Tot ${until} kan elke partij dit terugdraaien.`,
    'people-gain-access': (count) =>
      plural('nl', count, {
        one: '1 persoon bij u kan in het account werken zonder apart in te loggen.',
        other: `${count} personen bij u kunnen in het account werken zonder apart in te loggen.`,
      }),
    'overview-only': 'U ziet het account in uw overzicht; niemand bij u kan erin werken.',
    'local-team-unchanged': 'De medewerkers van het account houden hun eigen inloggegevens en rechten.',
  },
  group: { money: 'Facturering', access: 'Toegang', stays: 'Blijft zoals het is' },
};
