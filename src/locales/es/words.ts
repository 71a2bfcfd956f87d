import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) =>
  plural('es', count, { one: '1 cuenta secundaria', other: `${count} cuentas secundarias` });
const triesLeft = (count: number) =>
  plural('es', count, { one: 'Le queda 1 intento.', other: `Le quedan ${count} intentos.` });

const unclear =
  'No se ha podido interpretar la petición. No se ha modificado nada. Vuelva a cargar la página.';

const meanwhile =
  'La situación ha cambiado entretanto. No se ha realizado ninguna acción. Consulte el estado actual.';

export const words = {
  ...standings,
  close: 'Cerrar',
  cancel: 'Cancelar',
  back: 'Atrás',
  continue: 'Continuar',
  loading: 'Cargando…',
  sides: {
    mine: 'Su versión',
    theirs: 'La otra versión',
    keepMine: 'Conservar la mía',
    takeTheirs: 'Usar la otra',
  },
  reference: (id) => `Referencia: ${id}`,
  fate: {
    slow: 'Está tardando más de lo habitual. Espere un momento.',
    uncertain: 'Estamos comprobando si se ha guardado. Nada se hará dos veces.',
    held: 'Espere hasta que se confirme si se ha guardado.',
  },
  scope: {
    view: 'Ver la cuenta y su estado en la vista general',
    pay: 'Incluir sus cargos en la factura agrupada',
    switch: 'Trabajar en la cuenta sin volver a iniciar sesión',
    team: 'Gestionar quién tiene acceso',
  },
  permission: {
    'view-accounts': 'Cuentas vinculadas',
    'open-accounts': 'Trabajar en cuentas vinculadas',
    'link-accounts': 'Vincular y desvincular',
    'order-accounts': 'Hacer pedidos',
    'view-invoices': 'Facturas',
    'manage-forwarding': 'Desvío de llamadas',
    'view-access': 'Quién tiene acceso',
  },
  product: {
    'cloud-telephony': 'Telefonía en la nube',
    'sip-trunk': 'Troncal SIP',
    internet: 'Línea de internet',
  },
  rule: {
    required: 'Rellene este campo.',
    invalid: 'Este dato no es válido aquí. Revíselo.',
    'too-long': 'El texto es demasiado largo.',
    'too-short': 'El texto es demasiado corto.',
    'control-characters': 'Contiene caracteres no permitidos. Escríbalo de nuevo.',
    email: 'Introduzca una dirección de correo electrónico como nombre@example.com.',
    phone: 'Introduzca un número de teléfono con prefijo, p. ej., 030 1234567.',
    postcode: 'Los códigos postales alemanes tienen 5 cifras, p. ej., 22767.',
    'customer-number': 'Introduzca el número de cliente tal como figura en la factura, p. ej., K-100 234.',
    'email-code': 'El código tiene 8 letras y cifras.',
    'letter-code': 'El código tiene 10 letras y cifras.',
    'proof-too-weak':
      'Para trabajar en la cuenta se necesita el consentimiento del titular. Elija «Preguntar al titular» o no incluya ese permiso.',
    number: 'Introduzca un número entero.',
    range: 'Este número está fuera del intervalo permitido.',
    unchecked: 'No se ha podido comprobar porque en este momento no hay conexión. Inténtelo de nuevo.',
    past: 'Elija un día futuro.',
    'duplicate-condition': 'Hay dos reglas para el mismo caso.',
  },
  error: {
    network: 'En este momento no hay conexión. No se ha modificado nada. Inténtelo de nuevo.',
    timeout: 'La respuesta ha tardado demasiado. No se ha modificado nada. Inténtelo de nuevo.',
    'unreadable-answer': 'No se ha podido leer la respuesta. Vuelva a intentarlo dentro de un momento.',
    'server-error':
      'Se ha producido un error en nuestros sistemas. No se ha modificado nada. Inténtelo de nuevo.',
    unavailable:
      'El servicio no está disponible en este momento. No se ha modificado nada. Vuelva a intentarlo dentro de un momento.',
    'malformed-request': unclear,
    'invalid-input': 'Hay datos que deben corregirse. No se ha modificado nada.',
    'too-large': 'Es demasiado para una sola vez. No se ha modificado nada.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Esta opción no está disponible aquí. No se ha modificado nada.',
    'not-found': 'Este contenido no existe o ya no existe. Vuelva a la vista general.',
    'not-offered': 'Esta opción no está disponible aquí. No se ha modificado nada.',
    'version-required': unclear,
    'version-mismatch':
      'Alguien lo ha modificado entretanto. No se ha guardado ningún cambio suyo. Consulte el estado actual y decida de nuevo.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'La operación ya está en curso. Espere un momento.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'La lista ha cambiado. Se vuelve a cargar desde el principio.',
    'session-expired': 'Inicie sesión de nuevo. Lo que ha escrito se conserva.',
    'sign-in-failed': 'La dirección de correo electrónico o la contraseña no es correcta. Revise ambas.',
    'rate-limited': 'Se ha intentado demasiadas veces. No se ha modificado nada. Espere un poco.',
    'not-allowed': 'No tiene permiso para hacer esto. No se ha modificado nada.',
    'context-mismatch':
      'Ahora está trabajando en una cuenta distinta de la que muestra esta página. No se ha guardado nada.',
    'no-main-eligible':
      'Esta es una cuenta secundaria y, por tanto, no puede tener cuentas secundarias. Añada las cuentas en su cuenta principal.',
    'quota-reached':
      'No se pueden vincular más cuentas. Retire una solicitud abierta o pida que se amplíe el límite.',
    'order-unknown': 'Este pedido no existe.',
    'not-available-at-address': 'Este producto no está disponible en esa dirección. Elija otro.',
    'price-changed':
      'El precio ha cambiado desde que lo consultó. No se ha pedido nada. Revise el nuevo precio.',
    'terms-changed':
      'Las condiciones han cambiado desde que las consultó. No se ha pedido nada. Revíselas de nuevo.',
    'email-in-use': 'Esta dirección de correo electrónico no se puede usar aquí. Utilice otra.',
    'duplicate-request': 'Ya se había recibido.',
    'approval-required': 'Una segunda persona debe aprobar este pedido. No se ha pedido nada.',
    'link-token-invalid':
      'Este enlace ya se ha utilizado o es demasiado antiguo. Pida un nuevo correo desde la vista general.',
    'address-code-wrong': 'Este no es el código de la carta. Compruébelo de nuevo.',
    'address-code-locked':
      'El código se ha introducido mal demasiadas veces. Pida que se envíe una nueva carta.',
    'not-ready':
      'Esta cuenta aún no está lista. Se podrá abrir cuando se completen las comprobaciones pendientes.',
    'link-not-verified': 'No hemos podido confirmar estos datos. Revise el código o pida uno nuevo.',
    'proof-locked': 'Se ha intentado demasiadas veces. Espere un poco o, en su lugar, pregunte al titular.',
    'code-wrong': 'Este código no es correcto.',
    'code-expired': 'Este código es demasiado antiguo. Pida uno nuevo.',
    'proof-not-offered': 'Este método no está disponible para la cuenta. Pregunte al titular en su lugar.',
    'self-link': 'Esta es la cuenta en la que se encuentra. Introduzca el número de otra.',
    'is-main':
      'Esta cuenta tiene cuentas secundarias propias y, por tanto, no puede convertirse en secundaria. Desvincúlelas primero.',
    'has-other-main':
      'Esta cuenta está vinculada a otra cuenta principal. Primero hay que deshacer esa vinculación.',
    'already-linked': 'Esta cuenta ya está vinculada. La encontrará en la vista general.',
    'already-requested': 'Ya hay una solicitud abierta para esta cuenta. La encontrará en la vista general.',
    'mixed-tax': 'Los impuestos de estas dos cuentas no pueden figurar en una misma factura.',
    incompatible: 'Estas dos cuentas no se pueden vincular porque sus contratos no son compatibles.',
    'target-suspended': 'Esta cuenta está suspendida. Se podrá vincular cuando se resuelva la suspensión.',
    'target-closed': 'Esta cuenta está cerrada y, por tanto, no se puede vincular.',
    'main-mail-unverified': 'Confirme primero su propia dirección de correo electrónico.',
    'request-expired': 'Esta solicitud ha caducado. Se puede enviar de nuevo.',
    'request-withdrawn': 'Esta solicitud se ha retirado.',
    'request-answered': 'Esta solicitud ya se ha respondido.',
    'wrong-recipient': 'Esta solicitud se envió a otra cuenta.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Algo ha cambiado desde entonces. Revíselo de nuevo.',
    conflict: meanwhile,
    'switch-failed': 'No se ha podido abrir la cuenta. Sigue donde estaba.',
    'reauth-needed': 'Confirme primero su identidad. No se ha modificado nada.',
    'second-factor-required': 'Confirme primero su identidad. No se ha modificado nada.',
    'code-used': 'Este código no es correcto.',
    'code-locked': 'Se ha intentado demasiadas veces. No se ha modificado nada. Espere un poco.',
    'own-request': 'La solicitud es suya. Debe responderla otra persona de la administración.',
    'own-rights':
      'Nadie puede modificar sus propios permisos. Debe hacerlo otra persona de la administración.',
    'access-paused':
      'La cuenta ha puesto en pausa todo el trabajo de la cuenta principal. Sus administradores pueden reanudarlo.',
    'access-withheld': 'La cuenta no permite que trabajen en ella personas de la cuenta principal.',
    'own-grant': 'Nadie decide sobre su propio acceso. Debe hacerlo otra persona de la administración.',
    'already-granted': 'Esta persona ya tiene una autorización para las mismas cuentas. Modifíquela.',
    'too-many-grants':
      'Esta persona ya tiene demasiadas autorizaciones. Conceda una para una etiqueta o para todas las cuentas.',
    'right-removed': 'El permiso para trabajar en esta cuenta no se concedió o ha finalizado.',
    'denied-while-switched':
      'No es posible mientras trabaja en una cuenta vinculada. Vuelva primero a su propia cuenta.',
    'nested-switch': 'Vuelva a su propia cuenta antes de abrir otra.',
    'no-local-admin':
      'Nadie podría ya iniciar sesión en esta cuenta. Dé primero a alguien credenciales propias.',
    'wait-period': 'Esta cuenta es demasiado reciente para desvincularla.',
    'forbidden-by-main': 'Esto lo decide la cuenta principal.',
    'detach-in-progress': 'La desvinculación de esta cuenta ya está en curso.',
    'detach-undo-expired':
      'Es demasiado tarde para deshacerlo: la cuenta ya está desvinculada. Se puede volver a vincular.',
    'planned-by-other-side': 'Lo ha planificado la otra parte. Solo esa parte puede deshacerlo.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Esta cuenta tiene cuentas secundarias. Desvincúlelas primero.',
    'swap-in-progress': 'Ya está previsto que otra cuenta pase a ser la cuenta principal.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Esta cuenta está suspendida o en proceso de cierre. Será posible cuando vuelva a estar en servicio.',
    'invoice-not-entitled':
      'Estas facturas no se muestran aquí. Lo decide quien las paga; usted puede solicitarlo.',
    'invoice-too-large':
      'Esta factura tiene demasiadas cuentas para un solo archivo de este tipo. Hay un archivo por cada cuenta, y la tabla las incluye todas.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} ha puesto en pausa todo el trabajo de la cuenta principal en esta cuenta desde el ${day}.`,
    'rate-limited': (seconds) =>
      `Se ha intentado demasiadas veces. No se ha modificado nada. Espere ${plural('es', seconds, { one: '1 segundo', other: `${seconds} segundos` })}.`,
    'not-allowed': (who) =>
      `No tiene permiso para hacer esto. No se ha modificado nada. Puede concederlo: ${who}.`,
    'is-main': (count) =>
      `Esta es una cuenta principal con ${accounts(count)} y, por tanto, no puede convertirse en secundaria. Primero hay que desvincular todas sus cuentas.`,
    'context-mismatch': (now, shown) =>
      `Esta página muestra ${shown}, pero ahora está trabajando en ${now}. No se ha guardado nada.`,
    'link-not-verified': (left) =>
      left > 0
        ? `No hemos podido confirmar este código. ${triesLeft(left)}`
        : 'No hemos podido confirmar este código y ya no se admiten más intentos. Pida uno nuevo.',
    'address-code-wrong': (left) =>
      `Este no es el código de la carta. Compruébelo de nuevo. ${triesLeft(left)}`,
  },
} satisfies Translation<typeof english>;
