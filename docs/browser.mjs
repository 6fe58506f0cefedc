// A headless Chromium, spoken to over its DevTools protocol: enough to open a page, run a script in it, and take its picture.

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function browse(url, width, height, scale = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  // Teams is drawn in Segoe UI, which is not everywhere; Open Sans (Debian's fonts-open-sans) is its next of kin.
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
    <include>/etc/fonts/fonts.conf</include>
    <match target="pattern"><test name="family"><string>Segoe UI</string></test><edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit></match>
  </fontconfig>`);
  const chromium = spawn('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${folder}/profile`,
    '--remote-debugging-port=0', 'about:blank'], { env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => { chromium.kill('SIGKILL'); };
  process.once('exit', kill);

  const address = await new Promise((resolve, reject) => {
    let said = '';
    chromium.stderr.on('data', data => { const found = /DevTools listening on (ws:\S+)/.exec(said += data); if (found) resolve(found[1]); });
    chromium.on('error', reject);
    chromium.on('exit', () => reject(new Error(`Chromium ended: ${said}`)));
  });
  const pages = await (await fetch(`${address.replace(/^ws/, 'http').replace(/\/devtools.*/, '')}/json`)).json();
  const socket = new WebSocket(pages.find(page => page.type === 'page').webSocketDebuggerUrl);
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = () => reject(new Error('Chromium takes no web socket')); });

  const waiting = new Map();
  let last = 0;
  socket.onmessage = event => {
    const { id, result, error } = JSON.parse(event.data);
    const { resolve, reject } = waiting.get(id) ?? {};
    if (error) reject?.(new Error(error.message)); else resolve?.(result);
    waiting.delete(id);
  };
  const send = (method, params = {}) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });

  await send('Page.enable');
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await send('Page.navigate', { url });

  return {
    run: async script => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression: script, returnByValue: true, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    type: text => send('Input.insertText', { text }),
    enter: async () => {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: '\r' });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    picture: async clip => Buffer.from((await send('Page.captureScreenshot', { format: 'png', ...clip && { clip: { scale: 1, ...clip } } })).data, 'base64'),
    close: async () => {
      const ended = new Promise(resolve => chromium.once('close', resolve));
      const late = setTimeout(kill, 5_000);
      socket.send(JSON.stringify({ id: ++last, method: 'Browser.close' }));
      await ended;
      clearTimeout(late);
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
