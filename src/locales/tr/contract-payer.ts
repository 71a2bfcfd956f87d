import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `“${product}” sözleşmesini kim öder?`,
  titleUnnamed: 'Sözleşmenin ödeyeni',
  lead: 'Bir sözleşme hesabıyla birlikte gider veya gerisini kim öderse ödesin bir tarafta kalır.',
  loadFailed: 'Nelerin değişeceği yüklenemedi',
  who: 'Ödeyen',
  paidBy: {
    'as-account': 'Hesap gibi',
    main: 'Ana hesabın toplu faturası',
    secondary: 'Hesabın kendi faturası',
  },
  asItIs: 'Şu anda böyle. Nelerin değişeceğini görmek için başka bir seçenek belirleyin.',
  notPossible: 'Buna henüz karar verilemez. Hiçbir şey değiştirilmedi:',
  change: {
    from: {
      main: (day) => `${day} tarihinden itibaren bu sözleşme toplu faturada yer alır.`,
      secondary: (day) => `${day} tarihinden itibaren bu sözleşme hesabın kendi faturasında yer alır.`,
    },
    kept: {
      main: 'Hesap bir gün kendi ödemesini yapsa da toplu faturada kalır.',
      secondary: 'Gerisini toplu fatura ödese de hesap bunu kendisi ödemeye devam eder.',
    },
    follows: 'Hesabı başka biri öderse bu sözleşme de onunla gider.',
    others: 'Hesabın diğer sözleşmelerini kimin ödediği.',
    past: 'Önceki faturalar olduğu yerde kalır.',
    references: 'Sözleşmenin referansları aynı kalır.',
    access: 'Erişim ve giriş bilgileri olduğu gibi kalır.',
  },
  leave: 'Olduğu gibi bırak',
  submit: 'Belirle',
  checkAgain: 'Yeniden kontrol et',
  refused: (product) => `“${product}” için ödeyen değiştirilmedi`,
  done: {
    main: (product, day) => `“${product}” ${day} tarihinden itibaren toplu faturada`,
    secondary: (product, day) => `“${product}” sözleşmesini ${day} tarihinden itibaren hesap kendisi öder`,
  },
  doneText: 'Her iki tarafa da bununla ilgili mesaj gider.',
  doneLaterText:
    'Her iki tarafa da bununla ilgili mesaj gider. O zamana kadar hiçbir şey değişmez ve sözleşme listesinden geri alabilirsiniz.',
  closeAndCheck: 'Kapat ve kontrole devam et',
} satisfies Translation<typeof english>;
