import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './zh/correct-porting.js';
import { endOrder } from './zh/end-order.js';
import { identityCheck } from './zh/identity-check.js';
import { orderHandoffs } from './zh/order-handoffs.js';
import { orderTracker } from './zh/order-tracker.js';

registerLocale('zh', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
