import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './cs/correct-porting.js';
import { endOrder } from './cs/end-order.js';
import { identityCheck } from './cs/identity-check.js';
import { orderHandoffs } from './cs/order-handoffs.js';
import { orderTracker } from './cs/order-tracker.js';

registerLocale('cs', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
