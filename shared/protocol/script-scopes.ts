/** What the add-on may do on Google. Whoever calls it through the API (script-api.ts) must be asked for all of them: Google asks for every scope of the script, not only those that the function needs. */
export const SCRIPT_SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/drive.file',
] as const;
