import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Il Suo accesso non comprende «${right}»`,
  titleThere: (name) => `Il Suo accesso non comprende il lavoro in ${name}`,
  who: (names) => `Chi può concederlo: ${names}.`,
  nobody: 'Al momento nessuno in questo account può concederlo. Rivolgersi al proprio fornitore.',
  message: 'Messaggio',
  messageHint: 'Facoltativo. Indicare a che cosa serve aiuta a decidere.',
  ask: 'Richiedi',
  asked: (day) => `Richiesto in data ${day}. Non c’è ancora una risposta.`,
  declined: (by, day, again) =>
    `${by} ha rifiutato in data ${day}. Nuova richiesta possibile dal giorno ${again}.`,
  granted: 'Ora ne dispone',
  done: 'Richiesta inviata',
  doneText: 'Via e-mail e nel portale. La risposta arriverà via e-mail.',
} satisfies Translation<typeof english>;
