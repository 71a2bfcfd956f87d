import { afterEach, expect, it } from 'vitest';
import { chooseScenario, letDaysPass } from '../../stories/scenarios.js';
import { backendFor } from '../../stories/stage.js';

afterEach(() => chooseScenario('usual'));

it('expires what a story was prepared with only when it is shown', async () => {
  chooseScenario('expired');
  const backend = backendFor();
  const stateOf = async () => (await backend.getLink({ link: 'l-100902' })).state;
  const before = await stateOf();
  letDaysPass();
  expect([before, await stateOf()]).toEqual(['pending', 'expired']);
});

it('lets no days pass in another scenario', async () => {
  chooseScenario('usual');
  const backend = backendFor();
  letDaysPass();
  expect((await backend.getLink({ link: 'l-100902' })).state).toBe('pending');
});

it('begins the next story before the days have passed', async () => {
  chooseScenario('expired');
  letDaysPass();
  chooseScenario('expired');
  expect((await backendFor().getLink({ link: 'l-100902' })).state).toBe('pending');
});
