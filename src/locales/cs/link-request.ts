import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Pro tento účet se nic nemění.';

export const linkRequest = {
  title: (main) => `${main} žádá o propojení tohoto účtu`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Odesláno dne ${day}`,
  validUntil: (day) => `Platí do ${day}`,
  message: 'Zpráva',
  rights: (main) => `Co pak smí ${main}`,
  changes: 'Co se pro tento účet změní',
  foreign: {
    none: {
      title: 'Žádost přichází z jiné domény',
      text: (theirs, own) =>
        `Žádost byla odeslána z domény ${theirs}, váš účet používá ${own}. Přijměte ji, jen pokud odesílatele znáte.`,
    },
    'look-alike': {
      title: 'Žádost přichází z domény, která se té vaší jen podobá',
      text: (theirs, own) =>
        `Žádost byla odeslána z domény ${theirs}, váš účet používá ${own}: dvě domény, které mohou patřit dvěma majitelům. Odmítněte ji, ledaže vám ji potvrdili jinou cestou.`,
    },
    'other-letters': {
      title: 'Žádost přichází z domény s neobvyklými písmeny',
      text: (theirs, own) =>
        `Žádost byla odeslána z domény ${theirs}, váš účet používá ${own}. Některá písmena vypadají jako jiná: čtěte písmeno po písmenu a přijměte ji, jen pokud odesílatele znáte.`,
    },
  },
  spelled: (domain) => `${domain}, písmeno po písmenu:`,
  obstacle: 'V tomto stavu nelze přijmout',
  moves: (from, main) => `Tento účet by přešel od účtu ${from} k účtu ${main}`,
  movesText: (from, day) =>
    `Dotázán bude i účet ${from}, který musí souhlasit. Do té doby se nic nemění; ke druhému hlavnímu účtu by tento účet patřil nejdříve ${day}.`,
  shows: (count) =>
    plural('cs', count, {
      one: 'Toto je hlavní účet: patří k němu 1 účet',
      few: `Toto je hlavní účet: patří k němu ${count} účty`,
      many: `Toto je hlavní účet: patří k němu ${count} účtu`,
      other: `Toto je hlavní účet: patří k němu ${count} účtů`,
    }),
  showsText: (main) =>
    `Nelze jej propojit, dokud k němu patří účty. Můžete je ukázat účtu ${main}, který pak naplánuje, co bude s každým. Na plán se vás zeptáme znovu; dokud s ním nesouhlasíte, nic se nemění.`,
  acceptShow: (main) => `Ukázat účty: ${main}`,
  acceptMove: (main) => `Souhlasit s přechodem k účtu ${main}`,
  accept: (main) => `Přijmout a dovolit propojení: ${main}`,
  decline: 'Odmítnout…',
  declineNamed: (main) => `Odmítnout… žádost účtu ${main}`,
  why: (main) => `Proč? Pokud důvod zvolíte, ${main} se ho dozví`,
  reason: {
    'unknown-sender': 'Odesílatele neznám',
    'wrong-account': 'Je to nesprávný účet',
    'not-now': 'Momentálně ne',
    other: 'Jiný důvod',
  },
  whyText: 'Vlastními slovy (nepovinné)',
  whyHint: (main) => `Přečte si to ten, kdo za účet ${main} žádal. Neuvádějte prosím hesla ani kódy.`,
  back: 'Zpět',
  declineNow: 'Odmítnout',
  declineNowNamed: (main) => `Odmítnout žádost účtu ${main}`,
  saidReason: (reason) => `Váš důvod: ${reason}.`,
  saidText: 'Co jste napsali',
  none: 'Žádné otevřené žádosti',
  noneText: 'Až hlavní účet požádá o propojení tohoto účtu, rozhodnete o tom zde.',
  notFound: 'Taková žádost neexistuje',
  notFoundText: 'Možná byla odeslána jinému účtu, nebo už před časem skončila.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Tato žádost je pro jiný účet',
  isFor: (main, account) => `${main} žádá o propojení účtu ${account}.`,
  wasFor: (account) => `Žádost byla pro účet ${account}.`,
  signedIn: (account) => `Jste přihlášeni k účtu ${account}.`,
  switchAccount: 'Přihlásit se jako někdo jiný',
  switchTo: (number) => `Přihlásit se k účtu ${number}`,
  answeredBy: (person, day) => `Odpověď: ${person}, ${day}`,
  on: {
    canceled: (day) => `Byla stažena dne ${day}.`,
    expired: (day) => `Skončila dne ${day}.`,
    declined: (day) => `Byla odmítnuta dne ${day}.`,
    failed: (day) => `Skončila dne ${day}.`,
  },
  follows: (day) => `Žádost už přišla dříve, dne ${day}. Nikdo včas neodpověděl.`,
  followsDeclined: (day) => `Žádost už přišla dříve, dne ${day}. Byla odmítnuta.`,
  loadFailed: 'Žádosti se nepodařilo načíst',
  stale: (time) => `Stav údajů: ${time}. Nepodařilo se je aktualizovat.`,
  ended: {
    confirm: {
      title: (main) => `Přijato: ${main} smí tento účet propojit`,
      text: (main) => `${main} to ještě jednou potvrdí. Jakmile budou účty propojeny, dostanete zprávu.`,
    },
    active: {
      title: (main) => `Tento účet je propojen s účtem ${main}`,
      text: () => 'Kterákoli strana může propojení kdykoli ukončit.',
    },
    declined: {
      title: (main) => `Odmítnuto: ${main} tento účet nepropojí`,
      text: () => `${unchanged()} Druhá strana byla informována.`,
    },
    canceled: {
      title: (main) => `Účet ${main} tuto žádost stáhl`,
      text: () => `${unchanged()} Není třeba nic dalšího dělat.`,
    },
    expired: {
      title: (main) => `Platnost žádosti účtu ${main} vypršela`,
      text: (main) => `Nikdo včas neodpověděl. ${main} ji může odeslat znovu.`,
    },
    failed: {
      title: (main) => `Žádost účtu ${main} nebyla možná`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} žádá znovu`,
      text: () => 'Tuto žádost nahradila jiná.',
    },
    detached: {
      title: (main) => `Propojení s účtem ${main} skončilo`,
      text: () => 'Tento účet je opět samostatný.',
    },
  },
} satisfies Translation<typeof english>;
