<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>"auto", "always" or "never"</source>
        <translation>"auto", "always" oder "never"</translation>
    </message>
    <message>
        <source>"bands" or "quantile"</source>
        <translation>"bands" oder "quantile"</translation>
    </message>
    <message>
        <source>"off" or "weekly"</source>
        <translation>"off" oder "weekly"</translation>
    </message>
    <message>
        <source>"off", "facts", "words" or "tokens"</source>
        <translation>"off", "facts", "words" oder "tokens"</translation>
    </message>
    <message>
        <source>"system" or "always"</source>
        <translation>"system" oder "always"</translation>
    </message>
    <message>
        <source>"system" or "high"</source>
        <translation>"system" oder "high"</translation>
    </message>
    <message>
        <source>"system", "light" or "dark"</source>
        <translation>"system", "light" oder "dark"</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation>, wird abgeglichen</translation>
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
        <translation type="vanished">1 Seite</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
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
        <translation>2 × {layers} Schichten × {key_heads} Köpfe × {head} × {context} Tokens × 2 Byte</translation>
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
        <translation>; ein Token nutzt davon {shape} Milliarden</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>; {needed} Grafikkarte wie diese</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>; {needed} Grafikkarten wie diese</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>Eine Datei mit Zertifikaten, denen nur für diesen Rechner vertraut wird, falls er eines hat, das Ihr System nicht kennt.</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>Unterstrichen sind Wörter, die nur in einer der beiden stehen.</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>Statt der Datei steht dort ein Link, und Links folgt Candor nicht</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>Ein Modell, das es kann, denkt nach, bevor es antwortet. Das dauert länger; was es denkt, wird getrennt gezeigt.</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>Eine neue Frage wird nur aus Ihren Dokumenten beantwortet; neben jeder Frage lässt sich das ändern.</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>Ein Teil von {passages} Passagen fehlt vielleicht in der Antwort: {why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>Eine Frage kann mit einem davon beginnen: / und den Namen eingeben. Wörter in geschweiften Klammern, also {braces}, werden dann ausgefüllt.</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>Ein Suchmodell für viele Sprachen</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>Ein zweiter Name für dasselbe Modell. Er braucht keinen Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>Ein Satz ist ein Ordner mit Dokumenten und einer Datei questions.jsonl, eine Frage je Zeile.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Candor</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>Über Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>Aceh</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>Aktivierungen kommen hinzu: Sie wachsen mit dem Batch. Candor selbst trainiert nichts.</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>Fügen Sie einen Ordner hinzu und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>Datenbanktabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>Fügen Sie die Datei wieder hinzu oder entfernen Sie die angeheftete Frage.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>Webseite hinzufügen</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>Ersten Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>Ergänzt, was hier fehlt. Was hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>Alles wie in den Einstellungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>Alles davon war schon hier</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>Erlauben Sie es einmal dort, wo Sie es anfordern, oder schalten Sie die Sperre unter Einstellungen &gt; Verbindungen aus.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>Auch Zitate daraus in {n:,} Antwort leeren</numerusform>
            <numerusform>Auch Zitate daraus in {n:,} Antworten leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>Auch Zitate aus ihnen in {n:,} Antwort leeren</numerusform>
            <numerusform>Auch Zitate aus ihnen in {n:,} Antworten leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>Auch gelesen, nicht zitiert</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>Eine Antwort kann nicht enden, bevor sie beginnt</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>Eine leere Adresse</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>Eine verschlüsselte Kopie, die nicht fertig wurde; die nächste Sicherung räumt sie weg</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Altgriechisch</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>Ein anderes Candor hat die Unterhaltungen inzwischen geändert</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>Ein anderes Candor liest gerade Dateien in dieselbe Bibliothek</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>Ein anderes Candor verwendet gerade die Unterhaltungen</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>Eine andere Antwort wird gerade abgewogen</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Ein anderer Rechner</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>Antwort {place} von {among}</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>Antwort {place} von {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>Antwortet gut und liest lange Passagen</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>Auf dem Weg zu {host} kann jeder Ihre Fragen und Passagen lesen: http ist nicht geschützt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>Apple, im selben Speicher</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonesisch</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>Unterhaltung archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>Wie in Ihren Einstellungen. Was Sie hier ändern, gilt nur für diese Unterhaltung.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>Eine Sammlung, eine Datei oder eine Dateiart fragen</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>Stellen Sie eine kürzere Frage oder beginnen Sie eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>Fragen Sie Ihre Dokumente</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>Fragen Sie in einer neuen Unterhaltung noch einmal.</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>Fragen Sie noch einmal mit größerem Kontextfenster oder in einer neuen Unterhaltung.</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>Fragen Sie noch einmal, vielleicht mit anderen Worten.</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>Fragen Sie noch einmal und wägen Sie dann die neue Antwort ab.</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>Fragen Sie nach dem Rest oder lassen Sie mehr Platz für Antworten.</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>Fragen Sie mit anderen Worten oder bauen Sie den Index neu auf.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Stellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>Fragen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>Fragen Sie etwas zu Ihren Ordnern.</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>Stellen Sie die Frage noch einmal, ohne alles zu lesen; von einer solchen Antwort lässt sich abzweigen.</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>Gefragt mit {parts}.</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>Ollamas Bibliothek wird gefragt</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>Fragt so, neben der bisherigen Frage</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">Fragt so, neben der bisherigen Frage (Enter)</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>Fragt einen Rechner, welche Version die neueste ist, auch wo sonst nichts diesen verlassen darf, und installiert keine.</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>Fragt das Modell noch {n:,}-mal, etwa {time}.</numerusform>
            <numerusform>Fragt das Modell noch {n:,}-mal, etwa {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>Fragt das Modell noch {n:,}-mal.</numerusform>
            <numerusform>Fragt das Modell noch {n:,}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">Dateien anhängen (Strg U)</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>Hängen Sie die Datei noch einmal an und fragen Sie neu.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>An diese Frage angehängt: {name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>Zurück zur Antwort</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">Zurück zur Antwort (Esc)</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>Vorher: {first} an erster Stelle, {five} unter den ersten fünf von {n:,}.</numerusform>
            <numerusform>Vorher: {first} an erster Stelle, {five} unter den ersten fünf von {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>Vorher: {first} an erster Stelle, {five} unter den ersten fünf.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>Anfang des Dokuments</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">Blockieren Sie es mit `candor connections --block`.</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>Blockiert, nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Blockiert alle Verbindungen zu anderen Rechnern; eine Webseite, eine Datenbank oder ein Modell von anderswo erlauben Sie einmal, jedes Mal, wenn Sie es anfordern.</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>Blau: mit Ihren Dateien wahrscheinlicher. Ohne Farbe: ohne sie ebenso wahrscheinlich. Gepunktet: so und so unwahrscheinlich. Das ist die Sicherheit des Modells, nicht die Wahrheit.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>Beide sagen dasselbe, Wort für Wort.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>Hier abzweigen ({key})</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>Mit dieser Alternative abzweigen</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>Abzweigen: zu dem Wort, bei dem das Modell am unsichersten war</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>Abgezweigt von {named} nach „{before}“: {instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>Abgezweigt von {named}: {instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>Hier abgezweigt: {words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>„{title}“ wurde importiert</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>Bauen Sie den Index neu auf; Ihre Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>{host} wird jedoch einmal pro Woche gefragt, ob es einen neueren Candor gibt.</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>Je Antwort</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>Nach festen Grenzen</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>Nach festen Grenzen von 50 und 20 % oder danach, was innerhalb jeder Antwort ungewöhnlich ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation>Candor antwortet aus Ihren eigenen Ordnern.</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>Candor fragt bei jedem Start danach. Wenn Sie sie vergessen, öffnet nur ein Wiederherstellungsschlüssel die Unterhaltungen.</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>Candor fragt beim Start nach Ihrer Passphrase. Ohne sie kann niemand die Unterhaltungen lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Candor fragt {host}, welche Version die neueste ist. {host} erfährt die Netzadresse dieses Computers und sonst nichts: nicht, welche Version Sie haben, und nichts von Ihnen. Eine signierte Datei wird gelesen; installiert wird nichts.</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>Candor-Sicherung (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>Candor ist zuletzt abgestürzt. Ein Bericht sagt, wo, ohne Ihre Worte</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>Candor kann das noch nicht lesen: {name}</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">Candor verbindet sich nur mit {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">Candor verbindet sich mit niemandem</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Candor verbindet sich nur innerhalb dieses Rechners. Eine Webseite, eine Datenbank oder ein Modell von anderswo erlauben Sie einmal, jedes Mal, wenn Sie es anfordern.</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>Candor besteht aus der Arbeit vieler anderer: ihre Namen, ihre Lizenzen und wo die Quelltexte sind.</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>Candor darf dort nicht nachsehen</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>Candor darf in {folder} nicht schreiben</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>Candor braucht einen Prozessor ab 2013 (AVX2).</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>Candor liest nur: Die Verbindung wird nur zum Lesen geöffnet, und keine Zeile wird geändert.</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">Candor sendet Fragen und Passagen an {host}, einen anderen Rechner</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>Candor spricht nur mit diesem Rechner, und {address} liegt nicht darauf</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>Candor ruft diese eine Seite von {host} ab. Sonst wird nichts geladen; Ihre Dokumente werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>Candor {version} ist da</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>Candor {version} ist da; dies ist {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>Candor {version} wurde schon früher angekündigt; dies ist {installed}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>Candors Datenordner {home} lässt sich nicht anlegen ({strerror})</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>Candors Datenordner {name} hat einen Namen, der kein gültiger Text ist</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>Candors eigenes</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>Candors eigene Dateien fehlen in {places}</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>Ändern Sie den Wert oder überlassen Sie ihn dem Modell.</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>Prompts ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>Im Dokument prüfen</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>Prüfen Sie Grundlage, Vorlage und Parameter.</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>Angeheftete Fragen prüfen</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>Prüfen Sie, dass unter dieser Adresse Ollama antwortet und nichts anderes.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>Prüfen Sie, ob die Datei da ist und Sie sie öffnen dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>Prüfen Sie, ob auf der Festplatte Platz ist und Sie in Candors Datenordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, und versuchen Sie es dann noch einmal; was schon geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>Prüfen Sie, ob Sie in Candors Datenordner schreiben dürfen und ob die Festplatte da ist.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>Prüfen Sie, ob Sie in Candors Datenordner schreiben dürfen und ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Prüfen Sie die Adresse und die Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>Prüfen Sie die Adresse und ob die Datenbank läuft.</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>Prüfen Sie die Verbindung und den freien Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>Prüfen Sie die Verbindung und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>Prüfen Sie das Modell und seine Einstellungen.</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>Prüfen Sie den Namen und seinen Zusatz, etwa llama3.2:3b.</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>Prüfen Sie den Namen und das Passwort.</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>Prüfen Sie das Datum dieses Computers. {elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>Prüfen Sie, was dort steht; es kann aus dem Gedächtnis des Modells kommen.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>Das Geholte wird geprüft</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>Wählen Sie eine GGUF-Datei, die vollständig heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite-Datei auswählen</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>Wählen Sie eine Datei Ihrer Bibliothek und eine Seite, die sie hat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>Lokales Modell wählen</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>Wählen Sie ein lokales Modell.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>Mehrsprachiges Modell wählen</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>Wählen Sie zuerst eine Passphrase oder den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>Wählen Sie eine andere Unterhaltung.</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>Wählen Sie mit --home oder CANDOR_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>Wählen Sie ein anderes Token oder fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>Sammlungen, Ordner, Dateien oder Arten wählen, in denen gesucht wird (@)</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Wählen Sie eines davon: {known}.</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Auswählen: {field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>Ähnlichste Passagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>Sammlung, {n:,} Datei</numerusform>
            <numerusform>Sammlung, {n:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>Farben und Text</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>Comic</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>Vergleichen Sie ihn mit Ihrem Papier, Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>Mit einer anderen Antwort vergleichen</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>Vergleiche {ein Dokument} mit {einem anderen Dokument}: Was ist gleich, was ist anders, was fehlt?</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation>Verbunden mit {host}</translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation>
            <numerusform>Verbunden mit {n:,} anderen Computer</numerusform>
            <numerusform>Verbunden mit {n:,} anderen Computern</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Kontext, in Tokens</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>Unterhaltungen (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>Unterhaltungen sind verschlüsselt; eine Passphrase öffnet sie</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>Unterhaltungen sind verschlüsselt; der Schlüssel liegt im Schlüsselbund „{keyring}“</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>Unterhaltungen sind nur im Arbeitsspeicher und vergehen, wenn Candor endet: Noch wurde nicht gewählt, wie sie gesichert werden</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>Unterhaltungen sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>Unterhaltungen auf Ihrer Festplatte</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>Unterhaltungen stehen darin beisammen; sonst ändert sich nichts an ihnen.</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>Unterhaltungen, die sich nicht öffnen ließen, wie sie waren</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>Unterhaltungen, Prompts, der Inhalt Ihrer Bibliothek und Einstellungen, in einer Datei, die eine Passphrase verschließt.</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>Die Datei wird umgewandelt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>Wird für diese Frage kopiert und mit der Unterhaltung vergessen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation>Code kopieren, {language}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>Letzten Absturzbericht kopieren</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Passage kopieren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>Berichtigen Sie die Zeile oder löschen Sie die Datei, um mit den Standardwerten zu beginnen.</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>Berichtigen Sie die Variable oder entfernen Sie sie; sie stammt von der Verwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>Krimtatarisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standard: {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>Alle Absturzberichte löschen</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>Unterhaltungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>{n:,} Unterhaltung löschen</numerusform>
            <numerusform>{n:,} Unterhaltungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>{n:,} Unterhaltung löschen?</numerusform>
            <numerusform>{n:,} Unterhaltungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} löschen</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation>Dokumente oder Gedächtnis</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>Dokumente oder Gedächtnis: zuerst eine Antwort mit und ohne Dateien abwägen</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>Passt nicht: braucht {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>Zweifel: Angaben</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>Zweifel: Angaben, skaliert</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>Zweifel: aus</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>Zweifel: Tokens</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>Zweifel: Tokens, skaliert</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>Zweifel: Wörter</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>Zweifel: Wörter, skaliert</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>Unsichere Angaben</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>Laden Sie es im Browser herunter und fügen Sie dann die Datei hinzu.</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>Laden Sie von dort nichts herunter, bis das in Ordnung ist. Auch ein Netz, das verändert, was es weitergibt, bewirkt dies.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>Ziehen Sie zuerst Dateien oder Ordner irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo auf dieses Fenster oder fügen Sie einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>Ablegen, um es an diese Frage anzuhängen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>Dzongkha</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>Jede Angabe wird neu und als Ganzes bewertet, daher weichen die Zahlen von denen beim Schreiben ab. Gezeigt wird, woher die Sicherheit des Modells kommt; bewiesen wird damit nichts.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>Bearbeiten, wonach gesucht wird</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Embedding-Modelle</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>Verschlüsselt, mit einer Passphrase</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>Verschlüsselt, mit dem Schlüssel im Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>Ende des Dokuments</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Enter</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>Entropie: {words}.</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>Entropie: {words}; kein einzelner Wert, denn nur {listed} Alternativen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="vanished">Esc</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="vanished">Esc bricht ab.</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>Jede Antwort zeigt, woher sie kommt und wie sicher das Modell war.</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>Jede Datei hier ist ausgelassen.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">Alles, was Candor kann, hat eine Taste oder lässt sich mit Strg K finden.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>Alles, was Candor kann, hat eine Taste oder lässt sich mit {keys} finden.</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>Alles außer Ihren Dateien kommt verschlüsselt in „{file}“. Ohne diese Passphrase kann niemand sie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">Belege (Strg E)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>Erkläre {das Thema} jemandem, der nichts darüber weiß. Sage, was jedes Fachwort bedeutet.</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>Angaben: Zahlen, Daten, Namen, Zitate</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Noch einmal abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>{n:,} Datei neu abrufen</numerusform>
            <numerusform>{n:,} Dateien neu abrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>Abgerufene Seiten</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>Dateien können gelesen werden, bevor Ollama läuft. Die Suche braucht kein Modell.</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>Dateien, die durch Einfügen oder Ablegen nur einer Unterhaltung gegeben wurden</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>Alles finden: Befehle, Unterhaltungen, Dateien, Einstellungen</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>In den Lizenzen suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">In diesem Dokument suchen (Strg F)</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>Finde Aussagen über {das Thema}, die einander widersprechen, und wo jede davon steht.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>Passt auf die Grafikkarte</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>Passt, wenn andere Programme Platz machen</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>Passt, teils auf die Grafikkarte</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>Festgelegt von der Verwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>Fest: unter 50 % schwach, unter 20 % stark</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>Ordner, Dateien, Webseiten und Tabellen, die gemeinsam gefragt werden.</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>Für einen Rechner mit 8 GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>Für diese Unterhaltung</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>Nur für diese Unterhaltung, ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>Für diese Unterhaltung: Jede Frage darin kann die Datei einbeziehen.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>Nur für diese Frage</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>Nur für diese Frage: Candor behält eine Kopie, bis Sie die Unterhaltung löschen.</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>Nur für diese Frage; die Datei ist schon in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>Sammlung vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>{n:,} Datei vergessen</numerusform>
            <numerusform>{n:,} Dateien vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>{n:,} Datei vergessen?</numerusform>
            <numerusform>{n:,} Dateien vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>„{name}“ vergessen?</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>Gefunden auf Platz {rank}</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>{free:,} von {context:,} Tokens frei</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>Aus dem Gedächtnis des Modells</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>Aus Ihren Dokumenten</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>Ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>Ollama holen</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Anderes Modell holen</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>Holen Sie es mit `ollama pull {model}`.</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>Holen Sie eines mit `ollama pull llama3`.</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>{title} holen</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>Modelle holen, importieren, erstellen und löschen und sehen, ob eines auf diesen Rechner passt.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>Geben Sie sich dort Schreibrechte oder wählen Sie mit --home oder CANDOR_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>Wird an Ollama übergeben</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>Kehren Sie zu dem Embedding-Modell zurück, mit dem er erstellt wurde, oder bauen Sie den Index neu auf.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>Setzen Sie das Lesen in der Bibliothek fort und hängen Sie die Datei dann noch einmal an.</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>Zum unsichersten Wort</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haussa</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>Überschrift: {heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>Umgebung ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>Hoher Kontrast verzichtet auf jede Tönung und zeigt Wörter in Schwarz oder Weiß.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>Verlauf {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>Wie ein zweiter Start das offene Fenster findet</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">Wie genau Zweifel gezeigt wird (Strg D). {colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>Wie genau Zweifel gezeigt wird ({keys}). {colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>Wie Unterhaltungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>Wie Unterhaltungen gesichert sind: keines Ihrer Wörter und kein Schlüssel im Klartext</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>Wie Zweifel gefärbt wird</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>Wie schnell dieser Rechner Embeddings berechnet</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>Wie frei das Modell seine Wörter wählt: 0 nimmt jedes Mal das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>Wie frei Wörter gewählt werden: 0 nimmt immer das wahrscheinlichste, 1 wählt nach den Wahrscheinlichkeiten, wie sie sind. Die Wahrscheinlichkeiten, die Candor zeigt, sind die davor und bleiben gleich.</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>Wie lange das Modell nach einer Antwort im Speicher bleibt, etwa 5m, 2h oder 0; -1 heißt für immer.</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>Wie viele Passagen das Modell höchstens liest; mehr hilft selten und dauert länger.</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>Wie viele Tokens des Fensters eine Antwort verwenden darf; eine längere wird dort abgeschnitten.</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>Wie viele Tokens das Modell auf einmal sieht; mehr fasst längere Unterhaltungen und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>Wie viel Platz dafür da ist, lässt sich von hier nicht sagen</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>Wie viel das Modell auf einmal liest: Anweisungen, Unterhaltung, Passagen und Antwort. Mehr braucht mehr Speicher und mehr Zeit.</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>Wie das Modell antwortet</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>Wie sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>Wie in dieser Unterhaltung geantwortet wird</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">Wie in dieser Unterhaltung geantwortet wird (Strg Umschalt Y)</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>Wie Ihre Unterhaltungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Modelldatei importieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>In einer Antwort</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>In der Antwort</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>In der Sammlung {name}.</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>Wählen Sie im Menü einer Quelle „Das ist die richtige Seite für diese Frage“.</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>In der Frage</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>In diesem Dokument</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>Installieren Sie Candor neu oder führen Sie in seinem Quellordner `python3 dev.py setup` aus.</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>Installieren Sie Candor neu.</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>Installieren Sie es aus den Paketen des Systems, wenn es dort ist, sonst mit Ollamas eigenem Installationsprogramm.</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>Installieren Sie wieder das neuere Candor.</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>Installieren Sie das neuere Candor und stellen Sie sie dann noch einmal wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>In {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>Erfinderisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>Er ließ sich nicht sichern ({why}).</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>Es denkt nicht nach, bevor es antwortet.</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>Es hat keine Vorlage für Unterhaltungen: Es setzt einen Text fort und beantwortet keine Fragen.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Die Datei wird gerade gelesen.</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>Es wird dieses eine Mal vom Hub seiner Hersteller geholt, einem anderen Rechner. Nichts von Ihnen wird gesendet. Candor fragt davor noch einmal. In einem Terminal:</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>Ist schon in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>Die Datei wird gelesen, sobald etwas darin steht.</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>Die Datei wird gelesen, wo sie liegt; nichts wird kopiert oder gesendet.</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>Er öffnet Ihre Unterhaltungen, wenn Schlüsselbund oder Passphrase verloren sind. Schreiben oder drucken Sie ihn ab und verwahren Sie ihn getrennt von diesem Computer. Er wird nicht wieder gezeigt, und ein älterer öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>Es macht aus Text Zahlen für die Suche und beantwortet nichts.</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>Es verwendet keine Werkzeuge. Candor braucht keine.</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>Die Datei wird als Nächstes gelesen.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>Seine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>Fragen und Antworten darin werden endgültig entfernt.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>Kabylisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">Als Voreinstellung</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher behalten</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>In Ihrer Bibliothek behalten</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>In {collection} behalten</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>Ablegen in {name}</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>Hinterlegen Sie das richtige mit `candor connections --token`.</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>Unverschlüsselt lassen</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Frei für die Antwort</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>Mit dem Ordner abgeglichen,</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>Liegt im Schlüsselbund Ihres Systems und wird nur an diesen Rechner gesendet; ein leeres Token löscht es.</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>Liegt im Schlüsselbund Ihres Systems, nie in Candors Dateien.</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>Hinterlegt. Gilt, sobald Candor wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">Größer (Strg +)</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>Größer als {most}: {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>Größte Datei in MB</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Zuletzt gesucht: {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>Lassen Sie sie aus oder speichern Sie sie als PDF, Word, OpenDocument, HTML oder Text.</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>Lassen Sie sie aus oder tippen Sie ab, was ihre Bilder sagen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>Dateien auslassen, die größer sind als (MB)</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>{n:,} Datei auslassen</numerusform>
            <numerusform>{n:,} Dateien auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>Ausgelassen: {name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>Lassen Sie Candor Ihre Dateien neu lesen; sie sind nicht betroffen, und nichts von Ihnen geht verloren.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>Lässt sie unverschlüsselt zu diesem Rechner gehen, wo jeder auf dem Weg sie lesen kann; sicher sind https oder ein mit ssh weitergeleiteter Port.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>Hell oder dunkel oder was Ihr System gerade zeigt.</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>Ligurisch</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>Zeile {line:,}</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>Liste jede Frist und jedes Datum auf, bis zu dem etwas getan sein muss, und was geschieht, wenn man es versäumt.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>LoRA-Adapter (GGUF), falls vorhanden</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>Laden Sie es von ollama.com/download oder mit Homebrew.</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>Laden Sie es von ollama.com/download oder mit winget.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Längste Antwort, in Tokens</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>Suchen Sie in einigen Tagen erneut; bleibt es so, sagen Sie es denen, von denen Sie Candor haben.</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>Ollama suchen, ein Modell wählen und einen Ordner hinzufügen, noch einmal von vorn.</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>Nach neuerem Candor suchen</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Neue und geänderte Dateien suchen</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Neue Dateien suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>Einmal suchen</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Einmal pro Woche suchen</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>Sehen Sie dort nach, woher Sie Candor haben, ob es einen neueren gibt.</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>Sehen Sie nach, welche Tabellen es gibt, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>{passages} von {passages2} aus {files} von {files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>Ollama wird gesucht</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>Jede angeheftete Frage wird gesucht.</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Die Ordner werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>Modell erstellen</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Neuen erstellen</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>Ableiten</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie ein kleineres Modell; was schon geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie, ob Sie in Candors Datenordner schreiben dürfen, und stellen Sie sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>Schaffen Sie Platz und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>Schaffen Sie Platz; was im Index ist, ist sicher, und das Lesen geht von dort weiter.</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>Macht alles im Fenster größer oder kleiner, zusätzlich zur Größe Ihres Systems.</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>Wird durchsuchbar gemacht</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Wird verkleinert</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malagasy</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>Modelle verwalten</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Im Dock ablegen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation>Modelldatei (GGUF)</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation>Geholte Modelle; nichts von Ihnen</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>Mehr als {n:,} Dateien.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>Name eines Modells, das geholt werden soll</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>Name eines Modells, etwa llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>Nennen Sie in den Einstellungen die Datei seiner eigenen Zertifizierungsstelle oder leiten Sie einen Port mit ssh weiter.</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>Name, ein Wort</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>Braucht {needed} von {whole} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">Nächste Antwort (Alt Rechts)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>Nächste Passage (])</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>Nächster Satz, dann nächstes Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>Zweifel anders zeigen</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>Nigerianisches Pidgin</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>Keine Sammlung heißt mehr {name}</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>Keine Verbindung enthält das.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>Kein Dokument passt: {filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>Keine Angabe lag unter 50 %.</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>Noch ist keine Datei durchsuchbar.</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>Keine Datei hat „{wanted}“ im Namen.</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>Keine Datei ist ausgelassen.</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>Keine Datei ist zu klären.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Noch keine Dateien.</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>Hier wurde kein Schlüsselbund gefunden, der verschlüsselt; darum wird nichts auf die Festplatte geschrieben, bis Sie wählen.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>Kein Modell hat diese Frage beantwortet</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>Kein Modell kann „{name}“ heißen</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>Kein Modell hat „{wanted}“ im Namen.</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>Keine Außenverbindung</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>Keine Passage in Ihren Ordnern kommt dieser Frage nahe.</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>Zu dieser Frage wurde keine Passage gefunden</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>Noch ist keine Frage angeheftet.</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Keine Einstellung enthält das.</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>Kein Text auf {pages_said}</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>Kein Text auf {pages_said}, auch nicht mit OCR</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">Kein Text gefunden ({pages} {what})</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamisch</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>Nord-Sotho</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>Nicht unter den ersten {number}</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>Nicht unter den {bars} aufgeführten; höchstens {probability}</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>Nicht alles in diesem Ordner lässt sich ansehen</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>Nicht in diesen Passagen</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>Nicht in Ihren Dokumenten: nicht in der {n:,} gefundenen Passage</numerusform>
            <numerusform>Nicht in Ihren Dokumenten: in keiner der {n:,} gefundenen Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>Nicht verwendet, weil sie auf Ollamas Servern laufen: {names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>Nichts darunter, was Candor schon lesen kann.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>Nichts darin, was Candor schon lesen kann.</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>Noch nichts in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>Nichts in {chats} oder {files}.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>Nichts wird abgerufen, bevor Sie „{button}“ drücken.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>Nichts wird abgerufen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>Von neueren Versionen ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>Nichts geht verloren, wenn Sie das ändern.</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>Nichts geht verloren; bei diesem Modell ist die gezeigte Aufteilung nur ungefähr.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>Nichts wird auf die Festplatte geschrieben, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>Nichts verlässt diesen Rechner außer diesem einen Besuch bei {host}, wenn Sie ihn einmal erlauben. Sonst wird nichts geladen; Ihre Dokumente werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>Nichts verlässt diesen Rechner außer dem, was beim Verbinden an diese eine Datenbank geht.</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>Nichts aus einer Unterhaltung</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>Nichts wurde geändert. Exportieren Sie sie dort, woher sie kommt, noch einmal oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>Nichts wurde geändert. Nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>In den {read} von {known} Passagen, die gelesen wurden, fand sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>Jetzt ist {n:,} Datei ausgelassen.</numerusform>
            <numerusform>Jetzt sind {n:,} Dateien ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>Zahlen, Daten, Namen und Zitate</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>Ältester Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>Der älteste Beitrag wurde ausgelassen</numerusform>
            <numerusform>Die ältesten {n:,} Beiträge wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>Der älteste Beitrag wird ausgelassen</numerusform>
            <numerusform>Die ältesten {n:,} Beiträge werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>Älteste {turns} Beiträge</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>Ollama antwortet jeder Webseite: Eine Seite, die Sie besuchen, könnte Ihre Modelle fragen und löschen</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>Ollama konnte das Modell nicht holen: {words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>Ollama konnte das Modell nicht erstellen: {words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>Ollama konnte seine Bibliothek nicht erreichen</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>Ollama hat das Modell {model} nicht</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>Ollama lädt es aus seiner Bibliothek herunter; Candor selbst bleibt offline. Nach einem Stopp geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>Ollama lädt es herunter; Candor selbst bleibt offline.</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>Ollama hat noch kein Modell. Holen Sie eines nach Namen oder eines von unten.</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>Ollama ist mit anderen Fragen beschäftigt</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>Ollama ist installiert, läuft aber nicht</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>Ollama ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>Ollama läuft nicht. Unter {address} kam keine Antwort</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>Ollama ist auf einem anderen Rechner: Ihre Fragen und Passagen werden dorthin gesendet.</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>Ollama läuft</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>Ollama läuft und hat noch kein Modell</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>Ollama ist das kostenlose Programm, das das Modell auf diesem Computer ausführt.</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>Ollama selbst nimmt {value}.</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>Ollama bewahrt es neben den anderen auf. Eine Datei wird erst geprüft, dann zu Ollama kopiert.</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>Ollama auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>Ollama hat {read:,} Tokens gelesen; erwartet waren {prompt:,}</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>Ollama hat die Anfrage abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>Ollama hat das Token abgelehnt oder verlangt eines</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>Ollama meldet {size} bei {tokens} Tokens, {where}.</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>Ollama hat {seconds} s lang nichts gesagt</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>Ollama nimmt es von seiner Festplatte ({size}). Seine Antworten bleiben in Ihren Unterhaltungen.</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>Ollama war mitten in der Antwort weg</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>Ollama {version} hat eine bekannte Lücke: Eine präparierte Modelldatei kann lesen, was in seinem Speicher steht, auch Ihre Fragen (CVE-2026-7482, geschlossen in 0.17.1)</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>Ollama {version} sendet keine Token-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>Ollamas Adresse</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>In Ollamas Bibliothek gibt es kein Modell {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>Auf Ollamas Festplatte</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>Im Akkubetrieb und neben anderer Arbeit</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Einmal pro Woche, zu keiner festen Zeit, fragt Candor {host}, welche Version die neueste ist, auch wo sonst nichts diesen Rechner verlassen darf. {host} erfährt die Netzadresse dieses Computers und sonst nichts: nicht, welche Version Sie haben, und nichts von Ihnen. Eine signierte Datei wird gelesen; installiert wird nichts.</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>Nur Dateien, die vor {day} geändert wurden</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>Nur Dateien, die seit {day} geändert wurden</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>Nur Dateien der Art {kind}</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Nur für diese Unterhaltung</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>Nur aus Dokumenten</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter dürfen gewählt werden; 0 lässt alle zu.</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>Nur die ähnlichsten</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>Nur die Sammlung {name}</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>Nur die wahrscheinlichsten Wörter dürfen gewählt werden, die zusammen diese Wahrscheinlichkeit haben; 1 lässt alle zu.</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>Nur, was „{place}“ im Pfad hat</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>Nur Angehängtes</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>Nur Angehängtes wird gefragt. Wählen Sie mit @, was noch</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>Nur Wörter dürfen gewählt werden, die mindestens diesen Bruchteil so wahrscheinlich sind wie das wahrscheinlichste; 0 lässt alle zu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>Öffnen Sie Ollama über das Startmenü.</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>Öffnen Sie Ollama aus dem Programme-Ordner.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>Öffnen Sie sie noch einmal: Sie hat sich vielleicht geändert.</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>Öffnen Sie sie in ihrem eigenen Programm; wenn das geht, speichern Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>Öffnen Sie sie im Browser; wenn sie dort erscheint, speichern Sie sie als Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>Seite {page} öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">Oder auf eine Sammlung in der Seitenleiste oder auf die Frage unten ziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>Oder auf eine Sammlung in der Seitenleiste oder auf die Frage unten ziehen. {keys} bricht ab.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">Oder auf eine Sammlung in der Seitenleiste ziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>Oder auf eine Sammlung in der Seitenleiste ziehen. {keys} bricht ab.</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">Oder auf die Frage unten ziehen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>Oder auf die Frage unten ziehen. {keys} bricht ab.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>Nur andere Rechner</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation>Seite {at:,} von {count:,}</translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation>Seite {page:,} von {pages:,}</translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation>
            <numerusform>Seite {page:,} von {pages:,}, {n:,} Passage</numerusform>
            <numerusform>Seite {page:,} von {pages:,}, {n:,} Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>Parameter, einer je Zeile, etwa: temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>Passage {at:,} von {count:,}</translation>
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
        <translation>Passage {number}: {words}</translation>
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
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">Passagen (Strg E)</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>Passagen je Frage</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>Passagen in dieser Datei</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>Passagen {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>Passphrase, mindestens {number} Zeichen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Muster, eines je Zeile</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>Perplexität {perplexity_words}: als wäre jedes Token eines von so vielen gleich wahrscheinlichen.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>Unterhaltung anheften oder lösen</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>Token anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>Angeheftete Fragen</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>Angeheftet: {place} ist die richtige Stelle für „{question}“</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>Übungsserver, kein Modell</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Voreinstellung: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>Drücken Sie auf einen Eintrag oder 1 bis 9, und eine zweite Antwort geht von dort weiter. Andere: alles außerhalb der {listed} aufgeführten.</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorige Antwort</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">Vorige Antwort (Alt Links)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Passage</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>Vorige Passage ([)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">Vorige Stelle (Umschalt Enter)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>Wahrscheinlichkeit jedes Worts im Verlauf der Antwort</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>Unterhaltung in einen neuen Ordner legen</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>Einen gespeicherten Prompt einsetzen</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>In Ordner legen</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>Stellt die Muster und die Größe wieder her, die jede neue Sammlung hat</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Wird zusammengesetzt</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>Frage {n:,} Token</numerusform>
            <numerusform>Frage {n:,} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>Frage {place} von {count}</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>Frage {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Frage: {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>In der nächsten Frage zitieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>Für diese Fragen gelesen,</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>Lesen Sie sie neu, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>Trotzdem lesen</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>Lesen Sie sie trotzdem oder lassen Sie sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>{n:,} Datei neu lesen</numerusform>
            <numerusform>{n:,} Dateien neu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>{n:,} Tabelle lesen</numerusform>
            <numerusform>{n:,} Tabellen lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>Lesen nimmt Rücksicht</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Das Lesen ist angehalten</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Das Modell wird gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>Liest jede Passage statt nur der ähnlichsten</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">Liest jede Passage statt nur der ähnlichsten (Strg Umschalt A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>Empfohlen, und ob sie auf diesen Rechner passen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>Wiederherstellungsschlüssel für Candors Unterhaltungen. Wer ihn hat, kann sie öffnen.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">Neu antworten (Strg R)</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>Ordner entfernen, Inhalt behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>Für die Antwort frei {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>Stellen Sie diese Datei aus einer Sicherung wieder her. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>Rechenspeicher</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>Zeilen nicht gezählt</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>Gleiches Datum</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>Gleiche Zahl</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>Als Voreinstellung</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>Als Text sichern, zum Drucken</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>Speichern Sie sie als .docx und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>Speichern Sie sie als .pptx und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>Speichern Sie sie als Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>Speichern Sie es in einem anderen Ordner oder schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Wiederherstellungsschlüssel sichern</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>Nach der Antwort skaliert: die niedrigsten 5 % stark, die nächsten 10 % schwach</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>Scannen Sie sie schärfer. Für andere als lateinische, chinesische oder japanische Schrift installieren Sie das passende Tesseract.</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>Gälisch (Schottland)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindung suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>Gesucht nach: {searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>Geheimnisse lassen sich nicht sicher aufbewahren: {why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>Mit `candor collections` sehen Sie, welche es gibt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">Senden (Enter)</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>Ungeschützt senden</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Ohne sie senden</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Ohne diese senden</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>Wird gesendet, sobald {name} gelesen ist.</numerusform>
            <numerusform>Wird gesendet, sobald {n:,} Dateien gelesen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>Satz {place} von {count}: {words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>Festgelegt von der Verwaltung dieses Computers ({variable}).</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">Einstellungen (Strg ,)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>Einstellungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>Anteil des Fensters für Passagen</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Umschalt Enter</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">Umschalt Enter öffnet das Dokument</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>Kürzen Sie die Frage oder wählen Sie ein größeres Kontextfenster.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien zeigen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>Prompt zeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="vanished">Seitenleiste zeigen (Strg B)</translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation>Umgebung zeigen</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>Zeigt alles sofort, ohne Gleiten und Überblenden.</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>Zeigt die Adresse der Download-Seite und öffnet sie, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>Zeigt zwei Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>Ähnliche Passage ({score:.2f}). In Wörtern und Bedeutung ähnlich, was nichts beweist.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>Seit Candor geöffnet wurde, hat es sich mit keinem anderen Rechner verbunden.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>Seit Candor geöffnet wurde, hat es sich mit {hosts} verbunden.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Jetzt überspringen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">Kleiner (Strg -)</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>Ebenso, was nur für sie aus {n:,} Datei gelesen wurde; die Datei selbst bleibt.</numerusform>
            <numerusform>Ebenso, was nur für sie aus {n:,} Dateien gelesen wurde; die Dateien selbst bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>Ebenso, was nur für sie aus {n:,} Datei gelesen wurde; die Datei selbst bleibt.</numerusform>
            <numerusform>Ebenso, was nur für sie aus {n:,} Dateien gelesen wurde; die Dateien selbst bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>So viel vom Kontext bleibt für die Antwort frei, die dort endet.</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>Vielleicht zeigt Ihnen jemand eine alte Datei. {elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>Etwas ging schief, womit Candor nicht gerechnet hat ({kind})</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>Quelle {number}, {title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>Quellen und Zweifel</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>Südkurdisch</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>Süd-Sotho</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>Starten Sie Candor neu.</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>Starten Sie Candor neu: Es legt die Liste aus Ihren Dateien neu an.</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>Starten Sie Ollama neu und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>Starten Sie Ollama und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>Starten Sie Ollama.</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>Starten Sie seinen Dienst oder führen Sie es in einem Terminal aus.</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>Starten Sie den alten Schlüsselbund wieder oder geben Sie Ihren Wiederherstellungsschlüssel ein. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>Beantwortet noch „{title}“</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">Stopp (Esc)</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stoppen bei</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>Stoppen, loslassen, schließen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>Lesen nach {seconds} s abgebrochen</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>Lesen abgebrochen, Grenze erreicht: {what}</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>Fasse {die Datei} in zehn Sätzen zusammen. Sage zuerst, was am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>System {system:,}, Verlauf {history:,}, Passagen {passages:,}, Frage {question:,} Tokens; {answer:,} für die Antwort reserviert, {free:,} von {context:,} frei</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>System {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>Nehmen Sie einen Filter weg oder fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>Aus dem Speicher nehmen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>Aus dem Ordner nehmen</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>Nehmen Sie die fremden Seiten aus OLLAMA_ORIGINS und starten Sie Ollama dann neu.</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>„{question}“ lösen</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>Gilt, sobald Candor wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>Vorlage; leer für die eigene des Modells</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>Text geht an {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>Text geht ungeschützt an {host}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Das PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>Die Antwort brach ab; vielleicht hat sich das Modell wiederholt</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>Die Antwort zitiert diese Passage nicht.</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>Die Antwort endet vor einem dieser Texte, je einer in einer Zeile.</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>Die Antwort hat den für sie freien Platz gefüllt und dort geendet</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>Die Antwort enthält bis dahin ein Zeichen, das das Modell steuert</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>Die angehängte Datei {name} gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>Die Sicherung ließ sich nicht wiederherstellen ({why})</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>Das beste davon, für eine große Grafikkarte</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>Dem Zertifikat unter {address} ist nicht zu trauen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>Die Zertifikate in {path} sind nicht verwendbar ({why})</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>Ähnlichste von {passages} in {files}</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>{shown} ähnlichste von {passages} in {files}</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>Die Unterhaltung lässt sich nicht speichern: Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>Die Unterhaltungen lassen sich nicht öffnen ({why})</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>Die Unterhaltungen lassen sich nicht lesen oder speichern ({why})</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>Die Unterhaltungen ließen sich nicht neu schreiben; sie bleiben, wie sie waren</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>Die Unterhaltungen stammen von einem neueren Candor, und dieses kann sie nicht lesen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>Hier beginnt das Dokument.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>Hier endet das Dokument.</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>Das Embedding-Modell fehlt in {where}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>Die Datei lässt sich nicht öffnen ({strerror})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>Die Datei ist beschädigt ({why})</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>Die Datei, die sagt, wie Ihre Unterhaltungen gesichert sind, ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>Die Datei {name} lässt sich nicht importieren: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>Die Datei {name} ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>Das erste Llama 3, mit einem Fenster von 8.192 Tokens</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>Das erste große, mit einem Fenster von 8.192 Tokens</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>Das erste, das Ollama hat</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>Der Index ist beschädigt ({why})</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>Der Index stammt von einem älteren Candor</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>Der Index wurde mit {built_with} erstellt, in den Einstellungen steht {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>Der Index war beschädigt und wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>Der Index war beschädigt und wird neu aufgebaut. Ihre Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>Der Schlüssel im Schlüsselbund „{keyring}“ ist nicht der, mit dem Ihre Unterhaltungen gesichert sind</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund „{keyring}“, der sich öffnet, wenn Sie sich anmelden. Sie geben nichts ein.</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>Der Schlüssel Ihrer Unterhaltungen liegt im Schlüsselbund „{keyring}“, der sich nicht fragen lässt: {why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>Der Schlüssel Ihrer Unterhaltungen liegt im Schlüsselbund „{was}“, und jetzt antwortet „{now}“</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>Der Schlüssel Ihrer Unterhaltungen ist nicht mehr im Schlüsselbund „{keyring}“</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>Die Sprache des Fensters; Antworten kommen in der Sprache der Frage.</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>Die Liste der Verbindungen ist nicht verwendbar ({why})</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>Das Schloss ließ sich nicht ändern ({why})</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>Die gesperrten Unterhaltungen kommen in einen Ordner in Candors Datenordner, und Sie beginnen ohne welche. Nichts wird gelöscht: Mit dem Schlüssel lassen sie sich zurückholen.</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>Das Modell hat dieses Token hier nicht genannt</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>Das Modell hat keinen Namen</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>Das Modell hat nur {tokens} Tokens gelesen; der Anfang des Prompts wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>Das Modell hat aufgehört, bevor die Antwort vollständig war ({words})</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>Diese Adresse hat das Modell geschrieben.</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>Das Modell schrieb {written}, seine {rank}. Wahl.</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>Das Modell schrieb {written}. Der Server hat keine Alternativen genannt.</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>Das Modell schrieb {written}. {absence}.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>Der Name des einen Rechners, an den Ihre Fragen und Passagen gesendet werden dürfen, etwa gpubox.lan.</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>Die anderen Dateien sind nicht betroffen. Teilen Sie die Datei auf oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>Die anderen Dateien sind nicht betroffen. Versuchen Sie es noch einmal oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>Die anderen Teile sind nicht betroffen. Fragen Sie noch einmal, damit alle gelesen werden.</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>Die Seite ist größer als {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>Das Muster {pattern} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>Der Prompt, wie er gesendet würde</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>Der Prompt hatte {read} Tokens, erwartet hatte Candor etwa {estimated}</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>Der gesendete Prompt</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>Die Frage lässt sich nicht anheften: {why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>Die Frage mit anderen Worten</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>Die Frage ist um etwa {tokens} Tokens zu lang</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>Die Frage ist mit ihren Passagen zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>Das Lesen dieser Datei brach unerwartet ab</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>Die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>Am besten liest das Suchmodell {languages}.</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>Das Suchmodell macht aus jeder Passage Zahlen für ihre Bedeutung. Ihres, {embedder}, wurde nicht für alle Sprachen Ihrer Dateien gemacht: Ihre Wörter werden trotzdem gefunden, ihre Bedeutung oft nicht.</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>Das Suchmodell wurde nicht dafür gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>Der Selbsttest findet für {found:,} von {n:,} Frage die richtige Seite.</numerusform>
            <numerusform>Der Selbsttest findet für {found:,} von {n:,} Fragen die richtige Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>Die Antwort des Servers war nicht zu verstehen ({why})</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>Der Satz von Fragen ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>Die Einstellungen lassen sich nicht speichern ({strerror})</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>Die Einstellungen sind nicht verwendbar ({path}): {why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>Das kleinste: schnell und oft falsch</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>Der Text Ihrer Dokumente, angeheftete Fragen, Sammlungen</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>Die Versionsdatei von {host} ist nicht zu gebrauchen: {why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>Die Versionsdatei von {host} ist nicht von denen signiert, die diesen Candor gemacht haben; nichts darin wird geglaubt</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>Die Versionsdatei von {host} nennt Candor {version}, und {known} wurde schon früher angekündigt</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>Die Versionsdatei von {host} galt nur bis {day}; eine neuere Version wird Ihnen vielleicht vorenthalten</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>Fragen und Antworten darin werden endgültig entfernt.</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>Schließen Sie dann Candor und lassen Sie alles neu lesen:</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>Es gibt noch keine Dokumente, aus denen geantwortet werden kann</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>Die Quellen {numbers} gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>Es gibt {n:,} Bericht.</numerusform>
            <numerusform>Es gibt {n:,} Berichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>Eine Sammlung namens {name} gibt es schon</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>Es gibt keine Antwort, an der zu zweifeln wäre.</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>Auf diese Frage gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>Eine Sammlung namens {name} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>Es gibt noch keine Unterhaltung zum Exportieren</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>Ein Datum „{text}“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>Eine Datei dieses Namens gibt es nicht, oder Candor darf sie nicht lesen</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>Eine Datei oder einen Ordner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>Unter dieser Adresse steht keine Seite, sondern {kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>Seite {page} gibt es nicht; die Datei hat {pages}</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>Eine Voreinstellung namens {name} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>Quelle {number} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>Ein solches Token gibt es in dieser Antwort nicht</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>Eine Tabelle {table}, die gelesen werden darf, gibt es nicht</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>Es gibt keinen. Mit einem können Sie sie öffnen, wenn Schlüsselbund oder Passphrase verloren sind.</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>In diesem Teil der Bibliothek gibt es nichts zu lesen</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>In {names} gibt es nichts zu lesen</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>Es gibt einen. Ein neuer tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>Diese Texte kommen mit den Installationspaketen. In einem Ordner mit Quelltext erzeugt sie: `{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>Sie sind nur im Arbeitsspeicher und fort, wenn Candor sich schließt. Wählen Sie, wie sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>Sie sind jetzt gesperrt.</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>Die Dateien werden gelesen, wo sie liegen; nichts wird kopiert oder gesendet.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten nachdenken</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>Erst nachdenken</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation>Dieses Ollama hat die Antwort nicht so bewertet wie verlangt</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>Dieses Ollama ist zu alt zum Abzweigen</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>Dieses Konto darf die Datei nicht öffnen</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>Diese Antwort kam ohne Token-Wahrscheinlichkeiten, darum lässt sich von ihr nicht abzweigen</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>Diese Antwort kam ohne Token-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>Diese Antwort lässt sich nicht mit und ohne Dateien abwägen.</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>Diese Antwort endete, bevor ein Dokument angesehen wurde.</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>Diese Antwort hatte keine Passagen, um sie abzuwägen</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>Diese Antwort hat keine Wörter zum Abwägen</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>Diese Antwort ist nicht mehr da</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>Diese Antwort hat keine Dokumente verwendet.</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>Diese Antwort wurde ohne ihren Prompt aufbewahrt</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>Diese Antwort wurde nicht mit und ohne Dateien abgewogen.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>Diese Sicherung lässt sich nicht verwenden: {why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>Diese Sicherung stammt von einem neueren Candor</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>Dieser Build weiß keinen Ort, an dem er nach Updates suchen kann</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>Diese Unterhaltung ist nicht mehr da</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>Diese Datenbank hat keine Tabellen.</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>Diese Datenbank wird nicht gelesen: {why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>Diese Datei hat sich geändert, seit sie gelesen wurde. Die Passage steht jetzt vielleicht anderswo.</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>Dies ist Candor {installed}; die neueste angekündigte Version ist {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>Das ist ein Zeichen, das das Modell steuert, und kein Text</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>Das ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>Das ist nicht die Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>Das ist nur ein Teil eines Zeichens und lässt sich nicht für sich schreiben</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>Das ist nur ein Teil eines Zeichens: Welches, sagt der Server nicht, darum kann keine Antwort von ihm weitergehen.</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>Das ist die Sicherheit des Modells, nicht die Wahrheit. Die Werte gelten vor der Auswahl; die Temperatur ändert sie nicht.</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>Dies ist der neueste Candor, {version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>Das ist die richtige Datei für diese Frage</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>Das ist die richtige Seite für diese Frage</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>Das hat das Modell geschrieben.</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>Das sieht nach einem Wiederherstellungsschlüssel mit einem Fehler darin aus</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>Dieser Rechner, Port {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>Dieser Prozessor ist zu alt für Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>Dieser Prozessor ist zu alt für den Suchindex</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>Diese Frage ist nicht mehr in der Unterhaltung</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>Die C-Bibliothek dieses Systems ist {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>Dieses Token ist das Ende eines Zeichens, das ein anderes begonnen hat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>Die, denen Ihr System vertraut</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>Erst nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>{seconds:.0f} s nachgedacht</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Wird aufgeräumt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Voriges Token</translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation>Token für {host}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation>Token {token}, {probability}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation>Token {token}, {probability}, angeheftet</translation>
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
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>Versuchen Sie es später noch einmal oder lesen Sie eine kleinere Tabelle oder Ansicht.</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>Versuchen Sie es später noch einmal oder speichern Sie die Seite im Browser als Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit dem Protokoll aus Candors Datenordner.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie den Bericht, der in den Einstellungen unter „Über Candor“ steht.</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es oft, wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>Versuchen Sie es noch einmal; was schon geholt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Mit Beispieldokumenten ausprobieren</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>Zwei Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>Geben Sie es noch einmal ein. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>Geben Sie die ein, mit der sie gemacht wurde. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>Geben Sie Ihre Passphrase oder Ihren Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>Geben Sie Ihre Passphrase oder Ihren Wiederherstellungsschlüssel ein. Ihre Dateien lassen sich auch ohne durchsuchen.</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>Geben Sie Ihren Wiederherstellungsschlüssel ein oder bringen Sie den alten Inhalt des Schlüsselbunds zurück. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>Unfertige Sicherung</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>Unfertige Kopie</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>Mit und ohne Dateien unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>Entsperren oder installieren Sie den Schlüsselbund Ihres Desktops.</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>Entsperren Sie Ihren Schlüsselbund und versuchen Sie es dann noch einmal. Auch Ihr Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">Pfeil hoch</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>Aktualisieren Sie Ollama, um zu sehen, wie sicher das Modell war.</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>Aktualisieren Sie Ollama und importieren Sie bis dahin keine Modelldatei von Fremden.</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>Aktualisieren Sie Ollama oder probieren Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>Aktualisieren Sie Ollama und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>Verwenden Sie ein Linux-System, dessen C-Bibliothek glibc {oldest} oder neuer ist.</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>Verwenden Sie einen Computer mit einem Prozessor von 2013 oder später.</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>Verwenden Sie eine Adresse auf diesem Rechner, etwa http://127.0.0.1:11434, oder nennen Sie den anderen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>Andere Adresse verwenden</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>Verwenden Sie https oder leiten Sie einen Port weiter: Führen Sie `ssh -N -L 11435:127.0.0.1:11434 {host}` aus und verwenden Sie die Adresse http://127.0.0.1:11435.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, etwa llama3.2:3b.</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>Verwenden Sie die Adresse einer Seite im öffentlichen Web, etwa https://example.org/page.</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>Verwenden Sie den Pfad einer Datenbankdatei oder eine Adresse wie postgresql://name@host/database.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">Wert</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>Venetisch</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>Version {version} unter {address}, nur von diesem Computer erreichbar</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>Volapük</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>Warten Sie darauf oder stoppen Sie es bei jener Antwort.</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>Warten Sie, bis die Datei gelesen ist, oder fragen Sie ohne sie.</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>Warten Sie, bis das andere Candor fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>Wallonisch</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>Webseiten und Tabellen, die Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>Webseiten, Datenbanken und Modelle werden von anderen Rechnern geholt, wenn Sie sie anfordern.</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>Mit und ohne Dateien abwägen</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>Abgewogen: {calls} des Modells, {seconds}. {limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>Westfriesisch</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>Was Candor gerade neu schrieb, als es beendet wurde; der nächste Start schließt es ab</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>Was Ollama hat</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>Was steht in {name}, kurz gesagt?</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>Was Passagen nach ihrer Bedeutung findet; nach einer Änderung muss alles neu gelesen werden.</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>Was Fine-Tuning bräuchte</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>Was über Updates bekannt ist, lässt sich nicht aufbewahren ({strerror})</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>Was sie auslässt</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>Die Angabe, wo dieser Build nach Updates sucht, ist nicht zu gebrauchen ({why})</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>Was die Sammlung auslässt</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>Was dem Modell vor Candors eigener Anweisung gesagt wird, die das letzte Wort hat. Es braucht Platz im Kontext.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Was das Modell gedacht hat</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>Das Geholte ist nicht mehr da</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>Was daraus gelesen wurde, wird endgültig aus Candors Datenordner entfernt. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>Was daraus gelesen wurde, wird endgültig aus Candors Datenordner entfernt. Ihre eigene Datei bleibt, wo sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>Was aus ihrer {n:,} Datei gelesen wurde, wird endgültig aus Candors Datenordner entfernt. Die Dateien selbst bleiben, wo sie sind.</numerusform>
            <numerusform>Was aus ihren {n:,} Dateien gelesen wurde, wird endgültig von Candors Speicher entfernt. Die Dateien selbst bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>Was aus ihnen gelesen wurde, wird endgültig aus Candors Datenordner entfernt. Ihre eigenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>Das Gesendete wurde bei dieser Antwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>Was Sie hier wählen, steht in {path}; in dessen Ordner liegt auch alles andere, was Candor aufbewahrt.</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>Was Sie gewählt haben; keine Passwörter</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>Was {name} auslässt</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>Was „{file}“ enthält und diesem Candor fehlt, kommt hinzu. Was hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">Was keine Taste hat, lässt sich mit Strg K finden.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>Was keine Taste hat, lässt sich mit {keys} finden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>Wenn Candor abstürzt</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>Wann nach einem neueren Candor gesucht und was gefunden wurde</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>Wann das Lesen Ihrer Dateien den halben Prozessor anderen Programmen überlässt.</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>Wo Candor abgestürzt ist, keines Ihrer Worte</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>Wo Ollama lauscht; eine Adresse auf einem anderen Rechner wird abgelehnt, wenn er nicht unten genannt ist.</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>Wo Zweifel gezeigt wird</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>Wo es geschah, wird aufgeschrieben, ohne Ihre Worte. Nichts wird gesendet; Sie können es selbst senden.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>Ob es einen neueren Candor gibt, ist nicht bekannt: {why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">Ob es einen neueren Candor gibt, wurde noch nie nachgesehen</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>Mit welchen Rechnern wann und warum verbunden wurde</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>Welches Modell Ihres Ollama antwortet; bei jeder Frage kann es ein anderes sein.</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>Welchen Teil des Kontextfensters Passagen füllen dürfen; der Rest ist für Unterhaltung und Antwort.</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>Welche Teile einer Antwort markiert werden, wo das Modell unsicher war.</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>Wer diesen Candor gemacht hat, hat diese Adresse signiert.</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>Die Verwaltung dieses Computers hat die Suche nach Updates abgeschaltet</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>Wer diese Festplatte lesen kann, kann lesen, was Sie gefragt haben und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>Wer diese Festplatte lesen kann, kann Ihre Unterhaltungen lesen. Eine verschlüsselte Festplatte schützt sie, wenn sie aus ist.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>Mit derselben Zahl wird dieselbe Frage mit denselben Wörtern beantwortet, auch wenn sie noch einmal gestellt wird.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>Schreiben Sie einen Namen, etwa *.tmp oder drafts/.</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>Schreiben Sie zuerst eine Frage; der Prompt wird daraus gemacht.</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>Schreiben Sie zuerst eine Frage; dann kann alles für sie gelesen werden</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2024, 2024-05 oder 2024-05-17.</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>Geben Sie einen anderen Wert ein oder setzen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>Schreiben Sie ein Muster je Zeile, etwa drafts/ oder *.bak, wie in einer .gitignore-Datei. Versteckte Namen, Links und Dateiarten, die Candor nicht lesen kann, werden immer ausgelassen.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Wu Chinese</source>
        <translation>Wu</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>Sie haben diese Adresse hinzugefügt.</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>Sie können jetzt anfangen; Dateien werden gelesen, während das Modell geladen wird.</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>Sie sehen zuerst, wen Candor fragen würde.</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Ihre Unterhaltungen sind gesperrt</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>Ihre Unterhaltungen sind gesperrt, und die Datei, die sagt, wie, fehlt in Candors Datenordner</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>Ihre Unterhaltungen sind nicht gesichert</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>Ihre Unterhaltungen wurden von einem neueren Candor gesperrt, und dieses kann sie nicht öffnen</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>Ihre Dokumente sagen dazu nichts. Alle {known} Passagen wurden gelesen.</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>Ihre Dokumente sagen dazu nichts. Die ähnlichste Passage handelt von „{heading}“. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>Ihre Dokumente sagen dazu nichts. Die ähnlichste Passage steht in {where}. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>Ihre Dokumente sprechen kaum davon</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>Ihre Fragen und Antworten, nur im Arbeitsspeicher, bis Sie wählen, wie sie gesichert werden</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>Ihre Fragen und Passagen gehen an {host}, weil Sie Ollama dort haben.</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>Ihre Fragen und Passagen gehen ungeschützt an {host}: Jeder auf dem Weg kann sie lesen.</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>Ihre Fragen, die Antworten mit ihren Tokens und was sie zitieren</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>In Ihren Einstellungen steht {value}.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>`{key}` in Zeile {line}</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>`{variable}` ist keine Einstellung</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">`{variable}` ist keine Einstellung{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>`{variable}` passt nicht. Erlaubt: {rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>ein Buch</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>ein Comic</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>ein Schlüsselfach darin ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>eine Zeile gehört zu keiner Antwort</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>ein Name oder Passwort in einer Adresse ist eine Falle oder ein Geheimnis</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>ein neueres Candor hat sie geschrieben</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>ein neueres Candor hat die Liste der Dokumente geschrieben</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>eine Zahl von 0 bis 2</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>eine Zahl von 0,1 bis 0,9</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>eine Zahl von 0,8 bis 2</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>ein Teil davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>ein Teil davon passt auf keine Seite</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>ein Teil, der sich auf mehr als das {most_ratio}-Fache entpackt</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>ein Blatt mit {most_cells} Zellen</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>eine Folie fehlt</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>ein Tensor hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>eine Dauer wie 5m, 2h oder 0, oder -1 für immer</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>ein Beitrag ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>eine ganze Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>eine ganze Zahl ab 16</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>eine ganze Zahl ab 512</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>ganz auf der Grafikkarte</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>ein XPS-Dokument</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>eine Adresse wie http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>einer Antwort, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>eine leere Adresse</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>ein anderes Candor hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>ein anderes Candor hat eben gewählt</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>gefragt in {parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>die Abfrage brach unerwartet ab</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>höchstens {most_stops} Texte, keiner davon leer</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>höchstens {value:,} Tokens für die Antwort</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>höchstens, je {batch} Tokens über {context} Tokens und {heads} Köpfe</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vor {day}</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>zwischen {lower} und {upper} Bit je Token</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">blockiert alles andere, was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation>Kontext {value:,}</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>widersprüche</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>Unterhaltungen {hex}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>das Datenbankschema ist gesperrt</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>die Datenbanktabelle ist gesperrt</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>fristen</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>verschlüsselt unverschlüsselt ablage festplatte dateien</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>hier enden</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>erklären</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">holt von anderen, wenn Sie es anfordern</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>mit der Unterhaltung vergessen</translation>
    </message>
    <message>
        <source>in memory, none on a graphics card</source>
        <translation type="vanished">nur im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>in {n:,} Sammlung</numerusform>
            <numerusform>in {n:,} Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>Anmeldung verlangt</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>die Übertragung brach ab, oder es war keine Webseite</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>sie gibt mehr an, als eine Datei fassen kann</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>die Antwort kam nicht wie erwartet</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>er behält nicht, was ihm gegeben wird</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>dort wird kein HTTP gesprochen</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>sie endet vor ihrem letzten Teil</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>Zugriff verboten</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>sie hat keine Seiten</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>eine solche Seite gibt es dort nicht</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>die Datei enthält keine</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>sie handelt von einem anderen Programm</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>sie ist beschädigt oder von anderer Art</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>sie ist viel zu lang</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>die Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>dort gibt es gerade eine Störung</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>sie ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>das ist keine Datenbank oder eine verschlüsselte</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>es ist keine oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>der Inhalt ist kein Buch</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>der Inhalt ist kein Notebook</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>die Arbeitsmappe ist fehlerhaft</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>es ist keine Tabelle, die Candor aufbewahrt hat</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>sie ist keine Versionsdatei</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>sie ist nicht geschützt, anders als die Adresse, die dorthin führte</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>der Rich Text ist fehlerhaft</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>die Datei ist kein gültiges TOML ({error})</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>so geschrieben kennt Candor sie nicht ({where})</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>der Inhalt ist nicht, was der Name sagt: {named}</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>sie hat eine Version, die Candor nicht kennt</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>sie ist größer als {largest} MB</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>sie ist kürzer, als sie angibt; vielleicht wurde sie nicht vollständig heruntergeladen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>sie führt in Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>jede Adresse führt wieder zu einer anderen weiter</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>die Adresse führt zu einer anderen weiter, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>es geht anderswo weiter, aber es steht nicht da, wo</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>sie führt zu einer anderen Seite als der, mit der dieser Candor gemacht wurde</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>sie führt zu diesem Rechner oder in Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>die Adresse nennt keine Datei</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>sie nennt keinen Host</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>sie nennt nichts, was die Unterhaltungen öffnet</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>sie verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>sie würde beim Lesen wachsen</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>die Adresse ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>die Adresse braucht einen Host und den Namen einer Datenbank</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>das Archiv lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>ihr Anfang</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>ihr Anfang ist viel zu lang</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>dem Zertifikat ist nicht zu trauen</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>die Komprimierung ist fehlerhaft</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>ihre Unterhaltungen sind beschädigt</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>ihre Beschreibung ist viel zu lang</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>der Host hat keinen Punkt, wie nur Namen Ihres eigenen Netzes</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>der Host ist eine verkleidete Zahl</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>der Host ist kein Name</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>der Host führt zu diesem Rechner oder in Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>ihr Schlüssel ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>ihr Schlüssel würde Stunden dauern</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>ihre letzte Nachricht fehlt</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>der Aufbau ist {layout}, dieses Candor liest {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>das Inhaltsverzeichnis fehlt</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>ihre Metadaten sind von anderer Art</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>ihre Seiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>ihre Teile sind nicht zu finden</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>ihre Teile stecken zu tief ineinander</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>im Speicher behalten {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>Bedeutung {meaning:.2f}, Wörter {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>Nachricht {message}</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>Nachricht {number} folgt auf eine desselben Sprechers</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>Nachricht {number} folgt auf eine, die nicht vor ihr steht</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>Nachricht {number} hat die Nummer einer anderen</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>Nachricht {number} markiert Wörter, die sie nicht hat</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>Min-p {value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>mein-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>keine unsichere Angabe</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>kein Schlüsselbund, der verschlüsselt, läuft</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>keine Nachricht beginnt darin</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>aus ihr war kein Text zu retten</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>keine seiner Fassungen lässt sich öffnen</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>niemand kennt diesen Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>keine Zeile sagt, wann sie gezeigt wird</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>noch nichts hinzugefügt</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>altes Office</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>altes PowerPoint (.ppt)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>altes Word (.doc)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>Optionen hinter dem Namen werden nicht verwendet; lassen Sie weg, was nach ? oder # steht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>über {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>mit OCR gelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>das Lesen ist angehalten</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>dieses Lesen würde darin etwas ändern</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>bereit für jede spätere Frage</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>ein RTF-Text</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>Seed {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>Blatt {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>Folie {slide}</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>weniger als der Kontext, den auch die Frage braucht</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>etwas Beschädigtes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>etwas, das als {kind} gepackt ist</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>etwas ohne Typ</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>Status {status}, ohne Begründung</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>Stopp bei {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>Tabelle {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>Ende der Antwort</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>das Kürzel einer Sprache wie "de" oder leer für die des Systems</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>die Festplatte, auf der es seine Modelle aufbewahrt, ist voll</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>der Hub hat seine Gewichte nicht mehr</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>der Schlüssel darin ist nicht der, den sie nennt</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>der Schlüsselbund hat {timeout} s lang nicht geantwortet</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keyring refused ({name})</source>
        <translation type="vanished">der Schlüsselbund hat abgelehnt ({name})</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>der Schlüsselbund hat abgelehnt ({refusal})</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>die Liste der Dokumente: {error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>die Liste der Dokumente: {why}</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>das Modell hat zu viel darüber geschrieben</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>der Name eines Modells oder leer für das erste auf diesem Rechner</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>der Name eines Embedding-Modells oder leer für das von Candor</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>der Name eines anderen Rechners oder leer</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>der Parameter {name} hat keinen Wert</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>der Teil, der mit Schlüsselbunden spricht, ist nicht installiert</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>der Pfad einer Datei mit Zertifikaten oder leer</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>die Größe der Datei</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>System</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>es gibt keine Frage</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>keine Frage steht darin</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>eine solche Datenbank gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>eine solche Datei gibt es nicht, oder sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>diese Unterhaltung</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>diese Art Word</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>diese Frage</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation>Top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation>Top-p {value}</translation>
    </message>
    <message>
        <source>trained for {tokens} tokens</source>
        <translation>trainiert für {tokens} Tokens</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>was darin über die Bibliothek steht, ist nicht lesbar</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>was sie sagt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>mit Dateien</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>{adapter} Milliarden vom Rang {rank}</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>{address} wird nicht abgerufen: {why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}, hier abzweigen</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount} Milliarden Gewichte</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount} Milliarden Gewichte × {bits} Bit ({quantization})</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} von {count:,}</translation>
    </message>
    <message>
        <source>{billions} × 4.127 bits + {beside} × {trained} bytes</source>
        <translation>{billions} × 4,127 Bit + {beside} × {trained} Byte</translation>
    </message>
    <message>
        <source>{billions} × {half} bytes + {beside} × {trained} bytes</source>
        <translation>{billions} × {half} Byte + {beside} × {trained} Byte</translation>
    </message>
    <message>
        <source>{billions} × {trained} bytes</source>
        <translation>{billions} × {trained} Byte</translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation>{blocked} „Einmal erlauben“ lässt diesen einen Besuch hinaus, zu diesem einen Rechner. Sonst wird nichts hinausgelassen.</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} Karten, {cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} Zeichen Text</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>{chosen} ist nicht in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} unsicher</translation>
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
            <numerusform>{done:,} von {n:,} Datei</numerusform>
            <numerusform>{done:,} von {n:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{done:,} von {passages}, {items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{done:,} von {passages}, {items}, noch {left}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>{done} von {n:,} Aufruf des Modells</numerusform>
            <numerusform>{done} von {n:,} Aufrufen des Modells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>{done} von {n:,} Aufruf des Modells, noch {time}</numerusform>
            <numerusform>{done} von {n:,} Aufrufen des Modells, noch {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done} von {total}, {rate} je Sekunde, noch {left}</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>{fact}, {probability}. {compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}, und die Datei hat {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{files} ({folders}).</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>{file} ist nicht mehr in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{first} an erster Stelle, {five} unter den ersten fünf von {n:,} angehefteten Frage.</numerusform>
            <numerusform>{first} an erster Stelle, {five} unter den ersten fünf von {n:,} angehefteten Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first}, {second} und {n:,} weitere Sprache</numerusform>
            <numerusform>{first}, {second} und {n:,} weitere Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}, {second} und {third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder} (lässt sich nicht laden)</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder} ({file} ist beschädigt)</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>{free:,} von {context:,} frei</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>{host} war nicht zu erreichen: {why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>{host} hat die Seite nicht herausgegeben: {why} ({status})</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">{host} wird einmal pro Woche gefragt, ob es einen neueren Candor gibt.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>{host} hat länger als {seconds} s gebraucht</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>{host} wurde nicht angesprochen: Nichts darf diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, Port {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>Der Schlüsselbund „{keyring}“ öffnet sie, wenn Sie sich anmelden. Wer die Festplatte mitnimmt, kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>{keys} bricht ab.</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>{keys} öffnet das Dokument</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>{left:,} bleiben für Anweisungen, Unterhaltung und Passagen.</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>{lower} Bit je Token</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">{made} aufgezeichnet, {out} zu anderen Rechnern, {blocked} blockiert</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>im Mittel {mean} sicher</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>im Mittel {mean} sicher, mindestens {lowest}, {doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>Im Mittel {mean} sicher; am wenigsten bei „{lowest}“, {lowest2}.</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} Arbeitsspeicher</translation>
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
        <translation>{model} bringt eine eigene Anweisung mit; Candors tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>{model} kann nicht nachdenken.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>{model} ließ sich nicht herunterladen</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>{model} ließ sich nicht herunterladen ({why})</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>{model} selbst stoppt bei {texts}.</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>{model} braucht ein neueres Ollama</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>{model} braucht noch {needed} GB, und wo Ollama seine Modelle aufbewahrt, sind {free} GB frei</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>{model} läuft auf Ollamas Servern, darum verwendet Candor es nicht</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>{model} gibt {value} vor.</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>{model} wurde für {n:,} trainiert.</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>{most_members} Dateien in einem Archiv</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} Millionen Pixel</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} wird gelesen</numerusform>
            <numerusform>{n:,} werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} ist gerade nicht da</numerusform>
            <numerusform>{n:,} sind gerade nicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} wartet</numerusform>
            <numerusform>{n:,} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} Aufruf</numerusform>
            <numerusform>{n:,} Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} Zeichen</numerusform>
            <numerusform>{n:,} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} Chat</numerusform>
            <numerusform>{n:,} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} Verbindung</numerusform>
            <numerusform>{n:,} Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} Unterhaltung</numerusform>
            <numerusform>{n:,} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>{n:,} Unterhaltung wurde wiederhergestellt</numerusform>
            <numerusform>{n:,} Unterhaltungen wurden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>{n:,} Unterhaltung wurde importiert</numerusform>
            <numerusform>{n:,} Unterhaltungen wurden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} unsichere Angabe</numerusform>
            <numerusform>{n:,} unsichere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
            <numerusform>{n:,} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} Datei</numerusform>
            <numerusform>{n:,} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} Datei ist auf {languages}.</numerusform>
            <numerusform>{n:,} Dateien sind auf {languages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>{n:,} Datei ist durchsuchbar.</numerusform>
            <numerusform>{n:,} Dateien sind durchsuchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>{name} ließ sich nicht lesen.</numerusform>
            <numerusform>{n:,} Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} Datei, {path}</numerusform>
            <numerusform>{n:,} Dateien, {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} Datei/min</numerusform>
            <numerusform>{n:,} Dateien/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} Datei/s</numerusform>
            <numerusform>{n:,} Dateien/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} Ordner</numerusform>
            <numerusform>{n:,} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} Ordner ist gerade nicht da. Was daraus gelesen wurde, bleibt durchsuchbar.</numerusform>
            <numerusform>{n:,} Ordner sind gerade nicht da. Was daraus gelesen wurde, bleibt durchsuchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hours</source>
        <translation>
            <numerusform>{n:,} Stunde</numerusform>
            <numerusform>{n:,} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} Fund</numerusform>
            <numerusform>{n:,} Funde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} Nachricht</numerusform>
            <numerusform>{n:,} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} Minute</numerusform>
            <numerusform>{n:,} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation>
            <numerusform>{n:,} weitere</numerusform>
            <numerusform>{n:,} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>{n:,} weiteres Token</numerusform>
            <numerusform>{n:,} weitere Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} ist zu klären</numerusform>
            <numerusform>{n:,} sind zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} Seite</numerusform>
            <numerusform>{n:,} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation>
            <numerusform>{n:,} Seite wurde gelesen.</numerusform>
            <numerusform>{n:,} Seiten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} Passage</numerusform>
            <numerusform>{n:,} Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>{n:,} Passage passte nicht hinein</numerusform>
            <numerusform>{n:,} Passagen passten nicht hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation>
            <numerusform>{n:,} Ort</numerusform>
            <numerusform>{n:,} Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation>
            <numerusform>{n:,} Zeile</numerusform>
            <numerusform>{n:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} seconds</source>
        <translation>
            <numerusform>{n:,} Sekunde</numerusform>
            <numerusform>{n:,} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} Blatt</numerusform>
            <numerusform>{n:,} Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} Folie</numerusform>
            <numerusform>{n:,} Folien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} Tabelle</numerusform>
            <numerusform>{n:,} Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} Token</numerusform>
            <numerusform>{n:,} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without text</source>
        <translation>
            <numerusform>{n:,} ohne Text</numerusform>
            <numerusform>{n:,} ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>{name} ließ sich nicht speichern ({why})</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>{name} hat keine Seiten, darum gibt es keine Seite {page}</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>{name} hat {pages} Seiten, darum gibt es keine Seite {page}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>{name} passt nicht. Erlaubt: {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}, etwa {n:,} Token</numerusform>
            <numerusform>{name}, etwa {n:,} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, Seite {page}</translation>
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
        <translation>{name}: etwa {size}, Lizenz {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>{needed} von {memory} Arbeitsspeicher, {free} frei; Grafikkarte: {name}, {card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>{needed} von {memory} Arbeitsspeicher, {free} frei; keine Grafikkarte gefunden</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>Noch {n} neben der Frage wählbar.</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}, vor allem Quelle {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages} ohne Text</numerusform>
            <numerusform>{pages} ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} Seiten</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages} mit OCR gelesen</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{passages} in {files}, etwa {calls}, Dauer noch unbekannt</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{passages} in {files}, etwa {calls}, {time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>{passages} auf {pages}, {characters}.</translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation>{passages}, {characters}.</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} Stellen</translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation>{place} ist gerade nicht da. Was daraus gelesen wurde, bleibt durchsuchbar.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>{ready:,} von {n:,} Datei kann schon gefragt werden.</numerusform>
            <numerusform>{ready:,} von {n:,} Dateien können schon gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>{ready:,} von {n:,} Datei ist durchsuchbar.</numerusform>
            <numerusform>{ready:,} von {n:,} Dateien sind durchsuchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>{remark}. {size} zum Herunterladen.</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>{rows}: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows}: {columns} und {n:,} weitere</numerusform>
            <numerusform>{rows}: {columns} und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same} in Passage {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same} auf Seite {page}</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says} Enter zeigt, wohin sie kommt. Entf entfernt sie.</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says} {goes} zeigt, wohin sie kommt. {away} entfernt sie.</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>{scheme} ist weder SQLite, PostgreSQL noch MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>{scheme}: gehört nicht zum Web</translation>
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
        <translation>{sent} hin, {received} zurück, {seconds} s</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting}: zurücksetzen</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>{share} % auf der Grafikkarte</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}, Ähnlichkeit {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands} statt {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{table} in {database}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>{title} passt nicht. Erlaubt: {rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}, alle Dateien</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, angeheftet</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>{title}: {snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title}: {verdict}, Rechnung zeigen</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens} in {seconds:.1f} s</translation>
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
        <translation>{what} steht in dieser Datei</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} steht in dieser Passage</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} steht nicht in dieser Passage</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} steht nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} steht auf dieser Seite</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>{what}. Entf entfernt es.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what}: {where} (und {n:,} weitere)</numerusform>
            <numerusform>{what}: {where} (und {n:,} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence} Candor öffnet nur Web- und E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence} Sie zu öffnen führt aus Candor hinaus und nutzt das Netz.</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>{where} ließ sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>{where} wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>{where} ist keine Einstellung</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>{where} ist keine Einstellung, aber `{near}`</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>{where} passt nicht. Erlaubt: {key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>{where} hat den Namen oder das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>{where} hat länger als {seconds} s gebraucht</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}, bleibt dort</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}, bis {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole} Milliarden Gewichte</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word}: {with_files} mit Dateien, {without} ohne</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
</context>
</TS>
