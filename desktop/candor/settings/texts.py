"""What every setting is called and does, in the person's words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from candor.settings.group import Group


@dataclass(frozen=True, slots=True)
class Text:
    """Where a setting stands, its title, what it does in one plain sentence, and what its choices are called.

    `none` is what stands for no value. `restart` says that it takes effect when Candor is opened again.
    """

    group: Group
    heading: str
    title: str
    sentence: str
    choices: Mapping[str, str] = field(default_factory=dict)
    none: str = ""
    restart: bool = False


TEXTS_TR = {
    "model": Text(
        Group.ANSWERS,
        "How the model answers",
        "Model",
        "Which model of your Ollama answers; it can be another one for each question.",
        none="The first one Ollama has",
    ),
    "context": Text(
        Group.ANSWERS,
        "How the model answers",
        "Context window",
        "How many tokens the model sees at once; more of them hold longer conversations and take more memory.",
    ),
    "answer_reserve": Text(
        Group.ANSWERS,
        "How the model answers",
        "Kept free for the answer",
        "How many tokens of the window an answer may use; a longer answer is cut off there.",
    ),
    "temperature": Text(
        Group.ANSWERS,
        "How the model answers",
        "Temperature",
        "How freely the model chooses its words: 0 takes the likeliest one every time.",
        none="The model's own",
    ),
    "only_documents": Text(
        Group.ANSWERS,
        "Passages",
        "Only from documents",
        "A new question is answered from your documents alone; you can change it beside each question.",
    ),
    "passages": Text(
        Group.ANSWERS,
        "Passages",
        "Passages for a question",
        "How many passages the model reads at most; more of them rarely help and take longer.",
    ),
    "passages_share": Text(
        Group.ANSWERS,
        "Passages",
        "Share of the window for passages",
        "Which part of the context window passages may fill; the rest is for the conversation and the answer.",
    ),
    "gentle": Text(
        Group.DOCUMENTS,
        "Reading files",
        "Reading gives way",
        "When reading your files leaves half of the processor to other programs.",
        {"auto": "On battery and beside other work", "always": "Always", "never": "Never"},
    ),
    "embedder": Text(
        Group.DOCUMENTS,
        "Reading files",
        "Embedding model",
        "What finds passages by meaning; after a change everything has to be read again.",
        none="Candor's own",
        restart=True,
    ),
    "theme": Text(
        Group.LOOK,
        "Colours and text",
        "Colours",
        "Light or dark, or whichever your system shows.",
        {"system": "As the system", "light": "Light", "dark": "Dark"},
    ),
    "contrast": Text(
        Group.LOOK,
        "Colours and text",
        "Contrast",
        "High contrast drops every tint and paints words in black or white.",
        {"system": "As the system", "high": "High"},
    ),
    "text_size": Text(
        Group.LOOK,
        "Colours and text",
        "Text size",
        "Makes everything in the window larger or smaller, beside your system's own size.",
        {
            "0.8": "80 %",
            "0.9": "90 %",
            "1": "100 %",
            "1.1": "110 %",
            "1.25": "125 %",
            "1.5": "150 %",
            "1.75": "175 %",
            "2": "200 %",
        },
    ),
    "reduce_motion": Text(
        Group.LOOK,
        "Colours and text",
        "Reduce motion",
        "Shows everything at once, without sliding and fading.",
        {"system": "As the system", "always": "Always"},
    ),
    "language": Text(
        Group.LOOK,
        "Colours and text",
        "Language",
        "The language of the window; answers come in the language of the question.",
        none="As the system",
        restart=True,
    ),
    "doubt": Text(
        Group.LOOK,
        "Doubt",
        "Where doubt is shown",
        "Which parts of an answer are marked where the model was unsure.",
        {"off": "Nowhere", "facts": "Numbers, dates, names and quotes", "words": "Words", "tokens": "Tokens"},
    ),
    "doubt_colours": Text(
        Group.LOOK,
        "Doubt",
        "How doubt is coloured",
        "By fixed limits of 50 and 20 %, or by what is unusual within each answer.",
        {"bands": "By fixed limits", "quantile": "By each answer"},
    ),
    "nothing_leaves": Text(
        Group.CONNECTIONS,
        "Other machines",
        "Nothing leaves this machine",
        "Blocks all connections to other machines; a web page, a database or a model from elsewhere you allow once, "
        "each time you ask for it.",
    ),
    "updates": Text(
        Group.CONNECTIONS,
        "Updates",
        "Look for a newer Candor",
        "Asks one machine which version is the newest, also where nothing else may leave this one, and installs none.",
        {"off": "Never", "weekly": "Once a week"},
    ),
    "ollama_address": Text(
        Group.CONNECTIONS,
        "Ollama",
        "Ollama's address",
        "Where Ollama listens; an address on another machine is refused unless that machine is named below.",
        restart=True,
    ),
    "ollama_elsewhere": Text(
        Group.CONNECTIONS,
        "Ollama",
        "Ollama on another machine",
        "The name of the one machine that your questions and passages may be sent to, such as gpubox.lan.",
        none="None",
        restart=True,
    ),
    "ollama_unprotected": Text(
        Group.CONNECTIONS,
        "Ollama",
        "Send it unprotected",
        "Lets them go to that machine without encryption, where anybody on the way can read them; https, or a port "
        "forwarded by ssh, is safe.",
        restart=True,
    ),
    "ollama_authority": Text(
        Group.CONNECTIONS,
        "Ollama",
        "Its certificate's authority",
        "A file of certificates to trust for that machine alone, where it has one that your system does not know.",
        none="Those your system trusts",
        restart=True,
    ),
}
"""By the setting's key, as they stand on the page. Headings come in the order of their first setting."""
