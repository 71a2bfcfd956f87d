import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'تحتاج هذه الطلبية إلى اعتماد شخص ثانٍ',
  above: {
    monthly: (limit) => `الطلبيات التي تتجاوز ${limit} شهريًا تحتاج إلى اعتماد شخص ثانٍ.`,
    once: (limit) => `الطلبيات التي تتجاوز ${limit} مرة واحدة تحتاج إلى اعتماد شخص ثانٍ.`,
  },
  who: (names) => `من يمكنه اعتمادها: ${names}.`,
  nobody:
    'لا أحد غيرك لديه صلاحية الطلب في هذا الحساب بعد. تنتظر الطلبية حتى يعتمدها من يحصل على هذه الصلاحية.',
  held: (days) =>
    plural('ar', days, {
      one: 'حتى ذلك الحين لا يُطلب شيء. يسري السعر يومًا واحدًا.',
      two: 'حتى ذلك الحين لا يُطلب شيء. يسري السعر يومين.',
      few: `حتى ذلك الحين لا يُطلب شيء. يسري السعر ${days} أيام.`,
      many: `حتى ذلك الحين لا يُطلب شيء. يسري السعر ${days} يومًا.`,
      other: `حتى ذلك الحين لا يُطلب شيء. يسري السعر ${days} يوم.`,
    }),
  message: 'رسالة إلى من يعتمدها (اختياري)',
  ask: 'إرسال للاعتماد',
  notSent: 'لم تُرسل الطلبية للاعتماد',
  sent: (name) => `طلبيتك بانتظار الاعتماد: ${name}`,
  sentText: (day) =>
    `لم يُطلب شيء بعد. وصلت رسالة إلى من يمكنهم اعتمادها. يسري السعر حتى ${day}، ويظهر مصيرها في النظرة العامة.`,
  waiting: 'هذه الطلبية بانتظار الاعتماد بالفعل',
  waitingText: 'أُرسلت من قبل أو على جهاز آخر. يظهر مصيرها في النظرة العامة.',
} satisfies Translation<typeof english>;
