import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const bulkLinkOwn = {
  choose: 'Scegli tra i Suoi account',
  lead: 'Account che gestisce con le stesse credenziali. Non occorre alcuna prova: non viene interpellato nessuno e il collegamento è immediato all’avvio.',
  offered: (_total, number, linkable) =>
    `Oltre a questo, gestisce ${number} account. Collegabili: ${linkable}.`,
  chosen: (count, number) =>
    plural('it', count, { one: '1 account scelto', other: `${number} account scelti` }),
  noneChosen: 'Ancora nessun account scelto',
  search: 'Trova un account',
  searchHint: 'Per nome, numero o località',
  list: 'Account che gestisce',
  all: (number) => `Seleziona tutti i collegabili (${number})`,
  allFound: (number) => `Seleziona tutti i collegabili tra quelli trovati (${number})`,
  fetching: (done, total) => `${done} account di ${total} caricati`,
  clear: 'Deseleziona tutto',
  most: 'Al massimo 5.000 account alla volta. Gli altri si possono aggiungere con l’operazione successiva.',
  found: (count, number) =>
    plural('it', count, { one: '1 account trovato', other: `${number} account trovati` }),
  nothingFound:
    'Nessuno degli account che gestisce contiene questo testo nel nome, nel numero o nella località.',
  none: 'Con queste credenziali non gestisce altri account.',
  failed: 'Impossibile caricare i Suoi account',
  pick: 'Scelto',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Account',
  city: 'Località',
  state: 'Stato',
  can: 'Collegabile',
  scopes: 'Per tutti',
  check: (_count, number) => `Verifica ${number} account`,
  checkNone: 'Verifica gli account',
  first: 'Scegliere prima almeno un account.',
  job: 'Da account propri',
  linked: 'Già collegato',
  scheduled: 'Concordato',
  later: 'La panoramica indica da quale giorno il collegamento è attivo.',
  obstacle: 'Non possibile',
  willLink: (count, number) =>
    plural('it', count, {
      one: '1 account che gestisce verrà collegato senza interpellare nessuno.',
      other: `${number} account che gestisce verranno collegati senza interpellare nessuno.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('it', count, {
      one: `Confermo che ${main} paga i costi di questo account con la propria fattura cumulativa dal giorno ${from}. Attualmente ammontano a ${monthly} al mese.`,
      other: `Confermo che ${main} paga i costi di questi ${number} account con la propria fattura cumulativa dal giorno ${from}. Attualmente ammontano in totale a ${monthly} al mese.`,
    }),
  recorded: 'Viene registrato con il Suo nome, l’ora e questo testo. Chi paga si può cambiare in seguito.',
  missing:
    'Confermare chi paga. In alternativa, scartare tutto e scegliere di nuovo gli account senza pagamento.',
  why: {
    'link-not-verified': 'Non gestisce alcun account con questo numero.',
    'open-items': 'Occorre prima saldare le fatture o gli importi aperti.',
    'changed-too-recently':
      'Ha lasciato da poco un account principale e deve prima restare autonomo per alcuni giorni.',
    'rules-changed': 'Il costo, o la data di inizio, non è più quello confermato.',
    'consent-required': 'Nessuno ha confermato chi paga.',
  },
} satisfies Translation<typeof english>;
