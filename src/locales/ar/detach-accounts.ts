import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

/** In the genitive. */
const ofAccounts = (count: number, formatted: string) =>
  plural('ar', count, {
    zero: `${formatted} حساب`,
    one: 'حساب واحد',
    two: 'حسابين',
    few: `${formatted} حسابات`,
    many: `${formatted} حسابًا`,
    other: `${formatted} حساب`,
  });

export const detachAccounts = {
  title: (count, formatted) => `فصل ${ofAccounts(count, formatted)}؟`,
  titleUnnamed: 'فصل الحسابات',
  lead: 'تبقى الحسابات وتستمر في العمل. إليك ما سيتغيّر:',
  checking: (done, total) => `جارٍ التحقق من الحسابات: ${done} من ${total}…`,
  loadFailed: 'تعذّر التحقق من الحسابات المحددة',
  tooMany: (most) => `الحد الأقصى للحسابات التي يمكن فصلها دفعة واحدة: ${most}`,
  tooManyText: (total) => `عدد الحسابات المحددة: ${total}. يرجى تحديد عدد أقل أو تضييق القائمة أولًا.`,
  none: 'لا يمكن فصل أي من الحسابات المحددة',
  others: (count, formatted) =>
    plural('ar', count, {
      zero: 'جميع الصفوف المحددة حسابات مرتبطة.',
      one: 'صف محدد واحد ليس حسابًا مرتبطًا أو فصله جارٍ بالفعل، ويبقى كما هو.',
      two: 'صفان محددان ليسا حسابين مرتبطين أو فصلهما جارٍ بالفعل، ويبقيان كما هما.',
      few: `${formatted} صفوف محددة ليست حسابات مرتبطة أو فصلها جارٍ بالفعل، وتبقى كما هي.`,
      many: `${formatted} صفًا محددًا ليست حسابات مرتبطة أو فصلها جارٍ بالفعل، وتبقى كما هي.`,
      other: `${formatted} صف محدد ليست حسابات مرتبطة أو فصلها جارٍ بالفعل، وتبقى كما هي.`,
    }),
  obstacles: (count, formatted) => `لا يمكن فصل ${ofAccounts(count, formatted)}، ويبقى الربط قائمًا.`,
  waits: (count, formatted, day) =>
    plural('ar', count, {
      one: `ارتباط حساب واحد حديث جدًا لذلك. تُجدول نهايته لأول يوم ممكن، بعد ${day}.`,
      two: `ارتباط حسابين حديث جدًا لذلك. تُجدول نهايتهما لأول يوم ممكن، والأخيرة بعد ${day}.`,
      few: `ارتباط ${formatted} حسابات حديث جدًا لذلك. تُجدول نهاياتها لأول الأيام الممكنة، والأخيرة بعد ${day}.`,
      many: `ارتباط ${formatted} حسابًا حديث جدًا لذلك. تُجدول نهاياتها لأول الأيام الممكنة، والأخيرة بعد ${day}.`,
      other: `ارتباط ${formatted} حساب حديث جدًا لذلك. تُجدول نهاياتها لأول الأيام الممكنة، والأخيرة بعد ${day}.`,
    }),
  money: (sum) => `تنقص الفاتورة المجمّعة بمقدار ${sum} شهريًا؛ وتدفع هذه الحسابات فواتيرها المستقلة.`,
  noMoney: 'تبقى الفاتورة المجمّعة كما هي: تدفع هذه الحسابات فواتيرها المستقلة بالفعل.',
  access: 'يفقد مستخدمو الحساب الرئيسي الوصول إلى هذه الحسابات.',
  stays: 'تبقى العقود وأرقام الهاتف وتسجيلات دخول الفرق المحلية كما هي.',
  list: 'الحسابات',
  when: 'الموعد',
  periodEnd: (day) => `في نهاية فترة الفوترة، ${day}`,
  now: 'الآن',
  keep: 'إبقاء الربط',
  detach: (count, formatted) => `فصل ${ofAccounts(count, formatted)}`,
  progress: (done, total) => `${done} من ${total}`,
  running: 'جارٍ فصل الحسابات…',
  stop: 'إيقاف',
  stopping: 'يتوقف بعد الحساب الجاري فصله الآن.',
  doneNow: (_done, formatted, total) => `الحسابات التي تم فصلها: ${formatted} من ${total}`,
  doneLater: (_done, formatted, total, day) =>
    `الحسابات التي سيتم فصلها بعد ${day}: ${formatted} من ${total}`,
  doneLast: (done, formatted, total, day) =>
    done === 1
      ? `الحسابات التي سيتم فصلها بعد ${day}: ${formatted} من ${total}`
      : `الحسابات التي تم فصلها أو سيتم: ${formatted} من ${total}، آخرها بعد ${day}`,
  lacks: {
    'not-standalone-payment': 'لا توجد له وسيلة دفع خاصة.',
    'no-local-admin': 'لا أحد لديه تسجيل دخول خاص إليه.',
  },
  again: 'إعادة محاولة الباقي',
  state: {
    ready: '',
    obstacle: 'يبقى مرتبطًا',
    sending: 'جارٍ الفصل…',
    uncertain: 'جارٍ التحقق من الحفظ…',
    done: 'تم',
    refused: 'لم يُفصل',
    failed: 'لم يُفصل',
    stopped: 'لم يُفصل',
  },
} satisfies Translation<typeof english>;
