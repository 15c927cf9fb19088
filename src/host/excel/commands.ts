/**
 * Ties the buttons of the ribbon to what they do. Whatever comes of it, Excel is told that the command has ended: else it
 * would show for minutes that the add-in is working.
 */
export function associateCommands<Name extends string>(
  names: readonly Name[],
  run: (name: Name) => Promise<void>,
): void {
  for (const name of names) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run(name)
      } finally {
        event.completed()
      }
    })
  }
}

/**
 * Shows the pane, where the runtime is shared; elsewhere the button that was pressed has opened it already. Where Excel
 * refuses, what was asked for is done all the same, and is there when a person opens the pane.
 */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return
  await Office.addin.showAsTaskpane().catch((error: unknown) => console.error(error))
}
