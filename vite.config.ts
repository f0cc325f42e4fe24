/**
 * What is built, and how the tests are run. `local/bootstrap/build.mjs` walks the parts below and builds those
 * whose sources have changed; Vitest reads the default export. Only types are taken from Vitest: a machine that
 * installs without development dependencies builds with this file too.
 */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import {
  exportedStubs,
  finishAppsScript,
  panelFile,
  panelNames,
} from './local/bootstrap/plugins/apps-script.ts';
import { clipValue, finishExtension, fromKit, loadedByNeed } from './local/bootstrap/plugins/extension.ts';

/** One run of Vite. `outDir` in its configuration is relative to `dist`. */
export interface Build {
  /** The file that it starts from; while it does not exist the build is skipped, and said so. */
  readonly entry: string;
  readonly config: InlineConfig;
}

/** Something that can be built by its name: `npm run build -- <name>`. */
export interface Part {
  readonly name: string;
  /** Folders and files whose contents decide whether it must be built again. */
  readonly sources: readonly string[];
  /** Files and folders under `dist` that are replaced as a whole. */
  readonly outputs: readonly string[];
  readonly builds: readonly Build[];
  /** Writes what no bundler makes (manifests, icons) into the folder given. */
  readonly finish?: (dist: string) => void;
}

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** A page's elements as `h(…)` are a little smaller than as `jsx(…)`. Named as nothing else in any file is. */
const elements: NonNullable<InlineConfig['oxc']> = {
  jsx: { runtime: 'classic', pragma: 'jsxElement', pragmaFrag: 'JsxFragment' },
  jsxInject: "import { Fragment as JsxFragment, h as jsxElement } from 'preact';",
};

const common: InlineConfig = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx },
};

/** One script without imports. */
const script = (
  entry: string,
  outDir: string,
  fileName: string,
  options: { format: 'iife' | 'es'; name?: string; target: string; minify: boolean },
  plugins: NonNullable<InlineConfig['plugins']> = [],
): Build => ({
  entry,
  config: {
    ...common,
    plugins,
    build: {
      outDir,
      emptyOutDir: false,
      target: options.target,
      minify: options.minify,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {
          format: options.format,
          ...(options.name ? { name: options.name, exports: 'named' } : {}),
          esModule: false,
          generatedCode: { symbols: false },
          codeSplitting: false,
          entryFileNames: fileName,
        },
      },
    },
  },
});

const extensionTarget = 'es2022';

const extension: Part = {
  name: 'extension',
  sources: ['extension', 'shared'],
  outputs: ['extension-chrome', 'extension-firefox'],
  builds: [
    script(
      'extension/clip/main.ts',
      'extension-chrome',
      'clip.js',
      { format: 'iife', name: 'gensvarClip', target: extensionTarget, minify: true },
      [clipValue('gensvarClip')],
    ),
    // Parts of the clip script that are injected only where a page needs them (extension/clip/parts.ts).
    ...['marks', 'thread', 'sites', 'page', 'whole', 'forms', 'pick', 'look', 'choose'].map((part) =>
      script(
        `extension/clip/${part}-part.ts`,
        'extension-chrome',
        `clip-${part}.js`,
        { format: 'iife', target: extensionTarget, minify: true },
        [fromKit(part)],
      ),
    ),
    // The finders of personal data that few texts need; the panel loads them where one does.
    script('extension/masking.ts', 'extension-chrome', 'masking.js', {
      format: 'es',
      target: extensionTarget,
      minify: true,
    }),
    script('shared/text/extension-panel-en.ts', 'extension-chrome', 'english.js', {
      format: 'es',
      target: extensionTarget,
      minify: true,
    }),
    {
      entry: 'extension/main.tsx',
      config: {
        ...common,
        oxc: elements,
        plugins: [loadedByNeed],
        // Not the library but what is used of it: see that file.
        resolve: { alias: { valibot: fileURLToPath(new URL('./extension/valibot.ts', import.meta.url)) } },
        build: {
          outDir: 'extension-chrome',
          emptyOutDir: false,
          target: extensionTarget,
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: {
            input: {
              background: 'extension/main.tsx',
              options: 'extension/options/main.tsx',
              // Loaded by the panel where there is something to say (extension/panel/TakenPart.tsx).
              Taken: 'extension/panel/Taken.tsx',
              // Loaded by the panel when its tab is opened (extension/panel/Panel.tsx); the settings copy what waits, too.
              After: 'extension/panel/After.tsx',
            },
            preserveEntrySignatures: 'exports-only',
            output: {
              assetFileNames: 'extension[extname]',
              entryFileNames: '[name].js',
              chunkFileNames: '[name].js',
              // What only the settings have is loaded by them alone; all else is one file, which packs better than two.
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /^(?!.*extension[\\/](?:main\.tsx|options[\\/]|panel[\\/](?:Taken|After|Loops|Round|Outbox))|.*(?:CopyOutbox|outbox[\\/]table|extension-(?:after|options|taken)|script-scopes))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  ],
  finish: finishExtension,
};

const appsScript: Part = {
  name: 'apps-script',
  sources: ['apps-script', 'shared'],
  outputs: ['apps-script'],
  builds: [
    script(
      'apps-script/main.ts',
      'apps-script',
      'Code.js',
      { format: 'iife', name: 'Gas', target: 'es2019', minify: false },
      [exportedStubs('Gas')],
    ),
    ...panelNames().map(
      (name): Build => ({
        entry: `apps-script/panels/${name}/index.html`,
        config: {
          ...common,
          // A page of plain elements has no use of preact, and would carry it along.
          ...(existsSync(`apps-script/panels/${name}/main.tsx`) && { oxc: elements }),
          root: `apps-script/panels/${name}`,
          plugins: panelFile(`${name}.html`),
          build: {
            outDir: 'apps-script',
            emptyOutDir: false,
            target: 'es2022',
            modulePreload: false,
            reportCompressedSize: false,
          },
        },
      }),
    ),
  ],
  finish: finishAppsScript,
};

const commandLine: Part = {
  name: 'command-line',
  sources: ['local', 'shared'],
  outputs: ['local/gensvar.js', 'local/demo'],
  builds: [
    {
      entry: 'local/cli/main.ts',
      config: {
        ...common,
        build: {
          ssr: 'local/cli/main.ts',
          outDir: 'local',
          emptyOutDir: false,
          target: 'node20',
          minify: false,
          reportCompressedSize: false,
          rolldownOptions: { output: { format: 'es', entryFileNames: 'gensvar.js', codeSplitting: false } },
        },
      },
    },
  ], // The pages to try clipping on are served as they lie.
  finish: (dist) => cpSync('local/demo/pages', `${dist}/local/demo`, { recursive: true }),
};

const services: Part = {
  name: 'services',
  sources: ['local/services'],
  outputs: ['local/services.js'],
  builds: [
    script('local/services/facade/main.ts', 'local', 'services.js', {
      format: 'iife',
      target: 'es2022',
      minify: false,
    }),
  ],
};

const sheet: Part = {
  name: 'sheet',
  sources: ['local/sheet', 'local/services/workbook', 'shared'],
  outputs: ['local/sheet'],
  builds: [
    {
      entry: 'local/sheet/index.html',
      config: {
        ...common,
        root: 'local/sheet',
        build: {
          outDir: 'local/sheet',
          emptyOutDir: false,
          target: 'es2022',
          modulePreload: false,
          reportCompressedSize: false,
          chunkSizeWarningLimit: 20_000,
          rolldownOptions: {
            // Univer's parts are marked for servers that render React; here that means nothing.
            onLog: (level, log, handle) => {
              if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
            },
          },
        },
      },
    },
  ],
};

export const parts: readonly Part[] = [extension, appsScript, commandLine, services, sheet];

/** Tests that drive a real browser. */
const inBrowsers = ['test/e2e/**/*.test.ts', 'test/workspace/page.test.ts'];

const tests: ViteUserConfig = {
  oxc: { jsx },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: inBrowsers,
          // All cores: by itself Vitest leaves one, which is half of a machine with two.
          maxWorkers: '100%',
          // The compiler runs inside some of the gates, and the machine may be busy.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: inBrowsers,
          // Browsers share the machine's cores and the build in dist: one file at a time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a screen shows is waited for, never caught in the act: the machine may be busy.
          expect: { poll: { timeout: 30_000, interval: 50 } },
        },
      },
    ],
  },
};

export default tests;
