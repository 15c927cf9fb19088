import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { OutputFile } from '../../app/host.ts'
import { Refusal } from '../../core/refusal.ts'
import { targetRefusal } from './delivery-problem.ts'
import { errorCode } from './error-code.ts'
import { lockBeside } from './lock-file.ts'

/**
 * Puts files into a folder, all of them or none: each is written beside its place under another name, and only when
 * all are there, they are renamed. Whatever fails, what was there before is there again, and folders made on the way
 * are gone. The folder itself is made, too, with all folders above it. Throws `Refusal`. Returns absolute paths.
 *
 * `source` is the workbook all this was made from: not even `force` puts anything in its place.
 *
 * Synchronous on purpose: nothing else of this program runs in between.
 */
export function deliverFiles(
  folder: string,
  files: readonly OutputFile[],
  force: boolean,
  source?: string,
): readonly string[] {
  const targets = files.map((file) => targetPath(folder, file.path))
  if (new Set(targets).size < targets.length) throw new Error('the same file twice in one delivery')
  const undo: (() => void)[] = []
  const settle: (() => void)[] = []
  let current = folder
  try {
    makeFolder(resolve(folder), undo)
    for (const target of targets) {
      current = target
      if (source !== undefined && isSameFile(target, source))
        throw new Refusal('target/is-source', { file: basename(target) })
      checkTarget(target, force)
    }
    const written = files.map(({ bytes }, index) => {
      current = targets[index] ?? folder
      makeFolder(dirname(current), undo)
      return writeBeside(current, bytes, undo)
    })
    for (const [index, temporary] of written.entries()) {
      current = targets[index] ?? folder
      // Again: somebody else may have been quicker while the files were written.
      checkTarget(current, force)
      replace(temporary, current, undo, settle)
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    throw error instanceof Refusal ? error : targetRefusal(error, current)
  }
  for (const step of settle) attempt(step)
  return targets
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

/** Only places below the folder: anything else is a bug of the caller. */
function targetPath(folder: string, path: string): string {
  const root = resolve(folder)
  const target = resolve(root, path)
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error(`not below the target folder: ${path}`)
  return target
}

/** Makes a folder and those above it that are missing, each to be taken away again. */
function makeFolder(path: string, undo: (() => void)[]): void {
  const parent = dirname(path)
  // From the top, so that a file in the way is named itself. A root is its own parent.
  if (parent !== path) makeFolder(parent, undo)
  const found = kindOf(path)
  if (found === 'folder') return
  if (found !== null) throw new Refusal('target/not-a-directory', { file: path })
  try {
    mkdirSync(path)
  } catch (error) {
    throw targetRefusal(error, path)
  }
  undo.push(() => rmdirSync(path))
}

function checkTarget(target: string, force: boolean): void {
  const found = kindOf(target)
  if (found === 'folder') throw new Refusal('target/directory', { file: target })
  // A pipe or a device is no place for a workbook, and a rename would do away with it.
  if (found === 'special') throw new Refusal('target/special', { file: target })
  if (found === 'file' && !force) throw new Refusal('target/exists', { file: target })
  if (found === 'file') accessSync(target, constants.W_OK)
  if (found === 'file' && lockBeside(target) !== null) throw new Refusal('target/open-elsewhere', { file: target })
}

function kindOf(path: string): 'file' | 'folder' | 'special' | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  // A link to a folder is as good as the folder.
  const behind = statSync(path, { throwIfNoEntry: false }) ?? found
  if (behind.isDirectory()) return 'folder'
  return behind.isFile() || behind.isSymbolicLink() ? 'file' : 'special'
}

function nameBeside(target: string): string {
  return join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID().slice(0, 8)}.tmp`)
}

function writeBeside(target: string, bytes: Uint8Array, undo: (() => void)[]): string {
  const temporary = nameBeside(target)
  const file = openSync(temporary, 'wx')
  undo.push(() => rmSync(temporary, { force: true }))
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return temporary
}

/** What stood there steps aside until everything has worked. */
function replace(temporary: string, target: string, undo: (() => void)[], settle: (() => void)[]): void {
  if (kindOf(target) !== null) {
    const aside = nameBeside(target)
    renameSync(target, aside)
    undo.push(() => renameSync(aside, target))
    settle.push(() => rmSync(aside, { force: true }))
  }
  renameSync(temporary, target)
  undo.push(() => rmSync(target, { force: true }))
}

/** Undoing goes as far as it can: one step that fails must not keep the others from being taken. */
function attempt(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (errorCode(error) === '') throw error
  }
}
