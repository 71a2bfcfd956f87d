import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `“${name}” için artık siz mi ödeyeceksiniz?`,
    secondary: (name) => `“${name}” kendi ödemesini mi yapsın?`,
  },
  titleUnnamed: 'Ödeyen',
  lead: {
    main: (main) => `Hesap şu anda kendi faturalarını ödüyor. Bundan sonra ${main} toplu faturayla öderdi.`,
    secondary: (main) =>
      `Şu anda ${main} hesabının toplu faturası ödüyor. Bundan sonra hesap kendi faturasını alırdı.`,
  },
  loadFailed: 'Nelerin değişeceği yüklenemedi',
  when: 'Ne zamandan itibaren',
  periodEnd: (day) => `Sonraki fatura dönemiyle, ${day}`,
  now: (day) => `Bugünden itibaren, ${day}`,
  sides: 'İki tarafın ödediği',
  side: { main: 'Toplu fatura', secondary: 'Kendi faturası' },
  invoiceOf: (day) => `${day} tarihli fatura`,
  before: 'önce:',
  after: 'sonra:',
  later: 'Sonraki faturalar, planlanan her şeyle',
  notEntitled: 'Tutarlar, faturaları görebilen kişilere gösterilir.',
  change: {
    from: {
      main: (day) => `${day} tarihinden itibaren hesabın ücretlerini toplu fatura öder.`,
      secondary: (day) => `${day} tarihinden itibaren hesap kendi faturasını alır.`,
    },
    proRata: (amount, days, of) =>
      `Cari dönemin ${amount} tutarındaki bölümü taraf değiştirir: ${of} günün ${days} günü.`,
    recipient: (email) => `Fatura e-postaları o zaman şu adrese gider: ${email}.`,
    used: (amount) => `${amount} tutarındaki alacak bakiyesi kendi faturalarından düşülür.`,
    usedSome: 'Alacak bakiyesi kendi faturalarından düşülür.',
    kept: (amount) => `${amount} tutarındaki alacak bakiyesi hesapta kalır. Toplu fatura için kullanılmaz.`,
    keptSome: 'Alacak bakiyesi hesapta kalır. Toplu fatura için kullanılmaz.',
    sees: {
      main: (main) => `${main} hesabından, bu hesapta çalışan kişiler faturalarını da görür.`,
      secondary: (main) => `${main} hesabından, bu hesapta çalışan kişiler faturalarını artık orada görmez.`,
    },
    team: 'Hesaptaki kişiler kendi giriş bilgilerini korur.',
    past: 'Önceki faturalar olduğu yerde kalır.',
    contract: {
      main: (product) => `“${product}” sözleşmesi toplu faturada kalır.`,
      secondary: (product) => `“${product}” sözleşmesini hesap kendisi ödemeye devam eder.`,
    },
    contracts: 'Sözleşmeler, telefon numaraları ve çağrı yönlendirme aynı kalır.',
  },
  leave: 'Olduğu gibi bırak',
  submit: 'Ödeyeni değiştir',
  submitNamed: (name) => `Ödeyeni değiştir: ${name}`,
  checkAgain: 'Yeniden kontrol et',
  notPossible: (name) => `“${name}” için ödeyen henüz değiştirilemez`,
  notPossibleLead: 'Hiçbir şey değiştirilmedi. Engel olan:',
  obstacle: {
    'detach-in-progress': (day) => `Yalnızca ${day} tarihine kadar bağlı`,
    'payer-change-in-progress': (day) => `${day} için zaten bir değişiklik planlandı`,
    'not-ready': 'Hesap henüz etkin değil',
    'target-suspended': 'Hesap askıda',
    'target-closed': 'Hesap kapalı veya kapatılıyor',
    'invoice-only': 'Hesap yalnızca toplu fatura yoluyla bağlı',
    incompatible: (theirs, ours) => `Hesabın fatura para birimi: ${theirs}; toplu faturanınki: ${ours}`,
    'mixed-tax': 'Hesabın vergisi toplu faturada yer alamaz',
    'not-standalone-payment': 'Hesabın ödeme yöntemi yok',
    'open-items': 'Hesabın faturalarında hâlâ ödenmemiş tutar var',
  },
  wayOut: {
    'detach-in-progress': 'Önce hesabı bağlı tutun. Ardından ödeyen değiştirilebilir.',
    'payer-change-in-progress': 'Listeden “Ödeyeni koru” ile geri alın veya o güne kadar bekleyin.',
    'not-ready': 'Birinin bekleyen doğrulamaları tamamlaması gerekir.',
    'target-suspended': 'Nelerin çözülmesi gerektiğini destek ekibi bildirir.',
    'target-closed': 'Artık fatura almaz.',
    'invoice-only': 'Kendi ödemesini yapacaksa hesabı ayırın.',
    incompatible: 'Bir faturanın tek para birimi olur. Hesabın para birimini destek ekibi değiştirebilir.',
    'mixed-tax':
      'Burada vergilendirilmeyenler, başka vergilerle aynı e-faturada yer alamaz. Hesap kendi faturasını korur.',
    'not-standalone-payment': (name) =>
      `${name} hesabından biri, kendi portalında faturalar ve ödeme bölümünden ekler.`,
    'open-items': (name) =>
      `${name} hesabından biri öder. Henüz faturalanmayanlar bir sonraki faturasıyla gelir.`,
  },
  item: {
    invoice: (number) => `Fatura ${number}`,
    unbilled: (number) => `Henüz faturalanmadı: sipariş ${number}`,
  },
  due: (day) => `son ödeme: ${day}`,
  overdue: (day) => `gecikmede: ${day} tarihinden beri`,
  billedOn: (day) => `faturalanma tarihi: ${day}`,
  already: {
    main: (name) => `“${name}” zaten toplu faturada`,
    secondary: (name) => `“${name}” zaten kendi ödemesini yapıyor`,
  },
  alreadyText: 'Bu arada başka biri değiştirdi. Yapılacak bir şey kalmadı.',
  refused: (name) => `“${name}” için ödeyen değiştirilmedi`,
  done: {
    main: (name, day) => `“${name}” ${day} tarihinden itibaren toplu faturada`,
    secondary: (name, day) => `“${name}” ${day} tarihinden itibaren kendi ödemesini yapıyor`,
  },
  doneText: 'Her iki tarafa da bununla ilgili mesaj gider.',
  doneLaterText:
    'Her iki tarafa da bununla ilgili mesaj gider. O zamana kadar hiçbir şey değişmez ve listeden geri alabilirsiniz.',
  closeAndCheck: 'Kapat ve kontrole devam et',
} satisfies Translation<typeof english>;
