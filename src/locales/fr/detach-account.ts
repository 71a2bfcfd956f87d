import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-account/detach-account.messages.js';

export const detachAccount = {
  title: (name) => `Détacher « ${name} » ?`,
  titleUnnamed: 'Détacher le compte',
  lead: 'Le compte subsiste et continue de fonctionner. Voici ce qui change :',
  loadFailed: 'Impossible de charger les effets de cette opération',
  when: 'Quand',
  periodEnd: (day) => `À la fin de la période de facturation, le ${day}`,
  now: 'Maintenant',
  keep: 'Maintenir le rattachement',
  detach: 'Détacher le compte',
  detachNamed: (name) => `Détacher le compte : ${name}`,
  notPossible: (name) => `« ${name} » ne peut pas encore être détaché`,
  waits: (day) =>
    `Le rattachement est trop récent pour prendre fin immédiatement. Ce sera possible à partir du ${day}.`,
  waitsText: (day) =>
    `Sa fin peut être planifiée dès maintenant, pour la première période de facturation possible : ${day}.`,
  noPayment: 'Personne ne paierait pour ce compte : il n’a aucun moyen de paiement.',
  refused: (name) => `« ${name} » : le détachement n’a pas eu lieu`,
  doneNow: (name) => `« ${name} » : détachement effectué`,
  doneNowText: 'Le compte continue de façon autonome. Les deux parties reçoivent un message à ce sujet.',
  doneLater: (name, day) => `« ${name} » : détachement après le ${day}`,
  doneLaterText: 'Rien ne change d’ici là, et vous pouvez encore maintenir le rattachement depuis la liste.',
  leaving: {
    title: (name) => `Quitter « ${name} » ?`,
    titleUnnamed: 'Quitter le compte principal',
    lead: 'Votre compte subsiste et continue de fonctionner. Voici ce qui change :',
    keep: 'Maintenir le rattachement',
    detach: 'Quitter le compte principal',
    detachNamed: (name) => `Quitter le compte principal : ${name}`,
    notPossible: (name) => `Votre compte ne peut pas encore quitter « ${name} »`,
    forbidden: (name) =>
      `${name} décide si des comptes secondaires peuvent partir. Adressez-vous à ce compte principal.`,
    refused: (name) => `Votre compte n’a pas quitté « ${name} »`,
    doneNow: (name) => `Votre compte a quitté « ${name} »`,
    doneNowText: 'Le compte continue de façon autonome. Les deux parties reçoivent un message à ce sujet.',
    doneLater: (name, day) => `Votre compte quitte « ${name} » après le ${day}`,
    doneLaterText:
      'Rien ne change d’ici là, et vous pouvez annuler. Les deux parties reçoivent un message à ce sujet.',
  },
  needs: {
    title: 'Ce qu’il faut au compte pour être autonome',
    met: 'présent',
    missing: 'manquant',
    items: {
      'payment-method': 'Moyen de paiement',
      'local-admin': 'Administrateur disposant d’identifiants propres',
      'invoice-address': 'Adresse pour les factures',
      'contact-email': 'E-mail de contact confirmé',
    },
    by: {
      main: 'Le compte principal peut s’en charger.',
      secondary: 'L’équipe du compte peut s’en charger.',
    },
    act: {
      main: {
        'payment-method': '',
        'local-admin': 'Inviter une personne',
        'invoice-address': 'Renvoyer l’e-mail',
        'contact-email': 'Renvoyer l’e-mail',
      },
      secondary: {
        'payment-method': 'Ajouter un moyen de paiement',
        'local-admin': '',
        'invoice-address': 'Confirmer l’adresse',
        'contact-email': 'Confirmer l’adresse',
      },
    },
    how: {
      main: {
        'payment-method': '',
        'local-admin':
          'Donnez à une personne des identifiants propres à ce compte dans sa gestion des utilisateurs.',
        'invoice-address': '',
        'contact-email': '',
      },
      secondary: {
        'payment-method': 'Ajoutez-le dans les données de paiement de votre compte.',
        'local-admin': '',
        'invoice-address': 'Suivez le lien de l’e-mail envoyé à votre adresse de contact.',
        'contact-email': 'Suivez le lien de l’e-mail envoyé à votre adresse de contact.',
      },
    },
    sent: 'L’e-mail contenant le lien est en route.',
    required: 'Le rattachement ne peut pas prendre fin avant.',
    wanted: {
      'payment-method': '',
      'local-admin': '',
      'invoice-address': 'Les factures partiraient à une adresse que personne n’a confirmée.',
      'contact-email': 'Les messages risquent de n’arriver à personne.',
    },
  },
  certainty: {
    title: 'Cette opération est irréversible',
    tick: 'J’ai lu ce qui change et compris que le rattachement prend fin immédiatement.',
    tickMissing: 'Veuillez confirmer que vous avez lu.',
    number: (number) => `Saisissez le numéro client du compte : ${number}`,
    numberWrong: 'Ce n’est pas le numéro client du compte.',
  },
  payerChangeEnds: (day) =>
    `Le changement de payeur planifié pour le ${day} est abandonné à la fin du rattachement.`,
  closeAndCheck: 'Fermer et poursuivre la vérification',
} satisfies Translation<typeof english>;
