import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'Erişim isteyenler',
  asks: (name, right) => `${name} şunu istiyor: “${right}”`,
  forAccount: (name, number) =>
    `Hesap: ${name}, ${number}. Verirseniz kişi orada çalışabilir ve çağrı yönlendirmeyi yönetebilir.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'Ver',
  grantNamed: (name, right) => `“${right}” yetkisini ver: ${name}`,
  decline: 'Reddet',
  declineNamed: (name, right) => `“${right}” yetkisini reddet: ${name}`,
  granted: (name, right) => `“${right}” yetkisi verildi: ${name}`,
  declined: (name, right) => `“${right}” yetkisi verilmedi: ${name}`,
  told: 'Kişiye e-posta ile bilgi verildi.',
  loadFailed: 'Erişim isteyenler yüklenemedi',
} satisfies Translation<typeof english>;
