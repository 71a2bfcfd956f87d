import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Bilgileri düzelt: ${provider}`,
  titleUnnamed: 'Numara taşıma bilgilerini düzelt',
  lead: 'Mevcut sözleşmede yazdığı gibi. İşaretli olmayanlar doğruydu ve aynen yeniden gönderilir.',
  loadFailed: 'Sipariş yüklenemedi',
  differs: (provider) => `${provider} kayıtlarında burada farklı bir bilgi var.`,
  company: 'Sözleşme sahibi',
  street: 'Sokak ve kapı numarası',
  postcode: 'Posta kodu',
  customerNumber: 'O operatördeki müşteri numarası',
  customerNumberHint: 'O operatörün faturalarında yazar.',
  pin: 'O sözleşmenin PIN kodu',
  pinHint: 'Bazı operatörler numaraları yalnızca bununla bırakır. İletilir ve saklanmaz.',
  send: 'Yeniden gönder',
  sending: 'Gönderiliyor…',
  over: 'Düzeltilecek bir şey kalmadı: sipariş bu arada ilerledi.',
  notSent: 'Gönderilmedi',
} satisfies Translation<typeof messages>;
