import type { Vocabulary } from "./vocabulary.ts";

/**
 * Portuguese. Sources: the Portuguese pages of test/fixtures/pages-corpus, which name their templates; the rest is general
 * knowledge of such pages, not yet checked against any.
 */
export const pt: Vocabulary = {
  language: "pt",
  spaced: true,
  words: {
    oneTimeCode: `
      codigo* de uso unico | codigo unico | senha de uso unico | senha unica | senha descartavel
      palavra passe de utilizacao unica | palavra passe de uso unico | codigo de verificacao
      codigo de autenticacao | codigo de seguranca | codigo de acesso | codigo de confirmacao
      codigo de login | codigo do autenticador | codigo de 6 digitos | codigo de seis digitos
      codigo de 8 digitos | 6 digitos | seis digitos | 8 digitos | codigo 2fa | codigo otp
      codigo gerado | token de autenticacao | codigo temporario | codigo de dois fatores
      senha de uso temporario | codigo de utilizacao unica`,
    plainCode: `
      codigo* | token* | pin | ficha | digito`,
    secondFactor: `
      dois fatores | dois factores | duplo fator | segundo fator | multifator* | multi fator*
      multifatorial | duas etapas | dois passos | 2 etapas | autenticacao dupla | varios fatores
      verifique sua identidade`,
    authenticator: `
      aplicativo de autenticacao | aplicativos de autenticacao | aplicacao de autenticacao
      app de autenticacao | aplicativo autenticador | autenticador* | gerador de codigo*
      gerador de token* | seu aplicativo | o aplicativo | um aplicativo | aplicativo movel`,
    recovery: `
      codigo* de recuperacao | codigo* de backup | codigo* de reserva | codigo* reserva
      codigo* de seguranca reserva | codigo* de emergencia | codigo* de recuperacao de backup
      token* de backup | token* de recuperacao | token* reserva | chave de recuperacao
      codigo* de autenticacao de recuperacao | codigo* de restauracao | codigo* de resgate
      codigo* de salvaguarda | codigo* alternativo*`,
    keep: `
      guard* | salv* | armazen* | imprim* | baixar | transferir | anot* | lugar seguro | local seguro
      uma unica vez | apenas uma vez | somente uma vez | nao serao | nao usado* | nao utilizado*
      restante* | disponiveis | copi*`,
    used: `
      usado | usados | utilizado | ja usado | ja utilizado | expirado | consumido`,
    sent: `
      sms | por sms | mensagem de texto | enviado* | enviamos | por e mail | por email
      para seu e mail | para o seu e mail | caixa de entrada | ligacao | whatsapp | codigo recebido
      recebido por | codigo do e mail | codigo de e mail`,
    resend: `
      reenviar* | enviar novamente | enviar de novo | nao recebeu | nao recebi | novo codigo`,
    scan: `
      escane* | digitaliz* | qr | codigo qr | qr code | codigo de barras | leia o codigo`,
    key: `
      segredo* | chave secreta | chave | chave de configuracao | codigo secreto | manual*
      manualmente | nao consegue escanear | nao conseguir escanear | nao pode digitalizar
      insira este codigo | seguinte codigo`,
    elsewhere: `
      vale | numero do cartao | validade | vencimento | pedido | encomenda | fatura
      numero do cliente | telefone* | celular | telemovel | ddd | valor | quantidade | nascimento
      data | buscar | busca | pesquis* | assunto | mensagem | comentario* | empresa | endereco
      morada | rua | cidade | bairro | pais | nome do dispositivo | nome completo | seu nome
      sobrenome | apelido | licenca | iban | agencia | conta corrente | resposta
      pergunta de seguranca | reserva de | bilhete | cpf | cnpj | nif | rg`,
    otherCode: `
      cep | codigo postal | cupom | cupao | desconto* | promocional | promocao | cartao presente
      convite | indicacao | captcha* | na imagem | da imagem | cvv | cvc | cartao | numero do pedido
      rastreio | rastreamento | localizador | codigo do pais | reuniao | codigo do dispositivo
      codigo de pareamento | numero de serie`,
    otherPurpose: `
      newsletter* | boletim* | assin* | inscrever* | carrinho | finalizar compra | pagamento | entrega
      frete | pedido | vincular dispositivo | conectar um dispositivo | conectar dispositivo | parear
      ativar dispositivo | exibido no seu dispositivo | na sua tv | pesquisa de satisfacao | sorteio
      doacao | resgatar`,
    otherSecret: `
      chave de api | chave api | token de acesso | tokens de acesso | chave do produto
      chave de licenca | numero de serie | impressao digital | wi fi | chave de rede
      senha de aplicativo | senha de app | cupom | chave publica | chave privada`,
    sample: `
      por exemplo | exemplo* | documentacao`,
    identity: `
      nome de usuario | nome de utilizador | usuario | utilizador | e mail | email
      endereco de e mail | senha | palavra passe | nova senha | login`,
    signIn: `
      entrar | iniciar sessao | acessar | login | verificar | continuar`,
    algorithm: `
      algoritmo`,
    digits: `
      digitos | numero de digitos | comprimento`,
    period: `
      intervalo | periodo | duracao | segundos`,
    counter: `
      contador`,
    timeBased: `
      baseado em tempo | baseado no tempo | baseada em tempo | baseada no tempo | com base no tempo`,
    counterBased: `
      baseado em contador | baseada em contador | baseado no contador | com base em contador
      contador`,
  },
};
