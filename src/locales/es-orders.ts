import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './es/correct-porting.js';
import { endOrder } from './es/end-order.js';
import { identityCheck } from './es/identity-check.js';
import { orderHandoffs } from './es/order-handoffs.js';
import { orderTracker } from './es/order-tracker.js';

registerLocale('es', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
