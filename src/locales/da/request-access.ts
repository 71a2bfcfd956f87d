import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Din adgang omfatter ikke ”${right}”`,
  titleThere: (name) => `Din adgang omfatter ikke arbejde i ${name}`,
  who: (names) => `${names} kan give dig det.`,
  nobody: 'Ingen på kontoen kan give dig det i øjeblikket. Kontakt jeres udbyder.',
  message: 'Besked',
  messageHint: 'Valgfrit. Det hjælper beslutningen at vide hvad du skal bruge det til.',
  ask: 'Bed om det',
  asked: (day) => `Du bad om det den ${day}. Der er ikke kommet svar endnu.`,
  declined: (by, day, again) => `${by} afviste den ${day}. Du kan spørge igen fra ${again}.`,
  granted: 'Du har det nu',
  done: 'Din forespørgsel er sendt',
  doneText: 'På e-mail og i portalen. Du får en e-mail med svaret.',
} satisfies Translation<typeof english>;
