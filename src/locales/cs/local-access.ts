import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Přístup k tomuto účtu',
  lead: 'Co zde mohou dělat uživatelé hlavního účtu a co vaši vlastní lidé.',
  loadFailed: 'Oprávnění se nepodařilo načíst',
  stale: (time) => `Stav údajů: ${time}. Nepodařilo se je aktualizovat.`,
  mainTitle: (main) => `Uživatelé účtu ${main}`,
  since: (day) => `Propojeno od ${day}`,
  noMain: 'Tento účet nemá hlavní účet',
  noMainText: 'Pracují zde jen vaši vlastní lidé.',
  noWork: 'Propojení nedovoluje nikomu z hlavního účtu zde pracovat.',
  lets: 'Co smějí',
  areas: {
    forwarding: 'Vidět a měnit čísla a přesměrování hovorů',
    access: 'Vidět, kdo má přístup',
    closing: 'Pozastavit a uzavřít tento účet',
    work: 'Vůbec v tomto účtu pracovat',
  },
  allowed: 'povoleno',
  withheld: 'nepovoleno',
  billing: 'Vyúčtování patří plátci a zůstává beze změny.',
  before: 'Před otevřením',
  stepUp: 'Vyžadovat jednorázový kód',
  stepUpText:
    'Kdo tento účet otevírá, odpojuje, pozastavuje nebo uzavírá, případně zvenčí přesměrovává jeho čísla, nejprve potvrdí svou totožnost.',
  stepUpAsked: 'Před otevřením se vyžaduje jednorázový kód.',
  later: 'Čísla přidaná později',
  keep: 'Později přidaná čísla vyhradit pro účet',
  keepText:
    'Telefonní čísla, která tento účet získá později, zůstávají jen jemu: uživatelé hlavního účtu je nevidí ani nemění. Pro dřívější platí nastavení výše.',
  keepDay: 'Zpřístupněna jsou čísla do',
  keepDayWrong: (first) => `Zadejte den od ${first} do dneška.`,
  kept: (day) => `Čísla přidaná po dni ${day} jim nejsou zpřístupněna.`,
  keptNow: (count) =>
    count === 0
      ? 'Momentálně se to netýká žádného čísla.'
      : plural('cs', count, {
          one: 'Momentálně se to týká 1 čísla.',
          few: `Momentálně se to týká ${count} čísel.`,
          many: `Momentálně se to týká ${count} čísla.`,
          other: `Momentálně se to týká ${count} čísel.`,
        }),
  save: 'Uložit',
  saved: 'Uloženo. Obě strany byly informovány e-mailem.',
  pause: 'Přerušit veškerou práci',
  resume: 'Ukončit přerušení',
  pauseText: 'Kdo zde pracuje, bude ihned vrácen zpět. Vyúčtování a propojení zůstávají.',
  pausedBy: (name, day) => `Veškerá práce je přerušena od ${day}: ${name}`,
  pausedText: 'Dokud přerušení neskončí, nemůže zde nikdo z hlavního účtu pracovat.',
  onlyAdministrators: (names) => `Změnit to může: ${names}.`,
  nobody: 'Nikdo z hlavního účtu nesmí pracovat v propojených účtech.',
  last: (what, when) => `Naposledy: ${what}, ${when}`,
  never: 'Zatím zde bez aktivity',
  can: (rights) => `Může: ${rights}`,
  nothing: 'momentálně nic',
  from: (day) => `od ${day}`,
  ownTitle: 'Vlastní lidé',
  noOwn: 'Nikdo nemá vlastní přihlášení.',
  change: 'Změnit oprávnění',
  changeOf: (name) => `Změnit oprávnění: ${name}`,
  rightsOf: (name) => `Oprávnění: ${name}`,
  ownRights: 'Vaše vlastní oprávnění mění jiný správce.',
  rightsSaved: 'Uloženo. Tato osoba byla informována e-mailem.',
} satisfies Translation<typeof english>;
