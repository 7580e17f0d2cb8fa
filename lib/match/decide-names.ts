import type { Span } from '#lib/text/span.ts';
import type { Steps } from '#lib/text/steps.ts';
import { createBearers, placeOf, type ShortForm } from './bearers.ts';
import type { ArticleContext } from './context.ts';
import type { Spot } from './find-spots.ts';
import { isBorne, type Verdict } from './judge-neighbours.ts';
import { findUse, isWrittenAsName } from './judge-spot.ts';
import { type JudgedSpot, judgeSpots } from './judged-spots.ts';
import { capitals, capitalsOf, type Lexicon, leadsName, use, useOf } from './lexicon.ts';
import { bearsTitle, isTelling, type TitleBefore, titleBefore } from './roles.ts';
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
  | 'short form with the role of its bearer'
  | 'decoy'
  | 'part of another name'
  | 'perhaps part of another name'
  | 'article not on topic'
  | 'sentence of another story'
  | 'no bearer, or another one is nearer'
  | 'not written as a name';

/** A year so far before a sentence still tells what time it speaks of; in UTF-16 units. */
const yearReach = 200;
/** Spots decided in one step. */
const atOnce = 64;

/** Decides every spot of an article, in reading order. */
export function* decideNames(lexicon: Lexicon, context: ArticleContext): Steps<Decision[]> {
  const judged = yield* judgeSpots(lexicon, context);
  const topics = yield* weighTopics(lexicon, context, judged);
  const topicOf = (entity: number) => topics.get(lexicon.entityPack[entity] as number) as TopicEvidence;
  const bearers = createBearers();
  /** Words of the titles that the article gives to people of the same names whom the lexicon does not know. */
  const othersTitles = new Set<string>();
  const decide = ({ block, start, end }: Spot, pattern: number, accepted: boolean, because: Because): Decision => {
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
    const title = owner < 0 ? titleOf(spot, true) : null;
    if (title?.held) for (const word of title.words) othersTitles.add(word);
    const text = context.blocks[spot.block]?.text ?? '';
    const here = spot.patterns.map((pattern) => ({ start: spot.start, end: spot.end, pattern }));
    for (const { start, end, pattern } of [...here, ...spot.inner]) {
      if (useOf(lexicon, pattern) !== use.short || lexicon.owner[pattern] === owner) continue;
      const leads = ((lexicon.meta[pattern] as number) & leadsName) !== 0;
      if (isBorne(wordListsOf(lexicon), text, { start, end }, spot, leads))
        bearers.claim(pattern, placeOf(spot.block, from));
    }
  }

  function titleOf(spot: Spot, firstNames = false): TitleBefore | null {
    return titleBefore(lexicon, context.blocks[spot.block]?.text ?? '', spot.start, firstNames);
  }

  /**
   * "Prime Minister Sharif" after a nearer Nawaz Sharif: the one of the article's bearers who holds the role, unless the article
   * gives it to the other, too, or speaks of another time. In an article about the topic that names nobody else, the role is
   * enough.
   */
  function bearerByTitle(spot: Spot, owners: readonly ShortForm[]): number | undefined {
    const title = titleOf(spot);
    if (title === null || title.words.every((word) => othersTitles.has(word))) return undefined;
    const place = placeOf(spot.block, spot.start);
    const only = !bearers.isClaimed(owners.map(({ pattern }) => pattern)) && isTelling(title);
    const holders = owners.filter(
      ({ entity }) =>
        bearsTitle(lexicon, entity, title) && (bearers.isIntroduced(entity, place) || (only && topicOf(entity).met)),
    );
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return undefined;
    return tellsYear(context, spot) ? undefined : holder.pattern;
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
    const rival = common && isRivalPlace(topic, spot, context.sentence(spot.block, spot));
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
      const titled = bearerByTitle(spot, owners);
      if (titled !== undefined) return decide(spot, titled, true, 'short form with the role of its bearer');
      // A family name so famous that the topic is enough, as long as the article has nobody else of that name.
      const topical = findUse(lexicon, spot, use.topic);
      if (topical !== undefined && !bearers.isClaimed(forms)) return decideTopical(spot, verdict, topical);
      return decide(spot, any, false, 'no bearer, or another one is nearer');
    }
    return decide(spot, pattern, true, 'short form of the nearest bearer');
  }
}

/** What the article says of the topic of each pack that one of its names may need. */
function* weighTopics(
  lexicon: Lexicon,
  context: ArticleContext,
  judged: readonly JudgedSpot[],
): Steps<ReadonlyMap<number, TopicEvidence>> {
  const names = fullNames(lexicon, judged);
  yield;
  const asking = judged.flatMap(({ spot, verdict }) => (verdict === 'free' ? spot.patterns : []));
  const packs = asking.flatMap((pattern) => {
    const its = useOf(lexicon, pattern);
    return its === use.short || its === use.topic
      ? (lexicon.entityPack[lexicon.owner[pattern] as number] as number)
      : [];
  });
  const topics = new Map<number, TopicEvidence>();
  for (const pack of new Set(packs)) topics.set(pack, yield* weighTopic(lexicon, pack, context, names));
  return topics;
}

function fullNames(lexicon: Lexicon, judged: readonly JudgedSpot[]): FullName[] {
  return judged.flatMap(({ spot, verdict }) => {
    const { block, start, end } = spot;
    const full = verdict === 'free' ? findUse(lexicon, spot, use.full) : undefined;
    return full === undefined ? [] : [{ block, start, end, entity: lexicon.owner[full] as number }];
  });
}

/** "In 1999 Prime Minister Sharif …": the role is another's then. */
function tellsYear(context: ArticleContext, spot: Spot): boolean {
  const { start, end } = context.sentence(spot.block, spot);
  const around = context.blocks[spot.block]?.text.slice(Math.max(0, start - yearReach), end) ?? '';
  return /(?<![\p{L}\p{N}])(?:1\d|20)\d\d(?![\p{L}\p{N}])/u.test(around);
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
  const text = context.blocks[block]?.text.trim() ?? '';
  // A headline that its markup calls a paragraph: short, without a full stop, and with text below.
  const headline = block === 0 && context.blocks.length > 1 && text.length < 140 && !/[.!?…。]["'”’»]?$/u.test(text);
  const standfirst =
    context.blocks[block - 1]?.kind === 'heading' && context.blocks.findIndex((b) => b.kind === 'paragraph') === block;
  return headline || (standfirst && text.length < 250);
}
