<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>"auto", "always" or "never"</source>
        <translation>"auto", "always" ou "never"</translation>
    </message>
    <message>
        <source>"bands" or "quantile"</source>
        <translation>"bands" ou "quantile"</translation>
    </message>
    <message>
        <source>"off" or "weekly"</source>
        <translation>"off" ou "weekly"</translation>
    </message>
    <message>
        <source>"off", "facts", "words" or "tokens"</source>
        <translation>"off", "facts", "words" ou "tokens"</translation>
    </message>
    <message>
        <source>"system" or "always"</source>
        <translation>"system" ou "always"</translation>
    </message>
    <message>
        <source>"system" or "high"</source>
        <translation>"system" ou "high"</translation>
    </message>
    <message>
        <source>"system", "light" or "dark"</source>
        <translation>"system", "light" ou "dark"</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation>, em sincronia</translation>
    </message>
    <message>
        <source>/</source>
        <translation type="vanished">/</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>0.8</source>
        <translation>0.8</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0.9</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="vanished">1 página</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>110 %</source>
        <translation>110%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175%</translation>
    </message>
    <message>
        <source>2 × {layers} layers × {key_heads} heads × {head} × {context} tokens × 2 bytes</source>
        <translation>2 × {layers} camadas × {key_heads} cabeças × {head} × {context} tokens × 2 bytes</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200%</translation>
    </message>
    <message>
        <source>40</source>
        <translation>40</translation>
    </message>
    <message>
        <source>5m</source>
        <translation>5m</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>; a token uses {shape} billion of them</source>
        <translation>; um token usa {shape} bilhões deles</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>; {needed} placa de vídeo como esta</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>; {needed} placas de vídeo como esta</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>Um arquivo com certificados em que confiar só para esse computador, quando ele tem um que o sistema não conhece.</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>Há uma linha sob as palavras que só uma delas tem.</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>No lugar do arquivo há um link, e o Candor não segue nenhum</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>Um modelo capaz disso pensa antes de responder. Demora mais; o que ele pensa aparece à parte.</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>Uma pergunta nova é respondida só com seus documentos; você pode mudar isso ao lado de cada pergunta.</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>Uma parte dos {passages} trechos pode faltar na resposta: {why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>Uma frase secreta precisa de pelo menos {least} caracteres</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>Uma pergunta pode começar com um destes: digite / e o nome. As palavras entre chaves, como {braces}, são preenchidas em seguida.</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>Um modelo de pesquisa para muitos idiomas</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>Um segundo nome para o mesmo modelo. Não ocupa espaço no disco.</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>Um conjunto é uma pasta com documentos e um arquivo questions.jsonl, uma pergunta por linha.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>Sobre o Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>achém</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>As ativações vêm a mais: crescem com o lote. O próprio Candor não treina nada.</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>Adicione uma pasta e pergunte de novo.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Adicionar tabela de banco de dados</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>Adicione o arquivo de novo ou desafixe a pergunta.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Adicionar página da web</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>Adicione sua primeira pasta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>Acrescenta o que falta aqui. O que já está não muda.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>africâner</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanês</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>Tudo como nas configurações</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>Tudo já estava aqui</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos os pesos</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>Permita uma vez no lugar em que você pede, ou desligue a chave em Configurações &gt; Conexões.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir uma vez</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>Apagar também as citações dele em {n:,} resposta</numerusform>
            <numerusform>Apagar também as citações dele em {n:,} respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>Apagar também as citações deles em {n:,} resposta</numerusform>
            <numerusform>Apagar também as citações deles em {n:,} respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>Também lidos, não citados</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>Uma resposta não pode terminar antes de começar</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>Um endereço vazio</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>Uma cópia criptografada que não foi concluída; o próximo backup a remove</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>grego arcaico</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>Nesse meio-tempo, outro Candor alterou as conversas</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>Outro Candor está lendo arquivos na mesma biblioteca</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>Outro Candor está usando as conversas</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>Outra resposta está sendo avaliada</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Outro computador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>Resposta {place} de {among}</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>Resposta {place} de {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>Responde bem e lê trechos longos</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>Qualquer pessoa no caminho até {host} poderia ler suas perguntas e seus trechos: http não é protegido</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>Apple, na mesma memória</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonês</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>Arquivar conversa, ou desarquivar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armênio</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>Como dizem suas configurações. O que você mudar aqui vale só para esta conversa.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>Perguntar a uma coleção, a um arquivo ou a um tipo de arquivo</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>Faça uma pergunta mais curta ou comece uma conversa nova.</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Pergunte sobre seus documentos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Pergunte de novo em uma conversa nova.</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>Pergunte de novo com uma janela de contexto maior, ou em uma conversa nova.</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>Pergunte de novo, talvez com outras palavras.</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>Pergunte de novo e depois avalie a nova resposta.</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>Peça o restante ou guarde mais espaço para as respostas.</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>Pergunte com outras palavras ou reconstrua o índice.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Pergunte do zero.</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>Pergunte a uma que exista.</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>Pergunte algo sobre suas pastas.</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>Faça a pergunta de novo sem ler tudo; uma resposta assim pode ser ramificada.</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>Perguntado com {parts}.</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>Consultando a biblioteca do Ollama</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>Faz essa pergunta ao lado da original</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">Faz essa pergunta ao lado da original (Enter)</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>Pergunta a um computador qual é a versão mais nova, mesmo quando nada mais pode sair deste, e não instala nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>Pergunta ao modelo mais {n:,} vez, cerca de {time}.</numerusform>
            <numerusform>Pergunta ao modelo mais {n:,} vezes, cerca de {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>Pergunta ao modelo mais {n:,} vez.</numerusform>
            <numerusform>Pergunta ao modelo mais {n:,} vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>assamês</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">Anexar arquivos (Ctrl U)</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>Anexe o arquivo outra vez e pergunte de novo.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Arquivos anexados</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>Anexado a esta pergunta: {name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaijano</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Voltar à resposta</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">Voltar à resposta (Esc)</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar à conversa</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Fazer backup de tudo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>bashkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>Antes: {first} em primeiro lugar, {five} entre os cinco primeiros, de {n:,}.</numerusform>
            <numerusform>Antes: {first} em primeiro lugar, {five} entre os cinco primeiros, de {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>Antes: {first} em primeiro lugar, {five} entre os cinco primeiros.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>Início do documento</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorrusso</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">Bloqueie com `candor connections --block`.</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>Bloqueada, nada foi enviado</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Bloqueia todas as conexões com outros computadores; uma página da web, um banco de dados ou um modelo de fora você permite uma vez, a cada pedido.</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>Azul: mais provável com seus arquivos. Sem cor: igualmente provável sem eles. Pontilhado: improvável nos dois casos. Esta é a certeza do modelo, não a verdade.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bósnio</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>As duas dizem o mesmo, palavra por palavra.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Ramificar aqui</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>Ramificar aqui ({key})</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>Ramificar com essa alternativa</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>Ramificar: ir à palavra de que o modelo estava menos certo</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>Ramificada da {named} após “{before}”: {instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>Ramificada da {named}: {instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>Ramificada aqui: {words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretão</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>“{title}” importada</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>Reconstruir o índice</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>Reconstrua o índice; seus arquivos não são afetados.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmanês</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>Mas uma vez por semana pergunta-se a {host} se há um Candor mais novo.</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>Por resposta</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>Por limites fixos</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>Por limites fixos de 50 e 20%, ou pelo que é incomum em cada resposta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation>O Candor responde com base nas suas próprias pastas.</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>O Candor pede a frase secreta sempre que é aberto. Se você a esquecer, só uma chave de recuperação abre as conversas.</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>O Candor pede sua frase secreta ao abrir. Sem ela ninguém consegue ler as conversas, nem você.</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>O Candor pergunta a {host} qual é a versão mais nova. {host} fica sabendo o endereço de rede deste computador e nada mais: nem qual versão você tem, nem nada seu. Um arquivo assinado é lido; nada é instalado.</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>Backup do Candor (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>O Candor falhou da última vez. Um relatório diz onde, sem suas palavras</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>O Candor ainda não lê arquivos {name}</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">O Candor se conecta somente a {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">O Candor não se conecta a ninguém</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>O Candor não se conecta a nada além deste computador. Uma página da web, um banco de dados ou um modelo de fora você permite uma vez, a cada pedido.</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>O Candor é feito do trabalho de muitas outras pessoas: seus nomes, suas licenças e onde estão os códigos-fonte.</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>O Candor não tem permissão para olhar ali</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>O Candor não tem permissão para gravar em {folder}</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>O Candor precisa de um processador de 2013 ou mais novo (AVX2).</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>O Candor apenas lê: a conexão é aberta só para leitura, e nenhuma linha é alterada.</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">O Candor envia perguntas e trechos a {host}, outro computador</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>O Candor só fala com este computador, e {address} não está nele</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>O Candor vai baixar só esta página de {host}. Nada mais é carregado; seus documentos não são enviados.</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>O Candor {version} está disponível</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>O Candor {version} está disponível; este é o {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>O Candor {version} já foi anunciado antes; este é o {installed}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>Não é possível criar a pasta de dados do Candor, {home} ({strerror})</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>A pasta de dados do Candor, {name}, tem um nome que não é texto válido</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>O do Candor</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>Faltam arquivos do próprio Candor em {places}</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>cantonês</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalão</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>Mude o valor ou deixe por conta do modelo.</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>Editar prompts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>Conferir no documento</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>Confira a base, o template e os parâmetros.</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>Conferir perguntas fixadas</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>Confira se é o Ollama, e nada mais, que responde nesse endereço.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>Confira se o arquivo existe e se você pode abri-lo, e tente de novo.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>Confira se há espaço no disco e se você pode gravar na pasta de dados do Candor.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>Confira se este computador está online e tente de novo; o que já foi baixado fica guardado.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>Confira se você pode gravar na pasta de dados do Candor e se o disco está presente.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>Confira se você pode gravar na pasta de dados do Candor e se há espaço no disco.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Confira o endereço e a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>Confira o endereço e se o banco de dados está em execução.</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>Confira a conexão e o espaço livre e tente de novo.</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>Verifique a conexão e procure de novo.</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>Confira o modelo e as configurações dele.</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>Confira o nome e a tag, por exemplo llama3.2:3b.</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>Confira o nome e a senha.</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>Verifique a data deste computador. {elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>Confira o que ela diz; pode vir da memória do modelo.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Conferindo o arquivo</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>Conferindo o que foi baixado</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>Escolha um arquivo GGUF que tenha sido baixado por inteiro.</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Escolher um arquivo SQLite</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>Escolha um arquivo da sua biblioteca e uma página que ele tenha.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>Escolha um arquivo com certificados no formato PEM.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>Escolher um modelo local</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>Escolha um modelo local.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Escolher um modelo multilíngue</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>Escolha antes uma frase secreta ou o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>Escolha outra conversa.</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>Escolha outra pasta com --home ou CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>Escolha outro token ou pergunte de novo.</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>Escolher coleções, pastas, arquivos ou tipos onde procurar (@)</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Escolha um destes: {known}.</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Escolher: {field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>Trechos mais próximos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>Coleção, {n:,} arquivo</numerusform>
            <numerusform>Coleção, {n:,} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Cores e texto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>Quadrinhos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>Compare com seu papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>Comparar com outra resposta</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>Compare {um documento} com {outro documento}: o que é igual, o que difere, o que falta?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation>Conectado a {host}</translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation>
            <numerusform>Conectado a {n:,} outro computador</numerusform>
            <numerusform>Conectado a {n:,} outros computadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Janela de contexto</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Contexto, em tokens</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>Conversas (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>As conversas estão criptografadas; uma frase secreta as abre</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>As conversas estão criptografadas; a chave está em: {keyring}</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>As conversas ficam só na memória e somem quando o Candor é encerrado: ninguém escolheu como são bloqueadas</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>As conversas não estão criptografadas</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>Conversas no seu disco</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>As conversas ficam juntas nela; nada mais muda.</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>Conversas que não puderam ser abertas, como estavam</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>Conversas, prompts, o que há na sua biblioteca e configurações, em um arquivo trancado por uma frase secreta.</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>Convertendo o arquivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>Copiado para esta pergunta e esquecido com a conversa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation>Copiar código, {language}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>Copiar o último relatório de falha</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copiar o trecho</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>Corrija a linha ou exclua o arquivo para recomeçar com os padrões.</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>Corrija a variável ou remova-a; quem administra este computador a definiu.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lido</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falha</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>tártara da Crimeia</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Padrão: {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>Excluir todos os relatórios de falha</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>Excluir conversas</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>Excluir {n:,} conversa</numerusform>
            <numerusform>Excluir {n:,} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>Excluir {n:,} conversa?</numerusform>
            <numerusform>Excluir {n:,} conversas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Excluir {name}?</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Excluir {title}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Excluir “{title}”?</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Não respondeu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation>Documentos ou memória</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>Documentos ou memória: antes, avalie uma resposta com e sem arquivos</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Não cabe</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>Não cabe: precisa de {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Dúvida</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>Dúvida: fatos</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>Dúvida: fatos, relativa</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>Dúvida: desligada</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>Dúvida: tokens</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>Dúvida: tokens, relativa</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>Dúvida: palavras</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>Dúvida: palavras, relativa</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>Fatos duvidosos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>Baixe no seu navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>Não baixe nada de lá até que isso esteja em ordem. Uma rede que altera o que transmite também causa isso.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Baixar {size}</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Solte uma pasta aqui</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>Antes, solte arquivos ou pastas em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>Solte arquivos ou pastas em qualquer lugar desta janela, ou adicione uma pasta.</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>Solte para anexar a esta pergunta</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzonga</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>Cada fato é avaliado de novo e por inteiro, por isso os números diferem dos da escrita. Isso mostra de onde vem a certeza do modelo e não prova nada.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Perguntas anteriores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pergunta</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>Editar o que é pesquisado</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de embedding</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modelos de embedding</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Criptografar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Com criptografia</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>Criptografadas, com uma frase secreta</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>Criptografadas, com a chave no chaveiro do sistema</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>Fim do documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Enter</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>Entropia: {words}.</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>Entropia: {words}; não é um único número, pois só {listed} alternativas são listadas.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="vanished">Esc</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="vanished">Esc cancela.</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoniano</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>Cada resposta mostra de onde veio e quanta certeza o modelo tinha.</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>Todos os arquivos aqui estão de fora.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">Tudo o que o Candor faz tem uma tecla ou se encontra com Ctrl K.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>Tudo o que o Candor faz tem uma tecla ou se encontra com {keys}.</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>Tudo, menos seus arquivos, vai para “{file}”, criptografado. Sem esta frase secreta ninguém pode abri-lo, nem você.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">Evidências (Ctrl E)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>Explique {o assunto} a alguém que não sabe nada a respeito. Diga o que significa cada termo específico.</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversa</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>Fatos: números, datas, nomes, citações</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>feroês</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>Baixar {n:,} arquivo de novo</numerusform>
            <numerusform>Baixar {n:,} arquivos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>Páginas baixadas</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>Os arquivos podem ser lidos antes de o Ollama estar em execução. A pesquisa funciona sem modelo.</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>Arquivos colados ou soltos em uma única conversa</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Localizar qualquer coisa</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>Localizar qualquer coisa: uma ação, uma conversa, um arquivo, uma configuração</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>Procurar nas licenças</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Localizar neste documento</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">Localizar neste documento (Ctrl F)</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>Encontre afirmações sobre {o assunto} que se contradizem e onde cada uma está.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>Cabe na placa de vídeo</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>Cabe quando outros programas derem espaço</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>Cabe, em parte na placa de vídeo</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>Fixado por quem administra este computador.</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>Fixa: abaixo de 50% leve, abaixo de 20% forte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>Pastas, arquivos, páginas da web e tabelas consultados juntos.</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>Para um computador com 8 GB de memória</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>Para esta conversa</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>Só para esta conversa, a partir da próxima pergunta.</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>Para esta conversa: toda pergunta nela pode consultá-lo.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>Só para esta pergunta</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>Só para esta pergunta: o Candor guarda uma cópia até você excluir a conversa.</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>Só para esta pergunta; já está na sua biblioteca.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>Esquecer coleção</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>Esquecer {n:,} arquivo</numerusform>
            <numerusform>Esquecer {n:,} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>Esquecer {n:,} arquivo?</numerusform>
            <numerusform>Esquecer {n:,} arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Esquecer {name}</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>Esquecer “{name}”?</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>Na posição {rank}</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>Quatro ou cinco palavras sem relação entre si são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Software livre sob a GNU Affero General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>Livres {free:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>Da memória do modelo</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>Dos seus documentos</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>luganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obter</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>Obter o Ollama</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obter um modelo</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Obter outro modelo</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>Obtenha com `ollama pull {model}`.</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>Obtenha um com `ollama pull llama3`.</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Obter {title}</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>Obter, importar, criar e excluir modelos, e ver se um deles cabe neste computador.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>Conceda a si mesmo permissão para gravar ali, ou escolha outra pasta com --home ou CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>Passando ao Ollama</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>Volte ao modelo de embedding com que foi construído ou reconstrua o índice.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>Continue a leitura na biblioteca e anexe de novo.</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Ir ao campo de pergunta</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>Ir à palavra menos certa</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guzerate</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hauçá</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>Título: {heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>Ocultar o que vem antes e depois</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>O alto contraste tira todos os tons e escreve as palavras em preto ou branco.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>Histórico {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>Como uma segunda abertura encontra a janela que está aberta</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">Com quanto detalhe a dúvida aparece (Ctrl D). {colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>Com quanto detalhe a dúvida aparece ({keys}). {colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>Como as conversas são guardadas</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>Como as conversas são bloqueadas: nenhuma palavra sua e nenhuma chave exposta</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>Como a dúvida é colorida</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>A velocidade de embedding deste computador</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>Com quanta liberdade o modelo escolhe palavras: 0 é sempre a mais provável.</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>Com quanta liberdade as palavras são escolhidas: 0 usa sempre a mais provável, 1 escolhe segundo as probabilidades como são. As probabilidades que o Candor mostra são as de antes disso e não mudam.</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>Quanto tempo o modelo fica na memória após uma resposta, por exemplo 5m, 2h ou 0; -1 é para sempre.</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>Quantos trechos o modelo lê no máximo; mais deles raramente ajudam e demoram mais.</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>Quantos tokens da janela uma resposta pode usar; uma resposta mais longa é cortada ali.</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>Quantos tokens o modelo vê de uma vez; com mais deles cabem conversas mais longas, e o uso de memória aumenta.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>Daqui não dá para saber quanto espaço há para ele</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>Quanto o modelo lê de uma vez: instruções, conversa, trechos e resposta. Mais ocupa mais memória e mais tempo.</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Como o modelo responde</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>Como são guardadas</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Como esta conversa é respondida</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">Como esta conversa é respondida (Ctrl Shift Y)</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>Como suas conversas são guardadas</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Já anotei</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandês</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importar um arquivo de modelo</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>Em uma resposta</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Na memória</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>Na resposta</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>Na coleção {name}.</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>No menu de uma fonte, escolha “Esta é a página certa para esta pergunta”.</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>Na pergunta</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Neste documento</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>Instale o Candor de novo ou execute `python3 dev.py setup` na pasta do código-fonte.</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>Instale o Candor de novo.</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>Instale com os pacotes do sistema, se houver; senão, com o instalador do próprio Ollama.</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>Instale de novo o Candor mais recente.</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>Instale o Candor mais recente e restaure de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>Para {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>Inventivo</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandês</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>Não foi possível salvar ({why}).</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>Ele não pensa antes de responder.</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>Não tem template para conversas: continua um texto e não responde a perguntas.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Está sendo lido.</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>É baixado do hub de quem o fez, outro computador, só desta vez. Nada seu é enviado. O Candor pergunta de novo antes. Em um terminal:</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>Já está na sua biblioteca</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>É lido quando algo for escrito nele.</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>É lido onde está; nada é copiado nem enviado.</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>Abre suas conversas quando o chaveiro ou a frase secreta se perde. Anote ou imprima e guarde longe deste computador. Não será mostrada de novo, e uma mais antiga deixa de abrir.</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>Transforma texto em números para a pesquisa e não responde nada.</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>Não usa ferramentas. O Candor não precisa delas.</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>Será lido em seguida.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>A autoridade do certificado</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>As perguntas e respostas são removidas para sempre.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanês</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>kabyle</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarim</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>cazaque</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">Guardar predefinição como</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Guardar em</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Manter na memória</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>Guardar na sua biblioteca</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>Guardar em {collection}</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>Guardar em {name}</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>Guarde o token certo com `candor connections --token`.</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>Guardar sem criptografia</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Reservado para a resposta</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>Em sincronia com a pasta,</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>Guardado no chaveiro do sistema e enviado só a esse computador; guarde um vazio para esquecê-lo.</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>Guardada no chaveiro do sistema, nunca nos arquivos do Candor.</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>Guardado. Passa a valer quando o Candor for aberto de novo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>quiniaruanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>curdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>quirguiz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laosiano</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">Maior (Ctrl +)</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>Maior que {most}: tem {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>Maior arquivo em MB</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Última busca: {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latim</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letão</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>Deixe-o de fora ou salve-o como PDF, Word, OpenDocument, HTML ou texto.</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>Deixe-o de fora ou digite o que dizem as imagens.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Deixe-o de fora.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>Deixar de fora arquivos maiores que tantos MB</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>Deixar {n:,} arquivo de fora</numerusform>
            <numerusform>Deixar {n:,} arquivos de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Deixado de fora por você</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>Ficou de fora: {name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>Deixe o Candor ler seus arquivos de novo; eles não são afetados, e nada seu se perde.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>Deixa que sigam até esse computador sem criptografia, onde qualquer pessoa no caminho pode lê-los; https, ou uma porta encaminhada por ssh, é seguro.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>Claro ou escuro, ou o que o sistema mostrar.</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>ligure</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>Linha {line:,}</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>Liste todos os prazos e datas em que algo precisa ser feito, com o que acontece se forem perdidos.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>Adaptador LoRA (GGUF), se houver</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>Baixe em ollama.com/download ou com o Homebrew.</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>Baixe em ollama.com/download ou com o winget.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Resposta mais longa, em tokens</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>Procure de novo em alguns dias; se continuar assim, avise a quem lhe deu o Candor.</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>Procurar o Ollama, escolher um modelo e adicionar uma pasta mais uma vez.</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>Procurar um Candor mais novo</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Procurar arquivos novos e alterados</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Procurar arquivos novos</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>Procurar uma vez</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Procurar uma vez por semana</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>Veja, onde você obteve o Candor, se há um mais novo.</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>Veja quais tabelas existem e escolha de novo.</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>Vistos {passages} de {passages2}, {files} de {files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>Procurando o Ollama</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>Procurando cada pergunta fixada.</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Percorrendo as pastas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxemburguês</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedônio</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Com base em</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa de e-mail</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>Criar um modelo</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Criar outra</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>Criar outro a partir dele</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Criar uma</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>Libere espaço ali ou escolha um modelo menor; o que já foi baixado fica guardado.</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>Libere espaço ou confira se você pode gravar na pasta de dados do Candor, e restaure de novo.</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>Libere espaço e pergunte de novo.</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>Libere espaço; o que está indexado está seguro, e a leitura continua dali.</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>Aumenta ou diminui tudo na janela, além do tamanho definido no sistema.</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Tornando pesquisável</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Reduzindo o tamanho</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgaxe</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malaiala</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltês</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>Gerenciar modelos</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marati</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation>Arquivo de modelo (GGUF)</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation>Modelos que foram baixados; nada seu</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>Mais de {n:,} arquivos.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>Nome de um modelo a obter</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>Nome de um modelo, por exemplo llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>Indique nas configurações o arquivo da autoridade dele ou encaminhe uma porta com ssh.</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>Nome, uma palavra</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Precisam de você</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>Precisa de {needed} de {whole} de memória</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalês</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nova pergunta</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Próxima resposta</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">Próxima resposta (Alt Direita)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Próximo trecho</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>Próximo trecho (])</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>Próxima frase, depois próximo token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Próximo token</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>Próxima forma de mostrar a dúvida</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>pidgin nigeriano</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>Nenhuma coleção se chama mais {name}</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>Nenhuma conexão diz isso.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Nenhuma conexão ainda</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>Nenhum documento corresponde a: {filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>Nenhum fato ficou abaixo de 50%.</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>Nenhum arquivo pode ser pesquisado ainda.</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>Nenhum arquivo tem “{wanted}” no nome.</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>Nenhum arquivo está de fora.</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>Nenhum arquivo precisa de você.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Nenhum arquivo ainda.</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>Nenhum chaveiro que criptografe foi encontrado aqui, por isso nada é gravado no disco até você escolher.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>Nenhum modelo respondeu a esta pergunta</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>Nenhum modelo pode se chamar “{name}”</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>Nenhum modelo tem “{wanted}” no nome.</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>Sem conexões externas</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>Nenhum trecho nas suas pastas é próximo desta pergunta.</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>Nenhum trecho foi encontrado para esta pergunta</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>Nenhuma pergunta fixada ainda.</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Nenhuma configuração diz isso.</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>Sem texto em {pages_said}</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>Sem texto em {pages_said}, nem por OCR</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">Sem texto em {pages} {what}</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>Ninguém disse por quê</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>sami setentrional</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>soto setentrional</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norueguês</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>bokmål norueguês</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>nynorsk norueguês</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>Fora dos primeiros {number}</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>Fora dos {bars} listados; {probability} ou menos</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>Nem tudo nesta pasta pode ser consultado</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>Não está nestes trechos</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>Não está nos seus documentos: nem no {n:,} trecho encontrado</numerusform>
            <numerusform>Não está nos seus documentos: em nenhum dos {n:,} trechos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ainda não guardadas</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>Não usados, porque rodam nos servidores do Ollama: {names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>Nada entre eles que o Candor já consiga ler.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nada tem essas letras.</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>Nada nela que o Candor já consiga ler.</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>Nada na biblioteca ainda</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>Nada em {chats} nem em {files}.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Nada está sendo lido.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>Nada é baixado antes de você clicar em {button}.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>Nada é baixado antes de você autorizar.</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>Ainda não se sabe nada de versões mais novas</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>Nada se perde se você mudar isso.</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>Nada se perde; com este modelo, o orçamento mostrado é aproximado.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>Nada é gravado no disco até você escolher.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>Nada sai deste computador além desta única visita a {host}, se você a permitir uma vez. Nada mais é carregado; seus documentos não são enviados.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>Nada sai deste computador além do que vai a este único banco de dados quando você se conecta.</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>Nada de uma conversa</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>Nada foi alterado. Exporte mais uma vez onde o arquivo foi criado ou escolha outro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>Nada foi alterado. Use outra cópia dele.</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>Nada foi encontrado nos {read} de {known} trechos que foram lidos.</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>Agora {n:,} arquivo está de fora.</numerusform>
            <numerusform>Agora {n:,} arquivos estão de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em nenhum lugar</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>Números, datas, nomes e citações</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitânico</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>oriá</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>Rodada mais antiga</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>{n:,} rodada mais antiga ficou de fora</numerusform>
            <numerusform>{n:,} rodadas mais antigas ficaram de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>{n:,} rodada mais antiga ficará de fora</numerusform>
            <numerusform>{n:,} rodadas mais antigas ficarão de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>{turns} rodadas mais antigas</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>O Ollama responde a qualquer página da web: um site que você visita poderia consultar seus modelos e excluí-los</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>O Ollama não conseguiu baixar o modelo: {words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>O Ollama não conseguiu criar o modelo: {words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>O Ollama não conseguiu acessar sua biblioteca</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>O Ollama não tem o modelo {model}</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>O Ollama o baixa da própria biblioteca; o Candor em si fica offline. Se for parado, continua de onde estava.</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>O Ollama o baixa; o Candor em si fica offline.</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>O Ollama ainda não tem modelo. Obtenha um pelo nome ou um dos que estão abaixo.</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>O Ollama está ocupado com outras perguntas</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>O Ollama está instalado, mas não em execução</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>O Ollama não está instalado neste computador</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>O Ollama não está em execução. Nada respondeu em {address}</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>O Ollama está em outro computador: suas perguntas e seus trechos são enviados para lá.</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>O Ollama está em execução</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>O Ollama está em execução e ainda não tem modelo</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>O Ollama é o programa gratuito que executa o modelo neste computador.</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>O próprio Ollama usa {value}.</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>O Ollama o guarda junto dos outros. Um arquivo é conferido antes e depois copiado para o Ollama.</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>Ollama em outro computador</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>O Ollama leu {read:,} tokens; o esperado era {prompt:,}</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>O Ollama recusou o pedido: {words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>O Ollama recusou o token, ou exige um</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>O Ollama informa {size} com {tokens} tokens, {where}.</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>O Ollama não disse nada por {seconds} s</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>O Ollama o remove do disco dele ({size}). O que ele respondeu continua nas suas conversas.</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>O Ollama saiu no meio da resposta</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>O Ollama {version} tem uma falha conhecida: um arquivo de modelo preparado pode ler o que está na memória dele, inclusive suas perguntas (CVE-2026-7482, corrigida na 0.17.1)</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>O Ollama {version} não envia probabilidades dos tokens</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>Endereço do Ollama</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>A biblioteca do Ollama não tem o modelo {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>No disco do Ollama</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>Na bateria e com outros programas</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Uma vez por semana</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Uma vez por semana, sem hora fixa, o Candor pergunta a {host} qual é a versão mais nova, mesmo quando nada mais pode sair deste computador. {host} fica sabendo o endereço de rede deste computador e nada mais: nem qual versão você tem, nem nada seu. Um arquivo assinado é lido; nada é instalado.</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>Só arquivos alterados antes de {day}</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>Só arquivos alterados desde {day}</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>Só arquivos do tipo {kind}</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Só para esta conversa</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>Só com documentos</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>Quantas das palavras mais prováveis podem ser escolhidas; 0 permite todas.</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>Só os mais próximos</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>Só a coleção {name}</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>Só podem ser escolhidas as palavras mais prováveis que juntas têm esta probabilidade; 1 permite todas.</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>Só o que tem “{place}” no caminho</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>Só o que está anexado</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>Só o que está anexado é consultado. Escolha o que mais com @</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>Só podem ser escolhidas palavras com pelo menos esta fração da probabilidade da mais provável; 0 permite todas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>Abra o Ollama pelo menu Iniciar.</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>Abra o Ollama na pasta Aplicativos.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir um endereço</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir a página de download</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Abrir no programa dele</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>Abra de novo: pode ter sido alterado.</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>Abra no programa dele; se abrir ali, salve uma nova cópia.</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>Abra no seu navegador; se aparecer ali, salve como arquivo e adicione.</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>Abrir página {page}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">Ou solte em uma coleção na barra lateral, ou na pergunta abaixo. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>Ou solte em uma coleção na barra lateral, ou na pergunta abaixo. {keys} cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">Ou solte em uma coleção na barra lateral. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>Ou solte em uma coleção na barra lateral. {keys} cancela.</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">Ou solte na pergunta abaixo. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>Ou solte na pergunta abaixo. {keys} cancela.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Outros computadores</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>Só outros computadores</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página abaixo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página acima</translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation>Página {at:,} de {count:,}</translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation>Página {page:,} de {pages:,}</translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation>
            <numerusform>Página {page:,} de {pages:,}, {n:,} trecho</numerusform>
            <numerusform>Página {page:,} de {pages:,}, {n:,} trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>Parâmetros, um por linha, por exemplo: temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashto</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>Trecho {at:,} de {count:,}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Trecho {number}</translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation>Trecho {number}, {title}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Trecho {number}: {words}</translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation>Trecho {rank}, {name} {place}</translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation>Trecho {rank}, {where}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">Trechos (Ctrl E)</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>Trechos por pergunta</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>Trechos neste arquivo</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>Trechos {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase secreta ou chave de recuperação</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>Frase secreta, pelo menos {number} caracteres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Padrões, um por linha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>Perplexidade {perplexity_words}: como se cada token fosse um entre tantos igualmente prováveis.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>Fixar conversa, ou desafixar</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>Fixar o token</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>Perguntas fixadas</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>Fixada: {place} é o lugar certo para “{question}”</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>Simulador, não um modelo</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Predefinição: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>Clique em uma delas, ou tecle 1 a 9, e uma segunda resposta continua dali. Outros: tudo fora dos {listed} listados.</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Resposta anterior</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">Resposta anterior (Alt Esquerda)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Trecho anterior</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>Trecho anterior ([)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">Ocorrência anterior (Shift Enter)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>Probabilidade de cada palavra ao longo da resposta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegido por senha</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panjabi</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>Colocar conversa em uma nova pasta</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>Inserir um prompt guardado</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>Colocar em pasta</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>Restaura os padrões e o tamanho que toda coleção nova tem</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Montando</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quíchua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>Pergunta {n:,} token</numerusform>
            <numerusform>Pergunta {n:,} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Pergunta {place} de {count}</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>Pergunta {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Pergunta: {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>Citar na próxima pergunta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Ler tudo</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>Lido só para estas perguntas,</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>Leia de novo para tê-lo de volta.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Ler mesmo assim</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>Leia mesmo assim ou deixe de fora.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>Ler {n:,} arquivo de novo</numerusform>
            <numerusform>Ler {n:,} arquivos de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>Ler {n:,} tabela</numerusform>
            <numerusform>Ler {n:,} tabelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leitura de arquivos</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>A leitura cede a vez</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>A leitura está pausada</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lendo o modelo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>Lê todos os trechos em vez dos mais próximos</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">Lê todos os trechos em vez dos mais próximos (Ctrl Shift A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>Recomendados, e se cabem neste computador</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>Chave de recuperação das conversas do Candor. Quem a tem pode abri-las.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">Gerar de novo (Ctrl R)</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>Remover pasta, manter o que há nela</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renomear coleção</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renomear conversa</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renomear pasta</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>Reservado para a resposta {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>Restaure de um backup, ou tire-o dali para recomeçar do zero.</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>Restaure esse arquivo de um backup. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Tentar de novo tudo o que falhou</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich text (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>Espaço para calcular</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>Linhas não contadas</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Arquivo SQLite</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>Mesma data</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Mesmo número</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mesmo nome</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mesmas palavras</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sânscrito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Salve uma cópia sem a senha.</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>Salvar predefinição como</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>Salvar como texto, para imprimir</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>Salve-o como .docx e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>Salve-o como .pptx e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>Salve como arquivo e adicione-o.</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>Salve em outra pasta ou libere espaço antes.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Salvar chave de recuperação</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>“{name}” foi salvo</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>Relativa a cada resposta: os 5% mais baixos fortes, os 10% seguintes leves</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>Digitalize com mais nitidez. Para letras que não sejam latinas, chinesas ou japonesas, instale o Tesseract para elas.</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélico escocês</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Filtrar conexões</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Pesquisar por</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de pesquisa</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Pesquisar teclas</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar opções</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>Pesquisado: {searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>Não é possível guardar segredos com segurança: {why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>Veja quais existem com `candor collections`.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Selecionar todas as mensagens</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>Enviar sem proteção</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Enviar sem ele</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Enviar sem eles</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>Enviada quando {name} tiver sido lido.</numerusform>
            <numerusform>Enviada quando {n:,} arquivos tiverem sido lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>Frase {place} de {count}: {words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>sérvio</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separadas</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>Definido por quem administra este computador ({variable}).</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Separar as bloqueadas</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">Configurações (Ctrl ,)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>As configurações valem a partir do próximo início.</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>Parte da janela para trechos</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Shift Enter</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">Shift Enter abre o documento</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>xona</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>Encurte a pergunta ou escolha uma janela de contexto maior.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos os arquivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar arquivos</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>Mostrar primeiros passos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>Mostrar prompt</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar o relatório</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Mostrar atalhos</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Mostrar barra lateral</translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="vanished">Mostrar barra lateral (Ctrl B)</translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation>Mostrar o que vem antes e depois</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>Mostra tudo de uma vez, sem deslizar nem esmaecer.</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>Mostra o endereço da página de download e a abre quando você mandar.</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>Mostra duas respostas lado a lado</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>Trecho semelhante ({score:.2f}). Parecido nas palavras e no sentido, o que não prova nada.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>Desde que foi aberto, o Candor não se conectou a nenhum outro computador.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>Desde que foi aberto, o Candor se conectou a {hosts}.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalês</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Pular por ora</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">Menor (Ctrl -)</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>O mesmo vale para o que foi lido de {n:,} arquivo só para ela; o arquivo em si permanece.</numerusform>
            <numerusform>O mesmo vale para o que foi lido de {n:,} arquivos só para ela; os arquivos em si permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>O mesmo vale para o que foi lido de {n:,} arquivo só para elas; o arquivo em si permanece.</numerusform>
            <numerusform>O mesmo vale para o que foi lido de {n:,} arquivos só para elas; os arquivos em si permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>Essa parte do contexto fica livre para a resposta, que termina ali.</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>Talvez alguém esteja mostrando a você um arquivo antigo. {elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>Aconteceu algo que o Candor não previu ({kind})</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>Fonte {number}, {title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>Fontes e dúvida</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>curdo meridional</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>soto do sul</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>Abra o Candor de novo.</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>Abra o Candor de novo: ele refaz a lista a partir dos seus arquivos.</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>Inicie o Ollama outra vez e pergunte de novo.</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>Inicie o Ollama e procure de novo.</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>Inicie o Ollama.</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>Inicie o serviço dele ou execute-o em um terminal.</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>Inicie de novo o chaveiro antigo ou digite sua chave de recuperação. Nada foi excluído.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>Ainda respondendo a “{title}”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">Parar (Esc)</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar em</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar leitura</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>Parar, soltar, fechar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>A leitura parou após {seconds} s</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>A leitura parou em {what}</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>Resuma {o arquivo} em dez frases. Comece pelo que mais importa.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>Sistema {system:,}, histórico {history:,}, trechos {passages:,}, pergunta {question:,} tokens; {answer:,} reservados para a resposta, {free:,} de {context:,} livres</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>Sistema {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjique</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>Tire um filtro ou adicione a pasta.</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>Tirar da memória</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarquivar</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>Tirar da pasta</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>Tire os sites de fora de OLLAMA_ORIGINS e inicie o Ollama de novo.</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>Desafixar “{question}”</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>Passa a valer quando o Candor for aberto de novo.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télugo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>Template, vazio para usar o próprio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>O texto vai para {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>O texto vai para {host}, sem proteção</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>O PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>A resposta foi interrompida; talvez o modelo estivesse se repetindo</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>A resposta não cita este trecho.</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>A resposta termina antes de um destes textos, um por linha.</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>A resposta atingiu o espaço reservado para ela e parou ali</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>A resposta até esse ponto contém um sinal que controla o modelo</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>O arquivo anexado {name} não está mais lá</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>Não foi possível restaurar o backup ({why})</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>O melhor deles, para uma placa de vídeo grande</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>O certificado em {address} não é confiável; nada foi enviado</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>Os certificados em {path} não podem ser usados ({why})</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>O mais próximo de {passages} em {files}</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>Os {shown} mais próximos de {passages} em {files}</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>Não é possível salvar a conversa: o disco está cheio</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>Não é possível abrir as conversas ({why})</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>Não é possível ler nem salvar as conversas ({why})</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>Não foi possível regravar as conversas; elas ficam como estavam</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>As conversas foram guardadas por um Candor mais novo, e este não consegue lê-las</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>O documento começa aqui.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>O documento termina aqui.</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>Falta o modelo de embedding em {where}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Não é possível abrir o arquivo</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>Não é possível abrir o arquivo ({strerror})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>O arquivo está danificado ({why})</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>O arquivo não está mais lá</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>O arquivo que diz como suas conversas são bloqueadas não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>O arquivo {name} não pode ser importado: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>O arquivo {name} não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>O primeiro Llama 3, com uma janela de 8.192 tokens</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>O primeiro dos grandes, com uma janela de 8.192 tokens</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>O primeiro que o Ollama tem</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>O índice está danificado ({why})</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>O índice foi construído por um Candor mais antigo</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>O índice foi construído com {built_with}, e as configurações indicam {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>O índice estava danificado e foi separado</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>O índice estava danificado e está sendo reconstruído. Seus arquivos não são afetados.</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>A chave guardada não é a que bloqueia suas conversas. Chaveiro: {keyring}</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>A chave fica no chaveiro que abre quando você entra no sistema: {keyring}. Você não digita nada.</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>Não é possível consultar o chaveiro com a chave das suas conversas ({keyring}): {why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>A chave das suas conversas está em {was}, e agora quem responde é {now}</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>A chave das suas conversas não está mais em {keyring}</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>O idioma da janela; as respostas vêm no idioma da pergunta.</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>A lista de conexões não pode ser usada ({why})</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>Não foi possível alterar o bloqueio ({why})</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>As conversas bloqueadas são movidas para uma pasta na pasta de dados do Candor, e você começa sem nenhuma. Nada é excluído: com a chave, elas podem ser recuperadas.</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>O modelo não indicou este token aqui</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>O modelo não tem nome</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>O modelo leu só {tokens} tokens; o início do prompt foi cortado</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>O modelo parou antes de a resposta ficar completa ({words})</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>O modelo escreveu este endereço.</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>O modelo escreveu {written}, sua {rank}ª escolha.</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>O modelo escreveu {written}. O servidor não listou alternativas.</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>O modelo escreveu {written}. {absence}.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>A do próprio modelo</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>O nome do único computador ao qual suas perguntas e seus trechos podem ser enviados, por exemplo gpubox.lan.</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>Os outros arquivos não são afetados. Divida o arquivo ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>Os outros arquivos não são afetados. Tente de novo ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>As outras partes não são afetadas. Pergunte de novo para ler todas.</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>A página é maior que {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>O padrão {pattern} não pode ser usado</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>O prompt como seria enviado</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>O prompt tinha {read} tokens, e o Candor esperava cerca de {estimated}</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>O prompt que foi enviado</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>A pergunta não pode ser fixada: {why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>A pergunta em outras palavras</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>A pergunta passa do limite em cerca de {tokens} tokens</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>A pergunta com seus trechos é longa demais para este modelo</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>O leitor parou inesperadamente neste arquivo</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>A resposta não foi compreendida</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma, de novo</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>O modelo de pesquisa lê melhor {languages}.</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>O modelo de pesquisa transforma cada trecho em números que representam o sentido. O seu, {embedder}, não foi feito para todos os idiomas dos seus arquivos: as palavras ainda são encontradas, o sentido muitas vezes não.</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>O modelo de pesquisa não foi feito para isso.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>O autoteste encontra a página certa para {found:,} de {n:,} pergunta.</numerusform>
            <numerusform>O autoteste encontra a página certa para {found:,} de {n:,} perguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>A resposta do servidor não foi compreendida ({why})</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>O conjunto de perguntas não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>Não é possível salvar as configurações ({strerror})</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>As configurações em {path} não podem ser usadas: {why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>O menor: rápido e muitas vezes errado</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>O texto dos seus documentos, perguntas fixadas, coleções</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>O arquivo de versão de {host} não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>O arquivo de versão de {host} não está assinado por quem fez este Candor; não se acredita em nada do que ele diz</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>O arquivo de versão de {host} cita o Candor {version}, e {known} já foi anunciado antes</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>O arquivo de versão de {host} só valia até {day}; talvez uma versão mais nova esteja sendo escondida de você</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>As perguntas e respostas delas são removidas para sempre.</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>Depois feche o Candor e mande ler tudo de novo:</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>Ainda não há documentos com base nos quais responder</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>Não há fontes {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>Há {n:,} relatório.</numerusform>
            <numerusform>Há {n:,} relatórios.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>Já existe uma coleção com o nome {name}</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>Não há resposta de que duvidar.</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>Não há resposta para esta pergunta.</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>Não há coleção com o nome {name}</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>Ainda não há conversa para exportar</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>A data “{text}” não existe</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>Não há arquivo com este nome, ou o Candor não tem permissão para lê-lo</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>Não há arquivo nem pasta com este nome</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>Não há página neste endereço, e sim {kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>Não há página {page}; o arquivo tem {pages}</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>Não há predefinição com o nome {name}</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>Não há fonte {number}</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>Não há tal token nesta resposta</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>Não há tabela {table} que possa ser lida</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>Não há nenhuma. Com uma, você pode abri-las quando o chaveiro ou a frase secreta se perde.</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>Não há nada para ler nesta parte da biblioteca</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>Não há nada para ler em {names}</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>Já existe uma. Uma nova toma o lugar dela.</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>Estes textos vêm com os instaladores. Em uma pasta de código-fonte, isto os cria: `{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>Estão só na memória e somem quando o Candor é fechado. Escolha como são guardadas.</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>Estão bloqueadas agora.</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>São lidos onde estão; nada é copiado nem enviado.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Pensar antes</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation>Este Ollama não avaliou a resposta como pedido</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>Este Ollama é antigo demais para ramificar</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>Esta conta não tem permissão para abrir o arquivo</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>Esta resposta veio sem probabilidades dos tokens, por isso não pode ser ramificada</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>Esta resposta veio sem probabilidades dos tokens.</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>Esta resposta não pode ser avaliada com e sem arquivos.</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>Esta resposta terminou antes que algum documento fosse consultado.</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>Esta resposta não tinha trechos com que avaliá-la</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>Esta resposta não tem palavras para avaliar</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>Esta resposta não está mais lá</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>Esta resposta não usou documentos.</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>Esta resposta foi guardada sem o prompt</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>Esta resposta não foi avaliada com e sem arquivos.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>Este backup não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>Este backup foi feito por um Candor mais novo</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>Esta compilação não tem onde procurar atualizações</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>Esta conversa não está mais lá</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>Este banco de dados não tem tabelas.</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>Este banco de dados não é lido: {why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>Este arquivo mudou desde que foi lido. O trecho pode estar em outro lugar agora.</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>Este é o Candor {installed}; o mais novo anunciado é o {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>Isto é um sinal que controla o modelo, não texto</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>Isto não é arquivo nem pasta</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Isto não é um arquivo</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Isto não é um arquivo comum</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>Esta não é a frase secreta do backup</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>Esta não é a frase secreta nem a chave de recuperação</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>Isto é só parte de um caractere e não pode ser escrito sozinho</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>Isto é só parte de um caractere: o servidor não diz qual, por isso uma resposta não pode continuar daqui.</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>Esta é a certeza do modelo, não a verdade. Os valores são de antes da amostragem; a temperatura não os altera.</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>Este é o Candor mais novo, {version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>Este é o arquivo certo para esta pergunta</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>Esta é a página certa para esta pergunta</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>Isto é o que o modelo escreveu.</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>Isto parece uma chave de recuperação com um erro</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>Este computador, porta {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Não é possível mostrar esta página.</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>Este processador é antigo demais para o Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>Este processador é antigo demais para o índice de pesquisa</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>Esta pergunta não está mais na conversa</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>A biblioteca C deste sistema é {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>Este token é o fim de um caractere que outro começou</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>Os do seu sistema</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>Pensou antes</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>Pensou por {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Arrumando</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoje {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Token anterior</translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation>Token para {host}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation>Token {token}, {probability}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation>Token {token}, {probability}, fixado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>Tente mais tarde ou leia uma tabela ou visão menor.</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>Tente mais tarde, ou salve como arquivo no navegador e adicione-o.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>Tente de novo quando o outro programa terminar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">Tente de novo; se voltar a acontecer, relate com o log da pasta de dados do Candor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>Tente de novo; se acontecer outra vez, envie o relatório que está nas configurações, em Sobre.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>Tente de novo; se acontecer muito, escolha um modelo menor.</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Tente de novo; o que já foi baixado fica guardado.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tentar tudo de novo</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Experimentar com documentos de exemplo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomeno</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Duas respostas lado a lado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>Digite de novo. Maiúsculas contam.</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>Digite a frase secreta com que ele foi feito. Maiúsculas contam.</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>Digite sua frase secreta ou sua chave de recuperação.</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>Digite sua frase secreta ou sua chave de recuperação. Seus arquivos podem ser pesquisados sem ela.</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>Digite sua chave de recuperação ou traga de volta o conteúdo antigo do chaveiro. Nada foi excluído.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>Backup inacabado</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>Cópia inacabada</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>Improvável com e sem arquivos</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>Desbloqueie ou instale o chaveiro da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>Desbloqueie seu chaveiro e tente de novo. Sua chave de recuperação também as abre.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">Seta para cima</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>Atualize o Ollama para ver quanta certeza o modelo tinha.</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>Atualize o Ollama e, até lá, não importe arquivos de modelo de estranhos.</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>Atualize o Ollama ou experimente outro modelo.</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>Atualize o Ollama e tente de novo.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>Use um sistema Linux cuja biblioteca C seja a glibc {oldest} ou mais recente.</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>Use um computador com um processador de 2013 ou mais recente.</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>Use um endereço neste computador, por exemplo http://127.0.0.1:11434, ou indique o outro nas configurações.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Usar outro endereço</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>Use https ou encaminhe uma porta: execute `ssh -N -L 11435:127.0.0.1:11434 {host}` e use o endereço http://127.0.0.1:11435.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>Use letras, algarismos, pontos, hifens e sublinhados, por exemplo llama3.2:3b.</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>Use o endereço de uma página na web pública, por exemplo https://example.org/page.</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>Use o caminho de um arquivo de banco de dados ou um endereço como postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeque</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">Valor</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>vêneto</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>Versão {version} em {address}, acessível só por este computador</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapuque</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>Espere terminar ou pare-a junto daquela resposta.</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>Espere até ser lido ou pergunte sem ele.</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>Espere até o outro Candor terminar ou feche-o.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na espera</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>valão</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>Páginas da web e tabelas que você adicionou</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>Páginas da web, bancos de dados e modelos são baixados de outros computadores quando você pede.</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>Avaliar com e sem arquivos</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>Avaliada com {calls} ao modelo em {seconds}. {limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galês</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frísio ocidental</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>O que o Candor regravava quando foi interrompido; a próxima abertura termina</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>O que o Ollama tem</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>O que diz {name}, em resumo?</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>O que encontra trechos pelo sentido; após uma mudança, tudo precisa ser lido de novo.</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>O que o ajuste fino exigiria</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>Não é possível guardar o que se sabe das atualizações ({strerror})</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>O que ela ignora</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>O que diz onde esta compilação procura atualizações não pode ser usado ({why})</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>O que a coleção ignora</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>O que é dito ao modelo antes da instrução do próprio Candor, que tem a última palavra. Ocupa espaço no contexto.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>O que o modelo pensou</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>O que foi baixado não está mais lá</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>O que foi lido é apagado do disco do Candor para sempre. Os arquivos em si ficam onde estão.</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>O que foi lido dele é apagado do disco do Candor para sempre. Seu próprio arquivo fica onde está.</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>O que foi lido de {n:,} arquivo dela é apagado do disco do Candor para sempre. Os arquivos em si ficam onde estão.</numerusform>
            <numerusform>O que foi lido dos {n:,} arquivos dela é apagado do disco do Candor para sempre. Os arquivos em si ficam onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>O que foi lido deles é apagado do disco do Candor para sempre. Seus próprios arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>O que foi enviado não foi guardado com esta resposta.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>O que você escolhe aqui fica guardado em {path}; a pasta dele contém tudo o mais que o Candor guarda.</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>O que você escolheu; nenhuma senha</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>O que {name} ignora</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>O que “{file}” tem e este Candor não tem é acrescentado. O que já está não muda.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">O que não tem tecla se encontra com Ctrl K.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>O que não tem tecla se encontra com {keys}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>Quando o Candor falha</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>Quando se procurou um Candor mais novo e o que se encontrou</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>Quando a leitura dos seus arquivos deixa metade do processador para outros programas.</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>Onde o Candor falhou; nenhuma de suas palavras</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>Onde o Ollama escuta; um endereço em outro computador é recusado, a menos que ele seja indicado abaixo.</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>Onde a dúvida aparece</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>Anota-se onde aconteceu, sem suas palavras. Nada é enviado: você mesmo pode enviar.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>Não se sabe se há um Candor mais novo: {why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">Nunca se procurou saber se há um Candor mais novo</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>A que computadores houve conexão, quando e por quê</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>Qual modelo do seu Ollama responde; pode ser outro para cada pergunta.</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>Que parte da janela de contexto os trechos podem ocupar; o restante é para a conversa e a resposta.</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>Que partes de uma resposta são marcadas onde o modelo estava inseguro.</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>Quem fez este Candor assinou este endereço.</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>Quem administra este computador desligou a procura por atualizações</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>Quem puder ler este disco pode ler o que você perguntou e o que foi respondido.</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>Quem puder ler este disco pode ler suas conversas. Um disco criptografado as protege quando está desligado.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>Windows Credential Locker</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>Com o mesmo número, a mesma pergunta é respondida com as mesmas palavras, mesmo quando é feita de novo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Em andamento…</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>Escreva um nome, por exemplo *.tmp ou drafts/.</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>Escreva antes uma pergunta; o prompt é feito dela.</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>Escreva antes uma pergunta; depois tudo pode ser lido para ela</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>Escreva um ano, um mês ou um dia: 2024, 2024-05 ou 2024-05-17.</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>Escreva outro valor ou restaure o padrão.</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>Escreva um padrão por linha, por exemplo drafts/ ou *.bak, como em um arquivo .gitignore. Nomes ocultos, links e arquivos de um tipo que o Candor não lê ficam sempre de fora.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Wu Chinese</source>
        <translation>wu</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>iorubá</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>Você adicionou este endereço.</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>Você já pode começar; os arquivos são lidos enquanto o modelo é baixado.</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>Você vê antes a quem o Candor pediria.</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Suas conversas estão bloqueadas</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>Suas conversas estão bloqueadas, e o arquivo que diz como falta na pasta de dados do Candor</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>Suas conversas não estão bloqueadas</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>Suas conversas foram bloqueadas por um Candor mais novo, e este não consegue abri-las</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>Seus documentos não dizem. Todos os {known} trechos foram lidos.</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>Seus documentos não dizem. O trecho mais próximo é sobre “{heading}”. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>Seus documentos não dizem. O trecho mais próximo está em {where}. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>Seus documentos quase não falam sobre isso</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>Suas perguntas e respostas, só na memória até você escolher como são bloqueadas</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>Suas perguntas e seus trechos vão para {host}, porque seu Ollama está lá.</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>Suas perguntas e seus trechos vão para {host} sem proteção: qualquer pessoa no caminho pode lê-los.</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>Suas perguntas, as respostas com seus tokens e o que elas citam</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Sua chave de recuperação</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>Suas configurações dizem {value}.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulu</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagem]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>`{key}` na linha {line}</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>`{variable}` não é uma configuração</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">`{variable}` não é uma configuração{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>`{variable}` precisa ser {rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>um documento do Word</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>um livro</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>uma história em quadrinhos</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>uma entrada de chave nele não faz sentido</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>uma linha não faz parte de uma resposta</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>uma mensagem</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>um nome ou uma senha em um endereço é um truque ou um segredo</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>um Candor mais novo o gravou</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>um Candor mais novo gravou a lista de documentos</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>um número de 0 a 2</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>um número de 0,1 a 0,9</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>um número de 0,8 a 2</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>um número de {least} a {most}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>um número nele é grande demais</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>uma parte dele não pode ser lida</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>uma parte não cabe em nenhuma página</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta uma parte dele</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>uma parte que, descompactada, tem mais de {most_ratio} vezes o tamanho</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>uma apresentação</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>uma planilha de {most_cells} células</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>falta um slide</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>uma planilha</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>um tensor tem dimensões demais</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>um documento de texto</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>um tempo como 5m, 2h ou 0, ou -1 para sempre</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>uma rodada não pode ser lida: {error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>um número inteiro de 1 a 100</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>um número inteiro de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>um número inteiro de pelo menos 16</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>um número inteiro de pelo menos 512</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>cerca de {time} até o fim</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acesso negado</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>inteiro na placa de vídeo</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>um documento XPS</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>um endereço como http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>resposta que não existe mais</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>um endereço vazio</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>nesse meio-tempo, outro Candor alterou isso</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>outro Candor acabou de escolher</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>resposta {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer número</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>consultado: {parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>a consulta parou inesperadamente</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>no máximo {most_stops} textos, nenhum deles vazio</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>no máximo {value:,} tokens para a resposta</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>no máximo, {batch} tokens por vez sobre {context} tokens e {heads} cabeças</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>antes de {day}</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>entre {lower} e {upper} bits por token</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">bloqueia todo o resto que sai deste computador</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>escolha uma</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation>contexto {value:,}</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>contradições</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>conversas {hex}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d 'de' MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>o banco de dados está bloqueado</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>o esquema do banco de dados está bloqueado</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>a tabela do banco de dados está bloqueada</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>prazos</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>criptografado não criptografado sem criptografia onde fica disco arquivos</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>terminar aqui</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">baixa de outros quando você pede</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>esquecido quando você excluir a conversa</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>em {n:,} coleção</numerusform>
            <numerusform>em {n:,} coleções</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>exige login</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>a conexão caiu ou não falava a língua da web</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>declara mais do que um arquivo pode conter</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>não respondeu</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>não respondeu como deveria</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>não guarda o que recebe</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>não fala HTTP</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>termina antes da última parte</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>não permite isso</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>não tem páginas</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>não tem essa página</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>não contém certificados</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>trata de outro programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>está danificado ou é de outro tipo</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>ele mesmo está com problemas</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>não é um arquivo GGUF</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>não é um banco de dados, ou é um criptografado</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>não é um backup ou está danificado</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>por dentro não é um livro</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>por dentro não é um notebook</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>não é uma pasta de trabalho íntegra</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>não é uma tabela que o Candor guardou</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>não é um arquivo de texto em UTF-8</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>não é um arquivo de versão</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>não é um endereço</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>não é protegido, e o endereço que levou até lá era</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>não é rich text íntegro</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>não é TOML válido ({error})</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>não está escrito como o Candor conhece ({where})</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>por dentro não é {named}</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>é de uma versão que o Candor não conhece</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>tem mais de {largest} MB</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>é mais curto do que diz; talvez não tenha sido baixado por inteiro</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>leva para dentro da sua própria rede</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>leva repetidamente a outro endereço</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>leva a outro endereço, que não é seguido</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>leva adiante e não diz para onde</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>leva a outra página que não a deste Candor</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>leva a este computador ou para dentro da sua própria rede</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>não indica nenhum arquivo</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>não indica nenhum servidor</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>não indica nada que as abra</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>aponta para outro endereço</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>cresceria ao ser lido</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>o endereço não pode ser compreendido</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>o endereço precisa de um servidor e do nome de um banco de dados</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>o arquivo compactado não pode ser aberto</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>o início é longo demais</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>o certificado não é confiável</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>a compressão está corrompida</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>as conversas estão danificadas</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>a descrição é longa demais</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>o servidor não tem ponto, como só nomes da sua própria rede</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>o servidor é um número disfarçado</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>o servidor não é um nome</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>o servidor leva a este computador ou para dentro da sua própria rede</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>a chave não faz sentido</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>a chave levaria horas para ser criada</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>falta a última mensagem</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>a estrutura é {layout}, este Candor lê {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>falta a lista do conteúdo</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>os metadados são de outro tipo</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>as páginas não conferem entre si</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>as partes não podem ser encontradas</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>as partes estão aninhadas fundo demais</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>mantido na memória por {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Chaves do macOS</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>sentido {meaning:.2f}; palavras {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>mensagem {message}</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>a mensagem {number} vem depois de outra do mesmo autor</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>a mensagem {number} segue uma que não está antes dela</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>a mensagem {number} tem o número de outra</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>a mensagem {number} marca palavras que não tem</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>meu-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>nenhum fato duvidoso</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>nenhum chaveiro que criptografe está em execução</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>nenhuma mensagem começa nele</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>nenhum texto pôde ser salvo dele</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>nenhuma versão dele pode ser aberta</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>ninguém conhece este nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>nenhuma das linhas diz quando é exibida</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>indisponível agora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>nada adicionado ainda</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>do Office antigo</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>do PowerPoint antigo (.ppt)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>do Word antigo (.doc)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>no processador</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>opções depois do nome não são usadas; deixe de fora o que vem após ? ou #</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>acima de {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>lido por OCR</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>em leitura</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>a leitura está pausada</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>ler isto mudaria algo nele</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>pronto para todas as próximas perguntas</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texto formatado</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>linha {row}</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>semente {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>planilha {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>slide {slide}</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>menor que o contexto, de que a pergunta também precisa</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>algo danificado</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>algo compactado como {kind}</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>algo que não é texto</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>algo sem tipo</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>status {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>status {status}, sem motivo</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>parar em {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>resumir</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>tabela {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>o fim da resposta</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>o código de um idioma, como "de", ou vazio para o do sistema</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>o disco onde ele guarda os modelos está cheio</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>o ambiente</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>o hub não tem mais os pesos dele</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>a chave nele não é a que ele indica</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>o chaveiro não respondeu em {timeout} s</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>o chaveiro recusou ({refusal})</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>a lista de documentos: {error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>a lista de documentos: {why}</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>o modelo escreveu demais sobre eles</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>o nome de um modelo, ou vazio para o primeiro local</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>o nome de um modelo de embedding, ou vazio para o do Candor</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>o nome de outra máquina, ou vazio</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>o parâmetro {name} não tem valor</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>a parte que fala com chaveiros não está instalada</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>o caminho de um arquivo de certificados, ou vazio</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>o tamanho do arquivo</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>não há pergunta</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>não há pergunta nele</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>esse banco de dados não existe</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>esse arquivo não existe ou não pode ser lido</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>esta conversa</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>deste tipo de Word</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>esta pergunta</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation>top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation>top-p {value}</translation>
    </message>
    <message>
        <source>trained for {tokens} tokens</source>
        <translation>treinado para {tokens} tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na espera</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>o que ele diz da biblioteca não pode ser lido</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>não é possível ler o que ele diz</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>com arquivos</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sem</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>{adapter} bilhões de posto {rank}</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>{address} não é baixado: {why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}, ramificar aqui</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount} bilhões de pesos</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount} bilhões de pesos × {bits} bits ({quantization})</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} de {count:,}</translation>
    </message>
    <message>
        <source>{billions} × 4.127 bits + {beside} × {trained} bytes</source>
        <translation>{billions} × 4,127 bits + {beside} × {trained} bytes</translation>
    </message>
    <message>
        <source>{billions} × {half} bytes + {beside} × {trained} bytes</source>
        <translation>{billions} × {half} bytes + {beside} × {trained} bytes</translation>
    </message>
    <message>
        <source>{billions} × {trained} bytes</source>
        <translation>{billions} × {trained} bytes</translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation>{blocked} Permitir uma vez deixa sair só esta visita, para este único computador. Nada mais sai com ela.</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} placas, {cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} caracteres de texto</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>{chosen} não está na sua biblioteca</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} com dúvida</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{does} ({keys})</source>
        <translation>{does} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} files</source>
        <translation>
            <numerusform>{done:,} de {n:,} arquivo</numerusform>
            <numerusform>{done:,} de {n:,} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{done:,} de {passages}, {items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{done:,} de {passages}, {items}, {left} até o fim</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>{done} de {n:,} chamada ao modelo</numerusform>
            <numerusform>{done} de {n:,} chamadas ao modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>{done} de {n:,} chamada ao modelo, {time} até o fim</numerusform>
            <numerusform>{done} de {n:,} chamadas ao modelo, {time} até o fim</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done} de {total}, {rate} por segundo, {left} até o fim</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>{fact}, {probability}. {compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}, e o arquivo tem {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{files} em {folders}.</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>{file} não está mais na sua biblioteca</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{first} em primeiro lugar, {five} entre os cinco primeiros, de {n:,} pergunta fixada.</numerusform>
            <numerusform>{first} em primeiro lugar, {five} entre os cinco primeiros, de {n:,} perguntas fixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first}, {second} e {n:,} outro idioma</numerusform>
            <numerusform>{first}, {second} e {n:,} outros idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} e {third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder} (não pode ser carregado)</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder} ({file} está danificado)</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>{free:,} de {context:,} livres</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>Não foi possível acessar {host}: {why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>{host} não entregou a página: {why} ({status})</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">Uma vez por semana pergunta-se a {host} se há um Candor mais novo.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>{host} demorou mais de {seconds} s</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>{host} não foi contatado: nada pode sair deste computador</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, porta {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>{keyring} as abre quando você entra no sistema. Quem levar o disco não consegue lê-las.</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>{keys} cancela.</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>{keys} abre o documento</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>Restam {left:,} para instruções, conversa e trechos.</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>{lower} bits por token</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">{made} registradas, {out} com outros computadores, {blocked} bloqueadas</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>{mean} de certeza em média</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>{mean} de certeza em média, {lowest} no mínimo, {doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>{mean} de certeza em média; a menor em “{lowest}”, {lowest2}.</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} de memória</translation>
    </message>
    <message>
        <source>{minutes} h {minutes2} min</source>
        <translation>{minutes} h {minutes2} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} brings an instruction of its own; Candor's takes its place.</source>
        <translation>{model} traz uma instrução própria; a do Candor toma o lugar dela.</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>{model} não consegue pensar.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>Não foi possível baixar {model}</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>Não foi possível baixar {model} ({why})</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>O próprio {model} para em {texts}.</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>{model} precisa de um Ollama mais novo</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>{model} precisa de mais {needed} GB, e {free} GB estão livres onde o Ollama guarda os modelos</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>{model} roda nos servidores do Ollama, por isso o Candor não o usa</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>{model} diz {value}.</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>{model} foi treinado para {n:,}.</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>{most_members} arquivos em um único arquivo compactado</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} milhões de pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} em leitura</numerusform>
            <numerusform>{n:,} em leitura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} indisponível agora</numerusform>
            <numerusform>{n:,} indisponíveis agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} na espera</numerusform>
            <numerusform>{n:,} na espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} chamada</numerusform>
            <numerusform>{n:,} chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} caractere</numerusform>
            <numerusform>{n:,} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} conversa</numerusform>
            <numerusform>{n:,} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} conexão</numerusform>
            <numerusform>{n:,} conexões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} conversa</numerusform>
            <numerusform>{n:,} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>{n:,} conversa foi restaurada</numerusform>
            <numerusform>{n:,} conversas foram restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>{n:,} conversa foi importada</numerusform>
            <numerusform>{n:,} conversas foram importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} fato duvidoso</numerusform>
            <numerusform>{n:,} fatos duvidosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>{n:,} com falha</numerusform>
            <numerusform>{n:,} com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} arquivo</numerusform>
            <numerusform>{n:,} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} arquivo está em {languages}.</numerusform>
            <numerusform>{n:,} arquivos estão em {languages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>{n:,} arquivo pode ser pesquisado.</numerusform>
            <numerusform>{n:,} arquivos podem ser pesquisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>{name} não pôde ser lido.</numerusform>
            <numerusform>{n:,} arquivos não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} arquivo, {path}</numerusform>
            <numerusform>{n:,} arquivos, {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} arquivo/min</numerusform>
            <numerusform>{n:,} arquivos/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} arquivo/s</numerusform>
            <numerusform>{n:,} arquivos/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} pasta</numerusform>
            <numerusform>{n:,} pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} pasta está indisponível agora. O que foi lido dela ainda pode ser pesquisado.</numerusform>
            <numerusform>{n:,} pastas estão indisponíveis agora. O que foi lido delas ainda pode ser pesquisado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hours</source>
        <translation>
            <numerusform>{n:,} hora</numerusform>
            <numerusform>{n:,} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} item</numerusform>
            <numerusform>{n:,} itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} mensagem</numerusform>
            <numerusform>{n:,} mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} minuto</numerusform>
            <numerusform>{n:,} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation>
            <numerusform>mais {n:,}</numerusform>
            <numerusform>mais {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>mais {n:,} token</numerusform>
            <numerusform>mais {n:,} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} precisa de você</numerusform>
            <numerusform>{n:,} precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} página</numerusform>
            <numerusform>{n:,} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation>
            <numerusform>{n:,} página foi lida.</numerusform>
            <numerusform>{n:,} páginas foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} trecho</numerusform>
            <numerusform>{n:,} trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>{n:,} trecho não coube</numerusform>
            <numerusform>{n:,} trechos não couberam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation>
            <numerusform>{n:,} lugar</numerusform>
            <numerusform>{n:,} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation>
            <numerusform>{n:,} linha</numerusform>
            <numerusform>{n:,} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} seconds</source>
        <translation>
            <numerusform>{n:,} segundo</numerusform>
            <numerusform>{n:,} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} planilha</numerusform>
            <numerusform>{n:,} planilhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} slide</numerusform>
            <numerusform>{n:,} slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} tabela</numerusform>
            <numerusform>{n:,} tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} token</numerusform>
            <numerusform>{n:,} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without text</source>
        <translation>
            <numerusform>{n:,} sem texto</numerusform>
            <numerusform>{n:,} sem texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>Não foi possível salvar {name} ({why})</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>{name} não tem páginas, por isso não há página {page}</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>{name} tem {pages} páginas, por isso não há página {page}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>{name} precisa ser {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}, cerca de {n:,} token</numerusform>
            <numerusform>{name}, cerca de {n:,} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, página {page}</translation>
    </message>
    <message>
        <source>{name}, {beside}</source>
        <translation>{name}, {beside}</translation>
    </message>
    <message>
        <source>{name}, {held}</source>
        <translation>{name}, {held}</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}, {words}</translation>
    </message>
    <message>
        <source>{name}: about {size}, licence {licence}</source>
        <translation>{name}: cerca de {size}, licença {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>{needed} de {memory} de memória, {free} livres; placa de vídeo: {name}, {card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>{needed} de {memory} de memória, {free} livres; nenhuma placa de vídeo encontrada</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>Mais {n} podem ser escolhidos ao lado da pergunta.</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}, sobretudo da fonte {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages} não tem texto</numerusform>
            <numerusform>{pages} não têm texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} páginas</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages} por OCR</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{passages} em {files}, cerca de {calls}, por um tempo ainda desconhecido</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{passages} em {files}, cerca de {calls}, {time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>{passages} em {pages}, {characters}.</translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation>{passages}, {characters}.</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} lugares</translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation>{place} está indisponível agora. O que foi lido ainda pode ser pesquisado.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>Já é possível perguntar sobre {ready:,} de {n:,} arquivo.</numerusform>
            <numerusform>Já é possível perguntar sobre {ready:,} de {n:,} arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>{ready:,} de {n:,} arquivo pode ser pesquisado.</numerusform>
            <numerusform>{ready:,} de {n:,} arquivos podem ser pesquisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>{remark}. {size} para baixar.</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>{rows}: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows}: {columns} e mais {n:,}</numerusform>
            <numerusform>{rows}: {columns} e mais {n:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same} no trecho {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same} na página {page}</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says} Enter diz para onde vai. Delete o tira.</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says} {goes} diz para onde vai. {away} o tira.</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>{scheme} não é SQLite, PostgreSQL nem MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>{scheme}: não é a web</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {seconds} s</source>
        <translation>Enviado: {sent}, recebido: {received}, {seconds} s</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting}: restaurar padrão</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>{share}% na placa de vídeo</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}, semelhança {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands} em vez de {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{table} em {database}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>{title} precisa ser {rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}, todos os arquivos</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, fixada</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>{title}: {snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title}: {verdict}, mostrar o cálculo</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens} em {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{verdict}: {sum}</source>
        <translation>{verdict}: {sum}</translation>
    </message>
    <message>
        <source>{way}: {size} = {how}</source>
        <translation>{way}: {size} = {how}</translation>
    </message>
    <message>
        <source>{what} is in this file</source>
        <translation>{what} está neste arquivo</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} está neste trecho</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} não está neste arquivo</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} não está neste trecho</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} não está nesta página</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} está nesta página</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>{what}. Delete o tira.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what}: {where} (e mais {n:,})</numerusform>
            <numerusform>{what}: {where} (e mais {n:,})</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence} O Candor só abre endereços da web e de e-mail.</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence} Ao abri-lo, você sai do Candor e usa a rede.</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>Não foi possível abrir {where}: {why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>{where} está em uso por outro programa</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>{where} não é uma configuração</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>{where} não é uma configuração; `{near}` é</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>{where} precisa ser {key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>{where} recusou o nome ou a senha</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>{where} demorou mais de {seconds} s</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}, até ser tirado</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}, até {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole} bilhões de pesos</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word}: {with_files} com arquivos, {without} sem</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}%</translation>
    </message>
</context>
</TS>
