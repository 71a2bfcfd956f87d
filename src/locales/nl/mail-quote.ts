import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Offerte mailen',
  lead: 'De ontvanger ziet prijzen en voorwaarden. Om te bestellen moet de ontvanger inloggen en het recht daartoe hebben.',
  to: 'Aan',
  choose: 'Kies een collega',
  another: 'Ander adres',
  nobody: 'Niemand anders mag in dit account al bestellen.',
  loadFailed: 'Uw collega’s kunnen niet worden geladen. U kunt een adres typen.',
  email: 'E-mailadres',
  message: 'Bericht (optioneel)',
  foreign: {
    none: {
      title: 'Dit gaat naar een ander domein',
      text: (theirs, own) =>
        `Het gaat naar iemand bij ${theirs}, u zit bij ${own}. De ontvanger ziet prijzen, naam en plaats van het account.`,
    },
    'look-alike': {
      title: 'Dit domein lijkt alleen op het uwe',
      text: (theirs, own) =>
        `Het gaat naar iemand bij ${theirs}, u zit bij ${own}: twee domeinen, mogelijk van twee eigenaren. Controleer het.`,
    },
    'other-letters': {
      title: 'Dit domein heeft ongebruikelijke letters',
      text: (theirs, own) =>
        `Het gaat naar iemand bij ${theirs}, u zit bij ${own}. Sommige letters lijken op andere: lees het letter voor letter.`,
    },
  },
  spelled: (domain) => `${domain}, letter voor letter:`,
  send: 'Versturen',
  sending: 'Wordt verstuurd…',
  tooMany: (time) => `U hebt vandaag veel offertes gemaild. De volgende kan om ${time} worden verstuurd.`,
  done: 'De offerte is onderweg',
  doneText: (to) => `${to} krijgt een e-mail met een link naar de offerte.`,
} satisfies Translation<typeof english>;
