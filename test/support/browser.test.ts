import { describe, expect, it } from 'vitest';
import { candidates } from './browser.mjs';

describe('the search for a Chromium', () => {
  it('prefers the path that is named', () => {
    expect(candidates({ CHROME_PATH: '/own/chrome', PATH: '/usr/bin' }, 'linux', '/nowhere')[0]).toBe(
      '/own/chrome',
    );
  });

  it('looks along PATH, Chromium before the others', () => {
    const found = candidates({ PATH: '/a:/b' }, 'linux', '/nowhere');
    expect(found.slice(0, 2)).toEqual(['/a/chromium', '/b/chromium']);
    expect(found.indexOf('/b/chromium')).toBeLessThan(found.indexOf('/a/google-chrome'));
  });

  it('knows where macOS keeps applications', () => {
    expect(candidates({}, 'darwin', '/nowhere')[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('finds nothing on a system it does not know', () => {
    expect(candidates({}, 'aix', '/nowhere')).toEqual([]);
  });
});
