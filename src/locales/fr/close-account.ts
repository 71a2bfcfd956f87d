import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) =>
  plural('fr', count, { one: `${count} numéro de téléphone`, other: `${count} numéros de téléphone` });

export const closeAccount = {
  title: (name) => `Suspendre ou clôturer « ${name} »`,
  titleUnnamed: 'Suspendre ou clôturer le compte',
  titleSuspended: (name) => `« ${name} » : compte suspendu`,
  titleClosing: (name, day) => `« ${name} » : clôture le ${day}`,
  titleOver: (name) => `« ${name} » : compte clôturé`,
  loadFailed: 'Impossible de charger les effets de cette opération',
  what: 'Que souhaitez-vous faire ?',
  acts: {
    suspend: 'Suspendre',
    resume: 'Lever la suspension',
    close: 'Clôturer définitivement',
    reopen: 'Rouvrir',
  },
  about: {
    suspend:
      'Aucun appel n’est possible et les frais continuent de courir. La suspension peut être levée à tout moment.',
    resume: 'Tout fonctionne de nouveau comme avant.',
    close: (day) =>
      `La réouverture est possible jusqu’au ${day}. Ensuite, la clôture est définitive et les numéros sont libérés.`,
    reopen: 'Tout est rétabli comme avant.',
    reopenSuspended: 'Tout est rétabli comme avant : le compte est de nouveau suspendu.',
  },
  keep: 'Ne rien changer',
  submit: {
    suspend: 'Suspendre le compte',
    resume: 'Lever la suspension',
    close: 'Clôturer le compte',
    reopen: 'Rouvrir le compte',
  },
  suspendInstead: 'Suspendre plutôt',
  notPossible: 'La clôture n’est pas encore possible',
  refused: (name) => `« ${name} » : rien n’a été modifié`,
  done: {
    suspend: (name) => `« ${name} » : compte suspendu`,
    resume: (name) => `« ${name} » fonctionne de nouveau`,
    close: (name, day) => `« ${name} » : clôture le ${day}`,
    reopen: (name) => `« ${name} » : le compte reste ouvert`,
  },
  doneText: {
    suspend:
      'Vous pouvez lever la suspension à tout moment. Les deux parties reçoivent un message à ce sujet.',
    resume: 'Tout fonctionne comme avant. Les deux parties reçoivent un message à ce sujet.',
    close: (day) =>
      `Vous pouvez rouvrir le compte ici jusqu’au ${day}, dans l’état antérieur. Les deux parties reçoivent un message à ce sujet.`,
    reopen: 'Tout est comme avant. Les deux parties reçoivent un message à ce sujet.',
  },
  byProvider: 'Suspension décidée par votre fournisseur. L’assistance vous indique ce qui doit être réglé.',
  since: {
    main: (day) => `Depuis le ${day}, à la demande du compte principal.`,
    account: (day) => `Depuis le ${day}, à la demande du compte lui-même.`,
  },
  otherSide: 'Cette décision vient des administrateurs du compte. Eux seuls peuvent y revenir.',
  until: (day) => `Réouverture possible jusqu’au ${day}.`,
  finalText: 'Le compte ne peut plus être ouvert.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('fr', count, {
        one: `Le compte a ${count} compte secondaire`,
        other: `Le compte a ${count} comptes secondaires`,
      }),
    'not-ready': 'Une commande est encore en cours',
    'detach-in-progress': (day) => `La fin du rattachement est planifiée pour le ${day}`,
    'payer-change-in-progress': (day) => `Un changement de payeur est planifié pour le ${day}`,
    'open-items': (count, total) =>
      plural('fr', count, {
        one: `${count} facture est en retard de paiement : ${total}`,
        other: `${count} factures sont en retard de paiement : ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries':
      'Un compte principal peut être clôturé une fois tous ses comptes secondaires détachés.',
    'not-ready': 'Terminez les vérifications en attente ou faites annuler la commande par l’assistance.',
    'detach-in-progress':
      'Maintenez d’abord le rattachement depuis la liste, ou clôturez le compte seul après cette date.',
    'payer-change-in-progress':
      'Annulez-le depuis la liste avec « Conserver le payeur » ou attendez cette date.',
    'open-items': 'Réglez-les d’abord. La clôture est possible dès réception du paiement.',
  },
  detachThem: 'Les détacher…',
  showThem: 'Afficher la liste',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer
        ? `${payer} continue de payer ${monthly} par mois.`
        : `Les frais continuent de courir : ${monthly} par mois.`,
    'charges-until': (monthly, day) =>
      `Les contrats prennent fin et sont facturés jusqu’au ${day} : ${monthly} par mois.`,
    'last-own-invoice': (main, day) =>
      `Le compte figure sur la facture groupée de ${main} jusqu’au ${day} ; les frais ultérieurs font l’objet d’une dernière facture propre.`,
    'open-invoices': (count, total) =>
      plural('fr', count, {
        one: `${count} facture ouverte reste à payer : ${total}.`,
        other: `${count} factures ouvertes restent à payer : ${total}.`,
      }),
    'no-calls': (count) =>
      plural('fr', count, {
        one: 'Le numéro de téléphone est coupé immédiatement : plus d’appels sortants ni entrants.',
        other: `Les ${count} numéros de téléphone sont coupés immédiatement : plus d’appels sortants ni entrants.`,
      }),
    'numbers-released': (count, day) =>
      plural('fr', count, {
        one: `Le ${day}, ${count} numéro de téléphone est libéré. Il pourra être attribué à d’autres.`,
        other: `Le ${day}, ${count} numéros de téléphone sont libérés. Ils pourront être attribués à d’autres.`,
      }),
    'forwarding-rests': (count) =>
      `Le renvoi d’appel est interrompu pour ${numbers(count)} et ne peut pas être modifié entre-temps.`,
    'forwarding-ends': (count, day) =>
      `Le renvoi d’appel est interrompu pour ${numbers(count)} et prend fin le ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? plural('fr', more, {
            one: `À partir du ${day}, ${names} et ${more} autre personne ne peuvent plus s’y connecter.`,
            other: `À partir du ${day}, ${names} et ${more} autres personnes ne peuvent plus s’y connecter.`,
          })
        : `À partir du ${day}, plus personne ne peut s’y connecter : ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Le ${day}, le rattachement à ${main} prend fin.`
        : plural('fr', people, {
            one: `Le ${day}, le rattachement à ${main} prend fin ; ${people} personne y perd son accès.`,
            other: `Le ${day}, le rattachement à ${main} prend fin ; ${people} personnes y perdent leur accès.`,
          }),
    'acts-rest': 'Entre-temps, rien ne peut être commandé, rattaché ou renvoyé depuis ce compte.',
    'looking-goes-on': 'Les personnes ayant un accès peuvent continuer à tout consulter.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? plural('fr', more, {
            one: `Les comptes secondaires continuent, y compris sur la facture groupée : ${names} et ${more} autre.`,
            other: `Les comptes secondaires continuent, y compris sur la facture groupée : ${names} et ${more} autres.`,
          })
        : `Les comptes secondaires continuent, y compris sur la facture groupée : ${names}.`,
    'numbers-kept': (count) =>
      plural('fr', count, {
        one: `${count} numéro de téléphone et tous les réglages sont conservés.`,
        other: `${count} numéros de téléphone et tous les réglages sont conservés.`,
      }),
    'link-kept': (main) => `Le rattachement à ${main} subsiste.`,
    'can-be-resumed': 'La suspension peut être levée à tout moment.',
    'can-be-reopened': (day) => `La réouverture est possible jusqu’au ${day}, dans l’état antérieur.`,
    'records-stay': (main) =>
      main
        ? `Les factures et l’historique restent chez ${main}, qui peut télécharger les données de la période commune.`
        : 'Les factures sont conservées selon la loi. Téléchargez ce dont vous avez besoin avant cette date.',
  },
  certainty: {
    title: (day) => `À partir du ${day}, cette opération est irréversible`,
    lead: 'Cochez chaque point comme lu.',
    tickMissing: 'Veuillez cocher chaque point.',
    number: (number) => `Saisissez le numéro client du compte : ${number}`,
    numberWrong: 'Ce n’est pas le numéro client du compte.',
  },
  closeAndCheck: 'Fermer et poursuivre la vérification',
} satisfies Translation<typeof english>;
