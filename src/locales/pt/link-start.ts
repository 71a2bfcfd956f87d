import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Início',
  atOnce: 'Assim que ambas as partes derem o seu acordo',
  onDay: 'Num dia específico',
  day: 'Primeiro dia',
  dayHint: 'Se o acordo de ambas as partes for posterior, começa nessa altura.',
  pays: 'Quando a conta principal começa a pagar',
  withLink: 'Com a associação',
  withLinkOn: (day) => `Com a associação, a partir de ${day}`,
  withPeriod: (day) => `Com o próximo período de faturação, a partir de ${day}`,
  withPeriodHint: 'Até lá, é a própria conta que paga. É o período a seguir ao primeiro dia da associação.',
  agreed: (name, day) => `${name} será associada em ${day}`,
  agreedText:
    'Ambas as partes deram o seu acordo. Até esse dia, nada muda e qualquer das partes pode cancelar.',
  agreedMain: (main, day) => `${main} associa esta conta em ${day}`,
  callOff: 'Cancelar',
  callOffNamed: (main) => `Cancelar a associação com ${main}`,
  calledOff: (main) => `Cancelou a associação com ${main}`,
  calledOffByMain: (main) => `${main} cancelou a associação`,
  calledOffText: 'Para esta conta, nada muda. Ambas as partes foram informadas.',
  calledOffOn: (day) => `Foi cancelada em ${day}.`,
  accountCalledOff: 'A conta cancelou a associação que ambas as partes tinham acordado.',
  mainCalledOff: 'Cancelou a associação que ambas as partes tinham acordado.',
  change: (name) => `Quando começa a associação com ${name}?`,
  changeLead: (day) =>
    `Ficou acordado que não começaria antes de ${day}. Se escolher outro dia, a conta é informada.`,
  save: 'Guardar o dia',
  changed: 'O dia foi alterado',
  changedText: (name, day) =>
    `${name} será associada em ${day}. Todas as partes foram informadas por e-mail.`,
  over: 'Entretanto, esta associação começou ou foi cancelada. O dia já não pode ser alterado.',
  rule: {
    'too-early': 'É demasiado cedo. Escolha um dia posterior.',
    'too-late': 'É demasiado tarde. Escolha um dia anterior.',
    day: 'Introduza um dia.',
  },
};
