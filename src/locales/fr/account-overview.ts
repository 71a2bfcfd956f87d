import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Non inclus dans votre accès',
  ask: 'Demander ce droit',
  askFor: (action) => `Demander ce droit : ${action}`,
  name: 'Nom du compte',
  labels: 'Étiquettes',
  list: 'Dans la liste',
  hidden: 'Masqué',
  location: 'Site',
  contact: 'Contact',
  linked: 'Rattachement',
  linkedBy: (day, person) => (person ? `${day} par ${person}` : day),
  joined: 'Mode d’ajout',
  joinedBy: {
    created: 'Commandé pour ce compte principal',
    added: 'Compte existant, ajouté',
    'collective-invoice': 'Par la facture groupée',
  },
  billing: 'Facturation',
  billingLater: 'Planifié',
  perMonth: 'Par mois',
  numbers: 'Numéros',
  numbersCount: (count) => plural('fr', count, { one: `${count} numéro`, other: `${count} numéros` }),
  keeps: (day) => `Les numéros ajoutés après le ${day} restent réservés au compte.`,
  products: 'Produits',
  rights: 'Ce que le compte principal peut faire',
  readiness: {
    title: 'En cours',
    state: { done: 'Terminé', open: 'En attente', later: 'Plus tard', failed: 'Impossible' },
    step: {
      ordered: 'Commande passée',
      email: 'Adresse e-mail confirmée',
      address: 'Adresse confirmée',
      numbers: 'Numéros attribués',
      usable: 'Prêt à l’emploi',
      invoice: 'Première facture',
    },
    waits: {
      email: (to, day) => `En attente de la personne joignable à ${to}, qui a reçu un e-mail le ${day}`,
      address: (to, day) => `En attente du code du courrier envoyé à ${to} le ${day}`,
    },
    over: {
      email: (to, day) => `L’e-mail envoyé à ${to} le ${day} n’est plus valable. Renvoyez-le.`,
      address: (to, day) =>
        `Le code du courrier envoyé à ${to} le ${day} n’est plus utilisable. Renvoyez-le.`,
    },
    byProvider: 'En attente du fournisseur',
    failed: 'La commande n’a pas pu être exécutée.',
    on: (day) => day,
  },
  life: {
    suspended: 'Suspendu : aucun appel possible, les frais continuent de courir',
    closing: 'Ce compte est en cours de clôture',
    closes: (day) => `Clôture définitive le ${day}`,
    since: {
      main: (day) => `Depuis le ${day}, à la demande du compte principal.`,
      account: (day) =>
        `Depuis le ${day}, à la demande du compte lui-même. Ses administrateurs peuvent lever la suspension.`,
    },
    byProvider: 'Suspension décidée par votre fournisseur. L’assistance vous indique ce qui doit être réglé.',
    until: {
      main: (day) => `Réouverture possible jusqu’au ${day}, dans l’état antérieur.`,
      account: (day) =>
        `Décision du compte lui-même. Ses administrateurs peuvent le rouvrir jusqu’au ${day}.`,
    },
    resume: 'Lever la suspension…',
    reopen: 'Rouvrir…',
    suspendOrClose: 'Suspendre ou clôturer…',
    close: 'Clôturer définitivement…',
  },
  failed: 'Impossible de charger le compte',
} satisfies Translation<typeof english>;
