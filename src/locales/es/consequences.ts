import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/consequences.messages.js';

export const consequences: Translation<typeof messages> = {
  change: {
    'joins-collective-invoice': (main, from, monthly) =>
      `A partir del ${from}, sus ${monthly} al mes figurarán en la factura agrupada de ${main}.`,
    'pays-itself-until': (until) => `Hasta el ${until}, la cuenta paga por sí misma, como hasta ahora.`,
    'begins-on': (on) =>
      `La vinculación comienza el ${on}. Hasta entonces no cambia nada y cualquiera de las partes puede cancelarla.`,
    'stays-on-collective-invoice': (main) => `Sigue en la factura agrupada de ${main}.`,
    'keeps-own-invoice': (monthly) => `Sigue pagando su propia factura: ${monthly} al mes.`,
    'own-invoice': (from, monthly) => `A partir del ${from} recibirá su propia factura: ${monthly} al mes.`,
    'last-collective-invoice': (on) => `Figura por última vez en la factura agrupada el ${on}.`,
    'past-invoices-stay': 'Las facturas anteriores se quedan donde están.',
    'main-gains-access': (main, count) =>
      plural('es', count, {
        one: `1 persona de ${main} podrá trabajar en la cuenta sin volver a iniciar sesión.`,
        other: `${count} personas de ${main} podrán trabajar en la cuenta sin volver a iniciar sesión.`,
      }),
    'main-sees-overview': (main) =>
      `${main} ve la cuenta en su vista general; nadie de allí puede trabajar en ella.`,
    'main-loses-access': (main, count) =>
      plural('es', count, {
        one: `1 persona de ${main} pierde el acceso.`,
        other: `${count} personas de ${main} pierden el acceso.`,
      }),
    'main-had-no-access': (main) => `Nadie de ${main} tenía acceso.`,
    'local-team-keeps-access': (names, more) =>
      more > 0
        ? `${names} y ${more} más conservan sus propias credenciales.`
        : `Conserva el acceso con credenciales propias: ${names}.`,
    'no-local-team': 'Nadie tiene credenciales propias para esta cuenta.',
    'numbers-stay': (count) =>
      plural('es', count, {
        one: 'El número de teléfono se mantiene.',
        other: `Los ${count} números de teléfono se mantienen.`,
      }),
    'forwarding-stays': 'El desvío de llamadas sigue configurado como está.',
    'contracts-continue': 'Los contratos y sus cargos siguen vigentes.',
    'can-be-ended': 'Cualquiera de las partes puede poner fin a la vinculación más adelante.',
    'ends-by-itself': (until) => `La vinculación termina por sí sola: su último día es el ${until}.`,
    'goes-on-by-itself': (until, months) =>
      plural('es', months, {
        one: `La vinculación está vigente hasta el ${until} y después se prorroga mes a mes, hasta que una de las partes diga que no.`,
        other: `La vinculación está vigente hasta el ${until} y después se prorroga por periodos de ${months} meses, hasta que una de las partes diga que no.`,
      }),
    'invoice-grows': (from, monthly) =>
      `A partir del ${from}, su factura agrupada aumenta en ${monthly} al mes.`,
    'invoice-unchanged': 'Su factura agrupada no cambia.',
    'invoice-shrinks': (from, monthly) =>
      `A partir del ${from}, su factura agrupada disminuye en ${monthly} al mes.`,
    'last-invoice-of': (main, on) => `La última factura agrupada de ${main} termina el ${on}.`,
    'people-lose-access': (count) =>
      plural('es', count, {
        one: '1 persona de su empresa ya no podrá trabajar en la cuenta.',
        other: `${count} personas de su empresa ya no podrán trabajar en la cuenta.`,
      }),
    'nobody-had-access': 'Nadie de su empresa podía trabajar en la cuenta.',
    'notes-end':
      'El nombre que usted le da, las etiquetas y los números de pedido terminan con la vinculación.',
    'never-without-main':
      'Pertenece a una cuenta principal hasta el último día y a la otra desde el siguiente.',
    'can-be-taken-back': (until) => `Hasta el ${until}, cualquiera de las partes puede retractarse.`,
    'people-gain-access': (count) =>
      plural('es', count, {
        one: '1 persona de su empresa podrá trabajar en la cuenta sin volver a iniciar sesión.',
        other: `${count} personas de su empresa podrán trabajar en la cuenta sin volver a iniciar sesión.`,
      }),
    'overview-only': 'Usted ve la cuenta en su vista general; nadie de su empresa puede trabajar en ella.',
    'local-team-unchanged': 'Las personas de la cuenta conservan sus propias credenciales y sus permisos.',
  },
  group: { money: 'Facturación', access: 'Acceso', stays: 'No cambia' },
};
