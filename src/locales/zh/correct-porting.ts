import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `更正提交给 ${provider} 的资料`,
  titleUnnamed: '更正携号转入资料',
  lead: '须与现有合同完全一致。未标记的内容正确无误，将原样重新提交。',
  loadFailed: '无法加载订单',
  differs: (provider) => `此处与 ${provider} 的登记信息不符。`,
  company: '合同所有者',
  street: '街道和门牌号',
  postcode: '邮政编码',
  customerNumber: '在该运营商的客户编号',
  customerNumberHint: '见该运营商的账单。',
  pin: '该合同的 PIN 码',
  pinHint: '部分运营商要求提供 PIN 码才会转出号码。仅作转交，不会保存。',
  send: '重新提交',
  sending: '正在提交…',
  over: '已无需更正：订单已进入下一步。',
  notSent: '未提交',
} satisfies Translation<typeof messages>;
