import type { RudeWords } from './rude-words.ts'

export const de: RudeWords = {
  blame: `
    (haben|hast|habt|wurde|wurden) .. ignoriert|ignorier(t|st) (haben|hast)|sie ignorieren|ignorieren sie (mein|unser|weiter|all)*|du ignorierst|(sie haben|du hast) .. versäumt
    inakzeptab*|unakzeptab*|nicht (länger )?(akzeptab|hinnehm)*|unverschämt*|frech*|dreist*|ausrede*|schäm*|schande|beschämend*|peinlich*|lächerlich*|unprofessionell*|unseriös*|unzuverlässig*
    weiger*|verweiger*|wie können sie es|was fällt (ihnen|dir)|zumutung|verantwortungslos*|skandal*|(ihr|dein)* schuld|hinhalt*|leere versprech*|es satt|es reicht|faul|säumig*|respektlos*|unzumutbar*|nachlässig*|schlamp*
    (schlechte|keine) zahlungsmoral|zahlungsmoral|dumm*|idiot*|enttäuscht von (ihnen|dir)|unmöglich* verhalten|inkompetent*|(schon|immer) wieder zu spät|schulden mir|schuldest mir`,
  shouted: `
    sofort|jetzt|dringend|mahnung|letzte|zahlung|zahlen|bezahlen|rechnung|überfällig|endlich|nicht|nie|niemals|muss|müssen|wichtig|achtung|warnung|bitte|noch|heute|umgehend|unverzüglich|offen|frist|geld
    unbezahlt|erinnerung|zahlungserinnerung|immer|keine?|eilt`,
  urgent: `dringend*|eilt|eilig*|urgent|asap|achtung|warnung|sofort handeln|wichtig!`,
}
