import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('it', count, { one: '1 elemento attende Lei', other: `${formatted} elementi attendono Lei` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
