import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Doğrulamalar: “${name}”`,
  titleUnnamed: 'Hesabın doğrulamaları',
  lead: 'Telefon numaraları, ikisi de onaylandığında atanır. Diğer her şey önceden ayarlanabilir.',
  loadFailed: 'Doğrulamalar yüklenemedi',
  kind: { email: 'E-posta adresi', address: 'Kurulum adresi' },
  state: { sent: 'Bekliyor', passed: 'Onaylandı', locked: 'Kilitli', expired: 'Kodun süresi doldu' },
  emailSent: (to, day) => `${day} tarihinde ${to} adresine gönderildi.`,
  emailHow: 'O e-postadaki linki açın. Ardından bu sayfa kendiliğinden ilerler.',
  letterSent: (to, day) => `${day} tarihinde kod içeren bir mektup gönderildi: ${to}.`,
  letterLocked: 'Kod çok fazla kez yanlış girildi. Yeni bir mektup isteyin; kodu eskisinin yerine geçer.',
  letterExpired: 'Bu mektuptaki kodun süresi dolmuş. Yeni bir mektup isteyin.',
  code: 'Mektuptaki kod',
  codeHint: (tries) => `10 harf ve rakam; boşluklar önemli değildir. ${tries} deneme hakkı kaldı.`,
  codeHintPlain: '10 harf ve rakam; boşluklar önemli değildir.',
  confirm: 'Adresi onayla',
  resend: { email: 'E-postayı yeniden gönder', address: 'Yeni mektup gönder' },
  resendAt: (time) => `Saat ${time} itibarıyla yeniden gönderilebilir.`,
  done: {
    confirm: 'Adres onaylandı.',
    email: 'E-posta yeniden gönderildi.',
    address: 'Yeni mektup yolda. Kodu eskisinin yerine geçer.',
  },
  active: (name) => `“${name}” etkin`,
  activeText: (numbers) =>
    numbers > 0
      ? `İki doğrulama da tamamlandı ve ${numbers} telefon numarası atandı.`
      : 'İki doğrulama da tamamlandı.',
} satisfies Translation<typeof english>;
