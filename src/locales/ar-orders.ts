import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './ar/correct-porting.js';
import { endOrder } from './ar/end-order.js';
import { identityCheck } from './ar/identity-check.js';
import { orderHandoffs } from './ar/order-handoffs.js';
import { orderTracker } from './ar/order-tracker.js';

registerLocale('ar', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
