import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Quem pede acesso',
  asks: (name, right) => `${name} pede «${right}»`,
  forAccount: (name, number) =>
    `Para ${name}, ${number}. Se conceder, a pessoa poderá trabalhar aí e gerir o reencaminhamento de chamadas.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Conceder',
  grantNamed: (name, right) => `Conceder «${right}» a ${name}`,
  decline: 'Recusar',
  declineNamed: (name, right) => `Recusar «${right}» a ${name}`,
  granted: (name, right) => `${name} já tem «${right}»`,
  declined: (name, right) => `${name} não recebe «${right}»`,
  told: 'A pessoa foi informada por e-mail.',
  loadFailed: 'Não foi possível carregar quem pede acesso',
} satisfies Translation<typeof english>;
