/** `npm run eval -- NAME`: how well it does what it should; each measurement is one file `NAME.eval.ts`. */
import { measure } from '../measurement.ts'

await measure(import.meta.dirname, 'eval')
