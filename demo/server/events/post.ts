import { lookup, type LookupAddress } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { answeredWith, isAtHome, type Attempt } from '../../../src/domain/event-subscription.js';

/** Sends something to a system, and gives how that ended. */
export type Post = (callback: string, headers: Record<string, string>, body: string) => Promise<Attempt>;

/** How long a system may take to answer, in milliseconds. */
const PATIENCE = 10_000;

/** Networks that nothing is sent to: this machine, its neighbours, and what clouds tell their own machines. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether the host of an address is written as a number of such a network. */
export function isPrivateLiteral(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && isPrivate(address);
}

class PrivateAddress extends Error {}

/**
 * Resolves a name, unless one of its addresses is in a network that nothing is sent to. The connection goes to what
 * was looked at here: a name that means something else a moment later leads nowhere else.
 */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, '', 4);
    if (addresses.some(({ address }) => isPrivate(address)))
      return done(new PrivateAddress(`${hostname} is in a private network`), '', 4);
    if (options.all) return done(null, addresses);
    const { address, family } = addresses[0]!;
    return done(null, address, family);
  });
};

/** What Node says of a certificate that is not valid. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|ALTNAME/;

const problemOf = (error: NodeJS.ErrnoException): Attempt['problem'] => {
  if (error instanceof PrivateAddress) return 'private-address';
  return CERTIFICATE.test(error.code ?? '') ? 'certificate' : 'not-reached';
};

/**
 * Sends over the network. A redirection is not followed, and what is answered is not read. `demo`: this machine itself
 * is sent to as well.
 */
export const overNetwork =
  ({ demo }: { demo: boolean }): Post =>
  (callback, headers, body) =>
    new Promise((resolve) => {
      const url = new URL(callback);
      const atHome = demo && isAtHome(callback);
      if (!atHome && isPrivateLiteral(url.hostname))
        return resolve({ status: null, problem: 'private-address' });
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        ...(!atHome && { lookup: publicLookup }),
        signal: AbortSignal.timeout(PATIENCE),
        agent: false,
      } as const;
      const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (response) => {
        resolve(answeredWith(response.statusCode ?? 0));
        response.destroy();
      });
      request.on('error', (error: NodeJS.ErrnoException) =>
        resolve({
          status: null,
          problem:
            error.name === 'AbortError' || error.name === 'TimeoutError' ? 'no-answer' : problemOf(error),
        }),
      );
      request.end(body);
    });
