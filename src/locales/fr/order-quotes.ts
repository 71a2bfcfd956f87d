import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Devis',
  unnamed: 'Compte encore sans nom',
  costs: (monthly, once) => `${monthly} par mois, ${once} une seule fois`,
  validUntil: (day) => `valable jusqu’au ${day}`,
  expired: (day) => `était valable jusqu’au ${day}`,
  by: (name) => `par ${name}`,
  mailed: (to, day) => `envoyé à ${to} le ${day}`,
  resume: 'Continuer',
  resumeOf: (number) => `Continuer avec le devis ${number}`,
  renew: 'Recalculer',
  renewOf: (number) => `Recalculer : ${number}`,
  download: 'Télécharger',
  downloadOf: (number) => `Télécharger ${number}`,
  mail: 'Envoyer…',
  mailOf: (number) => `Envoyer… ${number}`,
  withdraw: 'Retirer',
  withdrawOf: (number) => `Retirer ${number}`,
  sure: (number) => `Retirer le devis ${number} ? Il ne permettra plus de commander.`,
  keep: 'Conserver',
  done: {
    withdraw: (number) => `Le devis ${number} a été retiré.`,
    renew: (number) => `Le devis ${number} le remplace, aux prix du jour.`,
  },
  loadFailed: 'Impossible de charger les devis',
  more: (count) => plural('fr', count, { one: `${count} autre devis`, other: `${count} autres devis` }),
  less: 'En afficher moins',
} satisfies Translation<typeof english>;
