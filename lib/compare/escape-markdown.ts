/** Text as Markdown that shows it as it is: one line, no mark-up of its own, no link that a pack's author could plant. */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replaceAll(/[\\`*_{}[\]<>|~&]/gu, '\\$&')
      // Only at the start of a line are these anything but themselves.
      .replace(/^([#+=-]|\d+(?=[.)]))/u, (mark) => (/\d/u.test(mark) ? mark : `\\${mark}`))
      .replace(/^(\d+)([.)])/u, '$1\\$2')
  );
}

/** A link to a web address; the words alone where it is none. */
export function linkMarkdown(words: string, url: string): string {
  if (!/^https?:\/\//u.test(url)) return escapeMarkdown(words);
  const address = url.replaceAll(/[\s()<>\\]/gu, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${escapeMarkdown(words)}](${address})`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
