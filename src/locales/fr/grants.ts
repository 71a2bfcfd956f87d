import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Tout',
    manage: 'Gérer',
    read: 'Consulter',
    billing: 'Factures',
    'mail-only': 'E-mails uniquement',
  },
  roleHint: {
    all: 'Tout ce que le compte partage.',
    manage: 'Y intervenir, gérer le renvoi d’appel, voir qui a accès.',
    read: 'Tout consulter, ne rien modifier.',
    billing: 'Voir les factures, rien d’autre.',
    'mail-only': 'Recevoir les e-mails correspondants, ne rien voir du compte.',
  },
  everywhere: 'dans tous les comptes rattachés',
  labelled: (label) => `dans tous les comptes portant l’étiquette « ${label} »`,
  there: (name, number) => `dans ${name}, ${number}`,
  here: 'dans ce compte',
  endsOn: (day) => `prend fin le ${day}`,
  endedOn: (day) => `a pris fin le ${day}`,
  noEnd: 'sans date de fin',
  givenBy: (name, day) => `accordé par ${name} le ${day}`,
  since: (day) => `depuis le ${day}`,
  ended: 'Terminé',
  soon: 'Prend bientôt fin',
  renew: (day) => `Renouveler jusqu’au ${day}`,
  renewNamed: (name, day) => `Renouveler jusqu’au ${day} : ${name}`,
  change: 'Modifier…',
  changeNamed: (name) => `Modifier… ${name}`,
  withdraw: 'Retirer',
  withdrawNamed: (name) => `Retirer : ${name}`,
  withdrawn: (name) => `${name} n’a plus cet accès`,
  renewed: (name, day) => `${name} a cet accès jusqu’au ${day}`,
  told: 'La personne a été informée par e-mail.',
} satisfies Translation<typeof english>;
