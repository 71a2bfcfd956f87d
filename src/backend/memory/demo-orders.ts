import { dayAfter } from '../../domain/day-span.js';
import type { Porting } from '../../domain/number-porting.js';
import type { OrderCourse } from '../../domain/order-course.js';
import { WITHDRAWAL_DAYS } from '../../domain/rules.js';
import { accountId, digits, euros, type Timeline } from './demo-parts.js';
import type { SeedOrder } from './seed.js';

const ANNA = 'p-anna-petersen';

/** How far an order of some days ago is, that was looked at the same day. */
function course(time: Timeline, age: number, more: Partial<OrderCourse> = {}): OrderCourse {
  const placedAt = time.ago(age);
  return {
    since: placedAt,
    placedAt,
    line: false,
    fault: null,
    wished: '',
    checkedAt: placedAt,
    verifiedAt: null,
    bookedFor: null,
    bookedAt: null,
    setUpAt: null,
    porting: null,
    cancellation: null,
    withdrawal: {
      until: `${dayAfter(placedAt.slice(0, 10), WITHDRAWAL_DAYS)}T23:59:59.000Z`,
      declared: null,
    },
    ended: null,
    ...more,
  };
}

const ALTONA: Porting = {
  numbers: [{ first: '+49403891101', last: '+49403891109' }],
  provider: 'Altnetz AG',
  company: 'Nordlicht Altona',
  street: 'Große Elbstr. 9',
  postcode: '22767',
  city: 'Hamburg',
  customerNumber: '',
  on: '',
};

/** The orders that are still on their way: refused numbers, one that waits, one that is being set up, and one that ended. */
export function demoOrders(time: Timeline): SeedOrder[] {
  const order = (
    number: string,
    customerNumber: string,
    monthly: number,
    product: string,
    of: OrderCourse,
  ): SeedOrder => ({
    id: `o-${digits(number)}`,
    number,
    linkId: `l-${digits(customerNumber)}`,
    accountId: accountId(customerNumber),
    placedAt: of.placedAt,
    placedById: ANNA,
    monthly: euros(monthly),
    once: euros(900),
    configuration: { product, options: {} },
    course: of,
  });
  const refusedAt = time.ago(1);
  const bookedFor = time.ago(-9).slice(0, 10);
  return [
    order(
      'O-20 412',
      'K-101 440',
      2990,
      'cloud-telephony-s',
      course(time, 2, {
        since: refusedAt,
        porting: {
          state: 'refused',
          since: refusedAt,
          sent: ALTONA,
          pin: '',
          pinSent: false,
          refused: ['company'],
          wrong: { company: ALTONA.company },
          attempts: 1,
          on: null,
        },
      }),
    ),
    order('O-20 415', 'K-101 446', 2490, 'cloud-telephony-s', course(time, 1)),
    order('O-20 371', 'K-101 431', 2490, 'cloud-telephony-s', course(time, 26)),
    order(
      'O-20 405',
      'K-101 428',
      3190,
      'internet-line',
      course(time, 5, {
        since: time.ago(3),
        line: true,
        verifiedAt: time.ago(3),
        bookedAt: time.ago(3),
        bookedFor,
      }),
    ),
    order(
      'O-20 380',
      'K-101 399',
      2990,
      'internet-line',
      course(time, 20, {
        since: time.ago(20),
        line: true,
        checkedAt: null,
        fault: 'no-line-there',
        ended: { at: time.ago(20), state: 'rejected', reason: 'no-line-there' },
      }),
    ),
  ];
}
