import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('cs', count, {
      one: '1 položka čeká na vás',
      few: `${formatted} položky čekají na vás`,
      many: `${formatted} položky čeká na vás`,
      other: `${formatted} položek čeká na vás`,
    }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
