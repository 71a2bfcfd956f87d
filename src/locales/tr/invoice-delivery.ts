import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Faturalar: “${name}”`,
  titleUnnamed: 'Fatura gönderimi',
  lead: 'Faturaları kimin gördüğü ve kimin hangi e-postaları aldığı. Burada kararlaştırılanı her iki taraf da görür.',
  loadFailed: 'Kararlaştırılanlar yüklenemedi',
  sight: 'Faturaları kim görür ve indirir',
  share: (account, main) =>
    `${account} hesabındaki kişiler, ${main} hesabının toplu faturasında hesabın payını görür`,
  own: (account, main) => `${main} hesabındaki kişiler, ${account} hesabının kendi ödediği faturaları görür`,
  decides: (name) => `Karar veren: ${name}.`,
  decidesPayer: (name) => `Ödeyen olarak karar veren: ${name}.`,
  firstOff:
    'Siz onay verene kadar kapalıdır. Yalnızca bağlantıdan sonraki faturalar gösterilir ve istediğiniz zaman geri alabilirsiniz.',
  seen: 'Evet',
  notSeen: 'Hayır',
  ask: (name) => `Göstermesini iste: ${name}`,
  askedOn: (day) => `${day} tarihinde istendi. O zamandan beri bir şey değişmedi.`,
  asked: (name) => `E-posta ile istendi: ${name}.`,
  notAsked: 'İstek gönderilmedi',
  invoices: (account) => `${account} hesabının kendi ödediği faturalar`,
  invoicesFailed: 'Bu faturalar yüklenemedi',
  none: 'Henüz fatura düzenlenmedi.',
  older: 'Daha eski faturaları göster',
  mails: 'Kim hangi e-postaları alır',
  payerAlways:
    'Ödeyen, faturanın kendisini her zaman alır ve gecikince bilgilendirilir. Hiç kimse, göremeyeceği bir fatura hakkında bilgilendirilmez.',
  topic: {
    invoice: 'Fatura geldi',
    payment: 'Ödeme gecikti',
    payer: 'Ödeyen değişti',
    contract: 'Sözleşme ve siparişler',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Her ikisi',
  },
  addresses: (name, email) => `${name} e-postalarının gittiği adres: ${email}.`,
  missing: (name) => `Bu hesaba artık kimse giriş yapmıyor: ${name}`,
  missingText: (topics) =>
    `Bu e-postalar kimseye ulaşmayabilir: ${topics}. Başka birini seçin veya orada birine kendi giriş bilgilerini verin.`,
  notSaved: 'Kaydedilmedi',
  changed: 'Bu arada başka biri bunu değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
} satisfies Translation<typeof english>;
