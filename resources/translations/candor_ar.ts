<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Candor</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>"auto", "always" or "never"</source>
        <translation>‏"auto" أو "always" أو "never"</translation>
    </message>
    <message>
        <source>"bands" or "quantile"</source>
        <translation>‏"bands" أو "quantile"</translation>
    </message>
    <message>
        <source>"off" or "weekly"</source>
        <translation>‏"off" أو "weekly"</translation>
    </message>
    <message>
        <source>"off", "facts", "words" or "tokens"</source>
        <translation>‏"off" أو "facts" أو "words" أو "tokens"</translation>
    </message>
    <message>
        <source>"system" or "always"</source>
        <translation>‏"system" أو "always"</translation>
    </message>
    <message>
        <source>"system" or "high"</source>
        <translation>‏"system" أو "high"</translation>
    </message>
    <message>
        <source>"system", "light" or "dark"</source>
        <translation>‏"system" أو "light" أو "dark"</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, kept in sync</source>
        <translation>، متزامن دائمًا</translation>
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
        <translation type="vanished">صفحة واحدة</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
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
        <translation>2 × {layers} طبقة × {key_heads} رأس × {head} × {context} رمز × 2 بايت</translation>
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
        <translation>؛ يستخدم كل رمز {shape} مليار منها</translation>
    </message>
    <message>
        <source>; {needed} graphics card like this one</source>
        <translation>؛ يلزمها {needed} بطاقة رسومات كهذه</translation>
    </message>
    <message>
        <source>; {needed} graphics cards like this one</source>
        <translation>؛ يلزمها {needed} بطاقات رسومات كهذه</translation>
    </message>
    <message>
        <source>@</source>
        <translation type="vanished">@</translation>
    </message>
    <message>
        <source>A file of certificates to trust for that machine alone, where it has one that your system does not know.</source>
        <translation>ملف شهادات يوثق بها لذلك الجهاز وحده، إن كانت له شهادة لا يعرفها نظامك.</translation>
    </message>
    <message>
        <source>A line stands under words that only one of them has.</source>
        <translation>يوضع خط تحت الكلمات التي ترد في إحداهما فقط.</translation>
    </message>
    <message>
        <source>A link stands where the file was, and Candor follows none</source>
        <translation>حلّ رابط محل الملف، وCandor لا يتبع الروابط</translation>
    </message>
    <message>
        <source>A model that can thinks before it answers. It takes longer; what it thinks is shown apart.</source>
        <translation>النموذج القادر على التفكير يفكر قبل أن يجيب. يستغرق ذلك وقتًا أطول، ويظهر تفكيره على حدة.</translation>
    </message>
    <message>
        <source>A new question is answered from your documents alone; you can change it beside each question.</source>
        <translation>يُجاب عن السؤال الجديد من مستنداتك وحدها؛ ويمكنك تغيير ذلك بجانب كل سؤال.</translation>
    </message>
    <message>
        <source>A part of {passages} passages may be missing from the answer: {why}</source>
        <translation>قد يغيب عن الإجابة جزء من {passages} مقطع: {why}</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters</source>
        <translation>يجب ألا تقل عبارة المرور عن {least} حرفًا</translation>
    </message>
    <message>
        <source>A question can begin with one of these: type / and its name. Words in {braces} are filled in then.</source>
        <translation>يمكن أن يبدأ السؤال بأحد هذه الموجّهات: اكتب / ثم اسمه، فتُملأ الكلمات التي بين {braces}.</translation>
    </message>
    <message>
        <source>A search model of many languages</source>
        <translation>نموذج بحث متعدد اللغات</translation>
    </message>
    <message>
        <source>A second name for the same model. It takes no room on the disk.</source>
        <translation>اسم ثانٍ للنموذج نفسه، لا يشغل مساحة على القرص.</translation>
    </message>
    <message>
        <source>A set is a folder with documents and a file questions.jsonl, one question a line.</source>
        <translation>مجموعة الأسئلة مجلد فيه مستندات وملف ⁦questions.jsonl⁩، سؤال في كل سطر.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>حول Candor</translation>
    </message>
    <message>
        <source>Acehnese</source>
        <translation>الأتشينيزية</translation>
    </message>
    <message>
        <source>Activations come on top: they grow with the batch. Candor itself trains nothing.</source>
        <translation>تضاف إليها التنشيطات، وهي تكبر مع حجم الدفعة. أما Candor نفسه فلا يدرب شيئًا.</translation>
    </message>
    <message>
        <source>Add a folder, then ask again.</source>
        <translation>أضف مجلدًا، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Add database table</source>
        <translation>إضافة جدول قاعدة بيانات</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add the file again, or take the pin off.</source>
        <translation>أضف الملف من جديد، أو ألغِ التثبيت.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Add web page</source>
        <translation>إضافة صفحة ويب</translation>
    </message>
    <message>
        <source>Add your first folder</source>
        <translation>أضف مجلدك الأول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Adds what is missing here. Nothing that is here is changed.</source>
        <translation>تضيف ما ينقص هنا. ولا يتغير شيء مما هنا.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All as in the settings</source>
        <translation>الكل كما في الإعدادات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>كان كل ذلك هنا أصلًا</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>كل الأوزان</translation>
    </message>
    <message>
        <source>Allow it once where you ask for it, or turn the switch off in Settings &gt; Connections.</source>
        <translation>اسمح به مرة واحدة حيث تطلبه، أو أوقف المفتاح في الإعدادات &gt; الاتصالات.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message numerus="yes">
        <source>Also blank its quotes in {n:,} answers</source>
        <translation>
            <numerusform>محو اقتباساته أيضًا في {n:,} إجابة</numerusform>
            <numerusform>محو اقتباساته أيضًا في إجابة واحدة</numerusform>
            <numerusform>محو اقتباساته أيضًا في إجابتين</numerusform>
            <numerusform>محو اقتباساته أيضًا في {n:,} إجابات</numerusform>
            <numerusform>محو اقتباساته أيضًا في {n:,} إجابة</numerusform>
            <numerusform>محو اقتباساته أيضًا في {n:,} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also blank their quotes in {n:,} answers</source>
        <translation>
            <numerusform>محو اقتباساتها أيضًا في {n:,} إجابة</numerusform>
            <numerusform>محو اقتباساتها أيضًا في إجابة واحدة</numerusform>
            <numerusform>محو اقتباساتها أيضًا في إجابتين</numerusform>
            <numerusform>محو اقتباساتها أيضًا في {n:,} إجابات</numerusform>
            <numerusform>محو اقتباساتها أيضًا في {n:,} إجابة</numerusform>
            <numerusform>محو اقتباساتها أيضًا في {n:,} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also read, not cited</source>
        <translation>قُرئت أيضًا ولم يُستشهد بها</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>An answer cannot end before it begins</source>
        <translation>لا يمكن أن تنتهي الإجابة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>An empty address</source>
        <translation>عنوان فارغ</translation>
    </message>
    <message>
        <source>An encrypted copy that was not finished; the next backup clears it away</source>
        <translation>نسخة مشفرة لم تكتمل؛ تزيلها النسخة الاحتياطية التالية</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>اليونانية القديمة</translation>
    </message>
    <message>
        <source>Another Candor has changed the conversations meanwhile</source>
        <translation>غيّرت نسخة أخرى من Candor المحادثات في هذه الأثناء</translation>
    </message>
    <message>
        <source>Another Candor is reading files into the same library</source>
        <translation>تقرأ نسخة أخرى من Candor ملفات إلى المكتبة نفسها</translation>
    </message>
    <message>
        <source>Another Candor is using the conversations</source>
        <translation>تستخدم نسخة أخرى من Candor المحادثات</translation>
    </message>
    <message>
        <source>Another answer is being weighed</source>
        <translation>تجري موازنة إجابة أخرى</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer {place} of {among}</source>
        <translation>الإجابة {place} من {among}</translation>
    </message>
    <message>
        <source>Answer {place} of {count}</source>
        <translation>الإجابة {place} من {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers well, and reads long passages</source>
        <translation>يجيب جيدًا ويقرأ المقاطع الطويلة</translation>
    </message>
    <message>
        <source>Anybody on the way to {host} could read your questions and passages: http is not protected</source>
        <translation>يستطيع كل من على الطريق إلى {host} أن يقرأ أسئلتك ومقاطعك: http غير محمي</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Apple, in the same memory</source>
        <translation>‏Apple، في الذاكرة نفسها</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>الأراغونية</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive conversation, or take it out</source>
        <translation>أرشفة المحادثة أو إخراجها من الأرشيف</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>As your settings say. What you change here holds for this conversation alone.</source>
        <translation>كما تقول إعداداتك. ما تغيره هنا يسري على هذه المحادثة وحدها.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask a collection, a file or a kind of file</source>
        <translation>سؤال مجموعة أو ملف أو نوع من الملفات</translation>
    </message>
    <message>
        <source>Ask a shorter question, or start a new conversation.</source>
        <translation>اطرح سؤالًا أقصر، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>Ask about your documents</source>
        <translation>اسأل عن مستنداتك</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>Ask again in a new conversation.</source>
        <translation>أعد السؤال في محادثة جديدة.</translation>
    </message>
    <message>
        <source>Ask again with a larger context window, or in a new conversation.</source>
        <translation>أعد السؤال بنافذة سياق أكبر، أو في محادثة جديدة.</translation>
    </message>
    <message>
        <source>Ask again, perhaps in other words.</source>
        <translation>أعد السؤال، ربما بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask again, then weigh the new answer.</source>
        <translation>أعد السؤال، ثم وازن الإجابة الجديدة.</translation>
    </message>
    <message>
        <source>Ask for the rest, or keep more room for answers.</source>
        <translation>اطلب البقية، أو أبقِ مساحة أكبر للإجابات.</translation>
    </message>
    <message>
        <source>Ask in other words, or build the index again.</source>
        <translation>اسأل بكلمات أخرى، أو أعد بناء الفهرس.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>اطرحه من جديد.</translation>
    </message>
    <message>
        <source>Ask one that is there.</source>
        <translation>اسأل مجموعة موجودة.</translation>
    </message>
    <message>
        <source>Ask something about your folders.</source>
        <translation>اسأل شيئًا عن مجلداتك.</translation>
    </message>
    <message>
        <source>Ask the question again, without reading everything; such an answer can be branched.</source>
        <translation>أعد طرح السؤال دون قراءة كل شيء؛ فإجابة كهذه يمكن التفريع منها.</translation>
    </message>
    <message>
        <source>Asked with {parts}.</source>
        <translation>سُئل بـ: {parts}.</translation>
    </message>
    <message>
        <source>Asking Ollama's library</source>
        <translation>سؤال مكتبة Ollama</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was</source>
        <translation>يسأل بهذه الصيغة، بجانب السؤال كما كان</translation>
    </message>
    <message>
        <source>Asks it so, beside the question as it was (Enter)</source>
        <translation type="vanished">يسأل بهذه الصيغة، بجانب السؤال كما كان (⁦Enter⁩)</translation>
    </message>
    <message>
        <source>Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.</source>
        <translation>يسأل جهازًا واحدًا عن أحدث إصدار، حتى حين لا يجوز أن يغادر هذا الجهازَ شيء آخر، ولا يثبّت شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times, about {time}.</source>
        <translation>
            <numerusform>لا يسأل النموذج مرة أخرى، نحو {time}.</numerusform>
            <numerusform>يسأل النموذج مرة أخرى، نحو {time}.</numerusform>
            <numerusform>يسأل النموذج مرتين أخريين، نحو {time}.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرات أخرى، نحو {time}.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرة أخرى، نحو {time}.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرة أخرى، نحو {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the model {n:,} more times.</source>
        <translation>
            <numerusform>لا يسأل النموذج مرة أخرى.</numerusform>
            <numerusform>يسأل النموذج مرة أخرى.</numerusform>
            <numerusform>يسأل النموذج مرتين أخريين.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرات أخرى.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرة أخرى.</numerusform>
            <numerusform>يسأل النموذج {n:,} مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>الأسامية</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files (Ctrl U)</source>
        <translation type="vanished">إرفاق ملفات (⁦Ctrl U⁩)</translation>
    </message>
    <message>
        <source>Attach it once more and ask anew.</source>
        <translation>أرفقه مرة أخرى ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Attached to this question: {name}</source>
        <translation>مرفق بهذا السؤال: {name}</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Back to the answer</source>
        <translation>العودة إلى الإجابة</translation>
    </message>
    <message>
        <source>Back to the answer (Esc)</source>
        <translation type="vanished">العودة إلى الإجابة (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>الباشكيرية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message numerus="yes">
        <source>Before: {first} found first, {five} among the first five of {n:,}.</source>
        <translation>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى من {n:,}.</numerusform>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى، من سؤال واحد.</numerusform>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى، من سؤالين.</numerusform>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} أسئلة.</numerusform>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} سؤالًا.</numerusform>
            <numerusform>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {first} found first, {five} among the first five.</source>
        <translation>قبل ذلك: {first} وُجدت أولًا، و{five} بين الخمسة الأولى.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Beginning of the document</source>
        <translation>بداية المستند</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Block it with `candor connections --block`.</source>
        <translation type="vanished">احجبه بالأمر `candor connections --block`.</translation>
    </message>
    <message>
        <source>Blocked, nothing was sent</source>
        <translation>محجوب، لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>يحجب كل الاتصالات بأجهزة أخرى؛ وتسمح بصفحة ويب أو قاعدة بيانات أو نموذج من مكان آخر مرة واحدة في كل مرة تطلبها.</translation>
    </message>
    <message>
        <source>Blue: likelier with your files. Plain: as likely without. Dotted: unlikely both ways. This is the model’s certainty, not the truth.</source>
        <translation>أزرق: أرجح بوجود ملفاتك. عادي: مرجّح دونها بالقدر نفسه. منقّط: غير مرجّح في الحالين. هذا يقين النموذج، لا الحقيقة.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Both say the same, word for word.</source>
        <translation>كلتاهما تقول الشيء نفسه، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>تفريع هنا</translation>
    </message>
    <message>
        <source>Branch here ({key})</source>
        <translation>تفريع هنا (⁦{key}⁩)</translation>
    </message>
    <message>
        <source>Branch with that alternative</source>
        <translation>التفريع بهذا البديل</translation>
    </message>
    <message>
        <source>Branch: go to the word the model was least sure of</source>
        <translation>تفريع: الانتقال إلى أقل كلمة كان النموذج واثقًا منها</translation>
    </message>
    <message>
        <source>Branched from {named} after “{before}”: {instead}</source>
        <translation>متفرعة من {named} بعد «{before}»: {instead}</translation>
    </message>
    <message>
        <source>Branched from {named}: {instead}</source>
        <translation>متفرعة من {named}: {instead}</translation>
    </message>
    <message>
        <source>Branched here: {words}</source>
        <translation>التفريع هنا: {words}</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>البريتونية</translation>
    </message>
    <message>
        <source>Brought in “{title}”</source>
        <translation>أُحضرت «{title}»</translation>
    </message>
    <message>
        <source>Build the index again</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Build the index again; your files are not affected.</source>
        <translation>أعد بناء الفهرس؛ ملفاتك لا تتأثر.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>But {host} is asked once a week whether there is a newer Candor.</source>
        <translation>لكن يُسأل {host} مرة في الأسبوع هل يوجد Candor أحدث.</translation>
    </message>
    <message>
        <source>By each answer</source>
        <translation>بحسب كل إجابة</translation>
    </message>
    <message>
        <source>By fixed limits</source>
        <translation>بحدود ثابتة</translation>
    </message>
    <message>
        <source>By fixed limits of 50 and 20 %, or by what is unusual within each answer.</source>
        <translation>بحدود ثابتة عند ⁦50 %⁩ و⁦20 %⁩، أو بما هو غير معتاد داخل كل إجابة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Candor answers from your own folders.</source>
        <translation>يجيبك Candor من مجلداتك أنت.</translation>
    </message>
    <message>
        <source>Candor asks for it at every start. If you forget it, only a recovery key opens them.</source>
        <translation>يسأل عنها Candor عند كل تشغيل. إذا نسيتها فلن يفتح المحادثات إلا مفتاح استرداد.</translation>
    </message>
    <message>
        <source>Candor asks for your passphrase when it starts. Without it nobody can read them, you included.</source>
        <translation>يسأل Candor عن عبارة المرور عند تشغيله. دونها لا يستطيع أحد قراءتها، ولا أنت.</translation>
    </message>
    <message>
        <source>Candor asks {host} which version is the newest. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>يسأل Candor {host} عن أحدث إصدار. يعرف {host} عنوان هذا الجهاز على الشبكة ولا شيء غيره: لا أي إصدار لديك، ولا شيئًا يخصك. يُقرأ ملف واحد موقّع، ولا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Candor backup (*.candor)</source>
        <translation>نسخة Candor الاحتياطية (*.candor)</translation>
    </message>
    <message>
        <source>Candor broke the last time. A report says where, without your words</source>
        <translation>تعطل Candor في المرة الماضية. تقرير يبيّن أين، دون كلماتك</translation>
    </message>
    <message>
        <source>Candor cannot read {name} files yet</source>
        <translation>لا يستطيع Candor قراءة ملفات {name} بعد</translation>
    </message>
    <message>
        <source>Candor connects only to {server}</source>
        <translation type="vanished">لا يتصل Candor إلا بـ {server}</translation>
    </message>
    <message>
        <source>Candor connects to nobody</source>
        <translation type="vanished">لا يتصل Candor بأحد</translation>
    </message>
    <message>
        <source>Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you allow once, each time you ask for it.</source>
        <translation>لا يتصل Candor بشيء سوى هذا الجهاز. وتسمح بصفحة ويب أو قاعدة بيانات أو نموذج من مكان آخر مرة واحدة في كل مرة تطلبها.</translation>
    </message>
    <message>
        <source>Candor is made of the work of many others: their names, their licences, and where the sources are.</source>
        <translation>يقوم Candor على عمل كثيرين غيرنا: أسماؤهم وتراخيصهم ومواضع المصادر.</translation>
    </message>
    <message>
        <source>Candor may not look there</source>
        <translation>لا يُسمح لـ Candor بالنظر هناك</translation>
    </message>
    <message>
        <source>Candor may not write in {folder}</source>
        <translation>لا يُسمح لـ Candor بالكتابة في {folder}</translation>
    </message>
    <message>
        <source>Candor needs a processor from 2013 or later (AVX2).</source>
        <translation>يحتاج Candor إلى معالج من عام 2013 أو أحدث (AVX2).</translation>
    </message>
    <message>
        <source>Candor only reads: the connection is opened for reading alone, and no row is changed.</source>
        <translation>يقرأ Candor فقط: يُفتح الاتصال للقراءة وحدها، ولا يتغير أي صف.</translation>
    </message>
    <message>
        <source>Candor sends questions and passages to {host}, another machine</source>
        <translation type="vanished">يرسل Candor الأسئلة والمقاطع إلى {host}، وهو جهاز آخر</translation>
    </message>
    <message>
        <source>Candor talks only to this machine, and {address} is not on it</source>
        <translation>لا يخاطب Candor سوى هذا الجهاز، و{address} ليس عليه</translation>
    </message>
    <message>
        <source>Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.</source>
        <translation>سيجلب Candor هذه الصفحة وحدها من {host}. لا يُحمَّل شيء آخر، ولا تُرسل مستنداتك.</translation>
    </message>
    <message>
        <source>Candor {version} is there</source>
        <translation>صدر Candor {version}</translation>
    </message>
    <message>
        <source>Candor {version} is there; this is {installed}</source>
        <translation>صدر Candor {version}؛ وهذا {installed}</translation>
    </message>
    <message>
        <source>Candor {version} was announced before; this is {installed}</source>
        <translation>أُعلن من قبل عن Candor {version}؛ وهذا {installed}</translation>
    </message>
    <message>
        <source>Candor's data folder {home} cannot be created ({strerror})</source>
        <translation>تعذر إنشاء مجلد بيانات Candor ‏{home} ({strerror})</translation>
    </message>
    <message>
        <source>Candor's data folder {name} has a name that is not valid text</source>
        <translation>لمجلد بيانات Candor ‏{name} اسم ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>Candor's own</source>
        <translation>نموذج Candor الخاص</translation>
    </message>
    <message>
        <source>Candor's own files are missing from {places}</source>
        <translation>ملفات Candor نفسه مفقودة من {places}</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>الكَنْتُونية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change it, or leave it to the model.</source>
        <translation>غيّره، أو اتركه للنموذج.</translation>
    </message>
    <message>
        <source>Change prompts</source>
        <translation>تغيير الموجّهات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Check in the document</source>
        <translation>تحقق في المستند</translation>
    </message>
    <message>
        <source>Check its base, template and parameters.</source>
        <translation>تحقق من أساسه وقالبه ومعاملاته.</translation>
    </message>
    <message>
        <source>Check pinned questions</source>
        <translation>فحص الأسئلة المثبتة</translation>
    </message>
    <message>
        <source>Check that Ollama, and nothing else, answers at this address.</source>
        <translation>تحقق من أن Ollama، لا غيره، هو من يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it, then try again.</source>
        <translation>تحقق من أن الملف موجود وأنه يُسمح لك بفتحه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in Candor's data folder.</source>
        <translation>تحقق من وجود مساحة على القرص ومن أنه يُسمح لك بالكتابة في مجلد بيانات Candor.</translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again; what was fetched is kept.</source>
        <translation>تحقق من أن هذا الجهاز متصل بالشبكة، ثم حاول من جديد؛ ما جُلب محفوظ.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that the disk is there.</source>
        <translation>تحقق من أنه يُسمح لك بالكتابة في مجلد بيانات Candor، ومن أن القرص موجود.</translation>
    </message>
    <message>
        <source>Check that you may write in Candor's data folder, and that there is room on the disk.</source>
        <translation>تحقق من أنه يُسمح لك بالكتابة في مجلد بيانات Candor، ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>تحقق من العنوان والاتصال، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Check the address, and that the database is running.</source>
        <translation>تحقق من العنوان ومن أن قاعدة البيانات تعمل.</translation>
    </message>
    <message>
        <source>Check the connection and the free space, then try again.</source>
        <translation>تحقق من الاتصال والمساحة الحرة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Check the connection, then look again.</source>
        <translation>تحقق من الاتصال ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>Check the model and its settings.</source>
        <translation>تحقق من النموذج وإعداداته.</translation>
    </message>
    <message>
        <source>Check the name and its tag, such as llama3.2:3b.</source>
        <translation>تحقق من الاسم ووسمه، مثل llama3.2:3b.</translation>
    </message>
    <message>
        <source>Check the name and the password.</source>
        <translation>تحقق من الاسم وكلمة السر.</translation>
    </message>
    <message>
        <source>Check this computer's date. {elsewhere}</source>
        <translation>تحقق من تاريخ هذا الجهاز. {elsewhere}</translation>
    </message>
    <message>
        <source>Check what it says; it may come from the model's memory.</source>
        <translation>تحقق مما تقول؛ فقد تكون من ذاكرة النموذج.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Checking what was fetched</source>
        <translation>فحص ما جُلب</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a GGUF file that was downloaded whole.</source>
        <translation>اختر ملف GGUF نُزّل كاملًا.</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>اختيار ملف SQLite</translation>
    </message>
    <message>
        <source>Choose a file of your library, and a page that it has.</source>
        <translation>اختر ملفًا من مكتبتك، وصفحة موجودة فيه.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM format.</source>
        <translation>اختر ملفًا فيه شهادات بصيغة PEM.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a local model</source>
        <translation>اختيار نموذج محلي</translation>
    </message>
    <message>
        <source>Choose a local model.</source>
        <translation>اختر نموذجًا محليًا.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a multilingual model</source>
        <translation>اختيار نموذج متعدد اللغات</translation>
    </message>
    <message>
        <source>Choose a passphrase or the system's keyring first.</source>
        <translation>اختر أولًا عبارة مرور أو حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Choose another conversation.</source>
        <translation>اختر محادثة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder with --home or CANDOR_HOME.</source>
        <translation>اختر مجلدًا آخر بـ ⁦--home⁩ أو CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another token, or ask again.</source>
        <translation>اختر رمزًا آخر، أو أعد السؤال.</translation>
    </message>
    <message>
        <source>Choose collections, folders, files or types to look in (@)</source>
        <translation>اختر المجموعات أو المجلدات أو الملفات أو الأنواع التي يُبحث فيها (@)</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>اختر واحدًا من هذه: {known}.</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>اختيار: {field}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="vanished">إغلاق (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>أغلقها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Closest passages</source>
        <translation>أقرب المقاطع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Collection, {n:,} files</source>
        <translation>
            <numerusform>مجموعة، {n:,} ملف</numerusform>
            <numerusform>مجموعة، ملف واحد</numerusform>
            <numerusform>مجموعة، ملفان</numerusform>
            <numerusform>مجموعة، {n:,} ملفات</numerusform>
            <numerusform>مجموعة، {n:,} ملفًا</numerusform>
            <numerusform>مجموعة، {n:,} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation>الألوان والنص</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Comic</source>
        <translation>قصة مصورة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare it with your paper, group by group.</source>
        <translation>قارنه بورقتك، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>مقارنة بإجابة أخرى</translation>
    </message>
    <message>
        <source>Compare {one document} with {another document}: what is the same, what differs, what is missing?</source>
        <translation>قارن {مستندًا} مع {مستند آخر}: ما المتطابق، وما المختلف، وما الناقص؟</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connected to {host}</source>
        <translation>متصل بـ {host}</translation>
    </message>
    <message numerus="yes">
        <source>Connected to {n:,} other computers</source>
        <translation>
            <numerusform>متصل بـ {n:,} جهاز آخر</numerusform>
            <numerusform>متصل بجهاز آخر</numerusform>
            <numerusform>متصل بجهازين آخرين</numerusform>
            <numerusform>متصل بـ {n:,} أجهزة أخرى</numerusform>
            <numerusform>متصل بـ {n:,} جهازًا آخر</numerusform>
            <numerusform>متصل بـ {n:,} جهاز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>نافذة السياق</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>السياق، بالرموز</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.markdown *.txt)</source>
        <translation>المحادثات (*.json *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Conversations are encrypted; a passphrase opens them</source>
        <translation>المحادثات مشفرة؛ تفتحها عبارة مرور</translation>
    </message>
    <message>
        <source>Conversations are encrypted; the key is in {keyring}</source>
        <translation>المحادثات مشفرة؛ والمفتاح في {keyring}</translation>
    </message>
    <message>
        <source>Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked</source>
        <translation>المحادثات في الذاكرة فقط وتزول عند إغلاق Candor: لم يختر أحد كيف تُقفل</translation>
    </message>
    <message>
        <source>Conversations are not encrypted</source>
        <translation>المحادثات غير مشفرة</translation>
    </message>
    <message>
        <source>Conversations on your disk</source>
        <translation>المحادثات على قرصك</translation>
    </message>
    <message>
        <source>Conversations stand together in it; nothing else about them changes.</source>
        <translation>تجتمع فيه المحادثات؛ ولا يتغير فيها شيء آخر.</translation>
    </message>
    <message>
        <source>Conversations that could not be opened, as they were</source>
        <translation>محادثات تعذر فتحها، كما كانت</translation>
    </message>
    <message>
        <source>Conversations, prompts, what your library holds and settings, in one file that a passphrase locks.</source>
        <translation>المحادثات والموجّهات وما في مكتبتك والإعدادات، في ملف واحد تقفله عبارة مرور.</translation>
    </message>
    <message>
        <source>Converting the file</source>
        <translation>تحويل الملف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied for this question, and forgotten with the conversation.</source>
        <translation>يُنسخ لهذا السؤال، ويُنسى مع المحادثة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>نسخ الإجابة</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Copy code, {language}</source>
        <translation>نسخ الشفرة، {language}</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the last crash report</source>
        <translation>نسخ آخر تقرير عطل</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>نسخ المقطع</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file to start from the defaults.</source>
        <translation>صحّح السطر، أو احذف الملف للبدء من القيم الافتراضية.</translation>
    </message>
    <message>
        <source>Correct the variable or take it away; whoever administers this computer has set it.</source>
        <translation>صحّح المتغير أو أزله؛ فقد وضعه من يدير هذا الجهاز.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Crimean Tatar</source>
        <translation>لغة تتار القرم</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>الافتراضي: {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all crash reports</source>
        <translation>حذف كل تقارير الأعطال</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Delete conversations</source>
        <translation>حذف المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations</source>
        <translation>
            <numerusform>حذف {n:,} محادثة</numerusform>
            <numerusform>حذف محادثة واحدة</numerusform>
            <numerusform>حذف محادثتين</numerusform>
            <numerusform>حذف {n:,} محادثات</numerusform>
            <numerusform>حذف {n:,} محادثة</numerusform>
            <numerusform>حذف {n:,} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n:,} conversations?</source>
        <translation>
            <numerusform>حذف {n:,} محادثة؟</numerusform>
            <numerusform>حذف محادثة واحدة؟</numerusform>
            <numerusform>حذف محادثتين؟</numerusform>
            <numerusform>حذف {n:,} محادثات؟</numerusform>
            <numerusform>حذف {n:,} محادثة؟</numerusform>
            <numerusform>حذف {n:,} محادثة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>حذف {name}؟</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>حذف {title}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>حذف «{title}»؟</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents or memory</source>
        <translation>مستندات أم ذاكرة</translation>
    </message>
    <message>
        <source>Documents or memory: weigh an answer with and without files first</source>
        <translation>مستندات أم ذاكرة: وازن أولًا إجابة بالملفات وبدونها</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يتسع له</translation>
    </message>
    <message>
        <source>Does not fit: needs {needed}</source>
        <translation>لا يتسع له: يحتاج {needed}</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>الشك</translation>
    </message>
    <message>
        <source>Doubt: facts</source>
        <translation>الشك: المعلومات</translation>
    </message>
    <message>
        <source>Doubt: facts, scaled</source>
        <translation>الشك: المعلومات، نسبيًا</translation>
    </message>
    <message>
        <source>Doubt: off</source>
        <translation>الشك: متوقف</translation>
    </message>
    <message>
        <source>Doubt: tokens</source>
        <translation>الشك: الرموز</translation>
    </message>
    <message>
        <source>Doubt: tokens, scaled</source>
        <translation>الشك: الرموز، نسبيًا</translation>
    </message>
    <message>
        <source>Doubt: words</source>
        <translation>الشك: الكلمات</translation>
    </message>
    <message>
        <source>Doubt: words, scaled</source>
        <translation>الشك: الكلمات، نسبيًا</translation>
    </message>
    <message>
        <source>Doubtful facts</source>
        <translation>معلومات مشكوك فيها</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download it in your browser, then add the file.</source>
        <translation>نزّله في متصفحك، ثم أضف الملف.</translation>
    </message>
    <message>
        <source>Download nothing from there until it is in order. A network that changes what it passes on does this too.</source>
        <translation>لا تنزّل شيئًا من هناك حتى يستقيم الأمر. وقد تسبب ذلك أيضًا شبكة تغيّر ما تنقله.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>تنزيل {size}</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>أفلت مجلدًا هنا</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window first.</source>
        <translation>أفلت أولًا ملفات أو مجلدات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or add a folder.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من هذه النافذة، أو أضف مجلدًا.</translation>
    </message>
    <message>
        <source>Drop to attach to this question</source>
        <translation>أفلت للإرفاق بهذا السؤال</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>دزونكا</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>Each fact is scored anew and as a whole, so figures differ from those of writing. It shows where the model’s certainty comes from, and proves nothing.</source>
        <translation>تُقيَّم كل معلومة من جديد وككل، فتختلف الأرقام عن أرقام الكتابة. يبيّن هذا من أين يأتي يقين النموذج، ولا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>تعديل السؤال</translation>
    </message>
    <message>
        <source>Edit what is searched for</source>
        <translation>تعديل ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>نموذج التضمين</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>نماذج التضمين</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفر</translation>
    </message>
    <message>
        <source>Encrypted, with a passphrase</source>
        <translation>مشفرة بعبارة مرور</translation>
    </message>
    <message>
        <source>Encrypted, with the key in your system's keyring</source>
        <translation>مشفرة، والمفتاح في حلقة مفاتيح نظامك</translation>
    </message>
    <message>
        <source>End of the document</source>
        <translation>نهاية المستند</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="vanished">Enter</translation>
    </message>
    <message>
        <source>Entropy {words}.</source>
        <translation>الإنتروبيا {words}.</translation>
    </message>
    <message>
        <source>Entropy {words}; not one figure, for only {listed} alternatives are listed.</source>
        <translation>الإنتروبيا {words}؛ وليست رقمًا واحدًا، إذ لا يُدرج سوى {listed} من البدائل.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="vanished">Esc</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="vanished">اضغط Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Every answer shows where it came from and how sure the model was.</source>
        <translation>تبيّن كل إجابة من أين جاءت وكم كان النموذج واثقًا.</translation>
    </message>
    <message>
        <source>Every file here is left out.</source>
        <translation>كل الملفات هنا مستبعدة.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with Ctrl K.</source>
        <translation type="vanished">لكل ما يستطيعه Candor مفتاح، أو تجده بـ Ctrl K.</translation>
    </message>
    <message>
        <source>Everything Candor can do has a key, or is found with {keys}.</source>
        <translation>لكل ما يستطيعه Candor مفتاح، أو تجده بـ {keys}.</translation>
    </message>
    <message>
        <source>Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even you.</source>
        <translation>كل شيء عدا ملفاتك يدخل «{file}» مشفرًا. دون عبارة المرور هذه لا يستطيع أحد فتحه، ولا أنت.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence (Ctrl E)</source>
        <translation type="vanished">الأدلة (⁦Ctrl E⁩)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Explain {the subject} to somebody who knows nothing about it. Say what each special word means.</source>
        <translation>اشرح {الموضوع} لمن لا يعرف عنه شيئًا. وبيّن معنى كل كلمة خاصة.</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Facts: numbers, dates, names, quotes</source>
        <translation>المعلومات: أرقام وتواريخ وأسماء واقتباسات</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>الفاروية</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>جلبها من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Fetch {n:,} files again</source>
        <translation>
            <numerusform>جلب {n:,} ملف من جديد</numerusform>
            <numerusform>جلب ملف واحد من جديد</numerusform>
            <numerusform>جلب ملفين من جديد</numerusform>
            <numerusform>جلب {n:,} ملفات من جديد</numerusform>
            <numerusform>جلب {n:,} ملفًا من جديد</numerusform>
            <numerusform>جلب {n:,} ملف من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched pages</source>
        <translation>الصفحات المجلوبة</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files can be read before Ollama runs. Searching works without a model.</source>
        <translation>يمكن قراءة الملفات قبل تشغيل Ollama، والبحث يعمل دون نموذج.</translation>
    </message>
    <message>
        <source>Files given to a single conversation by pasting or dropping</source>
        <translation>ملفات أُعطيت لمحادثة واحدة باللصق أو الإفلات</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>العثور على أي شيء</translation>
    </message>
    <message>
        <source>Find anything: what to do, a conversation, a file, a setting</source>
        <translation>ابحث عن أي شيء: عمل أو محادثة أو ملف أو إعداد</translation>
    </message>
    <message>
        <source>Find in the licences</source>
        <translation>البحث في التراخيص</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>بحث في هذا المستند</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl F)</source>
        <translation type="vanished">بحث في هذا المستند (⁦Ctrl F⁩)</translation>
    </message>
    <message>
        <source>Find statements about {the subject} that contradict each other, and where each of them stands.</source>
        <translation>ابحث عن أقوال حول {الموضوع} يناقض بعضها بعضًا، وأين ورد كل منها.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يتسع له</translation>
    </message>
    <message>
        <source>Fits on the graphics card</source>
        <translation>تتسع له بطاقة الرسومات</translation>
    </message>
    <message>
        <source>Fits when other programs make room</source>
        <translation>يتسع له إذا أفسحت البرامج الأخرى</translation>
    </message>
    <message>
        <source>Fits, in part on the graphics card</source>
        <translation>يتسع له، جزئيًا على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>Fixed by whoever administers this computer.</source>
        <translation>ثبّته من يدير هذا الجهاز.</translation>
    </message>
    <message>
        <source>Fixed: under 50 % mild, under 20 % strong</source>
        <translation>ثابت: دون ⁦50 %⁩ خفيف، ودون ⁦20 %⁩ قوي</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders, files, web pages and tables that are asked together.</source>
        <translation>مجلدات وملفات وصفحات ويب وجداول تُسأل معًا.</translation>
    </message>
    <message>
        <source>For a machine with 8 GB of memory</source>
        <translation>لجهاز ذاكرته 8 غيغابايت</translation>
    </message>
    <message>
        <source>For this conversation</source>
        <translation>لهذه المحادثة</translation>
    </message>
    <message>
        <source>For this conversation alone, from the next question on.</source>
        <translation>لهذه المحادثة وحدها، من السؤال التالي فصاعدًا.</translation>
    </message>
    <message>
        <source>For this conversation: every question in it may ask it.</source>
        <translation>لهذه المحادثة: لكل سؤال فيها أن يسأله.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>لهذا السؤال فقط</translation>
    </message>
    <message>
        <source>For this question only: Candor keeps a copy until you delete the conversation.</source>
        <translation>لهذا السؤال فقط: يحتفظ Candor بنسخة حتى تحذف المحادثة.</translation>
    </message>
    <message>
        <source>For this question only; it is in your library already.</source>
        <translation>لهذا السؤال فقط؛ وهو في مكتبتك أصلًا.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Forget collection</source>
        <translation>نسيان المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files</source>
        <translation>
            <numerusform>نسيان {n:,} ملف</numerusform>
            <numerusform>نسيان ملف واحد</numerusform>
            <numerusform>نسيان ملفين</numerusform>
            <numerusform>نسيان {n:,} ملفات</numerusform>
            <numerusform>نسيان {n:,} ملفًا</numerusform>
            <numerusform>نسيان {n:,} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n:,} files?</source>
        <translation>
            <numerusform>نسيان {n:,} ملف؟</numerusform>
            <numerusform>نسيان ملف واحد؟</numerusform>
            <numerusform>نسيان ملفين؟</numerusform>
            <numerusform>نسيان {n:,} ملفات؟</numerusform>
            <numerusform>نسيان {n:,} ملفًا؟</numerusform>
            <numerusform>نسيان {n:,} ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>نسيان {name}</translation>
    </message>
    <message>
        <source>Forget “{name}”?</source>
        <translation>نسيان «{name}»؟</translation>
    </message>
    <message>
        <source>Found as number {rank}</source>
        <translation>وُجد برقم {rank}</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها يسهل حفظها.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة جنو أفيرو العمومية العامة (GNU AGPL)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Free {free:,} of {context:,} tokens</source>
        <translation>المتاح {free:,} من {context:,} رمز</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>From the model’s memory</source>
        <translation>من ذاكرة النموذج</translation>
    </message>
    <message>
        <source>From your documents</source>
        <translation>من مستنداتك</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>الغاندا</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Get Ollama</source>
        <translation>الحصول على Ollama</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>الحصول على نموذج</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>الحصول على نموذج آخر</translation>
    </message>
    <message>
        <source>Get it with `ollama pull {model}`.</source>
        <translation>احصل عليه بـ `ollama pull {model}`.</translation>
    </message>
    <message>
        <source>Get one with `ollama pull llama3`.</source>
        <translation>احصل على واحد بـ `ollama pull llama3`.</translation>
    </message>
    <message>
        <source>Get {title}</source>
        <translation>الحصول على {title}</translation>
    </message>
    <message>
        <source>Get, import, make and delete models, and see whether one fits this machine.</source>
        <translation>احصل على النماذج واستوردها وأنشئها واحذفها، واعرف إن كان هذا الجهاز يتسع لأحدها.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --home or CANDOR_HOME.</source>
        <translation>امنح نفسك حق الكتابة هناك، أو اختر مجلدًا آخر بـ ⁦--home⁩ أو CANDOR_HOME.</translation>
    </message>
    <message>
        <source>Giving it to Ollama</source>
        <translation>تسليمه إلى Ollama</translation>
    </message>
    <message>
        <source>Go back to the embedder it was built with, or build the index again.</source>
        <translation>عُد إلى نموذج التضمين الذي بُني به، أو أعد بناء الفهرس.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Go on reading in the library, then attach it again.</source>
        <translation>تابع القراءة في المكتبة، ثم أرفقه من جديد.</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>الانتقال إلى مربع السؤال</translation>
    </message>
    <message>
        <source>Go to the least certain word</source>
        <translation>الانتقال إلى أقل كلمة يقينًا</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>الهوسا</translation>
    </message>
    <message>
        <source>Heading: {heading}</source>
        <translation>العنوان: {heading}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hide what stands before and after</source>
        <translation>إخفاء ما قبله وما بعده</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High contrast drops every tint and paints words in black or white.</source>
        <translation>التباين العالي يزيل كل تلوين ويكتب الكلمات بالأسود أو الأبيض.</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History {tokens:,}</source>
        <translation>السجل {tokens:,}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>How a second start finds the window that is open</source>
        <translation>كيف يجد تشغيل ثانٍ النافذة المفتوحة</translation>
    </message>
    <message>
        <source>How closely doubt is shown (Ctrl D). {colouring}</source>
        <translation type="vanished">مدى التفصيل في إظهار الشك (⁦Ctrl D⁩). {colouring}</translation>
    </message>
    <message>
        <source>How closely doubt is shown ({keys}). {colouring}</source>
        <translation>مدى التفصيل في إظهار الشك (⁦{keys}⁩). {colouring}</translation>
    </message>
    <message>
        <source>How conversations are kept</source>
        <translation>كيف تُحفظ المحادثات</translation>
    </message>
    <message>
        <source>How conversations are locked: none of your words, and no bare key</source>
        <translation>كيف تُقفل المحادثات: لا شيء من كلماتك، ولا مفتاح مكشوف</translation>
    </message>
    <message>
        <source>How doubt is coloured</source>
        <translation>كيف يُلوَّن الشك</translation>
    </message>
    <message>
        <source>How fast this machine embeds</source>
        <translation>سرعة التضمين على هذا الجهاز</translation>
    </message>
    <message>
        <source>How freely the model chooses its words: 0 takes the likeliest one every time.</source>
        <translation>مدى حرية النموذج في اختيار كلماته: 0 يأخذ الأرجح في كل مرة.</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0 always takes the likeliest, 1 chooses by the probabilities as they are. The probabilities that Candor shows are those before it, and stay the same.</source>
        <translation>مدى الحرية في اختيار الكلمات: 0 يأخذ الأرجح دائمًا، و1 يختار بحسب الاحتمالات كما هي. الاحتمالات التي يعرضها Candor هي ما قبل ذلك، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>How long the model stays in memory after an answer, such as 5m, 2h or 0; -1 is for ever.</source>
        <translation>كم يبقى النموذج في الذاكرة بعد الإجابة، مثل 5m أو 2h أو 0؛ و⁦-1⁩ يعني دائمًا.</translation>
    </message>
    <message>
        <source>How many passages the model reads at most; more of them rarely help and take longer.</source>
        <translation>أقصى عدد من المقاطع يقرؤه النموذج؛ المزيد منها قلما يفيد ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>How many tokens of the window an answer may use; a longer answer is cut off there.</source>
        <translation>كم رمزًا من النافذة يجوز أن تستخدمه الإجابة؛ والإجابة الأطول تُقطع هناك.</translation>
    </message>
    <message>
        <source>How many tokens the model sees at once; more of them hold longer conversations and take more memory.</source>
        <translation>كم رمزًا يراه النموذج دفعة واحدة؛ المزيد منها يسع محادثات أطول ويأخذ ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How much room there is for it cannot be told from here</source>
        <translation>لا يمكن أن يُعرف من هنا كم من المساحة متاح له</translation>
    </message>
    <message>
        <source>How much the model reads at once: instructions, conversation, passages and answer. More takes more memory and more time.</source>
        <translation>كم يقرأ النموذج دفعة واحدة: التعليمات والمحادثة والمقاطع والإجابة. الأكثر يأخذ ذاكرة ووقتًا أكثر.</translation>
    </message>
    <message>
        <source>How the model answers</source>
        <translation>كيف يجيب النموذج</translation>
    </message>
    <message>
        <source>How they are kept</source>
        <translation>كيف تُحفظ</translation>
    </message>
    <message>
        <source>How this conversation is answered</source>
        <translation>كيف يُجاب في هذه المحادثة</translation>
    </message>
    <message>
        <source>How this conversation is answered (Ctrl Shift Y)</source>
        <translation type="vanished">كيف يُجاب في هذه المحادثة (⁦Ctrl Shift Y⁩)</translation>
    </message>
    <message>
        <source>How your conversations are kept</source>
        <translation>كيف تُحفظ محادثاتك</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>لديّ المفتاح</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>الإيجبو</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>استيراد ملف نموذج</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>في الإجابة</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>في الإجابة</translation>
    </message>
    <message>
        <source>In the collection {name}.</source>
        <translation>في المجموعة {name}.</translation>
    </message>
    <message>
        <source>In the menu of a source, choose “This is the right page for this question”.</source>
        <translation>اختر في قائمة أحد المصادر «هذه هي الصفحة الصحيحة لهذا السؤال».</translation>
    </message>
    <message>
        <source>In the question</source>
        <translation>في السؤال</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>في هذا المستند</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Install Candor again, or run `python3 dev.py setup` in its source folder.</source>
        <translation>ثبّت Candor من جديد، أو شغّل `python3 dev.py setup` في مجلد مصدره.</translation>
    </message>
    <message>
        <source>Install Candor again.</source>
        <translation>ثبّت Candor من جديد.</translation>
    </message>
    <message>
        <source>Install it with the system's packages where it has them, else with Ollama's own installer.</source>
        <translation>ثبّته بحزم النظام إن كان فيها، وإلا فبمثبّت Ollama نفسه.</translation>
    </message>
    <message>
        <source>Install the newer Candor again.</source>
        <translation>ثبّت إصدار Candor الأحدث من جديد.</translation>
    </message>
    <message>
        <source>Install the newer Candor, then restore it again. Nothing was changed.</source>
        <translation>ثبّت إصدار Candor الأحدث، ثم استعدها من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Into {collection}</source>
        <translation>إلى {collection}</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation>مبتكر</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>It could not be saved ({why}).</source>
        <translation>تعذر حفظه ({why}).</translation>
    </message>
    <message>
        <source>It does not think before it answers.</source>
        <translation>لا يفكر قبل أن يجيب.</translation>
    </message>
    <message>
        <source>It has no template for conversations: it goes on with a text, and does not answer questions.</source>
        <translation>ليس له قالب للمحادثات: يكمل نصًا، ولا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>تجري قراءته.</translation>
    </message>
    <message>
        <source>It is fetched from the hub of its makers, another machine, this once. Nothing of yours is sent. Candor asks again before it does. In a terminal:</source>
        <translation>يُجلب هذه المرة وحدها من مستودع صانعيه، وهو جهاز آخر. لا يُرسل شيء مما لك. ويسأل Candor مرة أخرى قبل ذلك. في الطرفية:</translation>
    </message>
    <message>
        <source>It is in your library already</source>
        <translation>هو في مكتبتك أصلًا</translation>
    </message>
    <message>
        <source>It is read when something is written into it.</source>
        <translation>يُقرأ عندما يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>It is read where it is; nothing is copied or sent.</source>
        <translation>يُقرأ حيث هو؛ لا يُنسخ شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and keep it away from this computer. It is not shown again, and an older one opens no more.</source>
        <translation>يفتح محادثاتك إذا فُقدت حلقة المفاتيح أو عبارة المرور. اكتبه أو اطبعه، واحفظه بعيدًا عن هذا الجهاز. لن يظهر مرة أخرى، والمفتاح الأقدم لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>It turns text into figures for search and answers nothing.</source>
        <translation>يحوّل النص إلى أرقام للبحث ولا يجيب عن شيء.</translation>
    </message>
    <message>
        <source>It uses no tools. Candor needs none.</source>
        <translation>لا يستخدم أدوات. وCandor لا يحتاج إلى أي منها.</translation>
    </message>
    <message>
        <source>It will be read next.</source>
        <translation>سيُقرأ تاليًا.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Its certificate's authority</source>
        <translation>جهة إصدار شهادته</translation>
    </message>
    <message>
        <source>Its questions and answers are removed for good.</source>
        <translation>تُزال أسئلتها وإجاباتها نهائيًا.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>الجاوية</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>ذاكرة KV</translation>
    </message>
    <message>
        <source>Kabyle</source>
        <translation>القبيلية</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep as a preset called</source>
        <translation type="vanished">الحفظ كإعداد مسبق باسم</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>الإبقاء في الذاكرة</translation>
    </message>
    <message>
        <source>Keep in your library</source>
        <translation>احفظ في مكتبتك</translation>
    </message>
    <message>
        <source>Keep in {collection}</source>
        <translation>احفظ في {collection}</translation>
    </message>
    <message>
        <source>Keep in {name}</source>
        <translation>احفظ في {name}</translation>
    </message>
    <message>
        <source>Keep the right one with `candor connections --token`.</source>
        <translation>احفظ الرمز الصحيح بـ `candor connections --token`.</translation>
    </message>
    <message>
        <source>Keep unencrypted</source>
        <translation>حفظ دون تشفير</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>المحجوز للإجابة</translation>
    </message>
    <message>
        <source>Kept in sync with the folder,</source>
        <translation>متزامن دائمًا مع المجلد،</translation>
    </message>
    <message>
        <source>Kept in your system's keyring and sent to that machine alone; keep an empty one to forget it.</source>
        <translation>يُحفظ في حلقة مفاتيح نظامك ويُرسل إلى ذلك الجهاز وحده؛ احفظ رمزًا فارغًا لنسيانه.</translation>
    </message>
    <message>
        <source>Kept in your system's keyring, never in Candor's files.</source>
        <translation>تُحفظ في حلقة مفاتيح نظامك، لا في ملفات Candor أبدًا.</translation>
    </message>
    <message>
        <source>Kept. Takes effect when Candor is opened again.</source>
        <translation>حُفظ. يسري عند فتح Candor من جديد.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>الكينيارواندا</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation type="vanished">أكبر (⁦Ctrl +⁩)</translation>
    </message>
    <message>
        <source>Larger than {most}: it has {size}</source>
        <translation>أكبر من {most}: حجمه {size}</translation>
    </message>
    <message>
        <source>Largest file in MB</source>
        <translation>أكبر ملف بالميغابايت</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>آخر بحث: {when}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Leave it out, or save it as PDF, Word, OpenDocument, HTML or text.</source>
        <translation>استبعده، أو احفظه بصيغة PDF أو Word أو OpenDocument أو HTML أو كنص.</translation>
    </message>
    <message>
        <source>Leave it out, or type what its pictures say.</source>
        <translation>استبعده، أو اكتب ما تقوله صوره.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>استبعده.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave out files larger than so many MB</source>
        <translation>استبعاد الملفات الأكبر من هذا الحجم بالميغابايت</translation>
    </message>
    <message numerus="yes">
        <source>Leave {n:,} files out</source>
        <translation>
            <numerusform>استبعاد {n:,} ملف</numerusform>
            <numerusform>استبعاد ملف واحد</numerusform>
            <numerusform>استبعاد ملفين</numerusform>
            <numerusform>استبعاد {n:,} ملفات</numerusform>
            <numerusform>استبعاد {n:,} ملفًا</numerusform>
            <numerusform>استبعاد {n:,} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استبعدته أنت</translation>
    </message>
    <message>
        <source>Left out: {name}</source>
        <translation>تُرك: {name}</translation>
    </message>
    <message>
        <source>Let Candor read your files again; they are not affected, and nothing of yours is lost.</source>
        <translation>دع Candor يقرأ ملفاتك من جديد؛ فهي لا تتأثر، ولا يضيع شيء مما لك.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port forwarded by ssh, is safe.</source>
        <translation>يسمح بإرسالها إلى ذلك الجهاز دون تشفير، حيث يستطيع كل من على الطريق قراءتها؛ أما https أو منفذ محوّل عبر ssh فآمن.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, or whichever your system shows.</source>
        <translation>فاتح أو داكن، أو ما يعرضه نظامك.</translation>
    </message>
    <message>
        <source>Ligurian</source>
        <translation>الليغورية</translation>
    </message>
    <message>
        <source>Line {line:,}</source>
        <translation>السطر {line:,}</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>اللينجالا</translation>
    </message>
    <message>
        <source>List every deadline and date by which something has to be done, with what happens when it is missed.</source>
        <translation>اسرد كل موعد نهائي وتاريخ يجب أن يُنجز فيه شيء، مع ما يحدث إذا فات.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>LoRA adapter (GGUF), if any</source>
        <translation>محوّل LoRA ‏(GGUF)، إن وُجد</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with Homebrew.</source>
        <translation>حمّله من ollama.com/download أو عبر Homebrew.</translation>
    </message>
    <message>
        <source>Load it from ollama.com/download, or with winget.</source>
        <translation>حمّله من ollama.com/download أو عبر winget.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>أطول إجابة، بالرموز</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Look again in a few days; if it stays so, tell whoever you got Candor from.</source>
        <translation>ابحث من جديد بعد أيام؛ فإن بقي الأمر كذلك فأخبر من حصلت منه على Candor.</translation>
    </message>
    <message>
        <source>Look for Ollama, choose a model and add a folder once more.</source>
        <translation>ابحث عن Ollama واختر نموذجًا وأضف مجلدًا مرة أخرى.</translation>
    </message>
    <message>
        <source>Look for a newer Candor</source>
        <translation>البحث عن Candor أحدث</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>البحث عن الملفات الجديدة والمتغيرة</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>البحث عن ملفات جديدة</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Look once</source>
        <translation>البحث مرة واحدة</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>البحث مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Look where you got Candor from whether there is a newer one.</source>
        <translation>انظر حيث حصلت على Candor هل يوجد أحدث منه.</translation>
    </message>
    <message>
        <source>Look which tables there are, and choose again.</source>
        <translation>انظر أي الجداول موجودة، ثم اختر من جديد.</translation>
    </message>
    <message>
        <source>Looked at {passages} of {passages2} in {files} of {files2}</source>
        <translation>نُظر في {passages} من {passages2} في {files} من {files2}</translation>
    </message>
    <message>
        <source>Looking for Ollama</source>
        <translation>البحث عن Ollama</translation>
    </message>
    <message>
        <source>Looking for every pinned question.</source>
        <translation>يُبحث عن كل سؤال مثبت.</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>يجري تفقد المجلدات</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>اللكسمبورغية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مصنوع من</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make a model</source>
        <translation>إنشاء نموذج</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>إنشاء غيره</translation>
    </message>
    <message>
        <source>Make another of it</source>
        <translation>إنشاء آخر منه</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء واحد</translation>
    </message>
    <message>
        <source>Make room there, or choose a smaller model; what was fetched is kept.</source>
        <translation>أفسح مساحة هناك، أو اختر نموذجًا أصغر؛ ما جُلب محفوظ.</translation>
    </message>
    <message>
        <source>Make room, or see that you may write in Candor's data folder, then restore it again.</source>
        <translation>أفسح مساحة، أو تأكد من أنه يُسمح لك بالكتابة في مجلد بيانات Candor، ثم استعدها من جديد.</translation>
    </message>
    <message>
        <source>Make room, then ask again.</source>
        <translation>أفسح مساحة، ثم أعد السؤال.</translation>
    </message>
    <message>
        <source>Make room; what is indexed is safe, and reading goes on from there.</source>
        <translation>أفسح مساحة؛ ما فُهرس آمن، والقراءة تتابع من هناك.</translation>
    </message>
    <message>
        <source>Makes everything in the window larger or smaller, beside your system's own size.</source>
        <translation>يكبّر كل ما في النافذة أو يصغّره، إضافة إلى حجم نظامك.</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation>جعله قابلًا للبحث</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>تصغيره</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>الملغاشي</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Manage models</source>
        <translation>إدارة النماذج</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model file (GGUF)</source>
        <translation>ملف النموذج (GGUF)</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models that were fetched; nothing of yours</source>
        <translation>نماذج جُلبت؛ لا شيء مما لك</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More than {n:,} files.</source>
        <translation>أكثر من {n:,} ملف.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of a model to get</source>
        <translation>اسم النموذج المطلوب</translation>
    </message>
    <message>
        <source>Name of a model, such as llama3.2:3b</source>
        <translation>اسم نموذج، مثل llama3.2:3b</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name the file of its own authority in the settings, or forward a port with ssh.</source>
        <translation>سمِّ ملف جهة إصداره في الإعدادات، أو حوّل منفذًا عبر ssh.</translation>
    </message>
    <message>
        <source>Name, one word</source>
        <translation>الاسم، كلمة واحدة</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>تحتاجك</translation>
    </message>
    <message>
        <source>Needs {needed} of {whole} memory</source>
        <translation>يحتاج {needed} من ذاكرة {whole}</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>إصدارات أحدث</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>الإجابة التالية</translation>
    </message>
    <message>
        <source>Next answer (Alt Right)</source>
        <translation type="vanished">الإجابة التالية (⁦Alt اليمين⁩)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Next passage (])</source>
        <translation>المقطع التالي (⁦]⁩)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="vanished">الموضع التالي (⁦Enter⁩)</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Next sentence, then next token</source>
        <translation>الجملة التالية، ثم الرمز التالي</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>Next way to show doubt</source>
        <translation>الطريقة التالية لإظهار الشك</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>البدجنية النيجيرية</translation>
    </message>
    <message>
        <source>No collection is called {name} any more</source>
        <translation>لم تعد هناك مجموعة باسم {name}</translation>
    </message>
    <message>
        <source>No connection says that.</source>
        <translation>لا يرد ذلك في أي اتصال.</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>لا اتصالات بعد</translation>
    </message>
    <message>
        <source>No document matches: {filters}</source>
        <translation>لا مستند يطابق: {filters}</translation>
    </message>
    <message>
        <source>No fact fell below 50 %.</source>
        <translation>لم تنزل أي معلومة عن ⁦50 %⁩.</translation>
    </message>
    <message>
        <source>No file can be searched yet.</source>
        <translation>لا ملف يمكن البحث فيه بعد.</translation>
    </message>
    <message>
        <source>No file has “{wanted}” in its name.</source>
        <translation>لا ملف في اسمه «{wanted}».</translation>
    </message>
    <message>
        <source>No file is left out.</source>
        <translation>لا ملف مستبعد.</translation>
    </message>
    <message>
        <source>No file needs you.</source>
        <translation>لا ملف يحتاجك.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>لا ملفات بعد.</translation>
    </message>
    <message>
        <source>No keyring that encrypts was found here, so nothing is written to the disk until you choose.</source>
        <translation>لم يُعثر هنا على حلقة مفاتيح تشفّر، فلن يُكتب شيء على القرص حتى تختار.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>No model answered this question</source>
        <translation>لم يُجب أي نموذج عن هذا السؤال</translation>
    </message>
    <message>
        <source>No model can be called “{name}”</source>
        <translation>لا يمكن تسمية نموذج «{name}»</translation>
    </message>
    <message>
        <source>No model has “{wanted}” in its name.</source>
        <translation>لا نموذج في اسمه «{wanted}».</translation>
    </message>
    <message>
        <source>No outside connections</source>
        <translation>لا اتصالات خارجية</translation>
    </message>
    <message>
        <source>No passage in your folders is close to this question.</source>
        <translation>لا مقطع في مجلداتك قريب من هذا السؤال.</translation>
    </message>
    <message>
        <source>No passage was found for this question</source>
        <translation>لم يُعثر على مقطع لهذا السؤال</translation>
    </message>
    <message>
        <source>No question is pinned yet.</source>
        <translation>لا سؤال مثبت بعد.</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>لا يرد ذلك في أي إعداد.</translation>
    </message>
    <message>
        <source>No text found on {pages_said}</source>
        <translation>لم يُعثر على نص في {pages_said}</translation>
    </message>
    <message>
        <source>No text found on {pages_said}, nor by OCR</source>
        <translation>لم يُعثر على نص في {pages_said}، ولا بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>No text found on {pages} {what}</source>
        <translation type="vanished">لم يُعثر على نص في {pages} {what}</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>لم يذكر أحد السبب</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>سامي الشمالية</translation>
    </message>
    <message>
        <source>Northern Sotho</source>
        <translation>السوتو الشمالية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <source>Not among the first {number}</source>
        <translation>ليس بين أول {number}</translation>
    </message>
    <message>
        <source>Not among the {bars} listed; {probability} or less</source>
        <translation>ليس بين البدائل المدرجة ({bars})؛ {probability} أو أقل</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>Not everything in this folder can be looked at</source>
        <translation>لا يمكن النظر إلى كل ما في هذا المجلد</translation>
    </message>
    <message>
        <source>Not in these passages</source>
        <translation>ليس في هذه المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>Not in your documents: in none of the {n:,} passages found</source>
        <translation>
            <numerusform>ليس في مستنداتك: لم يُعثر على مقاطع</numerusform>
            <numerusform>ليس في مستنداتك: ولا في المقطع الوحيد الذي وُجد</numerusform>
            <numerusform>ليس في مستنداتك: في أي من المقطعين اللذين وُجدا</numerusform>
            <numerusform>ليس في مستنداتك: في أي من {n:,} مقاطع وُجدت</numerusform>
            <numerusform>ليس في مستنداتك: في أي من {n:,} مقطعًا وُجدت</numerusform>
            <numerusform>ليس في مستنداتك: في أي من {n:,} مقطع وُجدت</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Not used, because they run on Ollama's servers: {names}</source>
        <translation>لا تُستخدم لأنها تعمل على خوادم Ollama: ‏{names}</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Nothing among them that Candor can read yet.</source>
        <translation>ليس بينها ما يستطيع Candor قراءته بعد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>لا شيء فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Nothing in it that Candor can read yet.</source>
        <translation>ليس فيه ما يستطيع Candor قراءته بعد.</translation>
    </message>
    <message>
        <source>Nothing in the library yet</source>
        <translation>لا شيء في المكتبة بعد</translation>
    </message>
    <message>
        <source>Nothing in {chats} or {files}.</source>
        <translation>لا شيء في {chats} ولا في {files}.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>لا يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press {button}.</source>
        <translation>لا يُجلب شيء قبل أن تضغط «{button}».</translation>
    </message>
    <message>
        <source>Nothing is fetched before you say so.</source>
        <translation>لا يُجلب شيء قبل أن تأذن.</translation>
    </message>
    <message>
        <source>Nothing is known of newer versions yet</source>
        <translation>لا يُعرف شيء بعد عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>Nothing is lost when you change it.</source>
        <translation>لا يضيع شيء عند تغييره.</translation>
    </message>
    <message>
        <source>Nothing is lost; with this model the budget shown is rough.</source>
        <translation>لا يضيع شيء؛ مع هذا النموذج تكون الحصص المعروضة تقريبية.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk until you choose.</source>
        <translation>لا يُكتب شيء على القرص حتى تختار.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine</source>
        <translation>لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is loaded; your documents are not sent.</source>
        <translation>لا شيء يغادر هذا الجهاز سوى هذه الزيارة الواحدة إلى {host}، إن سمحت بها مرة واحدة. لا يُحمَّل شيء آخر، ولا تُرسل مستنداتك.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine but what goes to this one database when you connect.</source>
        <translation>لا شيء يغادر هذا الجهاز سوى ما يذهب إلى قاعدة البيانات هذه عند الاتصال بها.</translation>
    </message>
    <message>
        <source>Nothing of a conversation</source>
        <translation>لا شيء من المحادثات</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it once more where it came from, or choose another file.</source>
        <translation>لم يتغير شيء. صدّره مرة أخرى من حيث جاء، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it.</source>
        <translation>لم يتغير شيء. خذ نسخة أخرى منها.</translation>
    </message>
    <message>
        <source>Nothing was found in the {read} of {known} passages that were read.</source>
        <translation>لم يُعثر على شيء في {read} من {known} مقطع قُرئت.</translation>
    </message>
    <message numerus="yes">
        <source>Now {n:,} files are left out.</source>
        <translation>
            <numerusform>الآن {n:,} ملف مستبعد.</numerusform>
            <numerusform>الآن ملف واحد مستبعد.</numerusform>
            <numerusform>الآن ملفان مستبعدان.</numerusform>
            <numerusform>الآن {n:,} ملفات مستبعدة.</numerusform>
            <numerusform>الآن {n:,} ملفًا مستبعدًا.</numerusform>
            <numerusform>الآن {n:,} ملف مستبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Numbers, dates, names and quotes</source>
        <translation>أرقام وتواريخ وأسماء واقتباسات</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>الأورية</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Oldest turn</source>
        <translation>أقدم جولة</translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns were left out</source>
        <translation>
            <numerusform>تُرك {n:,} من أقدم الجولات</numerusform>
            <numerusform>تُركت أقدم جولة</numerusform>
            <numerusform>تُركت أقدم جولتين</numerusform>
            <numerusform>تُركت أقدم {n:,} جولات</numerusform>
            <numerusform>تُركت أقدم {n:,} جولة</numerusform>
            <numerusform>تُركت أقدم {n:,} جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Oldest {n:,} turns will be left out</source>
        <translation>
            <numerusform>ستُترك {n:,} من أقدم الجولات</numerusform>
            <numerusform>ستُترك أقدم جولة</numerusform>
            <numerusform>ستُترك أقدم جولتين</numerusform>
            <numerusform>ستُترك أقدم {n:,} جولات</numerusform>
            <numerusform>ستُترك أقدم {n:,} جولة</numerusform>
            <numerusform>ستُترك أقدم {n:,} جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest {turns} turns</source>
        <translation>أقدم الجولات ({turns})</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama answers any web page: a site that you visit could ask your models and delete them</source>
        <translation>يجيب Ollama أي صفحة ويب: موقع تزوره قد يسأل نماذجك ويحذفها</translation>
    </message>
    <message>
        <source>Ollama could not fetch the model: {words}</source>
        <translation>تعذر على Ollama جلب النموذج: {words}</translation>
    </message>
    <message>
        <source>Ollama could not make the model: {words}</source>
        <translation>تعذر على Ollama إنشاء النموذج: {words}</translation>
    </message>
    <message>
        <source>Ollama could not reach its library</source>
        <translation>تعذر على Ollama الوصول إلى مكتبته</translation>
    </message>
    <message>
        <source>Ollama does not have the model {model}</source>
        <translation>ليس لدى Ollama النموذج {model}</translation>
    </message>
    <message>
        <source>Ollama downloads it from its library; Candor itself stays offline. Stopped, it goes on where it was.</source>
        <translation>ينزّله Ollama من مكتبته؛ ويبقى Candor نفسه دون اتصال. وإن أوقفته تابع من حيث كان.</translation>
    </message>
    <message>
        <source>Ollama downloads it; Candor itself stays offline.</source>
        <translation>ينزّله Ollama؛ ويبقى Candor نفسه دون اتصال.</translation>
    </message>
    <message>
        <source>Ollama has no model yet. Get one by its name, or one of those below.</source>
        <translation>ليس لدى Ollama نموذج بعد. احصل على واحد باسمه، أو على أحد المذكورين أدناه.</translation>
    </message>
    <message>
        <source>Ollama is busy with other questions</source>
        <translation>ينشغل Ollama بأسئلة أخرى</translation>
    </message>
    <message>
        <source>Ollama is installed, and not running</source>
        <translation>ثُبّت Ollama لكنه لا يعمل</translation>
    </message>
    <message>
        <source>Ollama is not installed on this machine</source>
        <translation>لم يُثبَّت Ollama على هذا الجهاز</translation>
    </message>
    <message>
        <source>Ollama is not running. Nothing answered at {address}</source>
        <translation>لا يعمل Ollama. لم يُجب شيء على {address}</translation>
    </message>
    <message>
        <source>Ollama is on another machine: your questions and passages are sent there.</source>
        <translation>يعمل Ollama على جهاز آخر: تُرسل أسئلتك ومقاطعك إليه.</translation>
    </message>
    <message>
        <source>Ollama is running</source>
        <translation>يعمل Ollama</translation>
    </message>
    <message>
        <source>Ollama is running and has no model yet</source>
        <translation>يعمل Ollama وليس لديه نموذج بعد</translation>
    </message>
    <message>
        <source>Ollama is the free program that runs the model on this computer.</source>
        <translation>برنامج Ollama المجاني هو ما يشغّل النموذج على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ollama itself takes {value}.</source>
        <translation>يأخذ Ollama نفسه {value}.</translation>
    </message>
    <message>
        <source>Ollama keeps it beside the others. A file is checked first, then copied to Ollama.</source>
        <translation>يحفظه Ollama بجانب غيره. والملف يُفحص أولًا، ثم يُنسخ إلى Ollama.</translation>
    </message>
    <message>
        <source>Ollama on another machine</source>
        <translation>خادم Ollama على جهاز آخر</translation>
    </message>
    <message>
        <source>Ollama read {read:,} tokens; {prompt:,} were expected</source>
        <translation>قرأ Ollama ‏{read:,} رمز؛ وكان المتوقع {prompt:,}</translation>
    </message>
    <message>
        <source>Ollama refused the request: {words}</source>
        <translation>رفض Ollama الطلب: {words}</translation>
    </message>
    <message>
        <source>Ollama refused the token, or wants one</source>
        <translation>رفض Ollama رمز الوصول، أو يطلب رمزًا</translation>
    </message>
    <message>
        <source>Ollama reports {size} at {tokens} tokens, {where}.</source>
        <translation>يبلّغ Ollama عن {size} عند {tokens} رمز، {where}.</translation>
    </message>
    <message>
        <source>Ollama said nothing for {seconds} s</source>
        <translation>لم يقل Ollama شيئًا مدة {seconds} ث</translation>
    </message>
    <message>
        <source>Ollama takes it off its disk ({size}). What it answered stays in your conversations.</source>
        <translation>يزيله Ollama من قرصه ({size}). ويبقى ما أجاب به في محادثاتك.</translation>
    </message>
    <message>
        <source>Ollama went away in the middle of the answer</source>
        <translation>اختفى Ollama في منتصف الإجابة</translation>
    </message>
    <message>
        <source>Ollama {version} has a known hole: a crafted model file can read what is in its memory, your questions included (CVE-2026-7482, closed in 0.17.1)</source>
        <translation>في Ollama ‏{version} ثغرة معروفة: يستطيع ملف نموذج معدّ لذلك قراءة ما في ذاكرته، ومنه أسئلتك (CVE-2026-7482، سُدّت في 0.17.1)</translation>
    </message>
    <message>
        <source>Ollama {version} sends no token probabilities</source>
        <translation>لا يرسل Ollama ‏{version} احتمالات الرموز</translation>
    </message>
    <message>
        <source>Ollama's address</source>
        <translation>عنوان Ollama</translation>
    </message>
    <message>
        <source>Ollama's library has no model {model}</source>
        <translation>ليس في مكتبة Ollama نموذج {model}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>On Ollama's disk</source>
        <translation>على قرص Ollama</translation>
    </message>
    <message>
        <source>On battery and beside other work</source>
        <translation>على البطارية وبجانب عمل آخر</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>مرة في الأسبوع</translation>
    </message>
    <message>
        <source>Once a week, at no fixed time, Candor asks {host} which version is the newest, also where nothing else may leave this machine. {host} learns this computer's network address and nothing else: not which version you have, and nothing of yours. One signed file is read; nothing is installed.</source>
        <translation>مرة في الأسبوع، وفي وقت غير ثابت، يسأل Candor {host} عن أحدث إصدار، حتى حين لا يجوز أن يغادر هذا الجهازَ شيء آخر. يعرف {host} عنوان هذا الجهاز على الشبكة ولا شيء غيره: لا أي إصدار لديك، ولا شيئًا يخصك. يُقرأ ملف واحد موقّع، ولا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Only files changed before {day}</source>
        <translation>الملفات التي تغيرت قبل {day} فقط</translation>
    </message>
    <message>
        <source>Only files changed since {day}</source>
        <translation>الملفات التي تغيرت منذ {day} فقط</translation>
    </message>
    <message>
        <source>Only files of the type {kind}</source>
        <translation>الملفات من نوع {kind} فقط</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>لهذه المحادثة فقط</translation>
    </message>
    <message>
        <source>Only from documents</source>
        <translation>من المستندات فقط</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words may be chosen; 0 lets all.</source>
        <translation>لا يُختار إلا من هذا العدد من أرجح الكلمات؛ 0 يتيحها كلها.</translation>
    </message>
    <message>
        <source>Only the closest</source>
        <translation>الأقرب فقط</translation>
    </message>
    <message>
        <source>Only the collection {name}</source>
        <translation>المجموعة {name} فقط</translation>
    </message>
    <message>
        <source>Only the likeliest words may be chosen that together have this probability; 1 lets all.</source>
        <translation>لا يُختار إلا من أرجح الكلمات التي لها معًا هذا الاحتمال؛ 1 يتيحها كلها.</translation>
    </message>
    <message>
        <source>Only what has “{place}” in its path</source>
        <translation>ما في مساره «{place}» فقط</translation>
    </message>
    <message>
        <source>Only what is attached</source>
        <translation>المرفق فقط</translation>
    </message>
    <message>
        <source>Only what is attached is asked. Choose what else is, by @</source>
        <translation>لا يُسأل إلا المرفق. اختر ما يُسأل غيره بعلامة @</translation>
    </message>
    <message>
        <source>Only words may be chosen that are at least this part as likely as the likeliest one; 0 lets all.</source>
        <translation>لا يُختار إلا من كلمات رجحانها هذا الجزء على الأقل من رجحان أرجحها؛ 0 يتيحها كلها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Ollama from the Start menu.</source>
        <translation>افتح Ollama من قائمة ابدأ.</translation>
    </message>
    <message>
        <source>Open Ollama from the applications folder.</source>
        <translation>افتح Ollama من مجلد التطبيقات.</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>فتح في برنامجه</translation>
    </message>
    <message>
        <source>Open it again: it may have changed.</source>
        <translation>افتحه من جديد: ربما تغير.</translation>
    </message>
    <message>
        <source>Open it in its own program; if it opens there, save a new copy.</source>
        <translation>افتحه في برنامجه؛ فإن انفتح هناك فاحفظ نسخة جديدة.</translation>
    </message>
    <message>
        <source>Open it in your browser; if it shows there, save it as a file and add that.</source>
        <translation>افتحها في متصفحك؛ فإن ظهرت هناك فاحفظها كملف وأضفه.</translation>
    </message>
    <message>
        <source>Open page {page}</source>
        <translation>فتح الصفحة {page}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. Esc cancels.</source>
        <translation type="vanished">أو أفلت على مجموعة في الشريط الجانبي، أو على السؤال أدناه. اضغط Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar, or on the question below. {keys} cancels.</source>
        <translation>أو أفلت على مجموعة في الشريط الجانبي، أو على السؤال أدناه. اضغط {keys} للإلغاء.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. Esc cancels.</source>
        <translation type="vanished">أو أفلت على مجموعة في الشريط الجانبي. اضغط Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Or drop on a collection in the sidebar. {keys} cancels.</source>
        <translation>أو أفلت على مجموعة في الشريط الجانبي. اضغط {keys} للإلغاء.</translation>
    </message>
    <message>
        <source>Or drop on the question below. Esc cancels.</source>
        <translation type="vanished">أو أفلت على السؤال أدناه. اضغط Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Or drop on the question below. {keys} cancels.</source>
        <translation>أو أفلت على السؤال أدناه. اضغط {keys} للإلغاء.</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>الأورومية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>Other machines only</source>
        <translation>الأجهزة الأخرى فقط</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>Page {at:,} of {count:,}</source>
        <translation>صفحة {at:,} من {count:,}</translation>
    </message>
    <message>
        <source>Page {page:,} of {pages:,}</source>
        <translation>صفحة {page:,} من {pages:,}</translation>
    </message>
    <message numerus="yes">
        <source>Page {page:,} of {pages:,}, {n:,} passages</source>
        <translation>
            <numerusform>صفحة {page:,} من {pages:,}، دون مقاطع</numerusform>
            <numerusform>صفحة {page:,} من {pages:,}، مقطع واحد</numerusform>
            <numerusform>صفحة {page:,} من {pages:,}، مقطعان</numerusform>
            <numerusform>صفحة {page:,} من {pages:,}، {n:,} مقاطع</numerusform>
            <numerusform>صفحة {page:,} من {pages:,}، {n:,} مقطعًا</numerusform>
            <numerusform>صفحة {page:,} من {pages:,}، {n:,} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Parameters, one a line, such as: temperature 0.2</source>
        <translation>المعاملات، واحد في كل سطر، مثل: temperature 0.2</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Passage {at:,} of {count:,}</source>
        <translation>مقطع {at:,} من {count:,}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>Passage {number}, {title}</source>
        <translation>المقطع {number}، {title}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>المقطع {number}: {words}</translation>
    </message>
    <message>
        <source>Passage {rank}, {name} {place}</source>
        <translation>المقطع {rank}، {name} {place}</translation>
    </message>
    <message>
        <source>Passage {rank}, {where}</source>
        <translation>المقطع {rank}، {where}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Passages (Ctrl E)</source>
        <translation type="vanished">المقاطع (⁦Ctrl E⁩)</translation>
    </message>
    <message>
        <source>Passages for a question</source>
        <translation>مقاطع السؤال الواحد</translation>
    </message>
    <message>
        <source>Passages in this file</source>
        <translation>المقاطع في هذا الملف</translation>
    </message>
    <message>
        <source>Passages {tokens:,}</source>
        <translation>المقاطع {tokens:,}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase, at least {number} characters</source>
        <translation>عبارة المرور، {number} حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>الأنماط، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Perplexity {perplexity_words}: as if each token was one of so many equally likely ones.</source>
        <translation>الحيرة {perplexity_words}: كأن كل رمز واحد من هذا العدد من الرموز المتساوية الرجحان.</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pin conversation, or unpin it</source>
        <translation>تثبيت المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Pin the token</source>
        <translation>تثبيت الرمز</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>Pinned questions</source>
        <translation>الأسئلة المثبتة</translation>
    </message>
    <message>
        <source>Pinned: {place} is the right place for “{question}”</source>
        <translation>ثُبّت: {place} هو الموضع الصحيح لسؤال «{question}»</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Practice server, not a model</source>
        <translation>خادم تدريب، وليس نموذجًا</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>إعداد مسبق: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>إعدادات مسبقة</translation>
    </message>
    <message>
        <source>Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} listed.</source>
        <translation>اضغط أحد هذه، أو من 1 إلى 9، فتتابع إجابة ثانية من هناك. غيرها: كل ما هو خارج البدائل المدرجة ({listed}).</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>الإجابة السابقة</translation>
    </message>
    <message>
        <source>Previous answer (Alt Left)</source>
        <translation type="vanished">الإجابة السابقة (⁦Alt اليسار⁩)</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Previous passage ([)</source>
        <translation>المقطع السابق (⁦[⁩)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous place (Shift Enter)</source>
        <translation type="vanished">الموضع السابق (⁦Shift Enter⁩)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Probability of each word along the answer</source>
        <translation>احتمال كل كلمة على امتداد الإجابة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>محمي بكلمة سر</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Put conversation into a new folder</source>
        <translation>وضع المحادثة في مجلد جديد</translation>
    </message>
    <message>
        <source>Put in a prompt that is kept</source>
        <translation>إدراج موجّه محفوظ</translation>
    </message>
    <message>
        <source>Put into folder</source>
        <translation>وضع في مجلد</translation>
    </message>
    <message>
        <source>Puts the patterns and the size back that every new collection has</source>
        <translation>يعيد الأنماط والحجم كما في كل مجموعة جديدة</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>تجميعه</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>كيشوا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message numerus="yes">
        <source>Question {n:,} tokens</source>
        <translation>
            <numerusform>السؤال {n:,} رمز</numerusform>
            <numerusform>السؤال رمز واحد</numerusform>
            <numerusform>السؤال رمزان</numerusform>
            <numerusform>السؤال {n:,} رموز</numerusform>
            <numerusform>السؤال {n:,} رمزًا</numerusform>
            <numerusform>السؤال {n:,} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Question {place} of {count}</source>
        <translation>السؤال {place} من {count}</translation>
    </message>
    <message>
        <source>Question {tokens:,}</source>
        <translation>السؤال {tokens:,}</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>السؤال: {words}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quote in the next question</source>
        <translation>اقتباس في السؤال التالي</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>قراءة كل شيء</translation>
    </message>
    <message>
        <source>Read for these questions,</source>
        <translation>يُقرأ لهذه الأسئلة،</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>Read it again to have it back.</source>
        <translation>اقرأه من جديد لاستعادته.</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>قراءته رغم ذلك</translation>
    </message>
    <message>
        <source>Read it all the same, or leave it out.</source>
        <translation>اقرأه رغم ذلك، أو استبعده.</translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} files again</source>
        <translation>
            <numerusform>قراءة {n:,} ملف من جديد</numerusform>
            <numerusform>قراءة ملف واحد من جديد</numerusform>
            <numerusform>قراءة ملفين من جديد</numerusform>
            <numerusform>قراءة {n:,} ملفات من جديد</numerusform>
            <numerusform>قراءة {n:,} ملفًا من جديد</numerusform>
            <numerusform>قراءة {n:,} ملف من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n:,} tables</source>
        <translation>
            <numerusform>قراءة {n:,} جدول</numerusform>
            <numerusform>قراءة جدول واحد</numerusform>
            <numerusform>قراءة جدولين</numerusform>
            <numerusform>قراءة {n:,} جداول</numerusform>
            <numerusform>قراءة {n:,} جدولًا</numerusform>
            <numerusform>قراءة {n:,} جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Reading gives way</source>
        <translation>القراءة تفسح لغيرها</translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>القراءة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>قراءة النموذج</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones</source>
        <translation>يقرأ كل مقطع بدل الأقرب وحدها</translation>
    </message>
    <message>
        <source>Reads every passage in place of the closest ones (Ctrl Shift A)</source>
        <translation type="vanished">يقرأ كل مقطع بدل الأقرب وحدها (⁦Ctrl Shift A⁩)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Recommended, with whether they fit this machine</source>
        <translation>موصى بها، مع بيان هل يتسع لها هذا الجهاز</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key of Candor's conversations. Whoever has it can open them.</source>
        <translation>مفتاح استرداد محادثات Candor. من يملكه يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Regenerate (Ctrl R)</source>
        <translation type="vanished">إعادة التوليد (⁦Ctrl R⁩)</translation>
    </message>
    <message>
        <source>Remove folder, keep what is in it</source>
        <translation>إزالة المجلد وإبقاء ما فيه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Reserved for the answer {tokens:,}</source>
        <translation>المحجوز للإجابة {tokens:,}</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away to start anew.</source>
        <translation>استعده من نسخة احتياطية، أو انقله جانبًا لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Restore that file from a backup. Nothing was deleted.</source>
        <translation>استعد ذلك الملف من نسخة احتياطية. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>إعادة محاولة كل ما تعذر</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسق</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Room to compute</source>
        <translation>مساحة للحساب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows not counted</source>
        <translation>صفوف غير معدودة</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>ملف SQLite</translation>
    </message>
    <message>
        <source>Same date</source>
        <translation>التاريخ نفسه</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>السنسكريتية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <translation>احفظ نسخة دون كلمة السر.</translation>
    </message>
    <message>
        <source>Save as a preset called</source>
        <translation>الحفظ كإعداد مسبق باسم</translation>
    </message>
    <message>
        <source>Save as text, to print</source>
        <translation>حفظ كنص للطباعة</translation>
    </message>
    <message>
        <source>Save it as .docx, then add that.</source>
        <translation>احفظه بصيغة ⁦.docx⁩ ثم أضفه.</translation>
    </message>
    <message>
        <source>Save it as .pptx, then add that.</source>
        <translation>احفظه بصيغة ⁦.pptx⁩ ثم أضفه.</translation>
    </message>
    <message>
        <source>Save it as a file, then add that.</source>
        <translation>احفظها كملف ثم أضفه.</translation>
    </message>
    <message>
        <source>Save it in another folder, or make room first.</source>
        <translation>احفظه في مجلد آخر، أو أفسح مساحة أولًا.</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>حُفظ «{name}»</translation>
    </message>
    <message>
        <source>Scaled to each answer: its lowest 5 % strong, the next 10 % mild</source>
        <translation>نسبي لكل إجابة: أدنى ⁦5 %⁩ منها قوي، والتالية ⁦10 %⁩ خفيف</translation>
    </message>
    <message>
        <source>Scan it sharper. For letters other than Latin, Chinese or Japanese, install Tesseract for them.</source>
        <translation>امسحه ضوئيًا بدقة أعلى. وللحروف غير اللاتينية والصينية واليابانية ثبّت Tesseract لها.</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>الغيلية الأسكتلندية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>البحث في الاتصالات</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Searched for: {searched}</source>
        <translation>بُحث عن: {searched}</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>Secrets cannot be kept safely: {why}</source>
        <translation>لا يمكن حفظ الأسرار بأمان: {why}</translation>
    </message>
    <message>
        <source>See which there are with `candor collections`.</source>
        <translation>انظر ما هو موجود بـ `candor collections`.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>تحديد كل الرسائل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="vanished">إرسال (⁦Enter⁩)</translation>
    </message>
    <message>
        <source>Send it unprotected</source>
        <translation>الإرسال دون حماية</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>الإرسال دونه</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>الإرسال دونها</translation>
    </message>
    <message numerus="yes">
        <source>Sent when {n:,} files are read.</source>
        <translation>
            <numerusform>تُرسل عند قراءة {n:,} ملف.</numerusform>
            <numerusform>تُرسل عند قراءة {name}.</numerusform>
            <numerusform>تُرسل عند قراءة الملفين.</numerusform>
            <numerusform>تُرسل عند قراءة {n:,} ملفات.</numerusform>
            <numerusform>تُرسل عند قراءة {n:,} ملفًا.</numerusform>
            <numerusform>تُرسل عند قراءة {n:,} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence {place} of {count}: {words}</source>
        <translation>الجملة {place} من {count}: {words}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Set by whoever administers this computer ({variable}).</source>
        <translation>ضبطه من يدير هذا الجهاز (⁦{variable}⁩).</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="vanished">الإعدادات (⁦Ctrl ,⁩)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Settings take effect at the next start.</source>
        <translation>تسري الإعدادات عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Share of the window for passages</source>
        <translation>حصة المقاطع من النافذة</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation type="vanished">Shift Enter</translation>
    </message>
    <message>
        <source>Shift Enter opens the document</source>
        <translation type="vanished">اضغط Shift Enter لفتح المستند</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>الشونا</translation>
    </message>
    <message>
        <source>Shorten the question, or choose a larger context window.</source>
        <translation>اختصر السؤال، أو اختر نافذة سياق أكبر.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>عرض كل الملفات</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>عرض الملفات</translation>
    </message>
    <message>
        <source>Show first steps</source>
        <translation>عرض الخطوات الأولى</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Show prompt</source>
        <translation>عرض الموجّه</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>عرض الاختصارات</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>عرض الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show sidebar (Ctrl B)</source>
        <translation type="vanished">عرض الشريط الجانبي (⁦Ctrl B⁩)</translation>
    </message>
    <message>
        <source>Show what stands before and after</source>
        <translation>عرض ما قبله وما بعده</translation>
    </message>
    <message>
        <source>Shows everything at once, without sliding and fading.</source>
        <translation>يعرض كل شيء دفعة واحدة، دون انزلاق ولا تلاشٍ.</translation>
    </message>
    <message>
        <source>Shows the address of the download page, and opens it when you say so.</source>
        <translation>يعرض عنوان صفحة التنزيل، ويفتحها حين تقول ذلك.</translation>
    </message>
    <message>
        <source>Shows two answers side by side</source>
        <translation>يعرض إجابتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Similar passage ({score:.2f}). Alike in words and meaning, which proves nothing.</source>
        <translation>مقطع مشابه ({score:.2f}). متشابه في الكلمات والمعنى، وهذا لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to no other machine.</source>
        <translation>منذ فُتح Candor لم يتصل بأي جهاز آخر.</translation>
    </message>
    <message>
        <source>Since Candor was opened, it has connected to {hosts}.</source>
        <translation>منذ فُتح Candor اتصل بـ {hosts}.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>شرائح عرض</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation type="vanished">أصغر (⁦Ctrl -⁩)</translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for it alone; the files themselves stay.</source>
        <translation>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملف؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من ملف واحد؛ أما الملف نفسه فيبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من ملفين؛ أما الملفان نفساهما فيبقيان.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملفات؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملفًا؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملف؛ أما الملفات نفسها فتبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is what was read of {n:,} files for them alone; the files themselves stay.</source>
        <translation>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملف؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من ملف واحد؛ أما الملف نفسه فيبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من ملفين؛ أما الملفان نفساهما فيبقيان.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملفات؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملفًا؛ أما الملفات نفسها فتبقى.</numerusform>
            <numerusform>وكذلك ما قُرئ لها وحدها من {n:,} ملف؛ أما الملفات نفسها فتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>So much of the context is kept free for the answer, which ends there.</source>
        <translation>هذا القدر من السياق يُحجز للإجابة، فتنتهي عنده.</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Somebody may be showing you an old file. {elsewhere}</source>
        <translation>ربما يعرض عليك أحدهم ملفًا قديمًا. {elsewhere}</translation>
    </message>
    <message>
        <source>Something went wrong that Candor did not foresee ({kind})</source>
        <translation>حدث خطأ لم يتوقعه Candor ‏({kind})</translation>
    </message>
    <message>
        <source>Source {number}, {title}</source>
        <translation>المصدر {number}، {title}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources and doubt</source>
        <translation>المصادر والشك</translation>
    </message>
    <message>
        <source>Southern Kurdish</source>
        <translation>الكردية الجنوبية</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>السوتو الجنوبية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Start Candor again.</source>
        <translation>شغّل Candor من جديد.</translation>
    </message>
    <message>
        <source>Start Candor again: it makes the list anew from your files.</source>
        <translation>شغّل Candor من جديد: فهو ينشئ القائمة من ملفاتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Start Ollama again, then ask again.</source>
        <translation>شغّل Ollama من جديد، ثم أعد السؤال.</translation>
    </message>
    <message>
        <source>Start Ollama, then look again.</source>
        <translation>شغّل Ollama، ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>Start Ollama.</source>
        <translation>شغّل Ollama.</translation>
    </message>
    <message>
        <source>Start its service, or run it in a terminal.</source>
        <translation>شغّل خدمته، أو شغّله في طرفية.</translation>
    </message>
    <message>
        <source>Start the old keyring again, or type your recovery key. Nothing was deleted.</source>
        <translation>شغّل حلقة المفاتيح القديمة من جديد، أو اكتب مفتاح الاسترداد. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still answering “{title}”</source>
        <translation>لا تزال الإجابة جارية في «{title}»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="vanished">إيقاف (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>التوقف عند</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Stop, let go, close</source>
        <translation>إيقاف، تحرير، إغلاق</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Stopped reading after {seconds} s</source>
        <translation>توقفت القراءة بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Stopped reading at {what}</source>
        <translation>توقفت القراءة عند {what}</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة مصاحبة</translation>
    </message>
    <message>
        <source>Summarise {the file} in ten sentences. Say first what matters most.</source>
        <translation>لخّص {الملف} في عشر جمل. ابدأ بالأهم.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>System {system:,}, history {history:,}, passages {passages:,}, question {question:,} tokens; {answer:,} kept for the answer, {free:,} of {context:,} free</source>
        <translation>النظام {system:,}، السجل {history:,}، المقاطع {passages:,}، السؤال {question:,} رمز؛ {answer:,} محجوزة للإجابة، و{free:,} متاحة من {context:,}</translation>
    </message>
    <message>
        <source>System {tokens:,}</source>
        <translation>النظام {tokens:,}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Take a filter away, or add the folder.</source>
        <translation>أزل مرشّحًا، أو أضف المجلد.</translation>
    </message>
    <message>
        <source>Take out of memory</source>
        <translation>إخراج من الذاكرة</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Take out of the folder</source>
        <translation>إخراج من المجلد</translation>
    </message>
    <message>
        <source>Take the foreign sites out of OLLAMA_ORIGINS, then start Ollama again.</source>
        <translation>أزل المواقع الغريبة من OLLAMA_ORIGINS، ثم شغّل Ollama من جديد.</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Take the pin off “{question}”</source>
        <translation>إلغاء تثبيت «{question}»</translation>
    </message>
    <message>
        <source>Takes effect when Candor is opened again.</source>
        <translation>يسري عند فتح Candor من جديد.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>التترية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Template, empty for its own</source>
        <translation>القالب، فارغًا ليبقى قالبه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text goes to {host}</source>
        <translation>يذهب النص إلى {host}</translation>
    </message>
    <message>
        <source>Text goes to {host}, unprotected</source>
        <translation>يذهب النص إلى {host} دون حماية</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>The answer broke off; the model may have been repeating itself</source>
        <translation>انقطعت الإجابة؛ ربما كان النموذج يكرر نفسه</translation>
    </message>
    <message>
        <source>The answer does not cite this passage.</source>
        <translation>لا تستشهد الإجابة بهذا المقطع.</translation>
    </message>
    <message>
        <source>The answer ends before one of these texts, one on each line.</source>
        <translation>تنتهي الإجابة قبل أحد هذه النصوص، نص في كل سطر.</translation>
    </message>
    <message>
        <source>The answer reached the room kept for it and stopped there</source>
        <translation>بلغت الإجابة المساحة المحجوزة لها وتوقفت هناك</translation>
    </message>
    <message>
        <source>The answer up to there holds a sign that steers the model</source>
        <translation>في الإجابة حتى ذلك الموضع علامة توجّه النموذج</translation>
    </message>
    <message>
        <source>The attached file {name} is not there any more</source>
        <translation>لم يعد الملف المرفق {name} موجودًا</translation>
    </message>
    <message>
        <source>The backup could not be brought back ({why})</source>
        <translation>تعذرت استعادة النسخة الاحتياطية ({why})</translation>
    </message>
    <message>
        <source>The best of them, for a large graphics card</source>
        <translation>أفضلها، لبطاقة رسومات كبيرة</translation>
    </message>
    <message>
        <source>The certificate at {address} cannot be trusted; nothing was sent</source>
        <translation>لا يمكن الوثوق بالشهادة في {address}؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be used ({why})</source>
        <translation>لا يمكن استخدام الشهادات في {path} ({why})</translation>
    </message>
    <message>
        <source>The closest of {passages} in {files}</source>
        <translation>الأقرب من {passages} في {files}</translation>
    </message>
    <message>
        <source>The closest {shown} of {passages} in {files}</source>
        <translation>أقرب {shown} من {passages} في {files}</translation>
    </message>
    <message>
        <source>The conversation cannot be saved: the disk is full</source>
        <translation>لا يمكن حفظ المحادثة: القرص ممتلئ</translation>
    </message>
    <message>
        <source>The conversations cannot be opened ({why})</source>
        <translation>لا يمكن فتح المحادثات ({why})</translation>
    </message>
    <message>
        <source>The conversations cannot be read or saved ({why})</source>
        <translation>لا يمكن قراءة المحادثات أو حفظها ({why})</translation>
    </message>
    <message>
        <source>The conversations could not be written anew; they stay as they were</source>
        <translation>تعذرت إعادة كتابة المحادثات؛ تبقى كما كانت</translation>
    </message>
    <message>
        <source>The conversations were kept by a newer Candor, and this one cannot read them</source>
        <translation>حفظ المحادثات إصدار أحدث من Candor، ولا يستطيع هذا الإصدار قراءتها</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The document begins here.</source>
        <translation>هنا يبدأ المستند.</translation>
    </message>
    <message>
        <source>The document ends here.</source>
        <translation>هنا ينتهي المستند.</translation>
    </message>
    <message>
        <source>The embedding model is missing from {where}</source>
        <translation>نموذج التضمين مفقود من {where}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror})</source>
        <translation>لا يمكن فتح الملف ({strerror})</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file is damaged ({why})</source>
        <translation>الملف تالف ({why})</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The file that says how your conversations are locked cannot be used: {why}</source>
        <translation>لا يمكن استخدام الملف الذي يبيّن كيف أُقفلت محادثاتك: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be imported: {why}</source>
        <translation>لا يمكن استيراد الملف {name}: {why}</translation>
    </message>
    <message>
        <source>The file {name} cannot be used: {why}</source>
        <translation>لا يمكن استخدام الملف {name}: {why}</translation>
    </message>
    <message>
        <source>The first Llama 3, with a window of 8,192 tokens</source>
        <translation>أول Llama 3، بنافذة من 8,192 رمزًا</translation>
    </message>
    <message>
        <source>The first large one, with a window of 8,192 tokens</source>
        <translation>أول نموذج كبير، بنافذة من 8,192 رمزًا</translation>
    </message>
    <message>
        <source>The first one Ollama has</source>
        <translation>أول نموذج لدى Ollama</translation>
    </message>
    <message>
        <source>The index is damaged ({why})</source>
        <translation>الفهرس تالف ({why})</translation>
    </message>
    <message>
        <source>The index was built by an older Candor</source>
        <translation>بنى الفهرس إصدار أقدم من Candor</translation>
    </message>
    <message>
        <source>The index was built with {built_with}, and the settings name {now}</source>
        <translation>بُني الفهرس بـ {built_with}، والإعدادات تسمّي {now}</translation>
    </message>
    <message>
        <source>The index was damaged and has been set aside</source>
        <translation>تلف الفهرس ووُضع جانبًا</translation>
    </message>
    <message>
        <source>The index was damaged and is built again. Your files are not affected.</source>
        <translation>تلف الفهرس ويُعاد بناؤه. ملفاتك لا تتأثر.</translation>
    </message>
    <message>
        <source>The key in {keyring} is not the one your conversations are locked with</source>
        <translation>المفتاح في {keyring} ليس هو الذي أُقفلت به محادثاتك</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}, which opens when you log in. You type nothing.</source>
        <translation>يُحفظ المفتاح في {keyring}، التي تُفتح عند تسجيل دخولك. لا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>The key of your conversations is in {keyring}, which cannot be asked: {why}</source>
        <translation>مفتاح محادثاتك في {keyring}، ولا يمكن سؤالها: {why}</translation>
    </message>
    <message>
        <source>The key of your conversations is in {was}, and now {now} answers</source>
        <translation>مفتاح محادثاتك في {was}، والآن تجيب {now}</translation>
    </message>
    <message>
        <source>The key of your conversations is no longer in {keyring}</source>
        <translation>لم يعد مفتاح محادثاتك في {keyring}</translation>
    </message>
    <message>
        <source>The language of the window; answers come in the language of the question.</source>
        <translation>لغة النافذة؛ أما الإجابات فتأتي بلغة السؤال.</translation>
    </message>
    <message>
        <source>The list of connections cannot be used ({why})</source>
        <translation>لا يمكن استخدام قائمة الاتصالات ({why})</translation>
    </message>
    <message>
        <source>The lock could not be changed ({why})</source>
        <translation>تعذر تغيير القفل ({why})</translation>
    </message>
    <message>
        <source>The locked conversations are moved into a folder in Candor's data folder, and you begin without any. Nothing is deleted: with the key they can be brought back.</source>
        <translation>تُنقل المحادثات المقفلة إلى مجلد داخل مجلد بيانات Candor، وتبدأ أنت دون أي منها. لا يُحذف شيء: بالمفتاح يمكن استعادتها.</translation>
    </message>
    <message>
        <source>The model did not name this token here</source>
        <translation>لم يذكر النموذج هذا الرمز هنا</translation>
    </message>
    <message>
        <source>The model has no name</source>
        <translation>النموذج بلا اسم</translation>
    </message>
    <message>
        <source>The model read only {tokens} tokens; the beginning of the prompt was cut off</source>
        <translation>لم يقرأ النموذج سوى {tokens} رمز؛ قُطعت بداية الموجّه</translation>
    </message>
    <message>
        <source>The model stopped before the answer was complete ({words})</source>
        <translation>توقف النموذج قبل اكتمال الإجابة ({words})</translation>
    </message>
    <message>
        <source>The model wrote this address.</source>
        <translation>كتب النموذج هذا العنوان.</translation>
    </message>
    <message>
        <source>The model wrote {written}, its {rank} choice.</source>
        <translation>كتب النموذج {written}، وهو خياره رقم {rank}.</translation>
    </message>
    <message>
        <source>The model wrote {written}. The server listed no alternatives.</source>
        <translation>كتب النموذج {written}. ولم يدرج الخادم بدائل.</translation>
    </message>
    <message>
        <source>The model wrote {written}. {absence}.</source>
        <translation>كتب النموذج {written}. {absence}.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>قيمة النموذج نفسه</translation>
    </message>
    <message>
        <source>The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.</source>
        <translation>اسم الجهاز الوحيد الذي يجوز إرسال أسئلتك ومقاطعك إليه، مثل gpubox.lan.</translation>
    </message>
    <message>
        <source>The other files are not affected. Split the file, or leave it out.</source>
        <translation>الملفات الأخرى لا تتأثر. قسّم الملف، أو استبعده.</translation>
    </message>
    <message>
        <source>The other files are not affected. Try again, or leave it out.</source>
        <translation>الملفات الأخرى لا تتأثر. حاول من جديد، أو استبعده.</translation>
    </message>
    <message>
        <source>The other parts are not affected. Ask again to read all of them.</source>
        <translation>الأجزاء الأخرى لا تتأثر. أعد السؤال لقراءتها كلها.</translation>
    </message>
    <message>
        <source>The page is larger than {most}</source>
        <translation>الصفحة أكبر من {most}</translation>
    </message>
    <message>
        <source>The pattern {pattern} cannot be used</source>
        <translation>لا يمكن استخدام النمط {pattern}</translation>
    </message>
    <message>
        <source>The prompt as it would be sent</source>
        <translation>الموجّه كما سيُرسل</translation>
    </message>
    <message>
        <source>The prompt had {read} tokens, and Candor had expected about {estimated}</source>
        <translation>بلغ الموجّه {read} رمز، وكان Candor يتوقع نحو {estimated}</translation>
    </message>
    <message>
        <source>The prompt that was sent</source>
        <translation>الموجّه الذي أُرسل</translation>
    </message>
    <message>
        <source>The question cannot be pinned: {why}</source>
        <translation>لا يمكن تثبيت السؤال: {why}</translation>
    </message>
    <message>
        <source>The question in other words</source>
        <translation>السؤال بكلمات أخرى</translation>
    </message>
    <message>
        <source>The question is too long by about {tokens} tokens</source>
        <translation>السؤال أطول من اللازم بنحو {tokens} رمز</translation>
    </message>
    <message>
        <source>The question with its passages is too long for this model</source>
        <translation>السؤال مع مقاطعه أطول مما يسعه هذا النموذج</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly on this file</source>
        <translation>توقف القارئ فجأة عند هذا الملف</translation>
    </message>
    <message>
        <source>The reply was not understood</source>
        <translation>لم يُفهم الرد</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The search model reads {languages} best.</source>
        <translation>أفضل ما يقرؤه نموذج البحث {languages}.</translation>
    </message>
    <message>
        <source>The search model turns every passage into figures for its meaning. Yours, {embedder}, was not made for all languages of your files: their words are still found, their meaning often is not.</source>
        <translation>يحوّل نموذج البحث كل مقطع إلى أرقام تمثل معناه. نموذجك {embedder} لم يُصنع لكل لغات ملفاتك: تُعثر كلماتها، أما معناها فكثيرًا ما لا يُعثر عليه.</translation>
    </message>
    <message>
        <source>The search model was not made for it.</source>
        <translation>لم يُصنع نموذج البحث لها.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test finds the right page for {found:,} of {n:,} questions.</source>
        <translation>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من {n:,} سؤال.</numerusform>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من سؤال واحد.</numerusform>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من سؤالين.</numerusform>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من {n:,} أسئلة.</numerusform>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من {n:,} سؤالًا.</numerusform>
            <numerusform>يجد الاختبار الذاتي الصفحة الصحيحة في {found:,} من {n:,} سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server's reply was not understood ({why})</source>
        <translation>لم يُفهم رد الخادم ({why})</translation>
    </message>
    <message>
        <source>The set of questions cannot be used: {why}</source>
        <translation>لا يمكن استخدام مجموعة الأسئلة: {why}</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({strerror})</source>
        <translation>لا يمكن حفظ الإعدادات ({strerror})</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {why}</source>
        <translation>لا يمكن استخدام الإعدادات في {path}: {why}</translation>
    </message>
    <message>
        <source>The smallest: quick, and often wrong</source>
        <translation>أصغرها: سريع، وكثير الخطأ</translation>
    </message>
    <message>
        <source>The text of your documents, pinned questions, collections</source>
        <translation>نص مستنداتك والأسئلة المثبتة والمجموعات</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>The version file of {host} cannot be used: {why}</source>
        <translation>لا يمكن استخدام ملف الإصدار من {host}: {why}</translation>
    </message>
    <message>
        <source>The version file of {host} is not signed by who made this Candor; nothing in it is believed</source>
        <translation>ملف الإصدار من {host} لم يوقّعه من صنع Candor هذا؛ ولا يُصدَّق شيء مما فيه</translation>
    </message>
    <message>
        <source>The version file of {host} names Candor {version}, and {known} was announced before</source>
        <translation>يذكر ملف الإصدار من {host} أن الأحدث Candor {version}، وقد أُعلن من قبل عن {known}</translation>
    </message>
    <message>
        <source>The version file of {host} was good until {day} only; a newer version may be kept from you</source>
        <translation>كان ملف الإصدار من {host} صالحًا حتى {day} فقط؛ وربما يُحجب عنك إصدار أحدث</translation>
    </message>
    <message>
        <source>Their questions and answers are removed for good.</source>
        <translation>تُزال أسئلتها وإجاباتها نهائيًا.</translation>
    </message>
    <message>
        <source>Then close Candor and have everything read again:</source>
        <translation>ثم أغلق Candor واطلب قراءة كل شيء من جديد:</translation>
    </message>
    <message>
        <source>There are no documents to answer from yet</source>
        <translation>لا توجد بعد مستندات للإجابة منها</translation>
    </message>
    <message>
        <source>There are no sources {numbers}</source>
        <translation>لا توجد مصادر بالأرقام {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>There are {n:,} reports.</source>
        <translation>
            <numerusform>لا يوجد أي تقرير.</numerusform>
            <numerusform>يوجد تقرير واحد.</numerusform>
            <numerusform>يوجد تقريران.</numerusform>
            <numerusform>توجد {n:,} تقارير.</numerusform>
            <numerusform>يوجد {n:,} تقريرًا.</numerusform>
            <numerusform>يوجد {n:,} تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a collection named {name} already</source>
        <translation>توجد مجموعة باسم {name} أصلًا</translation>
    </message>
    <message>
        <source>There is no answer to doubt.</source>
        <translation>لا توجد إجابة ليُشك فيها.</translation>
    </message>
    <message>
        <source>There is no answer to this question.</source>
        <translation>لا توجد إجابة عن هذا السؤال.</translation>
    </message>
    <message>
        <source>There is no collection named {name}</source>
        <translation>لا توجد مجموعة باسم {name}</translation>
    </message>
    <message>
        <source>There is no conversation to export yet</source>
        <translation>لا توجد بعد محادثة للتصدير</translation>
    </message>
    <message>
        <source>There is no date “{text}”</source>
        <translation>لا يوجد تاريخ «{text}»</translation>
    </message>
    <message>
        <source>There is no file of this name, or Candor may not read it</source>
        <translation>لا يوجد ملف بهذا الاسم، أو لا يُسمح لـ Candor بقراءته</translation>
    </message>
    <message>
        <source>There is no file or folder of this name</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>There is no page at this address but {kind}</source>
        <translation>لا توجد صفحة على هذا العنوان بل {kind}</translation>
    </message>
    <message>
        <source>There is no page {page}; the file has {pages}</source>
        <translation>لا توجد صفحة {page}؛ في الملف {pages}</translation>
    </message>
    <message>
        <source>There is no preset named {name}</source>
        <translation>لا يوجد إعداد مسبق باسم {name}</translation>
    </message>
    <message>
        <source>There is no source {number}</source>
        <translation>لا يوجد مصدر {number}</translation>
    </message>
    <message>
        <source>There is no such token in this answer</source>
        <translation>لا يوجد مثل هذا الرمز في هذه الإجابة</translation>
    </message>
    <message>
        <source>There is no table {table} that may be read</source>
        <translation>لا يوجد جدول {table} تجوز قراءته</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد أي تقرير.</translation>
    </message>
    <message>
        <source>There is none. With one you can open them when the keyring or the passphrase is lost.</source>
        <translation>لا يوجد مفتاح. به تستطيع فتحها إذا فُقدت حلقة المفاتيح أو عبارة المرور.</translation>
    </message>
    <message>
        <source>There is nothing to read in this part of the library</source>
        <translation>لا شيء يُقرأ في هذا الجزء من المكتبة</translation>
    </message>
    <message>
        <source>There is nothing to read in {names}</source>
        <translation>لا شيء يُقرأ في {names}</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <translation>يوجد مفتاح. والجديد يحل محله.</translation>
    </message>
    <message>
        <source>These texts come with the installers. In a source folder, this makes them: `{command}`</source>
        <translation>تأتي هذه النصوص مع برامج التثبيت. وفي مجلد المصدر ينشئها هذا الأمر: `{command}`</translation>
    </message>
    <message>
        <source>They are in memory only and are gone when Candor closes. Choose how they are kept.</source>
        <translation>هي في الذاكرة فقط وتزول عند إغلاق Candor. اختر كيف تُحفظ.</translation>
    </message>
    <message>
        <source>They are locked now.</source>
        <translation>هي مقفلة الآن.</translation>
    </message>
    <message>
        <source>They are read where they are; nothing is copied or sent.</source>
        <translation>تُقرأ حيث هي؛ لا يُنسخ شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>التفكير أولًا</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكر…</translation>
    </message>
    <message>
        <source>This Ollama did not score the answer as it was asked to</source>
        <translation>لم يقيّم Ollama هذا الإجابة كما طُلب منه</translation>
    </message>
    <message>
        <source>This Ollama is too old to branch</source>
        <translation>إصدار Ollama هذا أقدم من أن يفرّع</translation>
    </message>
    <message>
        <source>This account may not open the file</source>
        <translation>لا يُسمح لهذا الحساب بفتح الملف</translation>
    </message>
    <message>
        <source>This answer came without token probabilities, so it cannot be branched</source>
        <translation>جاءت هذه الإجابة دون احتمالات الرموز، فلا يمكن التفريع منها</translation>
    </message>
    <message>
        <source>This answer came without token probabilities.</source>
        <translation>جاءت هذه الإجابة دون احتمالات الرموز.</translation>
    </message>
    <message>
        <source>This answer cannot be weighed with and without files.</source>
        <translation>لا يمكن موازنة هذه الإجابة بالملفات وبدونها.</translation>
    </message>
    <message>
        <source>This answer ended before any document was looked at.</source>
        <translation>انتهت هذه الإجابة قبل النظر في أي مستند.</translation>
    </message>
    <message>
        <source>This answer had no passages to weigh it by</source>
        <translation>لم تكن لهذه الإجابة مقاطع توازن بها</translation>
    </message>
    <message>
        <source>This answer has no words to weigh</source>
        <translation>ليس في هذه الإجابة كلمات توازَن</translation>
    </message>
    <message>
        <source>This answer is no longer there</source>
        <translation>لم تعد هذه الإجابة موجودة</translation>
    </message>
    <message>
        <source>This answer used no documents.</source>
        <translation>لم تستخدم هذه الإجابة أي مستند.</translation>
    </message>
    <message>
        <source>This answer was kept without its prompt</source>
        <translation>حُفظت هذه الإجابة دون موجّهها</translation>
    </message>
    <message>
        <source>This answer was not weighed with and without files.</source>
        <translation>لم تُوازن هذه الإجابة بالملفات وبدونها.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {why}</source>
        <translation>لا يمكن استخدام هذه النسخة الاحتياطية: {why}</translation>
    </message>
    <message>
        <source>This backup was made by a newer Candor</source>
        <translation>صنع هذه النسخة الاحتياطية إصدار أحدث من Candor</translation>
    </message>
    <message>
        <source>This build has no place to look for updates</source>
        <translation>ليس لهذه النسخة مكان تبحث فيه عن تحديثات</translation>
    </message>
    <message>
        <source>This conversation is no longer there</source>
        <translation>لم تعد هذه المحادثة موجودة</translation>
    </message>
    <message>
        <source>This database has no tables.</source>
        <translation>ليس في قاعدة البيانات هذه جداول.</translation>
    </message>
    <message>
        <source>This database is not read: {why}</source>
        <translation>لا تُقرأ قاعدة البيانات هذه: {why}</translation>
    </message>
    <message>
        <source>This file changed since it was read. The passage may stand elsewhere now.</source>
        <translation>تغير هذا الملف منذ قراءته. قد يكون المقطع الآن في موضع آخر.</translation>
    </message>
    <message>
        <source>This is Candor {installed}; the newest that was announced is {version}</source>
        <translation>هذا Candor {installed}؛ وأحدث ما أُعلن عنه {version}</translation>
    </message>
    <message>
        <source>This is a sign that steers the model, and no text</source>
        <translation>هذه علامة توجّه النموذج، وليست نصًا</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder</source>
        <translation>ليس هذا ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>ليس هذا ملفًا</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>ليس هذا ملفًا عاديًا</translation>
    </message>
    <message>
        <source>This is not the backup's passphrase</source>
        <translation>ليست هذه عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This is not the passphrase, and not the recovery key</source>
        <translation>ليست هذه عبارة المرور، ولا مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This is only a part of a character, and cannot be written by itself</source>
        <translation>هذا جزء من حرف فقط، ولا يمكن كتابته وحده</translation>
    </message>
    <message>
        <source>This is only a part of a character: the server does not say which, so an answer cannot go on from it.</source>
        <translation>هذا جزء من حرف فقط: لا يقول الخادم أي جزء، فلا يمكن أن تتابع إجابة منه.</translation>
    </message>
    <message>
        <source>This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them.</source>
        <translation>هذا يقين النموذج، لا الحقيقة. تؤخذ القيم قبل الاختيار العشوائي؛ ودرجة الحرارة لا تغيرها.</translation>
    </message>
    <message>
        <source>This is the newest Candor, {version}</source>
        <translation>هذا أحدث Candor، {version}</translation>
    </message>
    <message>
        <source>This is the right file for this question</source>
        <translation>هذا هو الملف الصحيح لهذا السؤال</translation>
    </message>
    <message>
        <source>This is the right page for this question</source>
        <translation>هذه هي الصفحة الصحيحة لهذا السؤال</translation>
    </message>
    <message>
        <source>This is what the model wrote.</source>
        <translation>هذا ما كتبه النموذج.</translation>
    </message>
    <message>
        <source>This looks like a recovery key with a mistake in it</source>
        <translation>يبدو هذا مفتاح استرداد فيه خطأ</translation>
    </message>
    <message>
        <source>This machine, port {port}</source>
        <translation>هذا الجهاز، المنفذ {port}</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>This processor is too old for Candor</source>
        <translation>هذا المعالج أقدم من أن يعمل عليه Candor</translation>
    </message>
    <message>
        <source>This processor is too old for the search index</source>
        <translation>هذا المعالج أقدم مما يلزم لفهرس البحث</translation>
    </message>
    <message>
        <source>This question is no longer in the conversation</source>
        <translation>لم يعد هذا السؤال في المحادثة</translation>
    </message>
    <message>
        <source>This system's C library is {found}</source>
        <translation>مكتبة C في هذا النظام هي {found}</translation>
    </message>
    <message>
        <source>This token is the end of a character that another one began</source>
        <translation>هذا الرمز نهاية حرف بدأه رمز آخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Those your system trusts</source>
        <translation>ما يثق به نظامك</translation>
    </message>
    <message>
        <source>Thought first</source>
        <translation>فكر أولًا</translation>
    </message>
    <message>
        <source>Thought for {seconds:.0f} s</source>
        <translation>فكر مدة {seconds:.0f} ث</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>الصور المصغرة</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>ترتيب ختامي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>Token for {host}</source>
        <translation>رمز الوصول إلى {host}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}</source>
        <translation>الرمز {token}، {probability}</translation>
    </message>
    <message>
        <source>Token {token}, {probability}, pinned</source>
        <translation>الرمز {token}، {probability}، مثبّت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
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
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Try again later, or read a smaller table or view.</source>
        <translation>حاول لاحقًا، أو اقرأ جدولًا أو عرضًا أصغر.</translation>
    </message>
    <message>
        <source>Try again later, or save it as a file in your browser and add that.</source>
        <translation>حاول لاحقًا، أو احفظها كملف في متصفحك وأضفه.</translation>
    </message>
    <message>
        <source>Try again when the other program is done.</source>
        <translation>حاول من جديد حين يفرغ البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log from Candor's data folder.</source>
        <translation type="vanished">حاول من جديد؛ فإن تكرر فأبلغ عنه مع السجل الموجود في مجلد بيانات Candor.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the report that is in the settings, under About.</source>
        <translation>حاول من جديد؛ فإن تكرر فأرسل التقرير الموجود في الإعدادات، تحت «حول».</translation>
    </message>
    <message>
        <source>Try again; if it happens often, choose a smaller model.</source>
        <translation>حاول من جديد؛ فإن تكرر كثيرًا فاختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Try again; what was fetched is kept.</source>
        <translation>حاول من جديد؛ ما جُلب محفوظ.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>جرّبه بمستندات نموذجية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>إجابتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type it again. Capital letters count.</source>
        <translation>اكتبه من جديد. الحروف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>Type the one it was made with. Capital letters count.</source>
        <translation>اكتب العبارة التي صُنعت بها. الحروف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>Type your passphrase or your recovery key.</source>
        <translation>اكتب عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Type your passphrase, or your recovery key. Your files can be searched without it.</source>
        <translation>اكتب عبارة المرور أو مفتاح الاسترداد. يمكن البحث في ملفاتك دونهما.</translation>
    </message>
    <message>
        <source>Type your recovery key, or bring the keyring's old contents back. Nothing was deleted.</source>
        <translation>اكتب مفتاح الاسترداد، أو استعد المحتوى القديم لحلقة المفاتيح. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Unfinished backup</source>
        <translation>نسخة احتياطية غير مكتملة</translation>
    </message>
    <message>
        <source>Unfinished copy</source>
        <translation>نسخة غير مكتملة</translation>
    </message>
    <message>
        <source>Unlikely with and without files</source>
        <translation>غير مرجّح بالملفات وبدونها</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock or install your desktop's keyring.</source>
        <translation>افتح حلقة مفاتيح سطح المكتب أو ثبّتها.</translation>
    </message>
    <message>
        <source>Unlock your keyring, then try again. Your recovery key opens them too.</source>
        <translation>افتح حلقة مفاتيحك، ثم حاول من جديد. ومفتاح الاسترداد يفتحها أيضًا.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="vanished">الأعلى</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update Ollama to see how sure the model was.</source>
        <translation>حدّث Ollama لترى كم كان النموذج واثقًا.</translation>
    </message>
    <message>
        <source>Update Ollama, and until then import no model file of strangers.</source>
        <translation>حدّث Ollama، ولا تستورد حتى ذلك الحين ملف نموذج من غرباء.</translation>
    </message>
    <message>
        <source>Update Ollama, or try another model.</source>
        <translation>حدّث Ollama، أو جرّب نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Update Ollama, then try again.</source>
        <translation>حدّث Ollama، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Use a Linux system whose C library is glibc {oldest} or later.</source>
        <translation>استخدم نظام Linux تكون مكتبة C فيه glibc {oldest} أو أحدث.</translation>
    </message>
    <message>
        <source>Use a computer with a processor from 2013 or later.</source>
        <translation>استخدم حاسوبًا بمعالج من عام 2013 أو أحدث.</translation>
    </message>
    <message>
        <source>Use an address on this machine, such as http://127.0.0.1:11434, or name the other in the settings.</source>
        <translation>استخدم عنوانًا على هذا الجهاز، مثل http://127.0.0.1:11434، أو سمِّ الجهاز الآخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Use another address</source>
        <translation>استخدام عنوان آخر</translation>
    </message>
    <message>
        <source>Use https, or forward a port: run `ssh -N -L 11435:127.0.0.1:11434 {host}` and use the address http://127.0.0.1:11435.</source>
        <translation>استخدم https، أو حوّل منفذًا: شغّل ⁦`ssh -N -L 11435:127.0.0.1:11434 {host}`⁩ واستخدم العنوان http://127.0.0.1:11435.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores, such as llama3.2:3b.</source>
        <translation>استخدم حروفًا وأرقامًا ونقاطًا وشرطات وشرطات سفلية، مثل llama3.2:3b.</translation>
    </message>
    <message>
        <source>Use the address of a page on the public web, such as https://example.org/page.</source>
        <translation>استخدم عنوان صفحة على الويب العام، مثل ⁦https://example.org/page⁩.</translation>
    </message>
    <message>
        <source>Use the path of a database file, or an address such as postgresql://name@host/database.</source>
        <translation>استخدم مسار ملف قاعدة بيانات، أو عنوانًا مثل ⁦postgresql://name@host/database⁩.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="vanished">القيمة</translation>
    </message>
    <message>
        <source>Venetian</source>
        <translation>البندقية</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Version {version} at {address}, only reachable from this computer</source>
        <translation>الإصدار {version} على {address}، لا يُوصل إليه إلا من هذا الجهاز</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>لغة الفولابوك</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it beside that answer.</source>
        <translation>انتظرها، أو أوقفها بجانب تلك الإجابة.</translation>
    </message>
    <message>
        <source>Wait until it is read, or ask without it.</source>
        <translation>انتظر حتى يُقرأ، أو اسأل دونه.</translation>
    </message>
    <message>
        <source>Wait until the other Candor has finished, or close it.</source>
        <translation>انتظر حتى تنتهي نسخة Candor الأخرى، أو أغلقها.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>الولونية</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات الويب</translation>
    </message>
    <message>
        <source>Web pages and tables that you added</source>
        <translation>صفحات ويب وجداول أضفتها</translation>
    </message>
    <message>
        <source>Web pages, databases and models are fetched from other machines when you ask for them.</source>
        <translation>صفحات الويب وقواعد البيانات والنماذج تُجلب من أجهزة أخرى حين تطلبها.</translation>
    </message>
    <message>
        <source>Weigh with and without files</source>
        <translation>موازنة بالملفات وبدونها</translation>
    </message>
    <message>
        <source>Weighed with {calls} to the model in {seconds}. {limits}</source>
        <translation>وُوزنت بعدد {calls} للنموذج خلال {seconds}. {limits}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>الفريزيان</translation>
    </message>
    <message>
        <source>What Candor was writing anew when it was stopped; the next start ends it</source>
        <translation>ما كان Candor يعيد كتابته حين أُوقف؛ والتشغيل التالي ينهيه</translation>
    </message>
    <message>
        <source>What Ollama has</source>
        <translation>ما لدى Ollama</translation>
    </message>
    <message>
        <source>What does {name} say, in short?</source>
        <translation>ماذا يقول {name} باختصار؟</translation>
    </message>
    <message>
        <source>What finds passages by meaning; after a change everything has to be read again.</source>
        <translation>ما يجد المقاطع بالمعنى؛ بعد تغييره يجب أن يُقرأ كل شيء من جديد.</translation>
    </message>
    <message>
        <source>What fine-tuning would take</source>
        <translation>ما يتطلبه الضبط الدقيق</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is known of updates cannot be kept ({strerror})</source>
        <translation>لا يمكن حفظ ما يُعرف عن التحديثات ({strerror})</translation>
    </message>
    <message>
        <source>What it ignores</source>
        <translation>ما تتجاهله</translation>
    </message>
    <message>
        <source>What says where this build looks for updates cannot be used ({why})</source>
        <translation>لا يمكن استخدام ما يحدد أين تبحث هذه النسخة عن التحديثات ({why})</translation>
    </message>
    <message>
        <source>What the collection ignores</source>
        <translation>ما تتجاهله المجموعة</translation>
    </message>
    <message>
        <source>What the model is told before Candor's own instruction, which has the last word. It takes room in the context.</source>
        <translation>ما يقال للنموذج قبل تعليمات Candor، ولهذه الكلمة الأخيرة. ويأخذ مكانًا من السياق.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>ما فكر فيه النموذج</translation>
    </message>
    <message>
        <source>What was fetched is no longer there</source>
        <translation>لم يعد ما جُلب موجودًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>يُمحى ما قُرئ منها من قرص Candor نهائيًا. أما الملفات نفسها فتبقى حيث هي.</translation>
    </message>
    <message>
        <source>What was read of it is taken off Candor's disk for good. Your own file stays where it is.</source>
        <translation>يُمحى ما قُرئ منه من قرص Candor نهائيًا. أما ملفك فيبقى حيث هو.</translation>
    </message>
    <message numerus="yes">
        <source>What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where they are.</source>
        <translation>
            <numerusform>يُمحى ما قُرئ منها من قرص Candor نهائيًا. أما الملفات نفسها فتبقى حيث هي.</numerusform>
            <numerusform>يُمحى ما قُرئ من ملفها الوحيد من قرص Candor نهائيًا. أما الملف نفسه فيبقى حيث هو.</numerusform>
            <numerusform>يُمحى ما قُرئ من ملفيها من قرص Candor نهائيًا. أما الملفان نفساهما فيبقيان حيث هما.</numerusform>
            <numerusform>يُمحى ما قُرئ من ملفاتها ({n:,} ملفات) من قرص Candor نهائيًا. أما الملفات نفسها فتبقى حيث هي.</numerusform>
            <numerusform>يُمحى ما قُرئ من ملفاتها ({n:,} ملفًا) من قرص Candor نهائيًا. أما الملفات نفسها فتبقى حيث هي.</numerusform>
            <numerusform>يُمحى ما قُرئ من ملفاتها ({n:,} ملف) من قرص Candor نهائيًا. أما الملفات نفسها فتبقى حيث هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read of them is taken off Candor's disk for good. Your own files stay where they are.</source>
        <translation>يُمحى ما قُرئ منها من قرص Candor نهائيًا. أما ملفاتك فتبقى حيث هي.</translation>
    </message>
    <message>
        <source>What was sent was not kept with this answer.</source>
        <translation>لم يُحفظ ما أُرسل مع هذه الإجابة.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {path}; its folder holds everything else Candor keeps.</source>
        <translation>يُحفظ ما تختاره هنا في {path}؛ وفي مجلده كل ما يحفظه Candor غير ذلك.</translation>
    </message>
    <message>
        <source>What you chose; no passwords</source>
        <translation>ما اخترته؛ دون كلمات سر</translation>
    </message>
    <message>
        <source>What {name} ignores</source>
        <translation>ما تتجاهله {name}</translation>
    </message>
    <message>
        <source>What “{file}” has and this Candor has not is added. Nothing that is here is changed.</source>
        <translation>يُضاف ما في «{file}» وليس في Candor هذا. ولا يتغير شيء مما هنا.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with Ctrl K.</source>
        <translation type="vanished">ما ليس له مفتاح تجده بـ Ctrl K.</translation>
    </message>
    <message>
        <source>Whatever has no key is found with {keys}.</source>
        <translation>ما ليس له مفتاح تجده بـ {keys}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When Candor breaks</source>
        <translation>عندما يتعطل Candor</translation>
    </message>
    <message>
        <source>When a newer Candor was looked for, and what was found</source>
        <translation>متى جرى البحث عن Candor أحدث، وما الذي وُجد</translation>
    </message>
    <message>
        <source>When reading your files leaves half of the processor to other programs.</source>
        <translation>متى تترك قراءة ملفاتك نصف المعالج للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Where Candor broke; none of your words</source>
        <translation>أين تعطل Candor؛ لا شيء من كلماتك</translation>
    </message>
    <message>
        <source>Where Ollama listens; an address on another machine is refused unless that machine is named below.</source>
        <translation>حيث يستمع Ollama؛ يُرفض عنوان على جهاز آخر ما لم يُسمَّ ذلك الجهاز أدناه.</translation>
    </message>
    <message>
        <source>Where doubt is shown</source>
        <translation>أين يظهر الشك</translation>
    </message>
    <message>
        <source>Where it happened is written down, without your words. Nothing is sent: you can send it by hand.</source>
        <translation>يُدوَّن موضع حدوثه دون كلماتك. لا يُرسل شيء: يمكنك إرساله بنفسك.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor is not known: {why}</source>
        <translation>لا يُعرف هل يوجد Candor أحدث: {why}</translation>
    </message>
    <message>
        <source>Whether there is a newer Candor was never looked up</source>
        <translation type="vanished">لم يُبحث قط هل يوجد Candor أحدث</translation>
    </message>
    <message>
        <source>Which machines were connected to, when and why</source>
        <translation>بأي الأجهزة جرى الاتصال، ومتى ولماذا</translation>
    </message>
    <message>
        <source>Which model of your Ollama answers; it can be another one for each question.</source>
        <translation>أي نماذج Ollama لديك يجيب؛ ويمكن أن يختلف مع كل سؤال.</translation>
    </message>
    <message>
        <source>Which part of the context window passages may fill; the rest is for the conversation and the answer.</source>
        <translation>أي جزء من نافذة السياق يجوز أن تملأه المقاطع؛ والباقي للمحادثة والإجابة.</translation>
    </message>
    <message>
        <source>Which parts of an answer are marked where the model was unsure.</source>
        <translation>أي أجزاء الإجابة تُعلَّم حيث كان النموذج غير واثق.</translation>
    </message>
    <message>
        <source>Who made this Candor signed this address.</source>
        <translation>من صنع Candor هذا وقّع هذا العنوان.</translation>
    </message>
    <message>
        <source>Whoever administers this computer has switched off looking for updates</source>
        <translation>أوقف من يدير هذا الجهاز البحث عن التحديثات</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read what you asked and what was answered.</source>
        <translation>من يستطيع قراءة هذا القرص يستطيع قراءة ما سألته وما أُجبت به.</translation>
    </message>
    <message>
        <source>Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off.</source>
        <translation>من يستطيع قراءة هذا القرص يستطيع قراءة محادثاتك. القرص المشفر يحميها حين يكون الجهاز مطفأً.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Windows Credential Locker</source>
        <translation>Windows Credential Locker</translation>
    </message>
    <message>
        <source>With the same number the same question is answered in the same words, also when it is asked again.</source>
        <translation>بالرقم نفسه يُجاب عن السؤال نفسه بالكلمات نفسها، حتى عند طرحه من جديد.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Write a name, such as *.tmp or drafts/.</source>
        <translation>اكتب اسمًا، مثل ⁦*.tmp⁩ أو ⁦drafts/⁩.</translation>
    </message>
    <message>
        <source>Write a question first; the prompt is made of it.</source>
        <translation>اكتب سؤالًا أولًا؛ فمنه يُصنع الموجّه.</translation>
    </message>
    <message>
        <source>Write a question first; then everything can be read for it</source>
        <translation>اكتب سؤالًا أولًا؛ عندها يمكن قراءة كل شيء من أجله</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2024, 2024-05 or 2024-05-17.</source>
        <translation>اكتب سنة أو شهرًا أو يومًا: ⁦2024⁩ أو ⁦2024-05⁩ أو ⁦2024-05-17⁩.</translation>
    </message>
    <message>
        <source>Write another value, or reset it to its default.</source>
        <translation>اكتب قيمة أخرى، أو أعدها إلى الافتراضي.</translation>
    </message>
    <message>
        <source>Write one pattern a line, such as drafts/ or *.bak, as in a .gitignore file. Hidden names, links and files of a kind Candor cannot read are always left out.</source>
        <translation>اكتب نمطًا في كل سطر، مثل ⁦drafts/⁩ أو ⁦*.bak⁩، كما في ملف ⁦.gitignore⁩. أما الأسماء المخفية والروابط والملفات التي لا يقرأ Candor نوعها فتُستبعد دائمًا.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارية الكتابة…</translation>
    </message>
    <message>
        <source>Wu Chinese</source>
        <translation>الوو الصينية</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>الخوسا</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>اليوروبا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You added this address.</source>
        <translation>أضفت أنت هذا العنوان.</translation>
    </message>
    <message>
        <source>You can start now; files are read while the model downloads.</source>
        <translation>يمكنك البدء الآن؛ تُقرأ الملفات بينما يُنزَّل النموذج.</translation>
    </message>
    <message>
        <source>You see first whom Candor would ask.</source>
        <translation>ترى أولًا من سيسأله Candor.</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>محادثاتك مقفلة</translation>
    </message>
    <message>
        <source>Your conversations are locked, and the file that says how is missing from Candor's data folder</source>
        <translation>محادثاتك مقفلة، والملف الذي يبيّن كيف مفقود من مجلد بيانات Candor</translation>
    </message>
    <message>
        <source>Your conversations are not locked</source>
        <translation>محادثاتك غير مقفلة</translation>
    </message>
    <message>
        <source>Your conversations were locked by a newer Candor, and this one cannot open them</source>
        <translation>أقفل محادثاتك إصدار أحدث من Candor، ولا يستطيع هذا الإصدار فتحها</translation>
    </message>
    <message>
        <source>Your documents do not say. All {known} passages were read.</source>
        <translation>مستنداتك لا تقول ذلك. قُرئت المقاطع كلها ({known}).</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is about “{heading}”. [{rank}]</source>
        <translation>مستنداتك لا تقول ذلك. أقرب مقطع عن «{heading}». [{rank}]</translation>
    </message>
    <message>
        <source>Your documents do not say. The closest passage is in {where}. [{rank}]</source>
        <translation>مستنداتك لا تقول ذلك. أقرب مقطع في {where}. [{rank}]</translation>
    </message>
    <message>
        <source>Your documents hardly speak about this</source>
        <translation>تكاد مستنداتك لا تتحدث عن هذا</translation>
    </message>
    <message>
        <source>Your questions and answers, kept in memory only until you choose how they are locked</source>
        <translation>أسئلتك وإجاباتها، محفوظة في الذاكرة فقط حتى تختار كيف تُقفل</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, because you have Ollama there.</source>
        <translation>تذهب أسئلتك ومقاطعك إلى {host}، لأن Ollama لديك هناك.</translation>
    </message>
    <message>
        <source>Your questions and passages go to {host}, unprotected: anybody on the way can read them.</source>
        <translation>تذهب أسئلتك ومقاطعك إلى {host} دون حماية: يستطيع كل من على الطريق قراءتها.</translation>
    </message>
    <message>
        <source>Your questions, the answers with their tokens, and what they quote</source>
        <translation>أسئلتك، والإجابات برموزها، وما تقتبسه</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Your settings say {value}.</source>
        <translation>تقول إعداداتك {value}.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>الزولو</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>`{key}` in line {line}</source>
        <translation>`{key}` في السطر {line}</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting</source>
        <translation>ليس `{variable}` إعدادًا</translation>
    </message>
    <message>
        <source>`{variable}` is not a setting{known}</source>
        <translation type="vanished">ليس `{variable}` إعدادًا{known}</translation>
    </message>
    <message>
        <source>`{variable}` must be {rule}</source>
        <translation>يجب أن يكون `{variable}` ‏{rule}</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a book</source>
        <translation>كتابًا</translation>
    </message>
    <message>
        <source>a comic book</source>
        <translation>كتاب قصص مصورة</translation>
    </message>
    <message>
        <source>a key slot in it makes no sense</source>
        <translation>موضع مفتاح فيه لا معنى له</translation>
    </message>
    <message>
        <source>a line is no part of an answer</source>
        <translation>سطر ليس جزءًا من إجابة</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>a name or password in an address is a trick, or a secret</source>
        <translation>اسم أو كلمة سر في عنوان خدعة، أو سر</translation>
    </message>
    <message>
        <source>a newer Candor wrote it</source>
        <translation>كتبه إصدار أحدث من Candor</translation>
    </message>
    <message>
        <source>a newer Candor wrote the list of documents</source>
        <translation>كتب قائمة المستندات إصدار أحدث من Candor</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>عددًا من 0 إلى 2</translation>
    </message>
    <message>
        <source>a number from 0.1 to 0.9</source>
        <translation>عددًا من 0.1 إلى 0.9</translation>
    </message>
    <message>
        <source>a number from 0.8 to 2</source>
        <translation>عددًا من 0.8 إلى 2</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>رقمًا من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>فيه رقم أكبر من اللازم</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>جزء منه لا يمكن قراءته</translation>
    </message>
    <message>
        <source>a part of it fits on no page</source>
        <translation>جزء منه لا تتسع له أي صفحة</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>جزء منه مفقود</translation>
    </message>
    <message>
        <source>a part that unpacks to more than {most_ratio} times its size</source>
        <translation>جزء يتسع عند فكه إلى أكثر من {most_ratio} ضعف حجمه</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرضًا تقديميًا</translation>
    </message>
    <message>
        <source>a sheet of {most_cells} cells</source>
        <translation>ورقة من {most_cells} خلية</translation>
    </message>
    <message>
        <source>a slide is missing</source>
        <translation>شريحة مفقودة</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>لموتّر أبعاد أكثر من اللازم</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>مستندًا نصيًا</translation>
    </message>
    <message>
        <source>a time such as 5m, 2h or 0, or -1 for ever</source>
        <translation>مدة مثل 5m أو 2h أو 0، أو ⁦-1⁩ للدوام</translation>
    </message>
    <message>
        <source>a turn cannot be read: {error}</source>
        <translation>جولة لا يمكن قراءتها: {error}</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100</source>
        <translation>عددًا صحيحًا من 1 إلى 100</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>عددًا صحيحًا من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a whole number of at least 16</source>
        <translation>عددًا صحيحًا لا يقل عن 16</translation>
    </message>
    <message>
        <source>a whole number of at least 512</source>
        <translation>عددًا صحيحًا لا يقل عن 512</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>all on the graphics card</source>
        <translation>كله على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>مستند XPS</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:11434</source>
        <translation>عنوانًا مثل http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>an answer that is gone</source>
        <translation>إجابة لم تعد موجودة</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>عنوان فارغ</translation>
    </message>
    <message>
        <source>another Candor has changed it meanwhile</source>
        <translation>غيّرته نسخة أخرى من Candor في هذه الأثناء</translation>
    </message>
    <message>
        <source>another Candor has just chosen</source>
        <translation>اختارت نسخة أخرى من Candor للتو</translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>الإجابة {number}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي رقم</translation>
    </message>
    <message>
        <source>asked of {parts}</source>
        <translation>سُئلت {parts}</translation>
    </message>
    <message>
        <source>asking it stopped unexpectedly</source>
        <translation>توقف سؤاله فجأة</translation>
    </message>
    <message>
        <source>at most {most_stops} texts, none of them empty</source>
        <translation>حتى {most_stops} نصوص، ليس بينها نص فارغ</translation>
    </message>
    <message>
        <source>at most {value:,} tokens for the answer</source>
        <translation>حتى {value:,} رمز للإجابة</translation>
    </message>
    <message>
        <source>at most, {batch} tokens at a time over {context} tokens and {heads} heads</source>
        <translation>على الأكثر، {batch} رمز دفعة واحدة على {context} رمز و{heads} رأس</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>قبل {day}</translation>
    </message>
    <message>
        <source>between {lower} and {upper} bits a token</source>
        <translation>بين {lower} و{upper} بت لكل رمز</translation>
    </message>
    <message>
        <source>blocks everything else that leaves this machine</source>
        <translation type="vanished">يحجب كل ما عدا ذلك مما يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>context {value:,}</source>
        <translation>السياق {value:,}</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>conversations {hex}</source>
        <translation>محادثات {hex}</translation>
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
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database schema is locked</source>
        <translation>مخطط قاعدة البيانات مقفل</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>جدول قاعدة البيانات مقفل</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>مواعيد</translation>
    </message>
    <message>
        <source>encrypted not encrypted stores disk files</source>
        <translation>مشفر غير مشفر مخازن قرص ملفات</translation>
    </message>
    <message>
        <source>end here</source>
        <translation>النهاية هنا</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>fetches from others when you ask for it</source>
        <translation type="vanished">يجلب من غيره حين تطلب ذلك</translation>
    </message>
    <message>
        <source>forgotten when you delete it</source>
        <translation>يُنسى حين تحذفه</translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} collections</source>
        <translation>
            <numerusform>في {n:,} مجموعة</numerusform>
            <numerusform>في مجموعة واحدة</numerusform>
            <numerusform>في مجموعتين</numerusform>
            <numerusform>في {n:,} مجموعات</numerusform>
            <numerusform>في {n:,} مجموعة</numerusform>
            <numerusform>في {n:,} مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>it broke off, or did not speak the web's language</source>
        <translation>انقطع، أو لم يتحدث لغة الويب</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>it declares more than a file can hold</source>
        <translation>يعلن أكثر مما يسعه ملف</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>it did not answer as it should</source>
        <translation>لم يُجب كما ينبغي</translation>
    </message>
    <message>
        <source>it does not keep what it is given</source>
        <translation>لا تحتفظ بما تُعطاه</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>لا يتحدث HTTP</translation>
    </message>
    <message>
        <source>it ends before its last part</source>
        <translation>ينتهي قبل جزئه الأخير</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>it forbids it</source>
        <translation>يمنع ذلك</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>ليس فيه صفحات</translation>
    </message>
    <message>
        <source>it has no such page</source>
        <translation>ليست لديه هذه الصفحة</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>ليس فيه شهادات</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>إنه عن برنامج آخر</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>تالف، أو من نوع آخر</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>أطول بكثير مما ينبغي</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>it is in trouble itself</source>
        <translation>لديه مشكلة هو نفسه</translation>
    </message>
    <message>
        <source>it is no GGUF file</source>
        <translation>ليس ملف GGUF</translation>
    </message>
    <message>
        <source>it is no database, or an encrypted one</source>
        <translation>ليس قاعدة بيانات، أو هي مشفرة</translation>
    </message>
    <message>
        <source>it is none, or it is damaged</source>
        <translation>ليست نسخة احتياطية، أو هي تالفة</translation>
    </message>
    <message>
        <source>it is not a book inside</source>
        <translation>ليس كتابًا من الداخل</translation>
    </message>
    <message>
        <source>it is not a notebook inside</source>
        <translation>ليس دفترًا من الداخل</translation>
    </message>
    <message>
        <source>it is not a sound workbook</source>
        <translation>ليس مصنفًا سليمًا</translation>
    </message>
    <message>
        <source>it is not a table that Candor kept</source>
        <translation>ليس جدولًا احتفظ به Candor</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>ليس ملفًا نصيًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not a version file</source>
        <translation>ليس ملف إصدار</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>ليس عنوانًا</translation>
    </message>
    <message>
        <source>it is not protected, and the address that led there was</source>
        <translation>غير محمي، والعنوان الذي قاد إليه كان محميًا</translation>
    </message>
    <message>
        <source>it is not sound rich text</source>
        <translation>ليس نصًا منسقًا سليمًا</translation>
    </message>
    <message>
        <source>it is not valid TOML ({error})</source>
        <translation>ليس TOML صالحًا ({error})</translation>
    </message>
    <message>
        <source>it is not written as Candor knows it ({where})</source>
        <translation>ليس مكتوبًا كما يعرفه Candor ‏({where})</translation>
    </message>
    <message>
        <source>it is not {named} inside</source>
        <translation>ليس {named} من الداخل</translation>
    </message>
    <message>
        <source>it is of a version that Candor does not know</source>
        <translation>من إصدار لا يعرفه Candor</translation>
    </message>
    <message>
        <source>it is over {largest} MB</source>
        <translation>أكبر من {largest} ميغابايت</translation>
    </message>
    <message>
        <source>it is shorter than it says; it may not have been downloaded whole</source>
        <translation>أقصر مما يقول؛ ربما لم يُنزَّل كاملًا</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًا</translation>
    </message>
    <message>
        <source>it leads into your own network</source>
        <translation>يقود إلى شبكتك أنت</translation>
    </message>
    <message>
        <source>it leads on to another address again and again</source>
        <translation>يقود إلى عنوان آخر مرة بعد مرة</translation>
    </message>
    <message>
        <source>it leads on to another address, which is not followed</source>
        <translation>يقود إلى عنوان آخر لا يُتبَع</translation>
    </message>
    <message>
        <source>it leads on, and does not say where to</source>
        <translation>يقود إلى غيره، ولا يقول إلى أين</translation>
    </message>
    <message>
        <source>it leads to another page than the one this Candor was made with</source>
        <translation>يقود إلى صفحة غير التي صُنع بها Candor هذا</translation>
    </message>
    <message>
        <source>it leads to this machine or into your own network</source>
        <translation>يقود إلى هذا الجهاز أو إلى شبكتك أنت</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>لا يسمّي ملفًا</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>لا يسمّي مضيفًا</translation>
    </message>
    <message>
        <source>it names nothing that opens them</source>
        <translation>لا يسمّي شيئًا يفتحها</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>يشير إلى عنوان آخر</translation>
    </message>
    <message>
        <source>it refused</source>
        <translation>رفض ذلك</translation>
    </message>
    <message>
        <source>it would grow while it is read</source>
        <translation>سيتضخم أثناء قراءته</translation>
    </message>
    <message>
        <source>its address cannot be understood</source>
        <translation>لا يمكن فهم عنوانه</translation>
    </message>
    <message>
        <source>its address needs a host and the name of one database</source>
        <translation>يحتاج عنوانها إلى مضيف واسم قاعدة بيانات واحدة</translation>
    </message>
    <message>
        <source>its archive cannot be opened</source>
        <translation>لا يمكن فتح أرشيفه</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>بدايته</translation>
    </message>
    <message>
        <source>its beginning is far too long</source>
        <translation>بدايته أطول بكثير مما ينبغي</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted</source>
        <translation>لا يمكن الوثوق بشهادته</translation>
    </message>
    <message>
        <source>its compression is broken</source>
        <translation>ضغطه معطوب</translation>
    </message>
    <message>
        <source>its conversations are damaged</source>
        <translation>محادثاتها تالفة</translation>
    </message>
    <message>
        <source>its description is far too long</source>
        <translation>وصفها أطول بكثير مما ينبغي</translation>
    </message>
    <message>
        <source>its host has no dot, as only names of your own network have</source>
        <translation>ليس في مضيفه نقطة، كأسماء شبكتك وحدها</translation>
    </message>
    <message>
        <source>its host is a number in disguise</source>
        <translation>مضيفه رقم متنكر</translation>
    </message>
    <message>
        <source>its host is not a name</source>
        <translation>مضيفه ليس اسمًا</translation>
    </message>
    <message>
        <source>its host leads to this machine or into your own network</source>
        <translation>يقود مضيفه إلى هذا الجهاز أو إلى شبكتك أنت</translation>
    </message>
    <message>
        <source>its key makes no sense</source>
        <translation>مفتاحها لا معنى له</translation>
    </message>
    <message>
        <source>its key would take hours to make</source>
        <translation>يستغرق صنع مفتاحها ساعات</translation>
    </message>
    <message>
        <source>its last message is missing</source>
        <translation>رسالته الأخيرة مفقودة</translation>
    </message>
    <message>
        <source>its layout is {layout}, this Candor reads {version}</source>
        <translation>تخطيطه {layout}، وهذا الإصدار من Candor يقرأ {version}</translation>
    </message>
    <message>
        <source>its list of contents is missing</source>
        <translation>قائمة محتوياته مفقودة</translation>
    </message>
    <message>
        <source>its metadata is of another kind</source>
        <translation>بياناته الوصفية من نوع آخر</translation>
    </message>
    <message>
        <source>its pages do not agree</source>
        <translation>صفحاتها لا تتفق</translation>
    </message>
    <message>
        <source>its parts cannot be found</source>
        <translation>لا يمكن العثور على أجزائه</translation>
    </message>
    <message>
        <source>its parts stand too deep within each other</source>
        <translation>أجزاؤه متداخلة أعمق من اللازم</translation>
    </message>
    <message>
        <source>kept in memory {time}</source>
        <translation>يبقى في الذاكرة {time}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>سلسلة مفاتيح macOS</translation>
    </message>
    <message>
        <source>meaning {meaning:.2f}, words {words:.2f}</source>
        <translation>المعنى {meaning:.2f}، الكلمات {words:.2f}</translation>
    </message>
    <message>
        <source>message {message}</source>
        <translation>الرسالة {message}</translation>
    </message>
    <message>
        <source>message {number} follows one of the same speaker</source>
        <translation>تتبع الرسالة {number} رسالة من المتحدث نفسه</translation>
    </message>
    <message>
        <source>message {number} follows one that does not stand before it</source>
        <translation>تتبع الرسالة {number} رسالة لا ترد قبلها</translation>
    </message>
    <message>
        <source>message {number} has the number of another one</source>
        <translation>للرسالة {number} رقم رسالة أخرى</translation>
    </message>
    <message>
        <source>message {number} marks words that it does not have</source>
        <translation>تعلّم الرسالة {number} كلمات ليست فيها</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>قيمة min-p ‏{value}</translation>
    </message>
    <message>
        <source>my-llama</source>
        <translation>my-llama</translation>
    </message>
    <message>
        <source>no doubtful fact</source>
        <translation>لا معلومة مشكوك فيها</translation>
    </message>
    <message>
        <source>no keyring that encrypts is running</source>
        <translation>لا تعمل حلقة مفاتيح تشفّر</translation>
    </message>
    <message>
        <source>no message begins in it</source>
        <translation>لا تبدأ فيه رسالة</translation>
    </message>
    <message>
        <source>no text could be saved from it</source>
        <translation>لم يمكن إنقاذ نص منه</translation>
    </message>
    <message>
        <source>no version of it can be opened</source>
        <translation>لا يمكن فتح أي إصدار منه</translation>
    </message>
    <message>
        <source>nobody knows this name</source>
        <translation>لا أحد يعرف هذا الاسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none of its lines says when it is shown</source>
        <translation>لا يقول أي من أسطره متى يُعرض</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing added yet</source>
        <translation>لم يُضف شيء بعد</translation>
    </message>
    <message>
        <source>old Office</source>
        <translation>Office القديمة</translation>
    </message>
    <message>
        <source>old PowerPoint (.ppt)</source>
        <translation>PowerPoint القديمة (⁦.ppt⁩)</translation>
    </message>
    <message>
        <source>old Word (.doc)</source>
        <translation>Word القديمة (⁦.doc⁩)</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>على المعالج</translation>
    </message>
    <message>
        <source>options behind its name are not used; leave out what follows ? or #</source>
        <translation>الخيارات بعد اسمه لا تُستخدم؛ احذف ما يلي ? أو #</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>over {largest_shown}</source>
        <translation>أكثر من {largest_shown}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>reading is paused</source>
        <translation>القراءة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>reading this would change something in it</source>
        <translation>قراءة هذا تغيّر شيئًا فيها</translation>
    </message>
    <message>
        <source>ready for every later question</source>
        <translation>جاهز لكل سؤال لاحق</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>نصًا منسقًا</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <translation>البذرة {value}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>الورقة {sheet}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>slide {slide}</source>
        <translation>الشريحة {slide}</translation>
    </message>
    <message>
        <source>smaller than the context, which the question needs too</source>
        <translation>أصغر من السياق الذي يحتاجه السؤال أيضًا</translation>
    </message>
    <message>
        <source>something damaged</source>
        <translation>شيء تالف</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيئًا آخر</translation>
    </message>
    <message>
        <source>something packed as {kind}</source>
        <translation>شيء محزوم بصيغة {kind}</translation>
    </message>
    <message>
        <source>something that is no text</source>
        <translation>شيء ليس نصًا</translation>
    </message>
    <message>
        <source>something without a type</source>
        <translation>شيء بلا نوع</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>status {status}, without a reason</source>
        <translation>الحالة {status}، دون سبب</translation>
    </message>
    <message>
        <source>stop at {texts}</source>
        <translation>التوقف عند {texts}</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>table {sheet}</source>
        <translation>الجدول {sheet}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>the answer ends</source>
        <translation>تنتهي الإجابة</translation>
    </message>
    <message>
        <source>the code of a language such as "de", or empty for the system's</source>
        <translation>رمز لغة مثل "de"، أو فارغًا للغة النظام</translation>
    </message>
    <message>
        <source>the disk where it keeps its models is full</source>
        <translation>القرص الذي يحفظ فيه نماذجه ممتلئ</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>the hub no longer has its weights</source>
        <translation>لم تعد أوزانه في المستودع</translation>
    </message>
    <message>
        <source>the key in it is not the one it names</source>
        <translation>المفتاح الذي فيه ليس الذي يسمّيه</translation>
    </message>
    <message>
        <source>the keyring did not answer within {timeout} s</source>
        <translation>لم تُجب حلقة المفاتيح خلال {timeout} ث</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>the keyring refused ({refusal})</source>
        <translation>رفضت حلقة المفاتيح ({refusal})</translation>
    </message>
    <message>
        <source>the list of documents: {error}</source>
        <translation>قائمة المستندات: {error}</translation>
    </message>
    <message>
        <source>the list of documents: {why}</source>
        <translation>قائمة المستندات: {why}</translation>
    </message>
    <message>
        <source>the model wrote too much about them</source>
        <translation>كتب النموذج عنها أكثر من اللازم</translation>
    </message>
    <message>
        <source>the name of a model, or empty for the first local one</source>
        <translation>اسم نموذج، أو فارغًا لأول نموذج محلي</translation>
    </message>
    <message>
        <source>the name of an embedding model, or empty for Candor's own</source>
        <translation>اسم نموذج تضمين، أو فارغًا لنموذج Candor</translation>
    </message>
    <message>
        <source>the name of one other machine, or empty</source>
        <translation>اسم جهاز آخر واحد، أو فارغًا</translation>
    </message>
    <message>
        <source>the parameter {name} has no value</source>
        <translation>ليس للمعامل {name} قيمة</translation>
    </message>
    <message>
        <source>the part that speaks to keyrings is not installed</source>
        <translation>الجزء الذي يخاطب حلقات المفاتيح غير مثبت</translation>
    </message>
    <message>
        <source>the path of a file of certificates, or empty</source>
        <translation>مسار ملف شهادات، أو فارغًا</translation>
    </message>
    <message>
        <source>the size of its file</source>
        <translation>حجم ملفه</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>لا يوجد سؤال</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>ليس فيه سؤال</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>لا توجد قاعدة بيانات كهذه</translation>
    </message>
    <message>
        <source>there is no such file, or it may not be read</source>
        <translation>لا يوجد ملف كهذا، أو لا تجوز قراءته</translation>
    </message>
    <message>
        <source>this conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>this kind of Word</source>
        <translation>Word من هذا النوع</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>هذا السؤال</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation>قيمة top-k ‏{value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation>قيمة top-p ‏{value}</translation>
    </message>
    <message>
        <source>trained for {tokens} tokens</source>
        <translation>مدرّب على {tokens} رمز</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>what is said of the library in it cannot be read</source>
        <translation>لا يمكن قراءة ما ورد فيه عن المكتبة</translation>
    </message>
    <message>
        <source>what it says cannot be read</source>
        <translation>لا يمكن قراءة ما يقوله</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>بالملفات</translation>
    </message>
    <message>
        <source>without</source>
        <translation>دونها</translation>
    </message>
    <message>
        <source>{adapter} billion of rank {rank}</source>
        <translation>{adapter} مليار برتبة {rank}</translation>
    </message>
    <message>
        <source>{address} is not fetched: {why}</source>
        <translation>لا يُجلب {address}: {why}</translation>
    </message>
    <message>
        <source>{alternative}, branch here</source>
        <translation>{alternative}، تفريع هنا</translation>
    </message>
    <message>
        <source>{amount} billion weights</source>
        <translation>{amount} مليار وزن</translation>
    </message>
    <message>
        <source>{amount} billion weights × {bits} bits ({quantization})</source>
        <translation>{amount} مليار وزن × {bits} بت ({quantization})</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,} من {count:,}</translation>
    </message>
    <message>
        <source>{billions} × 4.127 bits + {beside} × {trained} bytes</source>
        <translation>{billions} × 4.127 بت + {beside} × {trained} بايت</translation>
    </message>
    <message>
        <source>{billions} × {half} bytes + {beside} × {trained} bytes</source>
        <translation>{billions} × {half} بايت + {beside} × {trained} بايت</translation>
    </message>
    <message>
        <source>{billions} × {trained} bytes</source>
        <translation>{billions} × {trained} بايت</translation>
    </message>
    <message>
        <source>{blocked} Allow once lets this one visit out, to this one machine. Nothing else is let out with it.</source>
        <translation>{blocked} يسمح «السماح مرة واحدة» بخروج هذه الزيارة وحدها، إلى هذا الجهاز وحده. ولا يخرج معها شيء آخر.</translation>
    </message>
    <message>
        <source>{cards} cards, {cards2}</source>
        <translation>{cards} بطاقات، {cards2}</translation>
    </message>
    <message>
        <source>{characters} characters of text</source>
        <translation>{characters} حرف من النص</translation>
    </message>
    <message>
        <source>{chosen} is not in your library</source>
        <translation>ليس {chosen} في مكتبتك</translation>
    </message>
    <message>
        <source>{count} doubtful</source>
        <translation>{count} مشكوك فيها</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{does} ({keys})</source>
        <translation>‏{does} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of {n:,} files</source>
        <translation>
            <numerusform>{done:,} من {n:,} ملف</numerusform>
            <numerusform>{done:,} من ملف واحد</numerusform>
            <numerusform>{done:,} من ملفين</numerusform>
            <numerusform>{done:,} من {n:,} ملفات</numerusform>
            <numerusform>{done:,} من {n:,} ملفًا</numerusform>
            <numerusform>{done:,} من {n:,} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}</source>
        <translation>{done:,} من {passages}، {items}</translation>
    </message>
    <message>
        <source>{done:,} of {passages}, {items}, {left} left</source>
        <translation>{done:,} من {passages}، {items}، بقي {left}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model</source>
        <translation>
            <numerusform>{done} من {n:,} استدعاء للنموذج</numerusform>
            <numerusform>{done} من استدعاء واحد للنموذج</numerusform>
            <numerusform>{done} من استدعاءين للنموذج</numerusform>
            <numerusform>{done} من {n:,} استدعاءات للنموذج</numerusform>
            <numerusform>{done} من {n:,} استدعاءً للنموذج</numerusform>
            <numerusform>{done} من {n:,} استدعاء للنموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n:,} calls to the model, {time} left</source>
        <translation>
            <numerusform>{done} من {n:,} استدعاء للنموذج، بقي {time}</numerusform>
            <numerusform>{done} من استدعاء واحد للنموذج، بقي {time}</numerusform>
            <numerusform>{done} من استدعاءين للنموذج، بقي {time}</numerusform>
            <numerusform>{done} من {n:,} استدعاءات للنموذج، بقي {time}</numerusform>
            <numerusform>{done} من {n:,} استدعاءً للنموذج، بقي {time}</numerusform>
            <numerusform>{done} من {n:,} استدعاء للنموذج، بقي {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {rate} a second, {left} left</source>
        <translation>{done} من {total}، {rate} في الثانية، بقي {left}</translation>
    </message>
    <message>
        <source>{fact}, {probability}. {compared}</source>
        <translation>‏{fact}، {probability}. {compared}</translation>
    </message>
    <message>
        <source>{file_size}, and the file has {size}</source>
        <translation>{file_size}، وحجم الملف {size}</translation>
    </message>
    <message>
        <source>{files} in {folders}.</source>
        <translation>{files} في {folders}.</translation>
    </message>
    <message>
        <source>{file} is not in your library any more</source>
        <translation>لم يعد {file} في مكتبتك</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message numerus="yes">
        <source>{first} found first, {five} among the first five of {n:,} pinned questions.</source>
        <translation>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى من {n:,} سؤال مثبت.</numerusform>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى، من سؤال مثبت واحد.</numerusform>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى، من سؤالين مثبتين.</numerusform>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} أسئلة مثبتة.</numerusform>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} سؤالًا مثبتًا.</numerusform>
            <numerusform>{first} وُجدت أولًا، و{five} بين الخمسة الأولى، من {n:,} سؤال مثبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {n:,} other languages</source>
        <translation>
            <numerusform>{first} و{second} و{n:,} لغة أخرى</numerusform>
            <numerusform>{first} و{second} ولغة أخرى</numerusform>
            <numerusform>{first} و{second} ولغتان أخريان</numerusform>
            <numerusform>{first} و{second} و{n:,} لغات أخرى</numerusform>
            <numerusform>{first} و{second} و{n:,} لغة أخرى</numerusform>
            <numerusform>{first} و{second} و{n:,} لغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {second} and {third}</source>
        <translation>{first} و{second} و{third}</translation>
    </message>
    <message>
        <source>{folder} (it cannot be loaded)</source>
        <translation>{folder} (لا يمكن تحميله)</translation>
    </message>
    <message>
        <source>{folder} ({file} is damaged)</source>
        <translation>{folder} (الملف {file} تالف)</translation>
    </message>
    <message>
        <source>{free:,} of {context:,} free</source>
        <translation>{free:,} متاحة من {context:,}</translation>
    </message>
    <message>
        <source>{host} could not be reached: {why}</source>
        <translation>تعذر الوصول إلى {host}: {why}</translation>
    </message>
    <message>
        <source>{host} did not give the page out: {why} ({status})</source>
        <translation>لم يعطِ {host} الصفحة: {why} ({status})</translation>
    </message>
    <message>
        <source>{host} is asked once a week whether there is a newer Candor.</source>
        <translation type="vanished">يُسأل {host} مرة في الأسبوع هل يوجد Candor أحدث.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s</source>
        <translation>استغرق {host} أكثر من {seconds} ث</translation>
    </message>
    <message>
        <source>{host} was not contacted: nothing may leave this machine</source>
        <translation>لم يُتصل بـ {host}: لا يجوز أن يغادر شيء هذا الجهاز</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}، المنفذ {port}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{keyring} opens them when you log in. Whoever takes the disk cannot read them.</source>
        <translation>تفتحها {keyring} عند تسجيل دخولك. ومن يأخذ القرص لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>{keys} cancels.</source>
        <translation>اضغط {keys} للإلغاء.</translation>
    </message>
    <message>
        <source>{keys} opens the document</source>
        <translation>اضغط {keys} لفتح المستند</translation>
    </message>
    <message>
        <source>{left:,} are left for instructions, conversation and passages.</source>
        <translation>يبقى {left:,} للتعليمات والمحادثة والمقاطع.</translation>
    </message>
    <message>
        <source>{lower} bits a token</source>
        <translation>{lower} بت لكل رمز</translation>
    </message>
    <message>
        <source>{made} kept, {out} to other machines, {blocked} blocked</source>
        <translation type="vanished">سُجّل {made}، منها {out} إلى أجهزة أخرى، و{blocked} محجوبة</translation>
    </message>
    <message>
        <source>{mean} certain on average</source>
        <translation>اليقين {mean} في المتوسط</translation>
    </message>
    <message>
        <source>{mean} certain on average, {lowest} at the least, {doubtful}</source>
        <translation>اليقين {mean} في المتوسط، و{lowest} في الأدنى، {doubtful}</translation>
    </message>
    <message>
        <source>{mean} certain on average; least certain of “{lowest}”, {lowest2}.</source>
        <translation>اليقين {mean} في المتوسط؛ وأدناه في «{lowest}»، {lowest2}.</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} من الذاكرة</translation>
    </message>
    <message>
        <source>{minutes} h {minutes2} min</source>
        <translation>{minutes} س {minutes2} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{model} brings an instruction of its own; Candor's takes its place.</source>
        <translation>يأتي {model} بتعليمات خاصة به؛ وتحل تعليمات Candor محلها.</translation>
    </message>
    <message>
        <source>{model} cannot think.</source>
        <translation>لا يستطيع {model} التفكير.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded</source>
        <translation>تعذر تنزيل {model}</translation>
    </message>
    <message>
        <source>{model} could not be downloaded ({why})</source>
        <translation>تعذر تنزيل {model} ({why})</translation>
    </message>
    <message>
        <source>{model} itself stops at {texts}.</source>
        <translation>يتوقف {model} نفسه عند {texts}.</translation>
    </message>
    <message>
        <source>{model} needs a newer Ollama</source>
        <translation>يحتاج {model} إلى إصدار أحدث من Ollama</translation>
    </message>
    <message>
        <source>{model} needs {needed} GB more, and {free} GB are free where Ollama keeps its models</source>
        <translation>يحتاج {model} إلى {needed} غيغابايت إضافية، والمتاح {free} غيغابايت حيث يحفظ Ollama نماذجه</translation>
    </message>
    <message>
        <source>{model} runs on Ollama's servers, so Candor will not use it</source>
        <translation>يعمل {model} على خوادم Ollama، فلن يستخدمه Candor</translation>
    </message>
    <message>
        <source>{model} says {value}.</source>
        <translation>يقول {model} ‏{value}.</translation>
    </message>
    <message>
        <source>{model} was trained for {n:,}.</source>
        <translation>دُرّب {model} على {n:,}. ¦ دُرّب {model} على {n:,}. ¦ دُرّب {model} على {n:,}. ¦ دُرّب {model} على {n:,}. ¦ دُرّب {model} على {n:,}. ¦ دُرّب {model} على {n:,}.</translation>
    </message>
    <message>
        <source>{most_members} files in one archive</source>
        <translation>{most_members} ملف في أرشيف واحد</translation>
    </message>
    <message>
        <source>{most_pixels} million pixels</source>
        <translation>{most_pixels} مليون بكسل</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are being read</source>
        <translation>
            <numerusform>{n:,} قيد القراءة</numerusform>
            <numerusform>{n:,} قيد القراءة</numerusform>
            <numerusform>{n:,} قيد القراءة</numerusform>
            <numerusform>{n:,} قيد القراءة</numerusform>
            <numerusform>{n:,} قيد القراءة</numerusform>
            <numerusform>{n:,} قيد القراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are not there now</source>
        <translation>
            <numerusform>{n:,} غير موجودة الآن</numerusform>
            <numerusform>واحد غير موجود الآن</numerusform>
            <numerusform>اثنان غير موجودين الآن</numerusform>
            <numerusform>{n:,} غير موجودة الآن</numerusform>
            <numerusform>{n:,} غير موجودة الآن</numerusform>
            <numerusform>{n:,} غير موجودة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} are waiting</source>
        <translation>
            <numerusform>{n:,} في الانتظار</numerusform>
            <numerusform>{n:,} في الانتظار</numerusform>
            <numerusform>{n:,} في الانتظار</numerusform>
            <numerusform>{n:,} في الانتظار</numerusform>
            <numerusform>{n:,} في الانتظار</numerusform>
            <numerusform>{n:,} في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} calls</source>
        <translation>
            <numerusform>{n:,} استدعاء</numerusform>
            <numerusform>استدعاء واحد</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>{n:,} استدعاءات</numerusform>
            <numerusform>{n:,} استدعاءً</numerusform>
            <numerusform>{n:,} استدعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n:,} حروف</numerusform>
            <numerusform>{n:,} حرفًا</numerusform>
            <numerusform>{n:,} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} chats</source>
        <translation>
            <numerusform>{n:,} محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>{n:,} محادثات</numerusform>
            <numerusform>{n:,} محادثة</numerusform>
            <numerusform>{n:,} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} connections</source>
        <translation>
            <numerusform>{n:,} اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>{n:,} اتصالات</numerusform>
            <numerusform>{n:,} اتصالًا</numerusform>
            <numerusform>{n:,} اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations</source>
        <translation>
            <numerusform>{n:,} محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n:,} محادثات</numerusform>
            <numerusform>{n:,} محادثة</numerusform>
            <numerusform>{n:,} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought back</source>
        <translation>
            <numerusform>لم تُستعد أي محادثة</numerusform>
            <numerusform>استُعيدت محادثة واحدة</numerusform>
            <numerusform>استُعيدت محادثتان</numerusform>
            <numerusform>استُعيدت {n:,} محادثات</numerusform>
            <numerusform>استُعيدت {n:,} محادثة</numerusform>
            <numerusform>استُعيدت {n:,} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conversations were brought in</source>
        <translation>
            <numerusform>لم تُحضر أي محادثة</numerusform>
            <numerusform>أُحضرت محادثة واحدة</numerusform>
            <numerusform>أُحضرت محادثتان</numerusform>
            <numerusform>أُحضرت {n:,} محادثات</numerusform>
            <numerusform>أُحضرت {n:,} محادثة</numerusform>
            <numerusform>أُحضرت {n:,} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} doubtful facts</source>
        <translation>
            <numerusform>{n:,} معلومة مشكوك فيها</numerusform>
            <numerusform>معلومة واحدة مشكوك فيها</numerusform>
            <numerusform>معلومتان مشكوك فيهما</numerusform>
            <numerusform>{n:,} معلومات مشكوك فيها</numerusform>
            <numerusform>{n:,} معلومة مشكوكًا فيها</numerusform>
            <numerusform>{n:,} معلومة مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} failed</source>
        <translation>
            <numerusform>فشل {n:,}</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل {n:,}</numerusform>
            <numerusform>فشل {n:,}</numerusform>
            <numerusform>فشل {n:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files</source>
        <translation>
            <numerusform>{n:,} ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n:,} ملفات</numerusform>
            <numerusform>{n:,} ملفًا</numerusform>
            <numerusform>{n:,} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files are in {languages}.</source>
        <translation>
            <numerusform>{n:,} ملف بلغة {languages}.</numerusform>
            <numerusform>ملف واحد بلغة {languages}.</numerusform>
            <numerusform>ملفان بلغة {languages}.</numerusform>
            <numerusform>{n:,} ملفات بلغة {languages}.</numerusform>
            <numerusform>{n:,} ملفًا بلغة {languages}.</numerusform>
            <numerusform>{n:,} ملف بلغة {languages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files can be searched.</source>
        <translation>
            <numerusform>يمكن البحث في {n:,} ملف.</numerusform>
            <numerusform>يمكن البحث في ملف واحد.</numerusform>
            <numerusform>يمكن البحث في ملفين.</numerusform>
            <numerusform>يمكن البحث في {n:,} ملفات.</numerusform>
            <numerusform>يمكن البحث في {n:,} ملفًا.</numerusform>
            <numerusform>يمكن البحث في {n:,} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة {n:,} ملف.</numerusform>
            <numerusform>تعذرت قراءة {name}.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة {n:,} ملفات.</numerusform>
            <numerusform>تعذرت قراءة {n:,} ملفًا.</numerusform>
            <numerusform>تعذرت قراءة {n:,} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files, {path}</source>
        <translation>
            <numerusform>{n:,} ملف، {path}</numerusform>
            <numerusform>ملف واحد، {path}</numerusform>
            <numerusform>ملفان، {path}</numerusform>
            <numerusform>{n:,} ملفات، {path}</numerusform>
            <numerusform>{n:,} ملفًا، {path}</numerusform>
            <numerusform>{n:,} ملف، {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/min</source>
        <translation>
            <numerusform>{n:,} ملف/د</numerusform>
            <numerusform>ملف/د</numerusform>
            <numerusform>ملفان/د</numerusform>
            <numerusform>{n:,} ملفات/د</numerusform>
            <numerusform>{n:,} ملفًا/د</numerusform>
            <numerusform>{n:,} ملف/د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} files/s</source>
        <translation>
            <numerusform>{n:,} ملف/ث</numerusform>
            <numerusform>ملف/ث</numerusform>
            <numerusform>ملفان/ث</numerusform>
            <numerusform>{n:,} ملفات/ث</numerusform>
            <numerusform>{n:,} ملفًا/ث</numerusform>
            <numerusform>{n:,} ملف/ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders</source>
        <translation>
            <numerusform>{n:,} مجلد</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدين</numerusform>
            <numerusform>{n:,} مجلدات</numerusform>
            <numerusform>{n:,} مجلدًا</numerusform>
            <numerusform>{n:,} مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} folders are not there now. What was read of them can still be searched.</source>
        <translation>
            <numerusform>{n:,} مجلد غير موجود الآن. لا يزال يمكن البحث فيما قُرئ منها.</numerusform>
            <numerusform>مجلد واحد غير موجود الآن. لا يزال يمكن البحث فيما قُرئ منه.</numerusform>
            <numerusform>مجلدان غير موجودين الآن. لا يزال يمكن البحث فيما قُرئ منهما.</numerusform>
            <numerusform>{n:,} مجلدات غير موجودة الآن. لا يزال يمكن البحث فيما قُرئ منها.</numerusform>
            <numerusform>{n:,} مجلدًا غير موجودة الآن. لا يزال يمكن البحث فيما قُرئ منها.</numerusform>
            <numerusform>{n:,} مجلد غير موجودة الآن. لا يزال يمكن البحث فيما قُرئ منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hours</source>
        <translation>
            <numerusform>{n:,} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n:,} ساعات</numerusform>
            <numerusform>{n:,} ساعة</numerusform>
            <numerusform>{n:,} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <translation>
            <numerusform>{n:,} بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>{n:,} بنود</numerusform>
            <numerusform>{n:,} بندًا</numerusform>
            <numerusform>{n:,} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} messages</source>
        <translation>
            <numerusform>{n:,} رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{n:,} رسائل</numerusform>
            <numerusform>{n:,} رسالة</numerusform>
            <numerusform>{n:,} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} minutes</source>
        <translation>
            <numerusform>{n:,} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n:,} دقائق</numerusform>
            <numerusform>{n:,} دقيقة</numerusform>
            <numerusform>{n:,} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <translation>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
            <numerusform>{n:,} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more tokens</source>
        <translation>
            <numerusform>{n:,} رمز أخرى</numerusform>
            <numerusform>رمز آخر</numerusform>
            <numerusform>رمزان آخران</numerusform>
            <numerusform>{n:,} رموز أخرى</numerusform>
            <numerusform>{n:,} رمزًا آخر</numerusform>
            <numerusform>{n:,} رمز آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} need you</source>
        <translation>
            <numerusform>{n:,} تحتاجك</numerusform>
            <numerusform>واحد يحتاجك</numerusform>
            <numerusform>اثنان يحتاجانك</numerusform>
            <numerusform>{n:,} تحتاجك</numerusform>
            <numerusform>{n:,} تحتاجك</numerusform>
            <numerusform>{n:,} تحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages</source>
        <translation>
            <numerusform>{n:,} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n:,} صفحات</numerusform>
            <numerusform>{n:,} صفحة</numerusform>
            <numerusform>{n:,} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pages were read.</source>
        <translation>
            <numerusform>قُرئت {n:,} صفحة.</numerusform>
            <numerusform>قُرئت صفحة واحدة.</numerusform>
            <numerusform>قُرئت صفحتان.</numerusform>
            <numerusform>قُرئت {n:,} صفحات.</numerusform>
            <numerusform>قُرئت {n:,} صفحة.</numerusform>
            <numerusform>قُرئت {n:,} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages</source>
        <translation>
            <numerusform>{n:,} مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n:,} مقاطع</numerusform>
            <numerusform>{n:,} مقطعًا</numerusform>
            <numerusform>{n:,} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passages did not fit</source>
        <translation>
            <numerusform>لم يتسع المكان لـ {n:,} مقطع</numerusform>
            <numerusform>لم يتسع المكان لمقطع واحد</numerusform>
            <numerusform>لم يتسع المكان لمقطعين</numerusform>
            <numerusform>لم يتسع المكان لـ {n:,} مقاطع</numerusform>
            <numerusform>لم يتسع المكان لـ {n:,} مقطعًا</numerusform>
            <numerusform>لم يتسع المكان لـ {n:,} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} places</source>
        <translation>
            <numerusform>{n:,} موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n:,} مواضع</numerusform>
            <numerusform>{n:,} موضعًا</numerusform>
            <numerusform>{n:,} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows</source>
        <translation>
            <numerusform>{n:,} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n:,} صفوف</numerusform>
            <numerusform>{n:,} صفًا</numerusform>
            <numerusform>{n:,} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} seconds</source>
        <translation>
            <numerusform>{n:,} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n:,} ثوانٍ</numerusform>
            <numerusform>{n:,} ثانية</numerusform>
            <numerusform>{n:,} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sheets</source>
        <translation>
            <numerusform>{n:,} ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>{n:,} أوراق</numerusform>
            <numerusform>{n:,} ورقة</numerusform>
            <numerusform>{n:,} ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slides</source>
        <translation>
            <numerusform>{n:,} شريحة</numerusform>
            <numerusform>شريحة واحدة</numerusform>
            <numerusform>شريحتان</numerusform>
            <numerusform>{n:,} شرائح</numerusform>
            <numerusform>{n:,} شريحة</numerusform>
            <numerusform>{n:,} شريحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tables</source>
        <translation>
            <numerusform>{n:,} جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>{n:,} جداول</numerusform>
            <numerusform>{n:,} جدولًا</numerusform>
            <numerusform>{n:,} جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tokens</source>
        <translation>
            <numerusform>{n:,} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n:,} رموز</numerusform>
            <numerusform>{n:,} رمزًا</numerusform>
            <numerusform>{n:,} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without text</source>
        <translation>
            <numerusform>{n:,} دون نص</numerusform>
            <numerusform>واحد دون نص</numerusform>
            <numerusform>اثنان دون نص</numerusform>
            <numerusform>{n:,} دون نص</numerusform>
            <numerusform>{n:,} دون نص</numerusform>
            <numerusform>{n:,} دون نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} could not be saved ({why})</source>
        <translation>تعذر حفظ {name} ({why})</translation>
    </message>
    <message>
        <source>{name} has no pages, so there is no page {page}</source>
        <translation>ليس في {name} صفحات، فلا توجد صفحة {page}</translation>
    </message>
    <message>
        <source>{name} has {pages} pages, so there is no page {page}</source>
        <translation>في {name} من الصفحات {pages}، فلا توجد صفحة {page}</translation>
    </message>
    <message>
        <source>{name} must be {wanted}</source>
        <translation>يجب أن يكون {name} ‏{wanted}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, about {n:,} tokens</source>
        <translation>
            <numerusform>{name}، نحو {n:,} رمز</numerusform>
            <numerusform>{name}، نحو رمز واحد</numerusform>
            <numerusform>{name}، نحو رمزين</numerusform>
            <numerusform>{name}، نحو {n:,} رموز</numerusform>
            <numerusform>{name}، نحو {n:,} رمزًا</numerusform>
            <numerusform>{name}، نحو {n:,} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}، صفحة {page}</translation>
    </message>
    <message>
        <source>{name}, {beside}</source>
        <translation>‏{name}، {beside}</translation>
    </message>
    <message>
        <source>{name}, {held}</source>
        <translation>‏{name}، {held}</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>‏{name}، {state}</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>‏{name}، {words}</translation>
    </message>
    <message>
        <source>{name}: about {size}, licence {licence}</source>
        <translation>{name}: نحو {size}، الرخصة {licence}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; graphics card: {name}, {card}</source>
        <translation>{needed} من {memory} ذاكرة، {free} متاحة؛ بطاقة الرسومات: {name}، {card}</translation>
    </message>
    <message>
        <source>{needed} of {memory} memory, {free} free; no graphics card was found</source>
        <translation>{needed} من {memory} ذاكرة، {free} متاحة؛ لم يُعثر على بطاقة رسومات</translation>
    </message>
    <message>
        <source>{n} more can be chosen beside the question.</source>
        <translation>ويمكن اختيار {n} غيرها بجانب السؤال.</translation>
    </message>
    <message>
        <source>{origin}, most of all source {rank}</source>
        <translation>{origin}، وأكثرها من المصدر {rank}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} have no text</source>
        <translation>
            <numerusform>{pages} دون نص</numerusform>
            <numerusform>{pages} دون نص</numerusform>
            <numerusform>{pages} دون نص</numerusform>
            <numerusform>{pages} دون نص</numerusform>
            <numerusform>{pages} دون نص</numerusform>
            <numerusform>{pages} دون نص</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation type="vanished">{pages} من الصفحات</translation>
    </message>
    <message>
        <source>{pages} read by OCR</source>
        <translation>{pages} بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, for a time not known yet</source>
        <translation>{passages}، {files}، نحو {calls}، لمدة غير معروفة بعد</translation>
    </message>
    <message>
        <source>{passages} in {files}, about {calls}, {time}</source>
        <translation>{passages}، {files}، نحو {calls}، {time}</translation>
    </message>
    <message>
        <source>{passages} on {pages}, {characters}.</source>
        <translation>‏{passages}، {pages}، {characters}.</translation>
    </message>
    <message>
        <source>{passages}, {characters}.</source>
        <translation>‏{passages}، {characters}.</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} موضع</translation>
    </message>
    <message>
        <source>{place} is not there now. What was read of it can still be searched.</source>
        <translation>{place} غير موجود الآن. لا يزال يمكن البحث فيما قُرئ منه.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be asked about already.</source>
        <translation>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من {n:,} ملف.</numerusform>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من ملف واحد.</numerusform>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من ملفين.</numerusform>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من {n:,} ملفات.</numerusform>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من {n:,} ملفًا.</numerusform>
            <numerusform>يمكن السؤال منذ الآن عن {ready:,} من {n:,} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready:,} of {n:,} files can be searched.</source>
        <translation>
            <numerusform>يمكن البحث في {ready:,} من {n:,} ملف.</numerusform>
            <numerusform>يمكن البحث في {ready:,} من ملف واحد.</numerusform>
            <numerusform>يمكن البحث في {ready:,} من ملفين.</numerusform>
            <numerusform>يمكن البحث في {ready:,} من {n:,} ملفات.</numerusform>
            <numerusform>يمكن البحث في {ready:,} من {n:,} ملفًا.</numerusform>
            <numerusform>يمكن البحث في {ready:,} من {n:,} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{remark}. {size} to download.</source>
        <translation>‏{remark}. حجم التنزيل {size}.</translation>
    </message>
    <message>
        <source>{rows}: {columns}</source>
        <translation>‏{rows}: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{rows}: {columns} and {n:,} more</source>
        <translation>
            <numerusform>{rows}: {columns} و{n:,} أخرى</numerusform>
            <numerusform>{rows}: {columns} وواحد آخر</numerusform>
            <numerusform>{rows}: {columns} واثنان آخران</numerusform>
            <numerusform>{rows}: {columns} و{n:,} أخرى</numerusform>
            <numerusform>{rows}: {columns} و{n:,} أخرى</numerusform>
            <numerusform>{rows}: {columns} و{n:,} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} in passage {rank}</source>
        <translation>{same} في المقطع {rank}</translation>
    </message>
    <message>
        <source>{same} on page {page}</source>
        <translation>{same} في الصفحة {page}</translation>
    </message>
    <message>
        <source>{says} Enter says where it goes. Delete takes it away.</source>
        <translation type="vanished">{says} اضغط Enter لتقول أين يذهب، وDelete لإزالته.</translation>
    </message>
    <message>
        <source>{says} {goes} says where it goes. {away} takes it away.</source>
        <translation>{says} اضغط {goes} لتقول أين يذهب، و{away} لإزالته.</translation>
    </message>
    <message>
        <source>{scheme} is neither SQLite, PostgreSQL nor MySQL</source>
        <translation>ليس {scheme} من SQLite ولا PostgreSQL ولا MySQL</translation>
    </message>
    <message>
        <source>{scheme}: is not the web</source>
        <translation>ليس ⁦{scheme}:⁩ من الويب</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>‏{sentence}.</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received, {seconds} s</source>
        <translation>أُرسل {sent}، واستُلم {received}، {seconds} ث</translation>
    </message>
    <message>
        <source>{setting}: reset to default</source>
        <translation>{setting}: إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>‏{setting}: {value}</translation>
    </message>
    <message>
        <source>{share} % on the graphics card</source>
        <translation>⁦{share} %⁩ على بطاقة الرسومات</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>⁦{size} {unit}⁩</translation>
    </message>
    <message>
        <source>{source}, match {match:.2f}</source>
        <translation>{source}، التطابق {match:.2f}</translation>
    </message>
    <message>
        <source>{stands} instead of {before}</source>
        <translation>{stands} بدل {before}</translation>
    </message>
    <message>
        <source>{table} in {database}</source>
        <translation>{table} في {database}</translation>
    </message>
    <message>
        <source>{title} must be {rule}</source>
        <translation>يجب أن يكون {title} ‏{rule}</translation>
    </message>
    <message>
        <source>{title}, all files</source>
        <translation>{title}، كل الملفات</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}، مثبّتة</translation>
    </message>
    <message>
        <source>{title}: {snippet}</source>
        <translation>‏{title}: {snippet}</translation>
    </message>
    <message>
        <source>{title}: {verdict}, show the arithmetic</source>
        <translation>{title}: {verdict}، عرض الحساب</translation>
    </message>
    <message>
        <source>{tokens} in {seconds:.1f} s</source>
        <translation>{tokens} في {seconds:.1f} ث</translation>
    </message>
    <message>
        <source>{verdict}: {sum}</source>
        <translation>‏{verdict}: {sum}</translation>
    </message>
    <message>
        <source>{way}: {size} = {how}</source>
        <translation>‏{way}: {size} = {how}</translation>
    </message>
    <message>
        <source>{what} is in this file</source>
        <translation>{what} في هذا الملف</translation>
    </message>
    <message>
        <source>{what} is in this passage</source>
        <translation>{what} في هذا المقطع</translation>
    </message>
    <message>
        <source>{what} is not in this file</source>
        <translation>{what} ليس في هذا الملف</translation>
    </message>
    <message>
        <source>{what} is not in this passage</source>
        <translation>{what} ليس في هذا المقطع</translation>
    </message>
    <message>
        <source>{what} is not on this page</source>
        <translation>{what} ليس في هذه الصفحة</translation>
    </message>
    <message>
        <source>{what} is on this page</source>
        <translation>{what} في هذه الصفحة</translation>
    </message>
    <message>
        <source>{what}. Delete takes it away.</source>
        <translation>‏{what}. اضغط Delete لإزالته.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>‏{what}: {where}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {where} (and {n:,} more)</source>
        <translation>
            <numerusform>{what}: {where} (و{n:,} أخرى)</numerusform>
            <numerusform>{what}: {where} (وموضع آخر)</numerusform>
            <numerusform>{what}: {where} (وموضعان آخران)</numerusform>
            <numerusform>{what}: {where} (و{n:,} أخرى)</numerusform>
            <numerusform>{what}: {where} (و{n:,} أخرى)</numerusform>
            <numerusform>{what}: {where} (و{n:,} أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>{whence} Candor opens web and mail addresses only.</source>
        <translation>{whence} لا يفتح Candor إلا عناوين الويب والبريد.</translation>
    </message>
    <message>
        <source>{whence} Opening it leaves Candor and uses the network.</source>
        <translation>{whence} فتحه يغادر Candor ويستخدم الشبكة.</translation>
    </message>
    <message>
        <source>{where} could not be opened: {why}</source>
        <translation>تعذر فتح {where}: {why}</translation>
    </message>
    <message>
        <source>{where} is in use by another program</source>
        <translation>{where} قيد الاستخدام في برنامج آخر</translation>
    </message>
    <message>
        <source>{where} is not a setting</source>
        <translation>ليس {where} إعدادًا</translation>
    </message>
    <message>
        <source>{where} is not a setting; `{near}` is</source>
        <translation>ليس {where} إعدادًا، أما `{near}` فإعداد</translation>
    </message>
    <message>
        <source>{where} must be {key}</source>
        <translation>يجب أن يكون {where} ‏{key}</translation>
    </message>
    <message>
        <source>{where} refused the name or the password</source>
        <translation>رفض {where} الاسم أو كلمة السر</translation>
    </message>
    <message>
        <source>{where} took longer than {seconds} s</source>
        <translation>استغرق {where} أكثر من {seconds} ث</translation>
    </message>
    <message>
        <source>{where}, until it is taken out</source>
        <translation>{where}، حتى إخراجه</translation>
    </message>
    <message>
        <source>{where}, until {time}</source>
        <translation>{where}، حتى {time}</translation>
    </message>
    <message>
        <source>{whole} billion weights</source>
        <translation>{whole} مليار وزن</translation>
    </message>
    <message>
        <source>{word}: {with_files} with files, {without} without</source>
        <translation>{word}: {with_files} بالملفات، {without} دونها</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>⁦{zoom} %⁩</translation>
    </message>
</context>
</TS>
