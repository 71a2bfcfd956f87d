import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `“${name}”的参考信息`,
  titleUnnamed: '参考信息',
  lead: '将显示在下期及以后的账单上。已出账单保持不变。',
  loadFailed: '无法加载已设置的内容',
  costCentre: '成本中心',
  costCentreHint: '供财务部门归集费用，最多 40 个字符。',
  purchaseOrder: '采购订单号',
  purchaseOrderHint: '费用所属采购订单的编号。',
  invoiceName: '账单上的名称',
  invoiceNameHint: (name) => `用于合并账单及其文件，最多 60 个字符。留空则为“${name}”。`,
  notSaved: '未保存',
  changed: '其他人在此期间更改了此账户，您的更改尚未保存。要保留哪一个？',
  save: '保存',
  saving: '正在保存…',
} satisfies Translation<typeof english>;
