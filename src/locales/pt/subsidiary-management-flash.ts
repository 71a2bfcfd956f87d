import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `Encomenda feita e conta associada: «${name}»`,
  orderedText: (email: string) =>
    `Foi enviado um e-mail para ${email}. Agora é necessário confirmar o endereço de e-mail e a morada.`,
  requested: 'Pedido enviado',
  requestedText: (until: string) =>
    `Se os dados corresponderem a uma conta, o respetivo titular recebeu uma mensagem. O pedido é válido até ${until}.`,
  linkedDone: (name: string) => `«${name}» já está associada`,
  linkedText: 'Ambas as partes foram informadas por e-mail.',
  detached: (name: string) => `«${name}» já está desassociada`,
  detachScheduled: (name: string, day: string) => `«${name}» continua associada até ${day}`,
  detachedText: 'Ambas as partes foram informadas por e-mail. A conta continua a funcionar.',
  detachScheduledText: 'Ambas as partes foram informadas por e-mail. Até lá, é possível anular.',
} satisfies Translation<typeof messages>;
