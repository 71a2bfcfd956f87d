import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Votre accès n’inclut pas « ${right} »`,
  titleThere: (name) => `Votre accès ne permet pas d’intervenir sur ${name}`,
  who: (names) => `Pour obtenir ce droit, adressez-vous à : ${names}.`,
  nobody: 'Personne dans ce compte ne peut l’accorder pour le moment. Veuillez contacter votre fournisseur.',
  message: 'Message',
  messageHint: 'Facultatif. Indiquez à quoi ce droit vous servira pour faciliter la décision.',
  ask: 'Demander ce droit',
  asked: (day) => `Demandé le ${day}. Il n’y a pas encore de réponse.`,
  declined: (by, day, again) => `Refusé par ${by} le ${day}. Nouvelle demande possible à partir du ${again}.`,
  granted: 'Vous avez désormais ce droit',
  done: 'La demande a été envoyée',
  doneText: 'Par e-mail et sur le portail. La réponse vous parviendra par e-mail.',
} satisfies Translation<typeof english>;
