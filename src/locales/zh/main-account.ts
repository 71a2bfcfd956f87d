import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: '主账户',
  loadFailed: '无法加载此账户与主账户的关系',
  stale: (time) => `此为 ${time} 的数据，未能刷新。`,
  lead: (main) => `此账户已与 ${main} 关联。您可以自行终止关联，并在终止前查看变化。`,
  leave: (main) => `退出 ${main}…`,
  leavesOn: (main, day) => `此账户将在${day}之后退出 ${main}`,
  leavesText: '由您方计划。在此之前不会有任何变化，您可以撤销。',
  stay: '保持关联',
  detachedOn: (main, day) => `${main} 将在${day}之后终止关联`,
  detachedText: (main) => `此后该账户独立。在此之前不会有任何变化；只有 ${main} 可以撤销。`,
  stays: (main) => `此账户与 ${main} 保持关联。已通知双方。`,
  left: (main) => `此账户已退出 ${main}`,
  ended: (main, day) => `与 ${main} 的关联已于${day}终止。`,
  leftText: '该账户将作为独立账户继续使用。已通知双方。',
} satisfies Translation<typeof english>;
