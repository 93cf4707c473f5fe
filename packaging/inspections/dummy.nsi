; A program that stands in for Candor's where those cannot be built: says in %TEMP%\candor-started.txt which version of it
; was started from where, and ends when that file is deleted.

Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
Name "dummy"
OutFile "${OUTPUT}"

Section
  FileOpen $0 "$TEMP\candor-started.txt" w
  FileWriteUTF16LE $0 "${VERSION} $EXEPATH"
  FileClose $0
  again:
  Sleep 50
  IfFileExists "$TEMP\candor-started.txt" again
SectionEnd
