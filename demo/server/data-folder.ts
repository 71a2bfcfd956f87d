import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded, type Database } from './db/connect.js';
import { Refusal } from './refusal.js';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** The folder that the demo is kept in. One server at a time works in it. */
export class DataFolder {
  readonly path: string;
  readonly #lock: string;

  private constructor(path: string) {
    this.path = path;
    this.#lock = join(path, 'server.pid');
  }

  /** Makes the folder if there is none, and takes it for this process. */
  static take(path: string): DataFolder {
    const folder = new DataFolder(path);
    try {
      mkdirSync(path, { recursive: true });
      folder.#take();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(sentence(path, codeOf(error)));
    }
    return folder;
  }

  /** Opens the database of the folder. With `reset` it starts afresh. */
  async open(reset: boolean): Promise<Database> {
    const database = join(this.path, 'postgres');
    try {
      if (reset) rmSync(database, { recursive: true, force: true });
      if (
        existsSync(database) &&
        readdirSync(database).length > 0 &&
        !existsSync(join(database, 'PG_VERSION'))
      )
        throw new Refusal(sentence(this.path, 'EBROKEN'));
      return await openEmbedded(database);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(
        sentence(this.path, ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error)) ? codeOf(error) : 'EBROKEN'),
      );
    }
  }

  free(): void {
    rmSync(this.#lock, { force: true });
  }

  #take(): void {
    const mine = `${process.pid} ${birthOf(process.pid)}`;
    try {
      writeFileSync(this.#lock, mine, { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const [pid = '', birth = ''] = readFileSync(this.#lock, 'utf8').split(' ');
    if (isAlive(Number(pid), birth))
      throw new Refusal(`${this.path} is in use: a server with process id ${pid} works in it.`);
    // Left behind by a server that was killed.
    writeFileSync(this.#lock, mine);
  }
}

function sentence(path: string, code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} cannot be written: give this user the right to, or choose another folder with --data.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} is not a folder: choose another one with --data.`;
    case 'ENOSPC':
      return `${path} cannot be written: the disk is full.`;
    default:
      return `${path} holds no database that can be opened: start afresh with --reset, or choose another folder with --data.`;
  }
}

/** When a process was started, where the system tells: a process id alone is given again. */
function birthOf(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

function isAlive(pid: number, birth: string): boolean {
  if (!Number.isSafeInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return birthOf(pid) === birth;
}
