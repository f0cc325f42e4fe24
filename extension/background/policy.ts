import { readPolicy, writeStored } from '../browser.ts';
import { policyItem, settingsItem } from '../store/items.ts';

/** Keeps what an IT department has laid down beside everything else; its language holds until one is chosen. */
export async function takePolicy(): Promise<void> {
  const policy = policyItem.from({ [policyItem.key]: await readPolicy() });
  const settings = await settingsItem.read();
  const { language = policy.language } = settings;
  await writeStored({
    [policyItem.key]: policy,
    ...(language !== settings.language && { [settingsItem.key]: { ...settings, language } }),
  });
}
