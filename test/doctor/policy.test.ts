import { describe, expect, it } from 'vitest';
import {
  looseIn,
  parsePolicies,
  smallestPolicy,
  sourceOf,
  sourcesOf,
  trustedTypesOf,
} from '../../src/doctor/policy.js';

const policy = (text: string) => parsePolicies(text)[0]!;

describe('A content security policy', () => {
  it('has directives in any case, of which the first of a name counts', () => {
    const read = policy("Script-Src 'self' https://cdn.example; script-src *;; ");
    expect([...read]).toEqual([['script-src', ["'self'", 'https://cdn.example']]]);
  });

  it('is several where commas part them', () => {
    expect(parsePolicies("default-src 'self', script-src 'none', ")).toHaveLength(2);
    expect(parsePolicies('')).toEqual([]);
  });

  it('falls back from what is not written to what is', () => {
    const read = policy("default-src 'none'; script-src 'self'");
    expect(sourcesOf(read, 'script-src-elem')).toEqual(["'self'"]);
    expect(sourcesOf(read, 'connect-src')).toEqual(["'none'"]);
    expect(sourcesOf(policy("script-src 'self'"), 'connect-src')).toBeUndefined();
  });

  it.each([
    ["script-src 'self'", []],
    ["default-src 'self'", []],
    ["script-src 'self' 'UNSAFE-EVAL'", ["'unsafe-eval'"]],
    ["default-src 'self' 'unsafe-inline'", ["'unsafe-inline'"]],
    ['script-src * data:', ['*', 'data:']],
    ['script-src https: blob:', ['https:', 'blob:']],
    ['script-src https://cdn.example', []],
    // Older browsers read what newer ones pass over.
    ["script-src 'nonce-abc' 'strict-dynamic' https: 'unsafe-inline'", []],
    ["script-src 'sha256-abc' 'unsafe-inline' https:", ['https:']],
    ["style-src 'self'", ['script-src']],
  ])('%s is looser than needed by %j', (text, loose) => {
    expect(looseIn(policy(text))).toEqual(loose);
  });

  it('says which Trusted Types policies may be made', () => {
    const typed = trustedTypesOf(
      policy("require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"),
    );
    expect(typed).toEqual({ required: true, names: ['lit-html'], duplicates: true });
    expect(trustedTypesOf(policy('trusted-types a b'))).toEqual({
      required: false,
      names: ['a', 'b'],
      duplicates: false,
    });
    expect(trustedTypesOf(policy("trusted-types 'none'")).names).toEqual([]);
    expect(trustedTypesOf(policy('trusted-types *')).names).toBeUndefined();
    expect(trustedTypesOf(policy("default-src 'self'"))).toEqual({
      required: false,
      names: undefined,
      duplicates: true,
    });
  });

  it('names the page’s own origin as itself', () => {
    expect(sourceOf('/api', 'https://portal.example/a/b')).toBe("'self'");
    expect(sourceOf('https://api.example/v1', 'https://portal.example/')).toBe('https://api.example');
  });

  it('suffices for the elements, and is no looser than needed', () => {
    const text = smallestPolicy("'self'", 'https://api.example', 'lit-html').replaceAll('\n', ' ');
    expect(looseIn(policy(text))).toEqual([]);
    expect(sourcesOf(policy(text), 'connect-src')).toEqual(['https://api.example']);
    expect(trustedTypesOf(policy(text))).toEqual({ required: true, names: ['lit-html'], duplicates: false });
  });
});
