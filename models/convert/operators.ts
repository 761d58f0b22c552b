import { add, constant } from './build.ts'
import { activate, addConvolution, addDepthwise, pads } from './convolution.ts'
import type { TfliteOperator } from './tflite.ts'
import { inputOf, outputOf, realValue, tensorAt, type Walk } from './walk.ts'

/** Adds to the ONNX graph what one TFLite operator does. Throws for one that is not known here. */
export function addOperator(walk: Walk, operator: TfliteOperator): void {
  const translate = translations[operator.kind]
  if (!translate) throw new Error(`${operator.kind} has no translation to ONNX here.`)
  translate(walk, operator)
}

const translations: Partial<Record<string, (walk: Walk, operator: TfliteOperator) => void>> = {
  CONV_2D: addConvolution,
  DEPTHWISE_CONV_2D: addDepthwise,

  // Only the picture is quantised by an operator; it comes in as real numbers already.
  QUANTIZE: (walk, operator) => {
    walk.real.set(outputOf(operator), realValue(walk, inputOf(operator, 0)))
  },

  ADD: (walk, operator) => {
    const terms = [0, 1].map((place) => realValue(walk, inputOf(operator, place)))
    walk.real.set(outputOf(operator), activate(walk, operator, add(walk.build, 'Add', terms)))
  },

  MAX_POOL_2D: (walk, operator) => {
    const input = realValue(walk, inputOf(operator, 0))
    const attributes = {
      kernel_shape: operator.window,
      strides: operator.stride,
      pads: pads(walk, operator, operator.window),
    }
    walk.real.set(outputOf(operator), add(walk.build, 'MaxPool', [input], { attributes }))
  },

  // TFLite takes pixel floor(i * in / out), which ONNX calls asymmetric and floor.
  RESIZE_NEAREST_NEIGHBOR: (walk, operator) => {
    const [, height = 0, width = 0, channels = 0] = tensorAt(walk, outputOf(operator)).shape
    const sizes = constant(walk.build, 'int64', [4], [1, channels, height, width])
    const input = realValue(walk, inputOf(operator, 0))
    const attributes = {
      mode: 'nearest',
      coordinate_transformation_mode: 'asymmetric',
      nearest_mode: 'floor',
    }
    const resized = add(walk.build, 'Resize', [input, '', '', sizes], { attributes })
    walk.real.set(outputOf(operator), resized)
  },
}
