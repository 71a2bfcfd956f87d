import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Rien ne change pour ce compte.';

export const linkRequest = {
  title: (main) => `${main} demande à rattacher ce compte`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Demandé le ${day}`,
  validUntil: (day) => `Valable jusqu’au ${day}`,
  message: 'Message',
  rights: (main) => `${main} pourrait alors`,
  changes: 'Ce qui change pour ce compte',
  foreign: {
    none: {
      title: 'Cette demande vient d’un autre domaine',
      text: (theirs, own) =>
        `La demande a été envoyée depuis ${theirs}, votre compte utilise ${own}. N’acceptez que si vous connaissez l’expéditeur.`,
    },
    'look-alike': {
      title: 'Cette demande vient d’un domaine qui ressemble au vôtre',
      text: (theirs, own) =>
        `La demande a été envoyée depuis ${theirs}, votre compte utilise ${own} : deux domaines, qui peuvent appartenir à deux propriétaires. Refusez, sauf si l’expéditeur vous a prévenu par une autre voie.`,
    },
    'other-letters': {
      title: 'Cette demande vient d’un domaine aux lettres inhabituelles',
      text: (theirs, own) =>
        `La demande a été envoyée depuis ${theirs}, votre compte utilise ${own}. Certaines lettres ressemblent à d’autres : lisez-le lettre par lettre et n’acceptez que si vous connaissez l’expéditeur.`,
    },
  },
  spelled: (domain) => `${domain}, lettre par lettre :`,
  obstacle: 'La demande ne peut pas être acceptée en l’état',
  moves: (from, main) => `Ce compte serait transféré de ${from} à ${main}`,
  movesText: (from, day) =>
    `L’accord de ${from} est également demandé. Rien ne change avant ; le compte dépendrait de l’autre compte principal au plus tôt le ${day}.`,
  shows: (count) =>
    plural('fr', count, {
      one: `Ceci est un compte principal : ${count} compte en dépend`,
      other: `Ceci est un compte principal : ${count} comptes en dépendent`,
    }),
  showsText: (main) =>
    `Le rattachement est impossible tant que des comptes en dépendent. Vous pouvez les montrer à ${main}, qui planifie ensuite le devenir de chacun. Le plan vous sera soumis ; rien ne change avant votre accord.`,
  acceptShow: (main) => `Montrer les comptes à ${main}`,
  acceptMove: (main) => `Accepter le transfert vers ${main}`,
  accept: (main) => `Accepter le rattachement de ce compte à ${main}`,
  decline: 'Refuser…',
  declineNamed: (main) => `Refuser… la demande de ${main}`,
  why: (main) => `Pourquoi ? Votre choix éventuel est communiqué à ${main}`,
  reason: {
    'unknown-sender': 'Je ne connais pas l’expéditeur',
    'wrong-account': 'Ce n’est pas le bon compte',
    'not-now': 'Pas pour le moment',
    other: 'Autre motif',
  },
  whyText: 'Précisions (facultatif)',
  whyHint: (main) => `Lu par l’auteur de la demande chez ${main}. N’indiquez ni mot de passe ni code.`,
  back: 'Retour',
  declineNow: 'Refuser',
  declineNowNamed: (main) => `Refuser la demande de ${main}`,
  saidReason: (reason) => `Motif indiqué : ${reason}.`,
  saidText: 'Votre message',
  none: 'Aucune demande ouverte',
  noneText: 'Lorsqu’un compte principal demande à rattacher ce compte, vous en décidez ici.',
  notFound: 'Cette demande n’existe pas',
  notFoundText: 'Elle a peut-être été adressée à un autre compte ou est close depuis un certain temps.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Cette demande concerne un autre compte',
  isFor: (main, account) => `${main} demande à rattacher ${account}.`,
  wasFor: (account) => `La demande concernait ${account}.`,
  signedIn: (account) => `Vous êtes connecté à ${account}.`,
  switchAccount: 'Se connecter avec d’autres identifiants',
  switchTo: (number) => `Se connecter à ${number}`,
  answeredBy: (person, day) => `Réponse de ${person} le ${day}`,
  on: {
    canceled: (day) => `Retirée le ${day}.`,
    expired: (day) => `Terminée le ${day}.`,
    declined: (day) => `Refusée le ${day}.`,
    failed: (day) => `Terminée le ${day}.`,
  },
  follows: (day) => `Une demande précédente date du ${day}. Personne n’y a répondu à temps.`,
  followsDeclined: (day) => `Une demande précédente date du ${day}. Elle a été refusée.`,
  loadFailed: 'Impossible de charger les demandes',
  stale: (time) => `Données affichées telles qu’à ${time}. L’actualisation a échoué.`,
  ended: {
    confirm: {
      title: (main) => `Acceptée : ${main} peut rattacher ce compte`,
      text: (main) =>
        `Une dernière confirmation est attendue de ${main}. Vous recevez un message dès que les comptes sont rattachés.`,
    },
    active: {
      title: (main) => `Ce compte est rattaché à ${main}`,
      text: (_main) => 'Chaque partie peut mettre fin au rattachement à tout moment.',
    },
    declined: {
      title: (main) => `Refusée : ${main} ne rattache pas ce compte`,
      text: (_main) => 'Rien ne change pour ce compte. L’autre partie a été informée.',
    },
    canceled: {
      title: (main) => `${main} a retiré cette demande`,
      text: (_main) => 'Rien ne change pour ce compte, et il ne reste rien à faire.',
    },
    expired: {
      title: (main) => `La demande de ${main} a expiré`,
      text: (main) => `Personne n’a répondu à temps. ${main} peut la renvoyer.`,
    },
    failed: {
      title: (main) => `La demande de ${main} n’a pas pu aboutir`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} a envoyé une nouvelle demande`,
      text: (_main) => 'Une autre demande remplace celle-ci.',
    },
    detached: {
      title: (main) => `Le rattachement à ${main} a pris fin`,
      text: (_main) => 'Ce compte est de nouveau autonome.',
    },
  },
} satisfies Translation<typeof english>;
