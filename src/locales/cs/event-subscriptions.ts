import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/event-subscriptions/event-subscriptions.messages.js';

export const eventSubscriptions = {
  title: 'Informované systémy',
  lead: 'Jiné systémy, například pro bezpečnost nebo účetnictví, se průběžně dozvídají, co se v tomto účtu děje. Co dostávají, je podepsáno.',
  none: 'Zatím není informován žádný systém.',
  add: 'Přidat systém',
  most: (count) => `Počet informovaných systémů: ${count}. Chcete-li přidat další, některý odeberte.`,
  loadFailed: 'Informované systémy se nepodařilo načíst',
  stale: (time) => `Stav údajů: ${time}. Nepodařilo se je aktualizovat.`,
  callback: 'Adresa',
  callbackHint:
    'Kde systém přijímá data odesílaná přes HTTP POST, například https://events.example.com/accounts',
  rules: {
    url: 'Zadejte úplnou adresu začínající na https://, bez jména a hesla.',
    https: 'Adresa musí začínat na https://.',
    'private-address': 'Tato adresa je v privátní síti, kam se nic neodesílá.',
  },
  what: 'Co se dozvídá',
  everything: 'Vše',
  some: 'Jen část',
  chooseSome: 'Vyberte alespoň jednu položku.',
  save: 'Uložit',
  start: 'Začít informovat',
  states: { active: 'Aktivní', paused: 'Přerušen', failing: 'Neodpovídá', stopped: 'Zastaven' },
  since: {
    paused: (day) => `Přerušeno dne ${day}. Události čekají 14 dní.`,
    failing: (time) => `Od: ${time} systém odesílaná data nepřijímá. Odesílání se opakuje.`,
    stopped: (day) =>
      `Od ${day} se nic neodesílá: systém data několik dní nepřijímal, nebo je nechce. Události čekají 14 dní.`,
  },
  toldOf: (what) => `Dozvídá se: ${what}`,
  waiting: (count, number) =>
    plural('cs', count, {
      one: '1 událost čeká',
      few: `${number} události čekají`,
      many: `${number} události čekají`,
      other: `${number} událostí čeká`,
    }),
  lastAt: (what, time) => `Naposledy: ${what}, ${time}`,
  nothingYet: 'Zatím nebylo nic odesláno.',
  by: (name, day) => `Přidáno: ${name}, ${day}`,
  oldSecret: (time) => `Odesílaná data jsou do ${time} podepsána i starým tajným klíčem.`,
  test: 'Vyzkoušet',
  pause: 'Přerušit',
  resume: 'Obnovit',
  change: 'Změnit',
  renew: 'Nový tajný klíč',
  remove: 'Odebrat',
  named: (what, host) => `${what}: ${host}`,
  removeSure: (host) => `Na ${host} se už nic neodešle a co čeká, se ztratí.`,
  removeYes: 'Přestat informovat',
  keep: 'Ponechat',
  secret: (host) => `Tajný klíč: ${host}`,
  secretText:
    'Zadejte jej nyní v daném systému: zobrazí se jen tentokrát. Systém podle něj pozná, co skutečně přichází odsud.',
  secretField: 'Tajný klíč',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  done: 'Je zadán',
  deliveries: 'Co bylo odesláno',
  noDeliveries: 'Nic za posledních 14 dní.',
  deliveriesFailed: 'Odeslaná data se nepodařilo načíst',
  testEvent: 'Zkouška',
  delivery: { waiting: 'Čeká', delivered: 'Přijato', failed: 'Vzdáno' },
  problems: {
    refused: 'Nebylo přijato',
    'no-answer': 'Nepřišla odpověď',
    'not-reached': 'Systém není dostupný',
    certificate: 'Certifikát není platný',
    'private-address': 'Adresa je v privátní síti',
  },
  answered: (status) => `Odpověď: ${status}`,
  attempts: (count) =>
    plural('cs', count, {
      one: '1 pokus',
      few: `${count} pokusy`,
      many: `${count} pokusu`,
      other: `${count} pokusů`,
    }),
  nextAt: (time) => `znovu v ${time}`,
} satisfies Translation<typeof english>;
