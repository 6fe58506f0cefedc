// Ana asks in the local Teams, presses buttons, and asks again where others read along. Ends with 0 when everything was as it
// should be, with 3 when the local Teams is not installed, and otherwise says what was not.
//
//   node --experimental-websocket conversation.mjs [PartnerBot.Bot.dll]

import assert from 'node:assert/strict';
import { isInstalled, open, until } from './local-teams.mjs';

if (!isInstalled()) process.exit(3);

const personal = 'a:personal';
const group = '19:dealroom@thread.v2';
const teams = await open({ bot: process.argv[2] });

try {
  await teams.post(`/_debug/conversation/${personal}/installation`, {});
  assert.match(summary(await next(personal)), /Hello Ana/, 'Ana is found by the e-mail of the roster and greeted by name');

  await say(personal, 'what is my discount on API Security for a new customer?');
  const discount = await next(personal);
  assert.match(summary(discount), /^35% discount at Premier level/);
  assert.ok(texts(discount).includes('35%'), 'the figure stands alone, large');
  assert.match(texts(discount).at(-1), /^Source: .*Wholesale Product Pricing/, 'and its source at the foot');

  await press(discount, 'And for Elite?');
  assert.match(summary(await next(personal)), /^40% discount at Elite level/);

  await press(discount, 'Why?');
  assert.match(summary(await next(personal)), /^Why/);

  await say(personal, 'which certificates expire next?');
  const list = await next(personal);
  assert.match(texts(list).join('\n'), /1–8 of 17/);
  const { type, value } = await press(list, 'Show more');
  assert.equal(type, 'application/vnd.microsoft.card.adaptive');
  assert.match(texts(value).join('\n'), /9–16 of 17/, 'the second page takes the place of the first');

  await say(group, '<at>PartnerBot</at> what is my discount on API Security for a new customer?');
  const [whisper, line] = [await next(personal), await next(group)];
  assert.match(summary(whisper), /^35%/, 'a confidential figure comes in private');
  assert.match(line.text, /private chat/);
  assert.doesNotMatch(JSON.stringify(line), /%/, 'and the others read none');

  console.log('as it should be');
} catch (fault) {
  console.log(`${fault.stack}\n\nThe bot said:\n${teams.log()}`);
  process.exitCode = 1;
} finally {
  teams.close();
}

function say(conversation, text) {
  const mentions = text.startsWith('<at>') ? [{ mentioned: { id: '28:partnerbot' }, text: '<at>PartnerBot</at>' }] : [];
  return teams.post(`/_conversation/v1/conversations/${conversation}/messages`, { from: { id: teams.as }, text, textFormat: 'plain', mentions });
}

/** The next message of the bot in this conversation; those of other conversations may come in between. */
async function next(conversation) {
  const found = await until(`an answer in ${conversation}`, () => teams.seen.find(it => !it.wasHeard && it.action === 'createMessage' && it.actionConversationId === conversation));
  found.wasHeard = true;
  return found.message;
}

/** As the client does it: Submit sends a message, Execute waits for the card that takes the place of this one. */
function press(message, title) {
  const { body, actions } = card(message);
  const button = [...actions, ...body.flatMap(it => it.actions ?? [])].find(it => it.title === title);
  assert.ok(button, `there is a button "${title}"`);
  assert.equal(button.data.msteams, undefined, 'the client of the local Teams cannot press a button that speaks');

  const whose = { from: { id: teams.as }, conversation: { id: personal }, replyToId: message.messageId };
  return button.type === 'Action.Submit'
    ? teams.post('/_conversation/v1/submit', { ...whose, value: button.data })
    : teams.post('/_conversation/v1/invoke', { ...whose, name: 'adaptiveCard/action', value: { action: { type: button.type, verb: button.verb, data: button.data }, trigger: 'manual' } });
}

function card(message) {
  return message.attachments?.[0].content ?? message;
}

function summary(message) {
  return card(message).fallbackText ?? message.text;
}

function texts(message) {
  const within = element => element.type === 'TextBlock' ? [element.text] : [...element.items ?? [], ...element.columns ?? []].flatMap(within);
  return card(message).body.flatMap(within);
}
