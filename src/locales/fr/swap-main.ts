import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) =>
  plural('fr', count, { one: `${count} compte`, other: `${count} comptes` });

export const swapMain = {
  titleUnnamed: 'Changer de compte principal',
  title: (to) => `Faire de « ${to} » le compte principal`,
  loadFailed: 'Impossible de charger les effets de ce changement',
  lead: (to, from, day) =>
    `« ${to} » prend la place de « ${from} », qui devient l’un de ses comptes secondaires. Si l’accord est donné à temps : le ${day}.`,
  none: 'Aucun changement de compte principal n’est proposé.',
  standing: {
    proposed: {
      main: (to) => `Proposition faite à « ${to} » de devenir le compte principal`,
      successor: (from) => `« ${from} » propose que ce compte devienne le compte principal`,
    },
    planned: (to, day) => `« ${to} » devient le compte principal le ${day}`,
    done: (to, day) => `« ${to} » est le compte principal depuis le ${day}`,
    declined: (to) => `« ${to} » a refusé de devenir le compte principal`,
    canceled: (to) => `La proposition de faire de « ${to} » le compte principal a été retirée`,
    expired: (to) => `Personne n’a répondu à la proposition de faire de « ${to} » le compte principal`,
    failed: (to) => `« ${to} » n’a pas pu devenir le compte principal`,
  },
  validUntil: (day) => `Rien ne change sans accord. La proposition est valable jusqu’au ${day}.`,
  plannedText: (day) =>
    `Jusqu’au ${day}, chaque partie peut revenir sur sa décision. Ensuite, tout change d’un coup.`,
  endedText: 'Rien n’a changé.',
  doneText: 'Tous les comptes rattachés en dépendent désormais, avec leurs étiquettes et leurs noms.',
  proposed: (by, day) => `Proposé par ${by} le ${day}`,
  said: (message) => `« ${message} »`,
  message: 'Message aux personnes sollicitées (facultatif)',
  messageHint: 'Elles reçoivent un e-mail et voient sur le portail ce qui changerait.',
  notPossible: 'Ce compte ne peut pas encore devenir le compte principal',
  obstacle: {
    'swap-in-progress': 'Un autre changement de compte principal est en cours. Retirez-le d’abord.',
    'account-halted': 'L’un des deux comptes est suspendu ou en cours de clôture.',
    'not-ready': 'Sa commande est encore en cours.',
    'invoice-only': 'Le compte ne figure que sur la facture groupée. Rattachez-le d’abord.',
    'detach-in-progress': 'La fin du rattachement est planifiée. Annulez-la d’abord.',
    'payer-change-in-progress': 'Un changement de payeur est planifié. Attendez cette date ou annulez-le.',
    'no-local-admin':
      'Personne n’administre le compte sur place : quelqu’un doit accepter et prendre le relais.',
    'not-standalone-payment': 'Le compte n’a aucun moyen de paiement pour la facture groupée.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `À partir du ${day}, « ${account} » paie la facture groupée : ${accounts(count)}, ${monthly} par mois.`,
    'last-collective-invoice': (account, day) =>
      `La dernière facture groupée de « ${account} » s’arrête au ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Les frais de « ${account} » (${monthly} par mois) passent aussi sur la facture groupée.`
        : `« ${account} » continue de payer ses propres frais (${monthly} par mois).`,
    'past-invoices-stay': (account) => `Les factures antérieures restent chez « ${account} ».`,
    'people-administer': (account, names, more) =>
      more > 0
        ? plural('fr', more, {
            one: `${names} et ${more} autre personne de « ${account} » voient et administrent tous les comptes.`,
            other: `${names} et ${more} autres personnes de « ${account} » voient et administrent tous les comptes.`,
          })
        : `Tous les comptes seront vus et administrés, chez « ${account} », par : ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('fr', count, {
        one: `${count} personne de « ${account} » ne peut plus intervenir sur les autres comptes ; ses propres identifiants sont conservés.`,
        other: `${count} personnes de « ${account} » ne peuvent plus intervenir sur les autres comptes ; leurs propres identifiants sont conservés.`,
      }),
    'requests-withdrawn': (count) =>
      plural('fr', count, {
        one: `${count} demande encore sans réponse à ce moment-là sera retirée.`,
        other: `${count} demandes encore sans réponse à ce moment-là seront retirées.`,
      }),
    'local-teams-unchanged':
      'Les équipes de tous les comptes conservent leurs propres identifiants et leurs droits.',
    'accounts-unchanged': 'Les numéros, renvois d’appel et contrats de tous les comptes restent inchangés.',
    'notes-go-along': 'Les noms personnalisés, étiquettes, centres de coûts et bons de commande suivent.',
    'can-be-undone': (day) => `Jusqu’au ${day}, chaque partie peut revenir sur sa décision.`,
  },
  keep: 'Ne rien changer',
  submit: { propose: 'Proposer', accept: 'Accepter', decline: 'Refuser', cancel: 'Retirer' },
  done: {
    propose: (to) => `Proposition envoyée à « ${to} »`,
    accept: (to, day) => `« ${to} » devient le compte principal le ${day}`,
    decline: (from) => `« ${from} » reste le compte principal`,
    cancel: (from) => `« ${from} » reste le compte principal`,
  },
  doneTexts: {
    propose:
      'Vous et les personnes sollicitées recevez un e-mail. Rien ne change avant leur accord, et vous pouvez retirer la proposition ici.',
    accept:
      'Les deux parties reçoivent un e-mail. Jusqu’à la veille, chaque partie peut revenir ici sur sa décision.',
    decline: 'Rien ne change. Les deux parties reçoivent un e-mail.',
    cancel: 'Rien ne change. Les deux parties reçoivent un e-mail.',
  },
  look: 'Consulter…',
  make: 'En faire le compte principal…',
  closeAndCheck: 'Fermer et vérifier plus tard',
} satisfies Translation<typeof english>;
