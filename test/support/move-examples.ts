import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { OperationName } from '../../src/backend/backend.js';
import type { InputOf, OutputOf } from '../../src/backend/operation-backend.js';

type Call = <K extends OperationName>(
  backend: MemoryBackend,
  name: K,
  input: InputOf<K>,
) => Promise<OutputOf<K>>;

let keys = 0;
const key = () => ({ idempotencyKey: `move-example-${(keys += 1)}` });

/** Who takes part: the main account that an account leaves, the one that asks for it, and the account itself. */
interface Sides {
  readonly present: MemoryBackend;
  readonly wanting: MemoryBackend;
  readonly local: MemoryBackend;
  readonly number: string;
}

/** An account moves from one main account to another: declined, taken back, and agreed to. */
export async function moveExamples(call: Call, { present, wanting, local, number }: Sides): Promise<void> {
  const ask = async () => {
    const { id } = await wanting.requestLink(
      { customerNumber: number, scopes: ['view', 'pay'], proof: 'owner-consent' },
      key(),
    );
    const [asked] = (await local.listReceivedRequests()).items;
    const { version, moves } = asked!;
    await local.acceptRequest({ request: id, version, from: moves!.from.id }, key());
    return { link: id, version: (await call(wanting, 'previewMove', { link: id })).version };
  };
  const first = await call(wanting, 'proposeMove', { ...(await ask()), message: 'We have bought the shop.' });
  await call(present, 'listMoves', {});
  await call(present, 'getMove', { move: first.id });
  await call(present, 'declineMove', {
    move: first.id,
    version: first.version,
    reason: 'It stays with us.',
  });
  const second = await wanting.proposeMove(await ask(), key());
  const planned = await call(present, 'acceptMove', { move: second.id, version: second.version });
  await call(local, 'cancelMove', { move: second.id, version: planned.version });
}

/** Who takes part: the main account that is to be added, and the one that asks for it. */
interface Group {
  readonly main: MemoryBackend;
  readonly wanting: MemoryBackend;
  readonly number: string;
}

/** A main account is added with its accounts: planned, declined, and agreed to and taken back. */
export async function flatteningExamples(call: Call, { main, wanting, number }: Group): Promise<void> {
  const shown = async () => {
    const { id } = await wanting.requestLink(
      { customerNumber: number, scopes: ['view', 'pay'], proof: 'owner-consent' },
      key(),
    );
    const asked = (await main.listReceivedRequests()).items.find((each) => each.id === id)!;
    await main.acceptRequest({ request: id, version: asked.version, shows: true }, key());
    return (await wanting.getLink({ link: id })).flattening!;
  };
  const id = await shown();
  const { flattening: listed } = await call(wanting, 'getFlattening', { flattening: id });
  const rows = listed!.rows.map(({ link }) => ({ link, choice: 'move' as const }));
  const planned = await call(wanting, 'planFlattening', { flattening: id, version: listed!.version, rows });
  const proposed = await call(wanting, 'proposeFlattening', {
    flattening: id,
    version: planned.version,
    message: 'One group, one invoice.',
  });
  await call(main, 'declineFlattening', {
    flattening: id,
    version: proposed.version,
    reason: 'Not this year.',
  });
  const second = await shown();
  const { version } = (await wanting.getFlattening({ flattening: second })).flattening!;
  const again = await wanting.proposeFlattening({ flattening: second, version }, key());
  const running = await call(main, 'acceptFlattening', { flattening: second, version: again.version });
  await call(wanting, 'cancelFlattening', {
    flattening: second,
    version: (await wanting.getFlattening({ flattening: running.id })).flattening!.version,
  });
}
