import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const ofNumbers = (count: number) =>
  plural('cs', count, {
    one: '1 telefonního čísla',
    few: `${count} telefonních čísel`,
    many: `${count} telefonního čísla`,
    other: `${count} telefonních čísel`,
  });

export const closeAccount = {
  title: (name) => `Pozastavit nebo uzavřít účet „${name}“`,
  titleUnnamed: 'Pozastavit nebo uzavřít účet',
  titleSuspended: (name) => `Účet „${name}“ je pozastaven`,
  titleClosing: (name, day) => `Účet „${name}“ bude uzavřen dne ${day}`,
  titleOver: (name) => `Účet „${name}“ je uzavřen`,
  loadFailed: 'Dopady změny se nepodařilo načíst',
  what: 'Co chcete udělat?',
  acts: { suspend: 'Pozastavit', resume: 'Obnovit', close: 'Definitivně uzavřít', reopen: 'Znovu otevřít' },
  about: {
    suspend: 'Nelze telefonovat a poplatky běží dál. Kdykoli lze obnovit.',
    resume: 'Vše opět funguje jako dříve.',
    close: (day) => `Do ${day} lze znovu otevřít. Potom je to definitivní a čísla se uvolní.`,
    reopen: 'Vše se vrátí do původního stavu.',
    reopenSuspended: 'Vše se vrátí do původního stavu: účet bude opět pozastaven.',
  },
  keep: 'Nic neměnit',
  submit: {
    suspend: 'Pozastavit účet',
    resume: 'Obnovit účet',
    close: 'Uzavřít účet',
    reopen: 'Znovu otevřít účet',
  },
  suspendInstead: 'Raději pozastavit',
  notPossible: 'Zatím nelze uzavřít',
  refused: (name) => `U účtu „${name}“ se nic nezměnilo`,
  done: {
    suspend: (name) => `Účet „${name}“ je pozastaven`,
    resume: (name) => `Účet „${name}“ opět funguje`,
    close: (name, day) => `Účet „${name}“ bude uzavřen dne ${day}`,
    reopen: (name) => `Účet „${name}“ zůstává otevřen`,
  },
  doneText: {
    suspend: 'Kdykoli jej můžete obnovit. Obě strany dostanou zprávu.',
    resume: 'Vše funguje jako dříve. Obě strany dostanou zprávu.',
    close: (day) =>
      `Do ${day} jej zde můžete znovu otevřít a vše bude jako dříve. Obě strany dostanou zprávu.`,
    reopen: 'Vše je jako dříve. Obě strany dostanou zprávu.',
  },
  byProvider: 'Pozastavil jej váš poskytovatel. Zákaznická podpora vám sdělí, co je třeba vyřešit.',
  since: {
    main: (day) => `Od ${day}, na žádost hlavního účtu.`,
    account: (day) => `Od ${day}, na žádost samotného účtu.`,
  },
  otherSide: 'Rozhodli o tom správci účtu. Jen oni to mohou vzít zpět.',
  until: (day) => `Do ${day} lze znovu otevřít.`,
  finalText: 'Znovu otevřít už nelze.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('cs', count, {
        one: 'Má 1 podúčet',
        few: `Má ${count} podúčty`,
        many: `Má ${count} podúčtu`,
        other: `Má ${count} podúčtů`,
      }),
    'not-ready': 'Objednávka ještě probíhá',
    'detach-in-progress': (day) => `Konec propojení je naplánován na den ${day}`,
    'payer-change-in-progress': (day) => `Změna plátce je naplánována na den ${day}`,
    'open-items': (count, total) =>
      plural('cs', count, {
        one: `1 faktura je po splatnosti: ${total}`,
        few: `${count} faktury jsou po splatnosti: ${total}`,
        many: `${count} faktury jsou po splatnosti: ${total}`,
        other: `${count} faktur je po splatnosti: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Hlavní účet lze uzavřít, až budou všechny odpojeny.',
    'not-ready': 'Dokončete otevřená ověření, nebo objednávku zrušte přes zákaznickou podporu.',
    'detach-in-progress':
      'Nejprve jej v seznamu ponechte propojený, nebo jej po tomto dni uzavřete samostatně.',
    'payer-change-in-progress': 'Zrušte ji v seznamu volbou „Ponechat plátce“, nebo počkejte do tohoto dne.',
    'open-items': 'Nejprve je zaplaťte. Uzavřít lze, jakmile platba dorazí.',
  },
  detachThem: 'Odpojit…',
  showThem: 'Zobrazit seznam',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} nadále platí ${monthly} měsíčně.` : `Poplatky běží dál: ${monthly} měsíčně.`,
    'charges-until': (monthly, day) => `Smlouvy končí a účtují se do ${day}: ${monthly} měsíčně.`,
    'last-own-invoice': (main, day) =>
      `Do ${day} je účet na souhrnné faktuře účtu ${main}; co se účtuje potom, přijde s poslední vlastní fakturou.`,
    'open-invoices': (count, total) =>
      plural('cs', count, {
        one: `Zbývá zaplatit 1 otevřenou fakturu: ${total}.`,
        few: `Zbývá zaplatit ${count} otevřené faktury: ${total}.`,
        many: `Zbývá zaplatit ${count} otevřené faktury: ${total}.`,
        other: `Zbývá zaplatit ${count} otevřených faktur: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('cs', count, {
        one: 'Telefonní číslo se ihned vypne: žádné odchozí ani příchozí hovory.',
        few: `${count} telefonní čísla se ihned vypnou: žádné odchozí ani příchozí hovory.`,
        many: `${count} telefonní čísla se ihned vypnou: žádné odchozí ani příchozí hovory.`,
        other: `${count} telefonních čísel se ihned vypne: žádné odchozí ani příchozí hovory.`,
      }),
    'numbers-released': (count, day) =>
      plural('cs', count, {
        one: `Dne ${day} se uvolní 1 telefonní číslo. Může je dostat někdo jiný.`,
        few: `Dne ${day} se uvolní ${count} telefonní čísla. Může je dostat někdo jiný.`,
        many: `Dne ${day} se uvolní ${count} telefonní čísla. Může je dostat někdo jiný.`,
        other: `Dne ${day} se uvolní ${count} telefonních čísel. Může je dostat někdo jiný.`,
      }),
    'forwarding-rests': (count) =>
      `Přesměrování hovorů ${ofNumbers(count)} je mezitím mimo provoz a nelze je měnit.`,
    'forwarding-ends': (count, day) =>
      `Přesměrování hovorů ${ofNumbers(count)} je mimo provoz a dne ${day} končí.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Od ${day} se k účtu nemohou přihlásit: ${names} a další (${more}).`
        : `Od ${day} se k účtu nikdo nepřihlásí: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Dne ${day} končí propojení s účtem ${main}.`
        : plural('cs', people, {
            one: `Dne ${day} končí propojení s účtem ${main}; 1 osoba tam ztratí přístup.`,
            few: `Dne ${day} končí propojení s účtem ${main}; ${people} osoby tam ztratí přístup.`,
            many: `Dne ${day} končí propojení s účtem ${main}; ${people} osoby tam ztratí přístup.`,
            other: `Dne ${day} končí propojení s účtem ${main}; ${people} osob tam ztratí přístup.`,
          }),
    'acts-rest': 'Mezitím z účtu nelze nic objednat, propojit ani přesměrovat.',
    'looking-goes-on': 'Kdo má přístup, může si vše nadále prohlížet.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Podúčty fungují dál, i na souhrnné faktuře tohoto účtu: ${names} a další (${more}).`
        : `Podúčty fungují dál, i na souhrnné faktuře tohoto účtu: ${names}.`,
    'numbers-kept': (count) =>
      plural('cs', count, {
        one: '1 telefonní číslo a všechna nastavení zůstanou zachována.',
        few: `${count} telefonní čísla a všechna nastavení zůstanou zachována.`,
        many: `${count} telefonní čísla a všechna nastavení zůstanou zachována.`,
        other: `${count} telefonních čísel a všechna nastavení zůstanou zachována.`,
      }),
    'link-kept': (main) => `Propojení s účtem ${main} zůstává.`,
    'can-be-resumed': 'Kdykoli lze obnovit.',
    'can-be-reopened': (day) => `Do ${day} lze znovu otevřít a vše bude jako dříve.`,
    'records-stay': (main) =>
      main
        ? `Faktury a historie zůstávají u účtu ${main}, kde lze stáhnout data ze společné doby.`
        : 'Faktury se uchovávají podle zákona. Co potřebujete, si před tímto dnem stáhněte.',
  },
  certainty: {
    title: (day) => `Od ${day} to nelze vzít zpět`,
    lead: 'Každý bod zaškrtněte jako přečtený.',
    tickMissing: 'Zaškrtněte prosím každý bod.',
    number: (number) => `Zadejte zákaznické číslo účtu: ${number}`,
    numberWrong: 'Toto není zákaznické číslo účtu.',
  },
  closeAndCheck: 'Zavřít a dál ověřovat',
} satisfies Translation<typeof english>;
