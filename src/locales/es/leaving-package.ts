import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Datos del periodo común',
  first: 'Descargue primero lo que necesite',
  loadFailed: 'No se ha podido cargar lo que puede llevarse',
  endsFrom: (day) => `A partir del ${day} dejará de ver aquí:`,
  endsAtOnce: 'En cuanto termine la vinculación, dejará de ver aquí:',
  rest: 'Todo lo demás del periodo común se mantiene. El paquete de datos lo incluye todo.',
  nothingEnds: 'Lo que ve del periodo común se mantiene. También puede llevárselo como paquete de datos.',
  contents: 'En el paquete de datos:',
  parts: {
    account: 'Dirección, productos y cargos',
    numbers: 'Números de teléfono y desvío de llamadas',
    people: 'Quién puede hacer qué en la cuenta',
    history: 'Quién ha hecho qué',
  },
  invoices: (count, formatted) =>
    plural('es', count, {
      one: 'La parte de 1 factura agrupada',
      other: `Las partes de ${formatted} facturas agrupadas`,
    }),
  noInvoices: 'Todavía no hay ninguna factura agrupada',
  until: (day) => `Se puede descargar hasta el ${day}.`,
  later: (days) => `También se puede descargar más tarde, hasta ${days} días después del final.`,
  over: (day) => `El paquete de datos se pudo descargar hasta el ${day}. Ya no está disponible.`,
  denied: (who) => `Puede descargar el paquete de datos: ${who}.`,
  deniedToAll: 'Los administradores de esta cuenta pueden descargar el paquete de datos.',
  download: 'Descargar paquete de datos',
  exporting: 'Se está creando el paquete…',
  exportingSome: (done, total) => `Se está creando el paquete: ${done} de ${total} archivos`,
  exported: (found) => (found ? `El paquete está listo: ${found}` : 'El paquete está listo.'),
  exportStopped: 'No se ha creado el paquete.',
  exportFailed: 'No se ha podido crear el paquete',
  found: (count, formatted) => plural('es', count, { one: '1 archivo', other: `${formatted} archivos` }),
} satisfies Translation<typeof english>;
