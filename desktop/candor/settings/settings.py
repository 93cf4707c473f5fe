"""What the person can choose."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from candor.model.turn import Options


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Every setting with its default. The descriptions complete the sentence "... must be ...".

    A stored file holds only what differs from the defaults, so that better defaults reach everyone.
    """

    ollama_address: Annotated[str, Meta(description="an address such as http://127.0.0.1:11434")] = (
        "http://127.0.0.1:11434"
    )
    """Where Ollama listens; the ollama room refuses addresses that are not on this machine, but for the next one."""

    ollama_elsewhere: Annotated[str, Meta(description="the name of one other machine, or empty")] = ""
    """The one other machine that questions and passages may be sent to, where `ollama_address` names it too."""

    ollama_unprotected: Annotated[bool, Meta(description="true or false")] = False
    """Whether they may go to that machine without encryption, so that anybody on the way can read them."""

    ollama_authority: Annotated[str, Meta(description="the path of a file of certificates, or empty")] = ""
    """Who that machine's certificate may be signed by, where the system does not know them."""

    nothing_leaves: Annotated[bool, Meta(description="true or false")] = True
    """Whether all that is not on this machine is blocked: a web page, a database or an embedding model from elsewhere
    then has to be allowed once, each time.
    """

    updates: Annotated[Literal["off", "weekly"], Meta(description='"off" or "weekly"')] = "off"
    """Whether the one host that this build was made with is asked, once a week, which version is the newest."""

    model: Annotated[str, Meta(description="the name of a model, or empty for the first local one")] = ""
    """The model that answers, as Ollama names it."""

    context: Annotated[int, Meta(ge=512, description="a whole number of at least 512")] = 8192
    """The context window in tokens."""

    answer_reserve: Annotated[int, Meta(ge=16, description="a whole number of at least 16")] = 1024
    """How many tokens of the context window are kept free for the answer."""

    temperature: Annotated[float, Meta(ge=0, le=2, description="a number from 0 to 2")] | None = None
    """How freely the model chooses its words; none leaves the model's own default."""

    only_documents: Annotated[bool, Meta(description="true or false")] = True
    """Whether the model is told to answer from the passages alone."""

    passages: Annotated[int, Meta(ge=1, le=100, description="a whole number from 1 to 100")] = 12
    """How many passages a question is answered from at most; fewer when they do not fit their share of the window.

    The first 4,000 characters found hold .97 of the evidence in an encyclopedia and .89 of it in mixed files. More
    find little more, take longer to read, and small models overlook what stands in the middle of many.
    """

    passages_share: Annotated[float, Meta(ge=0.1, le=0.9, description="a number from 0.1 to 0.9")] = 0.5
    """The part of the context window that passages fill; the rest is for the conversation and the answer."""

    embedder: Annotated[str, Meta(description="the name of an embedding model, or empty for Candor's own")] = ""
    """The model that turns passages into vectors."""

    gentle: Annotated[Literal["auto", "always", "never"], Meta(description='"auto", "always" or "never"')] = "auto"
    """When reading leaves half of the processor to others: by itself on battery or beside other work, always, never."""

    theme: Annotated[Literal["system", "light", "dark"], Meta(description='"system", "light" or "dark"')] = "system"
    """How the window looks."""

    contrast: Annotated[Literal["system", "high"], Meta(description='"system" or "high"')] = "system"
    """Whether words are black or white and tints are dropped: as the system says, or always."""

    text_size: Annotated[float, Meta(ge=0.8, le=2, description="a number from 0.8 to 2")] = 1.0
    """How large everything is, beside the system's size; the window takes the nearest of its steps."""

    reduce_motion: Annotated[Literal["system", "always"], Meta(description='"system" or "always"')] = "system"
    """Whether everything happens at once."""

    language: Annotated[str, Meta(description='the code of a language such as "de", or empty for the system\'s')] = ""
    """The language of the window."""

    doubt: Annotated[
        Literal["off", "facts", "words", "tokens"], Meta(description='"off", "facts", "words" or "tokens"')
    ] = "facts"
    """How closely doubt is shown over an answer."""

    doubt_colours: Annotated[Literal["bands", "quantile"], Meta(description='"bands" or "quantile"')] = "bands"
    """How doubt is coloured: by fixed limits, or by what is unusual in each answer."""

    def options(self) -> Options:
        """How the model is asked by these settings."""
        return Options(context=self.context, answer_reserve=self.answer_reserve, temperature=self.temperature)
