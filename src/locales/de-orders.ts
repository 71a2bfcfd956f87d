import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './de/correct-porting.js';
import { endOrder } from './de/end-order.js';
import { identityCheck } from './de/identity-check.js';
import { orderHandoffs } from './de/order-handoffs.js';
import { orderTracker } from './de/order-tracker.js';

registerLocale('de', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
