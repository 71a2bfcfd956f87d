import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Mimo rozsah vašeho přístupu',
  ask: 'Požádat',
  askFor: (action) => `Požádat: ${action}`,
  name: 'Název účtu',
  labels: 'Štítky',
  list: 'V seznamu',
  hidden: 'Skryto',
  location: 'Lokalita',
  contact: 'Kontakt',
  linked: 'Propojeno',
  linkedBy: (day: string, person: string) => (person ? `${day}, ${person}` : day),
  joined: 'Způsob přidání',
  joinedBy: {
    created: 'Objednáno pro tento hlavní účet',
    added: 'Existující účet, přidán',
    'collective-invoice': 'Přes souhrnnou fakturu',
  },
  billing: 'Vyúčtování',
  billingLater: 'Naplánováno',
  perMonth: 'Měsíčně',
  numbers: 'Čísla',
  numbersCount: (count) =>
    plural('cs', count, {
      one: '1 číslo',
      few: `${count} čísla`,
      many: `${count} čísla`,
      other: `${count} čísel`,
    }),
  keeps: (day) => `Čísla přidaná po dni ${day} jsou vyhrazena pro účet.`,
  products: 'Produkty',
  rights: 'Co smí hlavní účet',
  readiness: {
    title: 'Příprava',
    state: { done: 'Hotovo', open: 'Otevřeno', later: 'Později', failed: 'Není možné' },
    step: {
      ordered: 'Objednáno',
      email: 'E-mailová adresa potvrzena',
      address: 'Adresa potvrzena',
      numbers: 'Čísla přidělena',
      usable: 'Připraveno k používání',
      invoice: 'První faktura',
    },
    waits: {
      email: (to, day) => `Čeká na příjemce na adrese ${to}, kam byl dne ${day} odeslán e-mail`,
      address: (to, day) => `Čeká na kód z dopisu odeslaného dne ${day} na adresu: ${to}`,
    },
    over: {
      email: (to, day) => `E-mail odeslaný na adresu ${to} dne ${day} už neplatí. Odešlete jej znovu.`,
      address: (to, day) =>
        `Kód z dopisu odeslaného na adresu ${to} dne ${day} už nelze použít. Odešlete jej znovu.`,
    },
    byProvider: 'Čeká na poskytovatele',
    failed: 'Objednávku nebylo možné provést.',
    on: (day) => day,
  },
  life: {
    suspended: 'Pozastaveno: nelze telefonovat, poplatky běží dál',
    closing: 'Tento účet se uzavírá',
    closes: (day) => `Definitivní uzavření: ${day}`,
    since: {
      main: (day) => `Od ${day}, na žádost hlavního účtu.`,
      account: (day) => `Od ${day}, na žádost samotného účtu. Obnovit jej mohou jeho správci.`,
    },
    byProvider: 'Pozastavil jej váš poskytovatel. Zákaznická podpora vám sdělí, co je třeba vyřešit.',
    until: {
      main: (day) => `Do ${day} jej lze znovu otevřít a vše bude jako dříve.`,
      account: (day) => `Rozhodl o tom samotný účet. Jeho správci jej mohou znovu otevřít do ${day}.`,
    },
    resume: 'Obnovit…',
    reopen: 'Znovu otevřít…',
    suspendOrClose: 'Pozastavit nebo uzavřít…',
    close: 'Definitivně uzavřít…',
  },
  failed: 'Účet se nepodařilo načíst',
} satisfies Translation<typeof english>;
