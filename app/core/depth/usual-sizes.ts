/** Usual height, width and depth of a thing as it stands, metres, and the spread of its logarithm. */
export type UsualSize = readonly [height: number, width: number, depth: number, spread: number]

/**
 * Sizes of COCO's 80 classes. Sources, by letter at the end of each line:
 * A  mean boxes of SUN RGB-D and ScanNet as published with VoteNet (Qi et al., 2019)
 * B  mean boxes of nuScenes (Caesar et al., 2020) and KITTI (Geiger et al., 2012)
 * C  rules of the sport: FIFA, ITF, WFDF, World Rugby, MLB, ISO 10256, FIS
 * D  standards: ISO 216 paper, ISO/IEC 9995 keyboards, EN 50242 plates, VDI/DIN kitchen fronts, MUTCD
 *    signs and lights, NEMA and AWWA street furniture, IEC 60061, IATA cabin bags
 * E  adults' mean stature (NCD-RisC, 2016), shoulder breadth (NASA-STD-3000)
 * F  breed standards (FCI) and field guides (Macdonald, Encyclopedia of Mammals): the animal as it stands
 * G  USDA's descriptions of medium fruit, and what shops sell: an estimate, with a spread to match
 */
export const usualSizes: Readonly<Record<string, UsualSize>> = {
  person: [1.62, 0.5, 0.35, 0.25], // E
  bicycle: [1.05, 1.7, 0.6, 0.12], // B
  car: [1.6, 4.2, 1.8, 0.2], // B
  motorcycle: [1.3, 2.1, 0.8, 0.15], // B
  airplane: [10, 35, 35, 0.6], // makers' data sheets, from small to wide-body
  bus: [3.3, 11, 2.9, 0.2], // B
  train: [4, 25, 3, 0.5], // UIC 505 loading gauge
  truck: [2.9, 7, 2.5, 0.35], // B
  boat: [2.5, 6, 2.2, 0.7], // G
  'traffic light': [0.95, 0.35, 0.3, 0.25], // D
  'fire hydrant': [0.75, 0.4, 0.35, 0.2], // D
  'stop sign': [0.75, 0.75, 0.02, 0.12], // D
  'parking meter': [1.4, 0.25, 0.2, 0.3], // D
  bench: [0.8, 1.5, 0.6, 0.25], // A
  bird: [0.2, 0.22, 0.15, 0.6], // F
  cat: [0.28, 0.45, 0.2, 0.3], // F
  dog: [0.5, 0.7, 0.25, 0.4], // F
  horse: [1.6, 2.3, 0.6, 0.2], // F
  sheep: [0.8, 1.2, 0.45, 0.2], // F
  cow: [1.4, 2.3, 0.7, 0.15], // F
  elephant: [2.8, 5, 1.8, 0.25], // F
  bear: [1.1, 1.8, 0.7, 0.3], // F
  zebra: [1.35, 2.2, 0.6, 0.12], // F
  giraffe: [4.6, 2.5, 1, 0.2], // F
  backpack: [0.46, 0.32, 0.2, 0.2], // D
  umbrella: [0.75, 0.95, 0.9, 0.35], // G
  handbag: [0.28, 0.32, 0.14, 0.3], // G
  tie: [0.5, 0.09, 0.02, 0.35], // G
  suitcase: [0.6, 0.42, 0.25, 0.2], // D
  frisbee: [0.27, 0.27, 0.03, 0.12], // C
  skis: [1.6, 0.3, 0.1, 0.3], // C
  snowboard: [1.5, 0.3, 0.1, 0.2], // C
  'sports ball': [0.2, 0.2, 0.2, 0.45], // C
  kite: [0.9, 1.3, 0.1, 0.6], // G
  'baseball bat': [0.83, 0.07, 0.07, 0.15], // C
  'baseball glove': [0.28, 0.25, 0.12, 0.15], // C
  skateboard: [0.12, 0.8, 0.2, 0.12], // G
  surfboard: [2, 0.52, 0.1, 0.25], // G
  'tennis racket': [0.68, 0.28, 0.03, 0.08], // C
  bottle: [0.25, 0.075, 0.075, 0.25], // G
  'wine glass': [0.2, 0.08, 0.08, 0.15], // G
  cup: [0.1, 0.09, 0.09, 0.2], // G
  fork: [0.19, 0.026, 0.02, 0.12], // D
  knife: [0.23, 0.025, 0.02, 0.2], // D
  spoon: [0.18, 0.04, 0.02, 0.25], // D
  bowl: [0.075, 0.17, 0.17, 0.25], // D
  banana: [0.08, 0.18, 0.06, 0.2], // G
  apple: [0.075, 0.078, 0.078, 0.12], // G
  sandwich: [0.06, 0.15, 0.12, 0.3], // G
  orange: [0.075, 0.075, 0.075, 0.12], // G
  broccoli: [0.12, 0.14, 0.12, 0.4], // G
  carrot: [0.05, 0.17, 0.03, 0.35], // G
  'hot dog': [0.05, 0.16, 0.06, 0.2], // G
  pizza: [0.03, 0.3, 0.3, 0.3], // G
  donut: [0.035, 0.09, 0.09, 0.15], // G
  cake: [0.1, 0.22, 0.22, 0.4], // G
  chair: [0.85, 0.55, 0.57, 0.15], // A
  couch: [0.84, 1.85, 0.92, 0.2], // A
  'potted plant': [0.5, 0.35, 0.35, 0.55], // G
  bed: [0.95, 1.65, 2.1, 0.2], // A
  'dining table': [0.74, 1.3, 0.85, 0.25], // A
  toilet: [0.7, 0.43, 0.68, 0.12], // A
  tv: [0.6, 1, 0.1, 0.35], // 27 to 65 inches at 16 to 9
  laptop: [0.23, 0.33, 0.22, 0.12], // 13 to 16 inches at 16 to 10, opened
  mouse: [0.04, 0.065, 0.11, 0.15], // makers' data sheets
  remote: [0.04, 0.17, 0.045, 0.2], // makers' data sheets
  keyboard: [0.03, 0.42, 0.14, 0.15], // D
  'cell phone': [0.15, 0.073, 0.01, 0.1], // makers' data sheets
  microwave: [0.29, 0.49, 0.38, 0.1], // D
  oven: [0.6, 0.6, 0.56, 0.15], // D
  toaster: [0.2, 0.3, 0.19, 0.15], // makers' data sheets
  sink: [0.2, 0.52, 0.43, 0.2], // A
  refrigerator: [1.72, 0.68, 0.68, 0.15], // A
  book: [0.22, 0.15, 0.03, 0.3], // D
  clock: [0.3, 0.3, 0.05, 0.35], // G
  vase: [0.25, 0.13, 0.13, 0.35], // G
  scissors: [0.18, 0.08, 0.01, 0.2], // G
  'teddy bear': [0.32, 0.25, 0.2, 0.4], // G
  'hair drier': [0.23, 0.2, 0.09, 0.15], // makers' data sheets
  toothbrush: [0.19, 0.02, 0.02, 0.12], // ISO 20126
}
