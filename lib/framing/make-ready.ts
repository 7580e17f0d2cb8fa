import type { CompiledPack, ReadyParts } from '#lib/pack/compiled.ts';
import { compileGrammar } from './compile-grammar.ts';
import { firstWords } from './find-phrases.ts';
import { tellingWords } from './index-quotes.ts';
import { serialiseGrammar } from './serialise-grammar.ts';
import { topicPhrases } from './weigh-story.ts';

/** Does at build time what would be done with a pack before its first article is read. With it the same is found, only sooner. */
export function makeReady(pack: CompiledPack): ReadyParts {
  return {
    grammar: pack.positions === null ? '' : serialiseGrammar(compileGrammar(pack, pack.positions)),
    topicWords: firstWords(topicPhrases(pack)).join('|'),
    tellingWords: tellingWords(pack).join('|'),
  };
}
