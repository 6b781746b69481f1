#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`keyloom needs Node 22.12 or later; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  await import('../dist/main.js');
}
