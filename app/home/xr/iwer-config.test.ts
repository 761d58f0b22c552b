import { expect, it } from 'vitest'
import { profiles } from '../profiles.ts'
import { iwerConfig } from './iwer-config.ts'

const configs = Object.values(profiles).map((profile) => ({
  profile,
  config: iwerConfig(profile, 'The browser itself'),
}))

it('offers what every session needs and what the profile has, each once', () => {
  for (const { profile, config } of configs) {
    const features: readonly string[] = config.supportedFeatures
    for (const wanted of ['local', 'viewer', 'dom-overlay', ...profile.features])
      expect(features.filter((each) => each === wanted)).toHaveLength(1)
  }
})

it('offers nothing to glasses that show, but know nothing of the room', () => {
  const { supportedFeatures } = iwerConfig(profiles.glasses, '')
  expect(supportedFeatures).not.toContain('hit-test')
  expect(supportedFeatures).not.toContain('camera-access')
})

it('mixes with the world as the display does', () => {
  for (const { profile, config } of configs)
    expect(config.environmentBlendModes['immersive-ar']).toBe(profile.blend)
})

it('leaves the browser its name', () => {
  for (const { config } of configs) expect(config.userAgent).toBe('The browser itself')
})
