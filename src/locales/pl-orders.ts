import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './pl/correct-porting.js';
import { endOrder } from './pl/end-order.js';
import { identityCheck } from './pl/identity-check.js';
import { orderHandoffs } from './pl/order-handoffs.js';
import { orderTracker } from './pl/order-tracker.js';

registerLocale('pl', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
