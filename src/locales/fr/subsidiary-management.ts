import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Comptes secondaires',
  main: 'Compte principal',
  standalone: 'Compte',
  secondary: 'Compte secondaire',
  add: 'Ajouter un compte secondaire',
  hideNumbers: 'Masquer les montants et les numéros',
  back: 'Retour à la vue d’ensemble',
  figures: 'En bref',
  linked: 'Comptes rattachés',
  addedThisMonth: (count: number) =>
    plural('fr', count, {
      one: `${formatNumber('fr', count)} ajouté ce mois-ci`,
      other: `${formatNumber('fr', count)} ajoutés ce mois-ci`,
    }),
  onInvoice: 'Sur la facture groupée',
  ownInvoice: (count: number) =>
    plural('fr', count, {
      one: `${formatNumber('fr', count)} paie sa propre facture`,
      other: `${formatNumber('fr', count)} paient leur propre facture`,
    }),
  waiting: 'En attente d’un tiers',
  needsYou: (count: number) =>
    plural('fr', count, {
      one: `${formatNumber('fr', count)} attend une action de vous`,
      other: `${formatNumber('fr', count)} attendent une action de vous`,
    }),
  noneNeedsYou: 'Aucune action requise',
  invoice: 'Prochaine facture groupée',
  dueOn: (day) => `échéance le ${day}`,
  needsYouBadge: 'Action requise',
  drift: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} point à vérifier sur les comptes rattachés`,
      other: `${formatted} points à vérifier sur les comptes rattachés`,
    }),
  driftMore: (formatted) => `Plus de ${formatted} points à vérifier sur les comptes rattachés`,
  driftText: 'Par exemple le payeur, l’envoi des factures ou des vérifications expirées.',
  show: 'Afficher',
  hide: 'Masquer',
  confirm: (number) => `Vérifier et confirmer ${number}`,
  confirmText: 'Le titulaire a accepté. Consultez ce qui change, puis effectuez le rattachement.',
  enterCode: (number) => `Prouver que vous pouvez rattacher ${number}`,
  enterCodeText: 'La demande attend votre intervention.',
  checks: (name) => `Terminer les vérifications de « ${name} »`,
  checksText: 'Les numéros peuvent être activés dès que l’e-mail et l’adresse sont confirmés.',
  dismiss: 'Fermer le message',
  ask: 'Demander l’accès',
  forbidden: 'Vous ne pouvez pas voir les comptes rattachés',
  forbiddenText: (who) =>
    who
      ? `Votre accès ne les inclut pas. Pour obtenir ce droit, adressez-vous à : ${who}.`
      : 'Votre accès ne les inclut pas.',
  noMain: (main) => `Ceci est un compte secondaire de ${main}`,
  noMainText:
    'Seul un compte principal peut avoir des comptes secondaires ; il n’y a pas d’autre niveau. Qui peut voir et faire quoi ici est indiqué sous « Qui a accès ».',
} satisfies Translation<typeof english>;
