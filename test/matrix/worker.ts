import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwin } from '@keyloom/mocks/stratum';
import { bin } from '../pack/installed.ts';
import { findRuntime } from './runtimes.ts';
import { type Cell, output } from './tools.ts';

/** The earliest day whose workerd runs the clients: `cache: 'no-store'` is understood since then. */
const compatibilityDate = '2024-11-11';

/** Clients and twins run in a worker. */
export function workerCells(folder: string, told: string): readonly Cell[] {
  const workerd = findRuntime('workerd');
  if (workerd === undefined) return [];
  return [
    {
      name: `${workerd.name} as of ${compatibilityDate}: a twin over HTTP, every operation and the scenarios in process`,
      async run() {
        await output(folder, bin('esbuild'), 'worker.ts', '--bundle', '--format=esm', '--outfile=worker.js');
        const twin = createTwin();
        const { url, close } = await twin.serve();
        try {
          writeFileSync(
            join(folder, 'worker.capnp'),
            configuration({ url, credential: twin.credential, told }),
          );
          await output(folder, workerd.program, 'test', 'worker.capnp');
        } finally {
          await close();
        }
      },
    },
  ];
}

function configuration(settings: Readonly<Record<string, string>>): string {
  const bindings = Object.entries(settings).map(([name, text]) => `(name = "${name}", text = "${text}")`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${compatibilityDate}",
  bindings = [${bindings.join(', ')}],
);
`;
}
