import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

export function PrivacySection() {
  return (
    <Section id="privacy">
      <ul class="plain-words">
        <li>{say('privacy-1')}</li>
        <li>{say('privacy-2')}</li>
        <li>{say('privacy-3')}</li>
        <li>{say('privacy-4')}</li>
        <li>{say('privacy-5')}</li>
      </ul>
    </Section>
  );
}
