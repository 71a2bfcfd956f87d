import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('da', count, { one: '1 venter på dig', other: `${formatted} venter på dig` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
