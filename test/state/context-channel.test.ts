import { describe, expect, it } from 'vitest';
import {
  announceContext,
  ContextChannel,
  type Channel,
  type OpenChannel,
} from '../../src/state/context-channel.js';

/** Tabs in one process: what one posts, all others that are open hear. */
function hub() {
  const open = new Set<Channel>();
  const join: OpenChannel = () => {
    const channel: Channel = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of open)
          if (other !== channel) other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent);
      },
      close: () => void open.delete(channel),
    };
    open.add(channel);
    return channel;
  };
  return { join, open };
}

describe('the channel between tabs', () => {
  it('hears from another tab in which account the session works', () => {
    const { join } = hub();
    const channel = new ContextChannel(join, 'this tab');
    channel.subscribe(() => undefined);
    announceContext('a-1', 'Berlin Mitte', join);
    expect(channel.state).toEqual({ id: 'a-1', name: 'Berlin Mitte' });
    channel.settle();
    expect(channel.state).toBeUndefined();
  });

  it('takes no notice of what its own tab announces', () => {
    const { join } = hub();
    const channel = new ContextChannel(join);
    channel.subscribe(() => undefined);
    announceContext('a-1', 'Berlin Mitte', join);
    expect(channel.state).toBeUndefined();
  });

  it.each([
    null,
    'context',
    { type: 'context' },
    { type: 'context', account: { id: 1, name: 'x' } },
    { type: 'other' },
  ])('takes no notice of %j', (message) => {
    const { join } = hub();
    const channel = new ContextChannel(join, 'this tab');
    channel.subscribe(() => undefined);
    join()!.postMessage(message);
    expect(channel.state).toBeUndefined();
  });

  it('listens as long as somebody watches, and leaves nothing open', () => {
    const { join, open } = hub();
    const channel = new ContextChannel(join, 'this tab');
    const first = channel.subscribe(() => undefined);
    const second = channel.subscribe(() => undefined);
    expect(open.size).toBe(1);
    first();
    first();
    expect(open.size).toBe(1);
    second();
    expect(open.size).toBe(0);
  });

  it('does without a channel where there is none', () => {
    const channel = new ContextChannel(() => undefined);
    expect(() => channel.subscribe(() => undefined)()).not.toThrow();
    expect(() => announceContext('a-1', 'Berlin Mitte', () => undefined)).not.toThrow();
  });
});
