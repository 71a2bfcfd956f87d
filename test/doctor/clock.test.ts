import { describe, expect, it } from 'vitest';
import { skewOf } from '../../src/doctor/checks/clock.js';
import { findings } from './harness.js';

const answered = (sent: number, received: number, date: number, headers: Record<string, string> = {}) => ({
  url: '/api/session',
  sent,
  received,
  response: new Response(null, { headers: { Date: new Date(date).toUTCString(), ...headers } }),
});

/** A page whose server has its own time, asked by a device whose clock is so far ahead. */
const device = (ahead: number, trip = 40) => {
  const server = Date.parse('2026-11-27T09:00:00.500Z');
  let passed = 0;
  return {
    now: () => server + ahead + passed,
    fetch: async (): Promise<Response> => {
      passed += trip / 2;
      const date = new Date(server + passed).toUTCString();
      passed += trip / 2;
      return new Response(null, { headers: { Date: date } });
    },
  };
};

describe('The clock of the device', () => {
  it('is ahead by what all answers agree with', () => {
    // The server’s second began between the two: it cannot be more exact than that.
    const skew = skewOf([answered(10_200, 10_300, 10_000), answered(11_100, 11_150, 11_000)]);
    expect(skew).toEqual({ low: -800, high: 150, samples: 2 });
  });

  it('is not told by what a cache has kept, or has no date', () => {
    expect(skewOf([answered(0, 0, 0, { Age: '90' })])).toBeUndefined();
    expect(skewOf([{ url: '/', sent: 0, received: 9 }])).toBeUndefined();
  });

  it('goes with the server’s', async () => {
    const [found] = await findings('clock/skew', undefined, device(200));
    expect(found).toMatchObject({ verdict: 'right' });
    expect(found!.facts[0]).toBe('From one answer');
  });

  it.each([
    [29_000, 'right', /goes with/],
    [32_000, 'doubtful', /32 s fast/],
    [-32_000, 'doubtful', /32 s slow/],
    [600_000, 'wrong', /10 min fast/],
    [-26 * 3_600_000, 'wrong', /26 h slow/],
  ])('that is %d ms ahead is %s', async (ahead, verdict, title) => {
    const [found] = await findings('clock/skew', undefined, device(ahead));
    expect(found!.verdict).toBe(verdict);
    expect(found!.title).toMatch(title);
  });

  it('is given the benefit of a slow answer', async () => {
    const [found] = await findings('clock/skew', undefined, device(20_000, 60_000));
    expect(found!.verdict).toBe('right');
  });

  it('cannot be compared where no date comes', async () => {
    const fetch = async () => new Response(null);
    expect(await findings('clock/skew', undefined, { fetch })).toMatchObject([{ verdict: 'unknown' }]);
  });

  it('has a time zone, or does not tell it', async () => {
    expect(await findings('clock/zone', undefined)).toMatchObject([{ verdict: 'right' }]);
    const hidden = { timeZone: () => undefined };
    expect(await findings('clock/zone', undefined, hidden)).toMatchObject([{ verdict: 'doubtful' }]);
  });
});
