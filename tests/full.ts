// Everything everywhere: every page in every state. Publishing waits for it; see built-site.ts.
process.env.TEST_FULL = '1';
await import('./run.ts');

export {};
