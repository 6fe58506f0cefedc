// Takes the README's pictures: a question and its answer in the local Teams, as Ana of the demo sees them.
//
//   npm install --prefix tests/LocalTeams && dotnet build bot
//   node --experimental-websocket docs/take-screenshots.mjs                      the pictures of the README
//   node --experimental-websocket docs/take-screenshots.mjs "QUESTION" FILE.png  any other
//
// Needs Chromium and, for letters like those of Teams, Open Sans and Noto Color Emoji (Debian: chromium,
// fonts-open-sans, fonts-noto-color-emoji).

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open, until } from '../tests/LocalTeams/local-teams.mjs';
import { browse } from './browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const pictures = process.argv.length > 2 ? pairs(process.argv.slice(2)) : [
  ['What is my discount on API Security for a new customer?', join(here, 'discount.png')],
  ['What is missing for Elite?', join(here, 'level.png')],
  ['Which certificates expire next?', join(here, 'certificates.png')],
  ['What if Ivo leaves on 1 March?', join(here, 'what-if.png')],
  ['How do we get to Elite in EMEA by July?', join(here, 'plan.png')],
  ['How much is the rebate?', join(here, 'rebate.png')],
];

const width = 620;
const margin = 12;
const teams = await open();
const page = await browse(teams.url, width, 2400, 1.5);

try {
  await until('the welcome', () => page.run(`document.querySelectorAll('.ac-adaptiveCard').length`));
  for (const title of ['Toggle Log Panel', 'Toggle app bar and conversation window'])
    await page.run(`document.querySelector('[title="${title}"]').click()`);

  for (const [question, file] of pictures) {
    const before = await cards();
    await page.run(`document.querySelector('[contenteditable=true]').focus()`);
    await page.type(question);
    await page.enter();
    await until('the answer', async () => await cards() > before);
    writeFileSync(file, await page.picture(await frame()));
    console.log(file);
  }
} finally {
  await page.close();
  teams.close();
}

function cards() {
  return page.run(`document.querySelectorAll('.ac-adaptiveCard').length`);
}

/** From the question to the end of the last card, once nothing moves any more. */
async function frame() {
  let last = '';
  const [top, bottom] = JSON.parse(await until('a page that stands still', async () => {
    const now = await page.run(`new Promise(resolve => setTimeout(() => {
      const box = element => element.getBoundingClientRect();
      const card = box([...document.querySelectorAll('.ac-adaptiveCard')].at(-1));
      const said = [...document.querySelectorAll('p, span, div')].filter(it => it.children.length === 0 && it.textContent.trim() && box(it).right > innerWidth - 40 && box(it).bottom < card.top);
      resolve(JSON.stringify([box(said.at(-1)).top + scrollY, card.bottom + scrollY]));
    }, 300))`);
    const stands = now === last;
    last = now;
    return stands && now;
  }));
  return { x: 0, y: top - 34, width, height: bottom - top + 34 + 2 * margin };
}

function pairs(words) {
  return Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i], words[2 * i + 1]]);
}
