import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Cuenta principal',
  loadFailed: 'No se ha podido cargar la relación de esta cuenta con su cuenta principal',
  stale: (time) => `Estos datos son de las ${time}. No se han podido actualizar.`,
  lead: (main) =>
    `Esta cuenta está vinculada a ${main}. Puede poner fin a la vinculación usted; antes verá qué cambia.`,
  leave: (main) => `Dejar ${main}…`,
  leavesOn: (main, day) => `Esta cuenta dejará ${main} después del ${day}`,
  leavesText: 'Lo ha planificado su parte. Hasta entonces no cambia nada y puede deshacerlo.',
  stay: 'Mantener la vinculación',
  detachedOn: (main, day) => `${main} pondrá fin a la vinculación después del ${day}`,
  detachedText: (main) =>
    `A partir de entonces, esta cuenta será independiente. Hasta entonces no cambia nada; solo ${main} puede deshacerlo.`,
  stays: (main) => `Esta cuenta sigue vinculada a ${main}. Se ha avisado a ambas partes.`,
  left: (main) => `Esta cuenta ha dejado ${main}`,
  ended: (main, day) => `La vinculación con ${main} terminó el ${day}.`,
  leftText: 'Continúa de forma independiente. Se ha avisado a ambas partes.',
} satisfies Translation<typeof english>;
