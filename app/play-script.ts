import { faultOf } from './core/fault.ts'
import { store } from './store.ts'

/** Whether a file is a script of the emulated home, by its name and type. */
export const isScript = ({ name, type }: File): boolean =>
  type === 'application/json' || /\.json$/i.test(name)

/** Enters the home of a script, where it is played; `look` begins looking there. */
export function playScript(file: File, look: () => void): void {
  import('./home/script/read-script.ts')
    .then(async ({ readScript }) => {
      const read = await readScript(file)
      if ('field' in read) {
        const args = { file: file.name, field: read.field ?? 'none' }
        return store.setState({ notice: { id: 'notice-script', args } })
      }
      const { seed, time, profile } = read.script
      const { camera } = store.getState().home
      const home = { seed, time, profile, camera, script: read.script }
      store.setState({ device: 'home', home, notice: null })
      look()
    })
    .catch((error: unknown) => store.setState({ fault: faultOf(error) }))
}
