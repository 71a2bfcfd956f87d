import type { Permission, Session } from './person.js';

/** Whether a session holds a right. */
export const may = (session: Pick<Session, 'permissions'>, permission: Permission): boolean =>
  session.permissions.includes(permission);
