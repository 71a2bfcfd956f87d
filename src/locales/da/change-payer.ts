import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Betale for ”${name}” fra nu af?`,
    secondary: (name) => `Lade ”${name}” betale selv?`,
  },
  titleUnnamed: 'Hvem der betaler',
  lead: {
    main: (main) => `Kontoen betaler nu sine egne fakturaer. ${main} ville betale via samlefaktura.`,
    secondary: (main) => `Samlefakturaen for ${main} betaler nu. Kontoen ville få sin egen faktura.`,
  },
  loadFailed: 'Det kunne ikke indlæses hvad dette ville ændre',
  when: 'Hvornår fra',
  periodEnd: (day) => `Fra næste faktureringsperiode, ${day}`,
  now: (day) => `Fra i dag, ${day}`,
  sides: 'Hvad begge parter betaler',
  side: { main: 'Samlefaktura', secondary: 'Egen faktura' },
  invoiceOf: (day) => `Faktura den ${day}`,
  before: 'før:',
  after: 'efter:',
  later: 'Senere fakturaer, med alt hvad der er planlagt',
  notEntitled: 'Beløb vises for personer der må se fakturaer.',
  change: {
    from: {
      main: (day) => `Fra og med ${day} betaler samlefakturaen for kontoen.`,
      secondary: (day) => `Fra og med ${day} får kontoen sin egen faktura.`,
    },
    proRata: (amount, days, of) =>
      plural('da', days, {
        one: `${amount} af den aktuelle periode skifter side: 1 af ${of} dage.`,
        other: `${amount} af den aktuelle periode skifter side: ${days} af ${of} dage.`,
      }),
    recipient: (email) => `E-mails med fakturaen går så til ${email}.`,
    used: (amount) => `Kontoens tilgodehavende på ${amount} modregnes i de egne fakturaer.`,
    usedSome: 'Kontoens tilgodehavende modregnes i de egne fakturaer.',
    kept: (amount) => `Tilgodehavendet på ${amount} bliver hos kontoen. Det bruges ikke til samlefakturaen.`,
    keptSome: 'Tilgodehavendet bliver hos kontoen. Det bruges ikke til samlefakturaen.',
    sees: {
      main: (main) => `Personer fra ${main} der arbejder i kontoen, ser også kontoens fakturaer.`,
      secondary: (main) =>
        `Personer fra ${main} der arbejder i kontoen, ser ikke længere kontoens fakturaer der.`,
    },
    team: 'Personer på kontoen beholder deres eget login.',
    past: 'Tidligere fakturaer bliver hvor de er.',
    contract: {
      main: (product) => `Aftalen ”${product}” bliver på samlefakturaen.`,
      secondary: (product) => `Kontoen betaler fortsat selv for aftalen ”${product}”.`,
    },
    contracts: 'Aftaler, telefonnumre og viderestilling ændres ikke.',
  },
  leave: 'Lad det være som det er',
  submit: 'Skift hvem der betaler',
  submitNamed: (name) => `Skift hvem der betaler: ${name}`,
  checkAgain: 'Kontrollér igen',
  notPossible: (name) => `Hvem der betaler for ”${name}”, kan ikke ændres endnu`,
  notPossibleLead: 'Intet er ændret. Dette er i vejen:',
  obstacle: {
    'detach-in-progress': (day) => `Kontoen er kun tilknyttet til og med ${day}`,
    'payer-change-in-progress': (day) => `Et skift er allerede planlagt til den ${day}`,
    'not-ready': 'Kontoen er ikke aktiv endnu',
    'target-suspended': 'Kontoen er spærret',
    'target-closed': 'Kontoen er lukket eller ved at blive lukket',
    'invoice-only': 'Kontoen er kun tilknyttet gennem samlefakturaen',
    incompatible: (theirs, ours) => `Kontoen faktureres i ${theirs}, samlefakturaen i ${ours}`,
    'mixed-tax': 'Kontoens moms må ikke stå på samlefakturaen',
    'not-standalone-payment': 'Kontoen har ingen betalingsmåde',
    'open-items': 'Noget er stadig ubetalt på kontoens fakturaer',
  },
  wayOut: {
    'detach-in-progress': 'Behold tilknytningen først. Derefter kan du skifte hvem der betaler.',
    'payer-change-in-progress':
      'Fortryd det på listen med ”Behold nuværende betaler”, eller vent til den dag.',
    'not-ready': 'Nogen skal gennemføre de åbne kontroller.',
    'target-suspended': 'Support fortæller hvad der skal bringes i orden.',
    'target-closed': 'Kontoen får ingen flere fakturaer.',
    'invoice-only': 'Frakobl kontoen hvis den skal betale selv.',
    incompatible: 'En faktura har én valuta. Support kan ændre kontoens.',
    'mixed-tax':
      'Det der ikke er momspligtigt her, må ikke stå på samme e-faktura som anden moms. Kontoen beholder sin egen faktura.',
    'not-standalone-payment': (name) =>
      `En person fra ${name} tilføjer en i egen portal, under fakturaer og betaling.`,
    'open-items': (name) =>
      `En person fra ${name} betaler det. Det der ikke er faktureret endnu, kommer med næste faktura.`,
  },
  item: {
    invoice: (number) => `Faktura ${number}`,
    unbilled: (number) => `Ikke faktureret endnu: bestilling ${number}`,
  },
  due: (day) => `forfalder den ${day}`,
  overdue: (day) => `forfalden siden ${day}`,
  billedOn: (day) => `faktureres den ${day}`,
  already: {
    main: (name) => `”${name}” er allerede på samlefakturaen`,
    secondary: (name) => `”${name}” betaler allerede selv`,
  },
  alreadyText: 'En anden har ændret det i mellemtiden. Der er ikke mere at gøre.',
  refused: (name) => `Hvem der betaler for ”${name}”, blev ikke ændret`,
  done: {
    main: (name, day) => `”${name}” er på samlefakturaen fra ${day}`,
    secondary: (name, day) => `”${name}” betaler selv fra ${day}`,
  },
  doneText: 'Begge parter får en besked om det.',
  doneLaterText:
    'Begge parter får en besked om det. Indtil da ændres intet, og du kan fortryde det på listen.',
  closeAndCheck: 'Luk og bliv ved med at kontrollere',
} satisfies Translation<typeof english>;
