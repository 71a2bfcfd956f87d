import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Continua da dove aveva interrotto',
  unnamed: 'Ordine ancora senza nome',
  step: { configure: 'Prodotto e sede', review: 'Pronto per il riepilogo' },
  saved: (at) => `Salvato: ${at}`,
  resume: 'Continua',
  resumeOf: (name) => `Continua: ${name}`,
  discard: 'Scarta',
  discardOf: (name) => `Scarta: ${name}`,
  sure: (name) => `Scartare «${name}»? I dati inseriti andranno persi.`,
  sureUnnamed: 'Scartare questo ordine? I dati inseriti andranno persi.',
  keep: 'Mantieni',
  discarded: 'L’ordine è stato scartato.',
  changed: 'Nel frattempo questo ordine è stato modificato altrove. Nulla è stato scartato.',
  more: (count) => plural('it', count, { one: '1 altro ordine', other: `altri ${count} ordini` }),
  less: 'Mostra solo uno',
  hide: 'Non ora',
} satisfies Translation<typeof english>;
