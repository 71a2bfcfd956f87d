import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Referências de «${name}»`,
  titleUnnamed: 'Referências',
  lead: 'Constam da próxima fatura e das seguintes. As faturas emitidas ficam como estão.',
  loadFailed: 'Não foi possível carregar o que está definido',
  costCentre: 'Centro de custo',
  costCentreHint: 'Serve à sua contabilidade para classificar os custos. Até 40 carateres.',
  purchaseOrder: 'Nota de encomenda',
  purchaseOrderHint: 'O número da nota de encomenda a que os custos dizem respeito.',
  invoiceName: 'Nome nas faturas',
  invoiceNameHint: (name) =>
    `É o nome que consta da fatura agrupada e dos seus documentos. Até 60 carateres. Vazio: «${name}».`,
  notSaved: 'Não foi guardado',
  changed:
    'Entretanto, outra pessoa alterou esta conta. A sua versão ainda não está guardada. Qual deve ficar?',
  save: 'Guardar',
  saving: 'A guardar…',
} satisfies Translation<typeof english>;
