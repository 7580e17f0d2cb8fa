/** Single sentences with what they say: `question: sentence => framing mode holder; …`, or `-` where they say nothing. */
import { readFileSync } from 'node:fs';

export interface LabelledSentence {
  readonly question: string;
  readonly text: string;
  /** As `framing mode holder`. */
  readonly wanted: readonly string[];
}

/** @param usual The question of lines that name none. */
export function readSentences(file: URL, usual = ''): LabelledSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, question = usual, text = '', wanted = ''] = /^(?:([a-z-]+): )?([^#].*) => (.*)$/u.exec(line) ?? [];
      return text === '' ? [] : [{ question, text, wanted: wanted === '-' ? [] : wanted.split('; ') }];
    });
}
