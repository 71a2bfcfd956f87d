import { describe, expect, it } from 'vitest';
import {
  consequencesOfFlattening,
  outcomeOf,
  rowStateOf,
  type FlatteningRowState,
  type FlatteningSituation,
} from '../../src/domain/flattening.js';

const active = { state: 'active' };
const move = (state: string) => ({ state });

describe('how an account of a plan stands', () => {
  it.each<[string, Parameters<typeof rowStateOf>, FlatteningRowState]>([
    ['it is not begun', ['move', false, undefined, active], 'planned'],
    ['it stays', ['leave', true, undefined, active], 'left'],
    ['its owner is asked', ['move', true, move('proposed'), active], 'waiting'],
    ['its owner has agreed', ['move', true, move('planned'), active], 'agreed'],
    ['it has moved', ['move', true, move('done'), { state: 'detached' }], 'moved'],
    ['its owner has declined', ['move', true, move('declined'), active], 'refused'],
    ['its owner has not answered', ['move', true, move('expired'), active], 'refused'],
    ['something came in the way', ['move', true, move('failed'), active], 'failed'],
    ['a rule forbids it', ['move', true, undefined, active], 'failed'],
    ['it is detached one day', ['detach', true, undefined, { state: 'detach-scheduled' }], 'agreed'],
    ['it stands alone', ['detach', true, undefined, { state: 'detached' }], 'detached'],
    ['it cannot stand alone', ['detach', true, undefined, active], 'failed'],
    ['it was detached in another way', ['move', true, move('failed'), { state: 'detached' }], 'detached'],
  ])('says that %s', (_, given, state) => {
    expect(rowStateOf(...given)).toBe(state);
  });
});

describe('what follows from how all accounts stand', () => {
  it.each<[FlatteningRowState[], ReturnType<typeof outcomeOf>]>([
    [[], 'done'],
    [['moved', 'detached'], 'done'],
    [['moved', 'left'], 'partly'],
    [['moved', 'agreed'], 'open'],
    [['moved', 'refused'], 'open'],
    [['left', 'planned'], 'open'],
  ])('is for %j: %s', (states, outcome) => {
    expect(outcomeOf(states)).toBe(outcome);
  });
});

describe('what a plan changes', () => {
  const euros = (amount: number) => ({ amount, currency: 'EUR' });
  const situation = (choices: readonly ('move' | 'detach' | 'leave')[]): FlatteningSituation => ({
    main: { name: 'Taunus Holding', monthly: euros(1000) },
    to: { name: 'Morgenrot' },
    rows: choices.map((choice) => ({ choice, monthly: euros(500), collective: true })),
    linking: {
      main: 'Morgenrot',
      monthly: euros(1000),
      numbers: 1,
      scopes: ['view', 'pay', 'switch'],
      invoiceOnly: false,
      mainPeople: 2,
      localTeam: ['Rita Engel'],
      now: '2026-11-26T10:00:00.000Z',
    },
    people: 1,
    on: '2026-12-01',
  });

  it('adds what moves and the main account itself to the invoice of who asks', () => {
    const { money } = consequencesOfFlattening(situation(['move', 'move', 'detach']), 'new');
    expect(money).toEqual([{ code: 'invoice-grows', from: '2026-12-01', monthly: euros(2000) }]);
  });

  it('leaves the main account out where an account stays', () => {
    const { money } = consequencesOfFlattening(situation(['move', 'leave']), 'new');
    expect(money).toEqual([{ code: 'invoice-grows', from: '2026-12-01', monthly: euros(500) }]);
    const theirs = consequencesOfFlattening(situation(['move', 'leave']), 'main');
    expect(theirs.money).toEqual([{ code: 'invoice-shrinks', from: '2026-12-01', monthly: euros(500) }]);
    expect(theirs.access.map(({ code }) => code)).toEqual(['people-lose-access', 'notes-end']);
  });
});
