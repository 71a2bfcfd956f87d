import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Başlangıç',
  atOnce: 'Her iki taraf da onaylar onaylamaz',
  onDay: 'Belirli bir gün',
  day: 'İlk gün',
  dayHint: 'Her iki tarafın onayı daha sonra tamamlanırsa o zaman başlar.',
  pays: 'Ana hesap ne zaman ödemeye başlar',
  withLink: 'Bağlantıyla birlikte',
  withLinkOn: (day) => `Bağlantıyla birlikte, ${day} tarihinden itibaren`,
  withPeriod: (day) => `Sonraki fatura dönemiyle, ${day} tarihinden itibaren`,
  withPeriodHint:
    'O zamana kadar hesap kendi ödemesini yapar. Bu, bağlantının ilk gününden sonraki dönemdir.',
  agreed: (name, day) => `${name}, ${day} tarihinde bağlanacak`,
  agreedText:
    'Her iki taraf da onay verdi. O güne kadar hiçbir şey değişmez ve her iki taraf da iptal edebilir.',
  agreedMain: (main, day) => `${main} bu hesabı ${day} tarihinde bağlar`,
  callOff: 'İptal et',
  callOffNamed: (main) => `Bağlantıyı iptal et: ${main}`,
  calledOff: (main) => `Bağlantıyı iptal ettiniz: ${main}`,
  calledOffByMain: (main) => `${main} bağlantıyı iptal etti`,
  calledOffText: 'Bu hesap için hiçbir şey değişmez. Her iki tarafa da bilgi verildi.',
  calledOffOn: (day) => `${day} tarihinde iptal edildi.`,
  accountCalledOff: 'Hesap, her iki tarafın onayladığı bağlantıyı iptal etti.',
  mainCalledOff: 'Her iki tarafın onayladığı bağlantıyı iptal ettiniz.',
  change: (name) => `${name} ile bağlantı ne zaman başlasın?`,
  changeLead: (day) =>
    `En erken ${day} tarihinde başlaması kararlaştırıldı. Başka bir gün seçerseniz hesaba bildirilir.`,
  save: 'Günü kaydet',
  changed: 'Gün değiştirildi',
  changedText: (name, day) => `${name}, ${day} tarihinde bağlanacak. Herkese e-posta ile bilgi verildi.`,
  over: 'Bu bağlantı bu arada başladı veya iptal edildi. Gün artık değiştirilemez.',
  rule: {
    'too-early': 'Bu çok erken. Lütfen daha sonraki bir gün seçin.',
    'too-late': 'Bu çok geç. Lütfen daha önceki bir gün seçin.',
    day: 'Lütfen bir gün girin.',
  },
};
