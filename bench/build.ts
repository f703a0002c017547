import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Measures time and memory of builds by number of pages, beside bare Eleventy and, where installed, Hugo: `npm run
 * bench:build`. Arguments are numbers of German pages to add. The default is 0, 100 and 1000: some 150, 1,150 and
 * 10,150 pages with their fallbacks. Two more runs have 10 and 100 pages in every language.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const LINKED = [
  '.eleventy.ts',
  'package.json',
  'tsconfig.json',
  '_data',
  '_includes',
  'lib',
  'app',
  'tools',
  'netlify',
  'node_modules',
];
/** The copied page: plain text with references, translated into every language. */
const SAMPLE = 'auftrag';

/** One build. */
interface Run {
  readonly name: string;
  readonly pages: number;
  /** Wall clock of the process; under other load `cpu` is more telling. */
  readonly seconds: number;
  /** Processor seconds of all threads. */
  readonly cpu: number;
  /** Peak of resident memory. */
  readonly megabytes: number;
}

async function main(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [0, 100, 1000];
  const german: Run[] = [];
  const bare: Run[] = [];
  const other: Run[] = [];
  for (const count of counts) {
    const own = await buildSite('German, with fallbacks', count, false);
    german.push(own);
    bare.push(await bareEleventy(own.pages));
    other.push(...(await hugo(own.pages)));
  }
  const translated = [await buildSite('translated', 10, true)];
  translated.push(await buildSite('translated', 100, true));
  console.table([german, bare, other, translated].flatMap((runs) => runs.map(row)));
}

/** A line of the table. Growth compares a run with the one before it in the same list. */
function row({ name, pages, seconds, cpu, megabytes }: Run, index: number, runs: readonly Run[]) {
  const before = runs[index - 1];
  const growth = before
    ? `${(pages / before.pages).toFixed(1)} × pages, ${(seconds / before.seconds).toFixed(1)} × time`
    : '';
  return {
    build: name,
    pages,
    seconds: seconds.toFixed(1),
    cpu: cpu.toFixed(1),
    'ms a page': ((seconds * 1000) / pages).toFixed(1),
    MB: megabytes,
    growth,
  };
}

/** Builds the project with copies of one page, translated or only German. */
async function buildSite(name: string, count: number, translated: boolean): Promise<Run> {
  return inFolder(async (folder) => {
    for (const part of LINKED) await symlink(path.join(ROOT, part), path.join(folder, part));
    await cp(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
    await cp(path.join(ROOT, 'translations'), path.join(folder, 'translations'), {
      recursive: true,
    });
    const languages = await readdir(path.join(folder, 'src'));
    const samples = [
      ...languages.map((language) => `src/${language}/${SAMPLE}.md`),
      `translations/${SAMPLE}.json`,
    ].filter((file) => translated || file.startsWith('src/de/'));
    for (const sample of samples) await copies(path.join(folder, sample), count);
    const run = measured(name, folder, ['--import', 'tsx', 'tools/build.ts']);
    return { ...run, pages: await htmlFiles(path.join(folder, '_site')) };
  });
}

async function copies(sample: string, count: number): Promise<void> {
  const text = await readFile(sample, 'utf8').catch(() => null);
  if (text === null) return;
  const { dir, ext } = path.parse(sample);
  // Without `menu`: thousands of entries would make another page.
  const page = text.replace(/^(menu|order): .*\n/gm, '');
  for (let number = 1; number <= count; number += 1) {
    await writeFile(path.join(dir, `seite-${number}${ext}`), page);
  }
}

/** Builds as many markdown pages with one bare layout. */
function bareEleventy(pages: number): Promise<Run> {
  return inFolder(async (folder) => {
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    await mkdir(path.join(folder, '_includes'));
    await writeFile(path.join(folder, '_includes/page.njk'), BARE_LAYOUT);
    await bareMarkdown(folder, pages, 'layout: page.njk\n');
    const run = measured('bare Eleventy', folder, [
      'node_modules/@11ty/eleventy/cmd.cjs',
      '--quiet',
      '--formats=md',
    ]);
    return { ...run, pages };
  });
}

/** The same with Hugo; no run where it is not installed. */
async function hugo(pages: number): Promise<Run[]> {
  if (spawnSync('hugo', ['version']).status !== 0) return [];
  return [
    await inFolder(async (folder) => {
      await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
      await mkdir(path.join(folder, 'content'));
      await writeFile(
        path.join(folder, 'hugo.toml'),
        'disableKinds = ["taxonomy", "term", "home", "section"]\n',
      );
      const layout = BARE_LAYOUT.replace('{{ title }}', '{{ .Title }}').replace(
        '{{ content | safe }}',
        '{{ .Content }}',
      );
      await writeFile(path.join(folder, 'layouts/_default/single.html'), layout);
      await bareMarkdown(path.join(folder, 'content'), pages, '');
      const start = performance.now();
      spawnSync('hugo', { cwd: folder });
      return {
        name: 'Hugo',
        pages,
        seconds: (performance.now() - start) / 1000,
        cpu: Number.NaN,
        megabytes: Number.NaN,
      };
    }),
  ];
}

const BARE_LAYOUT =
  '<!doctype html><html lang="de"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n';

async function bareMarkdown(folder: string, pages: number, header: string): Promise<void> {
  const text = await readFile(path.join(ROOT, `src/de/${SAMPLE}.md`), 'utf8');
  const body = text.split(/^---$/m)[2]?.replace(/\{\{.*?\}\}|<!--.*?-->/g, '') ?? '';
  for (let number = 1; number <= pages; number += 1) {
    await writeFile(
      path.join(folder, `seite-${number}.md`),
      `---\n${header}title: Seite\n---\n${body}`,
    );
  }
}

/** Runs a Node program and measures its time and peak memory. */
function measured(name: string, folder: string, args: readonly string[]): Omit<Run, 'pages'> {
  const report = path.join(folder, 'memory');
  const hook = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, WEATHER_URL: 'http://127.0.0.1:9' } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  return { name, seconds, cpu, megabytes: Math.round(maxRSS / 1024) };
}

async function htmlFiles(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
