import type { OperationName } from '../../src/backend/backend.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { InputOf, OutputOf } from '../../src/backend/operation-backend.js';
import type { CurrentTerm } from '../../src/domain/link-extension.js';
import { nextPeriod } from '../../src/domain/rules.js';

type Call = <K extends OperationName>(
  backend: MemoryBackend,
  name: K,
  input: InputOf<K>,
) => Promise<OutputOf<K>>;

let keys = 0;
const key = () => ({ idempotencyKey: `term-example-${(keys += 1)}` });

/** A link is limited, and its account asked for more: declined, taken back, and agreed to. */
export async function termExamples(
  call: Call,
  { main, local, link }: { main: MemoryBackend; local: MemoryBackend; link: string },
): Promise<void> {
  const { version, earliest } = await call(main, 'getLinkTerm', { link });
  const endOn = nextPeriod(earliest);
  const limited = await call(main, 'changeLinkTerm', { link, version, endOn, extendBy: null });
  const more = { link, endOn, extendBy: 6 as const };
  const asked = ({ extension }: CurrentTerm) => ({ extension: extension!.id, version: extension!.version });
  const again = async (term: CurrentTerm) =>
    asked(await main.proposeExtension({ ...more, version: term.version }, key()));
  const first = await call(main, 'proposeExtension', {
    ...more,
    version: limited.version,
    message: 'The lease was extended.',
  });
  const declined = await call(local, 'declineExtension', { ...asked(first), reason: 'We move out.' });
  const canceled = await call(main, 'cancelExtension', await again(declined));
  await call(local, 'acceptExtension', await again(canceled));
}
