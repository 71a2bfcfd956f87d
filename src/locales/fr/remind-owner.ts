import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Relancer le titulaire de ${number}`,
  titleUnnamed: 'Relancer le titulaire',
  lead: 'Le titulaire reçoit de nouveau l’e-mail, ainsi qu’un SMS avec un lien de connexion.',
  phone: 'Numéro de mobile',
  phoneHint: 'D’une personne qui décide pour ce compte. Il n’est ensuite montré à personne.',
  phoneKnown: (to) => `Laissez vide pour utiliser le ${to}.`,
  state: {
    waiting: (to) => `Le SMS est en route vers le ${to}.`,
    sent: (to) => `Un SMS a été envoyé au ${to}.`,
    'not-delivered': (to) => `Le SMS envoyé au ${to} n’a pas été remis. Veuillez vérifier le numéro.`,
  },
  at: (time) => `Rédigé le ${time}`,
  send: 'Renvoyer',
  againAt: (time) => `Nouvel envoi possible à ${time}.`,
  noMore: 'Plus rien ne peut être envoyé pour cette demande. Elle reste ouverte jusqu’à son terme.',
  done: 'Renvoyé',
  doneText: (to) => `L’e-mail est en route, ainsi qu’un SMS au ${to}.`,
} satisfies Translation<typeof english>;
