import { afterEach, describe, expect, it } from 'vitest';
import { nameWritten } from '#components/compare/timeline/name-marks.ts';
import { speak } from '#components/wording.ts';
import hindi from '#data/wording/hi.json';
import { interfaceLanguages } from '#lib/text/interface-language.ts';

afterEach(() => speak(interfaceLanguages.en));

describe('the name of a sign on the timeline', () => {
  const name = '5 Jun 2025: Government of Pakistan. China mediated.';

  it('begins with what is written beside it', () => {
    expect(nameWritten(name, '2 The truce')).toBe(`2 The truce. ${name}`);
  });

  it('has one stop after a question, not two', () => {
    expect(nameWritten(name, 'Who brokered the ceasefire?')).toBe(`Who brokered the ceasefire? ${name}`);
  });

  it('says nothing twice, though a label is cut short', () => {
    expect(nameWritten(name, 'China mediated')).toBe(name);
    expect(nameWritten(name, 'Government of …')).toBe(name);
  });

  it('has nothing before it where nothing is written', () => {
    expect(nameWritten(name, '')).toBe(name);
  });

  it('ends what is written as the language does', () => {
    speak(interfaceLanguages.hi, hindi);
    expect(nameWritten('नाम', 'शब्द')).toBe('शब्द। नाम');
  });
});
