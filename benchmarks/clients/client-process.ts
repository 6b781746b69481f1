// One of the compared clients, in a process of its own. Arguments: its name, and the server's URL; without one, a `fetch` in
// the process answers.
import { cpuOf } from '../lib/interleave.ts';
import { createPeers } from './peers.ts';
import type { Order } from './processes.ts';
import { stubFetch } from './stub-fetch.ts';

const [name, origin] = process.argv.slice(2);
if (origin === undefined) stubFetch();
const peers = await createPeers(origin ?? 'http://127.0.0.1:1');
const peer = peers.find(each => each.name === name);
if (peer === undefined) throw new Error(`no client is named ${name}`);
process.on('message', async ({ call, forMs }: Order) => process.send?.(await cpuOf(peer[call], forMs)));
process.send?.('ready');
