import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `${from} alkaen tilin maksut (${monthly} kuukaudessa) ovat tilin ${main} koontilaskulla.`,
    'pays-itself-until': (until) => `${until} asti tili maksaa itse, kuten ennenkin.`,
    'begins-on': (on) =>
      `Linkitys alkaa ${on}. Siihen asti mikään ei muutu, ja kumpi tahansa osapuoli voi perua sen.`,
    'stays-on-collective-invoice': (main) => `Tili pysyy tilin ${main} koontilaskulla.`,
    'keeps-own-invoice': (monthly) => `Tili maksaa oman laskunsa, ${monthly} kuukaudessa, kuten ennenkin.`,
    'own-invoice': (from, monthly) => `${from} alkaen tili saa oman laskun: ${monthly} kuukaudessa.`,
    'last-collective-invoice': (on) => `Tili on koontilaskulla viimeisen kerran ${on}.`,
    'past-invoices-stay': 'Aiemmat laskut pysyvät siellä, missä ne ovat.',
    'main-gains-access': (main, count) =>
      plural('fi', count, {
        one: `Tilin ${main} 1 henkilö voi työskennellä tilillä ilman erillistä kirjautumista.`,
        other: `Tilin ${main} ${count} henkilöä voi työskennellä tilillä ilman erillistä kirjautumista.`,
      }),
    'main-sees-overview': (main) =>
      `${main} näkee tilin yleisnäkymässään; kukaan sieltä ei voi työskennellä tilillä.`,
    'main-loses-access': (main, count) =>
      plural('fi', count, {
        one: `Tilin ${main} 1 henkilö menettää pääsyn.`,
        other: `Tilin ${main} ${count} henkilöä menettää pääsyn.`,
      }),
    'main-had-no-access': (main) => `Kenelläkään tilin ${main} henkilöistä ei ollut pääsyä.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `Omat tunnukset säilyvät: ${names} ja ${more} muuta.`
        : `Pääsy omilla tunnuksilla säilyy: ${names}.`,
    'no-local-team': 'Kenelläkään ei ole omia tunnuksia tälle tilille.',
    'numbers-stay': (count) =>
      plural('fi', count, {
        one: 'Puhelinnumero säilyy.',
        other: `Kaikki ${count} puhelinnumeroa säilyvät.`,
      }),
    'forwarding-stays': 'Soitonsiirto pysyy asetettuna.',
    'contracts-continue': 'Sopimukset ja niiden maksut jatkuvat.',
    'can-be-ended': 'Kumpi tahansa osapuoli voi päättää linkityksen myöhemmin.',
    'ends-by-itself': (until) => `Linkitys päättyy itsestään: viimeinen päivä on ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('fi', months, {
        one: `Linkitys on voimassa ${until} asti ja jatkuu sen jälkeen kuukauden kerrallaan, kunnes toinen osapuoli kieltäytyy.`,
        other: `Linkitys on voimassa ${until} asti ja jatkuu sen jälkeen ${months} kuukautta kerrallaan, kunnes toinen osapuoli kieltäytyy.`,
      }),
    'invoice-grows': (from, monthly) => `${from} alkaen koontilaskunne on ${monthly} kuukaudessa suurempi.`,
    'invoice-unchanged': 'Koontilaskunne pysyy ennallaan.',
    'invoice-shrinks': (from, monthly) => `${from} alkaen koontilaskunne on ${monthly} kuukaudessa pienempi.`,
    'last-invoice-of': (main, on) => `Tilin ${main} viimeinen koontilasku päättyy ${on}.`,
    'people-lose-access': (count) =>
      plural('fi', count, {
        one: '1 henkilö teiltä ei voi enää työskennellä tilillä.',
        other: `${count} henkilöä teiltä ei voi enää työskennellä tilillä.`,
      }),
    'nobody-had-access': 'Kukaan teiltä ei voinut työskennellä tilillä.',
    'notes-end': 'Tilille antamanne nimi, tunnisteet ja viitetiedot päättyvät linkityksen mukana.',
    'never-without-main':
      'Tili kuuluu yhdelle päätilille viimeiseen päivään asti ja toiselle seuraavasta päivästä alkaen.',
    'can-be-taken-back': (until) => `Kumpikin osapuoli voi perua tämän ${until} asti.`,
    'people-gain-access': (count) =>
      plural('fi', count, {
        one: '1 henkilö teiltä voi työskennellä tilillä ilman erillistä kirjautumista.',
        other: `${count} henkilöä teiltä voi työskennellä tilillä ilman erillistä kirjautumista.`,
      }),
    'overview-only': 'Näette tilin yleisnäkymässänne; kukaan teiltä ei voi työskennellä tilillä.',
    'local-team-unchanged': 'Tilin henkilöiden omat tunnukset ja oikeudet säilyvät.',
  },
  group: { money: 'Laskutus', access: 'Pääsy', stays: 'Pysyy ennallaan' },
};
