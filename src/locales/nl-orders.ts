import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './nl/correct-porting.js';
import { endOrder } from './nl/end-order.js';
import { identityCheck } from './nl/identity-check.js';
import { orderHandoffs } from './nl/order-handoffs.js';
import { orderTracker } from './nl/order-tracker.js';

registerLocale('nl', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
