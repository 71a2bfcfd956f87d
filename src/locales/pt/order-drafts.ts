import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Continue onde ficou',
  unnamed: 'Encomenda ainda sem nome',
  step: { configure: 'Produto e local', review: 'Pronta para rever' },
  saved: (at: string) => `Guardado: ${at}`,
  resume: 'Continuar',
  resumeOf: (name: string) => `Continuar: ${name}`,
  discard: 'Eliminar',
  discardOf: (name: string) => `Eliminar: ${name}`,
  sure: (name: string) => `Eliminar «${name}»? Os dados introduzidos perdem-se.`,
  sureUnnamed: 'Eliminar esta encomenda? Os dados introduzidos perdem-se.',
  keep: 'Manter',
  discarded: 'A encomenda foi eliminada.',
  changed: 'Entretanto, esta encomenda foi alterada noutro local. Nada foi eliminado.',
  more: (count: number) =>
    plural('pt-PT', count, { one: 'Mais 1 encomenda', other: `Mais ${count} encomendas` }),
  less: 'Mostrar só uma',
  hide: 'Agora não',
} satisfies Translation<typeof english>;
