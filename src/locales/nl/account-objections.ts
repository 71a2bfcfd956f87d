import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Bezwaren',
  leadMain:
    'Gekoppelde accounts die bezwaar maken tegen iets wat uw medewerkers hebben gedaan. De koppeling blijft bestaan.',
  leadAccount:
    'Bent u het niet eens met iets wat hier namens het hoofdaccount is gedaan? Laat het weten. De koppeling blijft bestaan.',
  none: 'Niemand heeft bezwaar gemaakt.',
  loadFailed: 'De bezwaren kunnen niet worden geladen',
  stale: (time) => `Deze gegevens zijn van ${time}. Vernieuwen is niet gelukt.`,
  objects: (account) => `${account} maakt bezwaar`,
  own: (main) => `Uw bezwaar aan ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Open', answered: 'Beantwoord', closed: 'Afgesloten' },
  object: 'Bezwaar maken…',
  message: 'Waartegen maakt u bezwaar?',
  messageHint: (main) => `De beheerders van ${main} lezen dit, in het portaal en per e-mail.`,
  send: 'Bezwaar versturen',
  answerTo: (account) => `Antwoord aan ${account}`,
  answer: 'Beantwoorden',
  answerNamed: (account) => `Bezwaar van ${account} beantwoorden`,
  close: 'Bezwaar afsluiten',
  closeNamed: (account) => `Bezwaar van ${account} afsluiten`,
} satisfies Translation<typeof english>;
