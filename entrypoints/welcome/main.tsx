import '#components/tokens.css';
import '#components/parts.css';
import '#components/mini-timeline.css';
import '#components/form/form.css';
import '#components/welcome/welcome.css';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { say } from '#components/welcome/welcome-wording.ts';
import { openOptions } from '#lib/extension/active-page.ts';
import { packs } from '#lib/extension/packs.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { startScreen, useReaderLook } from '../screen/start-screen.ts';
import { storedSettings } from '../screen/stored-settings.ts';
import { useSettings } from '../screen/use-settings.ts';

function WelcomePage({ stored }: { readonly stored: Settings }) {
  const settings = useSettings(stored);
  useReaderLook(settings, () => say('title'));
  return (
    <Welcome
      packs={packs}
      delay={settings.delay}
      onLanguage={(language) => void storedSettings.write({ language })}
      onOpenOptions={() => void openOptions()}
    />
  );
}

await startScreen((stored) => <WelcomePage stored={stored} />);
