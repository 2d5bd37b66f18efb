// Our colours: every scale of Designsystemet's tokens is drawn in OKLCH from one hue and one chroma, light and dark.
// The build fails when a pair that pages use together has too little contrast (WCAG 2.1 AA, with some margin).

const scales = {
  accent: { hue: 208, chroma: 0.07 },
  neutral: { hue: 225, chroma: 0.022 },
  brand1: { hue: 38, chroma: 0.1 },
  brand2: { hue: 300, chroma: 0.09 },
  info: { hue: 245, chroma: 0.1 },
  success: { hue: 155, chroma: 0.09 },
  warning: { hue: 78, chroma: 0.12 },
  danger: { hue: 25, chroma: 0.15 },
};

// Lightness and the share of the scale's chroma, per token.
const light = {
  'background-default': [1, 0],
  'background-tinted': [0.978, 0.1],
  'surface-default': [1, 0],
  'surface-tinted': [0.957, 0.22],
  'surface-hover': [0.925, 0.36],
  'surface-active': [0.89, 0.48],
  'border-subtle': [0.875, 0.42],
  'border-default': [0.57, 0.9],
  'border-strong': [0.44, 1],
  'text-subtle': [0.45, 1],
  'text-default': [0.27, 0.75],
  'base-default': [0.43, 1],
  'base-hover': [0.37, 1],
  'base-active': [0.31, 0.9],
  'base-contrast-subtle': [0.95, 0.2],
  'base-contrast-default': [1, 0],
};
const dark = {
  'background-default': [0.19, 0.3],
  'background-tinted': [0.225, 0.32],
  'surface-default': [0.25, 0.34],
  'surface-tinted': [0.29, 0.42],
  'surface-hover': [0.33, 0.5],
  'surface-active': [0.37, 0.56],
  'border-subtle': [0.38, 0.5],
  'border-default': [0.63, 0.7],
  'border-strong': [0.76, 0.8],
  'text-subtle': [0.79, 0.75],
  'text-default': [0.945, 0.22],
  'base-default': [0.76, 0.95],
  'base-hover': [0.82, 0.85],
  'base-active': [0.87, 0.7],
  'base-contrast-subtle': [0.3, 0.6],
  'base-contrast-default': [0.16, 0.3],
};

const pairs = [
  ['text-default', 'surface-active', 7],
  ['text-default', 'background-tinted', 7],
  ['text-subtle', 'background-default', 4.6],
  ['text-subtle', 'background-tinted', 4.6],
  ['text-subtle', 'surface-default', 4.6],
  ['text-subtle', 'surface-tinted', 4.6],
  ['text-subtle', 'surface-hover', 4.6],
  ['border-default', 'background-tinted', 3.1],
  ['border-default', 'surface-tinted', 3.1],
  ['base-default', 'background-tinted', 3.1],
  ['base-contrast-default', 'base-default', 4.6],
  ['base-contrast-default', 'base-hover', 4.6],
  ['base-contrast-default', 'base-active', 4.6],
  ['base-contrast-subtle', 'base-default', 4.6],
];

const linearOf = ([l, c, h]) => {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [l_, m_, s_] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
    -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
    -0.0041960863 * l_ - 0.7034186147 * m_ + 1.707614701 * s_,
  ];
};
const shown = (rgb) => rgb.every((v) => v > -0.0005 && v < 1.0005);
const inGamut = ([l, c, h]) => {
  while (c > 0 && !shown(linearOf([l, c, h]))) c -= 0.002;
  return linearOf([l, Math.max(c, 0), h]).map((v) => Math.min(1, Math.max(0, v)));
};
const hex = (rgb) =>
  '#' + rgb.map((v) => Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)).toString(16).padStart(2, '0')).join('');
const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (x, y) => {
  const [hi, lo] = [luminance(x), luminance(y)].sort((p, q) => q - p);
  return (hi + 0.05) / (lo + 0.05);
};

function drawn(scheme, name) {
  const colours = {};
  for (const [scale, { hue, chroma }] of Object.entries(scales)) {
    const tokens = Object.fromEntries(Object.entries(scheme).map(([token, [l, share]]) => [token, inGamut([l, share * chroma, hue])]));
    for (const [front, back, least] of pairs) {
      const found = contrast(tokens[front], tokens[back]);
      if (found < least) throw new Error(`${name} ${scale}: ${front} on ${back} has contrast ${found.toFixed(2)}, needs ${least}`);
    }
    for (const [token, rgb] of Object.entries(tokens)) colours[`--ds-color-${scale}-${token}`] = hex(rgb);
  }
  return colours;
}

const block = (colours, more) => Object.entries({ ...colours, ...more }).map(([k, v]) => `${k}:${v}`).join(';');
const lightBlock = block(drawn(light, 'light'), { '--ds-color-focus-inner': '#fff', '--ds-color-focus-outer': '#0b3a4a', '--ds-link-color-visited': '#54418c', 'color-scheme': 'light' });
const darkBlock = block(drawn(dark, 'dark'), { '--ds-color-focus-inner': '#0d171c', '--ds-color-focus-outer': '#e4f3f7', '--ds-link-color-visited': '#c0b2e6', 'color-scheme': 'dark' });

export const colours = `@layer ds.theme.color-scheme.light{:root,[data-color-scheme=light]{${lightBlock}}}
@layer ds.theme.color-scheme.dark{@media screen{[data-color-scheme=dark]{${darkBlock}}}@media screen and (prefers-color-scheme:dark){[data-color-scheme=auto]{${darkBlock}}}}
`;
