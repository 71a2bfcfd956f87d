import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `« ${name} » : commande passée et rattachement effectué`,
  orderedText: (email) =>
    `Un e-mail est en route vers ${email}. L’e-mail et l’adresse sont maintenant à confirmer.`,
  requested: 'Demande envoyée',
  requestedText: (until) =>
    `Si les informations correspondent à un compte, son titulaire a reçu un message. La demande est valable jusqu’au ${until}.`,
  linkedDone: (name) => `« ${name} » : rattachement effectué`,
  linkedText: 'Les deux parties ont été informées par e-mail.',
  detached: (name) => `« ${name} » : détachement effectué`,
  detachScheduled: (name, day) => `« ${name} » : rattachement maintenu jusqu’au ${day}`,
  detachedText: 'Les deux parties ont été informées par e-mail. Le compte continue de fonctionner.',
  detachScheduledText: 'Les deux parties ont été informées par e-mail. L’annulation est possible d’ici là.',
} satisfies Translation<typeof messages>;
