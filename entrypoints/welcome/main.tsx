import '#components/tokens.css';
import '#components/parts.css';
import '#components/mini-timeline.css';
import '#components/form/form.css';
import '#components/welcome/welcome.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakLanguage } from '#components/language-catalogues.ts';
import { useLook } from '#components/use-look.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { say } from '#components/welcome/welcome-wording.ts';
import { openOptions } from '#lib/extension/active-page.ts';
import { browser } from '#lib/extension/browser.ts';
import { packs } from '#lib/extension/packs.ts';
import { readerLanguage } from '#lib/extension/reader-language.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';

const store = createSettingsStore(browser.storage);

function WelcomePage({ stored }: { readonly stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  useEffect(() => {
    const screen = new AbortController();
    store.watch(setSettings, screen.signal, stored);
    return () => screen.abort();
  }, [stored]);
  useLook(settings, readerLanguage(settings, browser.i18n), () => say('title'));
  return (
    <Welcome
      packs={packs}
      delay={settings.delay}
      onLanguage={(language) => void store.write({ language })}
      onOpenOptions={() => void openOptions()}
    />
  );
}

const app = document.getElementById('app');
const stored = await store.read();
await speakLanguage(readerLanguage(stored, browser.i18n));
if (app) render(<WelcomePage stored={stored} />, app);
