import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (_count, formatted) => `要対応${formatted}件`,
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
