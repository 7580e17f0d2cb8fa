/** The answers of an interview that labels its parts: "Q: Did they? A: Yes, …". */
import type { Grammar } from './grammar.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** "Q: Did they? A: Yes, …": in an interview an answer is speech as a whole; a paper’s own answers to questions are not. */
export function answersOf(
  { interview: { question, answer } }: Pick<Grammar, 'interview'>,
  text: string,
  tokens: readonly Token[],
): readonly Quotation[] | null {
  const answers: Quotation[] = [];
  for (let from = labelAfter(text, tokens, answer, -1); from >= 0; ) {
    const next = labelAfter(text, tokens, question, from);
    const first = tokens[from + 1]?.kind === 'colon' ? from + 2 : from + 1;
    const to = next < 0 ? tokens.length : next;
    answers.push({ from: first, to, words: to - first });
    from = next < 0 ? -1 : labelAfter(text, tokens, answer, next);
  }
  return answers.length === 0 ? null : answers;
}

/** Index of the next lone letter that labels a part of an interview: "A." or "A:" at the start of a sentence. */
export function labelAfter(text: string, tokens: readonly Token[], letter: string, after: number): number {
  return tokens.findIndex(
    ({ text: word, start, end }, at) =>
      at > after &&
      word === letter &&
      /[.:]/.test(text.charAt(end)) &&
      (at === 0 || /[.?!”"]\s*$/u.test(text.slice(Math.max(0, start - 3), start))),
  );
}
