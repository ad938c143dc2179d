import type { Vocabulary } from "./vocabulary.ts";

/** Portuguese, from the pages of test/fixtures/pages-corpus, which name their templates, and general knowledge. */
export const pt: Vocabulary = {
  language: "pt",
  spaced: true,
  words: {
    code: "codigo* | token* | pin | ficha",
    proof: `
      verificacao | autenticacao | autenticador* | seguranca | confirmacao | login | temporari*
      dinamic* | uso unico | utilizacao unica | unico | dois fatores | dois factores | duas etapas
      gerado`,
    sized: "6 digitos | seis digitos | 8 digitos",
    figures: "digitos | algarismos | numero exibido | numero que | numeros",
    spare: `
      recuperacao | backup* | emergencia | restauracao | resgate | salvaguarda | alternativ*
      copia de seguranca | reserva`,
    app: "aplicativo | app | aplicacao",
    or: "ou",
    link: "vincul* | conect* | parear | ativ* | associ* | ligar | emparelh*",
    device: "dispositivo* | televis* | tv | consol* | aparelho*",
    screen: "televis* | tv",
    once: "uso unico | unica vez | utilizacao unica",
    oneTimeCode: `
      codigo token | codigo do token | senha de uso unico | senha unica | senha descartavel
      palavra passe de utilizacao unica | palavra passe de uso unico | senha de uso temporario
      senha temporaria | chave otp | senha otp`,
    recovery: `
      token* estatico* | chave de recuperacao | chave de backup | codigos que voce salvou
      codigos que voce guardou | codigos que voce imprimiu | codigos que voce anotou
      codigos que guardou`,
    secondFactor: `
      dois fatores | dois factores | duplo fator | segundo fator | multifator* | multi fator*
      multifatorial | duas etapas | dois passos | 2 etapas | autenticacao dupla | varios fatores
      verifique sua identidade | confirme a sua identidade | segunda etapa | segundo passo
      dupla verificacao | verificacao adicional | autenticacao forte | duplo factor
      confirme que e voce | que e voce | que e mesmo voce | confirme sua identidade
      verificar sua identidade`,
    authenticator: `
      token de software | token fisico | aplicativo* de autenticacao | aplicacao de autenticacao
      app* de autenticacao | aplicativo autenticador | autenticador* | gerador de codigo*
      gerador de token* | gerador de codigos | gera codigos | geracao de codigos`,
    authentic: "autenticacao | verificacao | autenticar | dois fatores",
    keep: `
      guard* | salv* | armazen* | imprim* | baixar | transferir | anota* | anote* | lugar seguro | local seguro
      uma unica vez | apenas uma vez | somente uma vez | nao serao | nao usado* | nao utilizado*
      restante* | disponiveis | copi*`,
    used: "usado | usados | utilizado | ja usado | ja utilizado | expirado | consumido",
    unused: "nao usado* | nao utilizado* | disponive* | por usar | por utilizar",
    sent: `
      sms | por sms | mensagem de texto | enviado* | enviamos | por e mail | por email
      para seu e mail | para o seu e mail | caixa de entrada | ligacao | whatsapp | codigo recebido
      recebido por | codigo do e mail | codigo de e mail | voce recebeu | ligacao telefonica
      chamada | telegram | mandamos | acabamos de enviar | no seu e mail | no seu email
      foi enviado | para o seu telemovel | para seu celular | enviamos te | enviado para
      por mensagem | mensagem com | torpedo | que voce recebeu | que recebeu | vamos ligar
      ligaremos | chamada de voz`,
    resend:
      "reenviar* | enviar novamente | enviar de novo | nao recebeu | nao recebi | novo codigo | reenvie",
    scan: "escane* | digitaliz* | qr | codigo qr | qr code | codigo de barras | leia o codigo | examinar",
    key: `
      segredo* | chave secreta | chave | chave de configuracao | codigo secreto | manual*
      manualmente | nao consegue escanear | nao conseguir escanear | nao pode digitalizar
      insira este codigo | seguinte codigo | insira o seguinte | nao consegue ler | nao consigo ler
      nao consegue digitalizar | digite isto | nao e possivel escanear`,
    captcha: "captcha* | na imagem | da imagem | caracteres exibidos | nao sou um robo",
    otherCode: `
      cep | codigo postal | cupom | cupao | desconto* | promocional | promocao | cartao presente
      convite | indicacao | cvv | cvc | cartao | numero do pedido | rastreio | rastreamento
      localizador | codigo do pais | reuniao | codigo do dispositivo | codigo de pareamento
      numero de serie | codigo de ativacao | codigo da turma | novo pin | codigo de barras
      codigo de retirada | codigo de levantamento | codigo de erro | codigo de pagamento
      codigo de reserva | codigo da reserva | codigo do voo | codigo da reuniao | codigo da sala
      codigo de convite | codigo do produto | codigo do cliente | codigo de rastreio
      codigo de rastreamento | codigo do curso | codigo da loja | pergunta de seguranca
      senha do cartao | pin do cartao | codigo do boleto | vale presente | codigo do visitante
      codigo do alarme`,
    otherPurpose: `
      newsletter* | boletim* | assin* | inscrever* | carrinho | finalizar compra | pagamento | entrega
      frete | pedido | exibido no seu dispositivo | na sua tv | pesquisa de satisfacao | sorteio | doacao
      resgatar | voo | hotel | encomenda | videochamada | validar documento | validacao de documento*
      verificar documento | no documento | na embalagem | no cupom fiscal | no recibo | autenticidade
      garantia | receita medica | armario | retirada | check in online | leitura do contador`,
    elsewhere: `
      vale | numero do cartao | validade | vencimento | pedido | encomenda | fatura | numero do cliente
      telefone* | celular | telemovel | ddd | valor | quantidade | nascimento | data | buscar | busca
      pesquis* | assunto | mensagem | comentario* | empresa | endereco | morada | rua | cidade | bairro
      pais | nome do dispositivo | nome completo | seu nome | sobrenome | apelido | licenca | iban
      agencia | conta corrente | pergunta de seguranca | reserva de | bilhete | cpf | cnpj | nif | rg
      descricao | nome | resposta secreta`,
    otherSecret: `
      chave de api | chave api | token de acesso | tokens de acesso | chave do produto
      chave de licenca | numero de serie | impressao digital | wi fi | chave de rede
      senha de aplicativo | senha de app | cupom | chave publica | chave privada`,
    likeness: "se parece* com | parecid* com | semelhante* a | do tipo",
    sample: "por exemplo | exemplo* | documentacao",
    blank: "numero | digitos | digite aqui | escreva aqui | insira aqui | aqui | resposta | valor",
    identity: `
      nome de usuario | nome de utilizador | usuario | utilizador | e mail | email
      endereco de e mail | senha | palavra passe | nova senha | login`,
    fromOthers: `
      impresso n* | impressa n* | canto inferior | canto superior | no verso | na carta | da carta
      seu professor | sua professora | tecnico | organizador* | anfitriao | na recepcao | no adesivo
      pelo correio | leitor de cartoes | leitor de cartao`,
    signIn: "entrar | iniciar sessao | acessar | login | entre na | acesse | acesso",
    goOn: "verificar | continuar",
    search: "buscar | pesquisar | consultar | filtrar | procurar",
    otherAction: `
      aplicar | resgatar | rastrear | recarregar | jogar | participar | votar | abrir armario
      consultar saldo | reservar | adicionar ao carrinho | doar | pagar | comprar`,
    algorithm: "algoritmo",
    digits: "digitos | numero de digitos | comprimento",
    period: "intervalo | periodo | duracao | segundos",
    counter: "contador",
    timeBased: "basead* em tempo | basead* no tempo | com base no tempo",
    counterBased: "basead* em contador | basead* no contador | com base em contador | contador",
    seconds: "segundo*",
    wrong: `
      incorret* | incorrect* | invalid* | nao e valid* | errad* | nao corresponde* | nao esta correto
      nao confere | recusad* | rejeitad* | falhou`,
    spent: "ja utilizad* | ja usad* | ja foi usad* | ja foi utilizad*",
    expired: "expirad* | expirou | vencid* | caducad* | ja nao e valid* | nao e mais valid*",
  },
};
