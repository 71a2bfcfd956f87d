import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Une deuxième personne valide cette commande',
  above: {
    monthly: (limit) =>
      `Les commandes de plus de ${limit} par mois nécessitent la validation d’une deuxième personne.`,
    once: (limit) =>
      `Les commandes de plus de ${limit} en une seule fois nécessitent la validation d’une deuxième personne.`,
  },
  who: (names) => `Validation possible par : ${names}.`,
  nobody:
    'Personne d’autre n’est encore autorisé à commander dans ce compte. La commande attend qu’une personne obtienne ce droit et la valide.',
  held: (days) =>
    plural('fr', days, {
      one: `Rien n’est commandé avant. Le prix est garanti ${days} jour.`,
      other: `Rien n’est commandé avant. Le prix est garanti ${days} jours.`,
    }),
  message: 'Message à la personne qui valide (facultatif)',
  ask: 'Envoyer pour validation',
  notSent: 'La commande n’a pas été envoyée pour validation',
  sent: (name) => `Votre commande attend une validation : ${name}`,
  sentText: (day) =>
    `Rien n’est encore commandé. Les personnes habilitées à valider ont reçu un e-mail. Le prix est garanti jusqu’au ${day} ; vous suivez l’avancement dans la vue d’ensemble.`,
  waiting: 'Cette commande est déjà en attente de validation',
  waitingText:
    'Elle a été envoyée précédemment ou depuis un autre appareil. Vous suivez l’avancement dans la vue d’ensemble.',
} satisfies Translation<typeof english>;
