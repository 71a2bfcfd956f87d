import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('da', count, { one: '1 telefonnummer', other: `${count} telefonnumre` });

export const closeAccount = {
  title: (name) => `Spær eller luk ”${name}”`,
  titleUnnamed: 'Spær eller luk konto',
  titleSuspended: (name) => `”${name}” er spærret`,
  titleClosing: (name, day) => `”${name}” lukkes den ${day}`,
  titleOver: (name) => `”${name}” er lukket`,
  loadFailed: 'Det kunne ikke indlæses hvad dette ville ændre',
  what: 'Hvad skal der gøres?',
  acts: { suspend: 'Spær', resume: 'Ophæv spærring', close: 'Luk endeligt', reopen: 'Genåbn' },
  about: {
    suspend: 'Ingen kan ringe, og betalingen fortsætter. Spærringen kan ophæves når som helst.',
    resume: 'Alt virker igen som før.',
    close: (day) => `Kontoen kan genåbnes til og med ${day}. Derefter er det endeligt, og numrene frigives.`,
    reopen: 'Alt bliver som det var før.',
    reopenSuspended: 'Alt bliver som det var før: kontoen er igen spærret.',
  },
  keep: 'Ændr intet',
  submit: {
    suspend: 'Spær konto',
    resume: 'Ophæv kontoens spærring',
    close: 'Luk konto',
    reopen: 'Genåbn konto',
  },
  suspendInstead: 'Spær i stedet',
  notPossible: 'Kontoen kan ikke lukkes endnu',
  refused: (name) => `Intet blev ændret for ”${name}”`,
  done: {
    suspend: (name) => `”${name}” er spærret`,
    resume: (name) => `”${name}” virker igen`,
    close: (name, day) => `”${name}” lukkes den ${day}`,
    reopen: (name) => `”${name}” forbliver åben`,
  },
  doneText: {
    suspend: 'Du kan ophæve spærringen når som helst. Begge parter får en besked om det.',
    resume: 'Alt virker som før. Begge parter får en besked om det.',
    close: (day) =>
      `Til og med ${day} kan du genåbne kontoen her, og så er alt som før. Begge parter får en besked om det.`,
    reopen: 'Alt er som det var før. Begge parter får en besked om det.',
  },
  byProvider: 'Jeres udbyder har spærret kontoen. Support fortæller hvad der skal bringes i orden.',
  since: {
    main: (day) => `Siden ${day}, på hovedkontoens anmodning.`,
    account: (day) => `Siden ${day}, på kontoens egen anmodning.`,
  },
  otherSide: 'Det har kontoens egne administratorer besluttet. Kun de kan ændre det.',
  until: (day) => `Kontoen kan genåbnes til og med ${day}.`,
  finalText: 'Kontoen kan ikke åbnes igen.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('da', count, { one: 'Kontoen har 1 underkonto', other: `Kontoen har ${count} underkonti` }),
    'not-ready': 'En bestilling er stadig i gang',
    'detach-in-progress': (day) => `Tilknytningen er planlagt til at ophøre den ${day}`,
    'payer-change-in-progress': (day) => `Et skift af betaler er planlagt til den ${day}`,
    'open-items': (count, total) =>
      plural('da', count, {
        one: `1 faktura er forfalden: ${total}`,
        other: `${count} fakturaer er forfaldne: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'En hovedkonto kan lukkes når alle underkonti er frakoblet.',
    'not-ready': 'Gennemfør de åbne kontroller, eller annullér bestillingen hos support.',
    'detach-in-progress': 'Behold tilknytningen først, på listen, eller luk kontoen for sig efter den dag.',
    'payer-change-in-progress':
      'Fortryd det på listen med ”Behold nuværende betaler”, eller vent til den dag.',
    'open-items': 'Betal dem først. Så snart betalingen er gået ind, kan kontoen lukkes.',
  },
  detachThem: 'Frakobl dem…',
  showThem: 'Vis listen',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer
        ? `${payer} betaler fortsat ${monthly} pr. måned.`
        : `Betalingen fortsætter: ${monthly} pr. måned.`,
    'charges-until': (monthly, day) =>
      `Aftalerne ophører og opkræves til og med ${day}: ${monthly} pr. måned.`,
    'last-own-invoice': (main, day) =>
      `Kontoen er på samlefakturaen for ${main} til og med ${day}; det der opkræves derefter, kommer på en sidste egen faktura.`,
    'open-invoices': (count, total) =>
      plural('da', count, {
        one: `1 åben faktura mangler stadig at blive betalt: ${total}.`,
        other: `${count} åbne fakturaer mangler stadig at blive betalt: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('da', count, {
        one: 'Telefonnummeret lukkes straks: ingen opkald ud, ingen ind.',
        other: `Kontoens ${count} telefonnumre lukkes straks: ingen opkald ud, ingen ind.`,
      }),
    'numbers-released': (count, day) =>
      plural('da', count, {
        one: `Den ${day} frigives 1 telefonnummer. Andre kan få det.`,
        other: `Den ${day} frigives ${count} telefonnumre. Andre kan få dem.`,
      }),
    'forwarding-rests': (count) => `Viderestillingen af ${numbers(count)} hviler og kan ikke ændres imens.`,
    'forwarding-ends': (count, day) => `Viderestillingen af ${numbers(count)} hviler og ophører den ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Fra ${day} kan ${names} og ${more} til ikke længere logge ind på kontoen.`
        : `Fra ${day} kan ingen længere logge ind på kontoen: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Den ${day} ophører tilknytningen til ${main}.`
        : plural('da', people, {
            one: `Den ${day} ophører tilknytningen til ${main}; 1 person mister adgangen.`,
            other: `Den ${day} ophører tilknytningen til ${main}; ${people} personer mister adgangen.`,
          }),
    'acts-rest': 'Intet kan bestilles, tilknyttes eller viderestilles fra kontoen imens.',
    'looking-goes-on': 'Den der har adgang, kan fortsat se alt.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Kontoens underkonti fortsætter, også på samlefakturaen: ${names} og ${more} til.`
        : `Kontoens underkonti fortsætter, også på samlefakturaen: ${names}.`,
    'numbers-kept': (count) => `${numbers(count)} og alle indstillinger bevares.`,
    'link-kept': (main) => `Tilknytningen til ${main} består.`,
    'can-be-resumed': 'Spærringen kan ophæves når som helst.',
    'can-be-reopened': (day) => `Til og med ${day} kan kontoen genåbnes, og så er alt som før.`,
    'records-stay': (main) =>
      main
        ? `Fakturaer og historik bliver hos ${main}, som kan hente data fra den fælles tid.`
        : 'Fakturaerne opbevares som loven kræver. Hent det du har brug for, inden den dag.',
  },
  certainty: {
    title: (day) => `Fra og med ${day} kan dette ikke fortrydes`,
    lead: 'Markér hver enkelt som læst.',
    tickMissing: 'Markér hver enkelt.',
    number: (number) => `Skriv kontoens kundenummer: ${number}`,
    numberWrong: 'Det er ikke kontoens kundenummer.',
  },
  closeAndCheck: 'Luk og bliv ved med at kontrollere',
} satisfies Translation<typeof english>;
