import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/access-requests/access-requests.messages.js';

export const accessRequests = {
  title: 'طلبات الوصول',
  asks: (name, right) => `طلب صلاحية «${right}»: ${name}`,
  forAccount: (name, number) =>
    `الحساب: ${name}، ${number}. منح الصلاحية يتيح العمل هناك وإدارة تحويل المكالمات.`,
  from: (email, day) => `${email} · ${day}`,
  grant: 'منح',
  grantNamed: (name, right) => `منح صلاحية «${right}»: ${name}`,
  decline: 'رفض',
  declineNamed: (name, right) => `رفض صلاحية «${right}»: ${name}`,
  granted: (name, right) => `مُنحت صلاحية «${right}»: ${name}`,
  declined: (name, right) => `رُفضت صلاحية «${right}»: ${name}`,
  told: 'أُرسل إشعار بالبريد الإلكتروني.',
  loadFailed: 'تعذّر تحميل طلبات الوصول',
} satisfies Translation<typeof english>;
