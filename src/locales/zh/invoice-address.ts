import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `“${name}”的账单地址`,
  titleUnnamed: '账单地址',
  lead: '将显示在下期及以后的账单和电子发票上。已出账单保持不变。',
  ofLinked: (name) => `用于由 ${name} 自行支付的账单。更改后，该账户会收到电子邮件。`,
  loadFailed: '无法加载账单地址',
  which: '账单收件人',
  usual: '账户的名称和地点',
  other: '其他地址',
  company: '公司',
  addition: '部门或人员',
  additionHint: '选填，例如“应付账款部”。',
  street: '街道和门牌号，或邮政信箱',
  postcode: '邮政编码',
  wrongPostcode: (country) => `不是国家“${country}”的邮政编码。`,
  city: '城市',
  country: '国家',
  readOnly: '您可查看此地址，但不能更改。',
  notSaved: '未保存',
  changed: '其他人在此期间更改了地址，您的更改尚未保存。要保留哪一个？',
  save: '保存',
  saving: '正在保存…',
} satisfies Translation<typeof english>;
