import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DraftStore } from '../../src/state/draft.js';
import { memoryStorage, testEnvironment } from './environment.js';

const Draft = v.object({ name: v.string() });

describe('DraftStore', () => {
  it('gives a person back what they typed', () => {
    const storage = memoryStorage();
    new DraftStore(testEnvironment(storage), 'x', Draft).save('anna', { name: 'Altona' });
    expect(new DraftStore(testEnvironment(storage), 'x', Draft).load('anna')).toEqual({ name: 'Altona' });
  });

  it('shows nothing of another person, and drops it', () => {
    const environment = testEnvironment();
    const drafts = new DraftStore(environment, 'x', Draft);
    drafts.save('anna', { name: 'Altona' });
    expect(drafts.load('klaus')).toBeUndefined();
    expect(drafts.load('anna')).toBeUndefined();
  });

  it('keeps a draft for a day', () => {
    const environment = testEnvironment();
    const drafts = new DraftStore(environment, 'x', Draft);
    drafts.save('anna', { name: 'Altona' });
    environment.advance(24 * 3_600_000 - 1);
    expect(drafts.load('anna')).toBeDefined();
    environment.advance(1);
    expect(drafts.load('anna')).toBeUndefined();
  });

  it('keeps only the fields it knows', () => {
    const environment = testEnvironment();
    const drafts = new DraftStore(environment, 'x', Draft);
    drafts.save('anna', { name: 'Altona', code: 'SECRET' } as never);
    expect(environment.storage?.getItem('subsidiary-elements:x')).not.toContain('SECRET');
  });

  it('takes unreadable or forbidden storage as none', () => {
    const environment = testEnvironment();
    environment.storage?.setItem('subsidiary-elements:x', '{"broken');
    expect(new DraftStore(environment, 'x', Draft).load('anna')).toBeUndefined();
    const forbidden = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {
        throw new Error('denied');
      },
    };
    const drafts = new DraftStore(testEnvironment(forbidden), 'x', Draft);
    drafts.save('anna', { name: 'Altona' });
    expect(drafts.load('anna')).toBeUndefined();
  });
});
