import { BackendError } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import { stillToCome } from '../../domain/link-term.js';
import { note } from './activity.js';
import { ownLink, type Context } from './context.js';
import { requestLink } from './requests.js';
import { linkView, termSituation } from './views.js';

/** Asks again as before, with what was noted about it. The new request takes the place of the one that has ended. */
export function renewRequest(context: Context, { link: id }: { link: string }): Link {
  const { world } = context;
  const before = ownLink(context, id);
  const { state, picked, proof, typedNumber: number, scopes, message } = before;
  if ((state !== 'expired' && state !== 'declined') || picked || proof === 'own-account')
    throw new BackendError('conflict');
  const request = { customerNumber: number, scopes, proof: proof ?? 'owner-consent', message } as const;
  const term = stillToCome(before.term ?? {}, termSituation(world, scopes));
  const link = world.links.get(requestLink(context, { ...request, scopes: [...scopes], term }).id)!;
  const { nickname, labels, hidden, costCentre, purchaseOrder, invoiceName } = before;
  world.changeLink(link, {
    ...{ nickname, labels, hidden, costCentre, purchaseOrder, invoiceName },
    follows: before.id,
  });
  world.changeLink(before, { state: 'renewed', renewedAs: link.id });
  note(world, context, {
    kind: 'link-request-renewed',
    subject: before.accountId,
    link: before,
    facts: { number },
  });
  return linkView(world, link);
}
