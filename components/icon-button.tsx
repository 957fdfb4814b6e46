import type { ComponentProps } from 'react'
import './icon-button.css'

interface Props extends ComponentProps<'button'> {
  /** What it does, for whoever points at it. */
  readonly title: string
  /** Its name, where others like it stand on the same screen; else its title is. */
  readonly label?: string
}

/** A button that shows a picture and no words. */
export function IconButton({ title, label = title, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={title}
      {...rest}
    />
  )
}
