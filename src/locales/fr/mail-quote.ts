import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Envoyer le devis par e-mail',
  lead: 'Le destinataire voit les prix et les conditions. Pour commander, il faut se connecter et disposer du droit correspondant.',
  to: 'À',
  choose: 'Choisir un collègue',
  another: 'Autre adresse',
  nobody: 'Personne d’autre n’est encore autorisé à commander dans ce compte.',
  loadFailed: 'Impossible de charger vos collègues. Vous pouvez saisir une adresse.',
  email: 'Adresse e-mail',
  message: 'Message (facultatif)',
  foreign: {
    none: {
      title: 'Cet e-mail part vers un autre domaine',
      text: (theirs, own) =>
        `Le destinataire est chez ${theirs}, vous êtes chez ${own}. Il verra les prix, le nom et la ville du compte.`,
    },
    'look-alike': {
      title: 'Ce domaine ressemble seulement au vôtre',
      text: (theirs, own) =>
        `Le destinataire est chez ${theirs}, vous êtes chez ${own} : deux domaines, qui peuvent appartenir à deux propriétaires. Veuillez vérifier.`,
    },
    'other-letters': {
      title: 'Ce domaine contient des lettres inhabituelles',
      text: (theirs, own) =>
        `Le destinataire est chez ${theirs}, vous êtes chez ${own}. Certaines lettres ressemblent à d’autres : lisez-le lettre par lettre.`,
    },
  },
  spelled: (domain) => `${domain}, lettre par lettre :`,
  send: 'Envoyer',
  sending: 'Envoi…',
  tooMany: (time) =>
    `Vous avez envoyé de nombreux devis aujourd’hui. Le prochain pourra être envoyé à ${time}.`,
  done: 'Le devis est en route',
  doneText: (to) => `Un e-mail contenant un lien vers le devis est envoyé à ${to}.`,
} satisfies Translation<typeof english>;
