import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * The session's cookie. Browsers take the name only from a secure origin, for the whole host and never for a
 * neighbour; no script reads it, and no other site sends it.
 */
const NAME = '__Host-session';
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const;

export const sessionToken = (c: Context): string | undefined => {
  const token = getCookie(c, NAME);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
};

export const setSession = (c: Context, token: string): void => setCookie(c, NAME, token, ATTRIBUTES);
export const dropSession = (c: Context): void => void deleteCookie(c, NAME, ATTRIBUTES);
