import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Přechod k jinému hlavnímu účtu',
  title: (number) => `Požádat o přechod účtu ${number} k vám`,
  loadFailed: 'Dopady změny se nepodařilo načíst',
  none: 'O přechod tohoto účtu není požádáno.',
  lead: (number, to, day) =>
    `Účet ${number} patří k jinému hlavnímu účtu. Pokud všichni včas souhlasí, bude od ${day} patřit k účtu ${to}, bez jediného dne mezery.`,
  asks: {
    owner: 'Majitel už souhlasil. Nyní je dotázán dosavadní hlavní účet.',
    both: 'Nyní jsou dotázáni dosavadní hlavní účet a majitel účtu.',
  },
  candidate: 'Účet',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Zjišťuje se, zda účet ${account} smí přejít k vám`,
      present: (account, to) => `${to} žádá o přechod účtu ${account}`,
      account: (_account, to) => `${to} žádá o přechod tohoto účtu`,
    },
    planned: {
      new: (account, day) => `Účet ${account} přejde dne ${day} k vám`,
      present: (account, day, to) => `Účet ${account} přejde dne ${day} k účtu ${to}`,
      account: (_account, day, to) => `Tento účet přejde dne ${day} k účtu ${to}`,
    },
    done: (account, to, day) => `Účet ${account} patří od ${day} k účtu ${to}`,
    declined: (account) => `Přechod účtu ${account} byl odmítnut`,
    canceled: (account) => `Přechod účtu ${account} byl vzat zpět`,
    expired: (account) => `K přechodu účtu ${account} se nevyjádřili všichni`,
    failed: (account) => `Účet ${account} nemohl přejít`,
  },
  thisAccount: 'tento účet',
  from: (from) => `Dosavadní hlavní účet: ${from}.`,
  validUntil: (day) => `Bez souhlasu všech se nic nezmění. Žádost platí do ${day}.`,
  plannedText: (day) => `Do ${day} to může kterákoli strana vzít zpět. Potom se vše změní najednou.`,
  endedText: 'Nic se nezměnilo.',
  reason: (reason) => `Důvod: „${reason}“`,
  answers: 'Kdo souhlasil',
  answer: {
    present: 'Dosavadní hlavní účet',
    account: 'Majitel účtu',
    own: 'Vaše strana',
    agreed: (day) => `souhlas dne ${day}`,
    waits: 'zatím bez odpovědi',
  },
  proposed: (by, to, day) => `Žádost: ${by}, ${to}, ${day}`,
  said: (message) => `„${message}“`,
  message: 'Zpráva pro dotázané (nepovinné)',
  messageHint: 'Dostanou e-mail a v portálu uvidí, co by se pro ně změnilo.',
  why: 'Důvod, pokud odmítnete (nepovinné)',
  whyHint: 'Přečte si jej hlavní účet, který žádá.',
  notPossible: 'Přechod zatím není možný',
  obstacle: {
    'move-in-progress': 'Už probíhá jiný přechod tohoto účtu.',
    'no-main-eligible': 'Hlavní účet, který žádá, se mezitím sám stal podúčtem.',
    'account-halted': 'Jeden z účtů je pozastaven nebo se uzavírá.',
    'not-ready': 'Objednávka účtu ještě probíhá.',
    'detach-in-progress':
      'Konec propojení je naplánován, nebo už nastal. Propojit účet lze, až bude samostatný.',
    'payer-change-in-progress': 'Je naplánována změna plátce. Počkejte na tento den.',
    'swap-in-progress': 'Na jedné straně probíhá změna hlavního účtu. Počkejte, až skončí.',
  },
  keep: 'Nic neměnit',
  submit: { propose: 'Zeptat se všech', accept: 'Souhlasit', decline: 'Odmítnout', cancel: 'Vzít zpět' },
  done: {
    propose: 'Všichni jsou dotázáni',
    accept: {
      proposed: 'Souhlasili jste; druhá strana je ještě dotazována',
      planned: (day) => `Všichni souhlasili: přechod nastane dne ${day}`,
    },
    decline: 'Přechod nenastane',
    cancel: 'Přechod nenastane',
  },
  doneTexts: {
    propose:
      'Všechny strany dostanou e-mail. Dokud všichni nesouhlasí, nic se nemění a zde to můžete vzít zpět.',
    accept: 'Všechny strany dostanou e-mail. Do předchozího dne to zde může kterákoli strana vzít zpět.',
    decline: 'Nic se nemění. Všechny strany dostanou e-mail.',
    cancel: 'Nic se nemění. Všechny strany dostanou e-mail.',
  },
  closeAndCheck: 'Zavřít a podívat se později',
  elsewhere: 'Tento účet patří k jinému hlavnímu účtu',
  elsewhereText:
    'K vám může přejít v jednom kroku, jakmile souhlasí i onen hlavní účet. Do té doby se tam nic nemění.',
  ask: 'Požádat o přechod…',
  look: 'Zobrazit…',
  moves: 'Účty, které mají přejít',
} satisfies Translation<typeof english>;
