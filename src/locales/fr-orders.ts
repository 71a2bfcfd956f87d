import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './fr/correct-porting.js';
import { endOrder } from './fr/end-order.js';
import { identityCheck } from './fr/identity-check.js';
import { orderHandoffs } from './fr/order-handoffs.js';
import { orderTracker } from './fr/order-tracker.js';

registerLocale('fr', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
