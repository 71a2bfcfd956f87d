import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('nl', count, { one: '1 telefoonnummer', other: `${count} telefoonnummers` });

export const closeAccount = {
  title: (name) => `“${name}” blokkeren of sluiten`,
  titleUnnamed: 'Account blokkeren of sluiten',
  titleSuspended: (name) => `“${name}” is geblokkeerd`,
  titleClosing: (name, day) => `“${name}” wordt op ${day} gesloten`,
  titleOver: (name) => `“${name}” is gesloten`,
  loadFailed: 'Wat er zou veranderen, kan niet worden geladen',
  what: 'Wat wilt u doen?',
  acts: {
    suspend: 'Blokkeren',
    resume: 'Blokkering opheffen',
    close: 'Definitief sluiten',
    reopen: 'Heropenen',
  },
  about: {
    suspend: 'Bellen is niet mogelijk en de kosten lopen door. De blokkering kan altijd worden opgeheven.',
    resume: 'Alles werkt weer zoals voorheen.',
    close: (day) => `Heropenen kan tot ${day}. Daarna is het definitief en worden de nummers vrijgegeven.`,
    reopen: 'Alles wordt hersteld zoals het was.',
    reopenSuspended: 'Alles wordt hersteld zoals het was: het account is weer geblokkeerd.',
  },
  keep: 'Niets wijzigen',
  submit: {
    suspend: 'Account blokkeren',
    resume: 'Blokkering opheffen',
    close: 'Account sluiten',
    reopen: 'Account heropenen',
  },
  suspendInstead: 'Liever blokkeren',
  notPossible: 'Sluiten is nog niet mogelijk',
  refused: (name) => `Bij “${name}” is niets gewijzigd`,
  done: {
    suspend: (name) => `“${name}” is geblokkeerd`,
    resume: (name) => `“${name}” werkt weer`,
    close: (name, day) => `“${name}” wordt op ${day} gesloten`,
    reopen: (name) => `“${name}” blijft open`,
  },
  doneText: {
    suspend: 'U kunt de blokkering altijd opheffen. Beide partijen krijgen hierover bericht.',
    resume: 'Alles werkt zoals voorheen. Beide partijen krijgen hierover bericht.',
    close: (day) =>
      `Tot ${day} kunt u het account hier heropenen; alles is dan weer zoals voorheen. Beide partijen krijgen hierover bericht.`,
    reopen: 'Alles is zoals voorheen. Beide partijen krijgen hierover bericht.',
  },
  byProvider:
    'Uw aanbieder heeft het account geblokkeerd. De klantenservice vertelt u wat er moet worden geregeld.',
  since: {
    main: (day) => `Sinds ${day}, op verzoek van het hoofdaccount.`,
    account: (day) => `Sinds ${day}, op verzoek van het account zelf.`,
  },
  otherSide:
    'Dit is een besluit van de eigen beheerders van het account. Alleen zij kunnen het terugdraaien.',
  until: (day) => `Tot ${day} is heropenen mogelijk.`,
  finalText: 'Het account kan niet meer worden geopend.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('nl', count, {
        one: 'Het account heeft 1 subaccount',
        other: `Het account heeft ${count} subaccounts`,
      }),
    'not-ready': 'Er loopt nog een bestelling',
    'detach-in-progress': (day) => `Het einde van de koppeling is gepland op ${day}`,
    'payer-change-in-progress': (day) => `Op ${day} is een wijziging van betaler gepland`,
    'open-items': (count, total) =>
      plural('nl', count, {
        one: `1 factuur is te laat: ${total}`,
        other: `${count} facturen zijn te laat: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Een hoofdaccount kan worden gesloten zodra alle subaccounts zijn ontkoppeld.',
    'not-ready': 'Rond de open controles af of laat de bestelling annuleren door de klantenservice.',
    'detach-in-progress':
      'Houd de koppeling eerst in stand via de lijst, of sluit het account na die dag apart.',
    'payer-change-in-progress':
      'Draai die wijziging via de lijst terug met “Betaler behouden” of wacht tot die dag.',
    'open-items': 'Betaal die eerst. Zodra de betaling binnen is, kan het account worden gesloten.',
  },
  detachThem: 'Subaccounts ontkoppelen…',
  showThem: 'Lijst tonen',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} blijft ${monthly} per maand betalen.` : `De kosten lopen door: ${monthly} per maand.`,
    'charges-until': (monthly, day) =>
      `Contracten eindigen en worden in rekening gebracht tot ${day}: ${monthly} per maand.`,
    'last-own-invoice': (main, day) =>
      `Het account staat tot ${day} op de verzamelfactuur van ${main}; latere kosten komen op een laatste eigen factuur.`,
    'open-invoices': (count, total) =>
      plural('nl', count, {
        one: `1 openstaande factuur moet nog worden betaald: ${total}.`,
        other: `${count} openstaande facturen moeten nog worden betaald: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('nl', count, {
        one: 'Het telefoonnummer is meteen buiten gebruik: geen uitgaande en inkomende oproepen meer.',
        other: `De ${count} telefoonnummers zijn meteen buiten gebruik: geen uitgaande en inkomende oproepen meer.`,
      }),
    'numbers-released': (count, day) =>
      plural('nl', count, {
        one: `Op ${day} wordt 1 telefoonnummer vrijgegeven. Anderen kunnen dat nummer krijgen.`,
        other: `Op ${day} worden ${count} telefoonnummers vrijgegeven. Anderen kunnen die nummers krijgen.`,
      }),
    'forwarding-rests': (count) =>
      `De doorschakeling van ${numbers(count)} wordt onderbroken en kan intussen niet worden gewijzigd.`,
    'forwarding-ends': (count, day) =>
      `De doorschakeling van ${numbers(count)} wordt onderbroken en eindigt op ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Vanaf ${day} kunnen ${names} en nog ${more} anderen niet meer inloggen op het account.`
        : `Vanaf ${day} kan niemand meer inloggen op het account: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Op ${day} eindigt de koppeling met ${main}.`
        : plural('nl', people, {
            one: `Op ${day} eindigt de koppeling met ${main}; 1 persoon daar verliest de toegang.`,
            other: `Op ${day} eindigt de koppeling met ${main}; ${people} personen daar verliezen de toegang.`,
          }),
    'acts-rest': 'Intussen kan vanuit het account niets worden besteld, gekoppeld of doorgeschakeld.',
    'looking-goes-on': 'Wie toegang heeft, kan alles blijven bekijken.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `De subaccounts lopen door, ook op de verzamelfactuur: ${names} en nog ${more}.`
        : `De subaccounts lopen door, ook op de verzamelfactuur: ${names}.`,
    'numbers-kept': (count) =>
      plural('nl', count, {
        one: '1 telefoonnummer en alle instellingen blijven behouden.',
        other: `${count} telefoonnummers en alle instellingen blijven behouden.`,
      }),
    'link-kept': (main) => `De koppeling met ${main} blijft.`,
    'can-be-resumed': 'De blokkering kan altijd worden opgeheven.',
    'can-be-reopened': (day) => `Tot ${day} is heropenen mogelijk; alles is dan weer zoals voorheen.`,
    'records-stay': (main) =>
      main
        ? `De facturen en de geschiedenis blijven bij ${main}; de gegevens van de gezamenlijke periode zijn daar te downloaden.`
        : 'De facturen worden volgens de wet bewaard. Download vóór die dag wat u nodig hebt.',
  },
  certainty: {
    title: (day) => `Vanaf ${day} kan dit niet ongedaan worden gemaakt`,
    lead: 'Vink elk punt aan als gelezen.',
    tickMissing: 'Vink elk punt aan.',
    number: (number) => `Typ het klantnummer van het account: ${number}`,
    numberWrong: 'Dit is niet het klantnummer van het account.',
  },
  closeAndCheck: 'Sluiten en verder controleren',
} satisfies Translation<typeof english>;
