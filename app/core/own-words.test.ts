import { expectTypeOf, it } from 'vitest'
import type { HeardText, OwnWords, SeenText } from '../../models/types.ts'
import { addressed, typed } from './own-words.ts'

it('lets no text that was seen or heard pass for the words of the person', () => {
  expectTypeOf<SeenText>().not.toExtend<OwnWords>()
  expectTypeOf<HeardText>().not.toExtend<OwnWords>()
  expectTypeOf<string>().not.toExtend<OwnWords>()
})

it('makes own words of what was typed, never of what was read', () => {
  expectTypeOf<string>().toExtend<Parameters<typeof typed>[0]>()
  expectTypeOf<SeenText>().not.toExtend<Parameters<typeof typed>[0]>()
  expectTypeOf<HeardText>().not.toExtend<Parameters<typeof typed>[0]>()
})

it('makes own words of what was heard where the person spoke to us, never of what was read', () => {
  expectTypeOf<HeardText>().toExtend<Parameters<typeof addressed>[0]>()
  expectTypeOf<SeenText>().not.toExtend<Parameters<typeof addressed>[0]>()
})
