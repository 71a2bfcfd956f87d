import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Kaldığınız yerden devam edin',
  unnamed: 'Henüz adı olmayan sipariş',
  step: { configure: 'Ürün ve lokasyon', review: 'İncelemeye hazır' },
  saved: (at: string) => `Kaydedildi: ${at}`,
  resume: 'Devam et',
  resumeOf: (name: string) => `Devam et: ${name}`,
  discard: 'Sil',
  discardOf: (name: string) => `Sil: ${name}`,
  sure: (name: string) => `“${name}” silinsin mi? Girilenler kaybolur.`,
  sureUnnamed: 'Bu sipariş silinsin mi? Girilenler kaybolur.',
  keep: 'Koru',
  discarded: 'Sipariş silindi.',
  changed: 'Bu sipariş bu arada başka bir yerde değiştirildi. Hiçbir şey silinmedi.',
  more: (count: number) => `${count} sipariş daha`,
  less: 'Yalnızca birini göster',
  hide: 'Şimdi değil',
} satisfies Translation<typeof english>;
