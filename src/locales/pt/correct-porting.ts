import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Corrigir os dados para ${provider}`,
  titleUnnamed: 'Corrigir os dados da portabilidade',
  lead: 'Exatamente como constam do contrato atual. O que não está assinalado estava correto e é enviado de novo tal como está.',
  loadFailed: 'Não foi possível carregar a encomenda',
  differs: (provider) => `${provider} tem aqui um dado diferente.`,
  company: 'Titular do contrato',
  street: 'Rua e número',
  postcode: 'Código postal',
  customerNumber: 'Número de cliente nesse operador',
  customerNumberHint: 'Consta das faturas desse operador.',
  pin: 'PIN desse contrato',
  pinHint: 'Alguns operadores só libertam os números com o PIN. É transmitido e não é guardado.',
  send: 'Enviar de novo',
  sending: 'A enviar…',
  over: 'Já não há nada a corrigir: entretanto, a encomenda avançou.',
  notSent: 'Não foi enviado',
} satisfies Translation<typeof messages>;
