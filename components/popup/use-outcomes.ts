import { useState } from 'preact/hooks';
import type { NamedEntity } from './MentionList.tsx';
import type { PopupActions } from './popup-actions.ts';
import { say } from './popup-wording.ts';

/** The actions, with what came of them in words: `went` for those who cannot see the page move, `failed` for all. */
export function useOutcomes(actions: PopupActions) {
  const [{ went, failed }, tell] = useState({ went: '', failed: '' });
  const orElse = async (done: Promise<boolean>, failure: string, success = '') => {
    const succeeded = await done;
    tell(succeeded ? { went: success, failed: '' } : { went: '', failed: failure });
    return succeeded;
  };
  return {
    went,
    failed,
    actions: {
      ...actions,
      addSite: (site) => orElse(actions.addSite(site), say('refused')),
      hideFinding: (finding, hidden) => orElse(actions.hideFinding(finding, hidden), say('not-stored')),
      jump: (place) => orElse(actions.jump(place), say('sentence-gone'), say('went-to-sentence')),
      readOnce: () => orElse(actions.readOnce(), say('refused')),
    } satisfies PopupActions,
    visit({ name, places }: NamedEntity, index: number) {
      const place = places[index];
      const success = say('went-to', { name, n: index + 1, of: places.length });
      if (place) void orElse(actions.reveal(place), say('page-gone'), success);
    },
  };
}
