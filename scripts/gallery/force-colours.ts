/**
 * Imitates a contrast theme: a page cannot switch one on for itself. What is written for `forced-colors: active` is put in force, then
 * colours are forced as browsers do it, but for what is exempt by `forced-color-adjust: none`.
 */
export function forceColours(root: Document | ShadowRoot): void {
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
  const exempt = sheets.flatMap((sheet) => enforce(sheet.cssRules));
  const forced = new CSSStyleSheet();
  forced.replaceSync(rules(exempt));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, forced];
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) forceColours(shadowRoot);
}

/** Puts the rules for contrast themes in force; returns the selectors of what is exempt. */
function enforce(list: CSSRuleList): string[] {
  return [...list].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) {
      if (rule.conditionText === '(forced-colors: active)') rule.media.mediaText = 'all';
      return enforce(rule.cssRules);
    }
    if (rule instanceof CSSImportRule) return rule.styleSheet ? enforce(rule.styleSheet.cssRules) : [];
    const isExempt = rule instanceof CSSStyleRule && rule.style.getPropertyValue('forced-color-adjust') === 'none';
    return isExempt ? [rule.selectorText] : [];
  });
}

function rules(exempt: readonly string[]): string {
  const all = exempt.length > 0 ? `:not(${exempt.join(', ')})` : '*';
  return `
    :root { color-scheme: dark !important }
    ${all}, ${all}::before, ${all}::after {
      color: CanvasText !important; border-color: CanvasText !important;
      text-decoration-color: currentcolor !important; box-shadow: none !important; text-shadow: none !important;
    }
    /* Browsers leave what is transparent so; here that cannot be told, and pseudo-elements often lie above words. */
    ${all} { background-color: Canvas !important }
    :any-link, :any-link * { color: LinkText !important }
    :is(button, input, select), button * { color: ButtonText !important; border-color: ButtonBorder !important }
    mark { color: MarkText !important; background-color: Mark !important }
    :disabled { color: GrayText !important }`;
}
