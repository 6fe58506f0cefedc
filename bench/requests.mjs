// What a form submit and an approval cost beside a plain question: one run over the real host, each turn counted when its answer has
// come, which is after its commit. Plays the channel itself (roster, and a connector that takes every message), on 127.0.0.1 only.
//
//   dotnet publish -c Release -o /tmp/bot bot && node bench/requests.mjs /tmp/bot [REQUESTS] [ROUNDS]

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'node:http';

const [folder, requests = '1500', rounds = '3'] = process.argv.slice(2);
const count = Number(requests), inFlight = 8;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const people = {
  ana: { aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001', email: 'ana.lindqvist@alpenglow.example', tenant: '11111111-2222-3333-4444-555555555555' },
  marco: { aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000003', email: 'marco.bellini@akamai.example', tenant: '11111111-2222-3333-4444-555555555555' },
};

const connector = createServer((it, answer) => {
  it.resume();
  it.on('end', () => {
    const who = Object.keys(people).find(name => it.url.includes(encodeURIComponent(`29:${name}`)) || it.url.includes(people[name].aadObjectId));
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify(it.method === 'GET'
      ? { id: `29:${who}`, name: who, aadObjectId: people[who].aadObjectId, email: people[who].email, tenantId: people[who].tenant, userRole: 'user' }
      : { id: `m-${Math.random()}` }));
  });
});
await new Promise(resolve => connector.listen(0, '127.0.0.1', resolve));
const serviceUrl = `http://127.0.0.1:${connector.address().port}/`;
const port = await freePort();
const store = mkdtempSync(join(tmpdir(), 'bench-requests-'));
const bot = spawn('dotnet', [join(folder, 'PartnerBot.Bot.dll'), 'run', '--urls', `http://127.0.0.1:${port}`, `--Store:Connection=Data Source=${store}/bot.db`, '--Logging:LogLevel:Default=Error'],
  { cwd: store, env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development' }, stdio: 'inherit' });
let turn = 0;

try {
  await listens();
  await say('ana', 0, 'hello');
  await say('marco', 0, 'hello');
  for (let round = 0; round < Number(rounds); round++) {
    // Everything but what is measured is done before the clock starts.
    const numbers = [];
    await all(count, async at => { numbers[at] = await draft(named()); });
    await measure('a plain question', at => say('ana', at % 64, 'what is my discount on API Security for a new customer?'));
    await measure('a form submit', async at => expect(/Sent to Marco Bellini/, await act('ana', { do: 'fill', number: numbers[at], page: 'dealReview', move: 'send' })));
    const presses = [];
    await all(count, async at => { presses[at] = button(await act('marco', { do: 'open', number: numbers[at] }), 'Approve'); });
    await measure('an approval', async at => expect(/Undo within/, await act('marco', presses[at])));
  }
} finally {
  bot.kill();
  connector.close();
  agent.destroy();
  rmSync(store, { recursive: true, force: true, maxRetries: 10 });
}

async function draft(customer) {
  const { number } = button(await act('ana', { do: 'begin', kind: 'deal' }), 'Next');
  await act('ana', { do: 'fill', number, page: 'customer', move: 'next', f_customer: customer, f_region: 'EMEA', f_products: 'API Security', f_standing: 'new' });
  expect(/Check and send/, await act('ana', { do: 'fill', number, page: 'value', move: 'next', f_amount: '450000', f_close: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10), f_budget: 'Approved', f_authority: 'The CIO', f_need: 'APIs' }));
  return number;
}

/** A name like no other, as customers have them. */
function named() {
  const letters = () => Array.from({ length: 4 + Math.floor(Math.random() * 6) }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]).join('');
  return `${letters()} ${letters()}`.replace(/^./, first => first.toUpperCase());
}

async function measure(name, what) {
  const times = [];
  const from = performance.now();
  await all(count, async at => {
    const begun = performance.now();
    await what(at);
    times.push(performance.now() - begun);
  });
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  console.log(`${name.padEnd(18)} ${(count / seconds).toFixed(0).padStart(6)} turns/s   p50 ${times[count >> 1].toFixed(1)} p99 ${times[Math.floor(count * 0.99)].toFixed(1)} ms`);
}

async function all(times, what) {
  let next = 0;
  await Promise.all(Array.from({ length: inFlight }, async () => { while (next < times) await what(next++); }));
}

function say(who, chat, text) {
  return post(who, chat, { type: 'message', text });
}

async function act(who, data) {
  const body = await post(who, 0, { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: data.do, data }, trigger: 'manual' } });
  return JSON.parse(body).value;
}

function post(who, chat, activity) {
  const { aadObjectId, tenant } = people[who];
  const body = JSON.stringify({
    ...activity, id: `t-${++turn}`, channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString(), from: { id: `29:${who}`, name: who, aadObjectId }, recipient: { id: '28:bot' },
    conversation: { id: `a:${who}-${chat}`, conversationType: 'personal', tenantId: tenant }, channelData: { tenant: { id: tenant } },
  });
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, answer => {
      let text = '';
      answer.on('data', part => { text += part; });
      answer.on('end', () => answer.statusCode === 200 ? resolve(text) : reject(new Error(`${answer.statusCode} ${text}`)));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function button(card, title) {
  const found = JSON.stringify(card).length && find(card, it => it.title === title && it.data);
  if (!found) throw new Error(`no button ${title} on ${card.fallbackText}`);
  return found.data;
}

function find(part, isIt) {
  if (!part || typeof part !== 'object') return undefined;
  if (isIt(part)) return part;
  for (const each of Object.values(part)) {
    const found = find(each, isIt);
    if (found) return found;
  }
}

function expect(pattern, card) {
  if (!pattern.test(JSON.stringify(card))) throw new Error(`expected ${pattern}, got ${card.fallbackText ?? card}`);
}

async function listens() {
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(it => it.ok, () => false)) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the bot does not listen');
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
