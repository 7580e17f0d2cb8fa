import { PackText } from '#components/PackText.tsx';
import { say } from './concordance-wording.ts';

interface VariantButtonProps {
  readonly variant: string;
  readonly only: string | null;
  readonly onOnly: (variant: string | null) => void;
}

/** A variant; pressed, its lines are shown alone. */
export function VariantButton({ variant, only, onOnly }: VariantButtonProps) {
  const isOnly = only === variant;
  return (
    <button
      type="button"
      class="variant"
      aria-pressed={isOnly}
      title={say('only', { variant })}
      onClick={() => onOnly(isOnly ? null : variant)}
    >
      <PackText>{variant}</PackText>
    </button>
  );
}
