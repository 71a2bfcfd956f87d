import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/give-grant/give-grant.messages.js';

export const giveGrant = {
  titleGive: 'Concedi accesso ad account collegati',
  titleChange: (name) => `Modifica l’accesso di ${name}`,
  lead: 'Nessuno riceve più dei propri diritti e di quanto l’account mette a disposizione.',
  person: 'Persona',
  choosePerson: 'Scegli una persona',
  where: 'Dove',
  reach: {
    link: 'Un account',
    label: 'Tutti gli account con un’etichetta',
    all: 'Tutti gli account collegati',
  },
  whereFixed: 'L’ambito di validità resta. Per altri account, concedere un altro accesso.',
  label: 'Etichetta',
  chooseLabel: 'Scegli un’etichetta',
  labelHint: 'Sono compresi anche gli account che riceveranno questa etichetta in seguito.',
  noLabels: 'Nessun account ha ancora un’etichetta.',
  account: 'Account',
  accountToSee: 'Account da visualizzare',
  accountHint: 'Inserire nome, numero o località.',
  found: (count, total) =>
    total > count
      ? `${count} account su ${total}. Continuare a digitare per trovarne altri.`
      : plural('it', total, { one: '1 trovato', other: `${total} trovati` }),
  nothingFound: 'Nessun account collegato corrispondente.',
  choose: (name, number) => `Scegli ${name}, ${number}`,
  other: 'Scegli un altro account',
  role: 'Che cosa può fare',
  lastDay: 'Fino al',
  lastDayHint: 'Facoltativo. L’ultimo giorno. Tre giorni prima, la persona e Lei ricevono un avviso.',
  give: 'Concedi accesso',
  save: 'Salva',
  saving: 'Salvataggio…',
  notSaved: 'Nessuna modifica effettuata',
  loadFailed: 'Impossibile caricare gli utenti di questo account',
  see: (name) => `Visualizza che cosa vedrà ${name}`,
  seeNobody: 'Visualizza che cosa vedrà',
  previewTitle: (name, account) => `Che cosa vedrà ${name} di ${account}`,
  previewNote: 'La visualizzazione non salva nulla.',
  previewFirst: 'Scegliere prima una persona e un account.',
  yes: 'Sì',
  no: 'No',
  area: {
    overview: 'Dati nella panoramica',
    work: 'Lavoro nell’account',
    invoices: 'Fatture e importi',
    forwarding: 'Deviazione di chiamata',
    access: 'Chi ha accesso',
    mails: 'E-mail sull’account',
  },
  because: {
    granted: 'compreso in questo accesso',
    'other-grant': 'compreso in un altro accesso della persona',
    link: 'l’account non lo mette a disposizione',
    role: 'non compreso in questo accesso',
    'not-ready': 'al momento l’account non si può aprire',
  },
  ownRight: (right) => `in base al diritto «${right}» della persona`,
  lacksRight: (right) => `in questo account principale manca il diritto «${right}»`,
} satisfies Translation<typeof english>;
