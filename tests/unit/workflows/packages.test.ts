import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { transformSync } from 'esbuild';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

function packagesIn(folder: string) {
  const { packages } = lock.parse(JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')));
  const { '': _project, ...others } = packages;
  return others;
}

for (const [folder, withScript] of [
  ['.', ['esbuild', 'vnu-jar']],
  // netlify-cli prints a greeting; the other two bring their programs as packages of their own.
  ['.github/netlify', ['esbuild', 'netlify-cli', 'sharp']],
] as const) {
  describe(`the lock file in ${folder}`, () => {
    const packages = packagesIn(folder);

    test('has the hash of every package, and no address of a registry', () => {
      const entries = Object.entries(packages).filter(([, { inBundle }]) => !inBundle);
      assert.ok(entries.length > 100);
      for (const [name, { integrity, resolved }] of entries) {
        assert.match(integrity ?? '', /^sha512-/, name);
        assert.equal(resolved, undefined, name);
      }
    });

    test('has install scripts of packages alone that work without', () => {
      const names = Object.entries(packages).flatMap(([name, { hasInstallScript }]) =>
        hasInstallScript ? [name.replace(/^.*node_modules\//, '')] : [],
      );
      assert.deepEqual([...new Set(names)].sort(), withScript);
    });
  });
}

test('packages with an install script work without it', () => {
  assert.equal(transformSync('let a: number = 1', { loader: 'ts' }).code, 'let a = 1;\n');
  const { resolve } = createRequire(import.meta.url);
  assert.ok(resolve('vnu-jar/build/dist/vnu.jar'));
});

test('the SBOM names what the site is made with, and nothing of tests or of the machine', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' });
  assert.equal(status, 0);
  const component = z.object({
    'bom-ref': z.string(),
    type: z.string(),
    name: z.string(),
    version: z.string(),
    purl: z.string().startsWith('pkg:npm/'),
  });
  const { components, metadata, dependencies } = z
    .object({
      bomFormat: z.literal('CycloneDX'),
      specVersion: z.string().regex(/^1\.\d$/),
      serialNumber: z.string().startsWith('urn:uuid:'),
      version: z.literal(1),
      metadata: z.object({ timestamp: z.iso.datetime(), component }),
      components: z.array(component.extend({ hashes: z.array(z.unknown()).min(1) })),
      dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
    })
    .parse(JSON.parse(stdout));
  const refs = new Set(components.map((one) => one['bom-ref']));
  assert.equal(refs.size, components.length);
  assert.equal(metadata.component.type, 'application');
  const { dependencies: direct, devDependencies } = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [name, version] of Object.entries(direct)) {
    assert.ok(refs.has(`${name}@${version}`), name);
  }
  for (const [name, version] of Object.entries(devDependencies)) {
    assert.ok(!refs.has(`${name}@${version}`), name);
  }
  const known = new Set([...refs, metadata.component['bom-ref']]);
  for (const { ref, dependsOn } of dependencies) {
    for (const one of [ref, ...dependsOn]) assert.ok(known.has(one), one);
  }
  assert.ok(!stdout.includes(process.cwd()));
});
