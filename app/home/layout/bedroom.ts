import { formOf } from '../forms.ts'
import { between, pick, type Random, shuffle } from '../random.ts'
import { type Furnishing, spotOn } from './furnish.ts'

/** A bed with night tables and a place to work. */
export function furnishBedroom(furnishing: Furnishing, random: Random): void {
  const { room, put, against, scatter } = furnishing
  const along = room.depth * 0.55
  against('bed', 'west', along)
  const left = against('night-table', 'west', along - 1.1)
  const right = against('night-table', 'west', along + 1.1)
  scatter(['table-lamp', 'alarm-clock', 'phone'], left)
  scatter(['book-a-field-guide', 'mug-striped', 'tissues'], right)
  against('painting', 'west', along, 1.45)
  workplace(furnishing, random)
  against('washbasin', 'north', room.width - 0.5)
  put('rug', {
    position: [room.west + room.width * 0.62, 0, room.north + room.depth * 0.55],
    yaw: Math.PI / 2,
  })
  put('person-child', {
    position: [room.west + room.width * 0.66, 0, room.north + room.depth * 0.42],
    yaw: between(random, -0.5, 0.9),
  })
}

/** Screen at the back, keyboard and mouse before it, the rest strewn around. */
function workplace({ room, put, against, scatter }: Furnishing, random: Random): void {
  const desk = against('desk', 'east', room.depth * 0.6)
  const [top] = desk ? (formOf(desk.kind).tops ?? []) : []
  if (!desk || !top) return
  const keys = pick(random, ['keyboard-black', 'keyboard-white'])
  put('monitor', spotOn(desk, top, [-0.12, -0.24], between(random, -0.06, 0.06)))
  put(keys, spotOn(desk, top, [-0.14, 0.22], between(random, -0.05, 0.05)))
  put(pick(random, ['mouse-black', 'mouse-white']), spotOn(desk, top, [0.12, 0.24], 0))
  put('laptop', spotOn(desk, top, [0.32, -0.02], -0.35))
  const rest = [
    'phone-stand',
    'mug-red',
    'scissors-blue',
    'pencil',
    'receipt',
    'book-orbital-mechanics',
    'apple',
  ]
  scatter(shuffle(random, rest).slice(0, 4), desk)
  const [x, , z] = desk.position
  put('chair-shell', { position: [x - 0.85, 0, z], yaw: Math.PI / 2 + between(random, -0.3, 0.3) })
}
