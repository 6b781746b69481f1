import { answers } from './answers.js';
import { calls } from './calls.js';
import { scenario } from './scenario.js';

const given = await calls();
if (given !== answers) throw new Error(given);
console.log(await scenario());
