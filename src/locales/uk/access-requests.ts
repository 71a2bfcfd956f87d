import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Хто просить доступ',
  asks: (name, right) => `${name} просить право «${right}»`,
  forAccount: (name, number) =>
    `Акаунт: ${name}, ${number}. Надавши право, Ви дозволяєте працювати там і керувати переадресацією.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Надати',
  grantNamed: (name, right) => `Надати право «${right}»: ${name}`,
  decline: 'Відхилити',
  declineNamed: (name, right) => `Відхилити запит на право «${right}»: ${name}`,
  granted: (name, right) => `${name} тепер має право «${right}»`,
  declined: (name, right) => `${name} не отримує права «${right}»`,
  told: 'Сповіщення надіслано на e-mail.',
  loadFailed: 'Не вдалося завантажити запити на доступ',
} satisfies Translation<typeof english>;
