import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Cuenta en la que trabaja',
  working: (name, number) => `Está trabajando en ${name}, ${number}`,
  acting: (main, person) => `En nombre de ${main} como ${person}`,
  left: (minutes) => plural('es', minutes, { one: 'queda 1 minuto', other: `quedan ${minutes} minutos` }),
  over: 'El tiempo ha terminado. Comprobando…',
  soon: (name) => `Su tiempo en ${name} termina dentro de 5 minutos. Guarde lo que esté haciendo.`,
  back: (main) => `Volver a ${main}`,
  elsewhere: (name) => `Ahora está trabajando en ${name} en otra pestaña`,
  elsewhereText: (name) => `Esta página muestra ${name} y es de solo lectura hasta que elija.`,
  here: (name) => `Trabajar aquí en ${name}`,
} satisfies Translation<typeof english>;
