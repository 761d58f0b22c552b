/** COCO's 80 classes of things, in the order of their ids (Lin et al., "Microsoft COCO", 2014). */
export const coco80: readonly string[] = (
  'person,bicycle,car,motorcycle,airplane,bus,train,truck,boat,traffic light,fire hydrant,' +
  'stop sign,parking meter,bench,bird,cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe,' +
  'backpack,umbrella,handbag,tie,suitcase,frisbee,skis,snowboard,sports ball,kite,baseball bat,' +
  'baseball glove,skateboard,surfboard,tennis racket,bottle,wine glass,cup,fork,knife,spoon,bowl,' +
  'banana,apple,sandwich,orange,broccoli,carrot,hot dog,pizza,donut,cake,chair,couch,' +
  'potted plant,bed,dining table,toilet,tv,laptop,mouse,remote,keyboard,cell phone,microwave,' +
  'oven,toaster,sink,refrigerator,book,clock,vase,scissors,teddy bear,hair drier,toothbrush'
).split(',')

/** Ids of 1..90 that COCO reserved and never used. */
const unused = new Set([12, 26, 29, 30, 45, 66, 68, 69, 71, 83])

/** Class names by COCO id 0..90; empty where COCO has no class of that id. */
const byId: readonly string[] = Array.from({ length: 91 }, (_, id) => {
  if (id === 0 || unused.has(id)) return ''
  return coco80[id - 1 - [...unused].filter((gap) => gap < id).length] ?? ''
})

const lists: Readonly<Record<string, readonly string[]>> = {
  coco80,
  /** 90 outputs, index k is COCO's id k + 1. */
  coco90: byId.slice(1),
  /** 91 outputs, index is COCO's id, 0 unused. */
  coco91: byId,
}

/** The names by class index; an empty name is no class. Throws where a list is not known. */
export function classNames(classes: string | readonly string[]): readonly string[] {
  if (typeof classes !== 'string') return classes
  const names = lists[classes]
  if (names) return names
  throw new Error(`There is no list of classes "${classes}"; use ${Object.keys(lists).join(', ')}.`)
}
