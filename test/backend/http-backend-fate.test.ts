import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/domain/errors.js';
import { cut, json, over, plain, problem, type Fate } from '../support/fake-fetch.js';
import { SUCCEEDED, done, KEY, session, left, failure, read, write } from '../support/http-calls.js';

const TOKEN = { token: 'a'.repeat(43) };
const confirmed = () => json({ email: 'a@b.example', customerNumber: 'K-1', name: 'One' });

describe('a write without an answer', () => {
  const open: [what: string, fate: Fate, code: ErrorCode][] = [
    ['a broken connection', new TypeError('reset'), 'network'],
    ['a time-out', 'stall', 'timeout'],
    ['a 500', plain(500), 'server-error'],
    ['a gateway’s time-out', plain(504), 'timeout'],
    ['an answer that breaks off', cut(), 'network'],
  ];
  for (const [what, fate, code] of open)
    it(`is uncertain after ${what}`, async () => {
      const { call } = write([fate]);
      const error = await failure(call());
      expect([error.code, error.uncertain]).toEqual([code, true]);
    });

  it('stays uncertain when later attempts are put off', async () => {
    const { call } = write([new TypeError('reset'), plain(429)]);
    const error = await failure(call());
    expect([error.code, error.uncertain]).toEqual(['rate-limited', true]);
  });

  it('is certain when a later attempt is refused by a rule', async () => {
    const { call } = write([new TypeError('reset'), problem('conflict')]);
    const error = await failure(call());
    expect([error.code, error.uncertain]).toEqual(['conflict', false]);
  });

  it('is certain when it was put off at once', async () => {
    const { call } = write([plain(429, '', { 'Retry-After': '60' })]);
    expect((await failure(call())).uncertain).toBe(false);
  });

  it('is never uncertain for a read', async () => {
    const { call } = read([new TypeError('reset')]);
    const error = await failure(call());
    expect([error.code, error.uncertain]).toEqual(['network', false]);
  });
});

describe('an abort', () => {
  it('ends a read with the signal’s reason', async () => {
    const { backend } = over([() => new Promise(() => undefined)]);
    const leaving = new AbortController();
    const call = backend.getOutcome({ key: 'k' }, { signal: leaving.signal });
    leaving.abort(new DOMException('left', 'AbortError'));
    await expect(call).rejects.toBe(leaving.signal.reason);
  });

  it('ends the request underneath', async () => {
    const { backend, requests } = over([() => new Promise(() => undefined)]);
    const leaving = new AbortController();
    const call = backend.getOutcome({ key: 'k' }, { signal: leaving.signal });
    await new Promise((resolve) => setTimeout(resolve));
    leaving.abort();
    await expect(call).rejects.toBe(leaving.signal.reason);
    expect(requests[0]!.signal.aborted).toBe(true);
  });

  it('before the start sends nothing', async () => {
    const { backend, requests } = over([done()]);
    await expect(backend.getOutcome({ key: 'k' }, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(requests).toHaveLength(0);
  });

  it('does not end a write', async () => {
    const leaving = new AbortController();
    const { backend } = over([
      async () => {
        leaving.abort();
        return left();
      },
    ]);
    const { person } = await backend.leaveAccount({}, { ...KEY, signal: leaving.signal });
    expect(person.name).toBe('Anna');
  });
});

describe('the end of a session', () => {
  const expired = () => problem('session-expired');

  it('is told when nobody can renew it', async () => {
    const { call, requests } = read([expired()]);
    expect((await failure(call())).code).toBe('session-expired');
    expect(requests).toHaveLength(1);
  });

  it('asks the host, then goes on with the same key', async () => {
    const { backend, requests } = over([expired(), left()], { onSessionExpired: async () => true });
    await backend.leaveAccount({}, KEY);
    expect(requests.map(({ headers }) => headers.get('Idempotency-Key'))).toEqual(['key-1', 'key-1']);
  });

  it('asks the host once for all calls', async () => {
    let asked = 0;
    let signedIn = false;
    const { backend } = over([() => (signedIn ? done() : expired())], {
      onSessionExpired: async () => {
        asked++;
        await new Promise((resolve) => setTimeout(resolve));
        return (signedIn = true);
      },
    });
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => backend.getOutcome({ key })));
    expect(asked).toBe(1);
  });

  it('does not ask again for an answer that was on its way meanwhile', async () => {
    let asked = 0;
    let signedIn = false;
    let release = () => undefined as void;
    const late = new Promise<void>((resolve) => (release = resolve));
    const { backend } = over(
      [
        async (request) => {
          if (signedIn) return done();
          if (request.url.endsWith('slow')) await late;
          return expired();
        },
      ],
      {
        onSessionExpired: async () => {
          asked++;
          return (signedIn = true);
        },
      },
    );
    const slow = backend.getOutcome({ key: 'slow' });
    await backend.getOutcome({ key: 'quick' });
    release();
    expect(await slow).toEqual(SUCCEEDED);
    expect(asked).toBe(1);
  });

  it('parks what is called while the host is asked', async () => {
    let answer: (same: boolean) => void = () => undefined;
    let signedIn = false;
    const { backend, requests } = over([() => (signedIn ? done() : expired())], {
      onSessionExpired: () => new Promise<boolean>((resolve) => (answer = resolve)),
    });
    const first = backend.getOutcome({ key: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = backend.getOutcome({ key: 'b' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(requests).toHaveLength(1);
    signedIn = true;
    answer(true);
    expect(await Promise.all([first, second])).toEqual([SUCCEEDED, SUCCEEDED]);
  });

  it('fails every waiting call when nobody signs in', async () => {
    const { backend } = over([expired()], { onSessionExpired: async () => false });
    const calls = ['a', 'b'].map((key) => failure(backend.getOutcome({ key })));
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual([
      'session-expired',
      'session-expired',
    ]);
  });

  it('is over when the host fails to renew it', async () => {
    const { backend } = over([expired()], { onSessionExpired: () => Promise.reject(new Error('closed')) });
    expect((await failure(backend.getOutcome({ key: 'a' }))).code).toBe('session-expired');
  });

  it('asks once a call, not for ever', async () => {
    let asked = 0;
    const { backend } = over([expired()], { onSessionExpired: async () => ++asked > 0 });
    expect((await failure(backend.getOutcome({ key: 'a' }))).code).toBe('session-expired');
    expect(asked).toBe(1);
  });

  it('does nothing in the name of another person', async () => {
    let person = 'p-1';
    let expiredNow = false;
    const { backend, requests } = over(
      [
        (request) =>
          request.url.endsWith('/session') ? json(session(person)) : expiredNow ? expired() : left(),
      ],
      {
        onSessionExpired: async () => {
          person = 'p-2';
          return true;
        },
      },
    );
    await backend.getSession();
    expiredNow = true;
    expect((await failure(backend.leaveAccount({}, KEY))).code).toBe('session-expired');
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('goes on when the same person signed in again', async () => {
    let expiredNow = false;
    const { backend } = over(
      [(request) => (request.url.endsWith('/session') || !expiredNow ? json(session()) : expired())],
      {
        onSessionExpired: async () => {
          expiredNow = false;
          return true;
        },
      },
    );
    await backend.getSession();
    expiredNow = true;
    expect((await backend.leaveAccount({}, KEY)).person.id).toBe('p-1');
  });

  it('lets a parked read be abandoned', async () => {
    const { backend } = over([expired()], { onSessionExpired: () => new Promise<boolean>(() => undefined) });
    const leaving = new AbortController();
    const call = backend.getOutcome({ key: 'a' }, { signal: leaving.signal });
    const reason = new Error('left');
    setTimeout(() => leaving.abort(reason));
    await expect(call).rejects.toBe(reason);
  });

  it('does not matter to what needs no session', async () => {
    const { backend } = over([confirmed()], { onSessionExpired: async () => false });
    expect((await backend.confirmEmail(TOKEN, KEY)).name).toBe('One');
  });

  it('is shared by backends of one sign-in', async () => {
    let asked = 0;
    let signedIn = false;
    const { backend } = over([() => (signedIn ? done() : expired())], {
      onSessionExpired: async () => {
        asked++;
        await new Promise((resolve) => setTimeout(resolve));
        return (signedIn = true);
      },
    });
    await Promise.all([backend, backend.for('a-2')].map((each) => each.getOutcome({ key: 'a' })));
    expect(asked).toBe(1);
  });
});
