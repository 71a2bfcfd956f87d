import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'إغلاق التفاصيل',
  failed: 'تعذّر تحميل التفاصيل',
  panels: 'تفاصيل الحساب',
  panel: {
    overview: 'نظرة عامة',
    billing: 'الفوترة',
    access: 'الوصول',
    forwarding: 'تحويل المكالمات',
    activity: 'سجل النشاط',
  },
  lacking: {
    access: 'لا تشمل صلاحياتك معرفة من لديه حق الوصول',
    activity: 'لا تشمل صلاحياتك سجل نشاط الحسابات',
  },
  lackingText: (who) => `من يمكنه منح الصلاحية: ${who}.`,
  ask: 'طلب الصلاحية',
  previous: 'الحساب السابق',
  next: 'الحساب التالي',
  isFirst: 'هذا أول حساب في القائمة',
  isLast: 'هذا آخر حساب في القائمة',
  notListed: 'هذا الحساب ليس ضمن القائمة حاليًا',
  position: (place, total) => `${place} من ${total}`,
  stepFailed: 'تعذّر تحميل الحساب التالي',
} satisfies Translation<typeof english>;
