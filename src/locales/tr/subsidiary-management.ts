import { formatNumber } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Alt hesaplar',
  main: 'Ana hesap',
  standalone: 'Hesap',
  secondary: 'Alt hesap',
  add: 'Alt hesap ekle',
  hideNumbers: 'Tutarları ve numaraları gizle',
  back: 'Genel bakışa dön',
  figures: 'Bir bakışta',
  linked: 'Bağlı hesaplar',
  addedThisMonth: (count: number) => `Bu ay ${formatNumber('tr', count)} hesap eklendi`,
  onInvoice: 'Toplu faturada',
  ownInvoice: (count: number) => `${formatNumber('tr', count)} hesap kendi faturasını ödüyor`,
  waiting: 'Birini bekleyenler',
  needsYou: (count: number) => `${formatNumber('tr', count)} işlem sizi bekliyor`,
  noneNeedsYou: 'Sizi bekleyen işlem yok',
  invoice: 'Sonraki toplu fatura',
  dueOn: (day: string) => `son ödeme: ${day}`,
  needsYouBadge: 'Sizi bekliyor',
  drift: (_count, formatted) => `Bağlı hesaplarda göz atmanız gereken ${formatted} konu var`,
  driftMore: (formatted) => `Bağlı hesaplarda göz atmanız gereken konu sayısı: ${formatted}+`,
  driftText: 'Örneğin kimin ödediği, faturaların nereye gittiği ve süresi dolmuş doğrulamalar.',
  show: 'Göster',
  hide: 'Gizle',
  confirm: (number: string) => `İncele ve onayla: ${number}`,
  confirmText: 'Hesap sahibi onay verdi. Nelerin değiştiğine bakın, ardından bağlayın.',
  enterCode: (number: string) => `Bağlama yetkinizi doğrulayın: ${number}`,
  enterCodeText: 'Talep sizi bekliyor.',
  checks: (name: string) => `Doğrulamaları tamamlayın: “${name}”`,
  checksText: 'E-posta ve adres onaylandığında numaralar açılabilir.',
  dismiss: 'Mesajı kapat',
  ask: 'Erişim iste',
  forbidden: 'Bağlı hesapları göremezsiniz',
  forbiddenText: (who: string) =>
    who
      ? `Erişiminiz bağlı hesapları kapsamıyor. Yetkiyi verebilecek olan: ${who}.`
      : 'Erişiminiz bağlı hesapları kapsamıyor.',
  noMain: (main: string) => `Bu bir alt hesap. Ana hesabı: ${main}`,
  noMainText:
    'Yalnızca bir ana hesabın alt hesapları olabilir; başka düzey yoktur. Burada kimin neyi görüp yapabildiği “Erişimi olanlar” bölümünde gösterilir.',
} satisfies Translation<typeof english>;
