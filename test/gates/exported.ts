/** Everything that Google lets anyone with the sidebar call. A name is added here only after that thought. */
export const EXPORTED = [
  'createPairing',
  'doGet',
  'doPost',
  'listDevices',
  'onInstall',
  'onOpen',
  'perform',
  'readCard',
  'readOverview',
  'revokeDevice',
  'setUp',
  'showConnection',
  'showOverview',
  'showSidebar',
  'whoAmI',
];
