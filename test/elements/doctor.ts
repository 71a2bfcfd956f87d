import type { Backend } from '../../src/backend/backend.js';
import { CHECKS } from '../../src/doctor/diagnose.js';
import { Examination } from '../../src/doctor/examination.js';
import type { Found } from '../../src/doctor/finding.js';
import { thisPage, type Surroundings } from '../../src/doctor/surroundings.js';

/** What one check finds in this page, or in another one. */
export async function look(
  id: string,
  parts: Partial<Surroundings> = {},
  backend?: Backend,
): Promise<readonly Found[]> {
  const examination = new Examination({ ...thisPage(), ...parts }, backend);
  return CHECKS.find((check) => check.id === id)!.run(examination);
}

/** Its verdicts. */
export const verdicts = async (...given: Parameters<typeof look>): Promise<string> =>
  (await look(...given)).map(({ verdict }) => verdict).join();

/** A page of its own, in a frame: with its own head, rules and document type. */
export function framed(source: string): { page: Document; close: () => void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  // What is written by srcdoc always is laid out by the standards.
  page.write(source);
  page.close();
  return { page, close: () => frame.remove() };
}
