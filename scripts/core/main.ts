import { refuse, type Answer } from './answer.ts'
import { checkMail } from './check.ts'
import { importFiles } from './import.ts'
import { writeOneMail } from './mail.ts'
import { planInvoices } from './plan.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Answer>>> = {
  plan: planInvoices,
  mail: writeOneMail,
  check: checkMail,
  import: importFiles,
}

const [name = '', ...args] = process.argv.slice(2)
const { lines, isRefusal } = await run(name, args)
if (isRefusal) process.exitCode = 1
process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

async function run(command: string, rest: readonly string[]): Promise<Answer> {
  const perform = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!perform) return refuse({ code: 'command-unknown', values: { command, known: Object.keys(commands).join(', ') } })
  try {
    return await perform(rest)
  } catch (error) {
    return refuse({ code: 'arguments-invalid', values: { message: error instanceof Error ? error.message : String(error) } })
  }
}
