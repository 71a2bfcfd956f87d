import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Plán pro účty se nepodařilo načíst',
  standing: {
    listed: (main) => `Naplánujte, co bude s účty hlavního účtu ${main}`,
    proposed: {
      new: (main) => `Účet ${main} je dotázán na plán pro své účty`,
      main: (_main, to) => `${to} navrhuje, co bude s vašimi účty`,
    },
    running: (main) => `Účty hlavního účtu ${main} se přesouvají`,
    done: (main, to) => `Účet ${main} nyní patří k účtu ${to}`,
    partly: (main) => `Některé účty zůstávají; ${main} je nadále hlavním účtem`,
    declined: (main) => `Účet ${main} plán pro své účty odmítl`,
    canceled: (main) => `Plán pro účty hlavního účtu ${main} byl stažen`,
    expired: (main) => `O plánu pro účty hlavního účtu ${main} nikdo včas nerozhodl`,
  },
  lead: {
    listed: (main, day) =>
      `${main} je hlavní účet a jeden hlavní účet nemůže patřit k jinému. Jeho účty nyní vidíte: rozhodněte o každém, potom bude hlavní účet dotázán na plán. Do té doby se nic nemění. Plánovat lze do ${day}, zde i na jiném zařízení.`,
    proposed: (day) => `Bez souhlasu se nic nezmění. Plán platí do ${day}.`,
    running:
      'Dotazuje se majitel každého účtu. Až žádný účet nezbude, stane se hlavní účet sám podúčtem. Obě strany mohou vzít zpět, co ještě nenastalo.',
    done: 'Každý účet přešel, nebo je samostatný. Zpráva uvádí všechny.',
    partly: 'Hlavní účet nebyl přidán, protože k němu patří účty. Zpráva uvádí všechny.',
    over: 'Nic dalšího se nestane. Co se do té doby provedlo, zůstává; zpráva uvádí každý účet.',
    unchanged: 'Nic se nezměnilo.',
  },
  reasonGiven: (reason) => `Důvod: „${reason}“`,
  said: (message) => `„${message}“`,
  rows: 'Účty a co s nimi bude',
  all: 'Pro všechny účty',
  allChoose: 'Vybrat…',
  whatOf: (account) => `Co bude s účtem: ${account}`,
  again: 'Zeptat se znovu',
  choice: { move: 'Přejde také', detach: 'Bude samostatný', leave: 'Zůstane, kde je' },
  whyOf: (account) => `Proč účet zůstává: ${account}`,
  whyMissing: 'Uveďte, proč zůstává.',
  monthly: (amount) => `${amount} měsíčně`,
  state: {
    planned: 'Naplánováno',
    waiting: 'Majitel dotázán',
    agreed: 'Dohodnuto',
    moved: 'Převedeno',
    detached: 'Samostatný',
    left: 'Zůstává',
    refused: 'Odmítnuto',
    failed: 'Není možné',
  },
  on: (day) => `dne ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Stav účtů',
  decide: (count) =>
    plural('cs', count, {
      one: '1 účet čeká na vaše rozhodnutí: zeptejte se znovu, nebo jej nechte, kde je.',
      few: `${count} účty čekají na vaše rozhodnutí: zeptejte se znovu, nebo je nechte, kde jsou.`,
      many: `${count} účtu čeká na vaše rozhodnutí: zeptejte se znovu, nebo je nechte, kde jsou.`,
      other: `${count} účtů čeká na vaše rozhodnutí: zeptejte se znovu, nebo je nechte, kde jsou.`,
    }),
  message: 'Zpráva pro dotázanou stranu (nepovinné)',
  decline: 'Důvod, pokud odmítnete (nepovinné)',
  save: 'Uložit plán',
  saveAgain: 'Provést',
  saved: 'Plán je uložen.',
  unsaved: 'Vše ještě není uloženo.',
  explain: (count) =>
    plural('cs', count, {
      one: 'Uveďte, proč 1 účet zůstává, kde je.',
      few: `Uveďte, proč ${count} účty zůstávají, kde jsou.`,
      many: `Uveďte, proč ${count} účtu zůstává, kde jsou.`,
      other: `Uveďte, proč ${count} účtů zůstává, kde jsou.`,
    }),
  submit: {
    propose: 'Předložit plán',
    accept: 'Souhlasit s plánem',
    decline: 'Odmítnout',
    cancel: 'Stáhnout',
  },
  done: {
    propose: 'Plán byl odeslán.',
    accept: 'Plán je dohodnut.',
    decline: 'Plán byl odmítnut.',
    cancel: 'Plán byl stažen.',
  },
  report: 'Stáhnout zprávu',
  reportName: 'zprava',
  column: {
    number: 'Zákaznické číslo',
    account: 'Účet',
    monthly: 'Měsíčně',
    choice: 'Naplánováno',
    state: 'Stav',
    on: 'Od',
    reason: 'Důvod',
  },
} satisfies Translation<typeof english>;
