import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { BackendError } from '../../src/domain/backend-error.js';
import { Queries } from '../../src/state/queries.js';
import { keepForReturn, takeUp, type Resumed } from '../../src/state/resumed.js';
import { isKept } from '../../src/state/resuming.js';
import { StepUp } from '../../src/state/step-up.js';
import { testEnvironment } from './environment.js';

const NEED = new BackendError('reauth-needed');

/** A write that is refused so often before it is done. */
function refusedFirst(times: number, error = NEED) {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    write: async () => (++calls > times ? 'done' : undefined),
    refusal: () => (calls > times ? undefined : error),
  };
}

describe('a write that needs a confirmation', () => {
  it('is done again once the person has confirmed', async () => {
    const stepUp = new StepUp();
    const write = refusedFirst(1);
    const done = stepUp.run(write);
    await expect.poll(() => stepUp.state.need).toBe(NEED);
    stepUp.settle(true);
    expect([await done, write.calls, stepUp.state.need]).toEqual(['done', 2, undefined]);
  });

  it('is not done where they do not confirm, or where something else is in the way', async () => {
    const stepUp = new StepUp();
    const write = refusedFirst(1);
    const done = stepUp.run(write);
    await expect.poll(() => stepUp.state.need).toBe(NEED);
    stepUp.settle(false);
    expect([await done, write.calls]).toEqual([undefined, 1]);
    expect(await stepUp.run(refusedFirst(1, new BackendError('right-removed')))).toBeUndefined();
    expect(stepUp.state.need).toBeUndefined();
  });

  it('is not asked for for ever, where who says yes has confirmed nothing', async () => {
    const write = refusedFirst(100);
    expect(await new StepUp().run(write, async () => true)).toBeUndefined();
    expect(write.calls).toBe(4);
  });
});

describe('what is kept through a sign-in on another page', () => {
  const OPEN: Resumed = { act: 'open', link: 'l-100840' };
  const known = async (as: 'main-owner' | 'large-owner') => {
    const queries = new Queries(MemoryBackend.demo({ as, large: 3 }));
    await queries.session().refetch();
    return queries;
  };

  it('is taken once, by the same person in the same account', async () => {
    const environment = testEnvironment();
    const queries = await known('main-owner');
    await keepForReturn(queries, OPEN, environment);
    expect(isKept(environment)).toBe(true);
    expect(takeUp(queries, environment)).toEqual(OPEN);
    expect([isKept(environment), takeUp(queries, environment)]).toEqual([false, undefined]);
    await keepForReturn(queries, OPEN, environment);
    expect(takeUp(await known('large-owner'), environment)).toBeUndefined();
    expect(isKept(environment)).toBe(false);
  });

  it('is forgotten after ten minutes', async () => {
    const environment = testEnvironment();
    const queries = await known('main-owner');
    await keepForReturn(queries, OPEN, environment);
    environment.advance(10 * 60_000);
    expect(takeUp(queries, environment)).toBeUndefined();
  });
});
