import { Button } from '../button.tsx'
import { useText } from '../text.tsx'

interface SaveBarProps {
  readonly isChanged: boolean
  readonly saveLabel: string
  readonly onReset: () => void
}

/** Saves the form it stands in; says so while something is not saved yet. */
export function SaveBar({ isChanged, saveLabel, onReset }: SaveBarProps) {
  const { t } = useText()
  return (
    <div class="save-bar">
      <Button kind="primary" type="submit">
        {saveLabel}
      </Button>
      {isChanged && (
        <>
          <Button kind="quiet" onClick={onReset}>
            {t('optionsDropChanges')}
          </Button>
          <span class="soft small">{t('optionsUnsaved')}</span>
        </>
      )}
    </div>
  )
}
