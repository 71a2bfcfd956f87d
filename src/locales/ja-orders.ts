import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './ja/correct-porting.js';
import { endOrder } from './ja/end-order.js';
import { identityCheck } from './ja/identity-check.js';
import { orderHandoffs } from './ja/order-handoffs.js';
import { orderTracker } from './ja/order-tracker.js';

registerLocale('ja', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
