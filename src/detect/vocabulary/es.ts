import type { Vocabulary } from "./vocabulary.ts";

/** Spanish, from the pages of test/fixtures/pages-corpus, which name their templates, and general knowledge. */
export const es: Vocabulary = {
  language: "es",
  spaced: true,
  words: {
    code: "codigo* | token* | pin",
    proof: `
      verificacion | autenticacion | autenticador* | seguridad | inicio de sesion | confirmacion
      temporal | dinamic* | un solo uso | uso unico | unico | dos factores | doble factor | dos pasos
      generado`,
    sized: "6 digitos | seis digitos | 8 digitos | ocho digitos",
    figures: "digitos | cifras | numero que | numeros",
    spare: `
      recuperacion | respaldo | copia de seguridad | emergencia | rescate | restauracion | alternativ*
      reserva`,
    app: "aplicacion | app",
    or: "o de | o un | o uno | o tu | o su | o el | o codigo",
    link: "vincul* | conect* | activ* | empareja* | asoci* | enlaz*",
    device: "dispositivo* | televis* | tele | tv | consola | pantalla",
    screen: "televis* | tele | tv",
    once: "un solo uso | unico uso | uso unico | dinamic*",
    oneTimeCode: `
      codigo token | codigo del token | codigo de token | contrasena de un solo uso
      contrasena de uso unico | clave de un solo uso | clave dinamica | clave temporal
      contrasena temporal | contrasena unica | clave otp | clave token | clave unica | clave de uso unico`,
    recovery: `
      token* estatico* | clave de recuperacion | clave* de respaldo | codigos que guardaste
      codigos que guardo | codigos que imprimiste | codigos que imprimio | codigos que anotaste`,
    secondFactor: `
      dos factores | doble factor | segundo factor | multifactor* | multi factor* | dos pasos
      2 pasos | doble autenticacion | varios factores | verifique su identidad
      verifica tu identidad | autenticacion reforzada | verificacion en dos | segundo paso
      segunda etapa | doble verificacion | verificacion adicional | autenticacion fuerte
      dos etapas | que eres tu | que es usted | confirma tu identidad | confirme su identidad
      comprueba tu identidad`,
    authenticator: `
      token de software | token fisico | aplicacion* de autenticacion | app* de autenticacion
      autenticador* | aplicacion autenticadora | generador de codigo* | generador de token*
      aplicacion de verificacion | generador de codigos | genera codigos | generadora de codigos`,
    authentic: "autenticacion | autentificacion | verificacion | autenticar | doble factor | dos factores",
    keep: `
      guard* | almacen* | conserv* | imprim* | descarg* | anota* | anote* | lugar seguro | sitio seguro
      una sola vez | solo una vez | no se mostrar* | no volver* | sin usar | no utilizado* | restante*
      copi*`,
    used: "usado | usados | utilizado | ya usado | ya utilizado | caducado | consumido | gastado",
    unused: "sin usar | no usado* | no utilizado* | disponible*",
    sent: `
      sms | por sms | mensaje de texto | enviado* | hemos enviado | enviamos | por correo*
      correo electronico con | a tu correo* | a su correo* | por e mail | por email
      bandeja de entrada | llamada | whatsapp | codigo recibido | recibido por | codigo del correo
      codigo de correo | has recibido | te llego | te llamaremos | telegram | mandamos | mandado
      te mandamos | acabamos de enviar | te hemos mandado | en tu correo | en su correo | buzon
      remitido | a tu movil | a su movil | a tu celular | por mensaje | mensaje con | del correo
      recibiste | le llamaremos | llamada telefonica | llamada de voz`,
    resend: `
      reenviar* | volver a enviar | enviar de nuevo | enviar otra vez | no recibi* | no has recibido
      no lo recibi* | nuevo codigo | reenvia*`,
    scan: "escane* | qr | codigo qr | codigo de barras",
    key: `
      secreto* | clave secreta | clave | clave de configuracion | codigo secreto | manual*
      manualmente | no puede escanear | no puedes escanear | no se puede escanear | llave
      introduce este codigo | ingrese este codigo | siguiente codigo | a mano | no puedes escanear*
      no puede escanear* | no consigues escanear* | escribe esto en | introduce esto en`,
    captcha: "captcha* | en la imagen | de la imagen | caracteres que ve* | no soy un robot",
    otherCode: `
      codigo postal | codigo promocional | promocion* | cupon* | descuento* | tarjeta regalo
      tarjeta de regalo | referid* | invitacion | cvv | cvc | tarjeta | numero de pedido
      codigo de pais | localizador | reunion | codigo del dispositivo | codigo de vinculacion
      codigo de emparejamiento | numero de serie | codigo de activacion | codigo de clase
      nuevo pin | codigo de barras | codigo de descuento | codigo de recogida
      codigo de la taquilla | codigo de error | codigo de pago | codigo de reserva | codigo de vuelo
      codigo de la reunion | codigo de sala | codigo de invitado | codigo de regalo
      codigo de producto | codigo de cliente | codigo de seguimiento | codigo de tu tarjeta
      codigo del curso | codigo de la puerta | codigo swift | bono | vale de | pregunta de seguridad
      codigo de tienda | pin de la tarjeta | pin del cajero | codigo de visitante
      codigo de la alarma`,
    otherPurpose: `
      boletin* | suscri* | newsletter* | carrito | finalizar compra | pago | envio de | entrega | pedido
      reserva | que aparece en tu dispositivo | en tu televis* | encuesta | sorteo | donacion | donar
      canje* | vuelo | hotel | paquete | videollamada | validacion de documento* | validar documento*
      verificar documento* | en el documento | en el ticket | en el envase | en el recibo | autenticidad
      garantia | receta | taquilla | recogida | recoge tu | check in online | lectura del contador
      codigo seguro de verificacion | csv`,
    elsewhere: `
      vale | numero de tarjeta | caducidad | vencimiento | pedido | factura | seguimiento
      numero de cliente | telefono* | movil | celular | prefijo | importe | cantidad | nacimiento | fecha
      buscar* | busqueda | asunto | mensaje | comentario* | empresa | direccion | calle | ciudad | pais
      provincia | nombre del dispositivo | nombre de dispositivo | nombre completo | tu nombre | su nombre
      apellido* | licencia | iban | numero de cuenta | pregunta de seguridad | sitio web | billete | dni
      nif | rfc | curp | descripcion | nombre | respuesta secreta`,
    otherSecret: `
      clave api | clave de api | token de acceso | tokens de acceso | clave de producto
      clave de licencia | numero de serie | huella | wi fi | clave de red | contrasena de aplicacion
      cupon* | clave publica | clave privada`,
    likeness: "se parece* a | parecid* a | como este | con este aspecto",
    sample: "por ejemplo | ejemplo* | p. ej. | documentacion",
    blank: `
      numero | digitos | cifras | escribe aqui | escriba aqui | introduce aqui | ingresa aqui | aqui
      respuesta | tu respuesta | su respuesta | valor`,
    identity: `
      nombre de usuario | usuario | correo | correo electronico | e mail | direccion de correo
      contrasena | clave de acceso | nueva contrasena | identificador`,
    fromOthers: `
      impreso en | impresa en | figura en su | figura en la | esquina inferior | esquina superior
      al dorso | reverso | en la carta | de la carta | su profesor* | tu profesor* | tecnico
      organizador* | anfitrion | por correo postal | en recepcion | pegatina | lector de tarjeta*`,
    signIn: `
      iniciar sesion | inicio de sesion | acceder | ingresar | entrar | inicia sesion
      inicie sesion | acceso | accede`,
    goOn: "verificar | continuar",
    search: "buscar | consultar | filtrar",
    otherAction: `
      aplicar | canjear | rastrear | seguir envio | suscribirme | suscribirse | recargar | jugar | unirse
      unirme | participar | votar | recoger | abrir taquilla | consultar saldo | reservar
      anadir al carrito | donar | pagar | comprar`,
    algorithm: "algoritmo",
    digits: "digitos | numero de digitos | longitud",
    period: "intervalo | periodo | duracion | segundos",
    counter: "contador",
    timeBased: "basad* en tiempo | basad* en el tiempo | por tiempo",
    counterBased: "basad* en contador | basad* en un contador | por contador | contador",
    seconds: "segundo*",
    wrong: `
      incorrect* | invalid* | no valid* | no es valid* | erroneo* | equivocad* | no coincide*
      no es correct* | rechazad* | no se pudo verificar`,
    spent: `
      ya utilizad* | ya usad* | ya se ha utilizado | ya se ha usado | ya se uso | ya se utilizo
      ya fue usado | ya fue utilizado | ya ha sido utilizado | ya ha sido usado`,
    expired: "caducad* | ha caducado | caduco | expirad* | ha expirado | expiro | vencid* | ya no es valid*",
  },
};
