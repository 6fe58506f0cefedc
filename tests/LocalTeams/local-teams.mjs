// The bot and a local Teams around it, as two child processes on free ports: what the end-to-end test and the pictures of docs/
// are made with. Needs `npm install` in this folder, a built bot, and Node 20 with --experimental-websocket, or any later Node.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const configName = '.m365agentsplayground.yml';
const playground = join(here, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');

export const isInstalled = () => existsSync(playground);

/**
 * Starts both. `close` ends them; so does the end of this process, however it comes.
 * @param {{ as?: string, bot?: string, settings?: string[], port?: number }} options who sits in front of it (29:ana, unless said otherwise),
 *   where the bot was built to, settings for it, and the port of the local Teams where it has to be the same as before.
 */
export async function open({ as = '29:ana', bot = join(root, 'artifacts/bin/PartnerBot.Bot/debug/PartnerBot.Bot.dll'), settings = [], port } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'local-teams-'));
  const children = [];
  const end = () => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  const start = (command, args, env) => {
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => { child.said += data; });
    child.on('error', fault => { child.said += fault.message; child.failed = true; });
    child.hasEnded = () => child.failed || child.exitCode !== null || child.signalCode !== null;
    children.push(child);
    return child;
  };

  const [botPort, freePort] = await freePorts(2);
  const teamsPort = port ?? freePort;
  const config = inFront(as, readFileSync(join(root, configName), 'utf8'));
  writeFileSync(join(folder, configName), config);

  const botProcess = start('dotnet', [bot, 'run', '--urls', `http://127.0.0.1:${botPort}`, ...settings], { ASPNETCORE_ENVIRONMENT: 'Development', DOTNET_NOLOGO: '1' });
  const teams = start(process.execPath, [playground, 'start', '-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams', '-p', `${teamsPort}`, '--disable-telemetry'], { TEAMSAPPTESTER_BROWSER: 'none' });
  const url = `http://localhost:${teamsPort}`;
  await Promise.all([
    until('the bot to listen', () => answers(`http://127.0.0.1:${botPort}/healthz`), botProcess, 90),
    until('the local Teams to listen', () => answers(`${url}/_debug/ping`), teams, 90),
  ]).catch(fault => { end(); throw fault; });

  const seen = [];
  const socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = event => seen.push(JSON.parse(event.data));
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject(new Error('the local Teams takes no web socket')); });

  const post = async (path, body) => {
    const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}\n${botProcess.said.slice(-2000)}`);
    return text && JSON.parse(text);
  };

  return { url, botUrl: `http://127.0.0.1:${botPort}`, as, objectId: /aadObjectId: ([-0-9a-f]+)/.exec(config)[1], seen, post, log: () => botProcess.said, close };

  function close() {
    socket.close();
    end();
    process.removeListener('exit', end);
  }
}

/** Asks again and again until there is something, and gives up at a deadline that a slow machine keeps. */
export async function until(what, look, child, seconds = 30) {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(50)) {
    if (child?.hasEnded()) throw new Error(`waited for ${what}, but the process ended: ${child.said}`);
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited ${seconds} s for ${what}${child ? `: ${child.said}` : ''}`);
}

/** The config with another person in front: that one and the one who is there change places. */
function inFront(id, config) {
  const [first, ...others] = config.match(/\{ id: "29:.*\}/g);
  const chosen = [first, ...others].find(person => person.includes(`"${id}"`));
  return config.replaceAll(/\{ id: "29:.*\}/g, person => person === first ? chosen : person === chosen ? first : person);
}

const answers = url => fetch(url, { signal: AbortSignal.timeout(2_000) }).then(response => response.ok, () => false);

export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  })));
  const ports = servers.map(server => server.address().port);
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return ports;
}
