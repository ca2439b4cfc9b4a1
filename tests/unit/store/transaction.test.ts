import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../lib/store/migrations.ts'
import { databaseName, openDatabase } from '../../../lib/store/open-database.ts'
import { settingsIn } from '../../../lib/store/save-records.ts'
import { asStoreError, StoreError } from '../../../lib/store/store-error.ts'
import { read, write } from '../../../lib/store/transaction.ts'
import { makeSettings } from '../../support/make.ts'
import { freshExtension } from '../../support/fresh-extension.ts'

const settings = makeSettings()
const save = (): Promise<unknown> => write((transaction) => transaction.objectStore('settings').put(settings, 'settings'))

beforeEach(() => freshExtension())

describe('write', () => {
  it('changes nothing when the work fails on the way', async () => {
    const work = write(async (transaction) => {
      await transaction.objectStore('settings').put(settings, 'settings')
      throw new Error('on the way')
    })
    await expect(work).rejects.toThrow('on the way')
    expect((await read(settingsIn)).isStarted).toBe(false)
  })

  it('fails when the transaction fails at its end, as with a full disk', async () => {
    const work = write(async (transaction) => {
      await transaction.objectStore('settings').put(settings, 'settings')
      transaction.abort()
    })
    await expect(work).rejects.toBeInstanceOf(Error)
    expect((await read(settingsIn)).isStarted).toBe(false)
  })

  it('counts changes of records, not bookkeeping', async () => {
    await save()
    await write(() => Promise.resolve(), { isRecord: false })
    await save()
    expect(await read((transaction) => transaction.objectStore('meta').get('changes') as Promise<unknown>)).toBe(2)
  })
})

describe('the connection', () => {
  it('is opened again after the browser closed it', async () => {
    await save()
    ;(await openDatabase()).close()
    expect((await read(settingsIn)).isStarted).toBe(true)
  })

  it('is opened again when the browser closes it while something is read', async () => {
    await save()
    let reads = 0
    const isStarted = await read(async (transaction) => {
      reads += 1
      // What Chromium does to the transactions of a connection that it closes.
      if (reads === 1) transaction.abort()
      return (await settingsIn(transaction)).isStarted
    })
    expect([reads, isStarted]).toEqual([2, true])
  })

  it('stands aside for a newer version, and then says that it is older', async () => {
    await save()
    const newer = await openDB(databaseName, migrations.length + 1)
    expect(newer.version).toBe(migrations.length + 1)
    await expect(read(settingsIn)).rejects.toMatchObject({ name: 'StoreError', trouble: 'storage-newer' })
    newer.close()
  })

  it('is tried again after it could not be opened', async () => {
    const factory = globalThis.indexedDB
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'UnknownError')
      },
    } as never // a browser without a disk
    await expect(read(settingsIn)).rejects.toBeInstanceOf(StoreError)
    globalThis.indexedDB = factory
    await expect(read(settingsIn)).resolves.toBeDefined()
  })
})

describe('asStoreError', () => {
  it('makes a full disk a problem a person can read', () => {
    const error = asStoreError(new DOMException('', 'QuotaExceededError')) as StoreError
    expect(error.problem).toEqual({ code: 'storage-full' })
    expect(error.message).toContain('no room left')
  })

  it('leaves bugs alone', () => {
    const bug = new TypeError('bug')
    expect(asStoreError(bug)).toBe(bug)
    expect(asStoreError('text')).toBe('text')
  })
})
