import type { CameraModel, Pose } from '../../models/types.ts'
import {
  depthMessages,
  pictureMessages,
  readCamera,
  readDepth,
  readImage,
  readPose,
  readSound,
  soundMessages,
} from './camera-messages.ts'
import { readDiagnosis } from './diagnosis-message.ts'
import type { Entry } from './entry.ts'
import { encodeJson } from './json.ts'
import { topics, type Message } from './topics.ts'
import {
  inputMessages,
  noticeMessages,
  readInput,
  readNotice,
  readTruth,
  readWords,
  truthMessages,
  wordsMessages,
} from './word-messages.ts'

type Posed = { readonly time: number; readonly pose: Pose }

/** An entry as the messages of its channels, in the order in which they are to be written. */
export function toMessages(entry: Entry): Message[] {
  switch (entry.kind) {
    case 'picture':
      return pictureMessages(entry)
    case 'depth':
      return depthMessages(entry)
    case 'sound':
      return soundMessages(entry)
    case 'words':
      return wordsMessages(entry)
    case 'notice':
      return noticeMessages(entry)
    case 'input':
      return inputMessages(entry)
    case 'truth':
      return truthMessages(entry)
    case 'diagnostics':
      return [{ topic: topics.diagnostics, time: entry.time, data: encodeJson(entry.diagnosis) }]
  }
}

/**
 * The way back: is given the messages one by one, in order, and gives the entry that one completes.
 * A picture's camera is the one told last, as is that of depth; their poses are those told of the very same time. Channels
 * of others are passed over. Throws where a message of ours is not what it should be.
 */
export function fromMessages(): (message: Message) => Entry | null {
  let camera: { camera: CameraModel; cut: boolean } | null = null
  let depthCamera: CameraModel | null = null
  const poses = { camera: null, depth: null } as Record<'camera' | 'depth', Posed | null>
  const poseOf = (frame: 'camera' | 'depth', time: number) =>
    poses[frame]?.time === time ? poses[frame].pose : null
  return ({ topic, time, data }) => {
    switch (topic) {
      case topics.pose: {
        const told = readPose(data)
        if (told) poses[told.frame] = { time, pose: told.pose }
        return null
      }
      case topics.calibration:
        camera = readCamera(data)
        return null
      case topics.image:
        if (!camera) throw new Error('A picture comes before its camera is told.')
        return {
          kind: 'picture',
          time,
          ...readImage(data),
          ...camera,
          pose: poseOf('camera', time),
        }
      case topics.depthCalibration:
        depthCamera = readCamera(data).camera
        return null
      case topics.depth:
        if (!depthCamera) throw new Error('Depth comes before its camera is told.')
        return {
          kind: 'depth',
          time,
          camera: depthCamera,
          pose: poseOf('depth', time),
          millimetres: readDepth(data),
        }
      case topics.sound:
        return { kind: 'sound', time, ...readSound(data) }
      case topics.words:
        return { kind: 'words', time, ...readWords(data) }
      case topics.notice:
        return { kind: 'notice', time, ...readNotice(data) }
      case topics.input:
        return { kind: 'input', time, ...readInput(data) }
      case topics.truth:
        return { kind: 'truth', time, ...readTruth(data) }
      case topics.diagnostics:
        return { kind: 'diagnostics', time, diagnosis: readDiagnosis(data) }
      default:
        return null
    }
  }
}
