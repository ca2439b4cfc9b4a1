import { beforeEach, describe, expect, it } from 'vitest'
import { putAll } from '../../../lib/store/put-all.ts'
import { StoreError } from '../../../lib/store/store-error.ts'
import { read, write } from '../../../lib/store/transaction.ts'
import { freshExtension } from '../../support/fresh-extension.ts'

const put = (count: number, make: (id: number) => object) =>
  write(async (transaction) => {
    const numbers = Array.from({ length: count }, (_, index) => index)
    // The templates' store takes any record with an id, which is all that is looked at here.
    await putAll(transaction.objectStore('templates'), numbers, make as never)
  })
const stored = () => read((transaction) => transaction.objectStore('templates').count() as Promise<unknown>)

beforeEach(() => freshExtension())

describe('putAll', () => {
  it.each([0, 1, 99, 100, 101, 200, 555])('puts all of %i records', async (count) => {
    await put(count, (id) => ({ id: String(id) }))
    expect(await stored()).toBe(count)
  })

  it.each([0, 99, 100, 150, 249])('puts none when that at %i cannot be put', async (bad) => {
    await expect(put(250, (id) => (id === bad ? {} : { id: String(id) }))).rejects.toThrow(StoreError)
    expect(await stored()).toBe(0)
  })

  it('fails with the transaction', async () => {
    const work = write(async (transaction) => {
      const records = Array.from({ length: 500 }, (_, index) => ({ id: String(index) }))
      const putting = putAll(transaction.objectStore('templates'), records, (record) => {
        if (record.id === '350') transaction.abort()
        return record as never // see above
      })
      await putting
    })
    await expect(work).rejects.toThrow(StoreError)
    expect(await stored()).toBe(0)
  })
})
