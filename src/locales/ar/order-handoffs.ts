import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'الطلبيات في المتجر',
  looking: 'نبحث عن طلبيتك',
  lookingText: 'أُرسلت للتو في المتجر. تظهر هنا فور وصولها.',
  inProgress: 'طلبية قيد التنفيذ',
  inProgressText: (at, person) =>
    `الانتقال إلى المتجر: ${person}، ${at}. تظهر الطلبية في النظرة العامة فور وصولها.`,
  away: 'يجري إنشاء طلبية في المتجر',
  awayText: (at, person) => `الانتقال إليه: ${person}، ${at}.`,
  notify: 'إشعاري',
  notifyOf: (at) => `إشعاري بالطلبية من المتجر: ${at}`,
  notified: 'تصلك رسالة فور وصولها أو عند التأكد من عدم وجودها. يمكن إغلاق هذه الصفحة.',
  notNotified: 'لن تصلك رسالة بشأنها.',
  stop: 'عدم إشعاري',
  stopOf: (at) => `عدم إشعاري بالطلبية من المتجر: ${at}`,
  notifyFailed: 'تعذّر حفظ ذلك',
  none: 'لم تُرسل أي طلبية',
  noneText: 'ما تم اختياره في المتجر محفوظ، ويمكن المتابعة منه.',
  goOn: 'المتابعة في المتجر',
  goOnOf: (at) => `المتابعة في المتجر: ${at}`,
  leave: 'التوقف عن البحث',
  leaveOf: (at) => `التوقف عن البحث: ${at}`,
  discard: 'تجاهل',
  discardOf: (at) => `تجاهل: ${at}`,
  unknown: 'رابط العودة هذا لم يعد صالحًا',
  unknownText: 'إن أُرسلت طلبية، فحسابها موجود في النظرة العامة.',
  failed: 'تعذّر الوصول إلى المتجر',
  arrived: (name) => `تم طلب «${name}».`,
} satisfies Translation<typeof messages>;
