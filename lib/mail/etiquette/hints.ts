/**
 * What to do about a broken rule, in plain words, for the command line and wherever no screen texts are at hand. The codes are stable: screens show the message
 * `hintKey` names, in their own language.
 */
export const hints = {
  hintSubjectEmpty: 'Give the mail a subject.',
  hintSubjectTooLong: 'Shorten the subject to 60 characters.',
  hintSubjectVague: 'Name the invoice, or its state, in the subject.',
  hintSubjectShouting: 'Write the subject calmly: no capitals, no "!!", no "urgent", no warning signs.',
  hintGreetingMissing: 'Start with a greeting.',
  hintGreetingWithoutName: 'Greet the reader by name, or their company.',
  hintGratitudeMissing: 'Thank them for the work together before you ask.',
  hintInvoiceNumberMissing: 'Name the invoice number.',
  hintAmountMissing: 'Name the open amount with its currency.',
  hintDateMissing: 'Name the date of the invoice or its due date.',
  hintDaysOverdueMissing: 'Say by how many days the invoice is overdue.',
  hintPaymentOptionMissing: 'Say how to pay: a link, bank details, or where to find them.',
  hintFlexibilityMissing: 'Offer a later date or instalments.',
  hintConsequenceTooEarly: 'Keep consequences for the last reminders.',
  hintConsequenceWithoutDate: 'Say from which date the consequence applies.',
  hintConsequenceMissing: 'Say plainly what happens next if nothing changes, and when.',
  hintThreat: 'Take out words that threaten, blame or shout.',
  hintContactMissing: 'Say how to reach you: a phone number, or a reply to this mail.',
  hintPlanMissing: 'Say by when you ask for payment or a date, or when you will write again.',
  hintThanksMissing: 'Thank them once more near the end.',
  hintClosingMissing: 'Close politely, such as "Kind regards".',
  hintClosingNameMissing: 'Put your name under the closing.',
  hintClosingTwice: 'Close once: the mail ends with two closings.',
  hintPersonalMissing: 'Name their project, their order, or what they last told you.',
  hintPastPaymentsBlamed: 'Do not hold past delays against them.',
  hintPastPaymentInvented: 'Thank for past payments only where there were some.',
  hintPastPaymentNotOnTime: 'That payment was not on time: thank for it without saying so.',
  hintDueDateMissing: 'Name the due date.',
  hintFeeWithoutAmount: 'State the late fee to the cent, or its rate.',
  hintFeeRough: 'State the late fee exactly, not roughly.',
  hintHelpMissing: 'Offer help: is anything missing, shall you send the invoice again?',
  hintUnderstandingMissing: 'Show understanding: things slip, and perhaps they have paid already.',
  hintFinalDeadlineMissing: 'Name the last date for payment.',
  hintFinalConsequenceMissing: 'Say what happens after that date.',
  hintFinalOpenDoorMissing: 'Leave the door open: say that you want to find a solution.',
  hintPositiveNoteMissing: 'End on a good note: you hope to go on working together.',
  hintTooOften: 'Leave at least five days between reminders.',
} as const

export type HintCode = keyof typeof hints

/** The screen text of a hint: `etiquetteSubjectEmpty` for `hintSubjectEmpty`. */
export function hintKey(code: HintCode): string {
  return code.replace('hint', 'etiquette')
}
