import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'كل شيء',
    manage: 'إدارة',
    read: 'قراءة',
    billing: 'الفواتير',
    'mail-only': 'الرسائل فقط',
  },
  roleHint: {
    all: 'كل ما يتيحه الحساب.',
    manage: 'العمل هناك وإدارة تحويل المكالمات ومعرفة من لديه حق الوصول.',
    read: 'الاطلاع على كل شيء دون تغيير أي شيء.',
    billing: 'الاطلاع على فواتير الحساب فقط.',
    'mail-only': 'تلقي الرسائل المتعلقة بالحساب دون رؤية أي شيء منه.',
  },
  everywhere: 'في جميع الحسابات المرتبطة',
  labelled: (label) => `في جميع الحسابات ذات الوسم «${label}»`,
  there: (name, number) => `في «${name}»، ${number}`,
  here: 'في هذا الحساب',
  endsOn: (day) => `ينتهي في ${day}`,
  endedOn: (day) => `انتهى في ${day}`,
  noEnd: 'دون نهاية',
  givenBy: (name, day) => `مُنح في ${day}: ${name}`,
  since: (day) => `منذ ${day}`,
  ended: 'انتهى',
  soon: 'ينتهي قريبًا',
  renew: (day) => `تجديد حتى ${day}`,
  renewNamed: (name, day) => `تجديد حتى ${day}: ${name}`,
  change: 'تغيير…',
  changeNamed: (name) => `تغيير… ${name}`,
  withdraw: 'سحب',
  withdrawNamed: (name) => `سحب: ${name}`,
  withdrawn: (name) => `تم سحب هذا الوصول: ${name}`,
  renewed: (name, day) => `هذا الوصول سارٍ حتى ${day}: ${name}`,
  told: 'أُرسل إشعار بالبريد الإلكتروني.',
} satisfies Translation<typeof english>;
