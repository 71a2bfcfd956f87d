import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Chi chiede l’accesso',
  asks: (name, right) => `${name} chiede «${right}»`,
  forAccount: (name, number) =>
    `Per ${name}, ${number}. Con l’approvazione, la persona può lavorare lì e gestire la deviazione di chiamata.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Concedi',
  grantNamed: (name, right) => `Concedi «${right}» a ${name}`,
  decline: 'Rifiuta',
  declineNamed: (name, right) => `Rifiuta «${right}» per ${name}`,
  granted: (name, right) => `Ora ${name} dispone di «${right}»`,
  declined: (name, right) => `«${right}» non concesso a ${name}`,
  told: 'La persona è stata avvisata via e-mail.',
  loadFailed: 'Impossibile caricare le richieste di accesso',
} satisfies Translation<typeof english>;
