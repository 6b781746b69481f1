import { type Patch, patchesOf } from '../../patch.ts';

/** Who may call, what is read of a request, what is refused. */
export const engineAccess: readonly Patch[] = [
  ...patchesOf('engine', 'mocks/src/engine/sign-in.ts', {
    'any-credential': {
      what: 'Whatever is presented signs in',
      find: "return isAdministrator ? {} : { cause: 'bad-credential' };",
      replace: 'return isAdministrator ? {} : {};',
    },
    'no-credential': {
      what: 'A call without a credential is the administrator’s',
      find: "if (credentials.length === 0) return { cause: 'no-credential' };",
      replace: 'if (credentials.length === 0) return {};',
    },
    'credential-of-another-kind': {
      what: 'A cookie’s value signs in as a Bearer token',
      find: 'credentials.some(({ kind, value }) => rules.credentials[kind] === value)',
      replace: 'credentials.some(({ value }) => Object.values(rules.credentials).includes(value))',
    },
    'bearer-in-any-case': {
      what: 'The word Bearer counts in any spelling where it must not',
      find: 'const exactToken = /^Bearer\\s+(\\S+)$/;',
      replace: 'const exactToken = /^Bearer\\s+(\\S+)$/i;',
    },
    'bearer-in-one-case': {
      what: 'The word Bearer counts in one spelling where all count',
      find: 'const token = /^Bearer\\s+(\\S+)$/i;',
      replace: 'const token = /^Bearer\\s+(\\S+)$/;',
    },
    'cookie-by-part-of-name': {
      what: 'A cookie whose name ends like the right one signs in',
      find: '.find(pair => pair.startsWith(`${name}=`))\n    ?.slice(name.length + 1);',
      replace: ".find(pair => pair.split('=')[0]?.endsWith(name))\n    ?.split('=')[1];",
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/credential.ts', {
    'expired-credential': {
      what: 'A given credential whose time is over signs in',
      find: "if (known.expired === true) return { cause: 'bad-credential', detail: kind };",
      replace: '',
    },
    'scopes-of-credential-ignored': {
      what: 'A given credential may do everything, whatever its scopes',
      find: 'rules.allows?.(scopes, name) === false',
      replace: 'rules.allows === null',
    },
    'owner-of-credential-ignored': {
      what: 'A given credential reaches everybody’s keys',
      find: 'return { ...(owner !== undefined && { owner }) };',
      replace: 'return {};',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/request.ts', {
    'content-type-ignored': {
      what: 'A body of any content type is read as JSON',
      find: 'if (!anyType && !/^application',
      replace: "if (!anyType && type === 'none' && !/^application",
    },
    'defaults-ignored': {
      what: 'Documented defaults of a body are not filled in',
      find: 'return { input: { ...defaultsOf(operation.input ?? noSchema), ...(isObject(exact) && exact) } };',
      replace: 'return { input: { ...(isObject(exact) && exact) } };',
    },
    'rounded-parameter': {
      what: 'A 64-bit parameter loses its last digits',
      find: 'parameters[name] = exactNumber(value);',
      replace: 'parameters[name] = Number(value);',
    },
    'rounded-field': {
      what: 'A 64-bit field of a body loses its last digits',
      find: 'exact = reread === read ? plain : decoded(reread);',
      replace: 'exact = plain;',
    },
    'missing-body-passes': {
      what: 'A required body may be left out',
      find: "if (assumed === undefined && operation.body === 'required') return { cause: 'missing-body' };",
      replace: '',
    },
    'parameters-unchecked': {
      what: 'Parameters are not held against the document',
      find: 'const issues = validators.parameters(parameters)',
      replace: 'const issues = validators.parameters(parameters) || true',
    },
    'body-unchecked': {
      what: 'Bodies are not held against the document',
      find: 'validators.body !== undefined && !validators.body(plain)',
      replace: 'validators.body !== undefined && !validators.body(plain) && plain === null',
    },
    'last-value-counts': {
      what: 'Of a parameter that is given twice the last value counts',
      find: 'searchParams.get(name);',
      replace: 'searchParams.getAll(name).at(-1);',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/router.ts', {
    'slash-at-end': {
      what: 'A path with a slash at its end is not found',
      find: "(pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname)",
      replace: 'pathname',
    },
    'id-not-decoded': {
      what: 'A percent-encoded id is not decoded',
      find: 'return decodeURIComponent(segment);',
      replace: 'return segment;',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/decide.ts', {
    'unknown-route-is-wrong-method': {
      what: 'A path that does not exist is answered as one that has other methods',
      find: "methods === undefined ? { cause: 'unknown-route' } : { cause: 'wrong-method', methods }",
      replace: "methods === undefined ? { cause: 'wrong-method', methods: [] } : { cause: 'unknown-route' }",
    },
    'rules-unchecked': {
      what: 'What a system refuses of its own is let through',
      find: 'rules.check?.(call) ?? overQuota(call, rules)',
      replace: 'overQuota(call, rules)',
    },
    'refuses-after-the-deed': {
      what: 'What a system refuses is done all the same',
      find: 'refusal ?? rules.handlers?.[name]?.(call) ?? roles[operation.role](call, rules)',
      replace:
        '((done: Answer | Refusal) => refusal ?? done)(rules.handlers?.[name]?.(call) ?? roles[operation.role](call, rules))',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/quota.ts', {
    'one-key-too-many': {
      what: 'An owner may have one key more than the quota',
      find: '.length >= limit ?',
      replace: '.length > limit ?',
    },
    'quota-of-everybody': {
      what: 'The keys of all owners count for the quota of each',
      find: 'twin.store.living(ownerOf(input, ownerField))',
      replace: 'twin.store.living()',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/rate-limit.ts', {
    'one-call-too-few': {
      what: 'The last call that a limit allows is refused',
      find: 'isExceeded: count > limit',
      replace: 'isExceeded: count >= limit',
    },
    'window-never-ends': {
      what: 'A window of a rate limit never ends',
      find: 'if (nowMs >= resetAt) {',
      replace: 'if (count === 0) {',
    },
    'window-prolonged': {
      what: 'Each call starts the window of a rate limit anew',
      find: 'count++;\n',
      replace: 'count++;\n      resetAt = nowMs + windowMs;\n',
    },
    'come-too-early': {
      what: 'Retry-After ends before the window does',
      find: 'Math.ceil((resetAt - nowMs) / second)',
      replace: 'Math.floor((resetAt - nowMs) / second)',
    },
    'remaining-off-by-one': {
      what: 'One call more is said to be left than is',
      find: 'left: limit - count, resetAt',
      replace: 'left: limit - count + 1, resetAt',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/respond.ts', {
    'date-of-machine': {
      what: 'The Date header tells the time of the machine, not of the twin',
      find: 'dateOf(twin.clock.now())',
      replace: 'dateOf(Date.now())',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/cors.ts', {
    'any-origin': {
      what: 'Pages of every origin may call a server that names its origins',
      find: 'const isAllowed = origins === undefined || origins.includes(origin);',
      replace: 'const isAllowed = true;',
    },
    'any-method': {
      what: 'A preflight grants methods that the real server does not',
      find: '(cors ?? lenient).methods',
      replace: 'lenient.methods',
    },
  }),
];
