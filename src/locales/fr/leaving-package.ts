import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Données de la période commune',
  first: 'Téléchargez d’abord ce dont vous avez besoin',
  loadFailed: 'Impossible de charger les données que vous pouvez emporter',
  endsFrom: (day) => `À partir du ${day}, vous ne verrez plus ici :`,
  endsAtOnce: 'Dès la fin du rattachement, vous ne verrez plus ici :',
  rest: 'Tout le reste de la période commune est conservé. L’archive de données contient l’ensemble.',
  nothingEnds:
    'Ce que vous voyez de la période commune est conservé. Vous pouvez aussi l’emporter dans une archive de données.',
  contents: 'Contenu de l’archive de données :',
  parts: {
    account: 'Adresse, produits et frais',
    numbers: 'Numéros de téléphone et renvoi d’appel',
    people: 'Qui peut faire quoi dans le compte',
    history: 'Qui a fait quoi',
  },
  invoices: (count, formatted) =>
    plural('fr', count, {
      one: `La part de ${formatted} facture groupée`,
      other: `Les parts de ${formatted} factures groupées`,
    }),
  noInvoices: 'Pas encore de facture groupée',
  until: (day) => `Téléchargement possible jusqu’au ${day}.`,
  later: (days) => `Téléchargement également possible plus tard, pendant ${days} jours après la fin.`,
  over: (day) => `L’archive de données pouvait être téléchargée jusqu’au ${day}. Elle n’est plus disponible.`,
  denied: (who) => `L’archive de données peut être téléchargée par : ${who}.`,
  deniedToAll: 'L’archive de données peut être téléchargée par les administrateurs de ce compte.',
  download: 'Télécharger l’archive de données',
  exporting: 'Création de l’archive…',
  exportingSome: (done, total) => `Création de l’archive : ${done} fichiers sur ${total}`,
  exported: (found) => (found ? `L’archive est prête : ${found}` : 'L’archive est prête.'),
  exportStopped: 'L’archive n’a pas été créée.',
  exportFailed: 'Impossible de créer l’archive',
  found: (count, formatted) =>
    plural('fr', count, { one: `${formatted} fichier`, other: `${formatted} fichiers` }),
} satisfies Translation<typeof english>;
