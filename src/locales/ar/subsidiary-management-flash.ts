import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name) => `تم طلب «${name}» وربطه`,
  orderedText: (email) => `رسالة في الطريق إلى ${email}. يلزم الآن تأكيد البريد الإلكتروني والعنوان.`,
  requested: 'تم إرسال الطلب',
  requestedText: (until) => `إن طابقت البيانات حسابًا، فقد وصلت رسالة إلى مالكه. الطلب صالح حتى ${until}.`,
  linkedDone: (name) => `تم ربط «${name}»`,
  linkedText: 'أُبلغ الطرفان بالبريد الإلكتروني.',
  detached: (name) => `تم فصل «${name}»`,
  detachScheduled: (name, day) => `يبقى «${name}» مرتبطًا حتى ${day}`,
  detachedText: 'أُبلغ الطرفان بالبريد الإلكتروني. يستمر الحساب في العمل.',
  detachScheduledText: 'أُبلغ الطرفان بالبريد الإلكتروني. يمكن التراجع حتى ذلك الحين.',
} satisfies Translation<typeof messages>;
