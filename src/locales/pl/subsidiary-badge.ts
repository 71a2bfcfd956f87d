import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('pl', count, {
      one: '1 sprawa do załatwienia',
      few: `${formatted} sprawy do załatwienia`,
      many: `${formatted} spraw do załatwienia`,
      other: `${formatted} sprawy do załatwienia`,
    }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
