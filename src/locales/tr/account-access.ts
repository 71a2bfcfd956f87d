import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Erişimi olanlar',
  ownOnly: 'Buradaki herkesin kendi giriş bilgileri var.',
  withMain: (main) =>
    `Yerel ekip kendi giriş bilgilerini korur. ${main} hesabından kişiler burada ana hesap üzerinden çalışır.`,
  mainOnly: (main) =>
    `Hiç kimsenin kendi giriş bilgileri yok. ${main} hesabından kişiler burada ana hesap üzerinden çalışır.`,
  nobody: 'Bu hesaba hiç kimsenin erişimi yok.',
  loadFailed: 'Erişimi olanlar yüklenemedi',
  stale: (time) => `Bu liste saat ${time} itibarıyladır. Yenilenemedi.`,
  through: { own: 'Kendi girişi', main: 'Ana hesap üzerinden' },
  group: { own: 'Yerel ekip', main: 'Ana hesap' },
  everything: 'her şey',
  nothing: 'şu anda hiçbir şey',
  since: (day) => `${day} tarihinden beri`,
  active: (day) => `son etkinlik: ${day}`,
  neverActive: 'henüz etkinlik yok',
  grantsTitle: 'Bağlı hesaplarda',
  grantsLead:
    'Bu hesaptaki kişilerin bağlı hesaplarda yapabildikleri. İzin olmadan orada hiç kimse çalışamaz.',
  ownGrantsLead: 'Bağlı hesaplarda yapabildikleriniz.',
  grantsFailed: 'Kişilerin bağlı hesaplarda yapabildikleri yüklenemedi',
  noGrant: 'Bağlı hesaplara erişim yok',
  you: 'Siz',
  give: 'Erişim ver…',
  giveTo: (name) => `Erişim ver… ${name}`,
  giveSame: 'Aynısını başka birine ver…',
  giveSameAs: (name) => `Aynısını başka birine ver… ${name}`,
  titleThere: (name) => `Erişimi olanlar: ${name}`,
  mainPeople: 'Ana hesap üzerinden',
  nobodyThrough: 'Ana hesaptan hiç kimse bu hesapta çalışmıyor.',
  local: 'Kendi giriş bilgileriyle',
  nobodyLocal: 'Hiç kimsenin kendi giriş bilgileri yok.',
  localUnknown: 'Bu hesaba doğrudan giriş yapanlar buradan görünmez.',
  mayThere: (rights) => `Şu anki yetkileri: ${rights}`,
  opensNothing: 'Şu anda orada çalışamaz',
  onlyMails: 'Hesapla ilgili e-postaları alır',
} satisfies Translation<typeof english>;
