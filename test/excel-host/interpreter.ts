import { type Edition, proveLevel } from './api-levels.ts'
import { ExcelError, type HostObject, itemNotFound, NotModelled, nothing } from './host-object.ts'

/*
 * Plays Excel's part for one request body of office.js: a list of actions on objects that are found along object paths.
 */

interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: Arguments
}

interface Arguments {
  readonly Arguments?: readonly unknown[]
  /** Beside each argument the object path that it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[]
}

interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: Arguments
  readonly QueryInfo?: { readonly Select?: readonly string[] }
}

export interface RequestBody {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export interface ReplyBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string }
}

/** Objects that the add-in holds on to from one request to the next. */
export class References {
  private readonly held = new Map<string, HostObject>()
  private last = 0

  keep(object: HostObject): string {
    const id = `ref-${++this.last}`
    this.held.set(id, object)
    return id
  }
  get(id: string): HostObject {
    const object = this.held.get(id)
    if (object === undefined) throw new ExcelError('InvalidReference', 'This reference is not valid.')
    return object
  }
  release(id: string): null {
    this.held.delete(id)
    return null
  }
}

export interface Session {
  readonly root: HostObject
  readonly edition: Edition
  readonly references: References
  /** Asked before each action that changes something; may throw. */
  readonly beforeWrite: (member: string) => void
}

/** Executes a request until its end or the first error; what was done before it stays done, as in Excel. */
export function answer({ Actions, ObjectPaths }: RequestBody, session: Session): ReplyBody {
  const run = new Run(ObjectPaths, session)
  const Results: { ActionId: number; Value: unknown }[] = []
  for (const action of Actions) {
    try {
      Results.push({ ActionId: action.Id, Value: run.act(action) })
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error
      return { Results, Error: { Code: error.code, Message: error.message, Location: action.Name } }
    }
  }
  return { Results }
}

class Run {
  private readonly paths: RequestBody['ObjectPaths']
  private readonly session: Session
  private readonly found = new Map<number, HostObject>()

  constructor(paths: RequestBody['ObjectPaths'], session: Session) {
    this.paths = paths
    this.session = session
  }

  act(action: Action): unknown {
    if (action.ActionType === 5) return null
    const object = this.object(action.ObjectPathId)
    switch (action.ActionType) {
      case 1:
        return this.instantiate(object)
      case 2:
        return this.query(object, action.QueryInfo?.Select ?? [])
      case 3:
        return this.call(object, action)
      case 4:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0])
      default:
        throw new NotModelled(`action ${action.ActionType} ${action.Name}`)
    }
  }

  private instantiate(object: HostObject): unknown {
    if (object.isNull) return null
    return {
      ...(object.id === undefined ? {} : { _Id: object.id }),
      ...(object.tracked ? { _ReferenceId: this.session.references.keep(object) } : {}),
    }
  }

  private call(object: HostObject, { Name, ArgumentInfo }: Action): unknown {
    if (Name === '_KeepReference') return null
    if (Name === '_RemoveReference') return this.session.references.release(String(this.args(ArgumentInfo)[0]))
    const call = object.call?.[Name]
    if (call === undefined) throw new NotModelled(`${object.kind}.${Name}()`)
    this.prove(`${object.kind}.${Name}`)
    return call(...this.args(ArgumentInfo)) ?? null
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const set = object.set?.[name]
    if (set === undefined) throw new NotModelled(`${object.kind}.${name} =`)
    this.prove(`${object.kind}.${name}`)
    this.session.beforeWrite(`${object.kind}.${name}`)
    set(value)
    return null
  }

  private query(object: HostObject, select: readonly string[]): unknown {
    if (object.isNull) return null
    // Loading everything would read what nobody looks at.
    if (select.length === 0) throw new NotModelled(`${object.kind}.load() without names`)
    if (object.items !== undefined && !select.every((name) => object.get?.[pascal(name)])) {
      this.prove(`${object.kind}.Items`)
      return { _Items: object.items().map((item) => ({ _Id: item.id, ...this.properties(item, select) })) }
    }
    return this.properties(object, select)
  }

  private properties(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const found: Record<string, unknown> = {}
    for (const [name, rest] of heads(select)) {
      const member = pascal(name)
      const child = object.child?.[member]
      const get = object.get?.[member]
      if (child === undefined && get === undefined) throw new NotModelled(`${object.kind}.${member}`)
      this.prove(`${object.kind}.${member}`)
      found[member] = child === undefined ? get?.() : this.query(child(), rest)
    }
    return found
  }

  private args(info: Arguments = {}): readonly unknown[] {
    const referenced = info.ReferencedObjectPathIds ?? []
    return (info.Arguments ?? []).map((value, index) => {
      const path = referenced[index] ?? 0
      return path === 0 ? value : this.object(path)
    })
  }

  private object(id: number): HostObject {
    const known = this.found.get(id)
    if (known !== undefined) return known
    const path = this.paths[String(id)]
    if (path === undefined) throw new NotModelled(`object path ${id}`)
    const object = this.follow(path)
    this.found.set(id, object)
    return object
  }

  private follow({ ObjectPathType, Name, ParentObjectPathId = 0, ArgumentInfo }: ObjectPath): HostObject {
    if (ObjectPathType === 1) return this.session.root
    if (ObjectPathType === 6) return this.session.references.get(Name)
    if (ObjectPathType === 7) return nothing
    const parent = this.object(ParentObjectPathId)
    // Whether real Excel goes on behind an object that is not there differs by member: not to be relied on.
    if (parent.isNull) throw new NotModelled(`a path behind an object that is not there: ${Name}`)
    const next = this.step(parent, ObjectPathType, Name, ArgumentInfo)
    if (next === undefined) throw new NotModelled(`${parent.kind}.${Name} (object path ${ObjectPathType})`)
    return next
  }

  private step(parent: HostObject, type: number, name: string, info?: Arguments): HostObject | undefined {
    if (type === 5) {
      this.prove(`${parent.kind}.Item`)
      return parent.item?.(this.args(info)[0])
    }
    const next = type === 4 ? parent.child?.[name] : type === 3 ? parent.path?.[name] : undefined
    if (next === undefined) return undefined
    this.prove(`${parent.kind}.${name}`)
    return next(...this.args(info))
  }

  private prove(member: string): void {
    proveLevel(member, this.session.edition)
  }
}

/** `['name', 'tables/name', 'tables/style']` as names with what is wanted behind each. */
function heads(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const path of select) {
    const [head = '', ...rest] = path.split('/')
    found.set(head, [...(found.get(head) ?? []), ...(rest.length === 0 ? [] : [rest.join('/')])])
  }
  return found
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Of a collection, for one key: Excel does not tell capitals from small letters. */
export function byName<T extends { readonly name: string }>(all: readonly T[], key: unknown): T {
  const found = all.find(({ name }) => name.toLowerCase() === String(key).toLowerCase())
  if (found === undefined) throw itemNotFound()
  return found
}
