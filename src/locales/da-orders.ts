import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './da/correct-porting.js';
import { endOrder } from './da/end-order.js';
import { identityCheck } from './da/identity-check.js';
import { orderHandoffs } from './da/order-handoffs.js';
import { orderTracker } from './da/order-tracker.js';

registerLocale('da', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
