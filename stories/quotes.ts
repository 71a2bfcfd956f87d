import type { KeptQuote } from '../src/domain/kept-quote.js';
import { MemoryBackend } from '../src/backend/memory/memory-backend.js';
import { asQuote } from '../src/testing/backend-suite/kept-quotes.js';
import { ScriptedBackend, type Script } from '../src/testing/scripted-backend.js';
import { TODAY } from './stage.js';

const DAY = 86_400_000;

export interface Quoted {
  readonly backend: ScriptedBackend;
  readonly quote: KeptQuote;
  /** The token of a link to it. */
  readonly token: string;
}

/** The owner's backend with a quote that was saved so many days ago, for an account of some name. */
export async function quoted(script: Script = {}, days = 0, name = 'Hamburg Eppendorf'): Promise<Quoted> {
  let now = TODAY - days * DAY;
  const inner = MemoryBackend.demo({ now: () => now });
  const saved = await asQuote(inner);
  const quote = await inner.saveQuote(
    { ...saved, content: { ...saved.content, name } },
    { idempotencyKey: 'save' },
  );
  await inner.mailQuote(
    { quote: quote.id, email: 'hanna.lorenz@nordlicht.example' },
    { idempotencyKey: 'mail' },
  );
  now = TODAY;
  return { backend: new ScriptedBackend(inner, script), quote, token: inner.world.outbox.at(-1)!.token! };
}
