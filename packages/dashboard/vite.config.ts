import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.js';

/** The server that `vite` shows the page on; `make start` is one. */
const server = process.env['FLUX_API_URL'] ?? 'http://127.0.0.1:8080';

const config = defineConfig({
  root: 'src/app',
  base: './',
  plugins: [react(), compressFiles()],
  build: {
    outDir: '../../dist/ui',
    emptyOutDir: true,
    target: 'es2023',
    // Pictures and fonts that were written into styles would be against the page's own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    // Compression is what takes the time, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '^/(?!(@|src|node_modules|main))': server } },
});

export { config as default };
