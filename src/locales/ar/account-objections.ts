import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'الاعتراضات',
  leadMain: 'حسابات مرتبطة تعترض على ما قام به مستخدموك. يبقى الربط قائمًا.',
  leadAccount: 'يمكنك الاعتراض على أي إجراء تم هنا باسم الحساب الرئيسي. يبقى الربط قائمًا.',
  none: 'لا توجد اعتراضات.',
  loadFailed: 'تعذّر تحميل الاعتراضات',
  stale: (time) => `هذه البيانات تعود إلى ${time}، وتعذّر تحديثها.`,
  objects: (account) => `اعتراض من «${account}»`,
  own: (main) => `اعتراضك إلى «${main}»`,
  by: (name, when) => `${name}، ${when}`,
  states: { open: 'مفتوح', answered: 'تم الرد', closed: 'مغلق' },
  object: 'اعتراض…',
  message: 'ما موضوع الاعتراض؟',
  messageHint: (main) => `يقرأ ذلك مسؤولو «${main}» في البوابة وبالبريد الإلكتروني.`,
  send: 'إرسال الاعتراض',
  answerTo: (account) => `رد على «${account}»`,
  answer: 'رد',
  answerNamed: (account) => `الرد على اعتراض «${account}»`,
  close: 'إغلاق الاعتراض',
  closeNamed: (account) => `إغلاق اعتراض «${account}»`,
} satisfies Translation<typeof english>;
