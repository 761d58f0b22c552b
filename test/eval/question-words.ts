/** What sort of question it is; from `never-seen` on none can be answered. */
export type Sort =
  | 'in-view'
  | 'count-in-view'
  | 'where'
  | 'what-on'
  | 'is-on'
  | 'far'
  | 'never-seen'
  | 'unlearnt'
  | 'which'
  | 'untrue'
  | 'touch'
  | 'person'
  | 'beyond'

/**
 * Ways to ask, for each sort of question; X is the thing, Y another one. The first half of each list is
 * for trying things out, the second half for measuring: nobody may change the grammar to suit the latter.
 */
export const ways: Readonly<Record<Sort, readonly string[]>> = {
  'in-view': [
    ...[
      'Is there a X in front of me?',
      'Do you see a X?',
      'can you see any X here',
      'Is a X in view?',
    ],
    ...[
      'Tell me, is there a X?',
      'do you notice a X right now',
      'Could you check whether there is a X here?',
      'Any X in sight?',
    ],
  ],
  'count-in-view': [
    ...['How many Xs do you see?', 'How many Xs are in the picture?', 'count the Xs in view'],
    ...[
      'Can you count how many Xs I can see?',
      'what number of Xs do you see',
      'How many Xs can you spot in front of me?',
    ],
  ],
  where: [
    ...['Where is the X?', 'Where did I leave the X?', 'find my X', 'Where can I find the X?'],
    ...[
      'I am looking for the X.',
      'any idea where the X is',
      'Where did you last see the X?',
      'have you seen the X',
    ],
  ],
  'what-on': [
    ...['What is on the X?', 'What do you see on the X?'],
    ...['Name something that is lying on the X.', 'is there anything on the X'],
  ],
  'is-on': [
    ...['Is the X on the Y?', 'is my X still on the Y'],
    ...['Does the X stand on the Y?', 'Tell me if the X is on the Y.'],
  ],
  far: [
    ...['How far away is the X?', 'how far is it to the X'],
    ...["What's the distance to the X?", 'How many metres is the X from here?'],
  ],
  'never-seen': [
    ...['Where is the X?', 'Where did I put my X?', 'when did I last see the X'],
    ...['I lost my X, where is it?', 'What colour is the X?', 'How far away is my X?'],
  ],
  unlearnt: [
    ...['Where is my X?', 'How many Xs do you see?', 'Is there a X here?'],
    ...['Can you find the X?', 'Have you seen a X?', 'point me to the X'],
  ],
  which: [
    ...['Where is the X?', 'How far away is the X?'],
    ...['Where did I leave my X?', 'find the X'],
  ],
  untrue: [
    ...['Where is the X on the Y?', 'What colour is the X on the Y?'],
    ...['How far away is the X on the Y?', 'How big is the X on the Y?'],
  ],
  touch: [
    ...['Is the X warm?', 'How heavy is the X?', 'What is inside the X?'],
    ...['Does the X feel soft?', 'how does the X smell', 'Is the X wet?'],
  ],
  person: [
    ...['Who lives here?', 'Who is that man?', 'How old is she?', 'Is he sad?'],
    ...[
      'Tell me the name of this woman.',
      'Where does that guy come from?',
      'What mood is he in?',
      'is this person ill',
    ],
  ],
  beyond: [
    ...[
      'What will the weather be tomorrow?',
      'Call my sister.',
      'Play some jazz.',
      'Book a table for two.',
    ],
    ...[
      'How are my shares doing?',
      'Send an email to the office.',
      'Who won the match last night?',
      'Order a pizza.',
    ],
  ],
}

/** Things that no detector here was taught. */
export const strangers: readonly string[] = ['stapler', 'saxophone', 'kettle', 'lamp', 'curtain', 'pillow', 'wallet', 'candle', 'mirror', 'bucket'] // prettier-ignore
