import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nombre y etiquetas de «${name}»`,
  titleUnnamed: 'Nombre y etiquetas',
  lead: 'Solo lo ven las personas de su cuenta principal. La cuenta secundaria no lo ve.',
  loadFailed: 'No se han podido cargar las anotaciones',
  nickname: 'Nombre que usted le da',
  nicknameHint: (name) => `Se muestra en lugar de «${name}». Vacío: ese nombre.`,
  labels: 'Etiquetas',
  labelsHint:
    'Por ejemplo, una región o un tipo de sede. Pulse Intro o escriba una coma para añadir una etiqueta.',
  add: 'Añadir',
  remove: (label) => `Quitar la etiqueta ${label}`,
  hidden: 'Ocultar en la lista',
  isHidden: (hidden) => (hidden ? 'Sí' : 'No'),
  hiddenHint: 'La vinculación y la factura no cambian. «Más filtros» permite mostrar las cuentas ocultas.',
  tooMany: (most) => `Una cuenta puede tener ${most} etiquetas.`,
  tooLong: 'Una etiqueta puede tener 40 caracteres.',
  notSaved: 'No se ha guardado',
  changed:
    'Otra persona ha modificado esta cuenta entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
  save: 'Guardar',
  saving: 'Guardando…',
} satisfies Translation<typeof english>;
