import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Sipariş yüklenemedi',
  cancel: {
    title: (number) => `${number} numaralı sipariş iptal edilsin mi?`,
    lead: 'Bunun hâlâ mümkün olup olmadığına bakar ve size bildiririz.',
    possible: 'Henüz bir şey planlanmadıysa sipariş sona erer, ücret alınmaz ve hesap genel bakıştan çıkar.',
    notPossible: 'Planlanmış hat çalışması gibi artık geri alınamayan bir şey varsa sipariş devam eder.',
    message: 'Neden (isteğe bağlı)',
    messageHint: 'Bunu inceleyecek kişi için.',
    submit: 'Siparişi iptal et',
    sending: 'Gönderiliyor…',
    keep: 'Siparişi koru',
    done: 'İnceliyoruz',
    doneText:
      'Siparişin iptal edilip edilemeyeceğini size bildiririz. O zamana kadar başka bir işlem yapılmaz.',
  },
  withdraw: {
    title: (number) => `${number} numaralı siparişin sözleşmesinden cayma`,
    lead: (day) => `${day} gününün sonuna kadar, gerekçe göstermeden mümkündür.`,
    effect:
      'Sözleşme hemen sona erer. Hesap kapatılır, telefon numaraları serbest kalır ve hesap genel bakıştan çıkar.',
    declaration: (number, account) =>
      `“${account} için verilen ${number} numaralı siparişin sözleşmesinden cayıyorum.”`,
    name: 'Adınız',
    email: 'Onayın gönderileceği adres',
    emailHint: 'Beyanınızın içeriği, günü ve saatiyle. Lütfen saklayın.',
    submit: 'Caymayı onayla',
    sending: 'Beyan gönderiliyor…',
    keep: 'Sözleşmeyi koru',
    done: 'Sözleşmeden caydınız',
    doneText: (email, at) => `Alındı: ${at}. Onay yolda: ${email}.`,
  },
  over: 'Bu artık mümkün değil: sipariş bu arada ilerledi.',
  titleUnnamed: 'Sipariş',
  failed: 'Yapılmadı',
} satisfies Translation<typeof messages>;
