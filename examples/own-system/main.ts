// The sixth system: a client and a twin of Lattice, generated from openapi.yaml beside this file.
import { createLattice, isHttpError } from './generated/client.gen.ts';
import { createTwin } from './rules.ts';

const twin = createTwin();
const lattice = createLattice({ auth: twin.credential, fetch: twin.fetch });

const { id, secret } = await lattice.createKey({ name: 'ci' });
console.log(`created ${id} with ${secret}`);

const verified = await lattice.verifyKey({ secret });
console.log(`verified ${verified.name}`);

await lattice.createKey({ name: 'ci' }).catch((error: unknown) => {
  if (isHttpError(error, 'createKey') && error.status === 409) console.log(`refused: ${error.body.title}`);
});

await lattice.revokeKey({ key_id: id });
await lattice.createKey({ name: 'ci' });
for await (const key of lattice.listKeys()) {
  console.log(`${key.id} ${key.name} ${key.revoked_at ? 'revoked' : 'alive'}`);
}
