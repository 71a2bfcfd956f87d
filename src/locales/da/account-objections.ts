import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Indsigelser',
  leadMain:
    'Tilknyttede konti der gør indsigelse mod noget som jeres medarbejdere har gjort. Tilknytningen består.',
  leadAccount:
    'Hvis du ikke er enig i noget der er gjort her på vegne af hovedkontoen, kan du sige det. Tilknytningen består.',
  none: 'Ingen gør indsigelse.',
  loadFailed: 'Indsigelserne kunne ikke indlæses',
  stale: (time) => `Oplysningerne er fra ${time}. De kunne ikke opdateres.`,
  objects: (account) => `${account} gør indsigelse`,
  own: (main) => `Din indsigelse til ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Åben', answered: 'Besvaret', closed: 'Afsluttet' },
  object: 'Gør indsigelse…',
  message: 'Hvad gør du indsigelse mod?',
  messageHint: (main) => `Administratorerne for ${main} læser dette, i portalen og på e-mail.`,
  send: 'Send indsigelse',
  answerTo: (account) => `Svar til ${account}`,
  answer: 'Svar',
  answerNamed: (account) => `Svar på indsigelsen fra ${account}`,
  close: 'Afslut indsigelse',
  closeNamed: (account) => `Afslut indsigelsen fra ${account}`,
} satisfies Translation<typeof english>;
