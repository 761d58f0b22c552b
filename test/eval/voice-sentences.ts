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

/** The like in other languages, numbers in words. */
export const foreign: readonly { readonly language: string; readonly text: string }[] = [
  { language: 'de', text: 'Ich sehe zwei Tassen, einen Laptop und eine Tastatur.' },
  { language: 'de', text: 'Deine Tasse steht auf dem Tisch, links von der Flasche.' },
  { language: 'de', text: 'Sei vorsichtig, da liegt ein Messer am Rand des Tisches.' },
  { language: 'fr', text: 'Je vois deux tasses, un ordinateur et un clavier.' },
  { language: 'fr', text: 'Ta tasse est sur la table, à gauche de la bouteille.' },
  { language: 'fr', text: 'Attention, il y a un couteau au bord de la table.' },
  { language: 'es', text: 'Veo dos tazas, un ordenador y un teclado.' },
  { language: 'es', text: 'Tu taza está en la mesa, a la izquierda de la botella.' },
  { language: 'es', text: 'Cuidado, hay un cuchillo en el borde de la mesa.' },
  { language: 'it', text: 'Vedo due tazze, un computer e una tastiera.' },
  { language: 'it', text: 'La tua tazza è sul tavolo, a sinistra della bottiglia.' },
  { language: 'it', text: 'Attenzione, c’è un coltello sul bordo del tavolo.' },
  { language: 'pt', text: 'Vejo duas xícaras, um computador e um teclado.' },
  { language: 'pt', text: 'A tua chávena está na mesa, à esquerda da garrafa.' },
  { language: 'pt', text: 'Cuidado, há uma faca na beira da mesa.' },
]
