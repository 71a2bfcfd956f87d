import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Inizio',
  atOnce: 'Appena entrambe le parti hanno accettato',
  onDay: 'In un giorno preciso',
  day: 'Primo giorno',
  dayHint: 'Se l’accordo di entrambe le parti arriva più tardi, inizia allora.',
  pays: 'Da quando paga l’account principale',
  withLink: 'Con il collegamento',
  withLinkOn: (day) => `Con il collegamento, dal giorno ${day}`,
  withPeriod: (day) => `Con il prossimo periodo di fatturazione, dal giorno ${day}`,
  withPeriodHint:
    'Fino ad allora l’account paga in proprio. È il periodo successivo al primo giorno del collegamento.',
  agreed: (name, day) => `Collegamento di ${name} previsto il giorno ${day}`,
  agreedText:
    'Entrambe le parti hanno accettato. Fino a quel giorno non cambia nulla, e ciascuna parte può disdire.',
  agreedMain: (main, day) => `${main} collega questo account il giorno ${day}`,
  callOff: 'Disdici',
  callOffNamed: (main) => `Disdici il collegamento a ${main}`,
  calledOff: (main) => `Collegamento a ${main} disdetto`,
  calledOffByMain: (main) => `${main} ha disdetto il collegamento`,
  calledOffText: 'Per questo account non cambia nulla. Entrambe le parti sono state avvisate.',
  calledOffOn: (day) => `Disdetta in data ${day}.`,
  accountCalledOff: 'L’account ha disdetto il collegamento concordato da entrambe le parti.',
  mainCalledOff: 'Ha disdetto il collegamento concordato da entrambe le parti.',
  change: (name) => `Quando inizia il collegamento a ${name}?`,
  changeLead: (day) =>
    `L’inizio è concordato non prima del giorno ${day}. Se il giorno cambia, l’account viene avvisato.`,
  save: 'Salva il giorno',
  changed: 'Il giorno è stato modificato',
  changedText: (name, day) =>
    `Collegamento di ${name} previsto il giorno ${day}. Tutti sono stati avvisati via e-mail.`,
  over: 'Nel frattempo il collegamento è iniziato o è stato disdetto. Il giorno non si può più modificare.',
  rule: {
    'too-early': 'È troppo presto. Scegliere un giorno successivo.',
    'too-late': 'È troppo tardi. Scegliere un giorno precedente.',
    day: 'Inserire un giorno.',
  },
};
