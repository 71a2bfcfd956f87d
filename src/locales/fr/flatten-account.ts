import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Impossible de charger le devenir des comptes',
  standing: {
    listed: (main) => `Planifier le devenir des comptes de ${main}`,
    proposed: {
      new: (main) => `Le plan pour ses comptes est soumis à ${main}`,
      main: (_main, to) => `${to} propose un plan pour vos comptes`,
    },
    running: (main) => `Transfert en cours des comptes de ${main}`,
    done: (main, to) => `${main} dépend désormais de ${to}`,
    partly: (main) => `Certains comptes restent chez ${main}, qui demeure un compte principal`,
    declined: (main) => `${main} a refusé le plan pour ses comptes`,
    canceled: (main) => `Le plan pour les comptes de ${main} a été retiré`,
    expired: (main) => `Personne ne s’est prononcé à temps sur le plan pour les comptes de ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} est un compte principal, et un compte principal ne peut pas dépendre d’un autre. Ses comptes vous ont été montrés : décidez pour chacun, puis le plan lui sera soumis. D’ici là, rien ne change. La planification est possible jusqu’au ${day}, ici et sur un autre appareil.`,
    proposed: (day) => `Rien ne change avant son accord. Le plan est valable jusqu’au ${day}.`,
    running:
      'Le titulaire de chaque compte est sollicité. Quand il ne reste plus de compte, le compte principal devient lui-même un compte secondaire. Les deux parties peuvent revenir sur ce qui reste à faire.',
    done: 'Chaque compte a été transféré ou est devenu autonome. Le rapport les détaille.',
    partly: 'L’ajout n’a pas eu lieu, car des comptes en dépendent. Le rapport les détaille.',
    over: 'Plus rien ne se passe. Ce qui a été fait jusque-là reste acquis ; le rapport détaille chaque compte.',
    unchanged: 'Rien n’a changé.',
  },
  reasonGiven: (reason) => `Motif : « ${reason} »`,
  said: (message) => `« ${message} »`,
  rows: 'Les comptes et leur devenir',
  all: 'Pour tous les comptes',
  allChoose: 'Choisir…',
  whatOf: (account) => `Devenir du compte : ${account}`,
  again: 'Redemander',
  choice: { move: 'Suit le transfert', detach: 'Devient autonome', leave: 'Reste où il est' },
  whyOf: (account) => `Pourquoi ce compte reste : ${account}`,
  whyMissing: 'Indiquez pourquoi ce compte reste.',
  monthly: (amount) => `${amount} par mois`,
  state: {
    planned: 'Planifié',
    waiting: 'Titulaire sollicité',
    agreed: 'Accord donné',
    moved: 'Transféré',
    detached: 'Autonome',
    left: 'Reste',
    refused: 'Refusé',
    failed: 'Impossible',
  },
  on: (day) => `le ${day}`,
  count: (state, count) => `${state} : ${count}`,
  counts: 'État des comptes',
  decide: (count) =>
    plural('fr', count, {
      one: `${count} compte attend votre décision : redemandez, ou laissez ce compte où il est.`,
      other: `${count} comptes attendent votre décision : redemandez, ou laissez ces comptes où ils sont.`,
    }),
  message: 'Message aux personnes sollicitées (facultatif)',
  decline: 'Motif, en cas de refus (facultatif)',
  save: 'Enregistrer le plan',
  saveAgain: 'Exécuter',
  saved: 'Le plan est enregistré.',
  unsaved: 'Tout n’est pas encore enregistré.',
  explain: (count) =>
    plural('fr', count, {
      one: `Indiquez pourquoi ${count} compte reste où il est.`,
      other: `Indiquez pourquoi ${count} comptes restent où ils sont.`,
    }),
  submit: {
    propose: 'Soumettre le plan',
    accept: 'Accepter le plan',
    decline: 'Refuser',
    cancel: 'Retirer le plan',
  },
  done: {
    propose: 'Le plan a été envoyé.',
    accept: 'Le plan est accepté.',
    decline: 'Le plan est refusé.',
    cancel: 'Le plan est retiré.',
  },
  report: 'Télécharger le rapport',
  reportName: 'rapport',
  column: {
    number: 'Numéro client',
    account: 'Compte',
    monthly: 'Par mois',
    choice: 'Planifié',
    state: 'État',
    on: 'À partir du',
    reason: 'Motif',
  },
} satisfies Translation<typeof english>;
