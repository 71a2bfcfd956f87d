import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) =>
  plural('fr', count, { one: `${count} compte secondaire`, other: `${count} comptes secondaires` });
const tries = (count: number) => plural('fr', count, { one: `${count} essai`, other: `${count} essais` });

const unclear =
  'Cette demande n’a pas pu être interprétée. Rien n’a été modifié. Veuillez recharger la page.';

const meanwhile =
  'La situation a changé entre-temps. Rien n’a été exécuté. Veuillez consulter l’état actuel.';

export const words = {
  ...standings,
  close: 'Fermer',
  cancel: 'Annuler',
  back: 'Retour',
  continue: 'Continuer',
  loading: 'Chargement…',
  sides: {
    mine: 'Votre version',
    theirs: 'Autre version',
    keepMine: 'Conserver la mienne',
    takeTheirs: 'Prendre l’autre',
  },
  reference: (id) => `Référence : ${id}`,
  fate: {
    slow: 'L’opération dure plus longtemps que d’habitude. Veuillez patienter un instant.',
    uncertain: 'Nous vérifions si l’enregistrement a eu lieu. Rien ne sera exécuté deux fois.',
    held: 'Veuillez attendre que l’enregistrement soit confirmé ou non.',
  },
  scope: {
    view: 'Voir le compte et son statut dans la vue d’ensemble',
    pay: 'Inclure ses frais dans la facture groupée',
    switch: 'Intervenir sur le compte sans autre connexion',
    team: 'Gérer les accès',
  },
  permission: {
    'view-accounts': 'Comptes rattachés',
    'open-accounts': 'Intervention sur les comptes rattachés',
    'link-accounts': 'Rattachement et détachement',
    'order-accounts': 'Commande',
    'view-invoices': 'Factures',
    'manage-forwarding': 'Renvoi d’appel',
    'view-access': 'Qui a accès',
  },
  product: { 'cloud-telephony': 'Téléphonie cloud', 'sip-trunk': 'Trunk SIP', internet: 'Accès Internet' },
  rule: {
    required: 'Veuillez renseigner ce champ.',
    invalid: 'Cette valeur ne convient pas. Veuillez la vérifier.',
    'too-long': 'C’est trop long.',
    'too-short': 'C’est trop court.',
    'control-characters': 'Ce texte contient des caractères non utilisables. Veuillez le ressaisir.',
    email: 'Veuillez saisir une adresse e-mail au format name@example.com.',
    phone: 'Veuillez saisir un numéro de téléphone avec son indicatif, p. ex. 030 1234567.',
    postcode: 'Un code postal allemand comporte 5 chiffres, p. ex. 22767.',
    'customer-number': 'Veuillez saisir un numéro client tel qu’il figure sur la facture, p. ex. K-100 234.',
    'email-code': 'Le code comporte 8 lettres et chiffres.',
    'letter-code': 'Le code comporte 10 lettres et chiffres.',
    'proof-too-weak':
      'Intervenir sur le compte nécessite l’accord du titulaire. Choisissez « Demander au titulaire » ou renoncez à ce droit.',
    number: 'Veuillez saisir un nombre entier.',
    range: 'Ce nombre est hors limites.',
    unchecked:
      'La vérification n’a pas pu avoir lieu, faute de connexion pour le moment. Veuillez réessayer.',
    past: 'Veuillez choisir une date à venir.',
    'duplicate-condition': 'Il y a deux règles pour le même cas.',
  },
  error: {
    network: 'Aucune connexion pour le moment. Rien n’a été modifié. Veuillez réessayer.',
    timeout: 'La réponse a trop tardé. Rien n’a été modifié. Veuillez réessayer.',
    'unreadable-answer': 'La réponse n’a pas pu être lue. Veuillez réessayer dans un instant.',
    'server-error': 'Une erreur s’est produite de notre côté. Rien n’a été modifié. Veuillez réessayer.',
    unavailable:
      'Le service est indisponible pour le moment. Rien n’a été modifié. Veuillez réessayer dans un instant.',
    'malformed-request': unclear,
    'invalid-input': 'Certaines informations sont à corriger. Rien n’a été modifié.',
    'too-large': 'C’est trop à la fois. Rien n’a été modifié.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Cette opération n’est pas proposée ici. Rien n’a été modifié.',
    'not-found': 'Cet élément n’existe pas ou n’existe plus. Veuillez revenir à la vue d’ensemble.',
    'not-offered': 'Cette opération n’est pas proposée ici. Rien n’a été modifié.',
    'version-required': unclear,
    'version-mismatch':
      'Une autre personne a fait une modification entre-temps. Rien de votre saisie n’a été enregistré. Veuillez consulter l’état actuel et décider de nouveau.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'L’opération est déjà en cours. Veuillez patienter un instant.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'La liste a changé. Elle est rechargée depuis le début.',
    'session-expired': 'Veuillez vous reconnecter. Votre saisie est conservée.',
    'sign-in-failed': 'L’adresse e-mail ou le mot de passe est incorrect. Veuillez vérifier les deux.',
    'rate-limited': 'Il y a eu trop de tentatives. Rien n’a été modifié. Veuillez patienter un peu.',
    'not-allowed': 'Vous n’avez pas ce droit. Rien n’a été modifié.',
    'context-mismatch':
      'Vous intervenez désormais sur un autre compte que celui affiché sur cette page. Rien n’a été enregistré.',
    'no-main-eligible':
      'Ce compte est lui-même un compte secondaire et ne peut donc pas avoir de comptes secondaires. Ajoutez les comptes depuis son compte principal.',
    'quota-reached':
      'Aucun autre compte ne peut être rattaché. Retirez une demande encore ouverte ou demandez une limite plus élevée.',
    'order-unknown': 'Cette commande n’existe pas.',
    'not-available-at-address':
      'Ce produit n’est pas disponible à cette adresse. Veuillez en choisir un autre.',
    'price-changed':
      'Le prix a changé depuis que vous l’avez consulté. Rien n’a été commandé. Veuillez vérifier le nouveau prix.',
    'terms-changed':
      'Les conditions ont changé depuis que vous les avez consultées. Rien n’a été commandé. Veuillez les vérifier.',
    'email-in-use': 'Cette adresse e-mail ne peut pas être utilisée ici. Veuillez en indiquer une autre.',
    'duplicate-request': 'Cette demande a déjà été reçue.',
    'approval-required': 'Une deuxième personne doit valider cette commande. Rien n’a été commandé.',
    'link-token-invalid':
      'Ce lien a déjà été utilisé ou est trop ancien. Faites-vous envoyer un nouvel e-mail depuis la vue d’ensemble.',
    'address-code-wrong': 'Ce n’est pas le code du courrier. Veuillez le comparer de nouveau.',
    'address-code-locked': 'Le code a été erroné trop souvent. Demandez un nouveau courrier.',
    'not-ready':
      'Ce compte n’est pas encore prêt. Il pourra être ouvert dès que les vérifications en attente seront terminées.',
    'link-not-verified':
      'Nous n’avons pas pu confirmer ces informations. Veuillez vérifier le code ou en demander un nouveau.',
    'proof-locked':
      'Il y a eu trop de tentatives. Veuillez patienter un peu ou demander plutôt au titulaire.',
    'code-wrong': 'Ce code est incorrect.',
    'code-expired': 'Ce code est trop ancien. Demandez-en un nouveau.',
    'proof-not-offered': 'Ce moyen n’est pas proposé pour ce compte. Veuillez plutôt demander au titulaire.',
    'self-link': 'C’est le compte dans lequel vous êtes. Saisissez le numéro d’un autre compte.',
    'is-main':
      'Ce compte a ses propres comptes secondaires et ne peut donc pas en devenir un. Détachez-les d’abord.',
    'has-other-main': 'Ce compte est rattaché à un autre compte principal. Il doit d’abord en être détaché.',
    'already-linked': 'Ce compte est déjà rattaché et figure dans la vue d’ensemble.',
    'already-requested': 'Une demande est déjà ouverte pour ce compte. Elle figure dans la vue d’ensemble.',
    'mixed-tax': 'Les taxes de ces deux comptes ne peuvent pas figurer sur une même facture.',
    incompatible:
      'Ces deux comptes ne peuvent pas être rattachés, car leurs contrats ne sont pas compatibles.',
    'target-suspended': 'Ce compte est suspendu. Le rattachement sera possible une fois la situation réglée.',
    'target-closed': 'Ce compte est clôturé et ne peut donc pas être rattaché.',
    'main-mail-unverified': 'Confirmez d’abord votre propre adresse e-mail.',
    'request-expired': 'Cette demande a expiré. Elle peut être renvoyée.',
    'request-withdrawn': 'Cette demande a été retirée.',
    'request-answered': 'Cette demande a déjà reçu une réponse.',
    'wrong-recipient': 'Cette demande a été adressée à un autre compte.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Quelque chose a changé depuis. Veuillez vérifier de nouveau.',
    conflict: meanwhile,
    'switch-failed': 'Le compte n’a pas pu être ouvert. Vous êtes toujours au même endroit.',
    'reauth-needed': 'Veuillez d’abord confirmer votre identité. Rien n’a été modifié.',
    'second-factor-required': 'Veuillez d’abord confirmer votre identité. Rien n’a été modifié.',
    'code-used': 'Ce code est incorrect.',
    'code-locked': 'Il y a eu trop de tentatives. Rien n’a été modifié. Veuillez patienter un peu.',
    'own-request': 'Cette demande vient de vous. Un autre administrateur doit y répondre.',
    'own-rights': 'Personne ne modifie ses propres droits. Un autre administrateur doit s’en charger.',
    'access-paused':
      'Le compte a suspendu toute intervention du compte principal. Ses administrateurs peuvent y mettre fin.',
    'access-withheld': 'Le compte ne permet pas aux personnes du compte principal d’y intervenir.',
    'own-grant': 'Personne ne décide de son propre accès. Un autre administrateur doit s’en charger.',
    'already-granted': 'Cette personne a déjà une autorisation pour les mêmes comptes. Modifiez-la.',
    'too-many-grants':
      'Cette personne a déjà trop d’autorisations. Donnez-en une pour une étiquette ou pour tous les comptes.',
    'right-removed': 'Le droit d’intervenir sur ce compte n’a pas été accordé ou a pris fin.',
    'denied-while-switched':
      'C’est impossible pendant que vous intervenez sur un compte rattaché. Revenez d’abord à votre propre compte.',
    'nested-switch': 'Revenez à votre propre compte avant d’en ouvrir un autre.',
    'no-local-admin':
      'Plus personne ne pourrait se connecter à ce compte. Donnez d’abord à une personne des identifiants propres.',
    'wait-period': 'Ce compte est trop récent pour être détaché.',
    'forbidden-by-main': 'Cette décision revient au compte principal.',
    'detach-in-progress': 'Le détachement de ce compte est déjà en cours.',
    'detach-undo-expired':
      'Il est trop tard pour annuler : le compte est détaché. Un nouveau rattachement est possible.',
    'planned-by-other-side': 'L’autre partie a planifié cette opération. Elle seule peut l’annuler.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Ce compte a des comptes secondaires. Détachez-les d’abord.',
    'swap-in-progress': 'Un autre compte doit déjà devenir le compte principal.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Ce compte est suspendu ou en cours de clôture. L’opération sera possible dès sa remise en service.',
    'invoice-not-entitled':
      'Ces factures ne sont pas affichées ici. La décision revient au payeur ; vous pouvez lui en faire la demande.',
    'invoice-too-large':
      'Cette facture compte trop de comptes pour un seul fichier de ce type. Il y en a un par compte, et le tableau les contient tous.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} a suspendu toute intervention du compte principal sur ce compte depuis le ${day}.`,
    'rate-limited': (seconds) =>
      plural('fr', seconds, {
        one: `Il y a eu trop de tentatives. Rien n’a été modifié. Veuillez patienter ${seconds} seconde.`,
        other: `Il y a eu trop de tentatives. Rien n’a été modifié. Veuillez patienter ${seconds} secondes.`,
      }),
    'not-allowed': (who) =>
      `Vous n’avez pas ce droit. Rien n’a été modifié. Pour l’obtenir, adressez-vous à : ${who}.`,
    'is-main': (count) =>
      `Ce compte est un compte principal avec ${accounts(count)} et ne peut donc pas devenir un compte secondaire. Effectuez d’abord leur détachement.`,
    'context-mismatch': (now, shown) =>
      `Cette page affiche ${shown}, mais vous intervenez désormais sur ${now}. Rien n’a été enregistré.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Nous n’avons pas pu confirmer ce code. Il vous reste ${tries(left)}.`
        : 'Nous n’avons pas pu confirmer ce code, et il ne peut plus être essayé. Demandez-en un nouveau.',
    'address-code-wrong': (left) =>
      `Ce n’est pas le code du courrier. Veuillez le comparer de nouveau. Il vous reste ${tries(left)}.`,
  },
} satisfies Translation<typeof english>;
