/** `npm run bench -- NAME`: side by side; each measurement is one file `NAME.bench.ts`. */
import { measure } from '../measurement.ts'

await measure(import.meta.dirname, 'bench')
