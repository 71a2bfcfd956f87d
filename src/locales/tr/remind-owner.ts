import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Hesap sahibine hatırlat: ${number}`,
  titleUnnamed: 'Hesap sahibine hatırlat',
  lead: 'E-posta yeniden gönderilir; ayrıca giriş linki içeren bir SMS gider.',
  phone: 'Cep telefonu numarası',
  phoneHint: 'Hesapla ilgili karar veren birinin numarası. Sonrasında kimseye gösterilmez.',
  phoneKnown: (to) => `Şu numara için boş bırakın: ${to}.`,
  state: {
    waiting: (to) => `SMS yolda: ${to}.`,
    sent: (to) => `SMS gönderildi: ${to}.`,
    'not-delivered': (to) => `SMS teslim edilmedi: ${to}. Lütfen numarayı kontrol edin.`,
  },
  at: (time) => `Yazılma zamanı: ${time}`,
  send: 'Yeniden gönder',
  againAt: (time) => `Saat ${time} itibarıyla yeniden gönderilebilir.`,
  noMore: 'Bu talep için başka bir şey gönderilemez. Sona erene kadar açık kalır.',
  done: 'Yeniden gönderildi',
  doneText: (to) => `E-posta yolda; SMS de gönderiliyor: ${to}.`,
} satisfies Translation<typeof english>;
