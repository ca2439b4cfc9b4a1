import type { Habits } from './habits.ts'

export const habits: Habits = {
  sentences: {
    1: {
      kept: [
        'Su factura n.º 118 vence el viernes',
        'Factura F-12: vence el 30 de noviembre',
        'RE: Factura n.º 118 - pago pendiente',
        'Aviso amistoso – factura 2026/009',
      ],
      broken: [
        'Me pongo en contacto con usted por la factura número 2026-118 que sigue sin pagarse a día de hoy',
        'Re:',
        'En relación con la factura del mes de septiembre de 2026 por los servicios de consultoría prestados',
      ],
    },
    2: {
      kept: ['Apreciada Nuria:', 'Qué tal, Pablo:', 'Buenas, Sofi:', 'Hola equipo de Nova:'],
      broken: ['Estimado/a:', 'Al departamento de contabilidad:', '¡Hola!'],
    },
    3: {
      kept: [
        'Ha sido un placer trabajar en su proyecto, gracias.',
        'Aprovecho para agradecerle su amable acogida.',
        'Toda mi gratitud por su confianza.',
        'Un millón de gracias por su pedido.',
        'Fue un placer ilustrar su libro.',
        'Me encantó hacer las fotos de su tienda.',
      ],
      broken: [
        'Me comunico con usted por su cuenta.',
        'Le agradeceré realizar el pago.',
        'Agradeceré su pronto pago.',
        'Gracias por nada.',
        'Sería un placer recibir su respuesta.',
      ],
    },
    4: {
      kept: [
        'Mi factura 2026/55 del 5 de octubre, por MXN 9,800.00, venció el 4 de noviembre de 2026; han pasado 21 días.',
        'Importe pendiente: 312,40 €\nFactura: 8812\nEmitida el: 01/10/2026\nVence: 31/10/2026\nDías de retraso: 25',
        'La factura 2026-301 (3 de octubre de 2026, 1.120,00 € IVA incl.), pagadera el 3 de noviembre de 2026, acumula 22 días de retraso.',
        'El saldo de USD 620.00 de mi factura N° 2026-301 del 3 de octubre es exigible desde el 3 de noviembre de 2026: van 22 días.',
        'La factura 2026-301 de 1.120,00 €, vencida el 3 de noviembre de 2026, 22 días, sigue abierta.',
        'La factura 2026-301 de 1.120,00 € venció el 3 de noviembre, hace hoy tres semanas.',
      ],
      broken: [
        'Me debe 1.200,00 €.',
        'Mis honorarios de 312,40 €, vencidos el 31 de octubre de 2026, llevan 25 días de retraso.',
        'La factura 2026-301, con vencimiento el 3 de noviembre de 2026, lleva 22 días de retraso.',
      ],
    },
    5: {
      kept: [
        'Datos para la transferencia:\nIBAN: ES91 2100 0418 4502 0005 1332\nBIC: CAIXESBB\nConcepto: F-77',
        'Pulse aquí para pagar: https://pay.sumup.example/q/8812',
        'El pago se hace en este enlace: https://bizum.example/p/301.',
        'Depósito en Banorte, tarjeta 4152 3131 0000 1111.',
        'Al pie de la factura está la cuenta.',
      ],
      broken: ['Se espera el pago por cualquier medio.', 'El pago me vendría bien.', 'Cuento con usted.'],
    },
    6: {
      kept: [
        'Si le conviene, propóngame un calendario de pagos.',
        'Si prefiere aplazarlo un poco, dígame qué fecha le vendría bien.',
        'Podemos partir la suma en dos si es más sencillo.',
        'Si otra fecha le viene mejor, dígamela.',
        'La mitad ahora y el resto en enero también me sirve.',
        'Le puedo dar algo más de plazo.',
        'Más adelante también puede ser.',
        'En dos mitades también está bien.',
      ],
      broken: ['No acepto pagos a plazos.', 'Queda descartada cualquier demora.', 'No habrá prórroga.'],
    },
    7: {
      kept: [
        'Según lo acordado en el contrato, desde el 1 de diciembre de 2026 se añadirán 40,00 € de compensación.',
        'Si el saldo no está pagado el 10/12/2026, se sumarán los intereses de demora pactados (8,20 €).',
        'Pasado el 10 de diciembre será exigible la compensación de 40 € indicada en la factura.',
        'Los intereses previstos (tipo legal más 8 puntos, es decir, 9,87 €) corren desde el 11 de diciembre.',
        'Si no llega nada antes del 4 de diciembre, desconectaré su web.',
      ],
      broken: ['De lo contrario tomaré medidas.', 'Ya verá lo que pasa.', 'Me veré obligada a reaccionar.'],
    },
    8: {
      kept: [
        'Su artículo sobre el fraude alimentario está listo.',
        'Terminé la ilustración del capítulo sobre la Revolución.',
        'La demanda de entradas para su curso crece.',
        'La campaña de prevención del fraude bancario está terminada.',
        '¿Pudo ver la demanda de información del boletín?',
        'No se preocupe, no soy de las que llaman por todo.',
      ],
      broken: [
        'Le exijo el pago en 48 horas.',
        'TIENE QUE PAGAR AHORA',
        'Lo voy a reportar al buró de crédito.',
        'Se niega a pagar.',
        'No dudaré en avisar a sus socios.',
        'Son unos estafadores.',
        'PAGUE ESTA FACTURA',
        'Paso este expediente a mi abogado.',
        'Le doy 24 horas, ni una más.',
        'QUIERO MI DINERO',
        'No soy ningún banco.',
        'Me pregunto si algún día piensa pagar.',
        'Mis otros clientes sí pagan.',
        'De usted esperaba más educación.',
        'Nadie del gremio trabajará con usted.',
      ],
    },
    9: {
      kept: [
        'Escríbame a lucia@estudio.example o llámeme al 612 345 678.',
        'WhatsApp: +54 9 11 1234-5678',
        '¿Alguna pregunta? ana@roig.example',
        'Celular: 300 123 4567',
        'Si algo no encaja, escríbame.',
        'Dame un toque cuando quieras.',
        'Con un mensaje me basta.',
        'Mándame un mensajito.',
        'Si falta algo, escribidme.',
      ],
      broken: ['Puede contactarme.', 'Hasta pronto, espero.', 'Estoy localizable.'],
    },
    10: {
      kept: [
        'Le pido que me dé una fecha de pago antes del viernes.',
        'Le recordaré el 2 de diciembre si hace falta.',
        'Si el 30 de noviembre no recibo nada, le daré un telefonazo.',
        'Le vuelvo a preguntar en unos diez días.',
        '¿Le viene bien el 12 de diciembre?',
        'Le ruego que pague para ese día.',
        'Tomo nota de su pago para el 12 de diciembre.',
      ],
      broken: ['Manténgame al tanto.', 'Se agradecería un pago rápido.', 'Le escribo de nuevo por la factura vencida el 3 de noviembre.'],
    },
    11: {
      kept: ['¡Gracias otra vez!', 'De nuevo, gracias.', 'Gracias por todo.', 'Gracias, y buen fin de semana.'],
      broken: ['Que tenga un buen día.', '¿Recibido?', 'Quedo a la espera de leerle.'],
    },
    12: {
      kept: [
        'Reciba un cordial saludo,',
        'Muy buen fin de semana,',
        'Atte.,',
        'Sin más por el momento, reciba un cordial saludo.',
        'Hasta el próximo rodaje.',
        'Tu ilustradora',
      ],
      broken: [],
    },
    13: {
      kept: [
        'Espero que el lanzamiento de su nueva colección haya salido bien.',
        '¡Enhorabuena por la apertura del nuevo restaurante!',
        'Como comentamos en la llamada del lunes, le escribo de nuevo.',
        'En la videollamada del jueves usted mencionó una transferencia.',
        'Nuestro trabajo en la revista quedó muy bien.',
        'Su blog tiene cada vez más lectores.',
      ],
      broken: ['Me permito contactarle.', 'Le escribo por un tema delicado.', 'Su factura está pendiente.', 'Es su última oportunidad.'],
    },
    14: {
      kept: [
        'La última factura la pagaste con tres días de antelación, ¡gracias!',
        'Siempre has pagado puntualmente, gracias.',
        'Hasta ahora siempre ha pagado a tiempo.',
        'Tus pagos suelen llegar muy rápido, y lo valoro.',
        'Su pago llegó antes de tiempo, como siempre, gracias.',
      ],
      broken: [
        'Siempre paga tarde.',
        'Como siempre, hay que ir detrás de usted.',
        'Una vez más, su pago se retrasa.',
        'Como siempre, llega tarde.',
      ],
    },
    15: {
      kept: [
        'Los intereses de demora ascienden a 12,40 € a día de hoy (vencimiento: 13 de noviembre de 2026).',
        'Vencimiento: 13 de noviembre de 2026. Compensación por cobro: 40,00 €.',
        'Los intereses calculados al 25 de noviembre son 9,87 €, con vencimiento el 14 de octubre de 2026.',
      ],
      broken: ['Se añadirán recargos por mora.', 'Se deben unos 10 € de recargo.', 'Se reclamarán intereses moratorios.'],
    },
    16: {
      kept: [
        'Si hace falta un número de orden de compra, lo agrego con gusto.',
        'Con mucho gusto le reenvío la factura si la necesita.',
        'Dígame qué lo frena y me ocupo yo.',
        'Si algo no le cuadra en la factura, lo vemos.',
        '¿Hay algo atascado en administración?',
        '¿Qué precisa de mi parte?',
      ],
      broken: ['Ahora le toca a usted.', 'No tengo nada más que decir.', 'Eso es todo.'],
    },
    17: {
      kept: [
        'Quizá nuestros mensajes se hayan cruzado; en ese caso, olvide este.',
        'Si nuestros correos se cruzan, no se preocupe.',
        'Este tipo de olvidos le pasan a cualquiera.',
        'Quizá mi factura haya caído en su carpeta de spam.',
        'Puede que se quedara en un cajón, ningún reproche.',
        'Cualquiera tiene un contratiempo.',
        'Capaz que se olvidó.',
        'Si ya pagó, delo por no enviado.',
        'Si la ha abonado entretanto, gracias.',
      ],
      broken: ['Usted ignoró mi último correo.', 'La factura está vencida.', 'Todavía no ha pagado.'],
    },
    18: {
      kept: [
        'Desde el 10/12/2026 correrán los intereses previstos en el contrato (14,20 €). Si le ayuda fraccionar el pago, estoy a su disposición para hablarlo.',
        'Después del 15 de diciembre tendría que plantearme un cobro formal. Preferiría que encontráramos juntos una solución.',
        'El 11 de diciembre se añadirán los intereses acordados de 9,87 €. Mi puerta sigue abierta si quiere hablarlo.',
        'A partir del 12 de diciembre de 2026 dejaré de dar mantenimiento, como prevé nuestro contrato; hasta entonces quedo a su disposición para cualquier arreglo.',
      ],
      broken: [
        'Estoy a su disposición para encontrar una solución.',
        'El 11 de diciembre de 2026 suspenderé el alojamiento, de acuerdo con el contrato.',
        'A partir del 12 de diciembre de 2026 dejaré de dar mantenimiento.',
      ],
    },
    19: {
      kept: [
        'Espero seguir trabajando con su equipo.',
        'Tengo muchas ganas de empezar la siguiente etapa con usted.',
        'Me alegra poder continuar esta bonita colaboración.',
        'Ojalá coincidamos en la próxima feria y volvamos a trabajar juntos.',
        'El año que viene volvemos a hacerlo juntos.',
        'Nos vemos en la próxima feria.',
        'Estoy deseando ver sus próximos diseños.',
        '¡A por más libros!',
        'Me encantaría ilustrar su próxima novela.',
        'Volvería a tocar para ustedes.',
        'Por un buen año juntos.',
        'Con gusto ilustraré su próxima novela.',
      ],
      broken: ['Que pase una buena tarde.', 'Gracias.', 'Cordialmente suyo.', 'Estoy deseando ver su próximo pago.'],
    },
    20: {
      kept: [
        'Le escribo de nuevo el 2 de diciembre.',
        'Le escribiré otra vez en diez días.',
        'Le llamaré el 7 de diciembre, no antes.',
        'Le volveré a escribir en ocho días.',
        'En el día a día se olvidan cosas. Le pido que pague antes del 4 de diciembre.',
        'Hoy le escribo por lo del mes pasado. Le pido que pague antes del 4 de diciembre.',
      ],
      broken: [
        'Te voy a escribir dos veces al día.',
        'Le escribiré mañana y tarde.',
        'Le llamo otra vez pasado mañana.',
        'Le escribiré día tras día.',
      ],
    },
  },
  due: {
    kept: [
      'La factura 77 de 90 € debía abonarse el 13 de noviembre, hace 9 días.',
      'La fecha de pago de la factura 77 (90 €) era el 13 de noviembre, hace 9 días.',
      'La factura 77 de 90 € tocaba el 13 de noviembre, hace 9 días.',
    ],
    broken: ['La factura 77 del 2 de octubre, 90 €, vence pronto.', 'La factura 77 del 2 de octubre, 90 €, lleva 9 días de retraso.'],
  },
  warm: [
    {
      situation: 'before-due',
      subject: 'Factura 2026-88: vence el 28 de noviembre',
      text: 'Hola, Amelia:\n\nMil gracias por recibirme en la sesión de fotos de tus joyas; fue un día precioso. Y gracias también por pagar la factura anterior en cuanto la recibiste.\n\nSolo te recuerdo que la factura n.º 2026-88 del 29 de octubre de 2026, por 640,00 €, vence el sábado 28 de noviembre de 2026. Mi número de cuenta está al pie; también puedes pagar con tarjeta: https://pay.example/88\n\nSi te falta cualquier cosa para aprobarla, con un correo basta y me ocupo. ¿Podrías dejar lista la transferencia antes de ese día?\n\n¡Muchísimas gracias y hasta la colección de primavera!\n\nQue tengas un lindo día,\nNora Benítez\nnora@benitez.example',
    },
    {
      situation: 'due',
      subject: 'Factura 77-B: vence hoy',
      text: 'Estimado señor Robles:\n\nLe agradezco la confianza que depositó en mí para la traducción de su manual.\n\nLa factura 77-B del 25 de octubre de 2026 (1.480,50 €) vence hoy, 25 de noviembre de 2026. Si ya ha realizado el pago, no tenga en cuenta este recordatorio.\n\nEl pago puede hacerse por transferencia a la cuenta indicada en la factura, referencia 77-B. ¿Sería tan amable de confirmarme la fecha del pago antes del viernes?\n\nPara cualquier consulta estoy en el 91 405 06 07.\n\nLe doy las gracias de antemano y confío en seguir colaborando con usted.\n\nReciba un cordial saludo,\n\nClara Domínguez',
    },
    {
      situation: 'first',
      subject: 'Recordatorio factura 2026-19 (15 de octubre)',
      text: '¡Hola, Memo!\n\n¿Cómo va la gira? Gracias otra vez por confiarme los carteles.\n\nUn recordatorio rápido: la factura 2026-19 del 15 de octubre de 2026, por $7,200.00 MXN, debía pagarse el 15 de noviembre de 2026; ya van 4 días. No pasa nada, a todos nos pasa, y si ya la pagaste, olvida este mensaje.\n\nPuedes depositar a la CLABE 012180001234567899 con el concepto 2026-19. ¿Crees poder hacerlo para el martes?\n\n¿Necesitas que te la mande otra vez? Avísame o márcame al 55 4433 2211.\n\nMil gracias, ¡y ya quiero trabajar contigo en el siguiente cartel!\n\nAbrazos,\nLu',
    },
  ],
  cold: [
    {
      text: 'Hola:\n\nLa factura F-12 del 3 de octubre de 2026, de 500,00 €, venció el 3 de noviembre de 2026. Lleva 22 días de retraso. Le escribo para pedirle el pago. No hemos recibido nada a pesar de los avisos del 10 y del 17 de noviembre. El contrato prevé el pago a 30 días, de acuerdo con lo que acordamos el 2 de mayo. El trabajo se entregó el 1 de octubre y usted lo aprobó por correo.\n\nJuan Pérez',
      broken: [2, 3, 5, 6, 9, 10, 11, 12, 16, 17, 19],
    },
    {
      text: 'Señora:\n\nSu retraso es inaceptable. La factura 2026-77 de 1.250,00 € está vencida desde hace 40 días. Le mandé tres correos y no respondió. Le recuerdo que el plazo ya pasó. Hace pedidos pero ignora las facturas abiertas. No hay arreglo posible y no acepto ninguna prórroga. Pague.\n\nJ. Pérez',
      broken: [2, 3, 5, 6, 8, 9, 10, 11, 12, 13, 16, 17, 19],
    },
    {
      text: 'Estimado señor:\n\nLe escribo de nuevo por la factura FA-9 del 5 de octubre de 2026 (800,00 €), vencida el 5 de noviembre de 2026, o sea, hace 20 días. La transferencia no se ha hecho. Salvo error, usted ya abonó 200,00 € el 12 de noviembre. Faltan 600,00 € en la cuenta. La factura se le envió dos veces al correo correcto. Sigo esperando.\n\nPablo',
      broken: [2, 3, 6, 9, 10, 11, 12, 16, 17, 19],
    },
  ],
}
