/** A whole add-on runs in each test, on machines that may be busy with a browser at the same time. */
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
