<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>"auto", "always" or "never"</source>
        <translation>"auto", "always" o "never"</translation>
    </message>
    <message>
        <source>"bands" or "quantile"</source>
        <translation>"bands" o "quantile"</translation>
    </message>
    <message>
        <source>"off" or "weekly"</source>
        <translation>"off" o "weekly"</translation>
    </message>
    <message>
        <source>"off", "facts", "words" or "tokens"</source>
        <translation>"off", "facts", "words" o "tokens"</translation>
    </message>
    <message>
        <source>"system" or "always"</source>
        <translation>"system" o "always"</translation>
    </message>
    <message>
        <source>"system" or "high"</source>
        <translation>"system" o "high"</translation>
    </message>
    <message>
        <source>"system", "light" or "dark"</source>
        <translation>"system", "light" o "dark"</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation>, en sincronía</translation>
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
        <translation>100 %</translation>
    </message>
    <message>
        <source>110 %</source>
        <translation>110 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>2 × {layers} layers × {key_heads} heads × {head} × {context} tokens × 2 bytes</source>
        <translation>2 × {layers} capas × {key_heads} cabezas × {head} × {context} tokens × 2 bytes</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
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
        <translation>80 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>; a token uses {shape} billion of them</source>
        <translation>; un token usa {shape} mil millones de ellos</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>; {needed} tarjeta gráfica como esta</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>; {needed} tarjetas gráficas como esta</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>Un archivo de certificados en los que confiar solo para ese equipo, si tiene uno que su sistema no conoce.</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>Las palabras que solo tiene una de ellas están subrayadas.</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>Donde estaba el archivo hay un enlace, y Candor no sigue ninguno</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>Un modelo que sabe hacerlo piensa antes de responder. Tarda más; lo que piensa se muestra aparte.</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>Una pregunta nueva se responde solo con sus documentos; puede cambiarlo junto a cada pregunta.</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>Puede que en la respuesta falte parte de {passages} pasajes: {why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>Una frase de contraseña necesita al menos {least} caracteres</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>Una pregunta puede empezar por una de estas: escriba / y su nombre. Lo que va entre llaves, como {braces}, se rellena entonces.</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>Un modelo de búsqueda para muchos idiomas</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>Un segundo nombre para el mismo modelo. No ocupa espacio en el disco.</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>Un conjunto es una carpeta con documentos y un archivo questions.jsonl, con una pregunta por línea.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>Acerca de Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>achenés</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>A esto se suman las activaciones, que crecen con el lote. Candor no entrena nada.</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>Añada una carpeta y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Añadir tabla de base de datos</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>Añada el archivo de nuevo o deje de fijar la pregunta.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Añadir página web</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>Añada su primera carpeta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>Añade lo que falta aquí. Lo que ya está no cambia.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>Todo como en los ajustes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>Todo estaba ya aquí</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos los pesos</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>Permítalo una vez donde lo pida, o desactive el bloqueo en Ajustes &gt; Conexiones.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>Borrar también sus citas en {n:,} respuesta</numerusform>
            <numerusform>Borrar también sus citas en {n:,} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>Borrar también sus citas en {n:,} respuesta</numerusform>
            <numerusform>Borrar también sus citas en {n:,} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>También leídos, sin citar</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>Una respuesta no puede terminar antes de empezar</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>Una dirección vacía</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>Una copia cifrada que no se terminó; la próxima copia de seguridad la retira</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>griego antiguo</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>Otro Candor ha cambiado las conversaciones entretanto</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>Otro Candor está leyendo archivos para la misma biblioteca</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>Otro Candor está usando las conversaciones</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>Se está sopesando otra respuesta</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>Respuesta {place} de {among}</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>Respuesta {place} de {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>Responde bien y lee pasajes largos</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>Cualquiera en el camino a {host} podría leer sus preguntas y pasajes: http no está protegido</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>Apple, en la misma memoria</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>Archivar conversación o desarchivarla</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>Como dicen sus ajustes. Lo que cambie aquí vale solo para esta conversación.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>Preguntar a una colección, un archivo o un tipo de archivo</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>Haga una pregunta más corta o empiece una conversación nueva.</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Pregunte sobre sus documentos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Pregunte de nuevo en una conversación nueva.</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>Pregunte de nuevo con una ventana de contexto mayor o en una conversación nueva.</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>Pregunte de nuevo, quizá con otras palabras.</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>Pregunte de nuevo y sopese la respuesta nueva.</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>Pida el resto o reserve más espacio para las respuestas.</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>Pregunte con otras palabras o vuelva a crear el índice.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Pregúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>Pregunte a una que exista.</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>Pregunte algo sobre sus carpetas.</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>Haga la pregunta de nuevo sin leerlo todo; una respuesta así se puede ramificar.</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>Preguntado con {parts}.</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>Consultando la biblioteca de Ollama</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>La pregunta así, junto a la original</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">La pregunta así, junto a la original (Intro)</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>Pregunta a un equipo cuál es la versión más reciente, también cuando nada más puede salir de este, y no instala ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>Consulta al modelo {n:,} vez más, unos {time}.</numerusform>
            <numerusform>Consulta al modelo {n:,} veces más, unos {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>Consulta al modelo {n:,} vez más.</numerusform>
            <numerusform>Consulta al modelo {n:,} veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">Adjuntar archivos (Ctrl U)</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>Adjúntelo otra vez y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>Adjunto a esta pregunta: {name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Volver a la respuesta</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">Volver a la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Hacer copia de todo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>Antes: {first} en primer lugar, {five} entre los cinco primeros, de {n:,}.</numerusform>
            <numerusform>Antes: {first} en primer lugar, {five} entre los cinco primeros, de {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>Antes: {first} en primer lugar, {five} entre los cinco primeros.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>Principio del documento</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">Bloquéelo con `candor connections --block`.</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>Bloqueada, no se envió nada</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Bloquea todas las conexiones a otros equipos; una página web, una base de datos o un modelo de fuera se permiten una vez, cada vez que lo pida.</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>Azul: más probable con sus archivos. Sin marca: igual de probable sin ellos. Punteado: improbable de ambas formas. Es la certeza del modelo, no la verdad.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Las dos dicen lo mismo, palabra por palabra.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Ramificar aquí</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>Ramificar aquí ({key})</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>Ramificar con esa alternativa</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>Ramificar: ir a la palabra menos segura del modelo</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>Rama de {named} tras «{before}»: {instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>Rama de {named}: {instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>Rama desde aquí: {words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>Se importó «{title}»</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>Volver a crear el índice</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>Vuelva a crear el índice; sus archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>Pero una vez por semana se pregunta a {host} si hay un Candor más reciente.</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>Según cada respuesta</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>Por límites fijos</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>Por límites fijos del 50 y el 20 %, o por lo que es inusual en cada respuesta.</translation>
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
        <translation>Candor responde a partir de sus propias carpetas.</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>Candor la pide en cada inicio. Si la olvida, solo una clave de recuperación las abre.</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>Candor pide su frase de contraseña al iniciarse. Sin ella nadie puede leerlas, tampoco usted.</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Candor pregunta a {host} cuál es la versión más reciente. {host} conoce la dirección de red de este equipo y nada más: ni qué versión tiene usted, ni nada suyo. Se lee un archivo firmado; no se instala nada.</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>Copia de seguridad de Candor (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>Candor falló la última vez. Un informe dice dónde, sin sus palabras</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>Candor aún no puede leer archivos {name}</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">Candor se conecta solo a {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">Candor no se conecta a nadie</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Candor no se conecta a nada más que este equipo. Una página web, una base de datos o un modelo de fuera se permiten una vez, cada vez que lo pida.</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>Candor está hecho del trabajo de muchas otras personas: sus nombres, sus licencias y dónde están las fuentes.</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>Candor no puede mirar ahí</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>Candor no puede escribir en {folder}</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>Candor necesita un procesador de 2013 o posterior (AVX2).</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>Candor solo lee: la conexión se abre únicamente para lectura y no se cambia ninguna fila.</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">Candor envía preguntas y pasajes a {host}, otro equipo</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>Candor solo habla con este equipo, y {address} no está en él</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>Candor descargará solo esta página de {host}. No se carga nada más; sus documentos no se envían.</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>Ya está Candor {version}</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>Ya está Candor {version}; este es {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>Antes ya se anunció Candor {version}; este es {installed}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>No se puede crear la carpeta de datos de Candor {home} ({strerror})</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>La carpeta de datos de Candor {name} tiene un nombre que no es texto válido</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>El de Candor</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>Faltan archivos del propio Candor en {places}</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>cantonés</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>Cámbielo o déjelo en manos del modelo.</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>Cambiar indicaciones</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>Ver en el documento</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>Compruebe su base, su plantilla y sus parámetros.</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>Comprobar preguntas fijadas</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>Compruebe que en esta dirección responde Ollama y nada más.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>Compruebe que el archivo existe y que usted puede abrirlo; después, reintente.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>Compruebe que hay espacio en el disco y que puede escribir en la carpeta de datos de Candor.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>Compruebe que este equipo tiene conexión y reintente; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>Compruebe que puede escribir en la carpeta de datos de Candor y que el disco está conectado.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>Compruebe que puede escribir en la carpeta de datos de Candor y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Compruebe la dirección y la conexión; después, reintente.</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>Compruebe la dirección y que la base de datos está en marcha.</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>Compruebe la conexión y el espacio libre; después, reintente.</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>Compruebe la conexión y vuelva a buscar.</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>Compruebe el modelo y sus ajustes.</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>Compruebe el nombre y su etiqueta, por ejemplo llama3.2:3b.</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>Compruebe el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>Compruebe la fecha de este equipo. {elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>Compruebe lo que dice; puede venir de la memoria del modelo.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>Comprobando lo descargado</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>Elija un archivo GGUF que se haya descargado entero.</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Elija un archivo SQLite</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>Elija un archivo de su biblioteca y una página que tenga.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>Elija un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>Elegir un modelo local</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>Elija un modelo local.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Elegir un modelo multilingüe</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>Elija antes una frase de contraseña o el llavero del sistema.</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>Elija otra conversación.</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>Elija otra carpeta con --home o CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>Elija otro token o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>Elegir las colecciones, carpetas, archivos o tipos donde buscar (@)</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Elegir: {field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo y reintente.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>Pasajes más cercanos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>Colección, {n:,} archivo</numerusform>
            <numerusform>Colección, {n:,} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Colores y texto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>Cómic</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>Compárela con su papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>Comparar con otra respuesta</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>Compara {un documento} con {otro documento}: ¿qué es igual, qué difiere, qué falta?</translation>
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
            <numerusform>Conectado a otro equipo</numerusform>
            <numerusform>Conectado a otros {n:,} equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Contexto, en tokens</translation>
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
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>Conversaciones (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>Las conversaciones están cifradas; las abre una frase de contraseña</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>Las conversaciones están cifradas; la clave está en {keyring}</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>Las conversaciones están solo en la memoria y desaparecen al cerrar Candor: nadie ha elegido cómo se bloquean</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>Las conversaciones no están cifradas</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>Conversaciones en su disco</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>Las conversaciones quedan juntas en ella; nada más cambia en ellas.</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>Conversaciones que no se pudieron abrir, tal como estaban</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>Conversaciones, indicaciones, lo que contiene su biblioteca y ajustes, en un archivo que cierra una frase de contraseña.</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>Convirtiendo el archivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>Se copia para esta pregunta y se olvida con la conversación.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
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
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>Copiar el último informe de fallo</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copiar el pasaje</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>Corrija la línea o elimine el archivo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>Corrija la variable o quítela; la ha fijado quien administra este equipo.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>tártaro de Crimea</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Predeterminado: {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>Eliminar todos los informes de fallos</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Eliminar conversación</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>Eliminar conversaciones</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>Eliminar {n:,} conversación</numerusform>
            <numerusform>Eliminar {n:,} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>¿Eliminar {n:,} conversación?</numerusform>
            <numerusform>¿Eliminar {n:,} conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Eliminar {title}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>No respondió</translation>
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
        <translation>Documentos o memoria</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>Documentos o memoria: antes, sopese una respuesta con y sin archivos</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>No cabe: necesita {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>Duda: datos</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>Duda: datos, relativa</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>Duda: desactivada</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>Duda: tokens</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>Duda: tokens, relativa</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>Duda: palabras</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>Duda: palabras, relativa</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>Datos dudosos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>Descárguelo en su navegador y añada el archivo.</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>No descargue nada de allí hasta que esté en orden. También lo causa una red que cambia lo que transmite.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte una carpeta aquí</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>Suelte antes archivos o carpetas en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de esta ventana, o añada una carpeta.</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>Suelte para adjuntar a esta pregunta</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>Cada dato se vuelve a puntuar y como un todo, así que las cifras difieren de las de la escritura. Muestra de dónde viene la certeza del modelo y no prueba nada.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>Editar lo que se busca</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modelo de incrustación</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modelos de incrustación</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>Cifradas, con una frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>Cifradas, con la clave en el llavero de su sistema</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>Final del documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Intro</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>Entropía: {words}.</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>Entropía: {words}; no es una sola cifra, porque solo se listan {listed} alternativas.</translation>
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
        <translation>estonio</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>Cada respuesta muestra de dónde vino y cuán seguro estaba el modelo.</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>Todos los archivos de aquí están omitidos.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">Todo lo que Candor sabe hacer tiene una tecla o se encuentra con Ctrl K.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>Todo lo que Candor sabe hacer tiene una tecla o se encuentra con {keys}.</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>Todo, salvo sus archivos, va cifrado a «{file}». Sin esta frase de contraseña nadie puede abrirlo, ni usted.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">Evidencia (Ctrl E)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>Explica {el tema} a alguien que no sabe nada de él. Di qué significa cada término especial.</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>Datos: números, fechas, nombres, citas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Descargarlo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>Descargar {n:,} archivo de nuevo</numerusform>
            <numerusform>Descargar {n:,} archivos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>Páginas descargadas</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>Los archivos se pueden leer antes de que Ollama esté en marcha. La búsqueda funciona sin modelo.</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>Archivos dados a una sola conversación, pegados o soltados en ella</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>Busque en todo: qué hacer, una conversación, un archivo, un ajuste</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">Buscar en este documento (Ctrl F)</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>Busca afirmaciones sobre {el tema} que se contradigan y dónde está cada una.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>Cabe en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>Cabe si otros programas dejan sitio</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>Cabe, en parte en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>Lo fijó quien administra este equipo.</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>Fija: menos del 50 % suave, menos del 20 % fuerte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>Carpetas, archivos, páginas web y tablas a los que se pregunta a la vez.</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>Para un equipo con 8 GB de memoria</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>Para esta conversación</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>Solo para esta conversación, desde la próxima pregunta.</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>Para esta conversación: todas sus preguntas pueden consultarlo.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>Solo para esta pregunta</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>Solo para esta pregunta: Candor guarda una copia hasta que elimine la conversación.</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>Solo para esta pregunta; ya está en su biblioteca.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>Olvidar colección</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>Olvidar {n:,} archivo</numerusform>
            <numerusform>Olvidar {n:,} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>¿Olvidar {n:,} archivo?</numerusform>
            <numerusform>¿Olvidar {n:,} archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>¿Olvidar «{name}»?</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>Hallada en el puesto {rank}</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General Affero de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>Libres {free:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>De la memoria del modelo</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>De sus documentos</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>Obtener Ollama</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Obtener otro modelo</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>Obténgalo con `ollama pull {model}`.</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>Obtenga uno con `ollama pull llama3`.</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Obtener {title}</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>Obtenga, importe, cree y elimine modelos, y vea si uno cabe en este equipo.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>Concédase permiso para escribir ahí o elija otra carpeta con --home o CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>Entregándolo a Ollama</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>Vuelva al modelo de incrustación con el que se creó o vuelva a crear el índice.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>Reanude la lectura en la biblioteca y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Ir al cuadro de pregunta</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>Ir a la palabra menos segura</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>Encabezado: {heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>Ocultar lo que hay antes y después</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>El contraste alto quita todos los tintes y pinta las palabras en blanco o negro.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>Historial {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>Cómo encuentra un segundo inicio la ventana abierta</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">Con cuánto detalle se muestra la duda (Ctrl D). {colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>Con cuánto detalle se muestra la duda ({keys}). {colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>Cómo se guardan las conversaciones</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>Cómo se bloquean las conversaciones: ninguna palabra suya y ninguna clave sin proteger</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>Cómo se colorea la duda</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>Con qué rapidez incrusta este equipo</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>Con cuánta libertad elige el modelo sus palabras: 0 toma siempre la más probable.</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>Con cuánta libertad se eligen las palabras: 0 toma siempre la más probable, 1 elige según las probabilidades tal como son. Las que muestra Candor son las anteriores a esto y no cambian.</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>Cuánto permanece el modelo en memoria tras una respuesta, por ejemplo 5m, 2h o 0; -1 es para siempre.</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>Cuántos pasajes lee el modelo como máximo; más rara vez ayudan y tardan más.</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>Cuántos tokens de la ventana puede usar una respuesta; si es más larga, se corta ahí.</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>Cuántos tokens ve el modelo a la vez; con más caben conversaciones más largas y se usa más memoria.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>Desde aquí no se puede saber cuánto espacio hay para él</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>Cuánto lee el modelo a la vez: instrucciones, conversación, pasajes y respuesta. Más requiere más memoria y más tiempo.</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Cómo responde el modelo</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>Cómo se guardan</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Cómo se responde en esta conversación</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">Cómo se responde en esta conversación (Ctrl Mayús Y)</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>Cómo se guardan sus conversaciones</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>La tengo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
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
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importar un archivo de modelo</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>En una respuesta</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>En la respuesta</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>En la colección {name}.</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>En el menú de una fuente, elija «Esta es la página correcta para esta pregunta».</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>En la pregunta</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>En este documento</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>Instale Candor de nuevo o ejecute `python3 dev.py setup` en su carpeta de código fuente.</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>Instale Candor de nuevo.</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>Instálelo con los paquetes del sistema si lo incluyen; si no, con el instalador del propio Ollama.</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>Vuelva a instalar el Candor más reciente.</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>Instale el Candor más reciente y restáurela de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>En {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>No se pudo guardar ({why}).</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>No piensa antes de responder.</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>No tiene plantilla para conversaciones: continúa un texto y no responde preguntas.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>Se descarga, por esta vez, del repositorio de sus creadores, otro equipo. No se envía nada suyo. Candor vuelve a preguntar antes de hacerlo. En una terminal:</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>Ya está en su biblioteca</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>Se lee cuando se escribe algo en él.</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>Se lee donde está; no se copia ni se envía nada.</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>Abre sus conversaciones si se pierde el llavero o la frase de contraseña. Anótela o imprímala y guárdela lejos de este equipo. No se vuelve a mostrar, y una anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>Convierte texto en cifras para buscar y no responde nada.</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>No usa herramientas. Candor no las necesita.</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>Se leerá a continuación.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>Autoridad de su certificado</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>Sus preguntas y respuestas se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>cabileño</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">Conservar como preajuste llamado</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Mantener en memoria</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>Guardar en su biblioteca</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>Guardar en {collection}</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>Guardar en {name}</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>Guarde el correcto con `candor connections --token`.</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>Guardar sin cifrar</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Reservado para la respuesta</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>Sincronizado con la carpeta,</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>Se guarda en el llavero de su sistema y se envía solo a ese equipo; guarde uno vacío para olvidarlo.</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>Se guarda en el llavero de su sistema, nunca en los archivos de Candor.</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>Guardado. Se aplica al abrir Candor de nuevo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">Más grande (Ctrl +)</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>Mayor que {most}: tiene {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>Archivo máximo en MB</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Última búsqueda: {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>Omítalo o guárdelo como PDF, Word, OpenDocument, HTML o texto.</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>Omítalo o escriba lo que dicen sus imágenes.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>Omitir archivos de más de tantos MB</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>Omitir {n:,} archivo</numerusform>
            <numerusform>Omitir {n:,} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>Se omitió: {name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>Deje que Candor lea sus archivos de nuevo; no se ven afectados y no se pierde nada suyo.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>Permite que vayan a ese equipo sin cifrar, donde cualquiera en el camino puede leerlos; https, o un puerto reenviado por ssh, es seguro.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>Claro u oscuro, o lo que muestre su sistema.</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>ligur</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>Línea {line:,}</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>Enumera todos los plazos y fechas límite, y qué ocurre si no se cumplen.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>Adaptador LoRA (GGUF), si lo hay</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>Descárguelo de ollama.com/download o con Homebrew.</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>Descárguelo de ollama.com/download o con winget.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>Vuelva a buscar dentro de unos días; si sigue así, avise a quien le dio Candor.</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>Buscar Ollama, elegir un modelo y añadir una carpeta una vez más.</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>Buscar un Candor más reciente</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Buscar archivos nuevos y modificados</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Buscar archivos nuevos</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>Buscar una vez</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Buscar una vez por semana</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>Mire donde obtuvo Candor si hay uno más reciente.</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>Mire qué tablas hay y elija de nuevo.</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>Vistos {passages} de {passages2} en {files} de {files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>Buscando Ollama</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>Buscando cada pregunta fijada.</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Recorriendo las carpetas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>Crear un modelo</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>Derivar otro</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>Haga sitio ahí o elija un modelo más pequeño; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>Haga sitio, o asegúrese de que puede escribir en la carpeta de datos de Candor, y restáurela de nuevo.</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>Haga sitio y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>Haga sitio; lo indexado está a salvo y la lectura sigue desde ahí.</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>Agranda o reduce todo en la ventana, además del tamaño de su sistema.</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Preparando la búsqueda</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Reduciéndolo</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>Gestionar modelos</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>Archivo de modelo (GGUF)</translation>
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
        <translation>Modelos que se descargaron; nada suyo</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>Más de {n:,} archivos.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>Nombre del modelo que obtener</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>Nombre de un modelo, por ejemplo llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>Indique en los ajustes el archivo de su propia autoridad o reenvíe un puerto con ssh.</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>Nombre, una palabra</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>Necesita {needed} de {whole} de memoria</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nueva indicación</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">Respuesta siguiente (Alt Derecha)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>Pasaje siguiente (])</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>Frase siguiente, luego token siguiente</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>Siguiente forma de mostrar la duda</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>pidgin de Nigeria</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>Ya no hay ninguna colección llamada {name}</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>Ninguna conexión dice eso.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>Ningún documento coincide: {filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>Ningún dato bajó del 50 %.</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>Aún no se puede buscar en ningún archivo.</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>Ningún archivo tiene «{wanted}» en su nombre.</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>Ningún archivo está omitido.</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>Ningún archivo requiere su atención.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Aún no hay archivos.</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>Aquí no se encontró ningún llavero que cifre, así que no se escribe nada en el disco hasta que usted elija.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>Ningún modelo respondió esta pregunta</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>Ningún modelo puede llamarse «{name}»</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>Ningún modelo tiene «{wanted}» en su nombre.</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>Sin conexiones externas</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>Ningún pasaje de sus carpetas se acerca a esta pregunta.</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>No se encontró ningún pasaje para esta pregunta</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>Aún no hay ninguna pregunta fijada.</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Ningún ajuste dice eso.</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>Sin texto en {pages_said}</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>Sin texto en {pages_said}, tampoco con OCR</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">Sin texto en {pages} {what}</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>sami septentrional</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>sotho septentrional</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>No está entre los primeros {number}</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>No está entre los {bars} listados; {probability} o menos</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>No se puede mirar todo en esta carpeta</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>No está en estos pasajes</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>No está en sus documentos: no aparece en el pasaje encontrado</numerusform>
            <numerusform>No está en sus documentos: no aparece en ninguno de los {n:,} pasajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>No se usan, porque se ejecutan en los servidores de Ollama: {names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>Entre ellos no hay nada que Candor pueda leer aún.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nada contiene estas letras.</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>Dentro no hay nada que Candor pueda leer aún.</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>Aún no hay nada en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>Nada en {chats} ni {files}.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No se está leyendo nada.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>No se descarga nada hasta que pulse {button}.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>No se descarga nada hasta que lo diga.</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>Todavía no se sabe nada de versiones más recientes</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>No se pierde nada al cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>No se pierde nada; con este modelo, el presupuesto mostrado es aproximado.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>No se escribe nada en el disco hasta que usted elija.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>De este equipo solo sale esta visita a {host}, si la permite una vez. No se carga nada más; sus documentos no se envían.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>De este equipo solo sale lo que va a esta base de datos cuando usted se conecta.</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>Nada de una conversación</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>No se cambió nada. Expórtelo otra vez desde su origen o elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>No se cambió nada. Use otra copia.</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>No se encontró nada en los {read} de {known} pasajes que se leyeron.</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>Ahora se omite {n:,} archivo.</numerusform>
            <numerusform>Ahora se omiten {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún sitio</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>Números, fechas, nombres y citas</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>oriya</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>Turno más antiguo</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>Se omitió el turno más antiguo</numerusform>
            <numerusform>Se omitieron los {n:,} turnos más antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>Se omitirá el turno más antiguo</numerusform>
            <numerusform>Se omitirán los {n:,} turnos más antiguos</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>Los {turns} turnos más antiguos</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>Ollama responde a cualquier página web: un sitio que usted visite podría preguntar a sus modelos y eliminarlos</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>Ollama no pudo descargar el modelo: {words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>Ollama no pudo crear el modelo: {words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>Ollama no pudo acceder a su biblioteca</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>Ollama no tiene el modelo {model}</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>Ollama lo descarga de su biblioteca; Candor sigue sin conexión. Si se detiene, continúa donde estaba.</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>Ollama lo descarga; Candor sigue sin conexión.</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>Ollama aún no tiene ningún modelo. Obtenga uno por su nombre o uno de los de abajo.</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>Ollama está ocupado con otras preguntas</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>Ollama está instalado y no está en marcha</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>Ollama no está instalado en este equipo</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>Ollama no está en marcha. Nada respondió en {address}</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>Ollama está en otro equipo: sus preguntas y pasajes se envían allí.</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>Ollama está en marcha</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>Ollama está en marcha y aún no tiene ningún modelo</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>Ollama es el programa gratuito que ejecuta el modelo en este equipo.</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>El propio Ollama usa {value}.</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>Ollama lo guarda junto a los demás. Un archivo se comprueba primero y luego se copia a Ollama.</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>Ollama en otro equipo</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>Ollama leyó {read:,} tokens; se esperaban {prompt:,}</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>Ollama rechazó la petición: {words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>Ollama rechazó el token o exige uno</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>Ollama indica {size} con {tokens} tokens, {where}.</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>Ollama no dijo nada durante {seconds} s</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>Ollama lo quita de su disco ({size}). Lo que respondió permanece en sus conversaciones.</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>Ollama se fue en mitad de la respuesta</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>Ollama {version} tiene una vulnerabilidad conocida: un archivo de modelo manipulado puede leer lo que hay en su memoria, incluidas sus preguntas (CVE-2026-7482, corregida en 0.17.1)</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>Ollama {version} no envía probabilidades de los tokens</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>Dirección de Ollama</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>La biblioteca de Ollama no tiene el modelo {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>En el disco de Ollama</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>Con batería y junto a otras tareas</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Una vez por semana, sin hora fija, Candor pregunta a {host} cuál es la versión más reciente, también cuando nada más puede salir de este equipo. {host} conoce la dirección de red de este equipo y nada más: ni qué versión tiene usted, ni nada suyo. Se lee un archivo firmado; no se instala nada.</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>Solo archivos modificados antes del {day}</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>Solo archivos modificados desde el {day}</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>Solo archivos de tipo {kind}</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Solo para esta conversación</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>Solo documentos</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>Solo se pueden elegir tantas de las palabras más probables; 0 las admite todas.</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>Solo los más cercanos</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>Solo la colección {name}</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>Solo se pueden elegir las palabras más probables que juntas tengan esta probabilidad; 1 las admite todas.</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>Solo lo que tiene «{place}» en su ruta</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>Solo lo adjunto</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>Solo se pregunta a lo adjunto. Elija qué más, con @</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>Solo se pueden elegir palabras que alcancen esta fracción de la probabilidad de la más probable; 0 las admite todas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>Abra Ollama desde el menú Inicio.</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>Abra Ollama desde la carpeta de aplicaciones.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Abrir en su propio programa</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>Ábralo de nuevo: puede haber cambiado.</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>Ábralo en su propio programa; si ahí se abre, guarde una copia nueva.</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>Ábralo en su navegador; si ahí se muestra, guárdelo como archivo y añádalo.</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>Abrir página {page}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">O suelte en una colección de la barra lateral, o en la pregunta de abajo. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>O suelte en una colección de la barra lateral, o en la pregunta de abajo. {keys} cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">O suelte en una colección de la barra lateral. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>O suelte en una colección de la barra lateral. {keys} cancela.</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">O suelte en la pregunta de abajo. Esc cancela.</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>O suelte en la pregunta de abajo. {keys} cancela.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>Solo otros equipos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Avanzar una página</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Retroceder una página</translation>
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
            <numerusform>Página {page:,} de {pages:,}, {n:,} pasaje</numerusform>
            <numerusform>Página {page:,} de {pages:,}, {n:,} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>Parámetros, uno por línea, por ejemplo: temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>Pasaje {at:,} de {count:,}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Pasaje {number}</translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation>Pasaje {number}, {title}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Pasaje {number}: {words}</translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation>Pasaje {rank}, {name} {place}</translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation>Pasaje {rank}, {where}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">Pasajes (Ctrl E)</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>Pasajes por pregunta</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>Pasajes de este archivo</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>Pasajes {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>Frase de contraseña, al menos {number} caracteres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Patrones, uno por línea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>Perplejidad {perplexity_words}: como si cada token fuera uno entre tantos igual de probables.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>Fijar conversación o desfijarla</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>Fijar el token</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>Preguntas fijadas</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>Fijada: {place} es el lugar correcto para «{question}»</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>Práctica, no un modelo</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preajuste: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>Pulse una de estas, o de 1 a 9, y desde ahí sigue una segunda respuesta. Otras: todo lo que queda fuera de las {listed} listadas.</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">Respuesta anterior (Alt Izquierda)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>Pasaje anterior ([)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">Lugar anterior (Mayús Intro)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>Probabilidad de cada palabra a lo largo de la respuesta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegido con contraseña</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>Poner conversación en una carpeta nueva</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>Insertar una indicación guardada</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>Poner en carpeta</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>Restablece los patrones y el tamaño que tiene toda colección nueva</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Ensamblando</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>Pregunta {n:,} token</numerusform>
            <numerusform>Pregunta {n:,} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Pregunta {place} de {count}</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>Pregunta {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Pregunta: {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>Citar en la próxima pregunta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>Se lee para estas preguntas,</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>Léalo de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Leerlo de todos modos</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>Léalo de todos modos u omítalo.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>Leer {n:,} archivo de nuevo</numerusform>
            <numerusform>Leer {n:,} archivos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>Leer {n:,} tabla</numerusform>
            <numerusform>Leer {n:,} tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>La lectura cede el paso</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>La lectura está en pausa</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>Lee todos los pasajes en lugar de los más cercanos</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">Lee todos los pasajes en lugar de los más cercanos (Ctrl Mayús A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>Recomendados, y si caben en este equipo</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>Clave de recuperación de las conversaciones de Candor. Quien la tenga puede abrirlas.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">Regenerar (Ctrl R)</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>Quitar carpeta y conservar su contenido</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar nombre de la colección</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Cambiar nombre de la conversación</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar nombre de la carpeta</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>Reservados para la respuesta {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>Restáurelo de una copia de seguridad o apártelo para empezar de cero.</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>Restaure ese archivo de una copia de seguridad. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto con formato</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>Espacio de cálculo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>Filas sin contar</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>Misma fecha</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Misma cifra</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Guarde una copia sin la contraseña.</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>Guardar como preajuste llamado</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>Guardar como texto, para imprimir</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>Guárdelo como .docx y añádalo.</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>Guárdelo como .pptx y añádalo.</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>Guárdelo como archivo y añádalo.</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>Guárdelo en otra carpeta o haga sitio antes.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Guardar clave de recuperación</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>Se guardó «{name}»</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>Relativa a cada respuesta: el 5 % más bajo, fuerte; el 10 % siguiente, suave</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>Escanéelo con más nitidez. Para letras que no sean latinas, chinas o japonesas, instale Tesseract para ellas.</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>Se buscó: {searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>Los secretos no se pueden guardar con seguridad: {why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>Vea cuáles hay con `candor collections`.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>Enviar sin protección</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Enviar sin él</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Enviar sin ellos</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>Se enviará cuando se lea {name}.</numerusform>
            <numerusform>Se enviará cuando se lean {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>Frase {place} de {count}: {words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>Lo fijó quien administra este equipo ({variable}).</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Apartarlas</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">Ajustes (Ctrl ,)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>Los ajustes se aplican en el próximo inicio.</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>Parte de la ventana para pasajes</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Mayús Intro</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">Mayús Intro abre el documento</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>Acorte la pregunta o elija una ventana de contexto mayor.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>Mostrar primeros pasos</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>Mostrar indicación</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Mostrar atajos</translation>
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
        <translation>Mostrar lo que hay antes y después</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>Lo muestra todo de una vez, sin deslizar ni desvanecer.</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>Muestra la dirección de la página de descarga y la abre cuando usted lo diga.</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>Muestra dos respuestas una junto a otra</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>Pasaje similar ({score:.2f}). Se parece en palabras y significado, lo que no prueba nada.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>Desde que se abrió Candor, no se ha conectado a ningún otro equipo.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>Desde que se abrió Candor, se ha conectado a {hosts}.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
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
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">Más pequeño (Ctrl -)</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>También lo que se leyó de {n:,} archivo solo para ella; el archivo en sí se conserva.</numerusform>
            <numerusform>También lo que se leyó de {n:,} archivos solo para ella; los archivos en sí se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>También lo que se leyó de {n:,} archivo solo para ellas; el archivo en sí se conserva.</numerusform>
            <numerusform>También lo que se leyó de {n:,} archivos solo para ellas; los archivos en sí se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>Esta parte del contexto se reserva para la respuesta, que termina ahí.</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>Puede que alguien le muestre un archivo antiguo. {elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>Algo falló que Candor no había previsto ({kind})</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>Fuente {number}, {title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>Fuentes y duda</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>kurdo meridional</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>sotho meridional</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>Inicie Candor de nuevo.</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>Inicie Candor de nuevo: vuelve a hacer la lista a partir de sus archivos.</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>Inicie Ollama de nuevo y pregunte otra vez.</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>Inicie Ollama y vuelva a buscar.</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>Inicie Ollama.</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>Inicie su servicio o ejecútelo en una terminal.</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>Inicie de nuevo el llavero anterior o escriba su clave de recuperación. No se eliminó nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>Aún se responde «{title}»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">Detener (Esc)</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Detener en</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener lectura</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>Detener, soltar, cerrar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>La lectura se detuvo tras {seconds} s</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>La lectura se detuvo al llegar a {what}</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>Resume {el archivo} en diez frases. Di primero lo más importante.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
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
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Indicación del sistema</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>Sistema {system:,}, historial {history:,}, pasajes {passages:,}, pregunta {question:,} tokens; {answer:,} reservados para la respuesta, {free:,} de {context:,} libres</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>Sistema {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>Quite un filtro o añada la carpeta.</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>Sacar de la memoria</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>Sacar de la carpeta</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>Quite los sitios ajenos de OLLAMA_ORIGINS e inicie Ollama de nuevo.</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>Desfijar «{question}»</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>Se aplica al abrir Candor de nuevo.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>Plantilla; vacía, la suya propia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>El texto va a {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>El texto va a {host}, sin protección</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>el PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>La respuesta se cortó; puede que el modelo se estuviera repitiendo</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>La respuesta no cita este pasaje.</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>La respuesta termina antes de uno de estos textos, uno en cada línea.</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>La respuesta llenó el espacio reservado y se detuvo ahí</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>La respuesta hasta ahí contiene un signo que dirige al modelo</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>El archivo adjunto {name} ya no está</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>No se pudo restaurar la copia de seguridad ({why})</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>El mejor de ellos, para una tarjeta gráfica grande</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>No se puede confiar en el certificado de {address}; no se envió nada</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>Los certificados de {path} no se pueden usar ({why})</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>El más cercano de {passages} en {files}</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>Los {shown} más cercanos de {passages} en {files}</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>No se puede guardar la conversación: el disco está lleno</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>No se pueden abrir las conversaciones ({why})</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>No se pueden leer ni guardar las conversaciones ({why})</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>No se pudieron reescribir las conversaciones; siguen como estaban</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>Las conversaciones las guardó un Candor más reciente, y este no puede leerlas</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>El documento empieza aquí.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>El documento termina aquí.</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>Falta el modelo de incrustación en {where}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>No se puede abrir el archivo ({strerror})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>El archivo está dañado ({why})</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>No se puede usar el archivo que dice cómo se bloquean sus conversaciones: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>No se puede importar el archivo {name}: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>No se puede usar el archivo {name}: {why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>El primer Llama 3, con una ventana de 8192 tokens</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>El primero grande, con una ventana de 8192 tokens</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>El primero que tenga Ollama</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>El índice está dañado ({why})</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>El índice lo creó un Candor anterior</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>El índice se creó con {built_with}, y los ajustes indican {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>El índice estaba dañado y se ha apartado</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>El índice estaba dañado y se vuelve a crear. Sus archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>La clave que hay en {keyring} no es la que bloquea sus conversaciones</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>La clave se guarda en {keyring}, que se abre cuando usted inicia sesión. No escribe nada.</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>La clave de sus conversaciones está en {keyring}, que no se puede consultar: {why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>La clave de sus conversaciones está en {was}, y ahora responde {now}</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>La clave de sus conversaciones ya no está en {keyring}</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>El idioma de la ventana; las respuestas llegan en el idioma de la pregunta.</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>No se puede usar la lista de conexiones ({why})</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>No se pudo cambiar el bloqueo ({why})</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>Las conversaciones bloqueadas se mueven a una carpeta dentro de la carpeta de datos de Candor, y usted empieza sin ninguna. No se elimina nada: con la clave se pueden recuperar.</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>El modelo no nombró este token aquí</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>El modelo no tiene nombre</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>El modelo solo leyó {tokens} tokens; el principio de la indicación se cortó</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>El modelo se detuvo antes de completar la respuesta ({words})</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>El modelo escribió esta dirección.</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>El modelo escribió {written}, su opción n.º {rank}.</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>El modelo escribió {written}. El servidor no listó alternativas.</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>El modelo escribió {written}. {absence}.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>La del modelo</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>El nombre del único equipo al que se pueden enviar sus preguntas y pasajes, por ejemplo gpubox.lan.</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>Los demás archivos no se ven afectados. Divida el archivo u omítalo.</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>Los demás archivos no se ven afectados. Reintente u omítalo.</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>Las demás partes no se ven afectadas. Pregunte de nuevo para leerlas todas.</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>La página ocupa más de {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>No se puede usar el patrón {pattern}</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>La indicación tal como se enviaría</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>La indicación tenía {read} tokens, y Candor esperaba unos {estimated}</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>La indicación que se envió</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>No se puede fijar la pregunta: {why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>La pregunta con otras palabras</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>La pregunta es demasiado larga, en unos {tokens} tokens</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>La pregunta con sus pasajes es demasiado larga para este modelo</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>El lector se detuvo inesperadamente en este archivo</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>No se entendió la respuesta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>El modelo de búsqueda lee mejor {languages}.</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>El modelo de búsqueda convierte cada pasaje en cifras según su significado. El suyo, {embedder}, no se hizo para todos los idiomas de sus archivos: sus palabras se encuentran; su significado, a menudo no.</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>El modelo de búsqueda no se hizo para esto.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>La autocomprobación encuentra la página correcta para {found:,} de {n:,} pregunta.</numerusform>
            <numerusform>La autocomprobación encuentra la página correcta para {found:,} de {n:,} preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>No se entendió la respuesta del servidor ({why})</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>No se puede usar el conjunto de preguntas: {why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>No se pueden guardar los ajustes ({strerror})</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>No se pueden usar los ajustes de {path}: {why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>El más pequeño: rápido, y a menudo se equivoca</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>El texto de sus documentos, preguntas fijadas, colecciones</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>El archivo de versión de {host} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>El archivo de versión de {host} no está firmado por quien hizo este Candor; no se cree nada de lo que dice</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>El archivo de versión de {host} nombra Candor {version}, y antes ya se anunció {known}</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>El archivo de versión de {host} solo valía hasta el {day}; puede que se le oculte una versión más reciente</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>Sus preguntas y respuestas se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>Después cierre Candor y haga que se lea todo de nuevo:</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>Aún no hay documentos con los que responder</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>No existen las fuentes {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>Hay {n:,} informe.</numerusform>
            <numerusform>Hay {n:,} informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>Ya hay una colección llamada {name}</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>No hay respuesta de la que dudar.</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>No hay respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>No hay ninguna colección llamada {name}</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>Aún no hay ninguna conversación que exportar</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>No existe la fecha «{text}»</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>No hay ningún archivo con este nombre, o Candor no puede leerlo</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>No hay ningún archivo ni carpeta con este nombre</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>En esta dirección no hay una página, sino {kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>No existe la página {page}; el archivo tiene {pages}</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>No hay ningún preajuste llamado {name}</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>No existe la fuente {number}</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>No hay tal token en esta respuesta</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>No hay ninguna tabla {table} que se pueda leer</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>No hay ninguna. Con una puede abrirlas si se pierde el llavero o la frase de contraseña.</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>No hay nada que leer en esta parte de la biblioteca</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>No hay nada que leer en {names}</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>Hay una. Una nueva la sustituye.</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>Estos textos vienen con los instaladores. En una carpeta de código fuente los crea: `{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>Están solo en la memoria y desaparecen al cerrar Candor. Elija cómo se guardan.</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>Ahora están bloqueadas.</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>Se leen donde están; no se copia ni se envía nada.</translation>
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
        <translation>Este Ollama no puntuó la respuesta como se le pidió</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>Este Ollama es demasiado antiguo para ramificar</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>Esta cuenta no puede abrir el archivo</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>Esta respuesta llegó sin probabilidades de los tokens, así que no se puede ramificar</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>Esta respuesta llegó sin probabilidades de los tokens.</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>Esta respuesta no se puede sopesar con y sin archivos.</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>Esta respuesta terminó antes de consultar ningún documento.</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>Esta respuesta no tenía pasajes con los que sopesarla</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>Esta respuesta no tiene palabras que sopesar</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>Esta respuesta ya no está</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>Esta respuesta no usó documentos.</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>Esta respuesta se guardó sin su indicación</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>Esta respuesta no se sopesó con y sin archivos.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>No se puede usar esta copia de seguridad: {why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>Esta copia de seguridad la hizo un Candor más reciente</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>Esta compilación no tiene dónde buscar actualizaciones</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>Esta conversación ya no está</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>Esta base de datos no tiene tablas.</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>Esta base de datos no se lee: {why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>Este archivo cambió desde que se leyó. El pasaje puede estar ahora en otro lugar.</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>Este es Candor {installed}; el más reciente que se anunció es {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>Esto es un signo que dirige al modelo, no texto</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>Esto no es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Esto no es un archivo normal</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>Esta no es la frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>Esta no es la frase de contraseña, ni la clave de recuperación</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>Esto es solo parte de un carácter y no se puede escribir por sí solo</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>Esto es solo parte de un carácter: el servidor no dice cuál, así que una respuesta no puede continuar desde aquí.</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>Es la certeza del modelo, no la verdad. Los valores se toman antes del muestreo; la temperatura no los cambia.</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>Este es el Candor más reciente, {version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>Este es el archivo correcto para esta pregunta</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>Esta es la página correcta para esta pregunta</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>Esto es lo que escribió el modelo.</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>Parece una clave de recuperación con un error</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>Este equipo, puerto {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Esta página no se puede mostrar.</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>Este procesador es demasiado antiguo para Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>Este procesador es demasiado antiguo para el índice de búsqueda</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>Esta pregunta ya no está en la conversación</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>La biblioteca C de este sistema es {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>Este token es el final de un carácter que otro empezó</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>Las que su sistema acepta</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>Pensó antes</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>Pensó durante {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
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
        <translation>Token {token}, {probability}, fijado</translation>
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
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>Reintente más tarde o lea una tabla o vista más pequeña.</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>Reintente más tarde, o guárdelo como archivo en su navegador y añádalo.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>Reintente cuando el otro programa haya terminado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">Reintente; si vuelve a ocurrir, infórmelo con el registro de la carpeta de datos de Candor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, envíe el informe que está en los ajustes, en Acerca de.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>Reintente; si ocurre a menudo, elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Reintente; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Probar con documentos de ejemplo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Dos respuestas una junto a otra</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>Escríbala de nuevo. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>Escriba aquella con la que se hizo. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>Escriba su frase de contraseña o su clave de recuperación.</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>Escriba su frase de contraseña o su clave de recuperación. Se puede buscar en sus archivos sin ella.</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>Escriba su clave de recuperación o recupere el contenido anterior del llavero. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>Copia de seguridad sin terminar</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>Copia sin terminar</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>Improbable con y sin archivos</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>Desbloquee o instale el llavero de su escritorio.</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>Desbloquee su llavero y reintente. Su clave de recuperación también las abre.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">Arriba</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>Actualice Ollama para ver cuán seguro estaba el modelo.</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>Actualice Ollama y, hasta entonces, no importe archivos de modelo de desconocidos.</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>Actualice Ollama o pruebe otro modelo.</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>Actualice Ollama y reintente.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>Use un sistema Linux cuya biblioteca C sea glibc {oldest} o posterior.</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>Use un ordenador con un procesador de 2013 o posterior.</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>Use una dirección de este equipo, por ejemplo http://127.0.0.1:11434, o indique el otro en los ajustes.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Usar otra dirección</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>Use https o reenvíe un puerto: ejecute `ssh -N -L 11435:127.0.0.1:11434 {host}` y use la dirección http://127.0.0.1:11435.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>Use letras, cifras, puntos, guiones y guiones bajos, por ejemplo llama3.2:3b.</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>Use la dirección de una página de la web pública, por ejemplo https://example.org/page.</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>Use la ruta de un archivo de base de datos o una dirección como postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">Valor</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>veneciano</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>Versión {version} en {address}, accesible solo desde este equipo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento y reintente.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>Espere a que termine o deténgalo junto a esa respuesta.</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>Espere a que se lea o pregunte sin él.</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>Espere a que el otro Candor termine o ciérrelo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>valón</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>Páginas web y tablas que usted añadió</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>Las páginas web, bases de datos y modelos se descargan de otros equipos cuando usted los pide.</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>Sopesar con y sin archivos</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>Sopesado con {calls} al modelo en {seconds}. {limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>Lo que Candor estaba reescribiendo cuando se detuvo; el próximo inicio lo termina</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>Lo que tiene Ollama</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>¿Qué dice {name}, en pocas palabras?</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>Lo que encuentra pasajes por su significado; tras un cambio hay que leerlo todo de nuevo.</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>Qué requeriría el ajuste fino</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>No se puede guardar lo que se sabe de las actualizaciones ({strerror})</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>Qué ignora</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>No se puede usar lo que dice dónde busca actualizaciones esta compilación ({why})</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>Qué ignora la colección</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>Lo que se dice al modelo antes de la instrucción propia de Candor, que tiene la última palabra. Ocupa sitio en el contexto.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Lo que pensó el modelo</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>Lo que se descargó ya no está</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>Lo que se leyó de esto se elimina definitivamente del disco de Candor. Los archivos en sí se quedan donde están.</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>Lo que se leyó de él se elimina definitivamente del disco de Candor. Su archivo se queda donde está.</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>Lo que se leyó de su {n:,} archivo se elimina definitivamente del disco de Candor. Los archivos en sí se quedan donde están.</numerusform>
            <numerusform>Lo que se leyó de sus {n:,} archivos se elimina definitivamente del disco de Candor. Los archivos en sí se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>Lo que se leyó de ellos se elimina definitivamente del disco de Candor. Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>Lo que se envió no se guardó con esta respuesta.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>Lo que elija aquí se guarda en {path}; su carpeta contiene todo lo demás que guarda Candor.</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>Lo que usted eligió; ninguna contraseña</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>Qué ignora {name}</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>Se añade lo que «{file}» tiene y a este Candor le falta. Lo que ya está no cambia.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">Lo que no tiene tecla se encuentra con Ctrl K.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>Lo que no tiene tecla se encuentra con {keys}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>Cuando Candor falla</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>Cuándo se buscó un Candor más reciente y qué se encontró</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>Cuándo la lectura de sus archivos deja la mitad del procesador a otros programas.</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>Dónde falló Candor; ninguna de sus palabras</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>Dónde escucha Ollama; una dirección de otro equipo se rechaza, salvo que ese equipo se indique abajo.</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>Dónde se muestra la duda</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>Se anota dónde ocurrió, sin sus palabras. No se envía nada: puede enviarlo usted.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>No se sabe si hay un Candor más reciente: {why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">Nunca se ha buscado si hay un Candor más reciente</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>A qué equipos hubo conexión, cuándo y por qué</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>Qué modelo de su Ollama responde; puede ser otro en cada pregunta.</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>Qué parte de la ventana de contexto pueden ocupar los pasajes; el resto es para la conversación y la respuesta.</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>Qué partes de una respuesta se marcan donde el modelo no estaba seguro.</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>Quien hizo este Candor firmó esta dirección.</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>Quien administra este equipo ha desactivado la búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>Quien pueda leer este disco puede leer lo que usted preguntó y lo que se respondió.</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>Quien pueda leer este disco puede leer sus conversaciones. Un disco cifrado las protege cuando está apagado.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>Con el mismo número, la misma pregunta se responde con las mismas palabras, también si se hace de nuevo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>Escriba un nombre, por ejemplo *.tmp o drafts/.</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>Escriba antes una pregunta; la indicación se crea con ella.</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>Escriba antes una pregunta; después se puede leer todo para ella</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>Escriba un año, un mes o un día: 2024, 2024-05 o 2024-05-17.</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>Escriba otro valor o restablezca el predeterminado.</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>Escriba un patrón por línea, por ejemplo drafts/ o *.bak, como en un archivo .gitignore. Los nombres ocultos, los enlaces y los archivos de un tipo que Candor no puede leer siempre se omiten.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Wu Chinese</source>
        <translation>chino wu</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>Usted añadió esta dirección.</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>Puede empezar ya; los archivos se leen mientras se descarga el modelo.</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>Antes verá a quién preguntaría Candor.</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Sus conversaciones están bloqueadas</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>Sus conversaciones están bloqueadas, y el archivo que dice cómo falta en la carpeta de datos de Candor</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>Sus conversaciones no están bloqueadas</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>Sus conversaciones las bloqueó un Candor más reciente, y este no puede abrirlas</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>Sus documentos no lo dicen. Se leyeron los {known} pasajes.</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>Sus documentos no lo dicen. El pasaje más cercano trata de «{heading}». [{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>Sus documentos no lo dicen. El pasaje más cercano está en {where}. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>Sus documentos apenas hablan de esto</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>Sus preguntas y respuestas, solo en memoria hasta que elija cómo se bloquean</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>Sus preguntas y pasajes van a {host}, porque tiene Ollama allí.</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>Sus preguntas y pasajes van a {host}, sin protección: cualquiera en el camino puede leerlos.</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>Sus preguntas, las respuestas con sus tokens y lo que citan</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>Sus ajustes dicen {value}.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulú</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>`{key}` en la línea {line}</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>`{variable}` no es un ajuste</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">`{variable}` no es un ajuste{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>`{variable}` debe ser {rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>un libro</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>un cómic</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>una ranura de clave en él no tiene sentido</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>una línea no forma parte de una respuesta</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>un nombre o una contraseña en una dirección es una trampa o un secreto</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>lo escribió un Candor más reciente</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>un Candor más reciente escribió la lista de documentos</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>un número de 0 a 2</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>un número de 0,1 a 0,9</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>un número de 0,8 a 2</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>una parte de él no se puede leer</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>una parte no cabe en ninguna página</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta una parte de él</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>una parte que al descomprimirse ocupa más de {most_ratio} veces su tamaño</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>una hoja de {most_cells} celdas</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>falta una diapositiva</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tensor tiene demasiadas dimensiones</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>un tiempo, por ejemplo 5m, 2h o 0, o -1 para siempre</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>no se puede leer un turno: {error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>un número entero de 1 a 100</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>un número entero de al menos 16</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>un número entero de al menos 512</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>todo en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un documento XPS</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>una dirección como http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>una respuesta que ya no está</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>una dirección vacía</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>otro Candor lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>otro Candor acaba de elegir</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>la respuesta {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>preguntado a {parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>la consulta se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>como máximo {most_stops} textos, ninguno vacío</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>como máximo {value:,} tokens para la respuesta</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>como máximo, {batch} tokens a la vez sobre {context} tokens y {heads} cabezas</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>antes del {day}</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>entre {lower} y {upper} bits por token</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">bloquea todo lo demás que sale de este equipo</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija una</translation>
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
        <translation>contradicciones</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>conversaciones {hex}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>el esquema de la base de datos está bloqueado</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>la tabla de la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>plazos</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>cifrado sin cifrar almacenes disco archivos</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>terminar aquí</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">descarga de otros cuando usted lo pide</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>se olvida cuando la elimina</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>en {n:,} colección</numerusform>
            <numerusform>en {n:,} colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>pide iniciar sesión</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>se interrumpió o no hablaba el lenguaje de la web</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>declara más de lo que cabe en un archivo</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>no respondió como debía</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>no conserva lo que se le da</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>no habla HTTP</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>termina antes de su última parte</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>lo prohíbe</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>no tiene esa página</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>no contiene certificados</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>trata de otro programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>está dañado o es de otro tipo</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>tiene problemas propios</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>no es una base de datos, o está cifrada</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>no lo es, o está dañada</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>por dentro no es un libro</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>por dentro no es un cuaderno</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>no es un libro de cálculo válido</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>no es una tabla que haya guardado Candor</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>no es un archivo de texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>no es un archivo de versión</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>no está protegida, y la dirección que llevó ahí sí lo estaba</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>no es texto con formato válido</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>no es TOML válido ({error})</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>no está escrito como Candor lo conoce ({where})</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>por dentro no es {named}</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>es de una versión que Candor no conoce</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>ocupa más de {largest} MB</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>es más corto de lo que dice; puede que no se haya descargado entero</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>lleva a su propia red</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>lleva una y otra vez a otra dirección</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>lleva a otra dirección, que no se sigue</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>redirige y no dice adónde</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>lleva a una página distinta de aquella con la que se hizo este Candor</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>lleva a este equipo o a su propia red</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no nombra ningún host</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>no nombra nada que las abra</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>apunta a otra dirección</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>se negó</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>crecería al leerse</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>su dirección no se entiende</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>su dirección necesita un host y el nombre de una base de datos</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>su archivo comprimido no se puede abrir</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>su comienzo</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>su comienzo es demasiado largo</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>no se puede confiar en su certificado</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>su compresión está dañada</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>sus conversaciones están dañadas</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>su descripción es demasiado larga</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>su host no tiene punto, como solo los nombres de su propia red</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>su host es un número disfrazado</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>su host no es un nombre</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>su host lleva a este equipo o a su propia red</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>su clave no tiene sentido</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>su clave tardaría horas en calcularse</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>falta su último mensaje</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>su formato es {layout}, este Candor lee {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>falta su lista de contenido</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>sus metadatos son de otro tipo</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>sus páginas no concuerdan</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>no se encuentran sus partes</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>sus partes están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>en memoria durante {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>sentido {meaning:.2f}, palabras {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>mensaje {message}</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>el mensaje {number} sigue a otro del mismo interlocutor</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>el mensaje {number} sigue a uno que no está antes de él</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>el mensaje {number} tiene el número de otro</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>el mensaje {number} marca palabras que no tiene</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>mi-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>ningún dato dudoso</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>no hay en marcha ningún llavero que cifre</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>en él no empieza ningún mensaje</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>no se pudo salvar texto de él</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>no se puede abrir ninguna versión de él</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>nadie conoce este nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>ninguna de sus líneas dice cuándo se muestra</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no disponible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>aún no se ha añadido nada</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>de Office antiguo</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>de PowerPoint antiguo (.ppt)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>de Word antiguo (.doc)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>las opciones tras su nombre no se usan; omita lo que sigue a ? o #</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>más de {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>leído con OCR</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>la lectura está en pausa</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>leer esto cambiaría algo en ella</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>listo para cualquier pregunta posterior</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texto enriquecido</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>semilla {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>hoja {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>diapositiva {slide}</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>menor que el contexto, que la pregunta también necesita</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>algo dañado</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>algo comprimido como {kind}</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>algo que no es texto</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>algo sin tipo</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>estado {status}, sin motivo</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>detener en {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>resumir</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>tabla {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>la respuesta termina</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>el código de un idioma, como "de", o vacío para el del sistema</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>el disco donde guarda sus modelos está lleno</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>las variables de entorno</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>el repositorio ya no tiene sus pesos</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>la clave que contiene no es la que nombra</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>el llavero no respondió en {timeout} s</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>el llavero se negó ({refusal})</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>la lista de documentos: {error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>la lista de documentos: {why}</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>el modelo escribió demasiado sobre ellos</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>el nombre de un modelo, o vacío para el primero local</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>el nombre de un modelo de incrustación, o vacío para el de Candor</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>el nombre de otro equipo, o vacío</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>el parámetro {name} no tiene valor</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>la parte que habla con los llaveros no está instalada</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>la ruta de un archivo de certificados, o vacío</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>el tamaño de su archivo</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>no hay ninguna pregunta</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>no contiene ninguna pregunta</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>no existe esa base de datos</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>no existe ese archivo, o no se puede leer</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>esta conversación</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>de este tipo de Word</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>esta pregunta</translation>
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
        <translation>entrenado para {tokens} tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>no se puede leer lo que dice de la biblioteca</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>no se puede leer lo que dice</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>con archivos</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin ellos</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>{adapter} mil millones de rango {rank}</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>{address} no se descarga: {why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}, ramificar aquí</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount} mil millones de pesos</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount} mil millones de pesos × {bits} bits ({quantization})</translation>
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
        <translation>{blocked} «Permitir una vez» deja salir solo esta visita, solo a ese equipo. Nada más sale con ella.</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} tarjetas, {cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} caracteres de texto</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>{chosen} no está en su biblioteca</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} dudosos</translation>
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
            <numerusform>{done:,} de {n:,} archivo</numerusform>
            <numerusform>{done:,} de {n:,} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{done:,} de {passages}, {items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{done:,} de {passages}, {items}, quedan {left}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>{done} de {n:,} consulta al modelo</numerusform>
            <numerusform>{done} de {n:,} consultas al modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>{done} de {n:,} consulta al modelo, quedan {time}</numerusform>
            <numerusform>{done} de {n:,} consultas al modelo, quedan {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done} de {total}, {rate} por segundo, quedan {left}</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>{fact}, {probability}. {compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}, y el archivo tiene {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{files} en {folders}.</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>{file} ya no está en su biblioteca</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{first} en primer lugar, {five} entre los cinco primeros, de {n:,} pregunta fijada.</numerusform>
            <numerusform>{first} en primer lugar, {five} entre los cinco primeros, de {n:,} preguntas fijadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first}, {second} y {n:,} idioma más</numerusform>
            <numerusform>{first}, {second} y {n:,} idiomas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} y {third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder} (no se puede cargar)</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder} ({file} está dañado)</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>{free:,} de {context:,} libres</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>No se pudo acceder a {host}: {why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>{host} no entregó la página: {why} ({status})</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">Una vez por semana se pregunta a {host} si hay un Candor más reciente.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>{host} tardó más de {seconds} s</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>No se contactó con {host}: nada puede salir de este equipo</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, puerto {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>Al iniciar usted sesión, {keyring} las abre. Quien se lleve el disco no puede leerlas.</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>{keys} cancela.</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>{keys} abre el documento</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>Quedan {left:,} para instrucciones, conversación y pasajes.</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>{lower} bits por token</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">{made} guardadas, {out} a otros equipos, {blocked} bloqueadas</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>{mean} de certeza media</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>{mean} de certeza media, {lowest} como mínimo, {doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>{mean} de certeza media; lo menos seguro es «{lowest}», {lowest2}.</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} de memoria</translation>
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
        <translation>{model} trae una instrucción propia; la de Candor la sustituye.</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>{model} no sabe pensar.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>No se pudo descargar {model}</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>No se pudo descargar {model} ({why})</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>El propio {model} se detiene en {texts}.</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>{model} necesita un Ollama más reciente</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>{model} necesita {needed} GB más, y hay {free} GB libres donde Ollama guarda sus modelos</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>{model} se ejecuta en los servidores de Ollama, así que Candor no lo usará</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>{model} dice {value}.</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>{model} se entrenó para {n:,}.</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>{most_members} archivos dentro de un archivo comprimido</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} millones de píxeles</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} se está leyendo</numerusform>
            <numerusform>{n:,} se están leyendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} no está disponible ahora</numerusform>
            <numerusform>{n:,} no están disponibles ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} en espera</numerusform>
            <numerusform>{n:,} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} consulta</numerusform>
            <numerusform>{n:,} consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} carácter</numerusform>
            <numerusform>{n:,} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} chat</numerusform>
            <numerusform>{n:,} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} conexión</numerusform>
            <numerusform>{n:,} conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} conversación</numerusform>
            <numerusform>{n:,} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>Se restauró {n:,} conversación</numerusform>
            <numerusform>Se restauraron {n:,} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>Se importó {n:,} conversación</numerusform>
            <numerusform>Se importaron {n:,} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} dato dudoso</numerusform>
            <numerusform>{n:,} datos dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>{n:,} con error</numerusform>
            <numerusform>{n:,} con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} archivo</numerusform>
            <numerusform>{n:,} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} archivo está en {languages}.</numerusform>
            <numerusform>{n:,} archivos están en {languages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>Se puede buscar en {n:,} archivo.</numerusform>
            <numerusform>Se puede buscar en {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>No se pudo leer {name}.</numerusform>
            <numerusform>No se pudieron leer {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} archivo, {path}</numerusform>
            <numerusform>{n:,} archivos, {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} archivo/min</numerusform>
            <numerusform>{n:,} archivos/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} archivo/s</numerusform>
            <numerusform>{n:,} archivos/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} carpeta</numerusform>
            <numerusform>{n:,} carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} carpeta no está disponible ahora. Se puede seguir buscando en lo que se leyó de ella.</numerusform>
            <numerusform>{n:,} carpetas no están disponibles ahora. Se puede seguir buscando en lo que se leyó de ellas.</numerusform>
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
            <numerusform>{n:,} elemento</numerusform>
            <numerusform>{n:,} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} mensaje</numerusform>
            <numerusform>{n:,} mensajes</numerusform>
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
            <numerusform>{n:,} más</numerusform>
            <numerusform>{n:,} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>{n:,} token más</numerusform>
            <numerusform>{n:,} tokens más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} requiere su atención</numerusform>
            <numerusform>{n:,} requieren su atención</numerusform>
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
            <numerusform>Se leyó {n:,} página.</numerusform>
            <numerusform>Se leyeron {n:,} páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} pasaje</numerusform>
            <numerusform>{n:,} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>{n:,} pasaje no cupo</numerusform>
            <numerusform>{n:,} pasajes no cupieron</numerusform>
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
            <numerusform>{n:,} fila</numerusform>
            <numerusform>{n:,} filas</numerusform>
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
            <numerusform>{n:,} hoja</numerusform>
            <numerusform>{n:,} hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} diapositiva</numerusform>
            <numerusform>{n:,} diapositivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} tabla</numerusform>
            <numerusform>{n:,} tablas</numerusform>
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
            <numerusform>{n:,} sin texto</numerusform>
            <numerusform>{n:,} sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>No se pudo guardar {name} ({why})</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>{name} no tiene páginas, así que no existe la página {page}</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>{name} tiene {pages} páginas, así que no existe la página {page}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>{name} debe ser {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}, unos {n:,} token</numerusform>
            <numerusform>{name}, unos {n:,} tokens</numerusform>
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
        <translation>{name}: unos {size}, licencia {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>{needed} de {memory} de memoria, {free} libres; tarjeta gráfica: {name}, {card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>{needed} de {memory} de memoria, {free} libres; no se encontró tarjeta gráfica</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>Se pueden elegir {n} más junto a la pregunta.</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}, sobre todo de la fuente {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages} no tiene texto</numerusform>
            <numerusform>{pages} no tienen texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} páginas</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages} con OCR</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{passages} en {files}, unas {calls}, por un tiempo aún desconocido</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{passages} en {files}, unas {calls}, {time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>{passages} en {pages}, {characters}.</translation>
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
        <translation>{place} no está disponible ahora. Se puede seguir buscando en lo que se leyó de ahí.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>Ya se puede preguntar sobre {ready:,} de {n:,} archivo.</numerusform>
            <numerusform>Ya se puede preguntar sobre {ready:,} de {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>Se puede buscar en {ready:,} de {n:,} archivo.</numerusform>
            <numerusform>Se puede buscar en {ready:,} de {n:,} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>{remark}. {size} por descargar.</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>{rows}: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows}: {columns} y {n:,} más</numerusform>
            <numerusform>{rows}: {columns} y {n:,} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same} en el pasaje {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same} en la página {page}</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says} Intro dice adónde va. Supr lo quita.</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says} {goes} dice adónde va. {away} lo quita.</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>{scheme} no es SQLite, PostgreSQL ni MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>{scheme}: no es la web</translation>
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
        <translation>{sent} enviados, {received} recibidos, {seconds} s</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting}: restablecer</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>{share} % en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}, similitud {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands} en lugar de {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{table} en {database}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>{title} debe ser {rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}, todos los archivos</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, fijada</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>{title}: {snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title}: {verdict}, mostrar el cálculo</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens} en {seconds:.1f} s</translation>
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
        <translation>{what} está en este archivo</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} está en este pasaje</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} no está en este archivo</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} no está en este pasaje</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} no está en esta página</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} está en esta página</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>{what}. Supr lo quita.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what}: {where} (y {n:,} más)</numerusform>
            <numerusform>{what}: {where} (y {n:,} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence} Candor solo abre direcciones web y de correo.</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence} Al abrirla se sale de Candor y se usa la red.</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>No se pudo abrir {where}: {why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>Otro programa está usando {where}</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>{where} no es un ajuste</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>{where} no es un ajuste; `{near}` sí</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>{where} debe ser {key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>{where} rechazó el nombre o la contraseña</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>{where} tardó más de {seconds} s</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}, hasta que se saque</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}, hasta {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole} mil millones de pesos</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word}: {with_files} con archivos, {without} sin ellos</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
</context>
</TS>
