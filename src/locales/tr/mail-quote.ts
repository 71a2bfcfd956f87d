import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Teklifi e-posta ile gönder',
  lead: 'Alan kişi fiyatları ve koşulları görür. Sipariş vermek için giriş yapması ve yetkisi olması gerekir.',
  to: 'Kime',
  choose: 'İş arkadaşı seçin',
  another: 'Başka bir adres',
  nobody: 'Bu hesapta sizden başka kimse henüz sipariş veremez.',
  loadFailed: 'İş arkadaşlarınız yüklenemedi. Bir adres yazabilirsiniz.',
  email: 'E-posta adresi',
  message: 'Mesaj (isteğe bağlı)',
  foreign: {
    none: {
      title: 'Bu, başka bir alan adına gidiyor',
      text: (theirs: string, own: string) =>
        `Gideceği alan adı: ${theirs}. Sizinki: ${own}. Alan kişi fiyatları, hesabın adını ve yerini görür.`,
    },
    'look-alike': {
      title: 'Bu alan adı sizinkine yalnızca benziyor',
      text: (theirs: string, own: string) =>
        `Gideceği alan adı: ${theirs}. Sizinki: ${own}. Bunlar, sahipleri farklı olabilecek iki alan adı. Lütfen kontrol edin.`,
    },
    'other-letters': {
      title: 'Bu alan adında alışılmadık harfler var',
      text: (theirs: string, own: string) =>
        `Gideceği alan adı: ${theirs}. Sizinki: ${own}. Bazı harfler başkalarına benzer: harf harf okuyun.`,
    },
  },
  spelled: (domain: string) => `${domain}, harf harf:`,
  send: 'Gönder',
  sending: 'Gönderiliyor…',
  tooMany: (time: string) =>
    `Bugün çok sayıda teklif gönderdiniz. Bir sonraki saat ${time} itibarıyla gönderilebilir.`,
  done: 'Teklif yolda',
  doneText: (to: string) => `Teklifin linkini içeren e-posta gönderildi: ${to}.`,
} satisfies Translation<typeof english>;
