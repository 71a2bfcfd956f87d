import { describe, expect, it } from 'vitest';
import { documentProblem, MediaType, mediaTypeOf } from '../../src/domain/order-document.js';

const bytes = (...begin: number[]) => new Uint8Array([...begin, 1, 2, 3]);
const PDF = bytes(0x25, 0x50, 0x44, 0x46, 0x2d);
const any = { mediaTypes: MediaType.options, bytesMost: 100 };

describe('a file of an order', () => {
  it('is what it begins with', () => {
    expect(mediaTypeOf(PDF)).toBe('application/pdf');
    expect(mediaTypeOf(bytes(0xff, 0xd8, 0xff))).toBe('image/jpeg');
    expect(mediaTypeOf(bytes(0x3c, 0x73))).toBeUndefined();
  });
  const refused: [string, Uint8Array, Parameters<typeof documentProblem>[1], string | undefined][] = [
    ['is taken', PDF, any, undefined],
    ['is refused without bytes', new Uint8Array(), any, 'file-empty'],
    ['is refused where it is too large', PDF, { ...any, bytesMost: 4 }, 'file-too-large'],
    ['is refused where its kind is not wanted', PDF, { ...any, mediaTypes: ['image/png'] }, 'file-type'],
    ['is refused where its kind is not known', bytes(0x3c), any, 'file-type'],
  ];
  for (const [what, file, option, rule] of refused)
    it(what, () => {
      expect(documentProblem(file, option)).toBe(rule);
    });
});
