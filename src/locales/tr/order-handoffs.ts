import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Mağazadaki siparişler',
  looking: 'Siparişinizi arıyoruz',
  lookingText: 'Az önce mağazada verildi. Bize ulaşınca burada görünür.',
  inProgress: 'Sipariş işleniyor',
  inProgressText: (at, person) =>
    `${person} mağazaya gitti (${at}). Sipariş bize ulaşınca genel bakışta görünür.`,
  away: 'Mağazada sipariş veriliyor',
  awayText: (at, person) => `${person} mağazaya gitti: ${at}.`,
  notify: 'Bana haber ver',
  notifyOf: (at) => `Mağaza siparişi için bana haber ver: ${at}`,
  notified: 'Sipariş ulaşınca veya olmadığı anlaşılınca e-posta alırsınız. Bu sayfayı kapatabilirsiniz.',
  notNotified: 'Bununla ilgili e-posta almazsınız.',
  stop: 'Haber verme',
  stopOf: (at) => `Mağaza siparişi için haber verme: ${at}`,
  notifyFailed: 'Bu kaydedilemedi',
  none: 'Sipariş verilmedi',
  noneText: 'Mağazada seçilenler korunur. Devam edebilirsiniz.',
  goOn: 'Mağazada devam et',
  goOnOf: (at) => `Mağazada devam et: ${at}`,
  leave: 'Aramayı bırak',
  leaveOf: (at) => `Aramayı bırak: ${at}`,
  discard: 'Sil',
  discardOf: (at) => `Sil: ${at}`,
  unknown: 'Bu dönüş linki artık geçerli değil',
  unknownText: 'Sipariş verildiyse hesabını genel bakışta bulursunuz.',
  failed: 'Mağazaya ulaşılamadı',
  arrived: (name) => `Sipariş edildi: “${name}”.`,
} satisfies Translation<typeof messages>;
