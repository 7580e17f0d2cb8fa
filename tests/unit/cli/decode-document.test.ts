import { describe, expect, it } from 'vitest';
import { decodeDocument } from '#scripts/cli/decode-document.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('decodeDocument', () => {
  it.each([
    ['<!doctype html><p>x', '-', 'html'],
    ['\n<!-- saved --><html>', '-', 'html'],
    ['<p>x</p>', 'note.txt', 'text'],
    ['plain', 'page.HTM', 'html'],
    ['a < b and <html> later', '-', 'text'],
  ])('tells HTML from text: %j named %s', (text, name, kind) => {
    expect(decodeDocument(bytes(text), name)?.kind).toBe(kind);
  });

  it.each([
    ['a byte order mark', bytes('\ufeff<p>é', 'utf16le'), '<p>é'],
    ['UTF-8 by default', bytes('<p>é'), '<p>é'],
    [
      'a declared set',
      bytes('<meta charset="windows-1251"><p>\xcc\xe8\xf0', 'latin1'),
      '<meta charset="windows-1251"><p>Мир',
    ],
    [
      'the old way of declaring',
      bytes('<meta content="text/html; charset=latin1"><p>\xe9', 'latin1'),
      '<meta content="text/html; charset=latin1"><p>é',
    ],
    ['an unknown set', bytes('<meta charset=klingon><p>é'), '<meta charset=klingon><p>é'],
    ['UTF-16 declared in a page that is none', bytes('<meta charset=utf-16><p>é'), '<meta charset=utf-16><p>é'],
  ])('reads %s', (_name, content, text) => {
    expect(decodeDocument(content, 'page.html')?.text).toBe(text);
  });

  it('drops the byte order mark of plain text and keeps its line ends', () => {
    expect(decodeDocument(bytes('\ufeffa\r\nb'), 'a.txt')?.text).toBe('a\r\nb');
  });

  it('refuses what is no text', () => {
    expect(decodeDocument(new Uint8Array([0x25, 0x50, 0, 1]), 'a.html')).toBeNull();
  });
});
