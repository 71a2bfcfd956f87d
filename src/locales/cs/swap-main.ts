import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) =>
  plural('cs', count, { one: '1 účet', few: `${count} účty`, many: `${count} účtu`, other: `${count} účtů` });

export const swapMain = {
  titleUnnamed: 'Změnit hlavní účet',
  title: (to) => `Udělat z účtu „${to}“ hlavní účet`,
  loadFailed: 'Dopady změny se nepodařilo načíst',
  lead: (to, from, day) =>
    `Účet „${to}“ nahradí účet „${from}“, který se stane jedním z jeho podúčtů. Při včasném souhlasu dne ${day}.`,
  none: 'Změna hlavního účtu není navržena.',
  standing: {
    proposed: {
      main: (to) => `Účet „${to}“ je dotázán, zda se stane hlavním účtem`,
      successor: (from) => `Účet „${from}“ navrhuje, aby se tento účet stal hlavním účtem`,
    },
    planned: (to, day) => `Účet „${to}“ se stane hlavním účtem dne ${day}`,
    done: (to, day) => `Účet „${to}“ je hlavním účtem od ${day}`,
    declined: (to) => `Účet „${to}“ odmítl stát se hlavním účtem`,
    canceled: (to) => `Návrh, aby se účet „${to}“ stal hlavním účtem, byl stažen`,
    expired: (to) => `Nikdo neodpověděl, zda se účet „${to}“ stane hlavním účtem`,
    failed: (to) => `Účet „${to}“ se nemohl stát hlavním účtem`,
  },
  validUntil: (day) => `Bez souhlasu se nic nezmění. Návrh platí do ${day}.`,
  plannedText: (day) => `Do ${day} to může kterákoli strana vzít zpět. Potom se vše změní najednou.`,
  endedText: 'Nic se nezměnilo.',
  doneText: 'Všechny propojené účty nyní patří k němu, i se štítky a názvy.',
  proposed: (by, day) => `Návrh: ${by}, ${day}`,
  said: (message) => `„${message}“`,
  message: 'Zpráva pro dotázanou stranu (nepovinné)',
  messageHint: 'Dostanou e-mail a v portálu uvidí, co by se změnilo.',
  notPossible: 'Zatím se nemůže stát hlavním účtem',
  obstacle: {
    'swap-in-progress': 'Probíhá jiná změna hlavního účtu. Nejprve ji vezměte zpět.',
    'account-halted': 'Jeden z obou účtů je pozastaven nebo se uzavírá.',
    'not-ready': 'Objednávka účtu ještě probíhá.',
    'invoice-only': 'Účet je pouze na souhrnné faktuře. Nejprve jej propojte.',
    'detach-in-progress': 'Je naplánován konec propojení. Nejprve to zrušte.',
    'payer-change-in-progress': 'Je naplánována změna plátce. Počkejte na tento den, nebo ji zrušte.',
    'no-local-admin': 'Nespravuje jej nikdo z jeho lidí: někdo musí souhlasit a převzít to.',
    'not-standalone-payment': 'Chybí způsob platby pro souhrnnou fakturu.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Od ${day} platí souhrnnou fakturu účet „${account}“: ${accounts(count)}, ${monthly} měsíčně.`,
    'last-collective-invoice': (account, day) =>
      `Poslední souhrnná faktura účtu „${account}“ končí dne ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Na souhrnnou fakturu přejdou i poplatky účtu „${account}“ (${monthly} měsíčně).`
        : `Účet „${account}“ nadále platí vlastní poplatky (${monthly} měsíčně).`,
    'past-invoices-stay': (account) => `Dřívější faktury zůstávají u účtu „${account}“.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('cs', more, {
            one: `Z účtu „${account}“ vidí a spravují všechny účty: ${names} a 1 další osoba.`,
            few: `Z účtu „${account}“ vidí a spravují všechny účty: ${names} a ${more} další osoby.`,
            many: `Z účtu „${account}“ vidí a spravují všechny účty: ${names} a ${more} další osoby.`,
            other: `Z účtu „${account}“ vidí a spravují všechny účty: ${names} a ${more} dalších osob.`,
          })
        : `Všechny účty vidí a spravuje z účtu „${account}“: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('cs', count, {
        one: `1 osoba z účtu „${account}“ už nemůže pracovat v ostatních účtech; vlastní přihlášení jí zůstává.`,
        few: `${count} osoby z účtu „${account}“ už nemohou pracovat v ostatních účtech; vlastní přihlášení jim zůstává.`,
        many: `${count} osoby z účtu „${account}“ už nemohou pracovat v ostatních účtech; vlastní přihlášení jim zůstává.`,
        other: `${count} osob z účtu „${account}“ už nemůže pracovat v ostatních účtech; vlastní přihlášení jim zůstává.`,
      }),
    'requests-withdrawn': (count) =>
      plural('cs', count, {
        one: '1 žádost, která bude tehdy čekat na odpověď, bude stažena.',
        few: `${count} žádosti, které budou tehdy čekat na odpověď, budou staženy.`,
        many: `${count} žádosti, které budou tehdy čekat na odpověď, budou staženy.`,
        other: `${count} žádostí, které budou tehdy čekat na odpověď, bude staženo.`,
      }),
    'local-teams-unchanged': 'Týmy všech účtů si ponechávají vlastní přihlášení a oprávnění.',
    'accounts-unchanged': 'Čísla, přesměrování hovorů a smlouvy všech účtů zůstávají beze změny.',
    'notes-go-along': 'Vlastní názvy, štítky, nákladová střediska a čísla objednávek se převedou.',
    'can-be-undone': (day) => `Do ${day} to může kterákoli strana vzít zpět.`,
  },
  keep: 'Nic neměnit',
  submit: { propose: 'Navrhnout', accept: 'Souhlasit', decline: 'Odmítnout', cancel: 'Vzít zpět' },
  done: {
    propose: (to) => `Účet „${to}“ je dotázán`,
    accept: (to, day) => `Účet „${to}“ se stane hlavním účtem dne ${day}`,
    decline: (from) => `Účet „${from}“ zůstává hlavním účtem`,
    cancel: (from) => `Účet „${from}“ zůstává hlavním účtem`,
  },
  doneTexts: {
    propose: 'Obě strany dostanou e-mail. Do souhlasu se nic nemění a zde to můžete vzít zpět.',
    accept: 'Obě strany dostanou e-mail. Do předchozího dne to zde může kterákoli strana vzít zpět.',
    decline: 'Nic se nemění. Obě strany dostanou e-mail.',
    cancel: 'Nic se nemění. Obě strany dostanou e-mail.',
  },
  look: 'Zobrazit…',
  make: 'Nastavit jako hlavní účet…',
  closeAndCheck: 'Zavřít a podívat se později',
} satisfies Translation<typeof english>;
