import * as InboxSDK from '@inboxsdk/core'

// The least an InboxSDK extension does: load, and ask for one button. What ours is compared with.
void InboxSDK.load(2, 'sdk_politely1_dbdadaefd3', { globalErrorLogging: false, eventTracking: false }).then((sdk) => {
  sdk.Compose.registerComposeViewHandler((compose) => {
    compose.addButton({ title: 'Bare', iconUrl: 'data:,', onClick: () => undefined })
  })
})
