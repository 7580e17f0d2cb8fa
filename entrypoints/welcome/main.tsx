import '#components/tokens.css';
import '#components/parts.css';
import '#components/form/form.css';
import '#components/welcome/welcome.css';
import { render } from 'preact';
import { applyLook } from '#components/apply-look.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { openOptions } from '#lib/extension/active-page.ts';
import { browser } from '#lib/extension/browser.ts';
import { packs } from '#lib/extension/packs.ts';
import { createSettingsStore } from '#lib/extension/settings-store.ts';

const settings = await createSettingsStore(browser.storage).read();
applyLook(settings, document.documentElement);

const app = document.getElementById('app');
if (app) render(<Welcome packs={packs} delay={settings.delay} onOpenOptions={() => void openOptions()} />, app);
