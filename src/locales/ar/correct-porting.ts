import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `تصحيح البيانات لدى ${provider}`,
  titleUnnamed: 'تصحيح بيانات نقل الأرقام',
  lead: 'تمامًا كما في العقد الحالي. ما ليس معلَّمًا كان صحيحًا ويُرسل من جديد كما هو.',
  loadFailed: 'تعذّر تحميل الطلبية',
  differs: (provider) => `لدى ${provider} بيانات مختلفة هنا.`,
  company: 'صاحب العقد',
  street: 'الشارع ورقم المبنى',
  postcode: 'الرمز البريدي',
  customerNumber: 'رقم العميل هناك',
  customerNumberHint: 'مذكور في فواتير ذلك المزوّد.',
  pin: 'رقم PIN لذلك العقد',
  pinHint: 'لا يحرّر بعض المزوّدين الأرقام إلا به. يُمرَّر ولا يُحفظ.',
  send: 'إعادة الإرسال',
  sending: 'جارٍ الإرسال…',
  over: 'لم يعد هناك ما يُصحَّح: تقدّمت الطلبية في هذه الأثناء.',
  notSent: 'لم يتم الإرسال',
} satisfies Translation<typeof messages>;
