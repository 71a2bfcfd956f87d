import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('sv', count, { one: '1 väntar på dig', other: `${formatted} väntar på dig` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
