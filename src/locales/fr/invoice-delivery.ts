import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Factures de « ${name} »`,
  titleUnnamed: 'Envoi des factures',
  lead: 'Qui les voit, et qui reçoit quels e-mails. Les deux parties voient ce qui est décidé ici.',
  loadFailed: 'Impossible de charger ces réglages',
  sight: 'Qui voit et télécharge les factures',
  share: (account, main) =>
    `Les personnes de ${account} voient la part du compte sur la facture groupée de ${main}`,
  own: (account, main) => `Les personnes de ${main} voient les factures que ${account} paie directement`,
  decides: (name) => `Décision de ${name}.`,
  decidesPayer: (name) => `Décision de ${name}, qui paie.`,
  firstOff:
    'Désactivé jusqu’à votre accord. Seules les factures établies depuis le rattachement sont montrées, et vous pouvez revenir sur votre accord à tout moment.',
  seen: 'Oui',
  notSeen: 'Non',
  ask: (name) => `Demander l’affichage à ${name}`,
  askedOn: (day) => `Demandé le ${day}. Rien n’a changé depuis.`,
  asked: (name) => `La demande a été envoyée par e-mail à ${name}.`,
  notAsked: 'La demande n’a pas été envoyée',
  invoices: (account) => `Factures que ${account} paie directement`,
  invoicesFailed: 'Impossible de charger ces factures',
  none: 'Aucune facture émise pour l’instant.',
  older: 'Afficher les factures plus anciennes',
  mails: 'Qui reçoit quels e-mails',
  payerAlways:
    'Le payeur reçoit toujours la facture elle-même et les relances. Personne n’est informé d’une facture qu’il n’a pas le droit de voir.',
  topic: {
    invoice: 'Une facture est disponible',
    payment: 'Un paiement est en retard',
    payer: 'Le payeur change',
    contract: 'Contrat et commandes',
  },
  audience: {
    main: (main, _account) => main,
    secondary: (_main, account) => account,
    both: (_main, _account) => 'Les deux',
  },
  addresses: (name, email) => `Les e-mails destinés à ${name} sont envoyés à ${email}.`,
  missing: (name) => `Plus personne ne se connecte à ${name}`,
  missingText: (topics) =>
    `Ces e-mails risquent de n’arriver à personne : ${topics}. Choisissez un autre destinataire ou donnez à une personne des identifiants propres à ce compte.`,
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié ces réglages entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
} satisfies Translation<typeof english>;
