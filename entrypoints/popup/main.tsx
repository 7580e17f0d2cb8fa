import '#components/tokens.css';
import '#components/parts.css';
import '#components/mini-timeline.css';
import '#components/page-says.css';
import '#components/form/form.css';
import '#components/state-note.css';
import '#components/popup/popup.css';
import { Popup } from '#components/popup/Popup.tsx';
import { say } from '#components/popup/popup-wording.ts';
import { packs } from '#lib/extension/packs.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { startScreen, useReaderLook } from '../screen/start-screen.ts';
import { popupActions } from './popup-actions.ts';
import { usePopupFacts } from './use-popup-facts.ts';

function PopupPage({ stored }: { readonly stored: Settings }) {
  const { facts, retry } = usePopupFacts(stored);
  useReaderLook(facts.settings, () => say('title'));
  return <Popup facts={facts} packs={packs} actions={popupActions(facts.tab, retry)} />;
}

await startScreen((stored) => <PopupPage stored={stored} />);
