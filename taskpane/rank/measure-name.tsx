interface MeasureNameProps {
  readonly id: string
  readonly title: string
}

/** Number and title, the number set apart for the eye. */
export function MeasureName({ id, title }: MeasureNameProps) {
  return (
    <>
      <span class="measure-id">{id}</span> {title}
    </>
  )
}
