/** Bytes as text, for what is compiled at build time and read by a page or the background. */

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In slices: an argument list has a limit.
  for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(binary);
}

/** Engines of 2025 and later do it themselves; Node 24 does not. */
const decoder = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (decoder.fromBase64 !== undefined) return decoder.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
