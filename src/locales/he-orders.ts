import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './he/correct-porting.js';
import { endOrder } from './he/end-order.js';
import { identityCheck } from './he/identity-check.js';
import { orderHandoffs } from './he/order-handoffs.js';
import { orderTracker } from './he/order-tracker.js';

registerLocale('he', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
