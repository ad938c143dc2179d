import type { Vocabulary } from "./vocabulary.ts";

/**
 * Spanish. Sources: the Spanish pages of test/fixtures/pages-corpus, which name their templates; the rest is general
 * knowledge of such pages, not yet checked against any.
 */
export const es: Vocabulary = {
  language: "es",
  spaced: true,
  words: {
    oneTimeCode: `
      codigo* de un solo uso | contrasena de un solo uso | clave de un solo uso | codigo de uso unico
      contrasena de uso unico | codigo unico | codigo de verificacion | codigo de autenticacion
      codigo de seguridad | codigo de inicio de sesion | codigo de acceso | codigo de confirmacion
      codigo del autenticador | codigo de autenticador | codigo de 6 digitos | codigo de seis digitos
      codigo de 8 digitos | 6 digitos | seis digitos | codigo 2fa | codigo otp | codigo temporal
      token de autenticacion | codigo de dos factores | codigo dinamico | clave dinamica`,
    plainCode: `
      codigo* | token* | pin | clave | digito`,
    secondFactor: `
      dos factores | doble factor | segundo factor | multifactor* | multi factor* | dos pasos
      2 pasos | doble autenticacion | varios factores | verifique su identidad | verifica tu identidad
      autenticacion reforzada`,
    authenticator: `
      aplicacion de autenticacion | aplicaciones de autenticacion | app de autenticacion
      autenticador* | aplicacion autenticadora | generador de codigo* | generador de token*
      aplicacion movil | su aplicacion | tu aplicacion | la aplicacion`,
    recovery: `
      codigo* de recuperacion | codigo* de respaldo | codigo* de copia de seguridad
      codigo* de seguridad de respaldo | codigo* de emergencia | codigo* de reserva
      token* de respaldo | token* de recuperacion | clave de recuperacion
      codigo* de autenticacion de recuperacion | codigo* de rescate | codigo* de restauracion
      codigo* de autenticacion de respaldo | token* de seguridad de respaldo
      token* de copia de seguridad`,
    keep: `
      guard* | almacen* | conserv* | imprim* | descarg* | anot* | lugar seguro | sitio seguro
      una sola vez | solo una vez | no se mostrar* | no volver* | sin usar | no utilizado* | restante*
      copi*`,
    used: `
      usado | usados | utilizado | ya usado | ya utilizado | caducado | consumido`,
    sent: `
      sms | por sms | mensaje de texto | enviado* | hemos enviado | enviamos | por correo*
      correo electronico con | a tu correo* | a su correo* | por e mail | por email
      bandeja de entrada | llamada | whatsapp | codigo recibido | recibido por | codigo del correo
      codigo de correo`,
    resend: `
      reenviar* | volver a enviar | enviar de nuevo | enviar otra vez | no recibi* | no has recibido
      no lo recibi* | nuevo codigo`,
    scan: `
      escane* | qr | codigo qr | codigo de barras`,
    key: `
      secreto* | clave secreta | clave | clave de configuracion | codigo secreto | manual*
      manualmente | no puede escanear | no puedes escanear | no se puede escanear | llave
      introduce este codigo | ingrese este codigo | siguiente codigo`,
    elsewhere: `
      vale | numero de tarjeta | caducidad | vencimiento | pedido | factura | seguimiento
      numero de cliente | telefono* | movil | celular | prefijo | importe | cantidad | nacimiento
      fecha | buscar* | busqueda | asunto | mensaje | comentario* | empresa | direccion | calle
      ciudad | pais | provincia | nombre del dispositivo | nombre de dispositivo | nombre completo
      tu nombre | su nombre | apellido* | licencia | iban | numero de cuenta | respuesta
      pregunta de seguridad | sitio web | billete | dni | nif | rfc | curp`,
    otherCode: `
      codigo postal | codigo promocional | promocion* | cupon* | descuento* | tarjeta regalo
      tarjeta de regalo | referid* | invitacion | captcha* | en la imagen | de la imagen | cvv | cvc
      tarjeta | numero de pedido | codigo de pais | reserva | localizador | reunion
      codigo del dispositivo | codigo de vinculacion | codigo de emparejamiento | numero de serie`,
    otherPurpose: `
      boletin* | suscri* | newsletter* | carrito | finalizar compra | pago | envio de | entrega
      pedido | reserva | vincular dispositivo* | vincular un dispositivo | conectar dispositivo
      activar dispositivo | activa tu dispositivo | que aparece en tu dispositivo | en tu televis*
      encuesta | sorteo | donacion | donar | canjear`,
    otherSecret: `
      clave api | clave de api | token de acceso | tokens de acceso | clave de producto
      clave de licencia | numero de serie | huella | wi fi | clave de red | contrasena de aplicacion
      cupon* | clave publica | clave privada`,
    sample: `
      por ejemplo | ejemplo* | p. ej. | documentacion`,
    identity: `
      nombre de usuario | usuario | correo | correo electronico | e mail | direccion de correo
      contrasena | clave de acceso | nueva contrasena | identificador`,
    signIn: `
      iniciar sesion | inicio de sesion | acceder | ingresar | entrar | verificar | continuar`,
    algorithm: `
      algoritmo`,
    digits: `
      digitos | numero de digitos | longitud`,
    period: `
      intervalo | periodo | duracion | segundos`,
    counter: `
      contador`,
    timeBased: `
      basado en tiempo | basado en el tiempo | basada en tiempo | basada en el tiempo | por tiempo`,
    counterBased: `
      basado en contador | basado en un contador | basada en contador | por contador | contador`,
  },
};
