import { delimiter, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Where Chrome, Chromium or Edge lie when they are installed, and Playwright's own one last. */
export function listPlaces(platform: NodeJS.Platform, env: Env, playwrights: string): string[] {
  return [...listInstalled(platform, env), playwrights]
}

function listInstalled(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'darwin') {
    return ['', env['HOME'] ?? '']
      .flatMap((home) => macApps.map((app) => ({ home, app })))
      .map(({ home, app }) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, ...program)))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium']
}
