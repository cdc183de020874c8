import { KEYS } from './page/keys';
import { Markup, markup } from './page/markup';

/** What goes into the frame: `script` and `style` exactly as their hashes in `policy` say. */
export interface FrameParts {
  policy: string;
  script: string;
  style: string;
  body: Markup;
}

const BAR = markup`<div class="bar"><div class="sight"><p class="progress" id="progress"></p><p class="live" id="live" role="status" aria-live="polite"></p></div><div class="tools"><a href="#list" id="to-list" hidden>All reports</a><button type="button" data-do="undecided">Next undecided <kbd aria-hidden="true">n</kbd></button><button type="button" data-do="undo" aria-disabled="true">Undo <kbd aria-hidden="true">u</kbd></button><button type="button" data-do="help">Keys <kbd aria-hidden="true">?</kbd></button><button type="button" class="main" data-do="save">Save decisions</button></div></div>`;

function help(): Markup {
  const keys = KEYS.map(
    ({ key, words }) => markup`<tr><th scope="row"><kbd>${key}</kbd></th><td>${words}</td></tr>`
  );
  return markup`<dialog id="help" aria-labelledby="help-name"><h2 id="help-name">Keys</h2><p><input type="checkbox" id="shortcuts" checked> <label for="shortcuts">Keys decide and move (single letters and arrows)</label></p><table>${keys}</table><p>While you edit, Enter takes the value and Esc cancels. The keys do nothing while you type.</p><form method="dialog"><button>Close</button></form></dialog>`;
}

const INTRO = markup`<p class="lede" id="intro">Each value was read from a report and stands beside the words it was read from. Nothing is written into <code>data/</code> before you have decided here, saved your decisions and accepted them with <code>npm run accept</code>.</p><noscript><p class="notice">Your browser runs no script here. Everything can be read; deciding needs script.</p></noscript><p class="notice" id="notice" hidden></p>`;

/** The whole document around the list and the reports. */
export function staticFrame({ policy, script, style, body }: FrameParts): Markup {
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Reports to review</title>
<style>${new Markup(style)}</style>
<script>${new Markup(script)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${BAR}
<main id="main" tabindex="-1"><h1>Reports to review</h1>${INTRO}${body}</main>
${help()}
</body>
</html>
`;
}
