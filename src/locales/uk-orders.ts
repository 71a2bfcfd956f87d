import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './uk/correct-porting.js';
import { endOrder } from './uk/end-order.js';
import { identityCheck } from './uk/identity-check.js';
import { orderHandoffs } from './uk/order-handoffs.js';
import { orderTracker } from './uk/order-tracker.js';

registerLocale('uk', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
