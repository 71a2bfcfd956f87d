import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Początek',
  atOnce: 'Po zgodzie obu stron',
  onDay: 'W wybranym dniu',
  day: 'Pierwszy dzień',
  dayHint: 'Jeśli obie strony zgodzą się później, powiązanie zacznie się wtedy.',
  pays: 'Od kiedy płaci konto główne',
  withLink: 'Od początku powiązania',
  withLinkOn: (day) => `Od początku powiązania, od ${day}`,
  withPeriod: (day) => `Od następnego okresu rozliczeniowego, od ${day}`,
  withPeriodHint: 'Do tego czasu konto płaci samo. Chodzi o okres po pierwszym dniu powiązania.',
  agreed: (name, day) => `${name}: powiązanie od ${day}`,
  agreedText:
    'Obie strony wyraziły zgodę. Do tego dnia nic się nie zmienia, a każda ze stron może je odwołać.',
  agreedMain: (main, day) => `${main}: powiązanie z tym kontem od ${day}`,
  callOff: 'Odwołaj',
  callOffNamed: (main) => `Odwołaj powiązanie: ${main}`,
  calledOff: (main) => `Odwołano powiązanie: ${main}`,
  calledOffByMain: (main) => `${main}: powiązanie odwołane przez konto główne`,
  calledOffText: 'Dla tego konta nic się nie zmienia. Obie strony zostały powiadomione.',
  calledOffOn: (day) => `Odwołano ${day}.`,
  accountCalledOff: 'Konto odwołało powiązanie uzgodnione przez obie strony.',
  mainCalledOff: 'Konto główne odwołało powiązanie uzgodnione przez obie strony.',
  change: (name) => `Kiedy zaczyna się powiązanie z kontem ${name}?`,
  changeLead: (day) => `Uzgodniono początek najwcześniej ${day}. O innym dniu konto zostanie powiadomione.`,
  save: 'Zapisz dzień',
  changed: 'Dzień został zmieniony',
  changedText: (name, day) => `${name}: powiązanie od ${day}. Wszyscy zostali powiadomieni e-mailem.`,
  over: 'To powiązanie już się zaczęło lub zostało odwołane. Dnia nie można już zmienić.',
  rule: {
    'too-early': 'To za wcześnie. Wybierz późniejszy dzień.',
    'too-late': 'To za późno. Wybierz wcześniejszy dzień.',
    day: 'Podaj dzień.',
  },
};
