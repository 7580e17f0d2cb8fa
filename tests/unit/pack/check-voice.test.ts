import { describe, expect, it } from 'vitest';
import { doubtVoice } from '#lib/pack/check-voice.ts';
import type { Source, Voice } from '#lib/pack/source-schema.ts';
import { openSource } from '#lib/pack/source-text.ts';

function doubt(voice: Voice, text: string, quote: string): string | null {
  const source = { id: 'paper', seed: 'paper.txt', furniture: [], headlines: [[1, 1]] } as unknown as Source;
  const start = text.indexOf(quote);
  return doubtVoice(voice, { start, end: start + quote.length }, openSource(source, { text, sha256: '' }));
}

const article = 'Dam breaks\nHe said: “It broke.” She agreed. “We saw it\nIt was Karvia’s dam, ‘not ours’, they said.';

describe('doubtVoice', () => {
  it('accepts headlines on headline lines and speech in quotation marks', () => {
    expect(doubt('headline', article, 'Dam breaks')).toBeNull();
    expect(doubt('quoted', article, 'It broke.')).toBeNull();
    expect(doubt('quoted', article, 'He said: “It broke.”')).toBeNull();
    expect(doubt('quoted', article, 'not ours')).toBeNull();
    expect(doubt('reported', article, 'She agreed.')).toBeNull();
  });

  it('lets speech that goes on in the next paragraph stay open', () => {
    expect(doubt('quoted', article, 'We saw it')).toBeNull();
  });

  it('doubts headlines in the text, text in headlines, and speech without marks', () => {
    expect(doubt('headline', article, 'It broke.')).toContain('line 2 of paper.txt is not among');
    expect(doubt('outlet', article, 'Dam breaks')).toContain('line 1 of paper.txt is a headline');
    expect(doubt('quoted', article, 'She agreed.')).toContain('no quotation marks');
    expect(doubt('quoted', article, 's dam, ')).toContain('no quotation marks');
  });
});
