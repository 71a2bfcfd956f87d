import { plural } from '../../i18n/formats.js';

export const messages = {
  title: 'Continue where you left off',
  unnamed: 'Order without a name yet',
  step: { configure: 'Product and location', review: 'Ready to review' },
  saved: (at: string) => `Saved ${at}`,
  resume: 'Continue',
  resumeOf: (name: string) => `Continue: ${name}`,
  discard: 'Discard',
  discardOf: (name: string) => `Discard: ${name}`,
  sure: (name: string) => `Discard “${name}”? What was typed is lost.`,
  sureUnnamed: 'Discard this order? What was typed is lost.',
  keep: 'Keep it',
  discarded: 'The order was discarded.',
  changed: 'This order was changed elsewhere meanwhile. Nothing was discarded.',
  more: (count: number) => plural('en', count, { one: '1 more order', other: `${count} more orders` }),
  less: 'Show one only',
  hide: 'Not now',
};
