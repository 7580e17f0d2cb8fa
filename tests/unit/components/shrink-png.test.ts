import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { shrinkPng } from '#scripts/gallery/shrink-png.ts';

/** A picture whose pixels are the colours given, from left to right, row by row. */
function pictureOf(width: number, colours: readonly (readonly [number, number, number])[]): Buffer {
  const png = new PNG({ width, height: colours.length / width });
  png.data.set(colours.flatMap((colour) => [...colour, 255]));
  return PNG.sync.write(png);
}

const coloursOf = (file: Buffer) => {
  const { width, data } = PNG.sync.read(file);
  return { width, pixels: Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 3)]) };
};

it('keeps every pixel in its place, and frequent colours as they are', () => {
  const colours = [
    [255, 255, 255],
    [255, 255, 255],
    [39, 73, 162],
    [39, 73, 162],
    [255, 255, 255],
    [28, 27, 26],
  ] as const;
  expect(coloursOf(shrinkPng(pictureOf(3, colours)))).toEqual({ width: 3, pixels: colours });
});

it('takes a colour for the more frequent one that it is nearly', () => {
  const file = shrinkPng(
    pictureOf(3, [
      [255, 255, 255],
      [255, 255, 255],
      [250, 252, 255],
    ]),
  );
  expect(coloursOf(file).pixels[2]).toEqual([255, 255, 255]);
});

it('leaves a picture with more colours than a palette holds', () => {
  const many = Array.from({ length: 400 }, (_, at) => [(at % 20) * 12, Math.floor(at / 20) * 12, 0] as const);
  const file = pictureOf(20, many);
  expect(shrinkPng(file)).toBe(file);
});

it('leaves a picture that is small already', () => {
  const file = shrinkPng(pictureOf(1, [[1, 2, 3]]));
  expect(shrinkPng(file)).toBe(file);
});
