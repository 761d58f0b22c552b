/** What may hurt somebody who does not see it, by class name. */
export const hazards: ReadonlySet<string> = new Set(
  'knife,scissors,car,bus,truck,train,motorcycle,bear,fire hydrant'.split(','),
)
