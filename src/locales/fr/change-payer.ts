import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Payer désormais pour « ${name} » ?`,
    secondary: (name) => `Laisser « ${name} » payer sa propre facture ?`,
  },
  titleUnnamed: 'Qui paie',
  lead: {
    main: (main) =>
      `Le compte paie actuellement ses propres factures. Désormais, ${main} paierait par facture groupée.`,
    secondary: (main) =>
      `La facture groupée de ${main} paie actuellement. Le compte recevrait désormais sa propre facture.`,
  },
  loadFailed: 'Impossible de charger les effets de ce changement',
  when: 'À partir de quand',
  periodEnd: (day) => `Avec la prochaine période de facturation, le ${day}`,
  now: (day) => `Dès aujourd’hui, le ${day}`,
  sides: 'Ce que paient les deux parties',
  side: { main: 'Facture groupée', secondary: 'Facture propre' },
  invoiceOf: (day) => `Facture du ${day}`,
  before: 'avant :',
  after: 'après :',
  later: 'Factures suivantes, avec tout ce qui est planifié',
  notEntitled: 'Les montants sont visibles par les personnes autorisées à voir les factures.',
  change: {
    from: {
      main: (day) => `À partir du ${day}, la facture groupée paie pour le compte.`,
      secondary: (day) => `À partir du ${day}, le compte reçoit sa propre facture.`,
    },
    proRata: (amount, days, of) =>
      plural('fr', days, {
        one: `${amount} de la période en cours changent de payeur : ${days} jour sur ${of}.`,
        other: `${amount} de la période en cours changent de payeur : ${days} jours sur ${of}.`,
      }),
    recipient: (email) => `Les e-mails accompagnant la facture sont alors envoyés à ${email}.`,
    used: (amount) => `Le crédit de ${amount} est déduit des factures propres au compte.`,
    usedSome: 'Le crédit est déduit des factures propres au compte.',
    kept: (amount) => `Le crédit de ${amount} reste au compte. Il n’est pas utilisé pour la facture groupée.`,
    keptSome: 'Le crédit reste au compte. Il n’est pas utilisé pour la facture groupée.',
    sees: {
      main: (main) => `Les personnes de ${main} qui interviennent sur le compte voient aussi ses factures.`,
      secondary: (main) =>
        `Les personnes de ${main} qui interviennent sur le compte n’y voient plus ses factures.`,
    },
    team: 'Les personnes du compte conservent leurs propres identifiants.',
    past: 'Les factures antérieures restent où elles sont.',
    contract: {
      main: (product) => `Le contrat « ${product} » reste sur la facture groupée.`,
      secondary: (product) => `Le compte continue de payer lui-même le contrat « ${product} ».`,
    },
    contracts: 'Les contrats, numéros de téléphone et renvois d’appel sont conservés.',
  },
  leave: 'Ne rien changer',
  submit: 'Changer de payeur',
  submitNamed: (name) => `Changer de payeur : ${name}`,
  checkAgain: 'Revérifier',
  notPossible: (name) => `Le payeur de « ${name} » ne peut pas encore être changé`,
  notPossibleLead: 'Rien n’a été modifié. Voici ce qui l’empêche :',
  obstacle: {
    'detach-in-progress': (day) => `Le rattachement prend fin le ${day}`,
    'payer-change-in-progress': (day) => `Un changement est déjà planifié pour le ${day}`,
    'not-ready': 'Le compte n’est pas encore actif',
    'target-suspended': 'Le compte est suspendu',
    'target-closed': 'Le compte est clôturé ou en cours de clôture',
    'invoice-only': 'Le compte n’est rattaché que par la facture groupée',
    incompatible: (theirs, ours) => `Le compte est facturé en ${theirs}, la facture groupée en ${ours}`,
    'mixed-tax': 'La taxe du compte ne peut pas figurer sur la facture groupée',
    'not-standalone-payment': 'Le compte n’a aucun moyen de paiement',
    'open-items': 'Des montants restent dus sur des factures du compte',
  },
  wayOut: {
    'detach-in-progress': 'Maintenez d’abord le rattachement. Le payeur pourra ensuite être changé.',
    'payer-change-in-progress':
      'Annulez-le depuis la liste avec « Conserver le payeur » ou attendez cette date.',
    'not-ready': 'Les vérifications en attente doivent être terminées.',
    'target-suspended': 'L’assistance vous indique ce qui doit être réglé.',
    'target-closed': 'Le compte ne reçoit plus de factures.',
    'invoice-only': 'Pour que le compte paie lui-même, détachez-le.',
    incompatible: 'Une facture n’a qu’une seule devise. L’assistance peut changer celle du compte.',
    'mixed-tax':
      'Ce qui n’est pas taxé ici ne peut pas figurer avec d’autres taxes sur une même facture électronique. Le compte conserve sa propre facture.',
    'not-standalone-payment': (name) =>
      `Une personne de ${name} doit en ajouter un dans son portail, sous factures et paiement.`,
    'open-items': (name) =>
      `Une personne de ${name} doit régler ces montants. Ce qui n’est pas encore facturé figurera sur la prochaine facture.`,
  },
  item: {
    invoice: (number) => `Facture ${number}`,
    unbilled: (number) => `Pas encore facturé : commande ${number}`,
  },
  due: (day) => `échéance le ${day}`,
  overdue: (day) => `en retard depuis le ${day}`,
  billedOn: (day) => `sera facturé le ${day}`,
  already: {
    main: (name) => `« ${name} » figure déjà sur la facture groupée`,
    secondary: (name) => `« ${name} » paie déjà sa propre facture`,
  },
  alreadyText: 'Une autre personne a fait ce changement entre-temps. Il ne reste rien à faire.',
  refused: (name) => `Le payeur de « ${name} » n’a pas été changé`,
  done: {
    main: (name, day) => `« ${name} » figure sur la facture groupée à partir du ${day}`,
    secondary: (name, day) => `« ${name} » paie sa propre facture à partir du ${day}`,
  },
  doneText: 'Les deux parties reçoivent un message à ce sujet.',
  doneLaterText:
    'Les deux parties reçoivent un message à ce sujet. Rien ne change d’ici là, et vous pouvez annuler depuis la liste.',
  closeAndCheck: 'Fermer et poursuivre la vérification',
} satisfies Translation<typeof english>;
