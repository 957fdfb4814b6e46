import { Component, type ReactNode } from 'react'
import { t } from '../lib/i18n'

interface Props {
  readonly children: ReactNode
}

/** What a screen shows when it cannot be shown: the library did not open. What is kept is on disk still. */
export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <p className="notice" data-tone="error" role="alert">
        {t('error_library')}
      </p>
    )
  }
}
