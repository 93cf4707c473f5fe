<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>"auto", "always" or "never"</source>
        <translation>"auto"、"always" 或 "never"</translation>
    </message>
    <message>
        <source>"bands" or "quantile"</source>
        <translation>"bands" 或 "quantile"</translation>
    </message>
    <message>
        <source>"off" or "weekly"</source>
        <translation>"off" 或 "weekly"</translation>
    </message>
    <message>
        <source>"off", "facts", "words" or "tokens"</source>
        <translation>"off"、"facts"、"words" 或 "tokens"</translation>
    </message>
    <message>
        <source>"system" or "always"</source>
        <translation>"system" 或 "always"</translation>
    </message>
    <message>
        <source>"system" or "high"</source>
        <translation>"system" 或 "high"</translation>
    </message>
    <message>
        <source>"system", "light" or "dark"</source>
        <translation>"system"、"light" 或 "dark"</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M:%S UTC</source>
        <translation type="vanished">%Y-%m-%d %H:%M:%S UTC</translation>
    </message>
    <message>
        <source>, </source>
        <translation>， </translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation>，保持同步</translation>
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
        <translation type="vanished">1 页</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 至 9</translation>
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
        <translation>2 × {layers} 层 × {key_heads} 个头 × {head} × {context} 个词元 × 2 字节</translation>
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
        <translation>；每个词元用到其中 {shape}B</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>；需要 {needed} 块这样的显卡</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>；需要 {needed} 块这样的显卡</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>仅对那台机器信任的证书文件，用于系统不认识其证书的情况。</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>只有一个回答里有的词带下划线。</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>原来的文件变成了链接，Candor 不跟随链接</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>有思考能力的模型会先思考再回答。这样更慢；思考内容单独显示。</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>新问题只根据您的文档回答；每次提问时都可以更改。</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>回答可能缺少 {passages} 个段落中的一部分：{why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>密码短语至少需要 {least} 个字符</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>提问可以由其中之一开头：输入 / 和它的名称。花括号中的词（如 {braces}）随后填写。</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>支持多种语言的搜索模型</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>同一个模型的另一个名称，不占用磁盘空间。</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>题集是一个文件夹，其中有文档和一个 questions.jsonl 文件，每行一个问题。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>关于 Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>亚齐语</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>激活值另计：随批次增大。Candor 本身不做训练。</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>请添加文件夹，然后重新提问。</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>添加数据库表</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>请重新添加该文件，或取消标定。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>添加网页</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>添加第一个文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>添加这里缺少的内容。这里已有的内容不会更改。</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>全部同设置</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>全部内容这里都已有</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>请在提出请求时允许一次，或在“设置 &gt; 连接”中关闭此开关。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>同时清空 {n:,} 个回答中引自它的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>同时清空 {n:,} 个回答中引自它们的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>读过但未引用</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>回答不能在开始之前结束</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>地址为空</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>未完成的加密副本；下次备份会将其清除</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>古希腊语</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>另一个 Candor 已在此期间更改了对话</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>另一个 Candor 正在向同一资料库读取文件</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>另一个 Candor 正在使用对话</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>正在衡量另一个回答</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>另一台机器</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>第 {place} 个回答，共 {among} 个</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>第 {place} 个回答，共 {count} 个</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>回答得好，能读长段落</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>通往 {host} 途中的任何人都可能读到您的问题和段落：http 没有保护</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>Apple，共用内存</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>阿拉贡语</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>归档对话或取消归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>与设置一致。在这里更改的内容只对此对话有效。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>指定集合、文件或文件类型</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>请把问题缩短，或新建对话。</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>就您的文档提问</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>请在新对话中重新提问。</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>请用更大的上下文窗口，或在新对话中重新提问。</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>请重新提问，也可以换种说法。</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>请重新提问，然后衡量新的回答。</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>请要求续写其余部分，或为回答多留些空间。</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>请换种说法提问，或重建索引。</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>请选择存在的集合。</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>就您的文件夹提个问题吧。</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>请重新提问，不要全部读取；这样的回答可以分支。</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>提问参数：{parts}。</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>正在查询 Ollama 模型库</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>按此提问，与原问题并列</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">按此提问，与原问题并列（Enter）</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>向一台机器询问最新版本，即使其他内容都不得离开本机；不会安装任何版本。</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>再询问模型 {n:,} 次，约需 {time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>再询问模型 {n:,} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>阿萨姆语</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">附加文件（Ctrl U）</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>请再次附加，然后重新提问。</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附加的文件</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>附加到此问题：{name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>返回回答</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">返回回答（Esc）</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>备份全部</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>巴什基尔语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>上次：{n:,} 个中 {first} 个排第一，{five} 个在前五。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>上次：{first} 个排第一，{five} 个在前五。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>文档开头</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">用 `candor connections --block` 阻止。</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>已阻止，未发送任何内容</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>阻止与其他机器的所有连接；网页、数据库或别处的模型，每次请求时由您允许一次。</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>蓝色：有您的文件时更可能。无标记：没有文件时同样可能。点线：两种情况下都不太可能。这是模型的确信度，不是真相。</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>两者逐字相同。</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>由此分支</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>由此分支（{key}）</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>以该备选词分支</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>分支：跳到模型最不确定的词</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>从{named}的“{before}”之后分支：{instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>从{named}分支：{instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>由此分支：{words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>布列塔尼语</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>已导入“{title}”</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>请重建索引；您的文件不受影响。</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>缅甸语</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>但每周会向 {host} 询问一次是否有更新的 Candor。</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>按每个回答</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>按固定界限</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>按 50% 和 20% 的固定界限，或按每个回答中的异常程度。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation>Candor 根据您自己的文件夹回答。</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>Candor 每次启动都会询问。若忘记，只有恢复密钥能打开对话。</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>Candor 启动时会询问您的密码短语。没有它，任何人都无法读取对话，包括您自己。</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Candor 向 {host} 询问最新版本。{host} 只会得知这台电脑的网络地址：不知道您的版本，也不会得到您的任何内容。只读取一个已签名的文件；不会安装任何东西。</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>Candor 备份 (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>Candor 上次崩溃了。报告说明在哪里，不含您的文字</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>Candor 还不能读取 {name} 文件</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">Candor 只连接到 {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">Candor 不连接任何地方</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>Candor 只连接本机。网页、数据库或别处的模型，每次请求时由您允许一次。</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>Candor 由许多人的成果构成：他们的名字、许可证，以及源代码所在之处。</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>Candor 无权查看那里</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>Candor 无权写入 {folder}</translation>
    </message>
    <message>
        <source>Candor met something that it did not foresee.</source>
        <translation type="vanished">Candor 遇到了没有预料到的情况。</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>Candor 需要 2013 年或之后的处理器（AVX2）。</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>Candor 只读取：连接以只读方式打开，不更改任何行。</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">Candor 将问题和段落发送到另一台机器 {host}</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>Candor 只与本机通信，而 {address} 不在本机上</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>Candor 将从 {host} 获取这一个网页。不加载其他内容；不发送您的文档。</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>Candor {version} 已推出</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>Candor {version} 已推出；当前是 {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>此前已公布过 Candor {version}；当前是 {installed}</translation>
    </message>
    <message>
        <source>Candor {version}, Python {platform}</source>
        <translation type="vanished">Candor {version}，Python {platform}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>无法创建 Candor 的数据文件夹 {home}（{strerror}）</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>Candor 的数据文件夹 {name} 的名称不是有效文本</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>Candor 自带</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>{places} 中缺少 Candor 自身的文件</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>请更改，或由模型决定。</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>在文档中核对</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>请检查它的基础模型、模板和参数。</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>检查标定问题</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>请确认在此地址应答的是 Ollama，而不是别的程序。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>请确认文件存在且您可以打开，然后重试。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>请确认磁盘有空间，且您可以写入 Candor 的数据文件夹。</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>请确认本机已联网，然后重试；已获取的部分会保留。</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>请确认您可以写入 Candor 的数据文件夹，且磁盘可用。</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>请确认您可以写入 Candor 的数据文件夹，且磁盘有空间。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>请检查地址和网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>请检查地址，并确认数据库正在运行。</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>请检查网络连接和可用空间，然后重试。</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>请检查网络连接，然后重新查找。</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>请检查模型及其设置。</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>请检查名称和标签，例如 llama3.2:3b。</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>请检查用户名和密码。</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>请检查这台电脑的日期。{elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>请核对内容；它可能来自模型的记忆。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>正在校验已获取的内容</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>请选择下载完整的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>选择 SQLite 文件</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>请选择资料库中的文件，以及它确有的页。</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>请选择 PEM 格式的证书文件。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>选择本地模型</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>请选择本地模型。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>选择多语言模型</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>请先选择密码短语或系统密钥环。</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>请选择其他对话。</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>请用 --home 或 CANDOR_HOME 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>请选择其他词元，或重新提问。</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>选择要查找的集合、文件夹、文件或类型（@）</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>请选择其中之一：{known}。</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>选择：{field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">关闭（Esc）</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>最接近的段落</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>集合，{n:,} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>颜色和文字</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>漫画</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>请逐组与您的纸面记录核对。</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>与另一个回答比较</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>比较 {一份文档} 和 {另一份文档}：哪些相同，哪些不同，缺少什么？</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation>已连接 {host}</translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation>
            <numerusform>已连接 {n:,} 台其他电脑</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>上下文（词元）</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>对话 (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>对话已加密；用密码短语打开</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>对话已加密；密钥在{keyring}中</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>对话只在内存中，Candor 结束时消失：尚未选择锁定方式</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>对话未加密</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>磁盘上的对话</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>对话放在一起；除此之外没有变化。</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>无法打开的对话，保持原样</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>对话、提示词、资料库内容和设置，存入一个用密码短语锁定的文件。</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>正在转换文件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>为此问题复制，随对话一并移除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation>复制代码，{language}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>复制最近的崩溃报告</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>请更正该行，或删除文件以恢复默认。</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>请更正或去掉该变量；它由此电脑的管理员设置。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>克里米亚鞑靼语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>默认：{value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>删除所有崩溃报告</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>删除对话</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>删除 {n:,} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>要删除 {n:,} 个对话吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>要删除 {name} 吗？</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>删除 {title}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>要删除“{title}”吗？</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation>文档或记忆</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>文档或记忆：请先按有无文件衡量回答</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>放不下：需要 {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>存疑：事实</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>存疑：事实（相对）</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>存疑：关闭</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>存疑：词元</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>存疑：词元（相对）</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>存疑：词</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>存疑：词（相对）</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>存疑事实</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>请在浏览器中下载，然后添加该文件。</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>在恢复正常之前，请不要从那里下载任何东西。会改动所传内容的网络也会造成这种情况。</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>将文件夹拖到这里</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>先把文件或文件夹拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>把文件或文件夹拖到此窗口的任意位置，或添加文件夹。</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>拖放以附加到此问题</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>宗卡语</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>每个事实都作为整体重新评分，因此数值与写作时不同。这说明模型的确信度从何而来，不证明任何事。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>之前的问题</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>编辑搜索内容</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>已加密，用密码短语</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>已加密，密钥在系统密钥环中</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>文档结尾</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Enter</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>熵：{words}。</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>熵：{words}；不是单一数值，因为只列出了 {listed} 个备选。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="vanished">Esc</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="vanished">按 Esc 取消。</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>世界语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>每个回答都说明出自哪里，以及模型有多确定。</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>这里的所有文件都已排除。</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">Candor 的每项功能都有快捷键，或可用 Ctrl K 找到。</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>Candor 的每项功能都有快捷键，或可用 {keys} 找到。</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>除您的文件外，一切都加密存入“{file}”。没有此密码短语，任何人都无法打开，包括您自己。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">依据（Ctrl E）</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>向一无所知的人解释 {主题}，并说明每个专门用语的意思。</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>事实：数字、日期、名称、引文</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>法罗语</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新获取</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>重新获取 {n:,} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>获取的网页</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>Ollama 未运行也可以读取文件。没有模型也能搜索。</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>通过粘贴或拖放给单个对话的文件</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>查找一切：操作、对话、文件、设置</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>在许可证中查找</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">在此文档中查找（Ctrl F）</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>找出关于 {主题} 的相互矛盾的说法，以及各自的出处。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>显卡放得下</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>其他程序腾出空间后放得下</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>放得下，部分在显卡上</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>由此电脑的管理员固定。</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>固定：低于 50% 浅标，低于 20% 深标</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>放在一起提问的文件夹、文件、网页和表。</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>适合 8 GB 内存的机器</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>用于此对话</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>只用于此对话，从下一个问题开始。</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>用于此对话：其中每个问题都可以问到它。</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>只用于此问题</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>只用于此问题：Candor 保留一份副本，直到您删除对话。</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>只用于此问题；它已在您的资料库中。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>移除集合</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>移除 {n:,} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>要移除 {n:,} 个文件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>要移除“{name}”吗？</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>排在第 {rank} 位</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>四五个互不相干的词容易记住。</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU Affero 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>空闲 {free:,}，共 {context:,} 个词元</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>来自模型的记忆</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>来自您的文档</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>卢干达语</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>获取 Ollama</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>获取其他模型</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>用 `ollama pull {model}` 获取。</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>用 `ollama pull llama3` 获取一个。</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>获取 {title}</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>获取、导入、创建和删除模型，并查看本机能否放下。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>请给自己那里的写入权限，或用 --home 或 CANDOR_HOME 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>正在交给 Ollama</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>请换回构建时用的嵌入模型，或重建索引。</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>请在资料库中继续读取，然后重新附加。</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>转到输入框</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>转到最不确定的词</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>海地克里奥尔语</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>豪萨语</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>标题：{heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>隐藏前后文</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>高对比度去掉所有底色，文字只用黑色或白色。</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>历史 {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>再次启动时如何找到已打开的窗口</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">存疑显示到什么程度（Ctrl D）。{colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>存疑显示到什么程度（{keys}）。{colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>对话的保存方式</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>对话如何锁定：不含您的任何文字，也没有裸密钥</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>存疑的着色方式</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>本机的嵌入速度</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>模型选词的自由度：0 表示每次都选最可能的词。</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>选词的自由度：0 总选最可能的词，1 按概率本身选取。Candor 显示的是选词之前的概率，不受影响。</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>回答后模型在内存中停留多久，例如 5m、2h 或 0；-1 表示永久。</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>模型最多读取多少段落；更多很少有帮助，而且更慢。</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>回答最多可用窗口中的多少词元；更长的回答会在那里截断。</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>模型一次能看到多少词元；越多，能容纳的对话越长，占用内存也越多。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>从这里无法得知有多少可用空间</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>模型一次读取多少内容：指令、对话、段落和回答。越多，占用的内存和时间越多。</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>模型如何回答</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>此对话的回答方式</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">此对话的回答方式（Ctrl Shift Y）</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>您的对话如何保存</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>伊博语</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>导入模型文件</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>在回答中</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>内存中</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>在集合“{name}”中。</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>在来源的菜单中，选择“这是此问题的正确页”。</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>在问题中</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>此文档中</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>请重新安装 Candor，或在其源代码文件夹中运行 `python3 dev.py setup`。</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>请重新安装 Candor。</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>请用系统的软件包安装（如果有），否则用 Ollama 自己的安装程序。</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>请重新安装较新的 Candor。</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>请安装较新的 Candor，然后重新恢复。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>放入 {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>发挥</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>无法保存（{why}）。</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>它不会先思考再回答。</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>它没有对话模板：只会续写文本，不回答问题。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>它从制作者的模型中心（另一台机器）获取，仅此一次。不会发送您的任何内容。Candor 会先再次询问。在终端中：</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>它已在您的资料库中</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>写入内容后即会读取。</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>就地读取；不复制，不发送。</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>密钥环或密码短语丢失时，用它打开您的对话。请抄写或打印，并与此电脑分开保存。它不会再次显示，旧的恢复密钥也不再有效。</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>它把文本变成数字供搜索使用，不回答问题。</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>它不使用工具。Candor 不需要工具。</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>即将读取。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>其中的问题和回答将永久删除。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>爪哇语</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>卡拜尔语</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">保存为预设，名称</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>保留在内存中</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>存入资料库</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>存入“{collection}”</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>存入“{name}”</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>用 `candor connections --token` 保存正确的令牌。</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>保存但不加密</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>为回答预留</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>与文件夹保持同步，</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>保存在系统密钥环中，只发送给那台机器；保存空值即可清除。</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>保存在系统密钥环中，绝不写入 Candor 的文件。</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>已保存。重新打开 Candor 后生效。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>卢旺达语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>库尔德语</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>柯尔克孜语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">放大（Ctrl +）</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>大于 {most}：大小为 {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>最大文件（MB）</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>上次查找：{when}。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>请排除，或另存为 PDF、Word、OpenDocument、HTML 或文本。</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>请排除，或把图片中的内容输入为文字。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其排除。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>排除大于此 MB 数的文件</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>排除 {n:,} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>已省略：{name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>请让 Candor 重新读取您的文件；文件不受影响，您的内容不会丢失。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放开</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>允许不加密地发送到那台机器，途中任何人都能读到；https 或 ssh 转发的端口是安全的。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>利古里亚语</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>第 {line:,} 行</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>林加拉语</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>列出所有必须办事的期限和日期，以及错过的后果。</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>LoRA 适配器（GGUF，可选）</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>请从 ollama.com/download 下载，或用 Homebrew 安装。</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>请从 ollama.com/download 下载，或用 winget 安装。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最长回答（词元）</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>请过几天重新查找；若仍如此，请告知向您提供 Candor 的人。</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>再次查找 Ollama、选择模型并添加文件夹。</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>查找更新的 Candor</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>查找新增和更改的文件</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>查找新文件</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>查找一次</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>每周查找一次</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>请到您获得 Candor 的地方查看是否有更新的版本。</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>请查看有哪些表，然后重新选择。</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>查看了 {passages}/{passages2}，{files}/{files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>正在查找 Ollama</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>正在查找每个标定问题。</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>正在查看文件夹</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>卢森堡语</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>创建模型</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>以此创建新模型</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>请在那里腾出空间，或选择较小的模型；已获取的部分会保留。</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>请腾出空间，或确认您可以写入 Candor 的数据文件夹，然后重新恢复。</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>请腾出空间，然后重新提问。</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>请腾出空间；已索引的内容是安全的，读取会从那里继续。</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>在系统字号之外，再整体放大或缩小窗口内容。</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>正在建立搜索</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>马拉加斯语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>管理模型</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation>模型文件（GGUF）</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation>获取的模型；不含您的内容</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>超过 {n:,} 个文件。</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>要获取的模型名称</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>模型名称，例如 llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>请在设置中指定其自有证书颁发机构的文件，或用 ssh 转发端口。</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>名称，一个词</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>需要 {needed}，内存共 {whole}</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>下一个回答</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">下一个回答（Alt 右方向）</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一个段落</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>下一个段落（]）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">下一处（Enter）</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>下一句，再到下一个词元</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个词元</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>下一种存疑显示方式</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>尼日利亚皮钦语</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>已没有名为“{name}”的集合</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>没有符合的连接。</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>没有符合的文档：{filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>没有事实低于 50%。</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>还没有可以搜索的文件。</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>没有名称含“{wanted}”的文件。</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>没有排除的文件。</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>没有待处理的文件。</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>这里没有找到会加密的密钥环，因此在您选择之前不会写入磁盘。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>没有模型回答此问题</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>模型不能叫“{name}”</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>没有名称含“{wanted}”的模型。</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>没有对外连接</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>您的文件夹中没有与此问题接近的段落。</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>没有找到与此问题有关的段落</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>还没有标定问题。</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>没有符合的设置。</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>{pages_said}上未找到文本</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>{pages_said}上未找到文本，文字识别也未找到</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">{pages} {what} 上未找到文本</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of your words are in this report, and nothing of your documents.</source>
        <translation type="vanished">此报告不含您的任何文字，也不含您文档的任何内容。</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>北方萨米语</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>北索托语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>书面挪威语</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>挪威尼诺斯克语</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>不在前 {number} 个之中</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>不在列出的 {bars} 个之中；概率不高于 {probability}</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>此文件夹中有些内容无法查看</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>不在这些段落中</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>不在您的文档中：找到的 {n:,} 个段落里都没有</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>未使用，因为运行在 Ollama 的服务器上：{names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>其中没有 Candor 能读取的内容。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>没有含这些字的内容。</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>其中没有 Candor 能读取的内容。</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>资料库中还没有内容</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>{chats}和 {files}中都没有。</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>没有正在读取的文件。</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>按“{button}”之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>您同意之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>尚不知道是否有更新的版本</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>更改时不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>没有丢失任何内容；用此模型时显示的用量只是估计。</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>在您选择之前不会写入磁盘。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>任何内容都不离开本机</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>除了您允许一次的对 {host} 的这次访问，任何内容都不离开本机。不加载其他内容；不发送您的文档。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>除了连接时发往这一个数据库的内容，任何内容都不离开本机。</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>不含任何对话内容</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>没有更改任何内容。请在原处重新导出，或选择其他文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>没有更改任何内容。请改用另一份副本。</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>在已读取的 {read} 个段落（共 {known} 个）中没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>现在排除 {n:,} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>数字、日期、名称和引文</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>奥克语</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>奥里亚语</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>最早的一轮</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>已省略最早的 {n:,} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>将省略最早的 {n:,} 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>最早的 {turns} 轮</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>Ollama 会应答任何网页：您访问的网站可能向您的模型提问，甚至将其删除</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>Ollama 无法获取模型：{words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>Ollama 无法创建模型：{words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>Ollama 无法连接其模型库</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>Ollama 没有模型 {model}</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>由 Ollama 从其模型库下载；Candor 本身保持离线。停止后可从断点继续。</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>由 Ollama 下载；Candor 本身保持离线。</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>Ollama 还没有模型。请按名称获取，或从下面选一个。</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>Ollama 正忙于其他问题</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>Ollama 已安装，但未运行</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>本机未安装 Ollama</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>Ollama 未运行。{address} 没有应答</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>Ollama 在另一台机器上：您的问题和段落会发送到那里。</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>Ollama 正在运行</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>Ollama 正在运行，但还没有模型</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>Ollama 是在这台电脑上运行模型的免费程序。</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>Ollama 的默认值：{value}。</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>Ollama 将它与其他模型一起保存。文件先经检查，再复制到 Ollama。</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>另一台机器上的 Ollama</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>Ollama 读取了 {read:,} 个词元；预计为 {prompt:,} 个</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>Ollama 拒绝了请求：{words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>Ollama 拒绝了令牌，或需要令牌</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>Ollama 报告：{tokens} 个词元时占用 {size}，{where}。</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>Ollama {seconds} 秒没有回应</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>Ollama 会将其从磁盘删除（{size}）。它的回答仍留在您的对话中。</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>Ollama 在回答中途断开</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>Ollama {version} 有已知漏洞：特制的模型文件能读取其内存中的内容，包括您的问题（CVE-2026-7482，0.17.1 已修复）</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>Ollama {version} 不发送词元概率</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>Ollama 的地址</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>Ollama 模型库中没有模型 {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>在 Ollama 的磁盘上</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>用电池时和有其他工作时</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>Candor 每周一次、在不固定的时间向 {host} 询问最新版本，即使其他内容都不得离开本机。{host} 只会得知这台电脑的网络地址：不知道您的版本，也不会得到您的任何内容。只读取一个已签名的文件；不会安装任何东西。</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>只含 {day}之前更改的文件</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>只含 {day}以来更改的文件</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>只含 {kind} 类型的文件</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>只用于此对话</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>仅根据文档</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>只能从这么多个最可能的词中选；0 表示不限。</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>只读最接近的</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>只含集合“{name}”</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>只能从概率合计达到此值的最可能的词中选；1 表示不限。</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>只含路径中有“{place}”的内容</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>仅附加的内容</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>只问附加的内容。用 @ 选择其他内容</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>只能选概率至少达到最可能词的这一比例的词；0 表示不限。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>请从“开始”菜单打开 Ollama。</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>请从“应用程序”文件夹打开 Ollama。</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>用其自身程序打开</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>请重新打开：它可能已更改。</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>请用其自身程序打开；如果能打开，请另存一份新副本。</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>请在浏览器中打开；如果能显示，请存为文件后添加。</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>打开第 {page} 页</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">也可以拖到侧边栏的集合或下方的问题上。按 Esc 取消。</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>也可以拖到侧边栏的集合或下方的问题上。按 {keys} 取消。</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">也可以拖到侧边栏的集合上。按 Esc 取消。</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>也可以拖到侧边栏的集合上。按 {keys} 取消。</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">也可以拖到下方的问题上。按 Esc 取消。</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>也可以拖到下方的问题上。按 {keys} 取消。</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>奥罗莫语</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>仅其他机器</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation>第 {at:,} 页，共 {count:,} 页</translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation>第 {page:,} 页，共 {pages:,} 页</translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation>
            <numerusform>第 {page:,} 页，共 {pages:,} 页，{n:,} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>参数，每行一个，例如：temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>普什图语</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>段落 {at:,}/{count:,}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation>段落 {number}，{title}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>段落 {number}：{words}</translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation>段落 {rank}，{name} {place}</translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation>段落 {rank}，{where}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">段落（Ctrl E）</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>每个问题的段落数</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>此文件中的段落</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>段落 {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>密码短语或恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>密码短语，至少 {number} 个字符</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>模式，每行一个</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>困惑度 {perplexity_words}：相当于每个词元都选自这么多个同样可能的词元。</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>置顶对话或取消置顶</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>固定词元</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>标定问题</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>已标定：{place} 是“{question}”的正确位置</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>练习服务器，不是模型</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>点击其中之一或按 1 至 9，即从那里开始第二个回答。其他：列出的 {listed} 个之外的一切。</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>上一个回答</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">上一个回答（Alt 左方向）</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一个段落</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>上一个段落（[）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">上一处（Shift Enter）</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>回答中每个词的概率</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>旁遮普语</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>将对话放入新文件夹</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>插入已保存的提示词</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>放入文件夹</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>恢复每个新集合都有的模式和大小</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>正在组装</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>克丘亚语</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>问题 {n:,} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>第 {place} 个问题，共 {count} 个</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>问题 {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>问题：{words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>在下一个问题中引用</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>全部读取</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>只为这些问题读取，</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>重新读取即可恢复。</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>仍要读取</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>仍要读取，或将其排除。</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>重新读取 {n:,} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>读取 {n:,} 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>读取让位</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>读取已暂停</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>读取每个段落，而不只是最接近的段落</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">读取每个段落，而不只是最接近的段落（Ctrl Shift A）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>推荐，并注明本机能否放下</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>Candor 对话的恢复密钥。持有它的人都能打开对话。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">重新生成（Ctrl R）</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>移除文件夹，保留其中内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名集合</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>为回答预留 {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>请从备份恢复，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>请从备份恢复该文件。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>重试全部失败项</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>计算空间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>未计行数</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 文件</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>日期相同</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>数值相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>词句相同</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>梵语</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>请另存一份无密码的副本。</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>保存为预设，名称</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>存为文本以便打印</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>请另存为 .docx，然后添加。</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>请另存为 .pptx，然后添加。</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>请存为文件，然后添加。</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>请保存到其他文件夹，或先腾出空间。</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>已保存“{name}”</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>相对于每个回答：最低的 5% 深标，其后 10% 浅标</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>请扫描得更清晰。拉丁字母、中文、日文以外的文字，请安装相应的 Tesseract。</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>苏格兰盖尔语</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>已搜索：{searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>无法安全保存机密：{why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>用 `candor collections` 查看有哪些。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>选择所有消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">发送（Enter）</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>不加保护地发送</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>不带它发送</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>不带它们发送</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>读取 {n:,} 个文件后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>第 {place} 句，共 {count} 句：{words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>由此电脑的管理员设置（{variable}）。</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>搁置它们</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">设置（Ctrl ,）</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>设置在下次启动时生效。</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>段落在窗口中的占比</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Shift Enter</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">按 Shift Enter 打开文档</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>绍纳语</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>请缩短问题，或选择更大的上下文窗口。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>显示入门步骤</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>显示提示词</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="vanished">显示侧边栏（Ctrl B）</translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation>显示前后文</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>所有内容立即显示，不滑动，不渐变。</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>显示下载页面的地址，经您同意后打开。</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>并排显示两个回答</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>相似段落（{score:.2f}）。词句和含义相近，不证明任何事。</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>Candor 打开以来，没有连接过其他机器。</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>Candor 打开以来，连接过 {hosts}。</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>僧伽罗语</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">缩小（Ctrl -）</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>只为它读取的 {n:,} 个文件的内容也会删除；文件本身保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>只为它们读取的 {n:,} 个文件的内容也会删除；文件本身保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>上下文中为回答留出这么多，回答到此为止。</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>索马里语</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>可能有人向您出示了旧文件。{elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>发生了 Candor 没有预料到的问题（{kind}）</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>来源 {number}，{title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>来源和存疑</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>南库尔德语</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>南索托语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>请重新启动 Candor。</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>请重新启动 Candor：它会根据您的文件重建列表。</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>请重新启动 Ollama，然后重新提问。</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>请启动 Ollama，然后重新检测。</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>请启动 Ollama。</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>请启动其服务，或在终端中运行。</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>请重新启动原来的密钥环，或输入恢复密钥。没有删除任何内容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>仍在回答“{title}”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">停止（Esc）</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>停止、放开、关闭</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>读取 {seconds} 秒后停止</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>读取到 {what}后停止</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>用十句话总结 {文件}。先说最重要的。</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>系统 {system:,}，历史 {history:,}，段落 {passages:,}，问题 {question:,} 个词元；为回答预留 {answer:,}，空闲 {free:,}，共 {context:,}</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>系统 {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>塔吉克语</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>请去掉一个筛选条件，或添加该文件夹。</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>移出内存</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>请从 OLLAMA_ORIGINS 中去掉外部网站，然后重新启动 Ollama。</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>取消标定</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>取消标定“{question}”</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>重新打开 Candor 后生效。</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>鞑靼语</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>模板，留空用自带的</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>文本发往 {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>文本发往 {host}，无保护</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>回答中断；模型可能在重复自己</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>回答没有引用此段落。</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>回答在遇到这些文本之一前结束，每行一个。</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>回答用完预留的空间，在那里停止</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>到此为止的回答含有控制模型的符号</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>附加的文件 {name} 已不存在</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>无法恢复备份（{why}）</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>其中最好的，需要大显存的显卡</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>{address} 的证书不可信；未发送任何内容</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>无法使用 {path} 中的证书（{why}）</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>{files}、{passages}中最接近的</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>{files}、{passages}中最接近的 {shown} 个</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>无法保存对话：磁盘已满</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>无法打开对话（{why}）</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>无法读取或保存对话（{why}）</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>无法重写对话；对话保持原样</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>对话由较新的 Candor 保存，此版本无法读取</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>文档由此开始。</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>文档到此结束。</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>{where} 缺少嵌入模型</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>无法打开文件（{strerror}）</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>文件已损坏（{why}）</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>无法使用记录对话锁定方式的文件：{why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>无法导入文件 {name}：{why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>无法使用文件 {name}：{why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>第一代 Llama 3，窗口为 8,192 个词元</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>第一个大型号，窗口为 8,192 个词元</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>Ollama 的第一个模型</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>索引已损坏（{why}）</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>索引由较旧的 Candor 构建</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>索引用 {built_with} 构建，而设置中是 {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>索引已损坏，已被搁置</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>索引已损坏，正在重建。您的文件不受影响。</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>{keyring}中的密钥不是锁定您对话的那一个</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>密钥保存在{keyring}中，您登录时即打开。无需输入任何内容。</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>您的对话密钥在{keyring}中，但无法访问：{why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>您的对话密钥在{was}中，而现在应答的是{now}</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>您的对话密钥已不在{keyring}中</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>窗口的语言；回答使用问题的语言。</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>无法使用连接列表（{why}）</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>无法更改锁（{why}）</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>锁定的对话会移到 Candor 数据文件夹中的一个文件夹，您从空白开始。没有删除任何内容：有密钥即可恢复。</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>模型在此处没有给出这个词元</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>模型没有名称</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>模型只读取了 {tokens} 个词元；提示词的开头被截断</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>模型在回答完成前停止（{words}）</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>这个地址是模型写的。</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>模型写的是 {written}，是它的第 {rank} 选择。</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>模型写的是 {written}。服务器没有列出备选。</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>模型写的是 {written}。{absence}。</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>可以接收您的问题和段落的那一台机器的名称，例如 gpubox.lan。</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>其他文件不受影响。请拆分文件，或将其排除。</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>其他文件不受影响。请重试，或将其排除。</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>其他部分不受影响。重新提问即可读取全部。</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>网页大于 {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>无法使用模式 {pattern}</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>将要发送的提示词</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>提示词有 {read} 个词元，而 Candor 预计约为 {estimated} 个</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>已发送的提示词</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>无法标定问题：{why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>换种说法的问题</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>问题约超长 {tokens} 个词元</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>问题连同段落对此模型来说太长</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>读取程序在此文件上意外停止</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>无法理解应答</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>搜索模型最擅长{languages}。</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>搜索模型把每个段落的含义变成数字。您的 {embedder} 并非为您文件的所有语言而做：其中的词仍能找到，含义则往往找不到。</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>搜索模型不是为它而做的。</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>自检为 {n:,} 个问题中的 {found:,} 个找到了正确页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>无法理解服务器的应答（{why}）</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>无法使用题集：{why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>无法保存设置（{strerror}）</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>无法使用 {path} 中的设置：{why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>最小：快，但经常出错</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>您文档的文本、标定问题、集合</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>{host} 的版本文件无法使用：{why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>{host} 的版本文件不是由此 Candor 的制作者签名的；其中内容一概不采信</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>{host} 的版本文件写的是 Candor {version}，而此前已公布过 {known}</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>{host} 的版本文件仅在 {day} 之前有效；可能有更新的版本没有让您知道</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>它们的问题和回答将永久删除。</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>然后关闭 Candor，让所有内容重新读取：</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>还没有可据以回答的文档</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>没有来源 {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>有 {n:,} 份报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>已有名为“{name}”的集合</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>没有可存疑的回答。</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>此问题没有回答。</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>没有名为“{name}”的集合</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>还没有可导出的对话</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>没有“{text}”这个日期</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>没有此名称的文件，或 Candor 无权读取</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>没有此名称的文件或文件夹</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>此地址没有网页，只有{kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>没有第 {page} 页；文件有 {pages} 页</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>没有名为“{name}”的预设</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>没有来源 {number}</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>此回答中没有这样的词元</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>没有可读取的表 {table}</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有报告。</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>还没有。有了它，密钥环或密码短语丢失时您也能打开对话。</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>资料库的这一部分没有可读取的内容</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>{names} 中没有可读取的内容</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>已有一个。新的将取代它。</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>这些文本随安装包提供。在源代码文件夹中，用此命令生成：`{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>只在内存中，Candor 关闭后消失。请选择保存方式。</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>对话现已锁定。</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>就地读取；不复制，不发送。</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前思考</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>先思考</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation>此 Ollama 没有按要求为回答评分</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>此 Ollama 太旧，不能分支</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>此帐户无权打开该文件</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>此回答没有词元概率，因此不能分支</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>此回答没有词元概率。</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>此回答不能按有无文件衡量。</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>此回答在查看任何文档之前就结束了。</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>此回答没有可供衡量的段落</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>此回答没有可衡量的词</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>此回答已不存在</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>此回答没有使用文档。</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>此回答保存时没有提示词</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>此回答没有按有无文件衡量。</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>无法使用此备份：{why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>此备份由较新的 Candor 创建</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>此构建没有可查找更新的地方</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>此对话已不存在</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>此数据库没有表。</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>不读取此数据库：{why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>此文件在读取后有更改。段落可能已在别处。</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>这是 Candor {installed}；已公布的最新版本是 {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>这是控制模型的符号，不是文本</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>这既不是文件，也不是文件夹</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>这不是此备份的密码短语</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>这既不是密码短语，也不是恢复密钥</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>这只是一个字符的一部分，不能单独写出</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>这只是一个字符的一部分：服务器没有说明是哪个字符，因此回答无法从这里继续。</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>这是模型的确信度，不是真相。数值取自采样之前；温度不会改变它们。</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>这是最新的 Candor，{version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>这是此问题的正确文件</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>这是此问题的正确页</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>这是模型写的内容。</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>这像是一个有错误的恢复密钥</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>本机，端口 {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>无法显示此页。</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>此处理器太旧，无法运行 Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>此处理器对搜索索引来说太旧</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>此问题已不在对话中</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>此系统的 C 库是 {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>此词元是另一个词元所开始字符的结尾</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>系统信任的机构</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>先思考过</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>思考了 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>上一个词元</translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation>{host} 的令牌</translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation>词元 {token}，{probability}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation>词元 {token}，{probability}，已固定</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
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
        <translation>对话记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>请稍后重试，或读取较小的表或视图。</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>请稍后重试，或在浏览器中存为文件后添加。</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>请在其他程序完成后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">请重试；若再次发生，请附上 Candor 数据文件夹中的日志报告。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>请重试；若再次发生，请发送“设置 &gt; 关于”中的报告。</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>请重试；若经常发生，请选择较小的模型。</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>请重试；已获取的部分会保留。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>用示例文档试试</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>土库曼语</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>并排的两个回答</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>请重新输入。区分大小写。</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>请输入创建备份时所用的密码短语。区分大小写。</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>请输入密码短语或恢复密钥。</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>请输入密码短语或恢复密钥。不输入也可以搜索文件。</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>请输入恢复密钥，或恢复密钥环原来的内容。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>未完成的备份</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>未完成的副本</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>有无文件都不太可能</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>请解锁或安装桌面的密钥环。</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>请解锁密钥环，然后重试。恢复密钥也能打开对话。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">上方向</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>请更新 Ollama，以便看到模型有多确定。</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>请更新 Ollama，在此之前不要导入陌生人的模型文件。</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>请更新 Ollama，或试试其他模型。</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>请更新 Ollama，然后重试。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>请使用 C 库为 glibc {oldest} 或更高版本的 Linux 系统。</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>请使用处理器为 2013 年或之后的计算机。</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>请使用本机地址，例如 http://127.0.0.1:11434，或在设置中指定另一台机器。</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>使用其他地址</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>请使用 https，或转发端口：运行 `ssh -N -L 11435:127.0.0.1:11434 {host}`，并使用地址 http://127.0.0.1:11435。</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>请使用字母、数字、点、短横线和下划线，例如 llama3.2:3b。</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>请使用公共网络上的网页地址，例如 https://example.org/page。</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>请使用数据库文件的路径，或 postgresql://name@host/database 这样的地址。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>维吾尔语</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>乌兹别克语</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">值</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>威尼斯语</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>版本 {version}，地址 {address}，只能从这台电脑访问</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>沃拉普克语</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等，然后重试。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>请等它完成，或在那个回答旁停止。</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>请等到读取完成，或不带它提问。</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>请等另一个 Candor 完成，或将其关闭。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>瓦隆语</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>您添加的网页和表</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>您请求时，会从其他机器获取网页、数据库和模型。</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>按有无文件衡量</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>向模型发起 {calls}，用时 {seconds}完成衡量。{limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>西弗里西亚语</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>Candor 停止时正在重写的内容；下次启动会完成</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>Ollama 里有什么</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>简单来说，{name} 讲了什么？</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>按含义查找段落的模型；更改后所有内容都须重新读取。</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>微调需要多少</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>无法保存有关更新的信息（{strerror}）</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>忽略的内容</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>说明此构建在何处查找更新的信息无法使用（{why}）</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>集合忽略的内容</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>在 Candor 自己的指令之前告诉模型的内容，以 Candor 的指令为准。它会占用上下文。</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>模型的思考</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>获取的内容已不存在</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>从中读取的内容将从 Candor 的磁盘上永久删除。文件本身留在原处。</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>从中读取的内容将从 Candor 的磁盘上永久删除。您的文件留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>从其 {n:,} 个文件读取的内容将从 Candor 的磁盘上永久删除。文件本身留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>从中读取的内容将从 Candor 的磁盘上永久删除。您的文件留在原处。</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>发送的内容没有随此回答保存。</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>您在这里的选择保存在 {path}；该文件夹也存放 Candor 保存的其他一切。</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>您的选择；不含密码</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>{name} 忽略的内容</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>“{file}”中有而此 Candor 没有的内容会添加进来。这里已有的内容不会更改。</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">没有快捷键的，都可以用 Ctrl K 找到。</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>没有快捷键的，都可以用 {keys} 找到。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>Candor 崩溃时</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>何时查找过更新的 Candor，以及查到了什么</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>读取文件时，何时把一半处理器让给其他程序。</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>Candor 在哪里崩溃；不含您的文字</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>Ollama 监听的地址；除非在下面指定那台机器，否则拒绝其他机器上的地址。</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>在哪里显示存疑</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>记录发生的位置，不含您的文字。不会自动发送：您可以手动发送。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>不知道是否有更新的 Candor：{why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">从未查找过是否有更新的 Candor</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>连接过哪些机器、何时、为何</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>由您 Ollama 中的哪个模型回答；每个问题可以换用别的。</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>段落最多可占上下文窗口的多少；其余留给对话和回答。</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>模型不确定时，标出回答的哪些部分。</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>此地址由此 Candor 的制作者签名。</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>此电脑的管理员已关闭查找更新</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>能读取此磁盘的人，就能读到您问过什么、得到什么回答。</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>能读取此磁盘的人，就能读到您的对话。加密的磁盘在关机时保护它们。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>Windows 凭据保险箱</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>数值相同时，同一问题会得到同样的回答，重新提问也一样。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>请写一个名称，例如 *.tmp 或 drafts/。</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>请先写问题；提示词由它生成。</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>请先写问题；然后可以为它读取全部内容</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>请写年、月或日：2024、2024-05 或 2024-05-17。</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>请写别的值，或恢复默认。</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>每行写一个模式，例如 drafts/ 或 *.bak，写法同 .gitignore 文件。隐藏的名称、链接和 Candor 不能读取的文件类型始终排除。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Wu Chinese</source>
        <translation>吴语</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>科萨语</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>约鲁巴语</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>这个地址是您添加的。</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>现在就可以开始；模型下载时会读取文件。</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>您会先看到 Candor 将访问谁。</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>您的对话已锁定</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>您的对话已锁定，而 Candor 数据文件夹中缺少记录锁定方式的文件</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>您的对话没有锁定</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>您的对话由较新的 Candor 锁定，此版本无法打开</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>您的文档没有提到。已读取全部 {known} 个段落。</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>您的文档没有提到。最接近的段落讲的是“{heading}”。[{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>您的文档没有提到。最接近的段落在 {where}。[{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>您的文档几乎没有谈到这一点</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>您的问题和回答，在您选择锁定方式之前只留在内存中</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>您的问题和段落会发往 {host}，因为您的 Ollama 在那里。</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>您的问题和段落会不加保护地发往 {host}：途中任何人都能读到。</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>您的问题、回答及其词元，以及引用的内容</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>您的恢复密钥</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>您的设置：{value}。</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>祖鲁语</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>第 {line} 行的 `{key}`</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>`{variable}` 不是设置项</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">`{variable}` 不是设置项{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>`{variable}` 必须是：{rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>漫画</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>其中的一个密钥槽没有意义</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>有一行不属于回答</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>地址中的用户名或密码要么是圈套，要么是机密</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>由较新的 Candor 写入</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>文档列表由较新的 Candor 写入</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>0 到 2 的数</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>0.1 到 0.9 的数</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>0.8 到 2 的数</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least} 到 {most} 的数</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>其中有一个数过大</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>其中一部分无法读取</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>其中一部分放不进任何页面</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>缺少其中一部分</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>有一部分解压后超过其大小的 {most_ratio} 倍</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>一个有 {most_cells} 个单元格的工作表</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>缺少一张幻灯片</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>有一个张量的维数过多</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation type="vanished">一个线程</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>时间，例如 5m、2h 或 0，-1 表示永久</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>有一轮无法读取：{error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>1 到 100 的整数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>不小于 16 的整数</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>不小于 512 的整数</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>全部在显卡上</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>XPS 文档</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>类似 http://127.0.0.1:11434 的地址</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>一个已不存在的回答</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>空地址</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>另一个 Candor 在此期间更改了它</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>另一个 Candor 刚刚作了选择</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>回答 {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>提问范围：{parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>访问意外停止</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>最多 {most_stops} 个文本，且都不为空</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>回答最多 {value:,} 个词元</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>最多一次 {batch} 个词元，上下文 {context} 个词元，{heads} 个头</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>{day}之前</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>每词元 {lower} 至 {upper} 比特</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">阻止其他一切离开本机的内容</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>选择一个</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation>上下文 {value:,}</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>对话 {hex}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>数据库架构已锁定</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>数据库表已锁定</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>加密 未加密 存储 磁盘 文件</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>在此结束</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">在您请求时从其他机器获取</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>删除对话时一并移除</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>在 {n:,} 个集合中</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>它要求登录</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>它中断了，或不遵循网络协议</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>它声明的内容多于文件所能容纳</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>它没有正常应答</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>它不保留收到的内容</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>它不使用 HTTP</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>它在最后部分之前就结束了</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它结束得太早</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>它禁止这样做</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>它没有页</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>它没有这样的页面</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>它说的是另一个程序</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>它已损坏，或是另一种文件</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>它太长了</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>它自身出了问题</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>它不是 GGUF 文件</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>它不是数据库，或是加密的数据库</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>它不是备份，或已损坏</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>其内容不是电子书</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>其内容不是笔记本</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>它不是完好的工作簿</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>它不是 Candor 保存的表</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>它不是 UTF-8 文本文件</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>它不是版本文件</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>它不是地址</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>它没有保护，而通向它的地址有保护</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>它不是完好的富文本</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>它不是有效的 TOML（{error}）</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>其写法不是 Candor 认识的（{where}）</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>其内容不是{named}</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>它的版本是 Candor 不认识的</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>它超过 {largest} MB</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>它比声明的短；可能没有下载完整</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>它通向您自己的网络</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>它一再转向其他地址</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>它转向另一个地址，不会跟随</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>它要转向别处，但没有说明去向</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>它指向的页面不是此 Candor 制作时指定的页面</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>它通向本机或您自己的网络</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>它没有指明文件</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>它没有指明主机</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>它没有指明用什么打开对话</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>它指向另一个地址</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>它拒绝了</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>它在读取时会膨胀</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>无法理解其地址</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>其地址需要主机和一个数据库的名称</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>无法打开其压缩包</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>它的开头太长</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>其证书不可信</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>其压缩已损坏</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>其中的对话已损坏</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>其说明太长</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>其主机名没有点，像您自己网络中的名称</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>其主机是伪装的数字</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>其主机不是名称</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>其主机通向本机或您自己的网络</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>其密钥没有意义</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>其密钥需要数小时才能算出</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>缺少最后一条消息</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>其格式为 {layout}，此 Candor 读取的是 {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>缺少内容列表</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>其元数据是另一种类型</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>其数据页不一致</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>找不到它的各个部分</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>其各部分嵌套过深</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>在内存中保留 {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS 钥匙串</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>含义 {meaning:.2f}，词句 {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>第 {message} 封邮件</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>第 {number} 条消息紧接同一发言者的消息</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>第 {number} 条消息所接的消息不在它之前</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>第 {number} 条消息与另一条编号相同</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>第 {number} 条消息标记了它没有的词</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>my-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>无存疑事实</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>没有正在运行的会加密的密钥环</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>其中没有邮件的开头</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>没有能保存的文本</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>没有能打开的版本</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>没有人知道这个名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>没有一行说明何时显示</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>现在不在</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0 B</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>尚未添加内容</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>旧版 Office</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>旧版 PowerPoint (.ppt)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>旧版 Word (.doc)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>名称之后的选项不使用；请去掉 ? 或 # 之后的部分</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>超过 {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>文字识别</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>读取已暂停</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>读取它会改动其中的内容</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>以后每个问题都可用</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>RTF 文本</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>种子 {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>工作表 {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}以来</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>第 {slide} 张幻灯片</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>小于上下文的数，因为问题也需要上下文</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>损坏的内容</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的值</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>以 {kind} 打包的内容</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>不是文本的内容</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>没有类型的内容</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>状态 {status}，没有原因</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>停止于 {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>表 {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>回答结束</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>语言代码，如 "de"；留空则用系统语言</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>它存放模型的磁盘已满</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>模型中心已没有它的权重</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>其中的密钥不是它所指明的那一个</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>密钥环 {timeout} 秒内没有应答</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>密钥环拒绝（{refusal}）</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>文档列表：{error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>文档列表：{why}</translation>
    </message>
    <message>
        <source>the main thread</source>
        <translation type="vanished">主线程</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>模型对它们写得太多</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>模型名称；留空则用第一个本地模型</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>嵌入模型名称；留空则用 Candor 自带的</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>另一台计算机的名称，或留空</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>参数 {name} 没有值</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>未安装与密钥环通信的部分</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>证书文件的路径，或留空</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>其文件的大小</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>the whole program</source>
        <translation type="vanished">整个程序</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>没有问题可问</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>其中没有问题</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>没有这样的数据库</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>没有这样的文件，或无权读取</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>这种 Word</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>此问题</translation>
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
        <translation>按 {tokens} 个词元训练</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>无法读取其中关于资料库的记录</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>无法读取其内容</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>有文件</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>秩 {rank} 的 {adapter}B</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>不获取 {address}：{why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}，由此分支</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount}B 权重</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount}B 权重 × {bits} 位（{quantization}）</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,}/{count:,}</translation>
    </message>
    <message>
        <source>{billions} × 4.127 bits + {beside} × {trained} bytes</source>
        <translation>{billions} × 4.127 位 + {beside} × {trained} 字节</translation>
    </message>
    <message>
        <source>{billions} × {half} bytes + {beside} × {trained} bytes</source>
        <translation>{billions} × {half} 字节 + {beside} × {trained} 字节</translation>
    </message>
    <message>
        <source>{billions} × {trained} bytes</source>
        <translation>{billions} × {trained} 字节</translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation>{blocked}“允许一次”只放行对这一台机器的这一次访问，不放行其他任何内容。</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} 块显卡，{cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} 个字符的文本</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>{chosen} 不在您的资料库中</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} 处存疑</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{does} ({keys})</source>
        <translation>{does}（{keys}）</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} files</source>
        <translation>
            <numerusform>{n:,} 个文件中的 {done:,} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{passages}中的 {done:,} 个，{items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{passages}中的 {done:,} 个，{items}，剩 {left}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>模型调用 {done}/{n:,} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>模型调用 {done}/{n:,} 次，剩 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done}，共 {total}，每秒 {rate}，剩 {left}</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>{fact}，{probability}。{compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}，而文件为 {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{folders}中的 {files}。</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>{file} 已不在您的资料库中</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{n:,} 个标定问题中，{first} 个排第一，{five} 个在前五。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first}、{second}和另外 {n:,} 种语言</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first}、{second}和{third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder}（无法加载）</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder}（{file} 已损坏）</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>空闲 {free:,}/{context:,}</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>无法连接 {host}：{why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>{host} 没有给出页面：{why}（{status}）</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">每周向 {host} 询问一次是否有更新的 Candor。</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>{host} 超过 {seconds} 秒没有完成</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>没有联系 {host}：任何内容都不得离开本机</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}，端口 {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>您登录时由{keyring}打开。拿走磁盘的人无法读取。</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>按 {keys} 取消。</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>按 {keys} 打开文档</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>剩 {left:,} 给指令、对话和段落。</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>每词元 {lower} 比特</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">记录了 {made}，{out} 个连往其他机器，{blocked} 个被阻止</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>平均确信度 {mean}</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>平均确信度 {mean}，最低 {lowest}，{doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>平均确信度 {mean}；最不确定的是“{lowest}”，{lowest2}。</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} 内存</translation>
    </message>
    <message>
        <source>{minutes} h {minutes2} min</source>
        <translation>{minutes} 小时 {minutes2} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{model} brings an instruction of its own; Candor's takes its place.</source>
        <translation>{model} 自带指令；Candor 的指令取代它。</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>{model} 不能思考。</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>无法下载 {model}</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>无法下载 {model}（{why}）</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>{model} 自身停止于 {texts}。</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>{model} 需要较新的 Ollama</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>{model} 还需要 {needed} GB，而 Ollama 存放模型的地方剩 {free} GB</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>{model} 运行在 Ollama 的服务器上，因此 Candor 不会使用</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>{model} 的默认值：{value}。</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>{model} 按 {n:,} 训练。</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>一个压缩包中有 {most_members} 个文件</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} 百万像素</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} 个读取中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} 个现在不在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>已恢复 {n:,} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>已导入 {n:,} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} 处存疑事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>{n:,} 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} 个文件是{languages}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>可以搜索 {n:,} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>{n:,} 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} 个文件，{path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} 个文件/分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} 个文件/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} 个文件夹现在不在。已读取的内容仍可搜索。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hours</source>
        <translation>
            <numerusform>{n:,} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation>
            <numerusform>另 {n:,} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>另 {n:,} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} 个待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation>
            <numerusform>已读取 {n:,} 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>{n:,} 个段落放不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation>
            <numerusform>{n:,} 处位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation>
            <numerusform>{n:,} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} seconds</source>
        <translation>
            <numerusform>{n:,} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} 个工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} 张幻灯片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without text</source>
        <translation>
            <numerusform>{n:,} 个无文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>无法保存 {name}（{why}）</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>{name} 没有页，因此没有第 {page} 页</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>{name} 有 {pages} 页，因此没有第 {page} 页</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>{name} 必须是：{wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}，约 {n:,} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}，第 {page} 页</translation>
    </message>
    <message>
        <source>{name}, {beside}</source>
        <translation>{name}，{beside}</translation>
    </message>
    <message>
        <source>{name}, {held}</source>
        <translation>{name}，{held}</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}，{state}</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}，{words}</translation>
    </message>
    <message>
        <source>{name}: about {size}, licence {licence}</source>
        <translation>{name}：约 {size}，许可证 {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>需要 {needed}，内存 {memory}，空闲 {free}；显卡：{name}，{card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>需要 {needed}，内存 {memory}，空闲 {free}；没有找到显卡</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>提问时还可选择另外 {n} 个。</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}，主要是来源 {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages}没有文本</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} 页</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages}由文字识别读取</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{files}中的 {passages}，约 {calls}，时间尚不清楚</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{files}中的 {passages}，约 {calls}，{time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>{pages}上的 {passages}，{characters}。</translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation>{passages}，{characters}。</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} 处位置</translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation>{place} 现在不在。已读取的内容仍可搜索。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>{n:,} 个文件中的 {ready:,} 个已可提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>{n:,} 个文件中的 {ready:,} 个可以搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>{remark}。下载 {size}。</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>{rows}：{columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows}：{columns}等，另有 {n:,} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same}，见段落 {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same}，见第 {page} 页</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says}按 Enter 选择去处，按 Delete 去掉。</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says}按 {goes} 选择去处，按 {away} 去掉。</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>{scheme} 不是 SQLite、PostgreSQL 或 MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>{scheme}：不是网页</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {seconds} s</source>
        <translation>发送 {sent}，接收 {received}，{seconds} 秒</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting}：恢复默认</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>{share}% 在显卡上</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}，匹配度 {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands}，而不是 {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{database} 中的 {table}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>{title}必须是：{rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}，所有文件</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}，已置顶</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>{title}：{snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title}：{verdict}，显示算式</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens}，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>{verdict}: {sum}</source>
        <translation>{verdict}：{sum}</translation>
    </message>
    <message>
        <source>{way}: {size} = {how}</source>
        <translation>{way}：{size} = {how}</translation>
    </message>
    <message>
        <source>{what} is in this file</source>
        <translation>{what} 在此文件中</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} 在此段落中</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} 不在此文件中</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} 不在此段落中</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} 不在此页上</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} 在此页上</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>{what}。按 Delete 去掉。</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}：{where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what}：{where}（另有 {n:,} 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence}Candor 只打开网页和邮件地址。</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence}打开它会离开 Candor 并使用网络。</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>无法打开 {where}：{why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>{where} 正被其他程序使用</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>{where} 不是设置项</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>{where} 不是设置项，`{near}` 才是</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>{where} 必须是：{key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>{where} 拒绝了用户名或密码</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>{where} 超过 {seconds} 秒没有完成</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}，直到手动移出</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}，直到 {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole}B 权重</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word}：有文件 {with_files}，无文件 {without}</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}%</translation>
    </message>
</context>
</TS>
