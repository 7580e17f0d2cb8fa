import '#components/tokens.css';
import '#components/parts.css';
import '#components/page-says.css';
import '#components/form/form.css';
import '#components/popup/popup.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { applyLook } from '#components/apply-look.ts';
import { Popup } from '#components/popup/Popup.tsx';
import { packs } from '#lib/extension/packs.ts';
import { popupActions } from './popup-actions.ts';
import { usePopupFacts } from './use-popup-facts.ts';

function PopupPage() {
  const { facts, retry } = usePopupFacts();
  const { settings, tab } = facts;
  useEffect(() => {
    if (settings) applyLook(settings, document.documentElement);
  }, [settings]);
  return <Popup facts={facts} packs={packs} actions={popupActions(tab, retry)} />;
}

const app = document.getElementById('app');
if (app) render(<PopupPage />, app);
