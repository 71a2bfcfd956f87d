import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `Teklif ${number}`,
  loading: 'Teklif açılıyor.',
  failed: 'Bu teklif açılamadı',
  gone: 'Bu link artık bir yere götürmüyor',
  goneText: 'Teklif bir süre önce sona ermiş veya link eksik. Gönderenden yenisini isteyin.',
  for: 'Kimin için',
  account: 'Yeni hesap',
  unnamed: 'henüz adı yok',
  location: 'Kurulum adresi',
  validUntil: 'Geçerlilik',
  term: 'Asgari süre',
  months: (count: number) => `${count} ay`,
  terms: 'Koşullar',
  service: 'Hizmet',
  monthly: 'Aylık',
  once: 'Bir defalık',
  total: 'Toplam, KDV dahil',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'Siparişe devam et',
  goOnText: 'Önce giriş yaparsınız. Ardından her şey doldurulmuş olur; siz incelemeden sipariş verilmez.',
  state: {
    expired: {
      title: (number: string, day: string) => `${number} numaralı teklif ${day} tarihine kadar geçerliydi`,
      text: 'Fiyatları artık geçerli değil. Doldurulmuş bilgilerle, bugünün fiyatlarıyla devam edebilirsiniz.',
    },
    ordered: {
      title: (number: string, _day: string) => `${number} numaralı teklif sipariş edildi`,
      text: 'Hesap, sipariş verenin genel bakışında. Yapılacak bir şey kalmadı.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `${number} numaralı teklif geri çekildi`,
      text: 'Artık kimse bununla sipariş veremez. Gönderene sorun.',
    },
    renewed: {
      title: (number: string, _day: string) => `${number} numaralı teklif yeniden hesaplandı`,
      text: 'Yerini başka bir teklif aldı. Devam edince bulursunuz.',
    },
  },
} satisfies Translation<typeof english>;
