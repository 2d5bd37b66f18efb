// Installs the pinned third-party files once and copies the few that pages use to the folder given.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
if (!target) throw new Error('usage: node assemble.mjs FOLDER');

const files = {
  'node_modules/@digdir/designsystemet-css/dist/src/index.css': 'designsystemet.css',
  'node_modules/htmx.org/dist/htmx.min.js': 'htmx.min.js',
  'node_modules/echarts/dist/echarts.common.min.js': 'echarts.min.js',
  'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2': 'inter-latin.woff2',
  'node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2': 'inter-latin-ext.woff2',
};

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(stamp, wanted);
}
mkdirSync(target, { recursive: true });
for (const [from, to] of Object.entries(files)) cpSync(from, join(target, to));
