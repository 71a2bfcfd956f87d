import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './pt/correct-porting.js';
import { endOrder } from './pt/end-order.js';
import { identityCheck } from './pt/identity-check.js';
import { orderHandoffs } from './pt/order-handoffs.js';
import { orderTracker } from './pt/order-tracker.js';

registerLocale('pt', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
