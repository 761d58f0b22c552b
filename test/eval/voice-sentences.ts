/** What the app says: things and places, numbers, times, units, a decline. Ten sentences in plain words. */
export const sentences: readonly string[] = [
  'I see two cups, a laptop and a keyboard.',
  'Your cup is on the table, to the left of the bottle.',
  'I last saw your phone three minutes ago on the kitchen counter.',
  'The chair is about one and a half metres away, behind you.',
  'I do not know that, because I have not seen it yet.',
  'It is twenty past four in the afternoon.',
  'The sign says that the shop is closed on Sunday.',
  'There are five books on the shelf, and one of them is red.',
  'Be careful, there is a knife near the edge of the table.',
  'Your timer for ten minutes is over.',
]
