import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Corregir los datos para ${provider}`,
  titleUnnamed: 'Corregir los datos de la portabilidad',
  lead: 'Exactamente como figuran en el contrato actual. Lo que no está marcado era correcto y se vuelve a enviar tal cual.',
  loadFailed: 'No se ha podido cargar el pedido',
  differs: (provider) => `${provider} tiene otro dato aquí.`,
  company: 'Titular del contrato',
  street: 'Calle y número',
  postcode: 'Código postal',
  customerNumber: 'Número de cliente en ese operador',
  customerNumberHint: 'Figura en las facturas de ese operador.',
  pin: 'PIN de ese contrato',
  pinHint: 'Algunos operadores solo liberan los números con el PIN. Se transmite y no se guarda.',
  send: 'Enviar de nuevo',
  sending: 'Enviando…',
  over: 'Ya no hay nada que corregir: el pedido ha avanzado entretanto.',
  notSent: 'No se ha enviado',
} satisfies Translation<typeof messages>;
