import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: { met: 'Hiçbir engel yok', noted: 'Açık kalanlar', blocking: 'Önce bunların çözülmesi gerekir' },
  name: {
    'open-invoices': 'Ödenmemiş faturalar',
    unbilled: 'Henüz faturalanmamış ücretler',
    'open-quotes': 'Açık teklifler',
    credit: 'Alacak bakiyesi',
    'changed-lately': 'Son bağlantıdan bu yana geçen süre',
  },
  state: { met: 'Tamam', noted: 'Bilginize', blocking: 'Engel' },
  met: {
    'open-invoices': 'Ödenmemiş fatura yok.',
    unbilled: 'Her şey faturalandı.',
    'open-quotes': 'Açık teklif yok.',
    credit: 'Alacak bakiyesi yok.',
    'changed-lately': 'Yeterince uzun.',
  },
  owner: {
    'open-invoices': (day) => `İlkinin son ödeme tarihi: ${day}.`,
    unbilled: (day) => `Siz bir şey yapmazsanız ${day} tarihinde faturalanır.`,
    'open-quotes':
      'Bu hesap bağlandıktan sonra bu tekliflerle sipariş verilemez. Önemli olanları kullanın veya geri çekin.',
    credit: 'Bu hesapta kalır. Toplu fatura için kullanılmaz.',
  },
  hidden: 'Bu hesabın faturalarını görebilen kişiler tutarı görür ve burada ödeyebilir.',
  noPayment: 'Bir ödeme yöntemi ekleyin veya havaleyle ödeyin. Ardından yeniden kontrol edin.',
  main: {
    'open-invoices': 'Hesaptan biri bunları öder. Ardından hesap bağlanabilir.',
    unbilled: 'Hesaptan biri bunları faturalatıp öder veya bir sonraki fatura beklenir.',
    'open-quotes': 'Hesap, bağlandıktan sonra bu tekliflerle sipariş veremez.',
    credit: 'Hesapta kalır. Toplu faturanız için kullanılmaz.',
  },
  waits: (day) => `Kısa süre önce bir ana hesaba aitti. ${day} tarihinden itibaren bağlanabilir.`,
  clear: {
    'open-invoices': (amount) => `Şimdi öde: ${amount}`,
    unbilled: (amount) => `Şimdi faturala: ${amount}`,
  },
  checkAgain: 'Yeniden kontrol et',
};
