import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './sv/correct-porting.js';
import { endOrder } from './sv/end-order.js';
import { identityCheck } from './sv/identity-check.js';
import { orderHandoffs } from './sv/order-handoffs.js';
import { orderTracker } from './sv/order-tracker.js';

registerLocale('sv', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
