import { expect, it } from 'vitest'
import { usualWake } from './talk/wake-wish.ts'
import { matchWake } from './wake.ts'

const wake = matchWake(usualWake.phrase)

it.each([
  ['Hey Sightline, where is my cup?', 'where is my cup?'],
  ['hey sight line what do you see', 'what do you see'],
  ['Hey, side line. How many chairs are there?', 'How many chairs are there?'],
  ['Hey siteline!', ''],
  ['Um, hey Sightline stop', 'stop'],
])('hears the phrase in "%s"', (text, rest) => {
  expect(wake(text)).toBe(rest)
})

it.each([
  'Where is my cup?',
  'He settled on the chair.',
  'They stole nine of them.',
  'The sight line was moved to the left.',
  'The deadline is on Friday.',
  'I saw the skyline from the window.',
  'We will stand in line at the sight.',
  '',
])('does not hear it in "%s"', (text) => {
  expect(wake(text)).toBeNull()
})

it('does not hear it late in a sentence, where one speaks of it', () => {
  expect(wake('Yesterday I told her about it: hey Sightline is the phrase')).toBeNull()
})

it.each([
  ['Okay Brille', 'OK Brille, wo ist meine Tasse?', 'wo ist meine Tasse?'],
  ['computer', 'Computer, stop.', 'stop.'],
  ['Привет очки', 'Привет, очки! Что ты видишь?', 'Что ты видишь?'],
])('takes any phrase, such as "%s"', (phrase, text, rest) => {
  expect(matchWake(phrase)(text)).toBe(rest)
})

it('never wakes for a phrase that is too short to be told from others', () => {
  expect(matchWake('a')('a')).toBeNull()
  expect(matchWake('')('hello')).toBeNull()
})
