import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Transfert vers un autre compte principal',
  title: (number) => `Demander le transfert de ${number} vers votre compte`,
  loadFailed: 'Impossible de charger les effets de ce changement',
  none: 'Aucun transfert de ce compte n’est demandé.',
  lead: (number, to, day) =>
    `${number} dépend d’un autre compte principal. Si tout le monde accepte à temps, ce compte dépendra de ${to} le ${day}, sans jour d’interruption.`,
  asks: {
    owner: 'Le titulaire a déjà accepté. Le compte principal d’origine est maintenant sollicité.',
    both: 'Le compte principal d’origine et le titulaire du compte sont maintenant sollicités.',
  },
  candidate: 'Le compte',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Le transfert de ${account} vers votre compte est en attente d’accord`,
      present: (account, to) => `${to} demande le transfert de ${account}`,
      account: (_account, to) => `${to} demande le transfert de ce compte`,
    },
    planned: {
      new: (account, day) => `Transfert de ${account} vers votre compte le ${day}`,
      present: (account, day, to) => `Transfert de ${account} vers ${to} le ${day}`,
      account: (_account, day, to) => `Transfert de ce compte vers ${to} le ${day}`,
    },
    done: (account, to, day) => `${account} dépend de ${to} depuis le ${day}`,
    declined: (account) => `Le transfert de ${account} a été refusé`,
    canceled: (account) => `Le transfert de ${account} a été retiré`,
    expired: (account) => `Toutes les réponses ne sont pas parvenues pour le transfert de ${account}`,
    failed: (account) => `Le transfert de ${account} n’a pas pu avoir lieu`,
  },
  thisAccount: 'ce compte',
  from: (from) => `Compte principal quitté : ${from}.`,
  validUntil: (day) => `Rien ne change avant l’accord de tous. La demande est valable jusqu’au ${day}.`,
  plannedText: (day) =>
    `Jusqu’au ${day}, chaque partie peut revenir sur sa décision. Ensuite, tout change d’un coup.`,
  endedText: 'Rien n’a changé.',
  reason: (reason) => `Motif : « ${reason} »`,
  answers: 'Qui a accepté',
  answer: {
    present: 'Le compte principal d’origine',
    account: 'Le titulaire du compte',
    own: 'Votre côté',
    agreed: (day) => `accord donné le ${day}`,
    waits: 'pas encore de réponse',
  },
  proposed: (by, to, day) => `Demandé par ${by} de ${to} le ${day}`,
  said: (message) => `« ${message} »`,
  message: 'Message aux personnes sollicitées (facultatif)',
  messageHint: 'Elles reçoivent un e-mail et voient sur le portail ce qui changerait pour elles.',
  why: 'Motif, en cas de refus (facultatif)',
  whyHint: 'Lu par le compte principal demandeur.',
  notPossible: 'Le transfert n’est pas encore possible',
  obstacle: {
    'move-in-progress': 'Un autre transfert de ce compte est en cours.',
    'no-main-eligible': 'Le compte principal demandeur est devenu lui-même un compte secondaire.',
    'account-halted': 'L’un des comptes est suspendu ou en cours de clôture.',
    'not-ready': 'Sa commande est encore en cours.',
    'detach-in-progress':
      'La fin du rattachement est planifiée ou a eu lieu. Le rattachement sera possible une fois le compte autonome.',
    'payer-change-in-progress': 'Un changement de payeur est planifié. Attendez cette date.',
    'swap-in-progress':
      'Un changement de compte principal est en cours d’un côté. Attendez qu’il soit terminé.',
  },
  keep: 'Ne rien changer',
  submit: {
    propose: 'Solliciter tout le monde',
    accept: 'Accepter',
    decline: 'Refuser',
    cancel: 'Retirer la demande',
  },
  done: {
    propose: 'Tout le monde est sollicité',
    accept: {
      proposed: 'Vous avez accepté ; la réponse de l’autre partie est attendue',
      planned: (day) => `Tout le monde a accepté : transfert le ${day}`,
    },
    decline: 'Le transfert n’a pas lieu',
    cancel: 'Le transfert n’a pas lieu',
  },
  doneTexts: {
    propose:
      'Toutes les parties reçoivent un e-mail. Rien ne change avant l’accord de tous, et vous pouvez retirer la demande ici.',
    accept:
      'Toutes les parties reçoivent un e-mail. Jusqu’à la veille, chaque partie peut revenir ici sur sa décision.',
    decline: 'Rien ne change. Toutes les parties reçoivent un e-mail.',
    cancel: 'Rien ne change. Toutes les parties reçoivent un e-mail.',
  },
  closeAndCheck: 'Fermer et vérifier plus tard',
  elsewhere: 'Ce compte dépend d’un autre compte principal',
  elsewhereText:
    'Le transfert vers le vôtre peut se faire en une seule étape, avec l’accord de cet autre compte principal. Rien n’y change d’ici là.',
  ask: 'Demander le transfert…',
  look: 'Consulter…',
  moves: 'Comptes à transférer',
} satisfies Translation<typeof english>;
