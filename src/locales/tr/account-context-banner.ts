import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Çalıştığınız hesap',
  working: (name, number) => `Çalıştığınız hesap: ${name}, ${number}`,
  acting: (main, person) => `${main} adına, ${person} olarak`,
  left: (minutes) => `${minutes} dakika kaldı`,
  over: 'Süre doldu. Kontrol ediliyor…',
  soon: (name) => `Süreniz 5 dakika içinde doluyor: ${name}. Yaptıklarınızı kaydedin.`,
  back: (main) => `Geri dön: ${main}`,
  elsewhere: (name) => `Şu anda başka bir sekmede çalışıyorsunuz: ${name}`,
  elsewhereText: (name) => `Bu sayfanın gösterdiği hesap: ${name}. Siz seçim yapana kadar salt okunurdur.`,
  here: (name) => `Burada çalış: ${name}`,
} satisfies Translation<typeof english>;
