/** How the invented reports look on paper. */
export const STYLE = `
  * { box-sizing: border-box; }
  body { font: 11pt/1.35 Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; color: #1d1d1b; margin: 0; orphans: 1; widows: 1; }
  section { break-before: page; }
  section:first-of-type { break-before: auto; }
  section.page { min-height: 244mm; display: flex; flex-direction: column; }
  section.page > .notes { margin-top: auto; }
  section.cover { padding-top: 60mm; }
  section.cover h1 { font-size: 34pt; }
  h1 { font-size: 22pt; color: #4c2c92; font-weight: normal; margin: 0 0 5mm; }
  h2 { font-size: 14pt; color: #4c2c92; margin: 6mm 0 2mm; }
  h3 { font-size: 11pt; margin: 5mm 0 1mm; }
  p { margin: 0 0 3mm; }
  p.small { font-size: 8.5pt; }
  p.large { font-size: 16pt; }
  p.quote { font-style: italic; margin-left: 8mm; }
  p.rating { font-weight: bold; font-size: 13pt; }
  ul, ol { margin: 0 0 3mm; padding-left: 7mm; }
  table { border-collapse: collapse; width: 100%; margin: 0 0 5mm; table-layout: fixed; }
  th, td { border: 0.3mm solid #8b8b8b; padding: 1.4mm 2mm; text-align: left; vertical-align: top; break-inside: auto; }
  th { background: #e6e0f0; }
  tr { break-inside: auto; }
  table.plain td, table.plain th { border: 0; border-bottom: 0.2mm solid #cccccc; background: none; }
  table.middle td { vertical-align: middle; }
  table.centred td + td, table.centred th + th { text-align: center; }
  table.chapter td { background: #e6e0f0; }
  table.headline td { font-size: 13pt; font-weight: bold; }
  td.across { font-weight: bold; }
  .figures { display: grid; gap: 6mm; margin: 0 0 6mm; }
  .figures.two { grid-template-columns: 1fr 1fr; }
  .figure strong { display: block; font-size: 26pt; color: #4c2c92; line-height: 1.1; }
  .figure h3 { margin: 0 0 2mm; }
  .star { display: flex; align-items: center; gap: 3mm; margin: 0 0 3mm; font-weight: bold; }
  svg { width: 6mm; height: 6mm; }
  sup { font-size: 65%; line-height: 0; }
  .notes { font-size: 8.5pt; border-top: 0.2mm solid #1d1d1b; padding-top: 2mm; }
  .notes p { margin: 0 0 1mm; }
`;
