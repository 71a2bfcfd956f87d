import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) => plural('nl', count, { one: '1 wacht op u', other: `${formatted} wachten op u` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
