import { NotModelled } from './host-object.ts'
import type { RequestBody } from './interpreter.ts'

/** What became of a press of a button: whose, and what the add-in said at its end. */
interface Completed {
  readonly command: string
  /** 0: done. Anything else: Excel found nothing to call. */
  readonly status: number
}

/**
 * What Office itself does around the workbook: the buttons of the ribbon that call functions of the add-in, and the pane
 * that the add-in may ask it to show.
 */
export class OfficeAround {
  /** The add-in has said that its functions can be called. */
  isReady = false
  /** How often the pane was to be shown. */
  shown = 0
  readonly completed: Completed[] = []
  private readonly pressed = new Map<string, string>()
  private raise: (event: readonly string[]) => void = () => undefined

  private readonly open: (workbook: Uint8Array) => void

  constructor(open: (workbook: Uint8Array) => void) {
    this.open = open
  }

  onPressed(raise: (event: readonly string[]) => void): void {
    this.raise = raise
  }

  /** A person presses the button whose function is this one. */
  press(command: string): void {
    const id = `press-${this.pressed.size + 1}`
    this.pressed.set(id, command)
    this.raise([id, command, JSON.stringify({ source: { id: command } })])
  }

  /** The add-in has called `event.completed()`, or office.js in its place, where there was no function. */
  complete(id: string, status: number): void {
    const command = this.pressed.get(id)
    if (command === undefined) throw new NotModelled(`the end of ${id}, which nobody pressed`)
    this.completed.push({ command, status })
  }

  /** Answers a request to the services of Office, which are no objects of the workbook. */
  answer({ Actions, ObjectPaths }: RequestBody): { readonly Results: readonly unknown[] } {
    for (const { ActionType, Name, ObjectPathId, ArgumentInfo } of Actions) {
      const service = ObjectPaths[ObjectPathId]?.Name || 'Excel'
      if (ActionType !== 1) this.call(`${service}.${Name}`, ArgumentInfo?.Arguments)
    }
    return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }
  }

  private call(member: string, args: readonly unknown[] = []): void {
    if (member === 'Microsoft.InternalService.AddinInternalService.NotifyActionHandlerReady') this.isReady = true
    else if (member === 'Microsoft.AppRuntime.AppRuntimeService.SetAppRuntimeState' && args[0] === 'Visible') {
      this.shown += 1
    } else if (member === 'Excel.CreateAndOpenWorkbook') this.open(Buffer.from(String(args[0]), 'base64'))
    else throw new NotModelled(member)
  }
}
