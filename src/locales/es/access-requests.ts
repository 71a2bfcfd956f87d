import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Quién solicita acceso',
  asks: (name, right) => `${name} solicita «${right}»`,
  forAccount: (name, number) =>
    `Para ${name}, ${number}. Si lo concede, la persona podrá trabajar allí y gestionar el desvío de llamadas.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Conceder',
  grantNamed: (name, right) => `Conceder «${right}» a ${name}`,
  decline: 'Rechazar',
  declineNamed: (name, right) => `Rechazar «${right}» para ${name}`,
  granted: (name, right) => `${name} ya tiene «${right}»`,
  declined: (name, right) => `${name} no recibe «${right}»`,
  told: 'Se ha avisado a la persona por correo electrónico.',
  loadFailed: 'No se ha podido cargar quién solicita acceso',
} satisfies Translation<typeof english>;
