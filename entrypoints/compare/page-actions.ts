import type { PageEvents } from '#components/page-events.ts';
import { jump, showTab } from '#lib/extension/active-page.ts';
import type { SettingsStore } from '#lib/extension/settings-store.ts';
import { hideFinding, restoreFinding } from '#lib/framing/hidden-findings.ts';

/** What a reader can do about the page that stands beside the sources. */
export function pageActions(
  tab: number | null,
  isInFront: boolean,
  settings: SettingsStore,
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
      async hideFinding(finding, hidden) {
        const { findingsHidden } = await settings.read();
        const change = hidden ? hideFinding : restoreFinding;
        await settings.write({ findingsHidden: [...change(findingsHidden, finding)] });
      },
    },
  };
}
