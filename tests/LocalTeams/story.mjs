// A deal and an MDF activity from the first word to the last, in the local Teams: registered, asked about, approved, prolonged, won;
// proposed, approved, claimed for, paid. One person sits in front of it at a time, so each scene is a local Teams of its own over the
// same store, and the days between two scenes pass with the clock. Ends like conversation.mjs.
//
//   node --experimental-websocket story.mjs [PartnerBot.Bot.dll] [FOLDER for pictures]

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browse } from '../../docs/browser.mjs';
import { freePorts, isInstalled, open, until } from './local-teams.mjs';

if (!isInstalled()) process.exit(3);

const [bot, pictures] = process.argv.slice(2).map(path => resolve(path));
const personal = 'a:personal';
const tenant = '11111111-2222-3333-4444-555555555555';
const store = mkdtempSync(join(tmpdir(), 'story-'));
const first = '2026-11-23T10:00:00Z';
const [port] = await freePorts(1);
let teams, page;

try {
  let deal, activity;

  await scene('29:ana', first, async () => {
    const form = await say('register Contoso, Guardicore, $450k, closes 15 Dec', /Step 1 of 3/);
    assert.match(shown(form), /Contoso/);
    const empty = await press(form, 'Next', { f_region: 'EMEA', f_products: 'Akamai Guardicore Segmentation' });
    assert.match(shown(empty), /Pick whether the customer is new/, 'what is missing is said beside the field');
    await picture('form.png');
    const value = await press(empty, 'Next', { f_region: 'EMEA', f_products: 'Akamai Guardicore Segmentation', f_standing: 'new' });
    const review = await press(value, 'Next', { f_amount: '450000', f_close: '2026-12-15', f_budget: 'Approved by the board', f_authority: 'The CIO signs', f_need: 'Segmentation of two data centres' });
    assert.match(shown(review), /35% instead of 15%/, 'what approval would bring');
    assert.match(shown(review), /Approval is Akamai's/);
    const sent = await press(review, 'Send to Akamai');
    assert.match(shown(sent), /Sent to Marco Bellini/);
    deal = Number(/deal (\d+)/.exec(shown(sent))[1]);
  });

  await scene('29:marco', first, async () => {
    await say('what waits for me', /Contoso/);
    const card = await say(`show ${deal}`, /asks to register/);
    assert.match(shown(card), /Ana Lindqvist asks to register this deal/);
    await picture('approval.png');
    const question = await press(card, 'Ask for more …');
    assert.match(shown(await press(question, 'Send the question', { f_note: 'Which data centres?' })), /Ana Lindqvist has to add something/);
  });

  await scene('29:ana', first, async () => {
    await say('what waits for me', /More asked/);
    const answer = await say(`answer ${deal}`, /Answer on/);
    assert.match(shown(answer), /Which data centres\?/);
    assert.match(shown(await press(answer, 'Send the answer', { f_note: 'Frankfurt and Lyon' })), /Marco Bellini decides/);
  });

  await scene('29:marco', first, async () => {
    const card = await say(`show ${deal}`, /Frankfurt and Lyon/);
    assert.match(shown(card), /Frankfurt and Lyon/);
    const approved = await press(card, 'Approve');
    assert.match(shown(approved), /Undo within/);
    assert.match(shown(await press(approved, 'Undo')), /asks to register/, 'taken back');
    assert.match(shown(await press(await say(`show ${deal}`, /asks to register/), 'Approve')), /Undo within/);
    assert.match(shown(await press(card, 'Decline …')), /It has just been decided/, 'an old card shows the present state');
  });

  await scene('29:ana', first, async () => {
    assert.doesNotMatch(shown(await say(`show ${deal}`, /Submitted|More asked/)), /Approved/, 'nobody is told while it can be taken back');
    const news = await arrives(/is approved/);
    assert.match(shown(news), /35% instead of 15%/);
    await picture('approved.png');
  });

  await scene('29:ana', '2027-02-10T10:00:00Z', async () => {
    await say('hello', /Hello Ana/);
    await arrives(/protection of deal \d+ ends soon/);
    const why = await say(`extend ${deal}`, /Ask for more time/);
    assert.match(shown(await press(why, /extend/i, { f_note: 'The board meets in March' })), /asked|Expiring/);
  });

  await scene('29:marco', '2027-02-10T10:00:00Z', async () => {
    assert.match(shown(await press(await say(`show ${deal}`, /Extend|Expiring/), /^Extend by/)), /Extended/);
  });

  await scene('29:ana', '2027-03-01T10:00:00Z', async () => {
    assert.match(shown(await press(await say(`won ${deal}`, /[Ww]on/), /won/i)), /Won/);
    await say(`history ${deal}`, /won/);
    await picture('history.png');
  });

  await scene('29:priya', '2027-03-01T10:00:00Z', async () => {
    const form = await say('propose an MDF activity', /Step 1 of 3/);
    const money = await press(form, 'Next', { f_activity: 'Zero trust breakfast', f_activityKind: 'Event', f_heldOn: '2027-03-25', f_region: 'EMEA', f_place: 'Lyon', f_audience: 'CISOs of banks' });
    const review = await press(money, 'Next', { f_cost: '6000', f_share: '3000', f_leads: '20', f_pipeline: '200000', f_deals: '' });
    const sent = await press(review, 'Send to Akamai');
    assert.match(shown(sent), /Sent to Hana Rossi/);
    activity = Number(/(\d{4})/.exec(shown(sent).match(/(?:activity|MDF)[^\n]*/)[0])[1]);
  });

  await scene('29:hana', '2027-03-01T10:00:00Z', async () => {
    const card = await say(`show ${activity}`, /Zero trust breakfast/);
    assert.match(shown(card), /Zero trust breakfast/);
    assert.match(shown(await press(card, 'Approve')), /Undo within/);
  });

  await scene('29:priya', '2027-03-01T10:00:00Z', async () => {
    await say(`show ${activity}`, /Zero trust breakfast/);
    await arrives(/is approved/);
  });

  await scene('29:priya', '2027-03-26T10:00:00Z', async () => {
    await say(`claim ${activity}`, /First send two files/);
    await send('the invoice', 'invoice-114.pdf');
    await send('the list of guests', 'attendees.xlsx');
    const claim = await say(`claim ${activity}`, /2 files are here/);
    await picture('claim.png');
    const review = await press(claim, 'Next', { f_spent: '5800', f_claimed: '2900', f_leadsGained: '23' });
    assert.match(shown(review), /invoice-114\.pdf[^]*attendees\.xlsx/);
    assert.match(shown(await press(review, /^Send/)), /Hana Rossi/);
  });

  await scene('29:hana', '2027-03-26T10:00:00Z', async () => {
    assert.match(shown(await press(await say(`show ${activity}`, /Claimed/), 'Approve')), /Undo within/);
  });

  await scene('29:hana', '2027-03-30T10:00:00Z', async () => {
    await say('hello', /Hello Hana/);
    const card = await until('the decision to stand', async () => { const it = await say(`show ${activity}`, /Zero trust breakfast/); return titles(it).some(title => /paid/i.test(title)) && it; });
    assert.match(shown(await press(await press(card, /paid/i), /paid/i, { f_note: 'PO 4471' })), /Paid/);
  });

  await scene('29:priya', '2027-03-30T10:00:00Z', async () => {
    await say(`show ${activity}`, /Paid/);
    await say('MDF left this quarter', /2,900/);
    await picture('budget.png');
  });

  console.log('as it should be');
} catch (fault) {
  const unheard = teams?.seen.filter(it => !it.wasHeard && it.message).map(it => shown(it.message)).slice(-5).join('\n--\n');
  console.log(`${fault.stack}\n\nIn the chat, not waited for:\n${unheard}\n\nThe log of the bot:\n${teams?.log()}`);
  process.exitCode = 1;
} finally {
  await page?.close();
  teams?.close();
  rmSync(store, { recursive: true, force: true, maxRetries: 5 });
}

/** Somebody in front of the local Teams, at a time. The time to undo passes in real time, so it is cut short. */
async function scene(as, clock, play) {
  teams = await open({ as, bot, port, settings: [`--Store:Connection=Data Source=${store}/story.db`, `--Clock:Now=${clock}`, '--ChannelTeam:UndoSeconds=10'] });
  page = pictures && await browse(teams.url, 620, 2400, 1.5);
  if (page) await until('the page to be drawn', () => page.run(`document.querySelectorAll('[title="Toggle Log Panel"]').length`));
  await play();
  await page?.close();
  teams.close();
  page = undefined;
}

/** All have the same private chat there, so what others are told comes in between; the answer is the first message that looks like it. */
async function say(text, pattern) {
  await teams.post(`/_conversation/v1/conversations/${personal}/messages`, { from: { id: teams.as }, text, textFormat: 'plain', mentions: [] });
  return await next(message => pattern.test(shown(message)), `an answer to "${text}" that matches ${pattern}`);
}

/** A file in the private chat. The local Teams sends none, so it comes to the bot as Teams would send it, with an address to fetch it from. */
async function send(text, name) {
  const store = createServer((_, answer) => answer.end('what is in it')).listen(0, '127.0.0.1').unref();
  await once(store, 'listening');
  const response = await fetch(`${teams.botUrl}/api/messages`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({
      type: 'message', id: `file-${name}`, channelId: 'msteams', serviceUrl: `${teams.url}/_connector`, text,
      from: { id: teams.as, aadObjectId: teams.objectId }, recipient: { id: '28:partnerbot' }, conversation: { id: personal, conversationType: 'personal', tenantId: tenant }, channelData: { tenant: { id: tenant } },
      attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name, content: { downloadUrl: `http://127.0.0.1:${store.address().port}/${name}`, uniqueId: name, fileType: name.split('.').at(-1) } }],
    }),
  });
  assert.equal(response.status, 200);
  await arrives(new RegExp(`${name} is with activity`));
  store.close();
}

/** A message that nobody asked for just now. */
function arrives(pattern) {
  return next(message => pattern.test(shown(message)), `news that match ${pattern}`);
}

async function next(isIt, what) {
  const found = await until(what, () => teams.seen.find(it => !it.wasHeard && it.action === 'createMessage' && it.actionConversationId === personal && isIt(it.message)));
  found.wasHeard = true;
  return found.message;
}

/** Presses the button of this title, with what is typed into the fields, and gives the card that takes the place. */
async function press(message, title, fields = {}) {
  const found = buttons(message).find(it => title instanceof RegExp ? title.test(it.title) : it.title === title);
  assert.ok(found, `there is a button ${title} among ${titles(message).join(', ')}`);
  const { value } = await teams.post('/_conversation/v1/invoke', {
    from: { id: teams.as }, conversation: { id: personal }, replyToId: message.messageId, name: 'adaptiveCard/action',
    value: { action: { type: found.type, verb: found.verb, data: { ...found.data, ...fields } }, trigger: 'manual' },
  });
  return { ...value, messageId: message.messageId };
}

function shown(message) {
  return [message.text, ...all(card(message), it => it.text && it.type !== 'Action.Execute').map(it => it.text), ...all(card(message), it => it.value && it.title).map(it => `${it.title}: ${it.value}`), ...all(card(message), it => it.type?.startsWith('Input.')).map(it => it.value)].filter(Boolean).join('\n');
}

function titles(message) {
  return buttons(message).map(it => it.title);
}

function buttons(message) {
  return all(card(message), it => it.type?.startsWith('Action.') && it.title);
}

function card(message) {
  return message.attachments?.[0].content ?? message;
}

function all(part, isIt) {
  if (Array.isArray(part)) return part.flatMap(it => all(it, isIt));
  if (!part || typeof part !== 'object') return [];
  return [...(isIt(part) ? [part] : []), ...Object.entries(part).filter(([name]) => name !== 'fallback' && name !== 'refresh').flatMap(([, it]) => all(it, isIt))];
}

/** What the one in front sees now, from the top of the last card on. */
async function picture(name) {
  if (!page) return;
  for (const title of ['Toggle Log Panel', 'Toggle app bar and conversation window'])
    await page.run(`document.querySelector('[title="${title}"]')?.click()`);
  await until('a card to be drawn', () => page.run(`document.querySelectorAll('.ac-adaptiveCard').length`));
  await new Promise(resolve => setTimeout(resolve, 1500));
  const box = JSON.parse(await page.run(`JSON.stringify((box => ({ top: box.top + scrollY, bottom: box.bottom + scrollY }))([...document.querySelectorAll('.ac-adaptiveCard')].at(-1).getBoundingClientRect()))`));
  writeFileSync(join(pictures, name), await page.picture({ x: 0, y: Math.max(0, box.top - 24), width: 620, height: box.bottom - box.top + 48 }));
}
