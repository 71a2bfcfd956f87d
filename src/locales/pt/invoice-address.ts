import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Morada de faturação de «${name}»`,
  titleUnnamed: 'Morada de faturação',
  lead: 'Consta da próxima fatura e das seguintes, também da fatura eletrónica. As faturas emitidas ficam como estão.',
  ofLinked: (name) =>
    `Destina-se às faturas próprias pagas por ${name}. Se houver alterações, a conta recebe um e-mail.`,
  loadFailed: 'Não foi possível carregar a morada de faturação',
  which: 'As faturas são dirigidas a',
  usual: 'Nome e localidade da conta',
  other: 'Outra morada',
  company: 'Empresa',
  addition: 'Departamento ou pessoa',
  additionHint: 'Opcional, por exemplo, «Contas a pagar».',
  street: 'Rua e número, ou apartado',
  postcode: 'Código postal',
  wrongPostcode: (country) => `Não é um código postal válido. País: ${country}.`,
  city: 'Localidade',
  country: 'País',
  readOnly: 'Pode ver esta morada, mas não alterá-la.',
  notSaved: 'Não foi guardado',
  changed:
    'Entretanto, outra pessoa alterou a morada. A sua versão ainda não está guardada. Qual deve ficar?',
  save: 'Guardar',
  saving: 'A guardar…',
} satisfies Translation<typeof english>;
