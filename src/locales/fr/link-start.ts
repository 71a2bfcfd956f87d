import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Début',
  atOnce: 'Dès que les deux parties ont accepté',
  onDay: 'À une date donnée',
  day: 'Premier jour',
  dayHint: 'Si l’accord des deux parties est plus tardif, le rattachement commence à ce moment-là.',
  pays: 'Quand le compte principal commence à payer',
  withLink: 'Avec le rattachement',
  withLinkOn: (day) => `Avec le rattachement, à partir du ${day}`,
  withPeriod: (day) => `Avec la prochaine période de facturation, à partir du ${day}`,
  withPeriodHint:
    'D’ici là, le compte paie lui-même. C’est la période qui suit le premier jour du rattachement.',
  agreed: (name, day) => `Rattachement de ${name} prévu le ${day}`,
  agreedText: 'Les deux parties ont accepté. Rien ne change avant cette date, et chaque partie peut annuler.',
  agreedMain: (main, day) => `${main} rattache ce compte le ${day}`,
  callOff: 'Annuler',
  callOffNamed: (main) => `Annuler le rattachement à ${main}`,
  calledOff: (main) => `Vous avez annulé le rattachement à ${main}`,
  calledOffByMain: (main) => `${main} a annulé le rattachement`,
  calledOffText: 'Rien ne change pour ce compte. Les deux parties ont été informées.',
  calledOffOn: (day) => `Annulé le ${day}.`,
  accountCalledOff: 'Le compte a annulé le rattachement convenu entre les deux parties.',
  mainCalledOff: 'Vous avez annulé le rattachement convenu entre les deux parties.',
  change: (name) => `Quand commence le rattachement à ${name} ?`,
  changeLead: (day) =>
    `Le début a été convenu au plus tôt le ${day}. Le compte est informé de toute autre date.`,
  save: 'Enregistrer la date',
  changed: 'La date est modifiée',
  changedText: (name, day) =>
    `Rattachement de ${name} prévu le ${day}. Toutes les personnes concernées ont été informées par e-mail.`,
  over: 'Ce rattachement a commencé ou a été annulé entre-temps. Il n’y a plus de date à modifier.',
  rule: {
    'too-early': 'C’est trop tôt. Veuillez choisir une date ultérieure.',
    'too-late': 'C’est trop tard. Veuillez choisir une date antérieure.',
    day: 'Veuillez saisir une date.',
  },
};
