import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-contracts/account-contracts.messages.js';

export const accountContracts = {
  title: 'العقود',
  loadFailed: 'تعذّر تحميل عقود هذا الحساب',
  none: 'لا توجد عقود لهذا الحساب.',
  perMonth: (amount) => `${amount} شهريًا`,
  since: (day) => `منذ ${day}`,
  minimum: (day) => `يسري حتى ${day} على الأقل`,
  pays: {
    'as-account': (payer) => `مثل الحساب: ${payer}`,
    decided: (payer, day) => `${payer} منذ ${day}`,
  },
  apart: 'محدد لهذا العقد',
  planned: (payer, day) => `مخطط: ${payer} اعتبارًا من ${day}`,
  plannedAsAccount: (day) => `مخطط: مثل الحساب اعتبارًا من ${day}`,
  costCentre: (value) => `مركز التكلفة: ${value}`,
  purchaseOrder: (value) => `أمر الشراء: ${value}`,
  changePayer: 'تغيير جهة الدفع…',
  changePayerOf: (product) => `تغيير جهة الدفع: ${product}`,
  setReferences: 'تحديد المراجع…',
  setReferencesOf: (product) => `تحديد المراجع: ${product}`,
  undo: 'إبقاء جهة الدفع',
  undoOf: (product) => `إبقاء جهة الدفع: ${product}`,
  undone: (product) => `تبقى جهة الدفع لعقد «${product}» كما هي.`,
  notUndone: 'لم يتم التراجع عن التغيير المخطط',
} satisfies Translation<typeof english>;
