import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Vérifications de « ${name} »`,
  titleUnnamed: 'Vérifications du compte',
  lead: 'Les numéros de téléphone sont attribués dès que les deux sont confirmées. Tout le reste peut être configuré avant.',
  loadFailed: 'Impossible de charger les vérifications',
  kind: { email: 'Adresse e-mail', address: 'Adresse du raccordement' },
  state: { sent: 'En attente', passed: 'Confirmée', locked: 'Bloquée', expired: 'Code expiré' },
  emailSent: (to, day) => `Envoyé à ${to} le ${day}.`,
  emailHow: 'Ouvrez le lien contenu dans cet e-mail. Cette page se met ensuite à jour d’elle-même.',
  letterSent: (to, day) => `Un courrier contenant un code a été envoyé à ${to} le ${day}.`,
  letterLocked:
    'Le code a été erroné trop souvent. Demandez un nouveau courrier ; son code remplacera l’ancien.',
  letterExpired: 'Le code de ce courrier a expiré. Demandez un nouveau courrier.',
  code: 'Code du courrier',
  codeHint: (tries) =>
    `10 lettres et chiffres ; les espaces ne comptent pas. ${plural('fr', tries, { one: `${tries} essai restant`, other: `${tries} essais restants` })}.`,
  codeHintPlain: '10 lettres et chiffres ; les espaces ne comptent pas.',
  confirm: 'Confirmer l’adresse',
  resend: { email: 'Renvoyer l’e-mail', address: 'Envoyer un nouveau courrier' },
  resendAt: (time) => `Nouvel envoi possible à partir de ${time}.`,
  done: {
    confirm: 'L’adresse est confirmée.',
    email: 'L’e-mail a été renvoyé.',
    address: 'Un nouveau courrier est en route. Son code remplace l’ancien.',
  },
  active: (name) => `« ${name} » est en service`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('fr', numbers, {
          one: 'Les deux vérifications sont terminées et le numéro de téléphone est attribué.',
          other: `Les deux vérifications sont terminées et les ${numbers} numéros de téléphone sont attribués.`,
        })
      : 'Les deux vérifications sont terminées.',
} satisfies Translation<typeof english>;
