/** Gives the reader a text as a file to keep, by the browser's own way of saving; no permission is needed for it. */
export function saveFile({
  name,
  type,
  text,
}: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
