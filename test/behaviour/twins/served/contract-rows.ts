import { expect, test } from 'vitest';

type Test = () => Promise<void> | void;

/**
 * One test for each row of a contract's tables, named after the row.
 *
 * @param rows - The rows: section and place in the contract → what the row says.
 */
export function testRows<Row extends string>(
  rows: Readonly<Record<Row, string>>,
  tests: Readonly<Record<NoInfer<Row>, Test>>,
): void {
  const texts: Readonly<Record<string, string>> = rows;
  const found: Readonly<Record<string, Test>> = tests;
  for (const [row, check] of Object.entries(found)) test(`${row} ${texts[row]}`, check);
  test('every row has a test', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(texts).sort());
  });
}
