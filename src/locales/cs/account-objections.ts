import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Námitky',
  leadMain: 'Propojené účty, které mají námitky proti něčemu, co udělali vaši lidé. Propojení zůstává.',
  leadAccount:
    'Pokud nesouhlasíte s něčím, co zde bylo uděláno jménem hlavního účtu, dejte to vědět. Propojení zůstává.',
  none: 'Nikdo nemá námitky.',
  loadFailed: 'Námitky se nepodařilo načíst',
  stale: (time) => `Stav údajů: ${time}. Nepodařilo se je aktualizovat.`,
  objects: (account) => `Námitka účtu ${account}`,
  own: (main) => `Vaše námitka vůči účtu ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Otevřená', answered: 'Zodpovězená', closed: 'Uzavřená' },
  object: 'Podat námitku…',
  message: 'Proti čemu máte námitku?',
  messageHint: (main) => `Přečtou si to správci účtu ${main}, v portálu i e-mailem.`,
  send: 'Odeslat námitku',
  answerTo: (account) => `Odpověď účtu ${account}`,
  answer: 'Odpovědět',
  answerNamed: (account) => `Odpovědět na námitku účtu ${account}`,
  close: 'Uzavřít námitku',
  closeNamed: (account) => `Uzavřít námitku účtu ${account}`,
} satisfies Translation<typeof english>;
