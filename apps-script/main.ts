/**
 * Every function that Google calls, and nothing else: each export becomes a top-level function of the script, and
 * any of them can be called by whoever has the sidebar open.
 */
import './older-runtime.ts';

export * from './entry/actions.ts';
export * from './entry/dialogues.ts';
export * from './entry/imports.ts';
export * from './entry/letters.ts';
export * from './entry/links.ts';
export * from './entry/matters.ts';
export * from './entry/overview.ts';
export * from './entry/partners.ts';
export * from './entry/sheet.ts';
export * from './entry/triggers.ts';
