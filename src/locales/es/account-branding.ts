import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Aspecto de «${name}»`,
  titleUnnamed: 'Aspecto',
  lead: 'Lo ven todas las personas que trabajan en esta cuenta: su equipo y el propio equipo de la cuenta.',
  loadFailed: 'No se ha podido cargar el aspecto',
  which: 'Aspecto',
  page: 'Como el portal',
  own: 'Aspecto propio',
  color: 'Color',
  colorHint: 'Para botones, enlaces y lo seleccionado: # y seis caracteres. Vacío: el color del portal.',
  pick: 'Elegir un color',
  wrongColor: 'Un color es # y seis caracteres de 0 a 9 y de A a F, por ejemplo, #0A7246.',
  corners: 'Esquinas',
  cornersOf: {
    page: 'Como el portal',
    sharp: 'Rectas',
    soft: 'Redondeadas',
    round: 'Muy redondeadas',
    other: 'Como en el archivo',
  },
  file: 'Tema de un archivo',
  fileHint: 'Creado para usted por un diseñador (JSON). Sustituye lo que se haya elegido aquí.',
  choose: 'Elegir archivo…',
  save: 'Guardar',
  saveFile: 'Guardar como archivo',
  saving: 'Guardando…',
  taken: (count, formatted) =>
    plural('es', count, {
      one: 'Se ha incorporado 1 valor.',
      other: `Se han incorporado ${formatted} valores.`,
    }),
  unused: (count, formatted) =>
    plural('es', count, {
      one: 'No se puede usar 1 valor: su nombre no se conoce o es de otro tipo.',
      other: `No se pueden usar ${formatted} valores: sus nombres no se conocen o son de otro tipo.`,
    }),
  noTheme: 'Este archivo no contiene ningún tema.',
  tooLarge: 'Este archivo es demasiado grande para ser un tema.',
  light: 'En una página clara',
  dark: 'En una página oscura',
  sampleLink: 'Un enlace',
  sampleText: 'Así se ve el texto.',
  repaired:
    'Algunos textos serían difíciles de leer con estos colores. Se muestran más oscuros o más claros, como se ve aquí.',
  further: 'Otros valores',
  notSaved: 'No se ha guardado',
  changed:
    'Otra persona ha modificado el aspecto entretanto. Su versión aún no está guardada. ¿Cuál debe quedar?',
} satisfies Translation<typeof english>;
