import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) => `${count} telefonnummer`;

export const closeAccount = {
  title: (name) => `Spärra eller avsluta ”${name}”`,
  titleUnnamed: 'Spärra eller avsluta konto',
  titleSuspended: (name) => `”${name}” är spärrat`,
  titleClosing: (name, day) => `”${name}” avslutas den ${day}`,
  titleOver: (name) => `”${name}” är avslutat`,
  loadFailed: 'Det gick inte att läsa in vad det här skulle ändra',
  what: 'Vad vill du göra?',
  acts: { suspend: 'Spärra', resume: 'Häv spärren', close: 'Avsluta slutgiltigt', reopen: 'Återöppna' },
  about: {
    suspend: 'Ingen kan ringa, och avgifterna löper på. Spärren kan hävas när som helst.',
    resume: 'Allt fungerar igen som förut.',
    close: (day) =>
      `Kontot kan återöppnas till och med ${day}. Därefter är det slutgiltigt och numren släpps.`,
    reopen: 'Allt återställs som det var tidigare.',
    reopenSuspended: 'Allt återställs som det var tidigare: kontot är spärrat igen.',
  },
  keep: 'Ändra inget',
  submit: {
    suspend: 'Spärra konto',
    resume: 'Häv kontots spärr',
    close: 'Avsluta konto',
    reopen: 'Återöppna konto',
  },
  suspendInstead: 'Spärra i stället',
  notPossible: 'Kontot kan inte avslutas ännu',
  refused: (name) => `Inget ändrades för ”${name}”`,
  done: {
    suspend: (name) => `”${name}” är spärrat`,
    resume: (name) => `”${name}” fungerar igen`,
    close: (name, day) => `”${name}” avslutas den ${day}`,
    reopen: (name) => `”${name}” förblir öppet`,
  },
  doneText: {
    suspend: 'Du kan häva spärren när som helst. Båda parter får ett meddelande om det här.',
    resume: 'Allt fungerar som förut. Båda parter får ett meddelande om det här.',
    close: (day) =>
      `Till och med ${day} kan du återöppna kontot här, och då är allt som förut. Båda parter får ett meddelande om det här.`,
    reopen: 'Allt är som det var tidigare. Båda parter får ett meddelande om det här.',
  },
  byProvider: 'Er leverantör har spärrat kontot. Supporten berättar vad som behöver åtgärdas.',
  since: {
    main: (day) => `Sedan ${day}, på huvudkontots begäran.`,
    account: (day) => `Sedan ${day}, på kontots egen begäran.`,
  },
  otherSide: 'Kontots egna administratörer har bestämt det. Bara de kan ändra det.',
  until: (day) => `Kontot kan återöppnas till och med ${day}.`,
  finalText: 'Kontot kan inte öppnas igen.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('sv', count, { one: 'Kontot har 1 underkonto', other: `Kontot har ${count} underkonton` }),
    'not-ready': 'En beställning pågår fortfarande',
    'detach-in-progress': (day) => `Kopplingen är planerad att upphöra den ${day}`,
    'payer-change-in-progress': (day) => `Ett byte av betalare är planerat till den ${day}`,
    'open-items': (count, total) =>
      plural('sv', count, {
        one: `1 faktura är förfallen: ${total}`,
        other: `${count} fakturor är förfallna: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Ett huvudkonto kan avslutas när alla underkonton är bortkopplade.',
    'not-ready': 'Slutför de öppna kontrollerna eller avbeställ hos supporten.',
    'detach-in-progress': 'Behåll kopplingen först, i listan, eller avsluta kontot för sig efter den dagen.',
    'payer-change-in-progress':
      'Ångra det i listan med ”Behåll nuvarande betalare”, eller vänta till den dagen.',
    'open-items': 'Betala dem först. Så snart betalningen har kommit in kan kontot avslutas.',
  },
  detachThem: 'Koppla bort dem…',
  showThem: 'Visa listan',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer
        ? `${payer} fortsätter att betala ${monthly} per månad.`
        : `Avgifterna löper på: ${monthly} per månad.`,
    'charges-until': (monthly, day) =>
      `Avtalen upphör och debiteras till och med ${day}: ${monthly} per månad.`,
    'last-own-invoice': (main, day) =>
      `Kontot är på samlingsfakturan för ${main} till och med ${day}; det som debiteras därefter kommer på en sista egen faktura.`,
    'open-invoices': (count, total) =>
      plural('sv', count, {
        one: `1 öppen faktura återstår att betala: ${total}.`,
        other: `${count} öppna fakturor återstår att betala: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('sv', count, {
        one: 'Telefonnumret stängs av direkt: inga samtal ut, inga in.',
        other: `Kontots ${count} telefonnummer stängs av direkt: inga samtal ut, inga in.`,
      }),
    'numbers-released': (count, day) =>
      plural('sv', count, {
        one: `Den ${day} släpps 1 telefonnummer. Andra kan få det.`,
        other: `Den ${day} släpps ${count} telefonnummer. Andra kan få dem.`,
      }),
    'forwarding-rests': (count) =>
      `Vidarekopplingen av ${numbers(count)} vilar och kan inte ändras under tiden.`,
    'forwarding-ends': (count, day) => `Vidarekopplingen av ${numbers(count)} vilar och upphör den ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Från ${day} kan ${names} och ${more} till inte längre logga in på kontot.`
        : `Från ${day} kan ingen längre logga in på kontot: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Den ${day} upphör kopplingen till ${main}.`
        : plural('sv', people, {
            one: `Den ${day} upphör kopplingen till ${main}; 1 person där förlorar sin åtkomst.`,
            other: `Den ${day} upphör kopplingen till ${main}; ${people} personer där förlorar sin åtkomst.`,
          }),
    'acts-rest': 'Inget kan beställas, kopplas eller vidarekopplas från kontot under tiden.',
    'looking-goes-on': 'Den som har åtkomst kan fortfarande titta på allt.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Kontots underkonton finns kvar, även på samlingsfakturan: ${names} och ${more} till.`
        : `Kontots underkonton finns kvar, även på samlingsfakturan: ${names}.`,
    'numbers-kept': (count) => `${numbers(count)} och alla inställningar behålls.`,
    'link-kept': (main) => `Kopplingen till ${main} består.`,
    'can-be-resumed': 'Spärren kan hävas när som helst.',
    'can-be-reopened': (day) => `Till och med ${day} kan kontot återöppnas, och då är allt som förut.`,
    'records-stay': (main) =>
      main
        ? `Fakturor och historik stannar hos ${main}, som kan hämta data från den gemensamma tiden.`
        : 'Fakturorna sparas så som lagen kräver. Hämta det du behöver före den dagen.',
  },
  certainty: {
    title: (day) => `Från och med ${day} kan det här inte ångras`,
    lead: 'Markera var och en som läst.',
    tickMissing: 'Markera var och en.',
    number: (number) => `Skriv kontots kundnummer: ${number}`,
    numberWrong: 'Det är inte kontots kundnummer.',
  },
  closeAndCheck: 'Stäng och fortsätt kontrollera',
} satisfies Translation<typeof english>;
