import { createHmac, timingSafeEqual } from 'node:crypto';
import { STEP_UP } from '../../../src/domain/step-up.js';

/** The letters of base32 (RFC 4648), in which a secret is handed to a device. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The half minute that an instant lies in. */
export const stepAt = (time: number): number => Math.floor(time / (STEP_UP.seconds * 1000));

/** The code of a half minute (RFC 6238 with HMAC-SHA-1 and six digits, as every authenticator app has it). */
export function codeIn(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 0x0f) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The half minute whose code it is, now or a moment ago or ahead; undefined: it is wrong. Every one is compared. */
export function stepOf(secret: string, code: string, time: number): number | undefined {
  const now = stepAt(time);
  let found: number | undefined;
  for (let step = now - STEP_UP.drift; step <= now + STEP_UP.drift; step++)
    if (timingSafeEqual(Buffer.from(codeIn(secret, step)), Buffer.from(code))) found = step;
  return found;
}
