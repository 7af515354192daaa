/** Colours and measures, for light and dark: one accent, and contrasts of 4.5 to 1 at least (WCAG 2.2 §1.4.3). */
export const THEME = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --raised: #f6f6f9;
  --ink: #1b1d2a;
  --soft: #54586b;
  --line: #d9dbe6;
  --edge: #7b8096;
  --accent: #1f3fae;
  --onaccent: #fff;
  --tint: #e8ecfb;
  --mark: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161f;
    --raised: #1d202c;
    --ink: #eceef6;
    --soft: #b0b5c8;
    --line: #363b4d;
    --edge: #868ca5;
    --accent: #a3b7ff;
    --onaccent: #10131d;
    --tint: #262d49;
    --mark: #5f4d10;
  }
}
`
