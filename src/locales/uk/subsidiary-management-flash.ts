import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `«${name}» замовлено та прив’язано`,
  orderedText: (email) => `Лист на ${email} надсилається. Тепер потрібно підтвердити e-mail та адресу.`,
  requested: 'Запит надіслано',
  requestedText: (until) =>
    `Якщо дані відповідають акаунту, його власник отримав повідомлення. До ${until} запит дійсний.`,
  linkedDone: (name) => `«${name}» прив’язано`,
  linkedText: 'Обидві сторони отримали сповіщення на e-mail.',
  detached: (name) => `«${name}» відв’язано`,
  detachScheduled: (name, day) => `«${name}»: прив’язка діє до ${day}`,
  detachedText: 'Обидві сторони отримали сповіщення на e-mail. Акаунт працює далі.',
  detachScheduledText: 'Обидві сторони отримали сповіщення на e-mail. До того часу це можна скасувати.',
} satisfies Translation<typeof messages>;
