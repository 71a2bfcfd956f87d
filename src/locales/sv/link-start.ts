import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Börjar',
  atOnce: 'Så snart båda har godkänt',
  onDay: 'En viss dag',
  day: 'Första dag',
  dayHint: 'Om båda godkänner senare än så börjar kopplingen då.',
  pays: 'När huvudkontot börjar betala',
  withLink: 'Med kopplingen',
  withLinkOn: (day) => `Med kopplingen, från ${day}`,
  withPeriod: (day) => `Med nästa faktureringsperiod, från ${day}`,
  withPeriodHint: 'Till dess betalar kontot självt. Det är perioden efter kopplingens första dag.',
  agreed: (name, day) => `${name} kopplas den ${day}`,
  agreedText: 'Båda parter har godkänt. Till den dagen ändras inget, och båda parter kan ställa in det.',
  agreedMain: (main, day) => `${main} kopplar det här kontot den ${day}`,
  callOff: 'Ställ in',
  callOffNamed: (main) => `Ställ in kopplingen till ${main}`,
  calledOff: (main) => `Du har ställt in kopplingen till ${main}`,
  calledOffByMain: (main) => `${main} har ställt in kopplingen`,
  calledOffText: 'Inget ändras för kontot. Båda parter har fått besked.',
  calledOffOn: (day) => `Kopplingen ställdes in den ${day}.`,
  accountCalledOff: 'Kontot har ställt in kopplingen som båda hade godkänt.',
  mainCalledOff: 'Du har ställt in kopplingen som båda hade godkänt.',
  change: (name) => `När börjar kopplingen till ${name}?`,
  changeLead: (day) =>
    `Det är överenskommet att den börjar tidigast den ${day}. Kontot får besked om en annan dag.`,
  save: 'Spara dagen',
  changed: 'Dagen är ändrad',
  changedText: (name, day) => `${name} kopplas den ${day}. Alla har fått besked via mejl.`,
  over: 'Kopplingen har börjat eller ställts in under tiden. Det finns ingen dag att ändra längre.',
  rule: {
    'too-early': 'Det är för tidigt. Välj en senare dag.',
    'too-late': 'Det är för sent. Välj en tidigare dag.',
    day: 'Ange en dag.',
  },
};
