<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>110 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>175 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × {layers} layers × {key_heads} heads × {head} × {context} tokens × 2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; a token uses {shape} billion of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are not kept yet: choose how they are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory, none on a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring refused ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained for {tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} h {minutes2} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} brings an instruction of its own; Candor's takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: about {size}, licence {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
