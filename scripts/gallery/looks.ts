/** The ways in which every part has to look right. */
export interface Look {
  readonly id: string;
  readonly title: string;
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** Per cent. */
  readonly textSize: number;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** As a contrast theme of the system would have it. */
  readonly forced: boolean;
}

const plain = { theme: 'light', dir: 'ltr', textSize: 100, width: 400, forced: false } as const;

export const looks: readonly Look[] = [
  { ...plain, id: 'light', title: 'Light' },
  { ...plain, id: 'dark', title: 'Dark', theme: 'dark' },
  { ...plain, id: 'rtl', title: 'Right to left', dir: 'rtl' },
  { ...plain, id: 'forced', title: 'Forced colours (imitated)', theme: 'dark', forced: true },
  { ...plain, id: 'narrow', title: '320 px', width: 320 },
  { ...plain, id: 'large', title: '200 % text', textSize: 200 },
];

export const lookOf = (id: string | null): Look =>
  looks.find((look) => look.id === id) ?? { ...plain, id: '', title: '' };
