import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: values.optional(),
  with: values.optional(),
});
const concurrency = z.object({ group: z.string(), 'cancel-in-progress': z.boolean() });
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: concurrency.optional(),
  env: values.optional(),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      permissions: z.unknown().optional(),
      concurrency: concurrency.optional(),
      env: values.optional(),
      steps: z.array(step),
    }),
  ),
});

/** A step of a job. */
export type Step = z.infer<typeof step>;
/** A workflow of GitHub Actions, with the text of its file. */
export type Workflow = z.infer<typeof workflow> & { readonly text: string };

/** Every workflow by the name of its file without the ending. */
export const WORKFLOWS: Readonly<Record<string, Workflow>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    return [path.parse(file).name, { ...workflow.parse(parse(text)), text }];
  }),
);

/** All steps of a workflow. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}
