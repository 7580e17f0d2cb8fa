import '#components/tokens.css';
import '#components/parts.css';
import '#components/mini-timeline.css';
import '#components/page-says.css';
import '#components/form/form.css';
import '#components/state-note.css';
import '#components/popup/popup.css';
import { render } from 'preact';
import { speakLanguage } from '#components/language-catalogues.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { say } from '#components/popup/popup-wording.ts';
import { useLook } from '#components/use-look.ts';
import { browser } from '#lib/extension/browser.ts';
import { packs } from '#lib/extension/packs.ts';
import { readerLanguage } from '#lib/extension/reader-language.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { popupActions } from './popup-actions.ts';
import { storedSettings } from './stored-settings.ts';
import { usePopupFacts } from './use-popup-facts.ts';

function PopupPage({ stored }: { readonly stored: Settings }) {
  const { facts, retry } = usePopupFacts();
  const settings = facts.settings ?? stored;
  useLook(settings, readerLanguage(settings, browser.i18n), () => say('title'));
  return <Popup facts={facts} packs={packs} actions={popupActions(facts.tab, retry)} />;
}

const app = document.getElementById('app');
const stored = await storedSettings.read();
await speakLanguage(readerLanguage(stored, browser.i18n));
if (app) render(<PopupPage stored={stored} />, app);
