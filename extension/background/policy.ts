import { readPolicy, removeStored } from '../browser.ts';
import { policyItem, settingsItem } from '../store/items.ts';

/** Keeps what an IT department has laid down beside everything else; its language holds until one is chosen. */
export async function takePolicy(): Promise<void> {
  const policy = policyItem.from({ [policyItem.key]: await readPolicy() });
  if (Object.keys(policy).length === 0) return removeStored([policyItem.key]);
  await policyItem.write(policy);
  const settings = await settingsItem.read();
  if (policy.language && !settings.language)
    await settingsItem.write({ ...settings, language: policy.language });
}
