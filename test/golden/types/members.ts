import ts from 'typescript';

/** A property of a published type: what editors show above it, and what is inside it. */
export interface Member {
  readonly name: string;
  /** The comment, in one line. */
  readonly words: string;
  /** In the order of the file; empty for what is no object. */
  readonly members: readonly Member[];
}

/** The interfaces of a file of types. */
export function readTypes(text: string): readonly Member[] {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest);
  return file.statements
    .filter(statement => ts.isInterfaceDeclaration(statement))
    .map(({ name, members }) => ({ name: name.text, words: '', members: members.flatMap(read) }));

  function read(member: ts.TypeElement): readonly Member[] {
    if (!ts.isPropertySignature(member) || ts.isComputedPropertyName(member.name)) return [];
    const inside = objectIn(member.type)?.members ?? [];
    return [{ name: member.name.text, words: wordsOf(member), members: inside.flatMap(read) }];
  }

  function wordsOf({ pos }: ts.Node): string {
    const comment = ts.getLeadingCommentRanges(text, pos)?.at(-1);
    if (comment === undefined) return '';
    const lines = text.slice(comment.pos + 3, comment.end - 2).split('\n');
    return lines
      .map(line => line.replace(/^\s*\*/, '').trim())
      .filter(Boolean)
      .join(' ');
  }
}

/** The members at the end of a way of names. */
export function membersAt(members: readonly Member[], ...way: readonly string[]): readonly Member[] {
  return way.reduce<readonly Member[]>(
    (found, name) => found.find(member => member.name === name)?.members ?? [],
    members,
  );
}

/** An object that a type is, has items of, or may be. */
function objectIn(type: ts.TypeNode | undefined): ts.TypeLiteralNode | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return type;
  if (ts.isArrayTypeNode(type)) return objectIn(type.elementType);
  if (ts.isParenthesizedTypeNode(type)) return objectIn(type.type);
  return ts.isUnionTypeNode(type) ? type.types.map(objectIn).find(Boolean) : undefined;
}
