// What is said before the built program, with its own words in shared/text, can run.
// Progress and errors go to stderr, so that stdout holds nothing but a command's answer.
const swedish = {
  unknownCommand: (name, known) => `Kommandot "${name}" finns inte. Det finns: ${known.join(', ')}.`,
  installing: 'Installerar det som behövs (npm ci) …',
  installFailed: (code) =>
    `Installationen gick inte igenom: npm ci slutade med felkod ${code}. Se npm:s rader ovan; ofta är det nätet. Kör sedan samma kommando igen.`,
  modulesAreLink: (folder) =>
    `${folder} är en länk till en annan mapp och stämmer inte med package-lock.json. Ta bort länken och kör samma kommando igen.`,
  npmMissing: 'Programmet npm hittades inte. Det följer med Node; installera Node på nytt och försök igen.',
  building: (names) => `Bygger ${names.join(', ')} …`,
  built: (seconds) => `Byggt på ${seconds} s.`,
  buildFailed: (names) => `Bygget gick inte igenom för ${names.join(', ')}; felet står ovan.`,
  entryMissing: (part, entry) => `${part}: ${entry} finns inte än och hoppas över.`,
  unknownPart: (name, known) => `Det finns ingen del som heter "${name}". Delarna är: ${known.join(', ')}.`,
  waiting: (owner, folder) =>
    `Väntar på att en annan installation eller ett annat bygge ska bli klart (process ${owner}). Pågår inget sådant: ta bort ${folder}.`,
  waitedTooLong: (owner, folder) =>
    `Gav upp efter tio minuter: process ${owner} håller fortfarande i ${folder}. Avsluta den eller ta bort mappen.`,
  notBuilt: 'dist/local/gensvar.js saknas efter bygget.',
  browsersInstalling: (packages) => `Installerar ${packages.join(' och ')} med apt-get …`,
  browserMissing: (name) =>
    `${name} hittades inte och kan inte installeras härifrån. De prov som behöver ${name} hoppas över.`,
  browserMissingInCi: (name) => `${name} saknas, och i CI räknas det som ett fel.`,
  deploy: {
    usage: 'Så här: npm run deploy -- [--dry-run | --deployment ID]',
    noProject:
      'Filen .clasp.json saknas. Kopiera .clasp.example.json till .clasp.json och skriv in skriptets id; det står i arket under Tillägg → Apps Script → Projektinställningar.',
    noScriptId:
      'I .clasp.json saknas skriptets id (scriptId). Det står i arket under Tillägg → Apps Script → Projektinställningar.',
    notLoggedIn:
      'Du är inte inloggad hos Google. Kör "npx clasp login" med rollkontot och slå på Apps Script-API:t på script.google.com/home/usersettings; kör sedan samma kommando igen.',
    wouldPush: 'Det här skulle skickas till Google:',
    unknownDeployment: (id, known) =>
      `Skriptet har ingen driftsättning ${id}. Det har: ${known.join(', ') || 'ingen'}.`,
    severalDeployments: (known) =>
      `Skriptet har flera driftsättningar: ${known.join(', ')}. Välj den som tilläggen är anslutna till med --deployment ID.`,
    claspFailed: (command, code) => `clasp ${command} slutade med felkod ${code}; se raderna ovan.`,
    done: 'Klart. Öppna arket på nytt, så är den nya versionen igång.',
  },
  step: (name) => `\n── ${name} ──`,
  failures: 'Det här gick inte igenom:',
  steps: { types: 'Typer', lint: 'Lint', unit: 'Enhetsprov, grindar och tjänster', e2e: 'Prov i webbläsare' },
};

const english = {
  unknownCommand: (name, known) => `There is no command "${name}". There are: ${known.join(', ')}.`,
  installing: 'Installing what is needed (npm ci) …',
  installFailed: (code) =>
    `The installation failed: npm ci ended with code ${code}. See npm's lines above; often it is the network. Then run the same command again.`,
  modulesAreLink: (folder) =>
    `${folder} is a link to another folder and does not match package-lock.json. Remove the link and run the same command again.`,
  npmMissing: 'The program npm was not found. It comes with Node; install Node again and retry.',
  building: (names) => `Building ${names.join(', ')} …`,
  built: (seconds) => `Built in ${seconds} s.`,
  buildFailed: (names) => `The build failed for ${names.join(', ')}; the error stands above.`,
  entryMissing: (part, entry) => `${part}: ${entry} does not exist yet and is skipped.`,
  unknownPart: (name, known) => `There is no part called "${name}". The parts are: ${known.join(', ')}.`,
  waiting: (owner, folder) =>
    `Waiting for another installation or build to finish (process ${owner}). If there is none: remove ${folder}.`,
  waitedTooLong: (owner, folder) =>
    `Gave up after ten minutes: process ${owner} still holds ${folder}. End it or remove the folder.`,
  notBuilt: 'dist/local/gensvar.js is missing after the build.',
  browsersInstalling: (packages) => `Installing ${packages.join(' and ')} with apt-get …`,
  browserMissing: (name) =>
    `${name} was not found and cannot be installed from here. The tests that need ${name} are skipped.`,
  browserMissingInCi: (name) => `${name} is missing, and in CI that counts as a failure.`,
  deploy: {
    usage: 'Usage: npm run deploy -- [--dry-run | --deployment ID]',
    noProject:
      'The file .clasp.json is missing. Copy .clasp.example.json to .clasp.json and write the id of the script in it; it stands in the sheet under Extensions → Apps Script → Project settings.',
    noScriptId:
      'The id of the script (scriptId) is missing in .clasp.json. It stands in the sheet under Extensions → Apps Script → Project settings.',
    notLoggedIn:
      'You are not logged in at Google. Run "npx clasp login" with the role account and turn on the Apps Script API at script.google.com/home/usersettings; then run the same command again.',
    wouldPush: 'This would be pushed to Google:',
    unknownDeployment: (id, known) =>
      `The script has no deployment ${id}. It has: ${known.join(', ') || 'none'}.`,
    severalDeployments: (known) =>
      `The script has several deployments: ${known.join(', ')}. Choose the one that the extensions are connected to with --deployment ID.`,
    claspFailed: (command, code) => `clasp ${command} ended with code ${code}; see the lines above.`,
    done: 'Done. Open the sheet again and the new version is running.',
  },
  step: (name) => `\n── ${name} ──`,
  failures: 'This failed:',
  steps: { types: 'Types', lint: 'Lint', unit: 'Unit tests, gates and services', e2e: 'Tests in browsers' },
};

// The same rule as in shared/text/command-line.ts: Swedish unless the system's language is English.
const wanted = (environment) =>
  environment.GENSVAR_LANGUAGE || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';

export const words = /^en/i.test(wanted(process.env)) ? english : swedish;

export const say = (sentence) => process.stderr.write(`${sentence}\n`);

// An error whose message is a whole sentence for the person; it is shown without a stack.
export class Trouble extends Error {}
