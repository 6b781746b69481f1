import { type Patch, patchesOf } from '../../patch.ts';

/** What is made of an answer: data, secrets, drift. */
export const answers: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/json.ts', {
    'digits-lost': {
      what: 'Ids of 64 bits lose their last digits',
      find: 'JSON.parse(digits ? text.replace(digits, \'$1"$2"\') : text)',
      replace: 'JSON.parse(text)',
    },
    'fraction-cut': {
      what: 'The name of an id in front of a fraction makes the answer unreadable',
      find: '(?![\\\\d.eE])',
      replace: '',
    },
    'first-id-only': {
      what: 'Only the first id of an answer keeps its digits',
      find: "`, 'g') : undefined;",
      replace: "`, '') : undefined;",
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/read-plain.ts', {
    'secret-stays-plain': {
      what: 'A secret is not sealed',
      find: '|| secrets || aliases || settings.strict',
      replace: '|| aliases || settings.strict',
    },
    'alias-not-read': {
      what: 'An answer with a field under another name is taken as it is',
      find: '|| secrets || aliases || settings.strict',
      replace: '|| secrets || settings.strict',
    },
    'strict-ignored': {
      what: 'An answer is not held against its schema though that was asked for',
      find: '|| secrets || aliases || settings.strict',
      replace: '|| secrets || aliases',
    },
    'any-status-is-documented': {
      what: 'A success of another status is no drift',
      find: '!success.includes(status) ||',
      replace: '',
    },
    'kind-ignored': {
      what: 'A list is taken where an object is documented',
      find: 'if (answer === kind && Array',
      replace: 'if (Array',
    },
    'list-without-items': {
      what: 'A page without its list is taken',
      find: ' && Array.isArray(items) && !isWrapped)',
      replace: ' && !isWrapped)',
    },
    'envelope-not-read': {
      what: 'A body in an envelope is taken as it is',
      find: ' && !isWrapped)',
      replace: ')',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/read.ts', {
    'envelope-kept': {
      what: 'The envelope of a body is given instead of the body',
      find: "drifted(task, 'envelope', place);\n  return inner;",
      replace: "drifted(task, 'envelope', place);\n  return served;",
    },
    'envelope-untold': {
      what: 'An envelope is no drift',
      find: "drifted(task, 'envelope', place);",
      replace: '',
    },
    'status-untold': {
      what: 'Another status is no drift',
      find: 'if (success[0] && !success.includes(status)) drifted',
      replace: 'if (success[0] && success.includes(-1)) drifted',
    },
    'body-untold': {
      what: 'A body where none is documented is no drift',
      find: "if (text) drifted(task, 'body', 'a body where none is documented');",
      replace: '',
    },
    'body-kept': {
      what: 'A body is given where none is documented',
      find: 'return { data: undefined, served: undefined };\n  }\n  const done',
      replace: 'return { data: text || undefined, served: text || undefined };\n  }\n  const done',
    },
    'cut-body-swallowed': {
      what: 'An answer that cannot be read is a success without data',
      find: "return text ? 'the answer is not JSON' : 'the answer has no body';",
      replace: 'return { data: undefined, served: undefined };',
    },
    'wrong-kind-taken': {
      what: 'A text or a list is taken where an object is documented',
      find: "if (answer && answer !== (Array.isArray(data) ? 'array' : isObject(data) && 'object'))",
      replace: 'if (answer === undefined && data === null)',
    },
    'no-list-taken': {
      what: 'A page without its list is taken when it is read in full',
      find: "if (pages && !Array.isArray(at(data, pages.items))) return 'the answer holds no list';",
      replace: '',
    },
    'schema-problem-ignored': {
      what: 'An answer that differs from its schema is given all the same',
      find: 'if (problem) throw problem(factsOf(task), data);',
      replace: '',
    },
    'missing-secret-ignored': {
      what: 'A create whose answer holds no secret is a success',
      find: 'return isSealed ? { data, served } : noSecret;',
      replace: 'return isSealed !== undefined ? { data, served } : noSecret;',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/seal.ts', {
    'secret-not-sealed': {
      what: 'Secrets are not sealed',
      find: 'holder[name] = Secret.from(value);',
      replace: 'holder[name] = value;',
    },
    'second-secret-not-sealed': {
      what: 'Only the first secret of an answer is sealed',
      find: 'for (const pointer of secrets) {',
      replace: 'for (const pointer of secrets.slice(0, 1)) {',
    },
    'copy-of-secret-stays': {
      what: 'The secret stays in plain text under its other name',
      find: 'delete holder[alias];',
      replace: '',
    },
    'first-alias-only': {
      what: 'The second of a field’s other names is not looked under',
      find: 'for (const alias of aliases[pointer] ?? []) {',
      replace: 'for (const alias of (aliases[pointer] ?? []).slice(0, 1)) {',
    },
    'alias-wins': {
      what: 'A field under another name overwrites the documented one',
      find: 'if (!holder[name]) {',
      replace: 'if (holder[alias] !== undefined) {',
    },
    'alias-untold': {
      what: 'Another name is no drift',
      find: "drifted(task, 'alias', `${alias} for ${pointer}`);",
      replace: '',
    },
    'no-secret-is-fine': {
      what: 'An answer without its secret is right',
      find: 'task.keyId = id ? String(id) : undefined;\n  return false;',
      replace: 'task.keyId = id ? String(id) : undefined;\n  return true;',
    },
    'key-id-of-missing-secret-lost': {
      what: 'A missing secret does not say which key it is of',
      find: 'task.keyId = id ? String(id) : undefined;',
      replace: 'task.keyId = undefined;',
    },
    'reveal-without-secret': {
      what: 'A reveal without a secret is a success',
      find: '/^(?:create|rotate|reveal)$/',
      replace: '/^(?:create|rotate)$/',
    },
    'rotate-without-secret': {
      what: 'A rotation without a secret is a success',
      find: '/^(?:create|rotate|reveal)$/',
      replace: '/^(?:create|reveal)$/',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/visit.ts', {
    'first-item-only': {
      what: 'Only the first item of a list is looked into',
      find: 'for (const item of value) walk(item, index + 1);',
      replace: 'walk(value[0], index + 1);',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/drift.ts', {
    'first-drift-untold': {
      what: 'The first drift of an answer is not told',
      find: 'for (const [kind, detail] of drift) {',
      replace: 'for (const [kind, detail] of drift.slice(1)) {',
    },
    'observer-costs-the-key': {
      what: 'An observer that throws costs the caller the answer',
      find: '(async () => settings.drift?.({ system: context.system, operation: name, kind, detail }))().catch(\n      () => {},\n    );',
      replace: 'settings.drift?.({ system: context.system, operation: name, kind, detail });',
    },
  }),
];
