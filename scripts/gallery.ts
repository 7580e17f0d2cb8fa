/**
 * The gallery of parts: every component that has a fixture beside it, in every look. `npm run gallery` serves it, without the extension,
 * until it is stopped; what is changed in the code shows at once. `npm run gallery -- --renew` takes the pictures anew that the tests
 * compare the parts with.
 */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { renewPictures } from './gallery/renew-pictures.ts';

const page = '/scripts/gallery/index.html';

if (process.argv.includes('--renew')) process.exitCode = renewPictures() ? 0 : 1;
else await serveGallery();

async function serveGallery(): Promise<void> {
  const hasScreen = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env['DISPLAY']);
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    cacheDir: 'node_modules/.vite/gallery',
    plugins: [preact()],
    // The house has pages of its own that nobody asked for.
    optimizeDeps: { entries: ['scripts/gallery/*.html', 'components/**/*.fixture.tsx'] },
    server: { port: 5190, open: hasScreen ? page : false },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`The gallery stands at ${new URL(page, address)} (Ctrl-C stops it).`);
}
