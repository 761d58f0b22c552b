/**
 * Kinds of things, by the message id of their name, and the classes that belong to each. After the
 * supercategories of COCO (Lin et al., "Microsoft COCO", 2014), without what a person would not
 * count in: a toilet is no furniture here, a potted plant neither.
 */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'kind-animal': 'bird,cat,dog,horse,sheep,cow,elephant,bear,zebra,giraffe'.split(','),
  'kind-fruit': 'banana,apple,orange'.split(','),
  'kind-food': 'banana,apple,sandwich,orange,broccoli,carrot,hot dog,pizza,donut,cake'.split(','),
  'kind-furniture': 'bench,chair,couch,bed,dining table'.split(','),
  'kind-vehicle': 'bicycle,car,motorcycle,airplane,bus,train,truck,boat'.split(','),
  'kind-drinkware': 'cup,wine glass,bottle'.split(','),
  'kind-seat': 'chair,couch,bench,bed,toilet'.split(','),
  'kind-cutlery': 'fork,knife,spoon'.split(','),
  'kind-luggage': 'backpack,handbag,suitcase'.split(','),
  'kind-appliance': 'microwave,oven,toaster,refrigerator,hair drier'.split(','),
  'kind-electronics': 'tv,laptop,mouse,remote,keyboard,cell phone'.split(','),
  'kind-screen': 'tv,laptop,cell phone'.split(','),
  'kind-vegetable': 'broccoli,carrot'.split(','),
  'kind-container': 'bottle,wine glass,cup,bowl,vase'.split(','),
}
