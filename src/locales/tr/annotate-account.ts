import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Ad ve etiketler: “${name}”`,
  titleUnnamed: 'Ad ve etiketler',
  lead: 'Bunu yalnızca ana hesabınızdaki kişiler görür. Alt hesap görmez.',
  loadFailed: 'Notlar yüklenemedi',
  nickname: 'Sizin verdiğiniz ad',
  nicknameHint: (name) => `“${name}” yerine gösterilir. Boş bırakılırsa o ad kullanılır.`,
  labels: 'Etiketler',
  labelsHint: 'Örneğin bir bölge veya lokasyon türü. Etiket eklemek için Enter’a basın veya virgül yazın.',
  add: 'Ekle',
  remove: (label) => `Etiketi kaldır: ${label}`,
  hidden: 'Listede gizle',
  isHidden: (hidden) => (hidden ? 'Evet' : 'Hayır'),
  hiddenHint: 'Bağlantı ve fatura değişmez. Gizli hesapları “Diğer filtreler” gösterir.',
  tooMany: (most) => `Bir hesabın en fazla ${most} etiketi olabilir.`,
  tooLong: 'Bir etiket en fazla 40 karakter olabilir.',
  notSaved: 'Kaydedilmedi',
  changed: 'Bu arada başka biri bu hesabı değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
} satisfies Translation<typeof english>;
