import type { Span } from '#lib/text/span.ts';
import type { Steps } from '#lib/text/steps.ts';
import { createBearers, placeOf, type ShortForm } from './bearers.ts';
import type { ArticleContext } from './context.ts';
import type { Spot } from './find-spots.ts';
import { isBorne, type Verdict } from './judge-neighbours.ts';
import { findUse, isWrittenAsName } from './judge-spot.ts';
import { judgeSpots } from './judged-spots.ts';
import { capitals, capitalsOf, type Lexicon, leadsName, use, useOf } from './lexicon.ts';
import { type FullName, isRivalPlace, type TopicEvidence, weighTopic } from './topic.ts';
import { wordListsOf } from './word-lists.ts';

/** What became of a spot, and the rule that decided it. */
export interface Decision extends Span {
  readonly block: number;
  readonly entity: number;
  readonly accepted: boolean;
  readonly because: Because;
}

export type Because =
  | 'full name'
  | 'on topic'
  | 'short form of the nearest bearer'
  | 'decoy'
  | 'part of another name'
  | 'perhaps part of another name'
  | 'article not on topic'
  | 'sentence of another story'
  | 'no bearer, or another one is nearer'
  | 'not written as a name';

/** Spots decided in one step. */
const atOnce = 64;

/** Decides every spot of an article, in reading order. */
export function* decideNames(lexicon: Lexicon, context: ArticleContext): Steps<Decision[]> {
  const judged = yield* judgeSpots(lexicon, context);
  const names = judged.flatMap(({ spot, verdict }): FullName[] => {
    const full = verdict === 'free' ? findUse(lexicon, spot, use.full) : undefined;
    return full === undefined
      ? []
      : [{ block: spot.block, start: spot.start, end: spot.end, entity: lexicon.owner[full] as number }];
  });
  yield;
  const topics = new Map<number, TopicEvidence>();
  const topicOf = (entity: number): TopicEvidence => {
    const pack = lexicon.entityPack[entity] as number;
    const known = topics.get(pack) ?? weighTopic(lexicon, pack, context, names);
    topics.set(pack, known);
    return known;
  };
  const bearers = createBearers();
  const decide = (spot: Spot, pattern: number, accepted: boolean, because: Because): Decision => {
    const { block, start, end } = spot;
    return { block, start, end, entity: lexicon.owner[pattern] as number, accepted, because };
  };

  // First the names that stand by themselves: they are the bearers of the short ones, which may come before them in a headline.
  let claimant: Spot | undefined;
  const first: (Decision | undefined)[] = [];
  for (const { spot, verdict } of judged) {
    const decision = decideByItself(spot, verdict);
    if (decision?.accepted) {
      bearers.introduce(decision.entity, placeOf(spot.block, spot.start));
      // An organisation called after a person takes nobody's name.
      if (lexicon.entityPerson[decision.entity] === 1) claim(spot, spot.start, decision.entity);
      // "Nawaz and … Sharif": after two names in one breath the short form is nobody's.
      if (claimant !== undefined && isCoordinated(context, claimant, spot)) claim(claimant, spot.end, -1);
      claimant = undefined;
    } else if (verdict === 'other' || decision?.because === 'decoy') {
      claim(spot, spot.start, -1);
      claimant = spot;
    }
    first.push(decision);
    if (first.length % atOnce === 0) yield;
  }
  const decisions: Decision[] = [];
  for (const { spot, verdict } of judged) {
    decisions.push(first[decisions.length] ?? decideShort(spot, verdict));
    if (decisions.length % atOnce === 0) yield;
  }
  return decisions;

  /** The short forms in a name of somebody else than `owner` are somebody else's from a place on. */
  function claim(spot: Spot, from: number, owner: number): void {
    const text = context.blocks[spot.block]?.text ?? '';
    const here = spot.patterns.map((pattern) => ({ start: spot.start, end: spot.end, pattern }));
    for (const { start, end, pattern } of [...here, ...spot.inner]) {
      if (useOf(lexicon, pattern) !== use.short || lexicon.owner[pattern] === owner) continue;
      const leads = ((lexicon.meta[pattern] as number) & leadsName) !== 0;
      if (isBorne(wordListsOf(lexicon), text, { start, end }, spot, leads))
        bearers.claim(pattern, placeOf(spot.block, from));
    }
  }

  function decideByItself(spot: Spot, verdict: Verdict): Decision | undefined {
    const [any] = spot.patterns as [number];
    if (verdict === 'other') return decide(spot, any, false, 'part of another name');
    const full = findUse(lexicon, spot, use.full);
    if (full !== undefined)
      return decide(spot, full, verdict === 'free', verdict === 'free' ? 'full name' : 'perhaps part of another name');
    if (findUse(lexicon, spot, use.short) !== undefined) return undefined;
    const topical = findUse(lexicon, spot, use.topic);
    return topical === undefined ? decide(spot, any, false, 'decoy') : decideTopical(spot, verdict, topical);
  }

  function decideTopical(spot: Spot, verdict: Verdict, pattern: number): Decision {
    if (verdict !== 'free') return decide(spot, pattern, false, 'perhaps part of another name');
    const topic = topicOf(lexicon.owner[pattern] as number);
    if (!topic.met) return decide(spot, pattern, false, 'article not on topic');
    const common = capitalsOf(lexicon, pattern) === capitals.any;
    // Another story's ceasefire is another ceasefire; a person is the same in every story.
    const rival = common && isRivalPlace(topic, spot.block, context.sentence(spot.block, spot));
    return decide(spot, pattern, !rival, rival ? 'sentence of another story' : 'on topic');
  }

  function decideShort(spot: Spot, verdict: Verdict): Decision {
    const forms = spot.patterns.filter((pattern) => useOf(lexicon, pattern) === use.short);
    const [any] = forms as [number];
    if (verdict !== 'free') return decide(spot, any, false, 'perhaps part of another name');
    if (!isWrittenAsName(lexicon, context, spot, any)) return decide(spot, any, false, 'not written as a name');
    const owners: ShortForm[] = forms.map((pattern) => ({ pattern, entity: lexicon.owner[pattern] as number }));
    const owner = bearers.ownerAt(placeOf(spot.block, spot.start), owners, looksAhead(context, spot.block));
    const pattern = forms.find((form) => lexicon.owner[form] === owner);
    if (pattern === undefined) {
      // A family name so famous that the topic is enough, as long as the article has nobody else of that name.
      const topical = findUse(lexicon, spot, use.topic);
      if (topical !== undefined && !bearers.isClaimed(forms)) return decideTopical(spot, verdict, topical);
      return decide(spot, any, false, 'no bearer, or another one is nearer');
    }
    return decide(spot, pattern, true, 'short form of the nearest bearer');
  }
}

function isCoordinated(context: ArticleContext, a: Spot, b: Spot): boolean {
  return (
    a.block === b.block &&
    /^\s*(?:,|&|,?\s*(?:and|or))\s*$/u.test(context.blocks[a.block]?.text.slice(a.end, b.start) ?? '')
  );
}

/** Headings, captions and the line below the headline name people whom only the text below introduces. */
function looksAhead(context: ArticleContext, block: number): boolean {
  const kind = context.blocks[block]?.kind;
  if (kind === 'heading' || kind === 'caption') return true;
  const standfirst =
    context.blocks[block - 1]?.kind === 'heading' && context.blocks.findIndex((b) => b.kind === 'paragraph') === block;
  return standfirst && (context.blocks[block]?.text.length ?? 0) < 250;
}
