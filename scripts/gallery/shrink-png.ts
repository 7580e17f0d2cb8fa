/** Makes the pictures of parts small: at most 256 colours, none of them far from what it was. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Greatest change of one channel, of 255; the pictures are compared with more patience than that (tests/vitest.config.ts). */
const tolerance = 8;

type Colour = readonly [red: number, green: number, blue: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const indexed = 3;

/** @returns the picture with a palette; as it was where it has one, or more colours than one can hold. */
export function shrinkPng(file: Buffer): Buffer {
  const colourType = file[25];
  if (colourType === indexed) return file;
  const { width, height, data } = PNG.sync.read(file);
  const { palette, indexOf } = reduce(data);
  if (palette.length > 256) return file;
  // A row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] =
      indexOf.get(data.readUInt32LE(pixel * 4)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours stand as they are; what is near to one of them becomes it. */
function reduce(pixels: Buffer): { palette: readonly Colour[]; indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUInt32LE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: Colour[] = [];
  const indexOf = new Map<number, number>();
  for (const [packed] of [...counts].sort(([, a], [, b]) => b - a)) {
    const colour: Colour = [packed & 255, (packed >> 8) & 255, (packed >> 16) & 255];
    const near = palette.findIndex((known) =>
      known.every((value, at) => Math.abs(value - (colour[at] ?? 0)) <= tolerance),
    );
    indexOf.set(packed, near === -1 ? palette.push(colour) - 1 : near);
  }
  return { palette, indexOf };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
