// Everyday German for large plans: the texts of the example plan, cut into sentences and mixed anew, with compounds put
// in so that the vocabulary is as wide as that of thousands of real measures.
import { examplePlan } from '../../dist/core/papers/example/example-plan.js'

const heads = 'Nachbarschafts Jugend Familien Senioren Quartiers Begegnungs Sprach Bildungs Gesundheits Spiel'.split(
  ' ',
)
const middles = 'beratungs sprech förder garten werkstatt bewegungs mobilitäts austausch kultur lese'.split(' ')
const tails = 'angebot treff runde fläche projekt stunde gruppe netzwerk fest werkstatt café haus'.split(' ')

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomness(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws texts, words of a list, and whole numbers. */
export class Words {
  #random
  #titles
  #sentences

  constructor(seed) {
    this.#random = randomness(seed)
    this.#titles = texts('title')
    this.#sentences = [...texts('description'), ...texts('goal')].flatMap((text) => text.split(/(?<=\.)\s+/))
  }

  /** Whole, from 0 on, below `bound`. */
  below(bound) {
    return Math.floor(this.#random() * bound)
  }

  one(list) {
    return list[this.below(list.length)]
  }

  /** Different ones, one to `most` of them, between semicolons. */
  some(list, most) {
    return [...new Set(Array.from({ length: 1 + this.below(most) }, () => this.one(list)))].join('; ')
  }

  title() {
    return `${this.one(this.#titles)} – ${this.#compound()}`
  }

  /** So many titles, all different. */
  titles(count) {
    const titles = new Set()
    while (titles.size < count) titles.add(this.title())
    return [...titles]
  }

  sentences(least, most) {
    const count = least + this.below(most - least + 1)
    return Array.from({ length: count }, () => this.#sentence()).join(' ')
  }

  #sentence() {
    const sentence = this.one(this.#sentences)
    return this.#random() < 0.5 ? sentence : `${sentence.slice(0, -1)} (${this.#compound()}, ${2 + this.below(400)}).`
  }

  #compound() {
    return `${this.one(heads)}${this.one(middles)}${this.one(tails)}`
  }
}

function texts(key) {
  return examplePlan.measures.flatMap((measure) => (typeof measure[key] === 'string' ? [measure[key]] : []))
}
