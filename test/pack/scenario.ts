import { operationCount, stories } from '../../examples/demo/stories/index.ts';
import { cases, doorOf, twinOf } from '../scenarios/systems.ts';

/**
 * What installed packages must do wherever they run, without a network: every operation through the clients, and each
 * system's scenario in both dialects. Gives what is the same everywhere: how many operations, and a digest of each transcript.
 */
export async function scenario(): Promise<string> {
  const done = new Set<string>();
  for (const { twin, live } of stories) {
    const { fetch, baseUrl, credential: auth } = twin;
    const settings = { fetch, baseUrl, auth, dangerouslyAllowBrowser: true };
    await live(settings, async (operation, call) => {
      const data = await call();
      done.add(`${twin.system} ${operation}`);
      return data;
    });
  }
  const told = await Promise.all(
    cases.map(async which => {
      const transcript = await which.scenario(doorOf(twinOf(which)));
      return `${which.name} ${which.dialect} ${transcript.length} ${await digestOf(JSON.stringify(transcript))}`;
    }),
  );
  return [`${done.size} of ${operationCount} operations`, ...told].join(', ');
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 4), byte => byte.toString(16).padStart(2, '0')).join('');
}
