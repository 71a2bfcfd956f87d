import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Tutto',
    manage: 'Gestione',
    read: 'Lettura',
    billing: 'Fatture',
    'mail-only': 'Solo e-mail',
  },
  roleHint: {
    all: 'Tutto ciò che l’account mette a disposizione.',
    manage: 'Lavorare nell’account, gestire la deviazione di chiamata, vedere chi ha accesso.',
    read: 'Vedere tutto, senza modificare nulla.',
    billing: 'Vedere le fatture, nient’altro.',
    'mail-only': 'Ricevere le relative e-mail, senza vedere altro.',
  },
  everywhere: 'in tutti gli account collegati',
  labelled: (label) => `in tutti gli account con l’etichetta «${label}»`,
  there: (name, number) => `in ${name}, ${number}`,
  here: 'in questo account',
  endsOn: (day) => `scadenza: ${day}`,
  endedOn: (day) => `terminato in data ${day}`,
  noEnd: 'senza scadenza',
  givenBy: (name, day) => `concesso da ${name} in data ${day}`,
  since: (day) => `dal giorno ${day}`,
  ended: 'Terminato',
  soon: 'In scadenza',
  renew: (day) => `Rinnova fino al giorno ${day}`,
  renewNamed: (name, day) => `Rinnova fino al giorno ${day}: ${name}`,
  change: 'Modifica…',
  changeNamed: (name) => `Modifica… ${name}`,
  withdraw: 'Revoca',
  withdrawNamed: (name) => `Revoca: ${name}`,
  withdrawn: (name) => `${name} non dispone più di questo accesso`,
  renewed: (name, day) => `${name} dispone di questo accesso fino al giorno ${day}`,
  told: 'La persona è stata avvisata via e-mail.',
} satisfies Translation<typeof english>;
