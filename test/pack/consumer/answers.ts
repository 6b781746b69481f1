/** What `calls()` gives when all is well. */
export const answers = JSON.stringify({
  isSealed: true,
  refused: 404,
  tenant: '9007199254740993',
  verified: 'ci-robot',
  strait: 1,
  whyLabs: 1,
});
