import { BackendError } from '../../../src/domain/errors.js';
import { masked, type Link, type LinkPreview } from '../../../src/domain/link.js';
import type { ConfirmLinkInput } from '../../../src/domain/payer-consent.js';
import { consequencesForMain, consequencesOfLinking } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import { KeptRefusal } from '../http/problem.js';
import type { Call } from '../world.js';
import { obstacleOf, step } from './change.js';
import { join } from './join.js';
import { linkElsewhere } from './move-case.js';
import {
  conditionsForMain,
  consentIn,
  recordConsent,
  requireConditions,
  requireConsent,
} from './preconditions.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { requireOpen } from './request-limits.js';
import { situationOf } from './situation.js';
import { beginningOf, schedule } from './starting.js';
import type { Telling } from './told.js';
import { accountViews, isAgreed, linkView, versionOf } from './views.js';
import { requireRunning } from './running.js';

export async function previewLink(call: Call, input: { link: string }): Promise<LinkPreview> {
  const { db, time } = call;
  const link = await ownLink(call, input.link, 'read');
  if (link.state === 'proving' || link.state === 'pending') throw new BackendError('link-not-verified');
  if (link.state !== 'confirm') throw new BackendError('conflict');
  const account = await accountOf(call, link);
  const { view } = (await accountViews(db, [account.id], time)).get(account.id)!;
  const situation = await situationOf(call, link, account);
  const elsewhere = (await linkElsewhere(db, account.id, link.main_id)) !== undefined;
  return {
    candidate: masked(view, link.proof),
    ...(elsewhere && { elsewhere }),
    main: consequencesForMain(situation),
    secondary: consequencesOfLinking(situation),
    start: elsewhere ? null : await beginningOf(call, link),
    ...(!elsewhere && {
      preconditions: await conditionsForMain(call, link, account),
      consent: consentIn(call.world, situation),
    }),
  };
}

export const confirmLink = (call: Call, input: ConfirmLinkInput): Promise<Link> =>
  confirmed(call, input, 'told');

/** Links a proven account. */
export async function confirmed(call: Call, input: ConfirmLinkInput, how: Telling): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, input.link);
  if (isAgreed(link)) throw new BackendError('already-linked', { facts: { id: link.id } });
  requireOpen(link, 'conflict');
  if (link.state !== 'confirm' || link.account_id === null) throw new BackendError('conflict');
  requireVersion(versionOf(link, undefined), input.version);
  const accounts = await holdAccounts(call, [link.main_id, link.account_id]);
  const main = accounts.get(link.main_id)!;
  const account = accounts.get(link.account_id)!;
  requireRunning(main);
  if (link.flattening_id !== null) throw new BackendError('is-main');
  const obstacle = await obstacleOf(db, main, account);
  // It can be asked to move.
  if (obstacle === 'has-other-main') throw new BackendError(obstacle);
  if (obstacle) {
    await step(call, link, { state: 'failed', refusal: obstacle, ended_at: now, expires_at: null });
    await record(call, actor, {
      action: 'link-refused',
      subject: account.id,
      details: { link: link.id, refusal: obstacle, number: link.typed_number },
    });
    throw new KeptRefusal(new BackendError(obstacle));
  }
  await requireConditions(call, link, account);
  const consent = requireConsent(call, await situationOf(call, link, account), input.consent);
  const both = { main, account };
  const start = await beginningOf(call, link);
  const linked = start
    ? await schedule(call, link, both, start, how)
    : await join(call, actor, link, both, { how });
  await recordConsent(call, linked, consent);
  return linkView(db, linked, time);
}
