/**
 * Class names and ids that news sites give to what is not the article. After Readability's `unlikelyCandidates`
 * (github.com/mozilla/readability), but by whole words: "comments-list" counts, "uncommented" and "shared" do not.
 * Sets of words instead of one expression: the first use of a large expression costs milliseconds on every page.
 */
const words = (list: string) => new Set(list.split(/\s+/u));
const surely = words(
  `nav navbar navigation megamenu breadcrumb breadcrumbs related recommend recommended recommendation recommendations recommends
  recirc recirculation trending taboola outbrain comment comments disqus replies newsletter newsletters copyright cookie cookies
  consent gdpr pagination pager advert adverts advertisement sponsor sponsored
  more-stories more-news more-from more-on more-articles more-coverage also-read read-also read-next read-more most-read
  most-popular most-viewed skip-link skip-links share-bar share-tools share-button share-buttons social-share social-media
  social-links social-bar ad-slot ad-container ad-wrapper ad-unit ad-break top-stories latest-news latest-stories topic-tags`,
);
const perhaps = words(
  `menu sidebar rail footer tags promo promos promotion promotions share sharing social widget widgets popular signup subscribe
  banner bio video videos player podcast livestream teaser teasers carousel slider playlist toolbar legal disclaimer popup modal overlay storylist
  side-bar sign-up author-info story-list`,
);
/** "has-sidebar", "content-with-comments": said of what is beside. */
const beside = words('has with without no is not');
const content = words(
  `article-body article-content article-text story-body story-content story-text post-body post-content post-text entry-content
  entry-body entry-text`,
);

export type FurnitureGuess = 'no' | 'perhaps' | 'surely';

/** Lists repeat within a page, and single names more so. */
const knownLists = new Map<string, FurnitureGuess>();
const known = new Map<string, Judgement>();
const knownLimit = 5_000;

/** @param names class attribute or id */
export function guessFurniture(names: string): FurnitureGuess {
  const before = knownLists.get(names);
  if (before) return before;
  const guess = judgeList(names);
  if (knownLists.size < knownLimit) knownLists.set(names, guess);
  return guess;
}

function judgeList(names: string): FurnitureGuess {
  let guess: FurnitureGuess = 'no';
  for (const name of names.split(' ')) {
    const word = known.get(name) ?? judgeOnce(name);
    if (word === 'content') return 'no';
    guess = strongest(guess, word);
  }
  return guess;
}

export function strongest(a: FurnitureGuess, b: FurnitureGuess): FurnitureGuess {
  return a === 'surely' || b === 'no' ? a : b;
}

type Judgement = FurnitureGuess | 'content';

function judgeOnce(name: string): Judgement {
  // Names made by tools ("css-1x2y3z", "Fz(11px)") and ids of single things say nothing.
  const judgement = /^[a-z_-]{3,50}$/iu.test(name) ? judge(name) : 'no';
  if (known.size < knownLimit) known.set(name, judgement);
  return judgement;
}

function judge(name: string): Judgement {
  const all = splitName(name);
  if (content.has(all.join('-'))) return 'content';
  // "sidebar-grid__content" is some content; the block that it belongs to has a name of its own.
  const at = name.lastIndexOf('__');
  const parts = at < 0 ? all : splitName(name.slice(at + 2));
  if (parts.slice(0, -1).some((part) => beside.has(part))) return 'no';
  const pairs = parts.map((part, index) => `${part}-${parts[index + 1]}`);
  if (pairs.some((pair) => content.has(pair))) return 'content';
  const isIn = (set: ReadonlySet<string>) => parts.some((part) => set.has(part)) || pairs.some((pair) => set.has(pair));
  return isIn(surely) ? 'surely' : isIn(perhaps) ? 'perhaps' : 'no';
}

/** "mostRead", "most_read" and "most-read" are the same words. */
function splitName(name: string): string[] {
  const lower = name.toLowerCase();
  const separated = lower === name ? lower : name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
  return separated.replaceAll('_', '-').split('-').filter(Boolean);
}
