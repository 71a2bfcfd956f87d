import { registerLocale } from '../i18n/catalogue.js';
import { correctPorting } from './fi/correct-porting.js';
import { endOrder } from './fi/end-order.js';
import { identityCheck } from './fi/identity-check.js';
import { orderHandoffs } from './fi/order-handoffs.js';
import { orderTracker } from './fi/order-tracker.js';

registerLocale('fi', {
  'correct-porting': correctPorting,
  'end-order': endOrder,
  'identity-check': identityCheck,
  'order-handoffs': orderHandoffs,
  'order-tracker': orderTracker,
});
