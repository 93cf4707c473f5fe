"""A zip archive whose members unpack to no more than they may."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Collection, Iterable

from candor.documents.content import Content, too_long
from candor.model.errors import FileDamaged, PasswordProtected, ReadingTooLarge

MOST_MEMBERS = 50_000
# Bytes of XML for each character of text; Word needs some twenty, a bomb unpacks to a thousand times its size.
BYTES_PER_CHARACTER = 20
# Nothing that is read for its text is packed tighter than this, past the first megabyte. Sheets of one and the same
# row come to some 200; deflate ends at 1,032.
MOST_RATIO = 400
FREE_BYTES = 1_000_000
ENCRYPTED = 0x1
TROUBLES = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, OSError, ValueError, NotImplementedError,
            zlib.error, lzma.LZMAError, UnicodeError)  # fmt: skip


class Archive:
    """Opens on an archive's list of members and unpacks those that are asked for.

    What a member says of its size is checked before it is unpacked, what it unpacks to while it is. Archives within it
    are never opened.
    """

    def __init__(self, content: Content) -> None:
        """Raises FileDamaged, ReadingTooLarge."""
        self._characters = content.characters
        self._left = BYTES_PER_CHARACTER * content.characters
        try:
            self._file = zipfile.ZipFile(io.BytesIO(content.data))
            self._members = {member.filename: member for member in self._file.infolist()}
        except TROUBLES as error:
            raise FileDamaged("its archive cannot be opened") from error
        if len(self._members) > MOST_MEMBERS:
            raise ReadingTooLarge(f"{MOST_MEMBERS:,} files in one archive")

    @property
    def names(self) -> Collection[str]:
        """The members' names, in the archive's order."""
        return self._members.keys()

    def check(self, names: Iterable[str]) -> None:
        """Unpacks members to see that they keep to what they say, for a library that will unpack them itself.

        Raises FileDamaged, PasswordProtected, ReadingTooLarge.
        """
        for name in names:
            self.read(name)

    def read(self, name: str) -> bytes:
        """A member's bytes. Raises FileDamaged where it is missing or broken, PasswordProtected, ReadingTooLarge."""
        member = self._members.get(name)
        if member is None:
            raise FileDamaged("a part of it is missing")
        if member.flag_bits & ENCRYPTED:
            raise PasswordProtected
        self._weigh(member)
        try:
            # zipfile unpacks no more than the member says, and compares checksums at its end.
            data = self._file.read(member)
        except TROUBLES as error:
            raise FileDamaged("its archive cannot be opened") from error
        self._left -= len(data)
        return data

    def _weigh(self, member: zipfile.ZipInfo) -> None:
        if member.file_size > self._left:
            raise too_long(self._characters)
        if member.file_size > FREE_BYTES and member.file_size > MOST_RATIO * max(member.compress_size, 1):
            raise ReadingTooLarge(f"a part that unpacks to more than {MOST_RATIO} times its size")
