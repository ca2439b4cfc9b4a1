import type { HarshWords } from './harsh-words.ts'

export const es: HarshWords = {
  force: `
    demandar(te|le|los|les|lo|la|emos|é|a)?|(poner|interponer|presentar|presentaré|pongo|interpondré) (una |la )?demanda( judicial)?|una demanda (contra|judicial)|demanda judicial|denunciar*|(poner|presentar|interponer) .. denuncia|juicio|juicios|juzgado*|tribunal*|judicialmente
    (mi|mis|nuestr|un|una|al|del|con|de)* abogad*|abogad* .. (pondrá|contactar|encargar)*|abogados|(accion|medida|procedimiento|vía|consecuencia|proceso|paso|trámite)(es|s)? (lega|judicia)*|acción (legal|judicial)|vía judicial|monitorio
    (?<!sin )embarg(o|os|ar|aré|aremos|arán)|policía|cárcel|pleito*|querella*|burofax|reclamación (judicial|formal)|otras medidas`,
  crime: `
    fraud*|estafa*|robo|robar|robado|robando|roban|ladr(ón|ones|ona)|criminal*|delito*|delincuen*|ilegal*|deshonest*|timo|timado|timador*|mala fe|engañ(o|os|ar|ando|ado|a|as)|mentir|mentira*|mentiros*|mintiendo|hurto|ilícit*|sinvergüenza*`,
  reputation: `
    (agencia|empresa|gestor|servicio|compañía)* de (cobro|cobranza|recobro|recuperación)*|recobro*|moros(o|os|a|as)|morosidad|listas? negras?|asnef|(historial|informe|calificación|puntuación|buró) (de crédito|crediti)*
    (su|tu|vuestra) (buena )?reputación|reseñas? negativas?|(hacer|haré|haremos|hacerlo) .. públic(o|a)|públicamente|(avisar|contar|informar|avisaré|informaré)* a (sus|tus|otros|todos)* (clientes|proveedores|todos|el mundo)`,
  ultimatum: `
    inmediatamente|de inmediato|(pago|abono) inmediato|de (forma|manera) inmediata|inmediata|exij(o|imos|a)|exig(imos|ir|irle)|última (oportunidad|advertencia|vez|llamada)|último (aviso|requerimiento|plazo)|ultimátum
    o si no|aténgase|atente a|sin (más|previo|ningún otro) (aviso|demora|dilación|advertencia|retraso)*|(debe|debes|tiene que|tienes que|deben) pagar|ya mismo|ahora mismo|pag(ue|a) (ya|de una vez)|de una vez|requier(o|e) el pago inmediato
    (mi|nuestra) paciencia|se (va a )?arrepent*|te (vas a )?arrepent*|imperativ*`,
  innocent: `
    (calle|plaza|avenida) (de |del |de la )?(tribunal|juzgado|policía)*|a mi juicio|todo de una vez|de una sola vez|(envi|reenví|mand|respond|revis|corrij|arregl|ayud)* .. (de inmediato|inmediatamente|ahora mismo)|ley y demanda|oferta y demanda|(por|como) última vez que
    la policía local nos encargó|criminal(ística|ístic)*|prevención del? fraude`,
  allowedAtFinal: `procedimiento monitorio|monitorio|reclamación formal|último (aviso|requerimiento|plazo)|otras medidas`,
}
