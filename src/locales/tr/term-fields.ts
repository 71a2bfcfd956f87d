import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

export const termFields: Translation<typeof messages> = {
  legend: 'Süre',
  open: 'Taraflardan biri sonlandırana kadar',
  until: 'Belirli bir güne kadar',
  lastDay: 'Bağlantının son günü',
  lastDayHint: 'Ertesi gün ana hesabın erişimi sona erer ve hesap kendi ödemesini yapar.',
  withPeriod: (day) =>
    `Ana hesap aylık ödediği için bağlantının son günü: ${day}. Ertesi gün erişimi sona erer ve hesap kendi ödemesini yapar.`,
  extendBy: 'Kendiliğinden uzama',
  ends: 'Hayır, sona erer',
  months: (count) => `${count} ay uzar, taraflardan biri hayır diyene kadar`,
  rule: {
    required: 'Lütfen bir gün seçin.',
    'too-early': 'Bu çok erken. Lütfen daha sonraki bir gün seçin.',
    'too-late': 'Bu çok geç. Lütfen daha önceki bir gün seçin.',
    'period-end': 'Ana hesap aylık öder. Lütfen bir ayın son gününü seçin.',
    'needs-consent': 'Bu, hesabın onayladığının ötesine geçiyor. Hesaba sorulması gerekir.',
  },
  holds: 'Bağlantı süresiz.',
  endsOn: (day) => `Bağlantı bitişi: ${day}`,
  goesOn: (day, count) => `${day} tarihine kadar taraflardan biri hayır demezse ${count} ay uzar`,
  wanted: {
    open: 'süresiz',
    until: (day) => `${day} tarihine kadar`,
    onwards: (day, count) => `${day} tarihine kadar, her seferinde ${count} ay uzar`,
  },
};
