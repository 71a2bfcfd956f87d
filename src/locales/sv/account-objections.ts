import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Invändningar',
  leadMain: 'Kopplade konton som invänder mot något som era medarbetare har gjort. Kopplingen består.',
  leadAccount:
    'Om du inte håller med om något som gjorts här för huvudkontots räkning kan du säga det. Kopplingen består.',
  none: 'Ingen har några invändningar.',
  loadFailed: 'Invändningarna kunde inte läsas in',
  stale: (time) => `Uppgifterna är från ${time}. De kunde inte uppdateras.`,
  objects: (account) => `${account} har en invändning`,
  own: (main) => `Din invändning till ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Öppen', answered: 'Besvarad', closed: 'Avslutad' },
  object: 'Gör en invändning…',
  message: 'Vad invänder du mot?',
  messageHint: (main) => `Administratörerna för ${main} läser detta, i portalen och via mejl.`,
  send: 'Skicka invändning',
  answerTo: (account) => `Svar till ${account}`,
  answer: 'Svara',
  answerNamed: (account) => `Svara på invändningen från ${account}`,
  close: 'Avsluta invändning',
  closeNamed: (account) => `Avsluta invändningen från ${account}`,
} satisfies Translation<typeof english>;
