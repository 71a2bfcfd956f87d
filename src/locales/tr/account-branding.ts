import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Görünüm: “${name}”`,
  titleUnnamed: 'Görünüm',
  lead: 'Bunu bu hesapta çalışan herkes görür: sizin ekibiniz ve hesabın kendi ekibi.',
  loadFailed: 'Görünüm yüklenemedi',
  which: 'Görünüm',
  page: 'Portal gibi',
  own: 'Özel görünüm',
  color: 'Renk',
  colorHint:
    'Düğmeler, linkler ve seçilenler için: # ve altı karakter. Boş bırakılırsa portalın rengi kullanılır.',
  pick: 'Renk seç',
  wrongColor: 'Renk, # ile 0–9 ve A–F arasından altı karakterden oluşur, örneğin #0A7246.',
  corners: 'Köşeler',
  cornersOf: {
    page: 'Portal gibi',
    sharp: 'Keskin',
    soft: 'Yuvarlatılmış',
    round: 'Çok yuvarlatılmış',
    other: 'Dosyadaki gibi',
  },
  file: 'Dosyadan tema',
  fileHint: 'Bir tasarımcının sizin için hazırladığı dosya (JSON). Burada seçilenlerin yerine geçer.',
  choose: 'Dosya seç…',
  save: 'Kaydet',
  saveFile: 'Dosya olarak kaydet',
  saving: 'Kaydediliyor…',
  taken: (_count, formatted) => `${formatted} değer alındı.`,
  unused: (_count, formatted) => `${formatted} değer kullanılamıyor: adı bilinmiyor veya başka türden.`,
  noTheme: 'Bu dosyada tema yok.',
  tooLarge: 'Bu dosya bir tema için çok büyük.',
  light: 'Açık renkli sayfada',
  dark: 'Koyu renkli sayfada',
  sampleLink: 'Bir link',
  sampleText: 'Metin böyle görünür.',
  repaired:
    'Bu renklerle bazı metinler zor okunurdu. Burada gördüğünüz gibi daha koyu veya daha açık gösterilirler.',
  further: 'Diğer değerler',
  notSaved: 'Kaydedilmedi',
  changed: 'Bu arada başka biri görünümü değiştirdi. Sizin sürümünüz henüz kaydedilmedi. Hangisi kalsın?',
} satisfies Translation<typeof english>;
