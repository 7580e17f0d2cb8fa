/** The tab whose page stands beside the sources, kept current. */
import { useEffect, useState } from 'preact/hooks';
import { type ComparedTab, comparedTab } from '#components/compare/compared-tab.ts';
import { followActiveTab, followTab, type TabFollower } from '#lib/extension/follow-tab.ts';
import { tabFacts } from '#lib/extension/tab-facts.ts';

/** Whom to follow: the tab in front of this window, one tab (null when it has gone), or nobody. */
export type Followed =
  | { readonly kind: 'active' }
  | { readonly kind: 'tab'; readonly tab: number | null }
  | { readonly kind: 'none' };

export interface FollowedTab {
  readonly id: number | null;
  readonly tab: ComparedTab | null;
}

export function useFollowedTab(followed: Followed): FollowedTab {
  const [known, setKnown] = useState<FollowedTab>({
    id: null,
    tab: followed.kind === 'none' ? null : { kind: 'waiting' },
  });
  useEffect(() => {
    const screen = new AbortController();
    const follower = createFollower((next) => !screen.signal.aborted && setKnown(next));
    if (followed.kind === 'active') void followActiveTab(follower, screen.signal);
    else if (followed.kind === 'tab') {
      follower.switched(followed.tab);
      if (followed.tab !== null) followTab(followed.tab, follower, screen.signal);
    }
    return () => screen.abort();
  }, [followed]);
  return known;
}

/** Asks anew at each change; of answers that overtake one another only the latest counts. */
function createFollower(learn: (known: FollowedTab) => void): TabFollower {
  let turn = 0;
  const ask = async (id: number) => {
    const own = ++turn;
    const facts = await tabFacts(id);
    if (own === turn) learn({ id, tab: comparedTab(facts) });
  };
  return {
    switched(tab) {
      turn++;
      if (tab === null) learn({ id: null, tab: comparedTab(null) });
      else void ask(tab);
    },
    changed: (tab) => void ask(tab),
  };
}
