import { expect, it } from 'vitest'
import { platformOf } from './platform.ts'

it.each([
  [
    'headset',
    'Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 OculusBrowser/33.0 Chrome/126.0 VR Safari/537.36',
  ],
  [
    'headset',
    'Mozilla/5.0 (Linux; Android 10; Pico Neo 3) AppleWebKit/537.36 PicoBrowser/3.3 Chrome/105.0 VR Safari/537.36 OculusBrowser/7.0',
  ],
  [
    'phone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/147.0.0.0 Mobile Safari/537.36',
  ],
  [
    'phone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Version/18.4 Mobile/15E148 Safari/604.1',
  ],
  ['other', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36'],
])('knows a %s by its name', (platform, userAgent) => {
  expect(platformOf(userAgent)).toBe(platform)
})
