/**
 * Class names and ids that news sites give to what is not the article. After Readability's `unlikelyCandidates`
 * (github.com/mozilla/readability), but by whole words: "comments-list" counts, "uncommented" and "shared" do not.
 */
const surely =
  /(?:^|[_-])(?:nav|navbar|navigation|megamenu|breadcrumbs?|related|recommend(?:ed|ations?|s)|recirc(?:ulation)?|more-(?:stories|news|from|on|articles|coverage)|also-read|read-(?:also|next|more)|most-(?:read|popular|viewed)|trending|taboola|outbrain|comments?|disqus|replies|newsletters?|copyright|cookies?|consent|gdpr|pagination|pager|skip-links?|share-(?:bar|tools|buttons?)|social-(?:share|media|links|bar)|advert(?:s|isement)?|ad-(?:slot|container|wrapper|unit|break)|sponsor(?:ed)?|top-stories|latest-(?:news|stories)|topic-tags)(?=$|[_-])/u;
const perhaps =
  /(?:^|[_-])(?:menu|sidebar|side-bar|rail|footer|tags|promo(?:tion|s)?|share|sharing|social|widgets?|popular|sign-?up|subscribe|banner|bio|author-(?:bio|info)|teasers?|carousel|slider|playlist|toolbar|legal|disclaimer|popup|modal|overlay|story-?list)(?=$|[_-])/u;
/** "has-sidebar", "content-with-comments": said of what is beside. */
const beside = /(?:^|-)(?:has|with|without|no|is|not)-/u;
const content = /^(?:article|story|post|entry)[_-]*(?:body|content|text)$/u;

export type FurnitureGuess = 'no' | 'perhaps' | 'surely';

const known = new Map<string, FurnitureGuess>();
const knownLimit = 5_000;

/** @param names class attribute and id, separated by a space. */
export function guessFurniture(names: string): FurnitureGuess {
  const before = known.get(names);
  if (before) return before;
  const guess = judge(names);
  if (known.size < knownLimit) known.set(names, guess);
  return guess;
}

function judge(names: string): FurnitureGuess {
  let guess: FurnitureGuess = 'no';
  for (const name of names
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/\s+/u)) {
    if (content.test(name)) return 'no';
    if (beside.test(name)) continue;
    // "sidebar-grid__content" is some content; the block that it belongs to has a name of its own.
    const word = name.slice(name.lastIndexOf('__') + 1);
    if (surely.test(word)) guess = 'surely';
    else if (guess === 'no' && perhaps.test(word)) guess = 'perhaps';
  }
  return guess;
}
