import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `“${right}” valt niet onder uw toegang`,
  titleThere: (name) => `Werken in ${name} valt niet onder uw toegang`,
  who: (names) => `U kunt dit recht krijgen van: ${names}.`,
  nobody: 'Niemand in dit account kan dit op dit moment toekennen. Neem contact op met uw aanbieder.',
  message: 'Bericht',
  messageHint: 'Optioneel. Waarvoor u het nodig hebt, helpt bij de beslissing.',
  ask: 'Recht aanvragen',
  asked: (day) => `U hebt dit op ${day} aangevraagd. Er is nog geen antwoord.`,
  declined: (by, day, again) => `${by} heeft op ${day} afgewezen. U kunt vanaf ${again} opnieuw vragen.`,
  granted: 'U hebt dit recht nu',
  done: 'De aanvraag is verstuurd',
  doneText: 'Per e-mail en in het portaal. U krijgt een e-mail met het antwoord.',
} satisfies Translation<typeof english>;
