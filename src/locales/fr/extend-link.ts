import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Durée du rattachement',
  title: (account, main) => `Durée du rattachement de ${account} à ${main}`,
  asked: {
    main: (account) => `Une prolongation est demandée à ${account}`,
    secondary: (main) => `${main} demande une prolongation du rattachement`,
  },
  loadFailed: 'Impossible de charger la durée du rattachement',
  none: 'Ce compte n’est plus rattaché.',
  now: (holds) => `Actuellement : ${holds}`,
  wanted: (wanted, now) => `Durée demandée : ${wanted}, au lieu de : ${now}.`,
  proposed: (by, main, day) => `Demandé par ${by} de ${main} le ${day}`,
  said: (message) => `« ${message} »`,
  answerUntil: (day) => `Rien ne change avant l’accord du compte. Il peut être donné jusqu’au ${day}.`,
  consent: (account) =>
    `Cela va au-delà de ce que ${account} a accepté. Ses administrateurs sont sollicités ; rien ne change avant leur accord.`,
  atOnce:
    'Effet immédiat. L’autre partie reçoit un e-mail ; une prolongation nécessiterait un nouvel accord de sa part.',
  askMain: (main) => `Seul ${main} peut demander une prolongation, et votre accord serait nécessaire.`,
  atEnd: 'Ce que change la fin du rattachement',
  message: 'Message aux personnes sollicitées (facultatif)',
  why: 'Motif, en cas de refus (facultatif)',
  submit: {
    set: 'Enregistrer',
    propose: 'Demander une prolongation',
    accept: 'Accepter',
    decline: 'Refuser',
    cancel: 'Retirer la demande',
  },
  closeAndCheck: 'Fermer et vérifier plus tard',
  done: {
    set: (holds) => holds,
    propose: 'La demande a été envoyée au compte',
    accept: (holds) => holds,
    decline: 'Vous avez refusé',
    cancel: 'La demande a été retirée',
  },
  doneTexts: {
    set: 'Les deux parties reçoivent un e-mail.',
    propose: 'Les administrateurs du compte reçoivent un e-mail. Rien ne change avant leur réponse.',
    accept: 'Les deux parties reçoivent un e-mail.',
    decline: 'Le compte principal reçoit un e-mail. Le rattachement reste inchangé.',
    cancel: 'Les deux parties reçoivent un e-mail. Le rattachement reste inchangé.',
  },
  place: {
    change: 'Modifier la durée',
    limit: 'Fixer une fin',
    answer: 'Consulter et répondre',
    look: 'Consulter',
    declined: (account) => `${account} n’accepte pas la prolongation`,
    expired: (account) => `${account} n’a pas répondu à temps`,
    reason: (reason) => `Motif : « ${reason} »`,
    waits: 'Le rattachement n’a pas pu prendre fin',
    waitsText: 'Il se poursuit jusqu’à ce que le compte ait ce qu’il faut pour être autonome. Il manque :',
    missing: {
      'not-standalone-payment': 'un moyen de paiement',
      'no-local-admin': 'une personne qui se connecte elle-même et administre le compte',
    },
  },
};
