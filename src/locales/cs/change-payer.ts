import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Platit nadále za účet „${name}“?`,
    secondary: (name) => `Má účet „${name}“ platit sám?`,
  },
  titleUnnamed: 'Kdo platí',
  lead: {
    main: (main) => `Účet nyní platí vlastní faktury. Nově by platil účet ${main} souhrnnou fakturou.`,
    secondary: (main) => `Nyní platí souhrnná faktura účtu ${main}. Nově by účet dostával vlastní fakturu.`,
  },
  loadFailed: 'Dopady změny se nepodařilo načíst',
  when: 'Odkdy',
  periodEnd: (day) => `S příštím zúčtovacím obdobím, ${day}`,
  now: (day) => `Od dneška, ${day}`,
  sides: 'Co platí obě strany',
  side: { main: 'Souhrnná faktura', secondary: 'Vlastní faktura' },
  invoiceOf: (day) => `Faktura ze dne ${day}`,
  before: 'před:',
  after: 'po:',
  later: 'Pozdější faktury, se vším, co je naplánováno',
  notEntitled: 'Částky vidí osoby, které smějí vidět faktury.',
  change: {
    from: {
      main: (day) => `Od ${day} platí za účet souhrnná faktura.`,
      secondary: (day) => `Od ${day} dostává účet vlastní fakturu.`,
    },
    proRata: (amount, days, of) =>
      plural('cs', days, {
        one: `Z aktuálního období přechází na druhou stranu ${amount}: 1 den z ${of}.`,
        few: `Z aktuálního období přechází na druhou stranu ${amount}: ${days} dny z ${of}.`,
        many: `Z aktuálního období přechází na druhou stranu ${amount}: ${days} dne z ${of}.`,
        other: `Z aktuálního období přechází na druhou stranu ${amount}: ${days} dní z ${of}.`,
      }),
    recipient: (email) => `E-maily s fakturou pak chodí na adresu ${email}.`,
    used: (amount) => `Přeplatek účtu ve výši ${amount} se započte na jeho vlastní faktury.`,
    usedSome: 'Přeplatek účtu se započte na jeho vlastní faktury.',
    kept: (amount) => `Přeplatek ve výši ${amount} zůstává účtu. Na souhrnnou fakturu se nepoužije.`,
    keptSome: 'Přeplatek zůstává účtu. Na souhrnnou fakturu se nepoužije.',
    sees: {
      main: (main) => `Uživatelé účtu ${main}, kteří v účtu pracují, vidí i jeho faktury.`,
      secondary: (main) => `Uživatelé účtu ${main}, kteří v účtu pracují, v něm faktury už neuvidí.`,
    },
    team: 'Uživatelé účtu si ponechávají vlastní přihlášení.',
    past: 'Dřívější faktury zůstávají na svém místě.',
    contract: {
      main: (product) => `Smlouva „${product}“ zůstává na souhrnné faktuře.`,
      secondary: (product) => `Smlouvu „${product}“ platí účet i nadále sám.`,
    },
    contracts: 'Smlouvy, telefonní čísla a přesměrování hovorů zůstávají.',
  },
  leave: 'Ponechat beze změny',
  submit: 'Změnit plátce',
  submitNamed: (name) => `Změnit plátce: ${name}`,
  checkAgain: 'Zkontrolovat znovu',
  notPossible: (name) => `Plátce účtu „${name}“ zatím nelze změnit`,
  notPossibleLead: 'Nic se nezměnilo. Brání tomu:',
  obstacle: {
    'detach-in-progress': (day) => `Účet je propojen pouze do ${day}`,
    'payer-change-in-progress': (day) => `Změna je už naplánována na den ${day}`,
    'not-ready': 'Účet zatím není aktivní',
    'target-suspended': 'Účet je pozastaven',
    'target-closed': 'Účet je uzavřen nebo se uzavírá',
    'invoice-only': 'Účet je propojen pouze souhrnnou fakturou',
    incompatible: (theirs, ours) => `Měna vyúčtování účtu: ${theirs}, souhrnné faktury: ${ours}`,
    'mixed-tax': 'Daň účtu nesmí být na souhrnné faktuře',
    'not-standalone-payment': 'Účet nemá způsob platby',
    'open-items': 'Na fakturách účtu je ještě něco otevřeného',
  },
  wayOut: {
    'detach-in-progress': 'Nejprve ponechte účet propojený. Pak lze plátce změnit.',
    'payer-change-in-progress': 'Zrušte ji v seznamu volbou „Ponechat plátce“, nebo počkejte do tohoto dne.',
    'not-ready': 'Je třeba dokončit otevřená ověření.',
    'target-suspended': 'Zákaznická podpora vám sdělí, co je třeba vyřešit.',
    'target-closed': 'Další faktury už nedostane.',
    'invoice-only': 'Má-li platit sám, odpojte jej.',
    incompatible: 'Jedna faktura má jednu měnu. Měnu účtu může změnit zákaznická podpora.',
    'mixed-tax':
      'Co zde nepodléhá dani, nesmí být na jedné elektronické faktuře s jinými daněmi. Účet si ponechá vlastní fakturu.',
    'not-standalone-payment': (name) =>
      `Někdo z účtu ${name} jej doplní ve svém portálu v části faktury a platby.`,
    'open-items': (name) =>
      `Někdo z účtu ${name} to zaplatí. Co ještě není vyúčtováno, přijde s příští fakturou.`,
  },
  item: {
    invoice: (number) => `Faktura ${number}`,
    unbilled: (number) => `Zatím nevyúčtováno: objednávka ${number}`,
  },
  due: (day) => `splatnost: ${day}`,
  overdue: (day) => `po splatnosti od ${day}`,
  billedOn: (day) => `bude vyúčtováno dne ${day}`,
  already: {
    main: (name) => `Účet „${name}“ už je na souhrnné faktuře`,
    secondary: (name) => `Účet „${name}“ už platí sám`,
  },
  alreadyText: 'Mezitím to někdo změnil. Není třeba nic dalšího dělat.',
  refused: (name) => `Plátce účtu „${name}“ nebyl změněn`,
  done: {
    main: (name, day) => `Účet „${name}“ je od ${day} na souhrnné faktuře`,
    secondary: (name, day) => `Účet „${name}“ platí od ${day} sám`,
  },
  doneText: 'Obě strany dostanou zprávu.',
  doneLaterText: 'Obě strany dostanou zprávu. Do té doby se nic nemění a změnu můžete zrušit v seznamu.',
  closeAndCheck: 'Zavřít a dál ověřovat',
} satisfies Translation<typeof english>;
