// What a form that is sent and an approval cost beside a plain question and the echo bots: one run over the real hosts. A question ends
// when its answer has arrived at the connector, a press when its response is there; both are after the commit. Plays the channel itself
// (identity, roster, and a connector that takes every message), on 127.0.0.1 only. Started by requests.sh, which builds the bots.

import { spawn } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, Agent, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';

const { WORK: work, APP: app, HTTP_PORT: httpPort, BOT_PORT: botPort, FLOOR_PORT: floorPort, NODE_PORT: nodePort } = process.env;
const count = Number(process.env.REQUESTS), rounds = Number(process.env.ROUNDS), securePort = 3443, inFlight = 8, slices = 4;
const home = '11111111-2222-3333-4444-555555555555', clockTicks = 100;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const people = {
  ana: { aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001', email: 'ana.lindqvist@alpenglow.example' },
  marco: { aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000003', email: 'marco.bellini@akamai.example' },
};
const serviceUrl = `http://127.0.0.1:${httpPort}/`, origin = `http://127.0.0.1:${httpPort}`;
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const bearer = token();
const waiting = new Map();
let turn = 0, port, bot;

const channel = (it, answer) => {
  it.resume();
  it.on('end', () => {
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify(answerTo(it.method, decodeURIComponent(it.url))));
  });
};
const servers = [
  createServer(channel).listen(httpPort, '127.0.0.1'),
  createSecureServer({ key: readFileSync(join(work, 'key.pem')), cert: readFileSync(join(work, 'cert.pem')) }, channel).listen(securePort, '127.0.0.1'),
];

try {
  for (let round = 0; round < rounds; round++) {
    await start('dotnet', [join(work, 'peers/floor/out/floor.dll'), `http://127.0.0.1:${floorPort}`], work, floorPort, { AUTH: '1', APP_ID: app, TOKEN_URL: `${origin}/token`, AUTHORITY: origin });
    await compare('floor, an echo');
    await start('node', ['bot.js'], join(work, 'peers/node-botbuilder'), nodePort,
      { AUTH: '1', PORT: nodePort, APP_ID: app, TOKEN_URL: `${origin}/token`, AUTHORITY: `https://localhost:${securePort}`, NODE_EXTRA_CA_CERTS: join(work, 'cert.pem') });
    await compare('Bot Framework SDK for JavaScript, an echo');
    await start('dotnet', [join(work, 'bot/PartnerBot.Bot.dll'), 'run', '--urls', `http://127.0.0.1:${botPort}`], join(work, 'store'), botPort, {
      ASPNETCORE_ENVIRONMENT: 'Development', Store__Connection: `Data Source=${work}/store/${round}.db`, Logging__LogLevel__Default: 'Error',
      Bot__AppId: app, Bot__TenantId: home, Bot__ClientSecret: 's', Bot__Auth__DangerouslyAllowUnauthenticatedRequests: 'false',
      Bot__Auth__OpenIdMetadataUrl: `${origin}/v1/.well-known/openidconfiguration`, Bot__Outbound__Authority: origin, Bot__Outbound__AllowLoopback: 'true',
    });
    await say('ana', 0, 'hello');
    await say('marco', 0, 'hello');

    // Everything but what is measured is done before the clock starts; after as many to warm up, the three take turns in slices, so that
    // a slow spell of the machine falls on all of them.
    const numbers = [], presses = [];
    await all(2 * count, async at => { numbers[at] = await draft(named()); });
    const send = async at => expect(/Sent to Marco Bellini/, await press('ana', { do: 'fill', number: numbers[at], page: 'dealReview', move: 'send' }));
    const open = async at => { presses[at] = button(await act('marco', { do: 'open', number: numbers[at] }), 'Approve'); };
    const approve = async at => expect(/Undo within/, await press('marco', presses[at]));
    const [question, form, approval] = ['PartnerBot, a plain question', 'PartnerBot, a form that is sent', 'PartnerBot, an approval'].map(meter);
    await all(count, ask);
    for (const step of [send, open, approve]) await all(count, at => step(count + at));
    for (let from = 0; from < count; from += count / slices) {
      const inSlice = step => at => step(from + at);
      await question.run(count / slices, inSlice(ask));
      await form.run(count / slices, inSlice(send));
      await all(count / slices, inSlice(open));
      await approval.run(count / slices, inSlice(approve));
    }
    for (const each of [question, form, approval]) each.print();
    await end();
  }
} finally {
  await end();
  servers.forEach(server => server.close());
  agent.destroy();
}

async function start(command, args, cwd, at, env) {
  await end();
  port = at;
  bot = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; ; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/healthz`).then(() => true, () => false)) return;
    if (tries > 600) throw new Error(`${command} does not listen on ${port}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function end() {
  if (!bot) return;
  const over = new Promise(resolve => bot.once('exit', resolve));
  bot.kill();
  await over;
  bot = undefined;
}

/** The same question to each bot, after as many to warm up. */
async function compare(name) {
  const echo = meter(name);
  await all(count, ask);
  await echo.run(count, ask);
  echo.print();
}

function ask(at) {
  return say('ana', at % 64, 'what is my discount on API Security for a new customer?');
}

function answerTo(method, url) {
  if (url.endsWith('openidconfiguration')) return { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/v1/.well-known/keys`, id_token_signing_alg_values_supported: ['RS256'] };
  if (url.endsWith('/keys')) return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'channel', use: 'sig', endorsements: ['msteams'] }] };
  if (url.endsWith('/token')) return { token_type: 'Bearer', expires_in: 86_000, access_token: bearer };
  if (method === 'GET') {
    const who = Object.keys(people).find(name => url.includes(`29:${name}`) || url.includes(people[name].aadObjectId));
    return { id: `29:${who}`, name: who, tenantId: home, userRole: 'user', ...people[who] };
  }

  const chat = url.match(/conversations\/([^/]+)\//)?.[1];
  waiting.get(chat)?.();
  waiting.delete(chat);
  return { id: `m-${++turn}` };
}

/** As the Bot Connector's: one for the run. */
function token() {
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'channel' })}.${part({ iss: 'https://api.botframework.com', aud: app, serviceurl: serviceUrl, nbf: now - 60, exp: now + 6 * 3600 })}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

async function draft(customer) {
  const { number } = button(await act('ana', { do: 'begin', kind: 'deal' }), 'Next');
  await act('ana', { do: 'fill', number, page: 'customer', move: 'next', f_customer: customer, f_region: 'EMEA', f_products: 'API Security', f_standing: 'new' });
  expect(/Check and send/, await press('ana', { do: 'fill', number, page: 'value', move: 'next', f_amount: '450000', f_close: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10), f_budget: 'Approved', f_authority: 'The CIO', f_need: 'APIs' }));
  return number;
}

/** A name like no other, as customers have them. */
function named() {
  const letters = () => Array.from({ length: 4 + Math.floor(Math.random() * 6) }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]).join('');
  return `${letters()} ${letters()}`.replace(/^./, first => first.toUpperCase());
}

/** What one kind of turn takes, summed over its slices. */
function meter(name) {
  const took = [];
  let seconds = 0, cpu = 0;
  return {
    async run(times, what) {
      const cpuBefore = cpuSeconds(), from = performance.now();
      await all(times, async at => {
        const begun = performance.now();
        await what(at);
        took.push(performance.now() - begun);
      });
      seconds += (performance.now() - from) / 1000;
      cpu += cpuSeconds() - cpuBefore;
    },
    print() {
      took.sort((a, b) => a - b);
      const at = share => took[Math.floor(took.length * share)].toFixed(1);
      console.log(`${name.padEnd(42)} ${(took.length / seconds).toFixed(0).padStart(6)} turns/s   p50 ${at(0.5)} p99 ${at(0.99)} ms   cpu ${(cpu * 1000 / took.length).toFixed(2)} ms/turn`);
    },
  };
}

function cpuSeconds() {
  const fields = readFileSync(`/proc/${bot.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / clockTicks;
}

async function all(times, what) {
  let next = 0;
  await Promise.all(Array.from({ length: inFlight }, async () => { while (next < times) await what(next++); }));
}

/** Ends when the answer has arrived. */
async function say(who, chat, text) {
  const heard = new Promise(resolve => waiting.set(`a:${who}-${chat}`, resolve));
  await post(who, chat, { type: 'message', text });
  await heard;
}

async function act(who, data) {
  return JSON.parse(await press(who, data)).value;
}

function press(who, data) {
  return post(who, 0, { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: data.do, data }, trigger: 'manual' } });
}

function post(who, chat, activity) {
  const { aadObjectId } = people[who];
  const body = JSON.stringify({
    ...activity, id: `t-${++turn}`, channelId: 'msteams', serviceUrl, timestamp: new Date().toISOString(), from: { id: `29:${who}`, name: who, aadObjectId }, recipient: { id: '28:bot' },
    conversation: { id: `a:${who}-${chat}`, conversationType: 'personal', tenantId: home }, channelData: { tenant: { id: home } },
  });
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, answer => {
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

function expect(pattern, body) {
  if (!pattern.test(body)) throw new Error(`expected ${pattern}, got ${body.slice(0, 500)}`);
}
