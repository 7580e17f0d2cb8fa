/** Milliseconds after which the browser has surely begun to save: Firefox reads the address only then. */
const grace = 10_000;

/** Hands a text to the browser to be saved. Nothing leaves the machine: the address is one of this page's own memory. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), grace);
}
