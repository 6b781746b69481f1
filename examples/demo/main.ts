// A key's life in five systems: all 25 operations through the generated clients, against twins over real HTTP.
import { parseArgs } from 'node:util';
import { head, twoLines } from './print.ts';
import { operationCount, stories } from './stories/index.ts';
import { type Row, WalkError, walk } from './walk.ts';

const help = `Usage: npm run demo [-- options]

Walks a key's life in five systems, all 25 operations, over HTTP on this machine.

  --json     one JSON document instead of the table
  --help     this text`;

const { json, help: wantsHelp } = options();
if (wantsHelp) console.log(help);
else process.exitCode = await main();

function options(): { json: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}

async function main(): Promise<number> {
  const rows: Row[] = [];
  if (!json) console.log(head());
  let failure: string | undefined;
  try {
    for (const story of stories) {
      await walk(story, row => {
        rows.push(row);
        if (!json) console.log(twoLines(row));
      });
    }
  } catch (error) {
    if (!(error instanceof WalkError)) throw error;
    failure = error.message;
  }
  const done = new Set(rows.map(row => `${row.system} ${row.operation}`)).size;
  if (json)
    console.log(
      JSON.stringify({ operations: done, of: operationCount, rows, ...(failure && { failure }) }, null, 2),
    );
  else console.log(`\n${done} of ${operationCount} operations`);
  if (failure !== undefined) console.error(failure);
  return failure === undefined && done === operationCount ? 0 : 1;
}
