import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

const people = (count: number) =>
  plural('fr', count, { one: `${count} personne`, other: `${count} personnes` });

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `À partir du ${from}, les ${monthly} mensuels du compte figurent sur la facture groupée de ${main}.`,
    'pays-itself-until': (until) => `Jusqu’au ${until}, le compte paie lui-même, comme jusqu’ici.`,
    'begins-on': (on) =>
      `Le rattachement commence le ${on}. D’ici là, rien ne change et chaque partie peut l’annuler.`,
    'stays-on-collective-invoice': (main) => `Le compte reste sur la facture groupée de ${main}.`,
    'keeps-own-invoice': (monthly) => `Le compte paie toujours sa propre facture, ${monthly} par mois.`,
    'own-invoice': (from, monthly) =>
      `À partir du ${from}, le compte reçoit sa propre facture : ${monthly} par mois.`,
    'last-collective-invoice': (on) =>
      `Le compte figure pour la dernière fois sur la facture groupée le ${on}.`,
    'past-invoices-stay': 'Les factures antérieures restent où elles sont.',
    'main-gains-access': (main, count) =>
      plural('fr', count, {
        one: `${count} personne de ${main} peut intervenir sur le compte sans autre connexion.`,
        other: `${count} personnes de ${main} peuvent intervenir sur le compte sans autre connexion.`,
      }),
    'main-sees-overview': (main) =>
      `${main} voit le compte dans sa vue d’ensemble ; personne n’y intervient.`,
    'main-loses-access': (main, count) =>
      plural('fr', count, {
        one: `${count} personne de ${main} perd son accès.`,
        other: `${count} personnes de ${main} perdent leur accès.`,
      }),
    'main-had-no-access': (main) => `Personne de ${main} n’avait accès.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? plural('fr', more, {
            one: `${names} et ${more} autre personne conservent leurs propres identifiants.`,
            other: `${names} et ${more} autres personnes conservent leurs propres identifiants.`,
          })
        : `Accès conservé avec des identifiants propres : ${names}.`,
    'no-local-team': 'Personne ne dispose d’identifiants propres pour ce compte.',
    'numbers-stay': (count) =>
      plural('fr', count, {
        one: 'Le numéro de téléphone est conservé.',
        other: `Les ${count} numéros de téléphone sont conservés.`,
      }),
    'forwarding-stays': 'Les renvois d’appel restent tels qu’ils sont réglés.',
    'contracts-continue': 'Les contrats et leurs frais se poursuivent.',
    'can-be-ended': 'Chaque partie peut mettre fin au rattachement plus tard.',
    'ends-by-itself': (until) => `Le rattachement prend fin de lui-même : son dernier jour est le ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('fr', months, {
        one: `Le rattachement court jusqu’au ${until}, puis se prolonge de mois en mois jusqu’à ce qu’une partie s’y oppose.`,
        other: `Le rattachement court jusqu’au ${until}, puis se prolonge à chaque fois de ${months} mois jusqu’à ce qu’une partie s’y oppose.`,
      }),
    'invoice-grows': (from, monthly) =>
      `À partir du ${from}, votre facture groupée augmente de ${monthly} par mois.`,
    'invoice-unchanged': 'Votre facture groupée reste inchangée.',
    'invoice-shrinks': (from, monthly) =>
      `À partir du ${from}, votre facture groupée diminue de ${monthly} par mois.`,
    'last-invoice-of': (main, on) => `La dernière facture groupée de ${main} s’arrête au ${on}.`,
    'people-lose-access': (count) =>
      plural('fr', count, {
        one: `${count} personne de votre côté ne peut plus intervenir sur le compte.`,
        other: `${count} personnes de votre côté ne peuvent plus intervenir sur le compte.`,
      }),
    'nobody-had-access': 'Personne de votre côté ne pouvait intervenir sur le compte.',
    'notes-end':
      'Votre nom personnalisé, les étiquettes et les références prennent fin avec le rattachement.',
    'never-without-main':
      'Le compte dépend d’un compte principal jusqu’au dernier jour, et de l’autre dès le lendemain.',
    'can-be-taken-back': (until) => `Jusqu’au ${until}, chaque partie peut revenir sur sa décision.`,
    'people-gain-access': (count) =>
      plural('fr', count, {
        one: `${people(count)} de votre côté peut intervenir sur le compte sans autre connexion.`,
        other: `${people(count)} de votre côté peuvent intervenir sur le compte sans autre connexion.`,
      }),
    'overview-only':
      'Vous voyez le compte dans votre vue d’ensemble ; personne de votre côté n’y intervient.',
    'local-team-unchanged': 'Les personnes du compte conservent leurs propres identifiants et leurs droits.',
  },
  group: { money: 'Facturation', access: 'Accès', stays: 'Reste inchangé' },
};
