import type { EtiquetteLanguage, EtiquetteWords } from '../etiquette-words.ts'
import { es as harsh } from '../harsh-words/es.ts'
import { es as rude } from '../rude-words/es.ts'

const words: EtiquetteWords = {
  ...rude,
  language: 'es',
  months: `enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|abr|jun|jul|ago|sept?|oct|nov|dic`,
  weekdays: `lunes|martes|miércoles|jueves|viernes|sábado|domingo`,
  numbers: `un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|sesenta|noventa|unos|unas|varios|varias|algunos|algunas`,
  units: `días?|semanas?|mes|meses|quincenas?`,
  relativeDays: `
    hoy|mañana|pasado mañana|(el )?(fin|final|finales|principios|mediados) de (esta |este |la |el |del )?(semana|mes|año)( que viene| próxim[ao])?|(la )?(semana|quincena) (que viene|próxima)|(la |el )?próxim[ao] (semana|mes|{weekday})|(el )?mes que viene|esta semana|este (mes|{weekday})|entonces|esa fecha`,

  greeting: `hola|estimad[ao]s?|querid[ao]s?|apreciad[ao]s?|buenos días|buenas tardes|buenas noches|buen día|buenas|muy (señor|señora|señores)( mío| mía| míos| nuestros)?|distinguid[ao]s?|saludos`,
  nobody: `señor|señora|señores|señoras|cliente|clienta|clientes|a|todos|todas|y|o|equipo|departamento|contabilidad|administración|de|mío|míos|mía|muy|quien|corresponda|pueda|interesar|amigo|amiga|amigos|colega|colegas|tardes|días|noches|buenos|buenas|estimad[ao]s?|compañeros|proveedores|usted|deudor`,
  honorific: `sr|sra|srta|don|doña|d|dña|dr|dra|señor|señora|señorita|profesor|profesora|lic|ing`,
  closing: `
    (un )?(muy )?(cordial|cordiales|afectuoso|atento|atentos|fuerte|gran|amable) (saludo|saludos|abrazo)|(reciba|recibe|reciban|con) (un|mis) .. ?(saludo|saludos|abrazo)|(un )?(saludo|abrazo)s?( cordial(es)?| afectuos(o|os)| muy cordial| atent(o|os))?|saludos|atentamente|cordialmente|muy atentamente|sinceramente|afectuosamente|respetuosamente|quedo (a su|a tu|atent)*|que (tenga|tengas) .. (día|semana|tarde)
    (con )?mis mejores (saludos|deseos)|le saluda( atentamente)?|gracias y (un )?(saludo|saludos)|buen fin de semana|(feliz|buena) (semana|tarde|día)`,
  shortClosing: `saludos|un saludo|gracias|muchas gracias|mil gracias|abrazos|un abrazo|atte|gracias de nuevo|de nuevo gracias|hasta pronto`,

  invoice: `facturas?|minutas?|recibos?`,
  numberSign: `n|no|núm|número|nro|num|ref|referencia|#`,
  otherNumber: `cuenta|teléfono|tel|tlf|móvil|pedido|orden|orden de compra|po|nif|cif|iva|bic|swift|cliente|cláusula|artículo|ccc`,
  currency: `euros?|pesos?|dólares|soles|francos|libras|céntimos`,
  state: `vencid(a|as|o|os)|vence|vencimiento|venció|pendiente|pendientes|impagad(a|as|o)|pagad(a|as|o)|abonad(a|as)|recordatorio|pago|recibid(o|a)|saldo|atraso|retraso|gracias|resumen|extracto|estado|abierta|plazo*|parcial|compromiso|pregunta|consulta|copia|hoy|por pagar|aviso`,

  thanks: `gracias|agradec(e|emos|er|ido|ida|idos|imiento|imientos|erle|erte|emos)|agradezco|gratitud`,
  thanksInAdvance: `(gracias|agradec|agradezco|agradecido|agradecida)*( le| te| muchas)? (por adelantado|de antemano|anticipadas|por anticipado)|de antemano .. (gracias|agradec|agradezco)*|agradecería*|agradeceríamos`,
  ask: `
    por favor(?!,? (ignor|disculp|no|haga caso omiso|omit|avís|respond|llám|dígame|dime|conteste))|(podría|podrías|podrían|puede|puedes|pueden|podéis|podríais)( usted)?(?! (pagar (con|por|mediante|aquí|en)|hacer(lo)? (por|con|aquí|mediante)|abonar(la|lo)? (por|con|mediante|aquí|en)|ignorar|contactar|llamar|escribir|responder|encontrar|localizar|dividir|acordar|contar))|le (ruego|rogamos|pido|pedimos|agradecería|agradeceríamos|solicito|solicitamos)|te (ruego|pido|agradecería)|(les|os) (ruego|pido|agradecería)|(ruego|rogamos|solicito|solicitamos) (que|el|la|me)
    (pague|abone|transfiera|realice|efectúe|paga|abona|haz) (el|la|esta|este|su|tu|ya)|(agradecería|agradeceríamos) (que|el|su|tu|si)|(sería|serías|seríais) (tan )?(amable|posible)|necesito que|tendría la amabilidad`,
  dueOn: `
    (venc(e|ía|ió|ida|ido|imiento|idas|idos|erá)|fecha límite|fecha de (vencimiento|pago)|plazo de pago|exigible|plazo)( (el|la|pasado|día|de|del|fue|era|es|al|desde|hasta|hoy|ya|a|pago|que|su|esta|factura|{weekday}|con|fecha|en|está|estaba|fijad[ao]))~ {day}|{day} .. (fecha de vencimiento|vencimiento|venció|fecha límite|como fecha)|(debía|tenía que|debería) .. (el|antes del|hasta el) {day}|(pagader|a pagar|por pagar|cobr)[ao]* (el|hasta|antes) .. {day}|venció .. {day}|desde el {day}`,
  daysOverdue: `
    {span} de (retraso|atraso|demora|vencida|vencido|mora)|(retraso|atraso|vencid[ao]s?|demora|pendiente|retrasad[ao]|impagad[ao])( (ya|desde|hace|de|más|por|acumula|acumulad[ao]|un|que|lleva|actual|es|asciende|a))~ {span}|(hace|lleva|desde hace|llevan|acumula|llevamos|transcurrido|pasado|han pasado|ha pasado)( (ya|unos|más|de|casi|un|retraso|atraso))~ {span}|{span} (vencid|después|tarde|desde|atrás|pendiente|transcurrid|pasad|retrasad)*|(ayer|desde ayer)|{span} .. (vencid[ao]|de retraso|de atraso)`,
  paymentOption: `
    {iban}|(datos|cuenta|coordenadas) (bancari|de la cuenta|de cuenta|para la transferencia|de pago|para el pago)*|(por|mediante|con|vía|a través de|de) (una )?(transferencia|tarjeta|bizum|paypal|domiciliación|cheque|enlace|stripe)|bizum|paypal|stripe|(enlace|link|formas?|opciones|medios|métodos|instrucciones|datos|pasarela) .. (de|para) .. ?(pago|pagar|pagos)|tarjeta (de crédito|bancaria)|iban|bic|número de cuenta|(pagar|abonar|pago|hacerlo) .. (en línea|online|aquí|en este enlace)|(datos|instrucciones|cuenta) .. (en|figura) .. factura|transferencia bancaria|en la cuenta`,
  flexibility: `
    plazos|cuotas|a plazos|fraccion*|pagos? parcial(es)?|plan de pagos?|(dos|tres|varios|varias|2|3|cuatro) (pagos|plazos|cuotas|partes|entregas|veces)|aplaz*|prórroga*|prorrog*|ampli(ar|amos|ación|ar) .. plazo|(otra|nueva|distinta) fecha|fecha (posterior|distinta|diferente|alternativa|más|que)|más (tiempo|adelante|plazo)|algo (más )?de tiempo|un poco más de|(encontr|busc|acord|hall|llegar|habl|negoci|ofrec|estudi|propon)* .. (solución|acuerdo|fecha|plazo|alternativa|forma|manera|opci|calendario|arreglo|pagos)*|flexib*|facilidades|calendario de pagos|una solución|dividir*|repartir*`,
  fee: `
    (interes|recargo|penalizacion|penalización|comision|comisión|gastos|cargo)*( (de|por|moratorios?|legales|adicional(es)?|de demora))~ (demora|mora|moratorios|retraso|atraso|cobro|impago|pago tardío|gestión|reclamación|tardío|pago fuera de plazo)|interes(es)? moratorio*|intereses|recargo*|penalización|penalizaciones|indemnización`,
  otherConsequence: `
    (suspend|paus|paraliz|interrump|deten|par(ar|aré|aremos|o)|congel|reten|bloque)* .. (trabajo|servicio|proyecto|entrega|acceso|colaboración|prestación|labores|tareas|soporte|hosting|alojamiento|mantenimiento|licencia|encargo|desarrollo)*|(trabajo|servicio|proyecto|entrega|acceso)* .. (suspendid|en pausa|paralizad|interrumpid|detenid|en suspenso|parad[ao])*|pausa .. (trabajo|proyecto|servicio)*|monitorio|reclamación (formal|judicial|extrajudicial)|acciones (legales|judiciales)|vía judicial|juzgado*|tribunal*|abogad*|recobro*|empresa de cobro*|(otras|nuevas) medidas|consecuencias|burofax|procedimiento (formal|judicial|legal)`,
  negation: `no|sin|ningún|ninguna|ni|evitar|evitar (el|la|los|las)|no .. (ningún|ninguna|aplic|cobr|añad|cargar|habr|hay|quiero)* ?(de|el|la|los|un|una)?|renunci* a|sin (ningún|ninguna|el|la|los)|en lugar de|en vez de|exent* de|nunca`,
  otherwise: `para entonces|hasta entonces|a partir de (entonces|esa|ese|ahí)|de lo contrario|en caso contrario|pasad[ao] (esa|ese|dicha|dicho|el|la|este)|después de (esa|ese)|si .. (no|nada|ningun)|en otro caso|después|a falta de|de no (ser|recibir|tener|haber|llegar)`,
  roughly: `unos|unas|aproximadamente|alrededor de|cerca de|aprox|más o menos|en torno a|casi|por lo menos|al menos`,
  reply: `(respond|contest|escrib)*(me)?( (simplemente|directamente))~ (a|por|en) (este|esta|mi|el|la) (mismo |misma )?(correo|e-?mail|mensaje|mail)|(basta|baste|suficiente) .. ?(respond|contest|una respuesta)*|(puede|puedes|simplemente|solo|sólo|directamente|aquí) (responder|contestar|respond|contést|respónd)*(me|nos)?( aquí)?|respónd(a|e)(me|nos)|contést(a|e)(me|nos)|respuesta a este|respondiendo`,
  deadline: `
    (antes|antes de|antes del|hasta|hasta el|para|para el|a más tardar|como muy tarde|como máximo|no más tarde)( (el|la|del|de|día|próximo|próxima|final|más|tardar|{weekday}|este))~ {day}|(en|dentro de|en un plazo de|en el plazo de|en los)( (los|próximos|próximas|las|un|máximo|de|plazo|el|unos))~ {span}|(a partir|después|pasado|a contar) (de|del|el) {day}|{day} (como muy tarde|a más tardar|como máximo)|en {n} horas|antes de {span}`,
  followUp: `
    (le|les|te|os|me) (volveré|volveremos|escribiré|escribiremos|llamaré|llamaremos|contactaré|recordaré|enviaré|mandaré|pondré|pondremos)( (a|otro|un|nuevo|de|nuevamente|escribir|contactar|llamar|recordar|en contacto|recordatorio|mensaje|correo|nuevo))~|volver(é|emos) (a|sobre)( (escribir|contactar|ponerme|llamar|preguntar|recordar))?(le|les|te|me|nos)?( en contacto)?|me pondré( de nuevo)? en contacto|(haré|haremos|daré) .. seguimiento|(próximo|siguiente) (recordatorio|mensaje|correo|aviso)|(tendrá|tendrás) noticias mías|(escribiré|llamaré|contactaré|consultaré|preguntaré)|vuelvo a (escribir|contactar|preguntar|llamar)*|retomar* .. contacto`,
  soon: `mañana|pasado mañana|(en|dentro de) (un|dos|tres|cuatro|1|2|3|4) días?|(en|dentro de) (\\d{1,2}|unas|pocas) horas|esta (tarde|noche)|hoy mismo|cada .. horas`,
  bombard: `
    (todos los|cada) (días|día|mañana|mañanas|hora|tarde)|diari(o|a|amente)|a diario|día tras día|varias veces al día|una y otra vez|sin (parar|descanso|cesar)|hasta que (pague|pagues|paguen|responda|respondas|conteste|abone|me pague)|constantemente
    (segundo|tercer|cuarto|quinto|{n}) (correo|mensaje|recordatorio|aviso|e-?mail)s? (hoy|esta semana|en (dos|tres|2|3|pocos) días)|(escribí|llamé|recordé) ayer`,
  thanksFor: `(por|en|con|para|de|del|al) ((el|la|los|las|lo|su|sus|tu|tus|vuestr[oa]s?|este|esta|nuestr[oa]) )?(?!((buena|excelente|gran|agradable|buen|larga|magnífica|toda|valiosa|continua|gran|y) )~(confianza|colaboración|trabajo|apoyo|paciencia|ayuda|atención|pago|factura|fidelidad|tiempo|interés|respuesta|rapidez|cliente|clientes|comprensión|oportunidad|momento|parte|vez|todo|nuevo|antemano|confiar|contar|haber|ser|trabajar|elegir|elegirme|colaborar|cooperación|relación|mensaje|correo|corazón|mí|usted|ustedes|ti|mi|nosotros|conmigo|el|la|los|las|lo|su|sus|tu|tus|este|esta|que){end}){w}`,
  personal: `
    (?<!(próximo|próximos|futuro|futuros|nuevo|nuevos|otro|otros|siguiente|más|de) )proyecto(?! (futuro|próximo|nuevo|junt))s?|(su|tu|el|orden de|vuestro) (pedido|compra)|pedido {number}|po|encargo|(su|tu|vuestr[ao]) (nuev[ao] )?(web|página|sitio|tienda|marca|logo|logotipo|aplicación|app|libro|revista|catálogo|folleto|película|vídeo|video|artículo|traducción|taller|curso|producto*|evento|feria|campaña|boletín|boda|lanzamiento|rediseño|equipo|informe|inauguración|estudio|blog|identidad)
    (página web|sitio web|tienda online|rediseño|logo|logotipo|folleto|traducción|fotos?|sesión de fotos|fotografía*|vídeo*|artículo*|taller|formación|campaña|ilustraci*|catálogo|newsletter|corrección|redacción|textos|maquetación|diseño|cartel*|identidad (visual|corporativa)|aplicación|reportaje|branding|auditoría|desarrollo|web)
    (como|tal y como|según) (acordamos|prometió|prometiste|comentamos|hablamos|quedamos|lo acordado|habíamos|me)|(me|nos) (comentó|comentaste|dijo|dijiste|prometió|prometiste|indicó|indicaste|confirmó|confirmaste|anunció|escribió|escribiste|había)|(su|tu) promesa|(nuestra|nuestro) (llamada|conversación|charla|reunión|última|último)|["“„«] ?{w}`,
  pastPayment: `
    (última|último|anterior|anteriores|pasada|otras|demás|todas) (las |sus |mis |{w} )?(factura|pago)s?|(factura|pago)s? (anterior|pasad|previ|de {month})(es|os|as|o|a)?|(pagar|pagado|pagó|pagaste|abonar|abonado|abonó|pago|liquidar) .. (a tiempo|puntual|rápid|con prontitud|en plazo|sin retraso|dentro del plazo|con puntualidad)*|(siempre|habitualmente) .. (pagad|puntual|cumplid|fiable|a tiempo)*|puntualidad|(pago|abono) (puntual|rápido) de`,
  onTime: `a tiempo|puntual*|en plazo|dentro del plazo`,
  pastReproach: `
    (siempre|constantemente|cada vez|otra vez|de nuevo|una vez más|nuevamente|continuamente) .. (tarde|retras|con retraso|atras|demor|fuera de plazo|detrás)*|nunca .. (a tiempo|puntual|en plazo|pag)*|como (siempre|de costumbre|es habitual|ya es costumbre)|(cada|todas las) ve(z|ces) .. (recordar|reclamar|perseguir|esperar)*|para variar|mala costumbre|crónic*|vuelve a (retrasar|pagar tarde)*`,
  help: `
    (duda|pregunta|consulta|cuestión|aclaración)(s|es)?|(falta|faltara|faltase|necesita|necesitas|necesitan|hace falta|precisa|necesitara) .. (algo(?! (más )?de tiempo)|algún|alguna|copia|dato|documento|información|factura|cualquier|otra copia)|(algo|algún|alguna|dato|documento)* .. (falta|claro|correct|problema|necesit|mal)*|(reenviar|reenvío|reenviarle|reenviarte|volver a enviar|enviar|enviarle|mandar|remitir|envío|mando)*(la|le|te|sela|tela)?( .. (factura|copia|nuevo|otra vez|de nuevo|duplicado|documentación))|ayud(ar|arle|arte|o|e)|(departamento|equipo|servicio) de (contabilidad|administración|facturación|finanzas)|(problema|incidencia|error|inconveniente)s? .. (factura|entrega|trabajo|servicio|con|importe)|persona (adecuada|correcta|indicada)|(ha|has|han) recibido .. factura|recibió .. factura|(le|te) (ha )?lleg(ado|ó) .. factura`,
  understanding: `
    (ya|recientemente|entretanto) .. (pagad|abonad|realizad|hecho|efectuad|enviad|transferid|camino|tramitad|pagó|abonó|ordenad|liquidad|emitid|curso|pago)*|(ignor(e|a|ar|en)|omit(a|ir|e)|haga caso omiso|haz caso omiso|caso omiso|no (tenga|tengas) en cuenta)|cruzad*|(cruz(ar|ado|aron|an))|(pas|escap|traspapel|despist|olvid|perd|qued)* .. (alto|traspapel|despist|desapercib|bandeja|olvid|correo|detall)*|traspapel*|olvid*|despist*|descuido|(sé|entiend|comprend|imagin|sabemos|seguro|consciente)* .. (ocupad|trabajo|ajetread|pasa|suced|cosas|día|situaci|fácil|ocurr|difícil|momento|lío|motivo|razón)*|comprensi(ón|ble)|comprendo|comprendemos|entiendo|entendemos|(estas|esas) cosas (pasan|ocurren|suceden)|ajetre*|spam|correo no deseado`,
  together: `
    (esper|ilusion|encant|gust|dese|ganas|alegr|feliz|placer|confí|disfrut|agrad|ansia|seguir)* .. (colabor|trabajar|trabajando|junt|cooper|relación|contar con|con usted|contigo|con ustedes)*|(un placer|ha sido un placer|un gusto) .. (trabaj|colabor)*|(próximo|futuro|nuevo|siguiente|otro)s? proyecto*|(seguir|continuar|sigamos) (colabor|trabaj|cooper)*|futuras colaboraciones|(futuro|próxima) (colaboraci|trabajo)*`,
  openDoor: `(llám|escríb|contáct|respond|respónd|avís|dígam|dim|habl)(e|a|ame|eme|ame|ar|emos|enme)*(me|nos)?|(solución|acuerdo|arreglo|diálogo|amistos)*|(abiert|dispuest|disponib|disposición|encantad)* ?(a|para|de)?|puerta`,

  informal: `tú|te|ti|tu|tus|contigo|vosotros|os|vuestr*`,
  inserts: {
    2: 'Hola, {name}:',
    3: 'Gracias por la buena colaboración.',
    5: 'Los datos bancarios figuran en la factura.',
    6: 'Si ahora es difícil pagar todo de una vez, podemos acordar otra fecha o varios plazos.',
    9: 'Basta con responder a este correo.',
    10: { formal: 'Le volveré a escribir dentro de una semana.', informal: 'Te volveré a escribir dentro de una semana.' },
    11: 'Gracias de nuevo.',
    12: 'Un cordial saludo,\n{name}',
    16: 'Si falta algo, con gusto vuelvo a enviar la factura.',
    17: {
      formal: 'Si el pago ya está en camino, ignore este correo: estas cosas pasan.',
      informal: 'Si el pago ya está en camino, ignora este correo: estas cosas pasan.',
    },
    18: {
      formal: 'Prefiero con mucho encontrar una solución juntos: llámeme o responda a este correo.',
      informal: 'Prefiero con mucho encontrar una solución juntos: llámame o responde a este correo.',
    },
    19: 'Espero que podamos seguir colaborando.',
  },
}

export const language: EtiquetteLanguage = { words, harsh }
