import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Teklifler',
  unnamed: 'Henüz adı olmayan hesap',
  costs: (monthly: string, once: string) => `aylık ${monthly}, bir defalık ${once}`,
  validUntil: (day: string) => `geçerlilik: ${day}`,
  expired: (day: string) => `${day} tarihine kadar geçerliydi`,
  by: (name: string) => `hazırlayan: ${name}`,
  mailed: (to: string, day: string) => `e-posta ile gönderildi: ${to}, ${day}`,
  resume: 'Devam et',
  resumeOf: (number: string) => `${number} numaralı teklifle devam et`,
  renew: 'Yeniden hesapla',
  renewOf: (number: string) => `Yeniden hesapla: ${number}`,
  download: 'İndir',
  downloadOf: (number: string) => `İndir: ${number}`,
  mail: 'E-posta ile gönder…',
  mailOf: (number: string) => `E-posta ile gönder… ${number}`,
  withdraw: 'Geri çek',
  withdrawOf: (number: string) => `Geri çek: ${number}`,
  sure: (number: string) =>
    `${number} numaralı teklif geri çekilsin mi? Artık kimse bununla sipariş veremez.`,
  keep: 'Koru',
  done: {
    withdraw: (number: string) => `${number} numaralı teklif geri çekildi.`,
    renew: (number: string) => `Yerini, bugünün fiyatlarıyla ${number} numaralı teklif aldı.`,
  },
  loadFailed: 'Teklifler yüklenemedi',
  more: (count: number) => `${count} teklif daha`,
  less: 'Daha az göster',
} satisfies Translation<typeof english>;
