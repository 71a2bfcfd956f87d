import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Kimlik uygulamasıyla hemen onaylayın',
  lead: 'Bir kimlik belgesi ve kameralı bir telefon yeterlidir. Yaklaşık beş dakika sürer; bu durumda mektup gerekmez.',
  begin: 'Uygulamayla onayla',
  again: 'Tekrar dene',
  anew: 'Burada yeniden başla',
  cancel: 'Uygulamayı kullanma',
  open: 'Uygulamayı bu cihazda aç',
  scan: 'Veya bu kodu telefonunuzla tarayın:',
  code: 'Kimlik uygulamasını telefonda açan QR kod',
  codeLoading: 'Kod oluşturuluyor',
  codeFailed: 'Kod yüklenemedi. Uygulamayı bu cihazda açın veya yeniden başlayın.',
  until: (time) => `Saat ${time} olana kadar ve bir kez geçerlidir.`,
  elsewhere: (person, time) =>
    `Başlatan: ${person}, saat ${time}. O cihazda tamamlayın veya burada yeniden başlayın: ilki o zaman sona erer.`,
  waiting: 'Uygulama bekleniyor',
  inProgress: 'Kimlik doğrulama sürüyor',
  inProgressText: 'Uygulamada tamamlayın. Bu sayfa kendiliğinden ilerler.',
  letter: 'Mektup seçeneği geçerliliğini korur.',
  done: 'Kimlik uygulaması adresi onayladı.',
  aborted: 'Kimlik doğrulama tamamlanmadı',
  expired: 'Kimlik doğrulama süresi doldu',
  refused: 'Kimlik uygulaması adresi onaylayamadı',
  reasons: {
    'document-unreadable': 'Belge okunamadı.',
    'document-expired': 'Belgenin süresi dolmuş.',
    'person-mismatch': 'Kameranın önündeki kişi ile belge eşleşmiyor.',
    'address-mismatch': 'Belgedeki adres, hesabın adresinden farklı.',
    other: 'Sağlayıcı bir neden bildirmedi.',
  },
  startAt: (time) => `Bugün çok kez denendi. Yeniden denenebileceği zaman: ${time}.`,
  loadFailed: 'Kimlik uygulamasının kullanılıp kullanılamayacağı belirlenemedi',
} satisfies Translation<typeof english>;
