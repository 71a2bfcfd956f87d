import * as v from 'valibot';
import { BackendError, parse } from '../../../src/domain/errors.js';
import { Buckets } from '../http/limits.js';
import type { PersonRow } from '../db/schema.js';
import type { World } from '../world.js';
import { isPassword, pretend } from './passwords.js';

const SignInInput = v.object({
  email: v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(254, 'too-long')),
  password: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(200, 'too-long')),
});

/**
 * Tells who signs in. Only failures count against the limits: by address and e-mail together, so that
 * nobody can lock somebody else out, and by address alone, so that nobody tries many.
 */
export class SignIn {
  readonly #world: World;
  readonly #pair: Buckets;
  readonly #address: Buckets;

  constructor(world: World) {
    this.#world = world;
    this.#pair = new Buckets({ burst: 5, perSecond: 1 / 60 }, world.clock);
    this.#address = new Buckets({ burst: 30, perSecond: 1 / 20 }, world.clock);
  }

  async person(body: unknown, address: string): Promise<PersonRow> {
    const { email, password } = parse(SignInInput, body);
    const pair = `${address} ${email.toLowerCase()}`;
    this.#pair.take(pair);
    this.#address.take(address);
    const found = await this.#find(email.toLowerCase());
    const right = found ? await isPassword(password, found) : await pretend(password, this.#world.scrypt);
    if (!found || !right) throw new BackendError('sign-in-failed');
    this.#pair.giveBack(pair);
    this.#address.giveBack(address);
    return found.person;
  }

  async #find(email: string) {
    const { db, demo } = this.#world;
    // The password of the demo's people is public: it opens nothing in earnest.
    const row = await db
      .selectFrom('person')
      .innerJoin('credential', 'credential.person_id', 'person.id')
      .innerJoin('account', 'account.id', 'person.account_id')
      .selectAll('person')
      .select(['credential.parameters', 'credential.salt', 'credential.hash'])
      // Nobody signs in to an account that is closed.
      .where('account.status', '!=', 'closed')
      .where((where) => where(where.fn<string>('lower', ['person.email']), '=', email))
      .$if(!demo, (people) => people.where('person.demo_role', 'is', null))
      .executeTakeFirst();
    if (!row) return undefined;
    const { parameters, salt, hash, ...person } = row;
    return { parameters, salt, hash, person };
  }
}
