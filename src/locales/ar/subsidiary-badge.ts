import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('ar', count, {
      zero: 'لا شيء بانتظارك',
      one: 'عنصر واحد بانتظارك',
      two: 'عنصران بانتظارك',
      few: `${formatted} عناصر بانتظارك`,
      many: `${formatted} عنصرًا بانتظارك`,
      other: `${formatted} عنصر بانتظارك`,
    }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
