import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'الحساب الرئيسي',
  loadFailed: 'تعذّر تحميل بيانات الربط بالحساب الرئيسي',
  stale: (time) => `هذه البيانات تعود إلى ${time}، وتعذّر تحديثها.`,
  lead: (main) => `هذا الحساب مرتبط بـ «${main}». يمكنك إنهاء ذلك بنفسك، وسيظهر لك أولًا ما سيتغيّر.`,
  leave: (main) => `مغادرة «${main}»…`,
  leavesOn: (main, day) => `يغادر هذا الحساب «${main}» بعد ${day}`,
  leavesText: 'خُطط لذلك من جهتك. حتى ذلك الحين لا يتغيّر شيء، ويمكنك التراجع.',
  stay: 'إبقاء الربط',
  detachedOn: (main, day) => `ينتهي الربط من جهة «${main}» بعد ${day}`,
  detachedText: (main) =>
    `بعد ذلك يصبح هذا الحساب مستقلًا. حتى ذلك الحين لا يتغيّر شيء؛ والتراجع ممكن من «${main}» فقط.`,
  stays: (main) => `يبقى هذا الحساب مرتبطًا بـ «${main}». تم إبلاغ الطرفين.`,
  left: (main) => `غادر هذا الحساب «${main}»`,
  ended: (main, day) => `انتهى الربط بـ «${main}» في ${day}.`,
  leftText: 'يستمر كحساب مستقل. تم إبلاغ الطرفين.',
} satisfies Translation<typeof english>;
