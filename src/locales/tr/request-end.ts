import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Hesap sahibi bu talebi ${day} tarihinde reddetti`,
  reason: {
    'unknown-sender':
      'Talepte bulunanı tanımıyorlar. Yeniden sormadan önce başka bir yoldan kim olduğunuzu bildirin.',
    'wrong-account':
      'Yanlış hesap olduğunu belirtiyorlar. Yeniden sormadan önce müşteri numarasını kontrol edin.',
    'not-now': 'Şu anda değil. Daha sonra yeniden sorabilirsiniz.',
    other: 'Başka bir nedenle.',
  },
  follows: (day) => `Bu talep, ${day} tarihli talebin devamıdır.`,
  renewed: 'Bu talebin yerini başka bir talep aldı',
  wrote: 'Hesap sahibinin yazdıkları',
} satisfies Translation<typeof english>;
