import { styleText } from 'node:util';

/** Shows how far a run is: in one line on a terminal, else in a line now and then. */
export interface Progress {
  say(text: string): void;
  start(title: string, count: number): void;
  step(isFine: boolean): void;
  end(): void;
}

const everyMs = 20_000;

/** @param missed - What a step that is not fine is counted as. */
export function createProgress(out: NodeJS.WriteStream, missed = 'not killed'): Progress {
  let title = '';
  let count = 0;
  let done = 0;
  let notFine = 0;
  let startedAt = 0;
  let toldAt = 0;
  const isTerminal = out.isTTY === true;
  const line = () => {
    const seconds = (performance.now() - startedAt) / 1000;
    const left = done === 0 ? '' : `, ${Math.ceil((seconds / done) * (count - done))} s left`;
    return `${title}: ${done} of ${count}, ${notFine} ${missed}, ${Math.round(seconds)} s${left}`;
  };
  return {
    say(text) {
      if (isTerminal) out.write('\r\u001b[K');
      out.write(`${text}\n`);
    },
    start(name, total) {
      [title, count, done, notFine] = [name, total, 0, 0];
      startedAt = toldAt = performance.now();
    },
    step(isFine) {
      done += 1;
      if (!isFine) notFine += 1;
      if (isTerminal) out.write(`\r\u001b[K${styleText('dim', line())}`);
      else if (performance.now() - toldAt > everyMs) {
        toldAt = performance.now();
        out.write(`${line()}\n`);
      }
    },
    end() {
      if (count > 0) this.say(line());
    },
  };
}
