import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What scrypt (RFC 7914) costs: CPU and memory, block size, parallelism. */
export interface ScryptCost {
  n: number;
  r: number;
  p: number;
}

/** OWASP's second choice for scrypt: 32 MiB and about a tenth of a second. */
export const USUAL_COST: ScryptCost = { n: 2 ** 15, r: 8, p: 3 };

export interface PasswordHash {
  /** `n:r:p`, so that the cost can be raised without locking anybody out. */
  parameters: string;
  salt: string;
  hash: string;
}

const derive = (password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { N: n, r, p, maxmem: 256 * n * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

export async function hashPassword(password: string, cost: ScryptCost): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return {
    parameters: `${cost.n}:${cost.r}:${cost.p}`,
    salt: salt.toString('base64'),
    hash: hash.toString('base64'),
  };
}

export async function isPassword(password: string, stored: PasswordHash): Promise<boolean> {
  const [n = 0, r = 0, p = 0] = stored.parameters.split(':').map(Number);
  const hash = await derive(password, Buffer.from(stored.salt, 'base64'), { n, r, p });
  return timingSafeEqual(hash, Buffer.from(stored.hash, 'base64'));
}

/** Takes as long as a wrong password does, for an e-mail address that nobody signs in with. */
export async function pretend(password: string, cost: ScryptCost): Promise<false> {
  await derive(password, Buffer.alloc(16), cost);
  return false;
}
