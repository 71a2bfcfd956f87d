import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Betala för ”${name}” från och med nu?`,
    secondary: (name) => `Låta ”${name}” betala självt?`,
  },
  titleUnnamed: 'Vem som betalar',
  lead: {
    main: (main) => `Kontot betalar nu sina egna fakturor. ${main} skulle betala via samlingsfaktura.`,
    secondary: (main) => `Samlingsfakturan för ${main} betalar nu. Kontot skulle få en egen faktura.`,
  },
  loadFailed: 'Det gick inte att läsa in vad det här skulle ändra',
  when: 'Från när',
  periodEnd: (day) => `Från nästa faktureringsperiod, ${day}`,
  now: (day) => `Från i dag, ${day}`,
  sides: 'Vad båda parter betalar',
  side: { main: 'Samlingsfaktura', secondary: 'Egen faktura' },
  invoiceOf: (day) => `Faktura den ${day}`,
  before: 'före:',
  after: 'efter:',
  later: 'Senare fakturor, med allt som är planerat',
  notEntitled: 'Belopp visas för personer som får se fakturor.',
  change: {
    from: {
      main: (day) => `Från och med ${day} betalar samlingsfakturan för kontot.`,
      secondary: (day) => `Från och med ${day} får kontot en egen faktura.`,
    },
    proRata: (amount, days, of) =>
      plural('sv', days, {
        one: `${amount} av innevarande period byter sida: 1 av ${of} dagar.`,
        other: `${amount} av innevarande period byter sida: ${days} av ${of} dagar.`,
      }),
    recipient: (email) => `Mejl med fakturan går då till ${email}.`,
    used: (amount) => `Kontots tillgodohavande på ${amount} räknas av mot de egna fakturorna.`,
    usedSome: 'Kontots tillgodohavande räknas av mot de egna fakturorna.',
    kept: (amount) =>
      `Tillgodohavandet på ${amount} stannar hos kontot. Det används inte för samlingsfakturan.`,
    keptSome: 'Tillgodohavandet stannar hos kontot. Det används inte för samlingsfakturan.',
    sees: {
      main: (main) => `Personer från ${main} som arbetar i kontot ser även kontots fakturor.`,
      secondary: (main) => `Personer från ${main} som arbetar i kontot ser inte längre kontots fakturor där.`,
    },
    team: 'Personer på kontot behåller sin egen inloggning.',
    past: 'Tidigare fakturor finns kvar där de är.',
    contract: {
      main: (product) => `Avtalet ”${product}” är kvar på samlingsfakturan.`,
      secondary: (product) => `Kontot fortsätter att självt betala för avtalet ”${product}”.`,
    },
    contracts: 'Avtal, telefonnummer och vidarekoppling ändras inte.',
  },
  leave: 'Låt vara som det är',
  submit: 'Ändra vem som betalar',
  submitNamed: (name) => `Ändra vem som betalar: ${name}`,
  checkAgain: 'Kontrollera igen',
  notPossible: (name) => `Vem som betalar för ”${name}” kan inte ändras ännu`,
  notPossibleLead: 'Inget har ändrats. Det här är i vägen:',
  obstacle: {
    'detach-in-progress': (day) => `Kontot är bara kopplat till och med ${day}`,
    'payer-change-in-progress': (day) => `En ändring är redan planerad till den ${day}`,
    'not-ready': 'Kontot är inte aktivt ännu',
    'target-suspended': 'Kontot är spärrat',
    'target-closed': 'Kontot är avslutat eller håller på att avslutas',
    'invoice-only': 'Kontot är bara kopplat genom samlingsfakturan',
    incompatible: (theirs, ours) => `Kontot faktureras i ${theirs}, samlingsfakturan i ${ours}`,
    'mixed-tax': 'Kontots moms får inte stå på samlingsfakturan',
    'not-standalone-payment': 'Kontot saknar betalningssätt',
    'open-items': 'Något är fortfarande obetalt på kontots fakturor',
  },
  wayOut: {
    'detach-in-progress': 'Behåll kopplingen först. Därefter kan du ändra vem som betalar.',
    'payer-change-in-progress':
      'Ångra den i listan med ”Behåll nuvarande betalare”, eller vänta till den dagen.',
    'not-ready': 'Någon behöver slutföra de öppna kontrollerna.',
    'target-suspended': 'Supporten berättar vad som behöver åtgärdas.',
    'target-closed': 'Kontot får inga fler fakturor.',
    'invoice-only': 'Koppla bort kontot om det ska betala självt.',
    incompatible: 'En faktura har en valuta. Supporten kan ändra kontots.',
    'mixed-tax':
      'Det som inte momsbeskattas här får inte stå på samma e-faktura som annan moms. Kontot behåller sin egen faktura.',
    'not-standalone-payment': (name) =>
      `Någon på ${name} lägger till ett i sin portal, under fakturor och betalning.`,
    'open-items': (name) =>
      `Någon på ${name} betalar det. Det som inte är fakturerat ännu kommer på nästa faktura.`,
  },
  item: {
    invoice: (number) => `Faktura ${number}`,
    unbilled: (number) => `Inte fakturerat ännu: beställning ${number}`,
  },
  due: (day) => `förfaller den ${day}`,
  overdue: (day) => `förfallen sedan ${day}`,
  billedOn: (day) => `faktureras den ${day}`,
  already: {
    main: (name) => `”${name}” är redan på samlingsfakturan`,
    secondary: (name) => `”${name}” betalar redan självt`,
  },
  alreadyText: 'Någon har ändrat det under tiden. Inget mer behöver göras.',
  refused: (name) => `Vem som betalar för ”${name}” ändrades inte`,
  done: {
    main: (name, day) => `”${name}” är på samlingsfakturan från ${day}`,
    secondary: (name, day) => `”${name}” betalar självt från ${day}`,
  },
  doneText: 'Båda parter får ett meddelande om det här.',
  doneLaterText:
    'Båda parter får ett meddelande om det här. Till dess ändras inget, och du kan ångra det i listan.',
  closeAndCheck: 'Stäng och fortsätt kontrollera',
} satisfies Translation<typeof english>;
