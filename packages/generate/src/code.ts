const WIDTH = 80;

/** A value as the code that a person would write: on one line if that is short, else a line for each part. */
export function toCode(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const parts = Object.entries(value).map(([name, item]) => {
    const code = toCode(item, deeper);
    return Array.isArray(value) ? code : `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${code}`;
  });
  if (parts.length === 0) return (open + close).replaceAll(' ', '');
  const line = open + parts.join(', ') + close;
  if (line.length <= WIDTH && !line.includes('\n')) return line;
  return [open.trim(), ...parts.map(part => `${deeper}${part},`), indent + close.trim()].join('\n');
}

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
