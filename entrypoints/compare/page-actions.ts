import type { PageEvents } from '#components/page-events.ts';
import { hideFinding, jump, showTab } from '#lib/extension/active-page.ts';

/** What a reader can do about the page that stands beside the sources. */
export function pageActions(
  tab: number | null,
  isInFront: boolean,
): { readonly events: PageEvents; readonly goTo: () => void } {
  const goTo = () => {
    if (tab !== null) void showTab(tab);
  };
  return {
    goTo,
    events: {
      jump(place) {
        if (!isInFront) goTo();
        if (tab !== null) void jump(tab, place);
      },
      hideFinding: (finding, hidden) => void hideFinding(finding, hidden).catch(() => undefined),
    },
  };
}
