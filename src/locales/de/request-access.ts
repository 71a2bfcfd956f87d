import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Ihr Zugriff umfasst „${right}“ nicht`,
  titleThere: (name) => `Ihr Zugriff umfasst das Arbeiten in „${name}“ nicht`,
  who: (names) => `Geben kann dieses Recht: ${names}.`,
  nobody: 'In diesem Account kann es zurzeit niemand geben. Bitte wenden Sie sich an Ihren Anbieter.',
  message: 'Nachricht',
  messageHint: 'Freiwillig. Wofür Sie es brauchen, hilft bei der Entscheidung.',
  ask: 'Darum bitten',
  asked: (day) => `Sie haben am ${day} darum gebeten. Es gibt noch keine Antwort.`,
  declined: (by, day, again) => `${by} hat am ${day} abgelehnt. Ab ${again} können Sie wieder darum bitten.`,
  granted: 'Sie haben es jetzt',
  done: 'Ihre Bitte ist unterwegs',
  doneText: 'Per E-Mail und im Portal. Die Antwort bekommen Sie per E-Mail.',
} satisfies Translation<typeof english>;
