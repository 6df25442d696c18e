import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // A missing file must answer 404, not with the page itself.
  appType: 'mpa',
  base: './',
  plugins: [react()],
  build: { target: 'es2022' },
});
