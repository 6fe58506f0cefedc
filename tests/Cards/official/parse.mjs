// Reads every card of a folder with Microsoft's own library and prints what it complains about, one complaint a line.
// Exit code: 0 none, 1 some, 3 when the library is not installed (npm install in this folder).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.argv[2];
let library;
try {
  library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.min.js');
} catch (problem) {
  if (problem.code !== 'MODULE_NOT_FOUND') throw problem;
  process.exit(3);
}

const complaints = [];
let count = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } }); // as many as Teams shows; the library's own default is five
  const context = new library.SerializationContext(library.Versions.v1_5);
  card.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')), context);
  count++;

  for (let i = 0; i < context.eventCount; i++) complaints.push(`${file}: ${context.getEventAt(i).message}`);
  for (const event of card.validateProperties().validationEvents) complaints.push(`${file}: ${event.message}`);
  if (card.getItemCount() === 0) complaints.push(`${file}: nothing was read`);
}

console.log(complaints.length ? complaints.join('\n') : `${count} cards read`);
process.exit(complaints.length ? 1 : 0);
