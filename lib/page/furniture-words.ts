/**
 * Class names and ids that news sites give to what is not the article. After Readability's `unlikelyCandidates`
 * (github.com/mozilla/readability), but by whole words: "comments-list" counts, "uncommented" and "shared" do not.
 */
const surely =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|breadcrumbs?|related|recommend(?:ed|ations?|s)|recirc(?:ulation)?|more-(?:stories|news|from|on|in|articles|coverage)|also-read|read-also|read-next|most-(?:read|popular|viewed)|trending|taboola|outbrain|comments?|comment-list|disqus|replies|newsletters?|sidebar|side-bar|right-rail|footer|copyright|cookies?|consent|gdpr|pagination|pager|skip-links?|share-(?:bar|tools|buttons?)|social-(?:share|media|links|bar)|advert(?:s|isement)?|ad-(?:slot|container|wrapper|unit|break)|sponsor(?:ed)?|story-?list|top-stories|latest-(?:news|stories)|topic-tags|tags)(?=$|[\s_-])/u;
const perhaps =
  /(?:^|[\s_-])(?:promo(?:tion|s)?|share|sharing|social|rail|widgets?|popular|sign-?up|subscribe|banner|bio|author-(?:bio|info)|teasers?|carousel|slider|playlist|meta|toolbar|legal|disclaimer|popup|modal|overlay)(?=$|[\s_-])/u;
const content = /(?:^|[\s_-])(?:article|story|post|entry|main|content|body)(?:-?(?:body|content|text))?(?=$|[\s_-])/u;

export type FurnitureGuess = 'no' | 'perhaps' | 'surely';

const known = new Map<string, FurnitureGuess>();
const knownLimit = 5_000;

/** @param names class attribute and id, separated by a space. */
export function guessFurniture(names: string): FurnitureGuess {
  const before = known.get(names);
  if (before) return before;
  const words = names.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
  let guess: FurnitureGuess = 'no';
  if (surely.test(words)) guess = content.test(words) ? 'perhaps' : 'surely';
  else if (perhaps.test(words) && !content.test(words)) guess = 'perhaps';
  if (known.size < knownLimit) known.set(names, guess);
  return guess;
}
