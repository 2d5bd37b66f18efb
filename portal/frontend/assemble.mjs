// Installs the pinned third-party files once and copies the few that pages use to the folder given, and writes our theme:
// Designsystemet's sizes and typography with our own colours.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colours } from './palette.mjs';

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
writeFileSync(join(target, 'theme.css'), withoutColours(readFileSync('node_modules/@digdir/designsystemet-css/dist/theme/designsystemet.css', 'utf8')) + colours);

/** Their theme without the layers that name their own colours. */
function withoutColours(css) {
  const kept = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    let end = open;
    for (let depth = 0; ; end++) {
      if (css[end] === '{') depth++;
      if (css[end] === '}' && --depth === 0) break;
    }
    if (!css.slice(at, open).includes('color-scheme')) kept.push(css.slice(at, end + 1));
    at = end + 1;
  }
  return kept.join('\n') + '\n';
}
