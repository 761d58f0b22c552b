/**
 * Classes that detectors take for one another, so that "a chair, now a couch" may be one thing. From
 * what EfficientDet-Lite2 said of the same things over many pictures of rooms.
 */
const lookalikes: readonly (readonly string[])[] = [
  ['chair', 'couch', 'bench', 'bed'],
  ['dining table', 'bench', 'bed', 'chair', 'couch'],
  ['cup', 'bowl', 'vase', 'wine glass', 'bottle', 'potted plant', 'mouse'],
  ['tv', 'laptop', 'microwave', 'oven', 'keyboard', 'suitcase'],
  ['cell phone', 'remote', 'mouse', 'book', 'keyboard', 'laptop'],
  ['oven', 'microwave', 'refrigerator', 'toaster', 'sink'],
  ['sink', 'toilet', 'bowl'],
  ['backpack', 'handbag', 'suitcase'],
  ['knife', 'fork', 'spoon', 'scissors', 'toothbrush'],
  ['orange', 'apple', 'sports ball', 'donut', 'frisbee'],
  ['cake', 'sandwich', 'pizza', 'hot dog', 'donut', 'bowl'],
  ['car', 'truck', 'bus', 'train'],
  ['bicycle', 'motorcycle'],
  ['cat', 'dog', 'teddy bear', 'bear'],
  ['horse', 'cow', 'sheep', 'dog', 'zebra'],
  ['surfboard', 'snowboard', 'skis', 'skateboard'],
  ['clock', 'frisbee', 'bowl'],
  ['carrot', 'banana', 'broccoli'],
]

const pairs: ReadonlySet<string> = new Set(
  lookalikes.flatMap((group) => group.flatMap((a) => group.map((b) => `${a}|${b}`))),
)

/** How well a detector's word fits a thing of a class, 0..1: the same, easily confused, or hardly. */
export const likeness = (label: string, other: string): number =>
  label === other ? 1 : pairs.has(`${label}|${other}`) ? 0.4 : 0.02

const movers = new Set([
  ...['person', 'bird', 'cat', 'dog', 'horse', 'sheep', 'cow', 'elephant', 'bear', 'zebra'],
  ...['giraffe', 'sports ball', 'frisbee', 'bicycle', 'car', 'motorcycle', 'bus', 'train', 'truck'],
])
/** What moves by itself, or rolls. */
export const moves = (label: string): boolean => movers.has(label)

const furniture = new Set([
  ...['bench', 'couch', 'bed', 'dining table', 'toilet', 'tv', 'microwave', 'oven', 'toaster'],
  ...['sink', 'refrigerator', 'traffic light', 'fire hydrant', 'stop sign', 'parking meter'],
  ...['chair', 'potted plant', 'clock'],
])
/** What nobody carries about by the way. */
export const stays = (label: string): boolean => furniture.has(label)

const grounded = new Set([
  ...['chair', 'couch', 'bed', 'bench', 'dining table', 'refrigerator', 'oven', 'toilet', 'person'],
])
/** What stands on the floor, or has its feet there. */
export const standsOnFloor = (label: string): boolean => grounded.has(label)

const tops = new Set([
  ...['dining table', 'bench', 'chair', 'couch', 'bed', 'refrigerator', 'oven', 'microwave'],
])
/** What people put things on. */
export const bears = (label: string): boolean => tops.has(label)

const hollows = new Set([
  ...['sink', 'suitcase', 'toilet', 'tv', 'book', 'laptop', 'keyboard', 'truck', 'boat'],
])
/** What things may lie under. */
export const covers = (label: string): boolean => bears(label) || hollows.has(label)
