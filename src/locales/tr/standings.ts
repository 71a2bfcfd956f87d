import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Tekrar dene',
  none: '–',
  standing: {
    active: 'Etkin',
    'awaiting-checks': 'Doğrulama bekliyor',
    'awaiting-email': 'E-posta doğrulaması',
    'awaiting-address': 'Adres doğrulaması',
    'awaiting-email-and-address': 'E-posta ve adres doğrulaması',
    'setting-up': 'Hazırlanıyor',
    suspended: 'Askıda',
    closing: 'Kapatılıyor',
    closed: 'Kapalı',
    rejected: 'Mümkün değil',
    detaching: 'Ayrılıyor',
    'detaching-on': (day) => `Bağlantı bitişi: ${day}`,
    'waiting-for-owner': 'Hesap sahibi bekleniyor',
    'not-delivered': 'Teslim edilmedi',
    'waiting-for-code': 'Yetki doğrulaması bekleniyor',
    'needs-confirmation': 'Onayınız bekleniyor',
    scheduled: 'Bağlı',
    declined: 'Reddedildi',
    expired: 'Süresi doldu',
    failed: 'Mümkün değil',
    canceled: 'Geri çekildi',
    detached: 'Ayrıldı',
    renewed: 'Yeniden talep edildi',
  },
  payer: { main: 'Toplu fatura', secondary: 'Kendi faturası' },
  payerFrom: (payer, day) => `${payer}, ${day} tarihinden itibaren`,
} satisfies Translation<typeof english>;
