/** Saved articles as text: HTML in the character set it declares, plain text in UTF-8, either with a byte order mark. */

/** How far the declaration of a character set may stand from the start of a page (the HTML standard says 1,024 bytes). */
const prescan = 4_096;

export interface DecodedDocument {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/**
 * Decodes a document the way a browser would: wrong bytes become U+FFFD.
 * @returns null when the bytes are no text at all (images, PDF, archives).
 */
export function decodeDocument(bytes: Uint8Array, name: string): DecodedDocument | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const marked = bomOf(bytes);
  if (marked === null && head.includes('\0')) return null;
  const kind = isHtml(name, marked === null ? head : new TextDecoder(marked).decode(bytes.subarray(0, prescan)))
    ? 'html'
    : 'text';
  const encoding = marked ?? (kind === 'html' ? declaredIn(head) : 'utf-8');
  return { kind, text: new TextDecoder(encoding).decode(bytes) };
}

function bomOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** By the name, else by the first tag: standard input has no name, and saved pages often have none that helps. */
function isHtml(name: string, head: string): boolean {
  if (/\.x?html?$/iu.test(name)) return true;
  if (/\.(?:txt|md|text)$/iu.test(name)) return false;
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/iu.test(
    head,
  );
}

function declaredIn(head: string): string {
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1] ?? 'utf-8';
  // A page that could be read up to here is no UTF-16, whatever it says (as in the HTML standard).
  if (/^utf-?16/iu.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
