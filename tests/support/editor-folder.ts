import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { provideAxe } from './axe.ts';
import { startEditor } from './editor.ts';
import { editorPage } from './editor-page.ts';
import { copyFixture } from './project.ts';
import { SEED_NOW } from './sites.ts';

/** An editor on a copy of the fixture, whose files tests change one after the other. */
export interface EditorFolder {
  /** Address of the editor's page. */
  readonly url: string;
  /** Path of a file on the disk. */
  inFolder(file: string): string;
  /** Text of a file as it is saved. */
  stored(file: string): Promise<string>;
  exists(file: string): Promise<boolean>;
  /** Opens the editor in a new tab. */
  open(
    context: BrowserContext,
    file?: string,
  ): Promise<{ readonly page: Page; readonly editor: ReturnType<typeof editorPage> }>;
  close(): Promise<void>;
}

/** Starts an editor. @param name of the copy. */
export async function startEditorFolder(name: string): Promise<EditorFolder> {
  process.env.SITE_NOW = SEED_NOW;
  const folder = await copyFixture(name);
  const { url, close } = await startEditor(folder);
  const inFolder = (file: string) => path.join(folder, file);
  return {
    ...{ url, close, inFolder },
    stored: (file) => readFile(inFolder(file), 'utf8'),
    exists: (file) =>
      access(inFolder(file)).then(
        () => true,
        () => false,
      ),
    open: async (context, file) => {
      const page = await context.newPage();
      await provideAxe(page);
      const editor = editorPage(page, url);
      await editor.load(file);
      return { page, editor };
    },
  };
}
