import type { DriftKind } from '../../domain/drift.js';

/** Names what has come apart at a link. */
export const acceptanceKey = (link: string, kind: DriftKind): string => `${link} ${kind}`;
