import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Fatura adresi: “${name}”`,
  titleUnnamed: 'Fatura adresi',
  lead: 'Sonraki faturada ve onu izleyenlerde, e-fatura dahil, yer alır. Düzenlenmiş faturalar olduğu gibi kalır.',
  ofLinked: (name) =>
    `${name} hesabının kendi ödediği faturalar içindir. Değişiklik olursa hesaba e-posta gider.`,
  loadFailed: 'Fatura adresi yüklenemedi',
  which: 'Faturaların alıcısı',
  usual: 'Hesabın adı ve adresi',
  other: 'Başka bir adres',
  company: 'Şirket',
  addition: 'Departman veya kişi',
  additionHint: 'İsteğe bağlı, örneğin “Muhasebe”.',
  street: 'Sokak ve kapı numarası veya posta kutusu',
  postcode: 'Posta kodu',
  wrongPostcode: (country) => `Bu, şu ülkenin posta kodu değil: ${country}.`,
  city: 'Şehir',
  country: 'Ülke',
  readOnly: 'Bu adresi görebilir, ancak değiştiremezsiniz.',
  notSaved: 'Kaydedilmedi',
  changed: 'Bu arada başka biri adresi değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
} satisfies Translation<typeof english>;
