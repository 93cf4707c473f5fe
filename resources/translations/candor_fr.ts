<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>, synchronisation active</translation>
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
        <translation>0,8</translation>
    </message>
    <message>
        <source>0.9</source>
        <translation>0,9</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="vanished">1 page</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>110 %</source>
        <translation>110 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>2 × {layers} layers × {key_heads} heads × {head} × {context} tokens × 2 bytes</source>
        <translation>2 × {layers} couches × {key_heads} têtes × {head} × {context} tokens × 2 octets</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
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
        <translation>80 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>; a token uses {shape} billion of them</source>
        <translation>, dont {shape} milliards par token</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>, soit {needed} carte graphique comme celle-ci</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>, soit {needed} cartes graphiques comme celle-ci</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>Fichier de certificats à accepter pour cette seule machine, si le sien est inconnu de votre système.</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>Les mots présents d’un seul côté sont soulignés.</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>Un lien a remplacé le fichier, et Candor n’en suit aucun</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>Un modèle qui en est capable réfléchit avant de répondre. C’est plus long ; sa réflexion s’affiche à part.</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>Une nouvelle question ne trouve sa réponse que dans vos documents ; vous pouvez en décider autrement à chaque question.</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>Une partie des {passages} passages manque peut-être à la réponse : {why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>Une phrase secrète compte au moins {least} caractères</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>Une question peut commencer par l’un d’eux : tapez / puis son nom. Complétez alors les mots entre {braces}.</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>Un modèle de recherche multilingue</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>Un second nom pour le même modèle. Il ne prend aucune place sur le disque.</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>Un jeu est un dossier avec des documents et un fichier questions.jsonl, une question par ligne.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>À propos de Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>aceh</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>Les activations s’y ajoutent : elles augmentent avec la taille du lot. Candor lui-même n’entraîne rien.</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>Ajoutez un dossier, puis reposez la question.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Ajouter une table de base de données</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>Ajoutez à nouveau le fichier, ou retirez l’épingle.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Ajouter une page web</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>Ajoutez votre premier dossier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>Ajoute ce qui manque ici. Ce qui est ici ne change pas.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>Tout était déjà ici</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Tous les poids</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>Autorisez-la une fois là où vous la demandez, ou désactivez le blocage dans Réglages &gt; Connexions.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>Effacer aussi ses citations dans {n:,} réponse</numerusform>
            <numerusform>Effacer aussi ses citations dans {n:,} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>Effacer aussi leurs citations dans {n:,} réponse</numerusform>
            <numerusform>Effacer aussi leurs citations dans {n:,} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>Lus aussi, non cités</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>Une réponse ne peut pas finir avant de commencer</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>une adresse vide</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>Copie chiffrée inachevée ; la prochaine sauvegarde l’efface</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>grec ancien</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>Un autre Candor a modifié les conversations entre-temps</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>Un autre Candor lit des fichiers pour la même bibliothèque</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>Un autre Candor utilise les conversations</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>L’évaluation d’une autre réponse est en cours</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>Réponse {place} sur {among}</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>Réponse {place} sur {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>Répond bien et lit de longs passages</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>N’importe qui sur le trajet vers {host} pourrait lire vos questions et passages : http n’est pas protégé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>Apple, dans la même mémoire</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonais</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>Archiver ou désarchiver la conversation</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Valeurs d’origine</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>Selon vos réglages. Ce que vous modifiez ici ne vaut que pour cette conversation.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>Interroger une collection, un fichier ou un type de fichier</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>Posez une question plus courte, ou commencez une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Interrogez vos documents</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Reposez la question dans une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>Reposez la question avec une fenêtre de contexte plus grande, ou dans une nouvelle conversation.</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>Reposez la question, peut-être en d’autres termes.</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>Reposez la question, puis évaluez la nouvelle réponse.</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>Demandez la suite, ou réservez plus de place aux réponses.</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>Demandez en d’autres termes, ou reconstruisez l’index.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Reposez-la.</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>Interrogez-en une qui existe.</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>Interrogez vos dossiers.</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>Reposez la question sans tout lire ; une telle réponse permet de bifurquer.</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>Demandé avec {parts}.</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>Consultation de la bibliothèque d’Ollama</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>La pose ainsi, à côté de la question d’origine</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">La pose ainsi, à côté de la question d’origine (Entrée)</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>Demande à une machine quelle version est la plus récente, même quand rien d’autre ne peut quitter celle-ci, et n’en installe aucune.</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>Interroge le modèle encore {n:,} fois, environ {time}.</numerusform>
            <numerusform>Interroge le modèle encore {n:,} fois, environ {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>Interroge le modèle encore {n:,} fois.</numerusform>
            <numerusform>Interroge le modèle encore {n:,} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>assamais</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">Joindre des fichiers (Ctrl U)</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>Joignez-le à nouveau et reposez la question.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>Joint à cette question : {name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Retour à la réponse</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">Retour à la réponse (Échap)</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>bachkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>Avant : {first} trouvées en premier, {five} parmi les cinq premiers, sur {n:,}.</numerusform>
            <numerusform>Avant : {first} trouvées en premier, {five} parmi les cinq premiers, sur {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>Avant : {first} trouvées en premier, {five} parmi les cinq premiers.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>Début du document</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">Bloquez-les avec `candor connections --block`.</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>Bloquée, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Bloque toute connexion vers d’autres machines ; une page web, une base de données ou un modèle venu d’ailleurs s’autorise une seule fois, à chaque demande.</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>Bleu : plus probable avec vos fichiers. Sans couleur : aussi probable sans eux. Pointillé : peu probable dans les deux cas. C’est la certitude du modèle, pas la vérité.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Les deux disent la même chose, mot pour mot.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>Bifurquer ici ({key})</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>Bifurquer avec cette alternative</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>Bifurquer : aller au mot dont le modèle était le moins sûr</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>Bifurcation depuis {named} après « {before} » : {instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>Bifurcation depuis {named} : {instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>Bifurcation ici : {words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>breton</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>« {title} » importée</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>Reconstruisez l’index ; vos fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>Mais une fois par semaine, {host} est interrogé pour savoir s’il existe un Candor plus récent.</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>Selon chaque réponse</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>Par seuils fixes</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>Par seuils fixes de 50 et 20 %, ou par ce qui sort de l’ordinaire dans chaque réponse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation>Candor répond à partir de vos propres dossiers.</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>Candor la demande à chaque démarrage. Si vous l’oubliez, seule une clé de récupération les ouvre.</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>Candor demande votre phrase secrète au démarrage. Sans elle, personne ne peut les lire, pas même vous.</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Candor demande à {host} quelle version est la plus récente. {host} apprend l’adresse réseau de cet ordinateur et rien d’autre : ni quelle version vous avez, ni rien de vous. Un seul fichier signé est lu ; rien n’est installé.</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>Sauvegarde de Candor (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>Candor s’est arrêté brutalement la dernière fois. Un rapport dit où, sans vos mots</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>Candor ne sait pas encore lire ce format : {name}</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">Candor se connecte uniquement à {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">Candor ne se connecte à personne</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Candor ne se connecte à rien d’autre qu’à cette machine. Une page web, une base de données ou un modèle venu d’ailleurs s’autorise une seule fois, à chaque demande.</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>Candor est fait du travail de beaucoup d’autres : leurs noms, leurs licences et où se trouvent les sources.</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>Candor n’a pas le droit d’y accéder</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>Candor n’a pas le droit d’écrire dans {folder}</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>Candor a besoin d’un processeur de 2013 ou plus récent (AVX2).</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>Candor ne fait que lire : la connexion est ouverte en lecture seule, et aucune ligne n’est modifiée.</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">Candor envoie questions et passages à {host}, une autre machine</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>Candor ne parle qu’à cette machine, et {address} n’y est pas</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>Candor va récupérer cette seule page chez {host}. Rien d’autre n’est chargé ; vos documents ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>Candor {version} est là</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>Candor {version} est là ; celui-ci est {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>Candor {version} a déjà été annoncé ; celui-ci est {installed}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>Impossible de créer le dossier de données de Candor, {home} ({strerror})</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>Le nom du dossier de données de Candor, {name}, n’est pas un texte valide</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>Celui de Candor</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>Les fichiers de Candor lui-même manquent dans {places}</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>cantonais</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>Modifiez-le, ou laissez le modèle en décider.</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>Modifier les prompts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>Voir le document</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>Vérifiez sa base, son gabarit et ses paramètres.</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>Vérifier les questions épinglées</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>Vérifiez que c’est bien Ollama qui répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>Vérifiez que le fichier est là et que vous pouvez l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans le dossier de données de Candor.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>Vérifiez que cette machine est en ligne, puis réessayez ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier de données de Candor et que le disque est là.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier de données de Candor et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Vérifiez l’adresse et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>Vérifiez l’adresse, et que la base de données est en service.</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>Vérifiez la connexion et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>Vérifiez la connexion, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>Vérifiez le modèle et ses réglages.</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>Vérifiez le nom et son étiquette, par exemple llama3.2:3b.</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>Vérifiez le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>Vérifiez la date de cet ordinateur. {elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>Vérifiez ce qu’elle dit ; cela vient peut-être de la mémoire du modèle.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>Vérification du téléchargement</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>Choisissez un fichier GGUF téléchargé en entier.</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Choisir un fichier SQLite</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>Choisissez un fichier de votre bibliothèque, et une page qu’il contient.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>Choisissez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>Choisir un modèle local</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>Choisissez un modèle local.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Choisir un modèle multilingue</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>Choisissez d’abord une phrase secrète ou le trousseau du système.</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>Choisissez une autre conversation.</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>Choisissez un autre dossier avec --home ou CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>Choisissez un autre token, ou reposez la question.</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>Choisir les collections, dossiers, fichiers ou types à consulter (@)</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Choisir : {field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>Passages les plus proches</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>Collection, {n:,} fichier</numerusform>
            <numerusform>Collection, {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Couleurs et texte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>BD</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>Comparez-la avec votre papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>Comparer avec une autre réponse</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>Compare {un document} avec {un autre document} : qu’est-ce qui est identique, qu’est-ce qui diffère, qu’est-ce qui manque ?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation>Relié à {host}</translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation>
            <numerusform>Relié à {n:,} machine</numerusform>
            <numerusform>Relié à {n:,} machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Contexte, en tokens</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>Conversations (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>Les conversations sont chiffrées ; une phrase secrète les ouvre</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>Les conversations sont chiffrées ; la clé est dans {keyring}</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>Les conversations restent en mémoire et disparaissent à la fermeture de Candor : personne n’a choisi comment les verrouiller</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>Les conversations ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>Conversations sur votre disque</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>Il réunit des conversations ; rien d’autre ne change pour elles.</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>Conversations impossibles à ouvrir, telles quelles</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>Conversations, prompts, contenu de votre bibliothèque et réglages, dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>Conversion du fichier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>Copié pour cette question, et oublié avec la conversation.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation>Copier le code, {language}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>Copier le dernier rapport de plantage</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>Corrigez la ligne, ou supprimez le fichier pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>Corrigez la variable ou retirez-la ; elle a été définie par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>tatar de Crimée</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut : {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>Supprimer tous les rapports de plantage</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>Supprimer des conversations</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>Supprimer {n:,} conversation</numerusform>
            <numerusform>Supprimer {n:,} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>Supprimer {n:,} conversation ?</numerusform>
            <numerusform>Supprimer {n:,} conversations ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name} ?</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Supprimer « {title} » ?</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation>Documents ou mémoire</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>Documents ou mémoire : évaluez d’abord une réponse avec et sans fichiers</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>Ne tient pas : il faut {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>Doute : faits</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>Doute : faits, relatif</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>Doute : désactivé</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>Doute : tokens</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>Doute : tokens, relatif</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>Doute : mots</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>Doute : mots, relatif</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>Faits douteux</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>Téléchargez-le dans votre navigateur, puis ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>Ne téléchargez rien de là tant que ce n’est pas rentré dans l’ordre. Un réseau qui modifie ce qu’il transmet en est aussi une cause.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Télécharger {size}</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Déposez un dossier ici</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>Déposez d’abord des fichiers ou des dossiers n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où sur cette fenêtre, ou ajoutez un dossier.</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>Déposez pour joindre à cette question</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>Chaque fait est noté à nouveau et d’un seul tenant : les chiffres diffèrent donc de ceux de la rédaction. Cela montre d’où vient la certitude du modèle, et ne prouve rien.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions précédentes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>Modifier ce qui est recherché</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Modèle d’embedding</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modèles d’embedding</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>Chiffrées, avec une phrase secrète</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>Chiffrées, avec la clé dans le trousseau de votre système</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>Fin du document</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Entrée</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>Entropie : {words}.</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>Entropie : {words} ; sans valeur exacte, car seules {listed} alternatives sont listées.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="vanished">Échap</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="vanished">Échap pour annuler.</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>Chaque réponse montre ses sources et la certitude du modèle.</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>Tous les fichiers ici sont exclus.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">Tout ce que Candor sait faire a un raccourci, ou se trouve avec Ctrl K.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>Tout ce que Candor sait faire a un raccourci, ou se trouve avec {keys}.</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>Tout sauf vos fichiers va dans « {file} », chiffré. Sans cette phrase secrète, personne ne peut l’ouvrir, pas même vous.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">Preuves (Ctrl E)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>Explique {le sujet} à quelqu’un qui n’y connaît rien. Dis ce que signifie chaque mot spécialisé.</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>Faits : nombres, dates, noms, citations</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>féroïen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>La récupérer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>Récupérer à nouveau {n:,} fichier</numerusform>
            <numerusform>Récupérer à nouveau {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>Pages récupérées</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>Les fichiers peuvent être lus sans Ollama. La recherche marche sans modèle.</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>Fichiers donnés à une seule conversation, collés ou déposés</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>Rechercher : une action, une conversation, un fichier, un réglage</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">Rechercher dans ce document (Ctrl F)</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>Trouve les affirmations sur {le sujet} qui se contredisent, et où se trouve chacune d’elles.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>Tient sur la carte graphique</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>Tient si d’autres programmes font de la place</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>Tient, en partie sur la carte graphique</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>Fixé par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>Fixe : moins de 50 % léger, moins de 20 % fort</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>Dossiers, fichiers, pages web et tables interrogés ensemble.</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>Pour une machine avec 8 GB de mémoire</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>Pour cette conversation</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>Pour cette conversation seulement, à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>Pour cette conversation : chacune de ses questions peut l’interroger.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>Pour cette question seulement</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>Pour cette question seulement : Candor en garde une copie jusqu’à ce que vous supprimiez la conversation.</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>Pour cette question seulement ; il est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>Oublier la collection</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>Oublier {n:,} fichier</numerusform>
            <numerusform>Oublier {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>Oublier {n:,} fichier ?</numerusform>
            <numerusform>Oublier {n:,} fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>Oublier « {name} » ?</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>Trouvé au rang {rank}</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux se retiennent facilement.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence GNU Affero General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>{free:,} tokens libres sur {context:,}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>De la mémoire du modèle</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>De vos documents</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>Obtenir Ollama</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Obtenir un autre modèle</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>Obtenez-le avec `ollama pull {model}`.</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>Obtenez-en un avec `ollama pull llama3`.</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>Obtenir {title}</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>Obtenir, importer, créer et supprimer des modèles, et voir si l’un d’eux convient à cette machine.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --home ou CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>Transmission à Ollama</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>Revenez au modèle d’embedding avec lequel il a été construit, ou reconstruisez l’index.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>Reprenez la lecture dans la bibliothèque, puis joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Aller à la zone de saisie</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>Aller au mot le moins certain</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>Titre : {heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>Masquer ce qui précède et suit</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>Un contraste élevé supprime toute teinte et écrit les mots en noir ou blanc.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>Historique {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>Comment un second démarrage trouve la fenêtre ouverte</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">Finesse d’affichage du doute (Ctrl D). {colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>Finesse d’affichage du doute ({keys}). {colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>Comment les conversations sont conservées</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>Comment les conversations sont verrouillées : aucun de vos mots, aucune clé en clair</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>Coloration du doute</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>Vitesse d’embedding de cette machine</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>Liberté du modèle dans le choix des mots : 0 prend chaque fois le plus probable.</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>Liberté dans le choix des mots : 0 prend toujours le plus probable, 1 choisit selon les probabilités telles quelles. Celles que Candor affiche sont prises avant, et ne changent pas.</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>Combien de temps le modèle reste en mémoire après une réponse, par exemple 5m, 2h ou 0 ; -1 pour toujours.</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>Nombre maximal de passages que le modèle lit ; davantage aide rarement et prend plus de temps.</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>Nombre de tokens de la fenêtre qu’une réponse peut utiliser ; une réponse plus longue est coupée là.</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>Nombre de tokens que le modèle voit à la fois ; davantage permet des conversations plus longues et prend plus de mémoire.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>Impossible de savoir d’ici combien de place il y a pour lui</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>Ce que le modèle lit à la fois : instructions, conversation, passages et réponse. Davantage prend plus de mémoire et de temps.</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Comment le modèle répond</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>Mode de conservation</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Réglages de cette conversation</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">Réglages de cette conversation (Ctrl Maj Y)</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>Comment vos conversations sont conservées</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importer un fichier de modèle</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>Dans une réponse</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>Dans la réponse</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>Dans la collection {name}.</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>Dans le menu d’une source, choisissez « C’est la bonne page pour cette question ».</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>Dans la question</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Dans ce document</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>Réinstallez Candor, ou lancez `python3 dev.py setup` dans son dossier source.</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>Réinstallez Candor.</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>Installez-le avec les paquets du système s’ils l’ont, sinon avec l’installateur d’Ollama.</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>Réinstallez le Candor plus récent.</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>Installez le Candor plus récent, puis restaurez-la à nouveau. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>Dans {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>Inventif</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>Enregistrement impossible ({why}).</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>Il ne réfléchit pas avant de répondre.</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>Il n’a pas de gabarit de conversation : il continue un texte et ne répond pas aux questions.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Sa lecture est en cours.</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>Il est récupéré, cette seule fois, sur le hub de ses auteurs, une autre machine. Rien de vous n’est envoyé. Candor demande encore avant de le faire. Dans un terminal :</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>Il est déjà dans votre bibliothèque</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>Il est lu dès que quelque chose y est écrit.</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>Lu là où il est ; rien n’est copié ni envoyé.</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>Elle ouvre vos conversations si le trousseau ou la phrase secrète est perdu. Notez-la ou imprimez-la, et gardez-la loin de cet ordinateur. Elle ne sera plus affichée, et une ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>Il transforme le texte en nombres pour la recherche et ne répond à rien.</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>Il n’utilise pas d’outils. Candor n’en a pas besoin.</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>Il sera le prochain à être lu.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>Autorité de son certificat</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>Ses questions et réponses sont effacées définitivement.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanais</translation>
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
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">Nom du nouveau préréglage</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Conserver dans</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>Garder dans la bibliothèque</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>Garder dans {collection}</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>Conserver dans {name}</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>Enregistrez le bon avec `candor connections --token`.</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>Garder sans chiffrement</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Réservé à la réponse</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>Suit les changements du dossier,</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>Conservé dans le trousseau de votre système et envoyé à cette seule machine ; enregistrez-en un vide pour l’oublier.</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>Conservé dans le trousseau de votre système, jamais dans les fichiers de Candor.</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>Enregistré. Prend effet à la prochaine ouverture de Candor.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">Plus grand (Ctrl +)</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>Plus grand que {most} : il fait {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>Taille maximale en MB</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Dernière recherche : {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>Excluez-le, ou enregistrez-le en PDF, Word, OpenDocument, HTML ou texte.</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>Excluez-le, ou tapez ce que disent ses images.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Excluez-le.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>Exclure les fichiers plus grands que (MB)</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>Exclure {n:,} fichier</numerusform>
            <numerusform>Exclure {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Exclu par vous</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>Laissé de côté : {name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>Laissez Candor relire vos fichiers ; ils ne sont pas touchés, et rien de vous n’est perdu.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>Les laisse partir vers cette machine sans chiffrement, lisibles par n’importe qui sur le trajet ; https, ou un port redirigé par ssh, est sûr.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>Clair ou sombre, ou comme votre système.</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>ligure</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>Ligne {line:,}</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>Liste chaque échéance et chaque date limite, avec ce qui se passe si elle est manquée.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>Adaptateur LoRA (GGUF), s’il y en a un</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>Téléchargez-le sur ollama.com/download, ou installez-le avec Homebrew.</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>Téléchargez-le sur ollama.com/download, ou installez-le avec winget.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Réponse la plus longue, en tokens</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>Cherchez à nouveau dans quelques jours ; si rien ne change, prévenez ceux de qui vous tenez Candor.</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>Chercher Ollama, choisir un modèle et ajouter un dossier, comme au début.</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>Chercher un Candor plus récent</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Chercher les fichiers nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Chercher de nouveaux fichiers</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>Chercher une fois</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Chercher une fois par semaine</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>Voyez là où vous avez obtenu Candor s’il en existe un plus récent.</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>Regardez quelles tables existent, et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>Lus : {passages} sur {passages2}, {files} sur {files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>Recherche d’Ollama</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>Recherche de chaque question épinglée.</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Parcours des dossiers</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte mail</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>En faire un autre</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer une</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>Faites-y de la place, ou choisissez un modèle plus petit ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>Faites de la place, ou vérifiez que vous pouvez écrire dans le dossier de données de Candor, puis restaurez-la à nouveau.</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>Faites de la place, puis reposez la question.</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>Faites de la place ; ce qui est indexé est en sûreté, et la lecture reprend de là.</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>Agrandit ou réduit tout dans la fenêtre, en plus de la taille choisie dans votre système.</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Réduction de taille</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Placer dans le Dock</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation>Fichier de modèle (GGUF)</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation>Modèles récupérés ; rien de vous</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>Plus de {n:,} fichiers.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>Nom d’un modèle à obtenir</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>Nom d’un modèle, par exemple llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>Indiquez le fichier de sa propre autorité dans les réglages, ou redirigez un port avec ssh.</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>Nom, en un mot</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>Demande {needed} sur {whole} de mémoire</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">Réponse suivante (Alt Droite)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>Passage suivant (])</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>Phrase suivante, puis token suivant</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token suivant</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>Affichage suivant du doute</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>pidgin nigérian</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>Aucune collection ne s’appelle plus {name}</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>Aucune connexion ne contient cela.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aucune connexion pour l’instant</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>Aucun document ne correspond : {filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>Aucun fait n’est passé sous 50 %.</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>Aucun fichier consultable pour l’instant.</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>Aucun fichier n’a « {wanted} » dans son nom.</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>Aucun fichier n’est exclu.</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>Aucun fichier à traiter.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Aucun fichier pour l’instant.</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>Aucun trousseau qui chiffre n’a été trouvé ici : rien n’est écrit sur le disque avant votre choix.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>Aucun modèle n’a répondu à cette question</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>Aucun modèle ne peut s’appeler « {name} »</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>Aucun modèle n’a « {wanted} » dans son nom.</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>Rien vers l’extérieur</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>Aucun passage de vos dossiers n’est proche de cette question.</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>Aucun passage n’a été trouvé pour cette question</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>Aucune question épinglée pour l’instant.</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Aucun réglage ne contient cela.</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>Aucun texte trouvé sur {pages_said}</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>Aucun texte trouvé sur {pages_said}, même par OCR</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">Aucun texte trouvé ({pages} {what})</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>Raison inconnue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>same du Nord</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>sotho du Nord</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>Absent des {number} premiers</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>Hors des {bars} listés ; {probability} ou moins</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>Tout n’est pas accessible dans ce dossier</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>Absent de ces passages</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>Absent de vos documents : introuvable dans le passage trouvé ({n:,})</numerusform>
            <numerusform>Absent de vos documents : dans aucun des {n:,} passages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore conservées</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>Non utilisés, car ils tournent sur les serveurs d’Ollama : {names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>Rien parmi eux que Candor sache déjà lire.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Rien ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>Rien là-dedans que Candor sache déjà lire.</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>Rien dans la bibliothèque pour l’instant</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>Rien dans {chats} ni {files}.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>Rien n’est récupéré avant que vous appuyiez sur « {button} ».</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>Rien n’est récupéré sans votre accord.</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>On ne sait encore rien de versions plus récentes</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>Rien n’est perdu quand vous en changez.</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>Rien n’est perdu ; avec ce modèle, le budget affiché est approximatif.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>Rien n’est écrit sur le disque avant votre choix.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>Rien ne quitte cette machine hormis cette seule visite à {host}, si vous l’autorisez une fois. Rien d’autre n’est chargé ; vos documents ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>Rien ne quitte cette machine hormis ce qui va à cette seule base de données quand vous vous connectez.</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>Rien d’une conversation</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>Rien n’a été changé. Exportez-le à nouveau là d’où il vient, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>Rien n’a été changé. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>Rien n’a été trouvé dans les {read} passages lus sur {known}.</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>Actuellement, {n:,} fichier est exclu.</numerusform>
            <numerusform>Actuellement, {n:,} fichiers sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>Nombres, dates, noms et citations</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>odia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>Échange le plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>{n:,} échange ancien a été laissé de côté</numerusform>
            <numerusform>Les {n:,} plus anciens échanges ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>{n:,} échange ancien sera laissé de côté</numerusform>
            <numerusform>Les {n:,} plus anciens échanges seront laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>{turns} échanges les plus anciens</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>Ollama répond à toute page web : un site que vous visitez pourrait interroger vos modèles et les supprimer</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>Ollama n’a pas pu télécharger le modèle : {words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>Ollama n’a pas pu créer le modèle : {words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>Ollama n’a pas pu joindre sa bibliothèque</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>Ollama n’a pas le modèle {model}</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>Ollama le télécharge depuis sa bibliothèque ; Candor lui-même reste hors ligne. Interrompu, il reprend où il en était.</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>Ollama le télécharge ; Candor lui-même reste hors ligne.</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>Ollama n’a pas encore de modèle. Obtenez-en un par son nom, ou l’un de ceux ci-dessous.</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>Ollama est occupé par d’autres questions</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>Ollama est installé, mais ne tourne pas</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>Ollama n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>Ollama ne tourne pas. Rien n’a répondu à {address}</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>Ollama est sur une autre machine : vos questions et passages y sont envoyés.</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>Ollama tourne</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>Ollama tourne et n’a pas encore de modèle</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>Ollama est le programme gratuit qui fait tourner le modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>Selon Ollama : {value}.</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>Ollama le range à côté des autres. Un fichier est d’abord vérifié, puis copié chez Ollama.</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>Ollama sur une autre machine</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>Ollama a lu {read:,} tokens ; {prompt:,} étaient prévus</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>Ollama a refusé la demande : {words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>Ollama a refusé le jeton, ou en veut un</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>Ollama indique {size} pour {tokens} tokens, {where}.</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>Ollama n’a rien dit pendant {seconds} s</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>Ollama le retire de son disque ({size}). Ce qu’il a répondu reste dans vos conversations.</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>Ollama a disparu au milieu de la réponse</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>Ollama {version} a une faille connue : un fichier de modèle piégé peut lire ce qui est dans sa mémoire, vos questions comprises (CVE-2026-7482, corrigée dans 0.17.1)</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>Ollama {version} n’envoie pas les probabilités des tokens</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>Adresse d’Ollama</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>La bibliothèque d’Ollama n’a pas de modèle {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>Sur le disque d’Ollama</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>Sur batterie et à côté d’un autre travail</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Une fois par semaine, sans heure fixe, Candor demande à {host} quelle version est la plus récente, même quand rien d’autre ne peut quitter cette machine. {host} apprend l’adresse réseau de cet ordinateur et rien d’autre : ni quelle version vous avez, ni rien de vous. Un seul fichier signé est lu ; rien n’est installé.</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>Seulement les fichiers modifiés avant : {day}</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>Seulement les fichiers modifiés depuis : {day}</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>Seulement les fichiers de type {kind}</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Pour cette conversation seule</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>Documents seuls</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>Le choix se limite à ce nombre de mots les plus probables ; 0 les admet tous.</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>Les plus proches seulement</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>Seulement la collection {name}</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>Le choix se limite aux mots les plus probables qui atteignent ensemble cette probabilité ; 1 les admet tous.</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>Seulement ce qui a « {place} » dans son chemin</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>Fichiers joints seuls</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>Seuls les fichiers joints sont interrogés. Ajoutez autre chose avec @</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>Le choix se limite aux mots au moins aussi probables que cette part du plus probable ; 0 les admet tous.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>Ouvrez Ollama depuis le menu Démarrer.</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>Ouvrez Ollama depuis le dossier Applications.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Ouvrir dans son propre programme</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>Rouvrez-le : il a peut-être changé.</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>Ouvrez-le dans son propre programme ; s’il s’y ouvre, enregistrez-en une nouvelle copie.</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>Ouvrez-la dans votre navigateur ; si elle s’y affiche, enregistrez-la comme fichier et ajoutez-le.</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>Ouvrir la page {page}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">Ou déposez sur une collection de la barre latérale, ou sur la question ci-dessous. Échap pour annuler.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>Ou déposez sur une collection de la barre latérale, ou sur la question ci-dessous. {keys} pour annuler.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">Ou déposez sur une collection de la barre latérale. Échap pour annuler.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>Ou déposez sur une collection de la barre latérale. {keys} pour annuler.</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">Ou déposez sur la question ci-dessous. Échap pour annuler.</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>Ou déposez sur la question ci-dessous. {keys} pour annuler.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Autres machines</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>Autres machines seulement</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page vers le bas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page vers le haut</translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation>Page {at:,} sur {count:,}</translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation>Page {page:,} sur {pages:,}</translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation>
            <numerusform>Page {page:,} sur {pages:,}, {n:,} passage</numerusform>
            <numerusform>Page {page:,} sur {pages:,}, {n:,} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>Paramètres, un par ligne, par exemple : temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>Passage {at:,} sur {count:,}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation>Passage {number}, {title}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Passage {number} : {words}</translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation>Passage {rank}, {name} {place}</translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation>Passage {rank}, {where}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">Passages (Ctrl E)</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>Passages par question</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>Passages de ce fichier</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>Passages {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>Phrase secrète, au moins {number} caractères</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Motifs, un par ligne</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>Perplexité : {perplexity_words}, comme si chaque token en était un parmi autant d’également probables.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>Épingler ou désépingler la conversation</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>Épingler le token</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>Questions épinglées</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>Épinglé : {place} est le bon endroit pour « {question} »</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>Simulateur, pas un modèle</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Préréglage : {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>Cliquez sur l’un d’eux, ou tapez 1 à 9, et une seconde réponse part de là. Autres : tout ce qui est hors des {listed} listés.</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Réponse précédente</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">Réponse précédente (Alt Gauche)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>Passage précédent ([)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">Occurrence précédente (Maj Entrée)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>Probabilité de chaque mot au fil de la réponse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>Placer la conversation dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>Insérer un prompt enregistré</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>Placer dans un dossier</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>Remet les motifs et la taille que reçoit chaque nouvelle collection</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>Question {n:,} token</numerusform>
            <numerusform>Question {n:,} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Question {place} sur {count}</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>Question {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Question : {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>Citer dans la prochaine question</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>Lu pour ces questions,</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>Relisez-le pour le retrouver.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Le lire quand même</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>Lisez-le quand même, ou excluez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>Relire {n:,} fichier</numerusform>
            <numerusform>Relire {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>Lire {n:,} table</numerusform>
            <numerusform>Lire {n:,} tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>La lecture cède la place</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>La lecture est en pause</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>Lit tous les passages au lieu des plus proches</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">Lit tous les passages au lieu des plus proches (Ctrl Maj A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>Recommandés, et s’ils tiennent sur cette machine</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>Clé de récupération des conversations de Candor. Quiconque l’a peut les ouvrir.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">Régénérer (Ctrl R)</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>Retirer le dossier, garder son contenu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>Réservé à la réponse {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>Restaurez ce fichier depuis une sauvegarde. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte RTF</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>Place pour le calcul</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>Lignes non comptées</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>Même date</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Même chiffre</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskrit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>Nom du nouveau préréglage</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>Enregistrer en texte, à imprimer</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>Enregistrez-le en .docx, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>Enregistrez-le en .pptx, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>Enregistrez-la comme fichier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>Enregistrez-le dans un autre dossier, ou faites d’abord de la place.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>« {name} » enregistré</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>Relatif à chaque réponse : ses 5 % les plus bas fort, les 10 % suivants léger</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>Numérisez-le plus nettement. Pour des écritures autres que latine, chinoise ou japonaise, installez Tesseract.</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélique écossais</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>Recherche : {searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>Impossible de conserver des secrets en sûreté : {why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>Voyez lesquelles existent avec `candor collections`.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Sélectionner tous les messages</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>Envoyer sans protection</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Envoyer sans lui</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Envoyer sans eux</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>Envoi dès que {name} est lu.</numerusform>
            <numerusform>Envoi dès que {n:,} fichiers sont lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>Phrase {place} sur {count} : {words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>Défini par l’administrateur de cet ordinateur ({variable}).</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Les mettre de côté</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">Réglages (Ctrl ,)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>Les réglages prennent effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>Part de la fenêtre pour les passages</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Maj Entrée</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">Maj Entrée ouvre le document</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>Raccourcissez la question, ou choisissez une fenêtre de contexte plus grande.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>Afficher les premiers pas</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>Afficher le prompt</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="vanished">Afficher la barre latérale (Ctrl B)</translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation>Afficher ce qui précède et suit</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>Affiche tout d’un coup, sans glissement ni fondu.</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>Affiche l’adresse de la page de téléchargement, et l’ouvre quand vous le dites.</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>Affiche deux réponses côte à côte</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>Passage similaire ({score:.2f}). Semblable par les mots et le sens, ce qui ne prouve rien.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>Depuis son ouverture, Candor ne s’est connecté à aucune autre machine.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>Depuis son ouverture, Candor s’est connecté à {hosts}.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">Plus petit (Ctrl -)</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>Ce qui a été lu de {n:,} fichier pour elle seule l’est aussi ; le fichier lui-même reste.</numerusform>
            <numerusform>Ce qui a été lu de {n:,} fichiers pour elle seule l’est aussi ; les fichiers eux-mêmes restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>Ce qui a été lu de {n:,} fichier pour elles seules l’est aussi ; le fichier lui-même reste.</numerusform>
            <numerusform>Ce qui a été lu de {n:,} fichiers pour elles seules l’est aussi ; les fichiers eux-mêmes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>Part du contexte réservée à la réponse, qui s’arrête là.</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>Quelqu’un vous montre peut-être un ancien fichier. {elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>Un problème que Candor n’avait pas prévu est survenu ({kind})</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>Source {number}, {title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>Sources et doute</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>kurde du Sud</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>sotho du Sud</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>Redémarrez Candor.</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>Redémarrez Candor : il refait la liste à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>Redémarrez Ollama, puis reposez la question.</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>Démarrez Ollama, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>Démarrez Ollama.</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>Démarrez son service, ou lancez-le dans un terminal.</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>Démarrez à nouveau l’ancien trousseau, ou tapez votre clé de récupération. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>Réponse en cours à « {title} »</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Arrêter à</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>Arrêter, relâcher, fermer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>Lecture arrêtée après {seconds} s</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>Lecture arrêtée à {what}</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>Résume {le fichier} en dix phrases. Dis d’abord ce qui compte le plus.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>Système {system:,}, historique {history:,}, passages {passages:,}, question {question:,} tokens ; {answer:,} réservés à la réponse, {free:,} libres sur {context:,}</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>Système {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>Retirez un filtre, ou ajoutez le dossier.</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>Retirer de la mémoire</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>Sortir du dossier</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>Retirez les sites étrangers de OLLAMA_ORIGINS, puis redémarrez Ollama.</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>Retirer l’épingle de « {question} »</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>Prend effet à la prochaine ouverture de Candor.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>Gabarit, vide pour le sien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>Texte envoyé à {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>Texte envoyé à {host} sans protection</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Le PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>La réponse s’est interrompue ; le modèle se répétait peut-être</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>La réponse ne cite pas ce passage.</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>La réponse s’arrête avant l’un de ces textes, un par ligne.</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>La réponse a rempli la place qui lui était réservée et s’est arrêtée là</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>La réponse contient jusque-là un signe qui pilote le modèle</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>Le fichier joint {name} n’est plus là</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>La sauvegarde n’a pas pu être restaurée ({why})</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>Le meilleur, pour une grosse carte graphique</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>Le certificat de {address} n’est pas digne de confiance ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>Les certificats de {path} sont inutilisables ({why})</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>Le plus proche de {passages} dans {files}</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>Les {shown} plus proches sur {passages} dans {files}</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>Impossible d’enregistrer la conversation : le disque est plein</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>Impossible d’ouvrir les conversations ({why})</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>Impossible de lire ou d’enregistrer les conversations ({why})</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>Les conversations n’ont pas pu être réécrites ; elles restent comme elles étaient</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>Les conversations ont été conservées par un Candor plus récent, et celui-ci ne peut pas les lire</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>Le document commence ici.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>Le document se termine ici.</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>Le modèle d’embedding manque dans {where}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>Impossible d’ouvrir le fichier ({strerror})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>Le fichier est endommagé ({why})</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>Le fichier qui dit comment vos conversations sont verrouillées est inutilisable : {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>Impossible d’importer le fichier {name} : {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>Le fichier {name} est inutilisable : {why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>Le premier Llama 3, avec une fenêtre de 8 192 tokens</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>Le premier grand, avec une fenêtre de 8 192 tokens</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>Le premier d’Ollama</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>L’index est endommagé ({why})</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>L’index a été construit par un Candor plus ancien</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>L’index a été construit avec {built_with}, et les réglages indiquent {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>L’index était endommagé et a été mis de côté</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>L’index était endommagé et est reconstruit. Vos fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>La clé dans {keyring} n’est pas celle qui verrouille vos conversations</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>La clé est conservée dans {keyring}, qui s’ouvre avec votre session. Vous ne tapez rien.</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>La clé de vos conversations est dans {keyring}, qui ne peut pas être interrogé : {why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>La clé de vos conversations est dans {was}, et c’est maintenant {now} qui répond</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>La clé de vos conversations n’est plus dans {keyring}</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>La langue de la fenêtre ; les réponses viennent dans la langue de la question.</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>La liste des connexions est inutilisable ({why})</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>Le verrou n’a pas pu être changé ({why})</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>Les conversations verrouillées sont déplacées dans un dossier du dossier de données de Candor, et vous commencez sans aucune. Rien n’est supprimé : avec la clé, on peut les faire revenir.</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>Le modèle n’a pas proposé ce token ici</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>Le modèle n’a pas de nom</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>Le modèle n’a lu que {tokens} tokens ; le début du prompt a été coupé</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>Le modèle s’est arrêté avant la fin de la réponse ({words})</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>Le modèle a écrit cette adresse.</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>Le modèle a écrit {written}, son choix nº {rank}.</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>Le modèle a écrit {written}. Le serveur n’a listé aucune alternative.</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>Le modèle a écrit {written}. {absence}.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>Celle du modèle</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>Nom de la seule machine à laquelle vos questions et passages peuvent être envoyés, par exemple gpubox.lan.</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>Les autres fichiers ne sont pas touchés. Divisez le fichier, ou excluez-le.</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>Les autres fichiers ne sont pas touchés. Réessayez, ou excluez-le.</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>Les autres parties ne sont pas touchées. Reposez la question pour les lire toutes.</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>La page dépasse {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>Le motif {pattern} est inutilisable</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>Le prompt tel qu’il serait envoyé</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>Le prompt comptait {read} tokens, et Candor en avait prévu environ {estimated}</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>Le prompt qui a été envoyé</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>Impossible d’épingler la question : {why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>La question en d’autres termes</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>La question est trop longue d’environ {tokens} tokens</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>La question et ses passages sont trop longs pour ce modèle</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>Le lecteur s’est arrêté subitement sur ce fichier</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>La réponse reçue n’a pas été comprise</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>Le modèle de recherche lit le mieux : {languages}.</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>Le modèle de recherche transforme le sens de chaque passage en nombres. Le vôtre, {embedder}, n’a pas été conçu pour toutes les langues de vos fichiers : leurs mots se trouvent toujours, leur sens souvent pas.</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>Le modèle de recherche n’a pas été conçu pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>L’autotest trouve la bonne page pour {found:,} question sur {n:,}.</numerusform>
            <numerusform>L’autotest trouve la bonne page pour {found:,} des {n:,} questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>La réponse du serveur n’a pas été comprise ({why})</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>Le jeu de questions est inutilisable : {why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>Impossible d’enregistrer les réglages ({strerror})</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>Les réglages dans {path} sont inutilisables : {why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>Le plus petit : rapide, et souvent faux</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>Le texte de vos documents, les questions épinglées, les collections</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>Le fichier de version de {host} est inutilisable : {why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>Le fichier de version de {host} n’est pas signé par ceux qui ont fait ce Candor ; rien n’y est cru</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>Le fichier de version de {host} nomme Candor {version}, et {known} a déjà été annoncé</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>Le fichier de version de {host} ne valait que jusqu’au {day} ; une version plus récente vous est peut-être cachée</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>Leurs questions et réponses sont effacées définitivement.</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>Fermez ensuite Candor et faites tout relire :</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>Aucun document pour répondre pour l’instant</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>Les sources {numbers} n’existent pas</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>Il y a {n:,} rapport.</numerusform>
            <numerusform>Il y a {n:,} rapports.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>Une collection nommée {name} existe déjà</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>Aucune réponse dont douter.</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>Cette question n’a pas de réponse.</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>Aucune collection ne s’appelle {name}</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>Aucune conversation à exporter pour l’instant</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>La date « {text} » n’existe pas</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>Aucun fichier de ce nom, ou Candor n’a pas le droit de le lire</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>Aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>Cette adresse ne mène pas à une page, mais à {kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>La page {page} n’existe pas ; le fichier en a {pages}</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>Aucun préréglage ne s’appelle {name}</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>La source {number} n’existe pas</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>Ce token n’est pas dans cette réponse</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>Aucune table {table} qu’il soit permis de lire</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>Il n’y en a pas. Avec une clé, vous pouvez les ouvrir si le trousseau ou la phrase secrète est perdu.</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>Il n’y a rien à lire dans cette partie de la bibliothèque</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>Il n’y a rien à lire dans {names}</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>Il y en a une. Une nouvelle la remplace.</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>Ces textes viennent avec les installateurs. Dans un dossier de sources, ceci les crée : `{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>Elles ne sont qu’en mémoire et disparaissent à la fermeture de Candor. Choisissez comment les conserver.</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>Elles sont verrouillées en ce moment.</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>Lus là où ils sont ; rien n’est copié ni envoyé.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Réfléchir d’abord</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation>Cet Ollama n’a pas noté la réponse comme demandé</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>Cet Ollama est trop ancien pour bifurquer</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>Ce compte n’a pas le droit d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>Cette réponse est venue sans probabilités des tokens : impossible d’y bifurquer</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>Cette réponse est venue sans probabilités des tokens.</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>Cette réponse ne peut pas être évaluée avec et sans fichiers.</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>Cette réponse s’est arrêtée avant la consultation des documents.</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>Cette réponse n’avait pas de passages pour l’évaluer</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>Cette réponse n’a pas de mots à évaluer</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>Cette réponse n’est plus là</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>Cette réponse n’a utilisé aucun document.</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>Cette réponse a été conservée sans son prompt</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>Cette réponse n’a pas été évaluée avec et sans fichiers.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>Cette sauvegarde est inutilisable : {why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>Cette sauvegarde a été faite par un Candor plus récent</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>Cette version compilée n’a pas d’endroit où chercher des mises à jour</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>Cette conversation n’est plus là</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>Cette base de données n’a pas de tables.</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>Cette base de données n’est pas lue : {why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>Ce fichier a changé depuis sa lecture. Le passage est peut-être ailleurs maintenant.</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>Ceci est Candor {installed} ; le plus récent annoncé est {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>C’est un signe qui pilote le modèle, pas du texte</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>Ce n’est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>Ce n’est pas la phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>Ce n’est ni la phrase secrète ni la clé de récupération</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>Ce n’est qu’une partie d’un caractère, qui ne peut pas s’écrire seule</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>Ce n’est qu’une partie d’un caractère : le serveur ne dit pas laquelle, une réponse ne peut donc pas partir de là.</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>C’est la certitude du modèle, pas la vérité. Les valeurs sont prises avant le tirage ; la température ne les change pas.</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>C’est le Candor le plus récent, {version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>C’est le bon fichier pour cette question</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>C’est la bonne page pour cette question</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>C’est ce que le modèle a écrit.</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>Cela ressemble à une clé de récupération avec une faute</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>Cette machine, port {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Impossible d’afficher cette page.</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>Ce processeur est trop ancien pour Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>Ce processeur est trop ancien pour l’index de recherche</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>Cette question n’est plus dans la conversation</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>La bibliothèque C de ce système est {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>Ce token est la fin d’un caractère commencé par un autre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>Ceux que votre système accepte</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>Réflexion préalable</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>Réflexion de {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Auj. {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Token précédent</translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation>Jeton pour {host}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation>Token {token}, {probability}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation>Token {token}, {probability}, épinglé</translation>
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
        <translation>Fil de la conversation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>Réessayez plus tard, ou lisez une table ou une vue plus petite.</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>Réessayez plus tard, ou enregistrez-la comme fichier dans votre navigateur et ajoutez-le.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>Réessayez quand l’autre programme aura fini.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">Réessayez ; si cela se reproduit, signalez-le avec le journal du dossier de données de Candor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>Réessayez ; si cela se reproduit, envoyez le rapport qui est dans les réglages, sous À propos.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>Réessayez ; si cela arrive souvent, choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Réessayez ; ce qui a été téléchargé est conservé.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Essayer avec des documents d’exemple</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Deux réponses côte à côte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>Tapez-la à nouveau. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>Tapez celle avec laquelle elle a été faite. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>Tapez votre phrase secrète ou votre clé de récupération.</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>Tapez votre phrase secrète ou votre clé de récupération. Vos fichiers restent consultables sans elle.</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>Tapez votre clé de récupération, ou rétablissez l’ancien contenu du trousseau. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>Sauvegarde inachevée</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>Copie inachevée</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>Peu probable avec et sans fichiers</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>Déverrouillez ou installez le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>Déverrouillez votre trousseau, puis réessayez. Votre clé de récupération les ouvre aussi.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">Haut</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>Mettez Ollama à jour pour voir à quel point le modèle était sûr.</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>Mettez Ollama à jour, et d’ici là n’importez aucun fichier de modèle venant d’inconnus.</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>Mettez Ollama à jour, ou essayez un autre modèle.</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>Mettez Ollama à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>Utilisez un système Linux dont la bibliothèque C est glibc {oldest} ou plus récente.</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>Utilisez un ordinateur dont le processeur date de 2013 ou après.</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>Utilisez une adresse de cette machine, par exemple http://127.0.0.1:11434, ou indiquez l’autre dans les réglages.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Utiliser une autre adresse</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>Utilisez https, ou redirigez un port : lancez `ssh -N -L 11435:127.0.0.1:11434 {host}` et utilisez l’adresse http://127.0.0.1:11435.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>Utilisez des lettres, chiffres, points, tirets et tirets bas, par exemple llama3.2:3b.</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>Utilisez l’adresse d’une page du Web public, par exemple https://example.org/page.</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>Utilisez le chemin d’un fichier de base de données, ou une adresse comme postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">Valeur</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>vénitien</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>Version {version} à {address}, pour cet ordinateur seul</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>Attendez la fin, ou arrêtez-la à côté de cette réponse.</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>Attendez qu’il soit lu, ou demandez sans lui.</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>Attendez que l’autre Candor ait fini, ou fermez-le.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>wallon</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>Pages web et tables que vous avez ajoutées</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>Pages web, bases de données et modèles sont récupérés sur d’autres machines quand vous les demandez.</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>Évaluer avec et sans fichiers</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>Évaluée avec {calls} au modèle en {seconds}. {limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frison occidental</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>Ce que Candor réécrivait quand il a été arrêté ; le prochain démarrage le termine</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>Ce que contient Ollama</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>Que dit {name}, en bref ?</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>Ce qui trouve les passages par le sens ; après un changement, tout doit être relu.</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>Ce que demanderait un ajustement (fine-tuning)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>Impossible de conserver ce que l’on sait des mises à jour ({strerror})</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>Ce qu’elle ignore</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>Ce qui dit où cette version compilée cherche des mises à jour est inutilisable ({why})</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>Ce que la collection ignore</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>Ce qui est dit au modèle avant l’instruction de Candor, qui a le dernier mot. Cela prend de la place dans le contexte.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Réflexion du modèle</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>Ce qui avait été récupéré n’est plus là</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>Ce qui en a été lu est effacé définitivement du disque de Candor. Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>Ce qui en a été lu est effacé définitivement du disque de Candor. Votre propre fichier reste où il est.</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>Ce qui a été lu de son {n:,} fichier est effacé définitivement du disque de Candor. Les fichiers eux-mêmes restent où ils sont.</numerusform>
            <numerusform>Ce qui a été lu de ses {n:,} fichiers est effacé définitivement du disque de Candor. Les fichiers eux-mêmes restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>Ce qui en a été lu est effacé définitivement du disque de Candor. Vos propres fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>Ce qui a été envoyé n’a pas été conservé avec cette réponse.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>Ce que vous choisissez ici est conservé dans {path} ; son dossier contient tout le reste de ce que Candor conserve.</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>Ce que vous avez choisi ; aucun mot de passe</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>Ce que {name} ignore</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>Ce que « {file} » contient et qui manque à ce Candor est ajouté. Ce qui est ici ne change pas.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">Ce qui n’a pas de raccourci se trouve avec Ctrl K.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>Ce qui n’a pas de raccourci se trouve avec {keys}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>Quand Candor plante</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>Quand un Candor plus récent a été cherché, et ce qui a été trouvé</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>Quand la lecture de vos fichiers laisse la moitié du processeur aux autres programmes.</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>Où Candor a planté ; aucun de vos mots</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>Où Ollama écoute ; une adresse sur une autre machine est refusée, sauf si cette machine est indiquée plus bas.</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>Où le doute est montré</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>L’endroit est noté, sans vos mots. Rien n’est envoyé : vous pouvez l’envoyer vous-même.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>On ne sait pas s’il existe un Candor plus récent : {why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">On n’a jamais cherché s’il existe un Candor plus récent</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>Vers quelles machines, quand et pourquoi</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>Le modèle de votre Ollama qui répond ; il peut être différent à chaque question.</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>Part de la fenêtre de contexte que les passages peuvent remplir ; le reste est pour la conversation et la réponse.</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>Les parties d’une réponse marquées là où le modèle hésitait.</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>Ceux qui ont fait ce Candor ont signé cette adresse.</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>L’administrateur de cet ordinateur a désactivé la recherche de mises à jour</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>Quiconque peut lire ce disque peut lire vos questions et leurs réponses.</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>Quiconque peut lire ce disque peut lire vos conversations. Un disque chiffré les protège quand il est éteint.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>le Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>Avec le même nombre, la même question reçoit la même réponse mot pour mot, même posée à nouveau.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>Écrivez un nom, par exemple *.tmp ou drafts/.</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>Écrivez d’abord une question ; le prompt en découle.</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>Écrivez d’abord une question ; tout pourra alors être lu pour elle</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>Écrivez une année, un mois ou un jour : 2024, 2024-05 ou 2024-05-17.</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>Écrivez une autre valeur, ou rétablissez la valeur par défaut.</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>Écrivez un motif par ligne, par exemple drafts/ ou *.bak, comme dans un fichier .gitignore. Les noms cachés, les liens et les types de fichiers que Candor ne sait pas lire sont toujours exclus.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
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
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>Vous avez ajouté cette adresse.</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>Commencez dès maintenant ; les fichiers sont lus pendant le téléchargement.</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>Vous voyez d’abord qui Candor interrogerait.</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Vos conversations sont verrouillées</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>Vos conversations sont verrouillées, et le fichier qui dit comment manque dans le dossier de données de Candor</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>Vos conversations ne sont pas verrouillées</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>Vos conversations ont été verrouillées par un Candor plus récent, et celui-ci ne peut pas les ouvrir</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>Vos documents ne le disent pas. Les {known} passages ont tous été lus.</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>Vos documents ne le disent pas. Le passage le plus proche porte sur « {heading} ». [{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>Vos documents ne le disent pas. Le passage le plus proche est dans {where}. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>Vos documents en parlent à peine</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>Vos questions et réponses, gardées en mémoire seulement jusqu’à ce que vous choisissiez comment les verrouiller</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>Vos questions et passages vont à {host}, parce que votre Ollama est là.</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>Vos questions et passages vont à {host} sans protection : n’importe qui sur le trajet peut les lire.</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>Vos questions, les réponses avec leurs tokens, et ce qu’elles citent</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>Selon vos réglages : {value}.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>`{key}` à la ligne {line}</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>`{variable}` n’est pas un réglage</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">`{variable}` n’est pas un réglage{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>`{variable}` : il faut {rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>un livre</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>une bande dessinée</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>un emplacement de clé y est incohérent</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>une ligne ne fait pas partie d’une réponse</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>un nom ou un mot de passe dans une adresse est un piège, ou un secret</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>un Candor plus récent l’a écrite</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>un Candor plus récent a écrit la liste des documents</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>un nombre de 0 à 2</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>un nombre de 0,1 à 0,9</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>un nombre de 0,8 à 2</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>une partie est illisible</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>une partie ne tient sur aucune page</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>une partie qui se décompresse en plus de {most_ratio} fois sa taille</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>une feuille de {most_cells} cellules</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>une diapositive manque</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tenseur a trop de dimensions</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>une durée comme 5m, 2h ou 0, ou -1 pour toujours</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>un échange est illisible : {error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>un nombre entier de 1 à 100</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>un nombre entier d’au moins 16</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>un nombre entier d’au moins 512</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>entièrement sur la carte graphique</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un document XPS</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>une adresse telle que http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>une réponse disparue</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>une adresse vide</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>un autre Candor l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>un autre Candor vient de choisir</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>la réponse {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>un nombre quelconque</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>cherché dans {parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>la demande s’est arrêtée subitement</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>au plus {most_stops} textes, aucun vide</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>au plus {value:,} tokens de réponse</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>au maximum, {batch} tokens à la fois sur {context} tokens et {heads} têtes</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>avant : {day}</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>entre {lower} et {upper} bit par token</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">bloque tout le reste de ce qui quitte cette machine</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>choisissez-en un</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation>contexte {value:,}</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>contradictions</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>conversations {hex}</translation>
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
        <translation>base de données verrouillée</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>schéma de la base de données verrouillé</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>table de la base de données verrouillée</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>échéances</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>chiffré non chiffré stockage disque fichiers</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>finir ici</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>expliquer</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">en contacte d’autres quand vous le demandez</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>oublié quand vous la supprimez</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>dans {n:,} collection</numerusform>
            <numerusform>dans {n:,} collections</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>identification demandée</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>connexion interrompue, ou langage inconnu du Web</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>il annonce plus qu’un fichier ne peut contenir</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>réponse inattendue</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>il ne garde pas ce qu’on lui confie</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>pas de dialogue HTTP</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>fin avant la dernière partie</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>fin trop précoce</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>accès interdit</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>aucune page</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>page inconnue</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>aucun certificat dedans</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>il concerne un autre programme</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>fichier endommagé</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>il est endommagé, ou d’un autre genre</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>beaucoup trop long</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>page disparue</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>le serveur a lui-même un problème</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>ce n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>ce n’est pas une base de données, ou elle est chiffrée</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>ce n’en est pas une, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>ce n’est pas un livre à l’intérieur</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>ce n’est pas un notebook à l’intérieur</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>ce n’est pas un classeur correct</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>ce n’est pas un tableau conservé par Candor</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>ce n’est pas un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>ce n’est pas un fichier de version</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>elle n’est pas protégée, et l’adresse qui y menait l’était</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>ce n’est pas du texte RTF correct</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>ce n’est pas du TOML valide ({error})</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>il n’est pas écrit comme Candor le connaît ({where})</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>le contenu n’est pas celui attendu : {named}</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>version inconnue de Candor</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>il dépasse {largest} MB</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>il est plus court qu’annoncé ; peut-être n’a-t-il pas été téléchargé en entier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>elle mène dans votre propre réseau</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>elle renvoie sans fin vers une autre adresse</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>elle renvoie vers une autre adresse, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>elle renvoie ailleurs, sans dire où</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>il mène à une autre page que celle avec laquelle ce Candor a été fait</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>elle mène à cette machine ou dans votre propre réseau</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>elle ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>elle ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>rien n’y est nommé qui les ouvre</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>renvoi vers une autre adresse</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>le contenu grossirait à la lecture</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>son adresse est incompréhensible</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>son adresse doit avoir un hôte et le nom d’une base de données</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>son archive ne s’ouvre pas</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>son début</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>son début est beaucoup trop long</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>son certificat n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>sa compression est défectueuse</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>ses conversations sont endommagées</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>sa description est beaucoup trop longue</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>son hôte n’a pas de point, comme seuls les noms de votre propre réseau</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>son hôte est un nombre déguisé</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>son hôte n’est pas un nom</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>son hôte mène à cette machine ou dans votre propre réseau</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>sa clé est incohérente</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>sa clé demanderait des heures de calcul</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>son dernier message manque</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>sa structure est {layout}, ce Candor lit {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>sa table des matières manque</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>ses métadonnées sont d’un autre genre</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>ses pages ne concordent pas</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>ses parties sont introuvables</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>ses parties sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>modèle en mémoire {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>sens {meaning:.2f}, mots {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>message {message}</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>le message {number} en suit un du même auteur</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>le message {number} en suit un qui n’est pas placé avant lui</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>le message {number} a le numéro d’un autre</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>le message {number} marque des mots qu’il n’a pas</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>mon-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>aucun fait douteux</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>aucun trousseau qui chiffre n’est en service</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>aucun message n’y commence</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>aucun texte n’a pu en être tiré</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>aucune de ses versions ne s’ouvre</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>aucune de ses lignes ne dit quand elle s’affiche</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>introuvable pour l’instant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>rien d’ajouté pour l’instant</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>ancien Office</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>ancien PowerPoint (.ppt)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>ancien Word (.doc)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>les options après son nom ne sont pas utilisées ; retirez ce qui suit ? ou #</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>plus de {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>lu par OCR</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>la lecture est en pause</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>cette lecture y changerait quelque chose</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>prêt pour toutes vos questions</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>du texte enrichi</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>graine {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>feuille {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis : {day}</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>diapo {slide}</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>une valeur inférieure au contexte, dont la question a besoin aussi</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>quelque chose d’endommagé</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>quelque chose de compressé en {kind}</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>quelque chose qui n’est pas du texte</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>quelque chose sans type</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>statut {status}, sans motif</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>arrêt à {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>résumer</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>table {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>fin de la réponse</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>le code d’une langue, comme "de", ou rien pour celle du système</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>le disque où il garde ses modèles est plein</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>le hub n’a plus ses poids</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>la clé qu’il contient n’est pas celle qu’il nomme</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>le trousseau n’a pas répondu en {timeout} s</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>le trousseau a refusé ({refusal})</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>la liste des documents : {error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>la liste des documents : {why}</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>le modèle a trop écrit à leur sujet</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>le nom d’un modèle, ou rien pour le premier local</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>le nom d’un modèle d’embedding, ou rien pour celui de Candor</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>le nom d’une autre machine, ou rien</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>le paramètre {name} n’a pas de valeur</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>le composant qui parle aux trousseaux n’est pas installé</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>le chemin d’un fichier de certificats, ou rien</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>la taille de son fichier</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>il n’y a pas de question</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>il ne contient aucune question</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>cette base de données n’existe pas</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>ce fichier n’existe pas, ou il n’est pas permis de le lire</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>cette conversation</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>ce genre de Word</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>cette question</translation>
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
        <translation>entraîné pour {tokens} tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>ce qu’elle dit de la bibliothèque est illisible</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>ce qu’il dit est illisible</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>avec fichiers</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>{adapter} milliards de rang {rank}</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>Impossible de récupérer {address} : {why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}, bifurquer ici</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount} milliards de poids</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount} milliards de poids × {bits} bits ({quantization})</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} sur {count:,}</translation>
    </message>
    <message>
        <source>{billions} × 4.127 bits + {beside} × {trained} bytes</source>
        <translation>{billions} × 4,127 bits + {beside} × {trained} octets</translation>
    </message>
    <message>
        <source>{billions} × {half} bytes + {beside} × {trained} bytes</source>
        <translation>{billions} × {half} octets + {beside} × {trained} octets</translation>
    </message>
    <message>
        <source>{billions} × {trained} bytes</source>
        <translation>{billions} × {trained} octets</translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation>{blocked} Autoriser une fois laisse sortir cette seule visite, vers cette seule machine. Rien d’autre ne sort avec elle.</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} cartes, {cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} caractères de texte</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>{chosen} n’est pas dans votre bibliothèque</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>Douteux : {count}</translation>
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
            <numerusform>{done:,} sur {n:,} fichier</numerusform>
            <numerusform>{done:,} sur {n:,} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{done:,} sur {passages}, {items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{done:,} sur {passages}, {items}, encore {left}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>{done} sur {n:,} appel au modèle</numerusform>
            <numerusform>{done} sur {n:,} appels au modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>{done} sur {n:,} appel au modèle, encore {time}</numerusform>
            <numerusform>{done} sur {n:,} appels au modèle, encore {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done} sur {total}, {rate} par seconde, encore {left}</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>{fact}, {probability}. {compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}, et le fichier fait {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{files} dans {folders}.</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>{file} n’est plus dans votre bibliothèque</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{first} trouvées en premier, {five} parmi les cinq premiers, sur {n:,} question épinglée.</numerusform>
            <numerusform>{first} trouvées en premier, {five} parmi les cinq premiers, sur {n:,} questions épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first}, {second} et {n:,} autre langue</numerusform>
            <numerusform>{first}, {second} et {n:,} autres langues</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} et {third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder} (chargement impossible)</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder} ({file} est endommagé)</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>{free:,}/{context:,} libres</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>Impossible de joindre {host} : {why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>{host} n’a pas donné la page : {why} ({status})</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">Une fois par semaine, {host} est interrogé pour savoir s’il existe un Candor plus récent.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>{host} a mis plus de {seconds} s</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>Aucun contact avec {host} : rien ne doit quitter cette machine</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, port {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>À l’ouverture de votre session, {keyring} les ouvre. Quiconque emporte le disque ne peut pas les lire.</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>{keys} pour annuler.</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>{keys} ouvre le document</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>Il reste {left:,} pour les instructions, la conversation et les passages.</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>{lower} bit par token</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">{made} au journal ; vers d’autres machines : {out} ; bloquées : {blocked}</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>Certitude moyenne {mean}</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>Certitude moyenne {mean}, minimale {lowest}, {doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>Certitude moyenne {mean} ; la plus faible pour « {lowest} », {lowest2}.</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} de mémoire</translation>
    </message>
    <message>
        <source>{minutes} h {minutes2} min</source>
        <translation>{minutes} h {minutes2} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} brings an instruction of its own; Candor's takes its place.</source>
        <translation>{model} apporte sa propre instruction ; celle de Candor la remplace.</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>{model} ne sait pas réfléchir.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>Impossible de télécharger {model}</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>Impossible de télécharger {model} ({why})</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>{model} s’arrête de lui-même à {texts}.</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>{model} exige un Ollama plus récent</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>{model} demande encore {needed} GB, et {free} GB sont libres là où Ollama garde ses modèles</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>{model} tourne sur les serveurs d’Ollama, Candor ne l’utilise donc pas</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>Selon {model} : {value}.</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>{model} a été entraîné pour {n:,}.</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>{most_members} fichiers dans une archive</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} millions de pixels</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} en lecture</numerusform>
            <numerusform>{n:,} en lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} introuvable pour l’instant</numerusform>
            <numerusform>{n:,} introuvables pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} en attente</numerusform>
            <numerusform>{n:,} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} appel</numerusform>
            <numerusform>{n:,} appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} caractère</numerusform>
            <numerusform>{n:,} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} conversation</numerusform>
            <numerusform>{n:,} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} connexion</numerusform>
            <numerusform>{n:,} connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} conversation</numerusform>
            <numerusform>{n:,} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>{n:,} conversation a été restaurée</numerusform>
            <numerusform>{n:,} conversations ont été restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>{n:,} conversation a été importée</numerusform>
            <numerusform>{n:,} conversations ont été importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} fait douteux</numerusform>
            <numerusform>{n:,} faits douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>{n:,} en échec</numerusform>
            <numerusform>{n:,} en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} fichier</numerusform>
            <numerusform>{n:,} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} fichier est en {languages}.</numerusform>
            <numerusform>{n:,} fichiers sont en {languages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>{n:,} fichier consultable.</numerusform>
            <numerusform>{n:,} fichiers consultables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>{name} n’a pas pu être lu.</numerusform>
            <numerusform>{n:,} fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} fichier, {path}</numerusform>
            <numerusform>{n:,} fichiers, {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} fichier/min</numerusform>
            <numerusform>{n:,} fichiers/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} fichier/s</numerusform>
            <numerusform>{n:,} fichiers/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} dossier</numerusform>
            <numerusform>{n:,} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} dossier est introuvable pour l’instant. Ce qui en a été lu reste consultable.</numerusform>
            <numerusform>{n:,} dossiers sont introuvables pour l’instant. Ce qui en a été lu reste consultable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hours</source>
        <translation>
            <numerusform>{n:,} heure</numerusform>
            <numerusform>{n:,} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} élément</numerusform>
            <numerusform>{n:,} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} message</numerusform>
            <numerusform>{n:,} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} minute</numerusform>
            <numerusform>{n:,} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation>
            <numerusform>{n:,} de plus</numerusform>
            <numerusform>{n:,} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>{n:,} token de plus</numerusform>
            <numerusform>{n:,} tokens de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} à traiter</numerusform>
            <numerusform>{n:,} à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} page</numerusform>
            <numerusform>{n:,} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation>
            <numerusform>{n:,} page lue.</numerusform>
            <numerusform>{n:,} pages lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} passage</numerusform>
            <numerusform>{n:,} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>{n:,} passage n’a pas trouvé place</numerusform>
            <numerusform>{n:,} passages n’ont pas trouvé place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation>
            <numerusform>{n:,} emplacement</numerusform>
            <numerusform>{n:,} emplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation>
            <numerusform>{n:,} ligne</numerusform>
            <numerusform>{n:,} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} seconds</source>
        <translation>
            <numerusform>{n:,} seconde</numerusform>
            <numerusform>{n:,} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} feuille</numerusform>
            <numerusform>{n:,} feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} diapo</numerusform>
            <numerusform>{n:,} diapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} table</numerusform>
            <numerusform>{n:,} tables</numerusform>
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
            <numerusform>{n:,} sans texte</numerusform>
            <numerusform>{n:,} sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>Impossible d’enregistrer {name} ({why})</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>{name} n’a pas de pages, la page {page} n’existe donc pas</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>{name} a {pages} pages, la page {page} n’existe donc pas</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>{name} : il faut {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}, environ {n:,} token</numerusform>
            <numerusform>{name}, environ {n:,} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, page {page}</translation>
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
        <translation>{name} : environ {size}, licence {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>{needed} sur {memory} de mémoire, {free} libres ; carte graphique : {name}, {card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>{needed} sur {memory} de mémoire, {free} libres ; aucune carte graphique trouvée</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>{n} autres peuvent être choisis à côté de la question.</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}, surtout de la source {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages} sans texte</numerusform>
            <numerusform>{pages} sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} pages</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages} par OCR</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{passages} dans {files}, environ {calls}, durée encore inconnue</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{passages} dans {files}, environ {calls}, {time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>{passages} sur {pages}, {characters}.</translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation>{passages}, {characters}.</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} emplacements</translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation>{place} est introuvable pour l’instant. Ce qui en a été lu reste consultable.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>{ready:,} fichier sur {n:,} peut déjà être interrogé.</numerusform>
            <numerusform>{ready:,} des {n:,} fichiers sont déjà interrogeables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>Recherche possible dans {ready:,} fichier sur {n:,}.</numerusform>
            <numerusform>Recherche possible dans {ready:,} des {n:,} fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>{remark}. {size} à télécharger.</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>{rows} : {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows} : {columns} et {n:,} autre</numerusform>
            <numerusform>{rows} : {columns} et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same}, passage {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same}, page {page}</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says} Entrée dit où il va. Suppr le retire.</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says} {goes} dit où il va. {away} le retire.</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>{scheme} n’est ni SQLite, ni PostgreSQL, ni MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>{scheme}: n’est pas le Web</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {seconds} s</source>
        <translation>{sent} envoyés, {received} reçus, {seconds} s</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting} : rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting} : {value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>{share} % sur la carte graphique</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}, proximité {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands} au lieu de {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{table} dans {database}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>{title} : il faut {rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}, tous les fichiers</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, épinglée</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>{title} : {snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title} : {verdict}, afficher le calcul</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens} en {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{verdict}: {sum}</source>
        <translation>{verdict} : {sum}</translation>
    </message>
    <message>
        <source>{way}: {size} = {how}</source>
        <translation>{way} : {size} = {how}</translation>
    </message>
    <message>
        <source>{what} is in this file</source>
        <translation>{what} est dans ce fichier</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} est dans ce passage</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} n’est pas dans ce passage</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} n’est pas sur cette page</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} est sur cette page</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>{what}. Suppr le retire.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what} : {where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what} : {where} (et {n:,} autre)</numerusform>
            <numerusform>{what} : {where} (et {n:,} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence} Candor n’ouvre que des adresses web et e-mail.</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence} L’ouvrir quitte Candor et utilise le réseau.</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>Impossible d’ouvrir {where} : {why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>{where} est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>{where} n’est pas un réglage</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>{where} n’est pas un réglage, mais `{near}` oui</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>{where} : il faut {key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>{where} a refusé le nom ou le mot de passe</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>{where} a mis plus de {seconds} s</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}, jusqu’à ce qu’il soit retiré</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole} milliards de poids</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word} : {with_files} avec fichiers, {without} sans</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
</context>
</TS>
