import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './it/correct-porting.js';
import { endOrder } from './it/end-order.js';
import { identityCheck } from './it/identity-check.js';
import { orderHandoffs } from './it/order-handoffs.js';
import { orderTracker } from './it/order-tracker.js';

registerLocale('it', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
