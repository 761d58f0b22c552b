/** What registering needs of a page. */
export type Page = {
  /** Whether the page may share memory between threads. */
  readonly isolated: boolean
  /** Registers the service worker and resolves when it is at work. */
  readonly register: () => Promise<{ postMessage(message: string): void }>
  readonly reload: () => void
  /** Remembers within this tab only; throws where the browser allows no storage. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

const reloaded = 'sightline-reloaded'

/**
 * Keeps the app for the time without a network. Where the host sets no headers for cross-origin
 * isolation the page is loaded once more, through the service worker, which sets them; if it is not
 * isolated even then it stays as it is and works with one thread. The worker is told which script runs
 * here, and so of which build the page is.
 */
export async function keepOffline({ isolated, register, reload, memory }: Page): Promise<void> {
  const worker = await register()
  if (isolated) memory.removeItem(reloaded)
  else if (memory.getItem(reloaded) === null) {
    memory.setItem(reloaded, 'yes')
    return reload()
  }
  worker.postMessage(import.meta.url)
}

/** Keeps the built app offline where the browser can; without it the app works as well, but not offline. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = async () => {
    await navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
    const { active } = await navigator.serviceWorker.ready
    if (!active) throw new Error('The service worker did not start.')
    return active
  }
  keepOffline({
    isolated: crossOriginIsolated,
    register,
    reload: () => location.reload(),
    memory: sessionStorage,
  }).catch(() => undefined) // refused: private windows, or a certificate the browser does not know
}
