/** Eleventy's development server; it ships no types, and tools/dev-server.ts names what it uses. */
declare module '@11ty/eleventy-dev-server' {
  const EleventyDevServer: { prototype: never };
  export default EleventyDevServer;
}
