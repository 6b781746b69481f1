/** Deeper than any answer goes. A parser takes fifty times the memory of such a text, and what recurses over it fails. */
const MAX_DEPTH = 500;

/** Whether JSON nests too deep to be parsed. One pass: a regular expression would run away on an unclosed string. */
export const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') isInString = !isInString;
    else if (isInString) index += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
};
