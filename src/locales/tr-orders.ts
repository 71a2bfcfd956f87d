import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './tr/correct-porting.js';
import { endOrder } from './tr/end-order.js';
import { identityCheck } from './tr/identity-check.js';
import { orderHandoffs } from './tr/order-handoffs.js';
import { orderTracker } from './tr/order-tracker.js';

registerLocale('tr', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
