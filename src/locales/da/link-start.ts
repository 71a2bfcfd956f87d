import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Begynder',
  atOnce: 'Så snart begge har godkendt',
  onDay: 'På en bestemt dag',
  day: 'Første dag',
  dayHint: 'Hvis begge godkender senere end det, begynder tilknytningen da.',
  pays: 'Hvornår hovedkontoen begynder at betale',
  withLink: 'Med tilknytningen',
  withLinkOn: (day) => `Med tilknytningen, fra ${day}`,
  withPeriod: (day) => `Med næste faktureringsperiode, fra ${day}`,
  withPeriodHint: 'Indtil da betaler kontoen selv. Det er perioden efter tilknytningens første dag.',
  agreed: (name, day) => `${name} bliver tilknyttet den ${day}`,
  agreedText: 'Begge parter har godkendt. Indtil den dag ændres intet, og begge parter kan aflyse det.',
  agreedMain: (main, day) => `${main} tilknytter denne konto den ${day}`,
  callOff: 'Aflys',
  callOffNamed: (main) => `Aflys tilknytningen til ${main}`,
  calledOff: (main) => `Du har aflyst tilknytningen til ${main}`,
  calledOffByMain: (main) => `${main} har aflyst tilknytningen`,
  calledOffText: 'Intet ændres for kontoen. Begge parter har fået besked.',
  calledOffOn: (day) => `Tilknytningen blev aflyst den ${day}.`,
  accountCalledOff: 'Kontoen har aflyst den tilknytning som begge havde godkendt.',
  mainCalledOff: 'Du har aflyst den tilknytning som begge havde godkendt.',
  change: (name) => `Hvornår begynder tilknytningen til ${name}?`,
  changeLead: (day) =>
    `Det er aftalt at den tidligst begynder den ${day}. Kontoen får besked om en anden dag.`,
  save: 'Gem dagen',
  changed: 'Dagen er ændret',
  changedText: (name, day) => `${name} bliver tilknyttet den ${day}. Alle har fået besked på e-mail.`,
  over: 'Tilknytningen er begyndt eller blevet aflyst i mellemtiden. Der er ikke længere nogen dag at ændre.',
  rule: {
    'too-early': 'Det er for tidligt. Vælg en senere dag.',
    'too-late': 'Det er for sent. Vælg en tidligere dag.',
    day: 'Angiv en dag.',
  },
};
