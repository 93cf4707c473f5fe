; Candor's installer for Windows, for the person who starts it and without an administrator.
;
; Made by `python3 dev.py package nsis`, which puts beside the place it is compiled in:
;   product.nsh   names, versions, sizes           write.nsh     SetOutPath and File of every file
;   words.nsh     the languages and sentences      remove.nsh    Delete of every file
;   icon.ico, side.bmp                             folders.nsh   RMDir of every folder
;   types.nsh     documents it can read
;
;   Candor-setup.exe [/S] [/OPENWITH] [/D=C:\a folder without quotes]
;   uninstall.exe [/S]
;
; Exit codes: 0 done, 1 a person stopped it, 2 a file could not be written or removed, 3 Candor is running, 4 this
; Windows or processor cannot run it, 5 the folder holds other files or its path is too long, 6 the earlier version stays.

Unicode true
Target amd64-unicode
SetCompressor /FINAL /SOLID lzma
SetCompressorDictSize 64

!define EXIT_FILES 2
!define EXIT_RUNNING 3
!define EXIT_UNSUPPORTED 4
!define EXIT_FOLDER 5
!define EXIT_EARLIER 6
; PF_AVX2_INSTRUCTIONS_AVAILABLE, which Windows tells of since 10 2004; before, of AVX, which few processors have alone.
!define AVX2 40
!define BUILD_OF_2004 19041
!define XSTATE_AVX 4
!define OLDEST_BUILD 17763 ; Windows 10 1809, which Qt 6.11 needs
!define LONGEST_PATH 259
!define TRIES 5
!define PAUSE 200 ; ms

!include product.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include MUI2.nsh

!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define OPENER "Software\Classes\Applications\${WINDOW}.exe"
!define UNINSTALLER "uninstall.exe"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${LISTED}" "InstallLocation"
AllowSkipFiles off ; half a program is none
ShowInstDetails nevershow
ShowUninstDetails nevershow
; Times would make two builds differ.
SetDateSave off
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME} ${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${LICENCE}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

Var Earlier ; the folder of an earlier version
Var Refusal ; the exit code of what stands in the way, 0 for nothing
Var Updating ; 1 in the uninstaller while a newer version takes its place

!define MUI_ICON icon.ico
!define MUI_UNICON icon.ico
!define MUI_WELCOMEFINISHPAGE_BITMAP side.bmp
!define MUI_UNWELCOMEFINISHPAGE_BITMAP side.bmp
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)$\r$\n$\r$\n$_CLICK"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}.exe"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(OPEN_WITH)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION OfferOpenWith
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"

!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveDirectory
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include words.nsh

; Windows lets a program that runs be renamed, but not be opened for writing: that is how to tell. One that was just
; closed needs a moment until its readers have ended too.
!macro SeeWhetherItRuns FOLDER
  !define LABEL ${__LINE__}
  StrCpy $1 0
  again_${LABEL}:
  StrCpy $Refusal 0
  !insertmacro SeeWhetherWritable "${FOLDER}\${WINDOW}.exe"
  !insertmacro SeeWhetherWritable "${FOLDER}\${COMMAND}.exe"
  ${If} $Refusal <> 0
    IntOp $1 $1 + 1
    ${If} $1 < ${TRIES}
      Sleep ${PAUSE}
      Goto again_${LABEL}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION $(RUNNING) /SD IDCANCEL IDRETRY again_${LABEL}
  ${EndIf}
  !undef LABEL
!macroend

!macro SeeWhetherWritable PROGRAM
  ${If} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $Refusal ${EXIT_RUNNING}
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro Refuse CODE WORDS
  MessageBox MB_OK|MB_ICONEXCLAMATION ${WORDS} /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

!include "${__FILEDIR__}/shortcut.nsh"

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse ${EXIT_UNSUPPORTED} $(OLD_WINDOWS)
  ${EndIf}
  System::Call 'kernel32::IsProcessorFeaturePresent(i ${AVX2}) i .r0'
  ${IfNot} ${AtLeastBuild} ${BUILD_OF_2004}
    System::Call 'kernel32::GetEnabledXStateFeatures() i .r1'
    IntOp $1 $1 & ${XSTATE_AVX}
    IntOp $0 $0 | $1
  ${EndIf}
  ${If} $0 = 0
    !insertmacro Refuse ${EXIT_UNSUPPORTED} $(NO_AVX2)
  ${EndIf}
  ${If} ${Silent}
    Call SeeWhatStandsInTheWay
    ${If} $Refusal <> 0
      SetErrorLevel $Refusal
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function LeaveDirectory
  Call SeeWhatStandsInTheWay
  ${If} $Refusal <> 0
    Abort
  ${EndIf}
FunctionEnd

; Candor takes a folder of its own, so that nothing of anybody else's is written over.
Function SeeWhatStandsInTheWay
  StrCpy $Refusal ${EXIT_FOLDER}
  StrLen $0 "$INSTDIR\"
  IntOp $0 $0 + ${LONGEST_INSIDE}
  ${If} $0 > ${LONGEST_PATH}
    MessageBox MB_OK|MB_ICONEXCLAMATION $(LONG_PATH) /SD IDOK
    Return
  ${EndIf}
  ReadRegStr $Earlier HKCU "${LISTED}" "InstallLocation"
  ${DirState} $INSTDIR $0
  ${If} ${FileExists} "$INSTDIR\${UNINSTALLER}"
    ; Many programs have one of this name, which would be started below: Candor's is beside its window, or listed.
    ${If} ${FileExists} "$INSTDIR\${WINDOW}.exe"
    ${OrIf} $Earlier == $INSTDIR
      StrCpy $0 0
    ${EndIf}
  ${EndIf}
  ${If} $0 = 1
    MessageBox MB_OK|MB_ICONEXCLAMATION $(OCCUPIED) /SD IDOK
    Return
  ${EndIf}
  !insertmacro SeeWhetherItRuns $INSTDIR
  ${If} $Refusal = 0
    ${If} $Earlier != ""
      !insertmacro SeeWhetherItRuns $Earlier
    ${EndIf}
  ${EndIf}
FunctionEnd

; The earlier version's own uninstaller knows its files. It runs from a copy, and so can be waited for.
Function RemoveEarlier
  ${IfNot} ${FileExists} "$Earlier\${UNINSTALLER}"
    Return
  ${EndIf}
  InitPluginsDir
  CopyFiles /SILENT "$Earlier\${UNINSTALLER}" "$PLUGINSDIR\earlier.exe"
  ExecWait '"$PLUGINSDIR\earlier.exe" /S /UPDATE _?=$Earlier' $0
  ${If} $0 <> 0
    MessageBox MB_OK|MB_ICONEXCLAMATION $(EARLIER_STAYS) /SD IDOK
    SetErrorLevel ${EXIT_EARLIER}
    Abort
  ${EndIf}
FunctionEnd

Section
  ReadRegStr $Earlier HKCU "${LISTED}" "InstallLocation"
  Call RemoveEarlier
  StrCpy $Earlier $INSTDIR
  Call RemoveEarlier

  ; First of all, so that what is left of a failure can be removed too.
  SetOutPath $INSTDIR
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  WriteRegStr HKCU "${LISTED}" DisplayName "${NAME}"
  WriteRegStr HKCU "${LISTED}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${LISTED}" DisplayIcon "$INSTDIR\${WINDOW}.exe"
  WriteRegStr HKCU "${LISTED}" Publisher "${PUBLISHER}"
  WriteRegStr HKCU "${LISTED}" InstallLocation $INSTDIR
  WriteRegStr HKCU "${LISTED}" UninstallString '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${LISTED}" QuietUninstallString '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${LISTED}" EstimatedSize ${KILOBYTES}
  WriteRegDWORD HKCU "${LISTED}" NoModify 1
  WriteRegDWORD HKCU "${LISTED}" NoRepair 1
  !include write.nsh

  SetOutPath $INSTDIR ; where the shortcut starts it
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${WINDOW}.exe" "" "" "" SW_SHOWNORMAL "" "${SUMMARY}"
  Call NameShortcut
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/OPENWITH" $1
  ${IfNot} ${Errors}
    Call OfferOpenWith
  ${EndIf}
SectionEnd

; One more choice in a menu; what opens a document by a double click stays as it is.
Function OfferOpenWith
  WriteRegStr HKCU "${OPENER}" FriendlyAppName "${NAME}"
  WriteRegStr HKCU "${OPENER}\shell\open\command" "" '"$INSTDIR\${WINDOW}.exe" "%1"'
  !include types.nsh
  ${RefreshShellIcons}
FunctionEnd

Function un.onInit
  StrCpy $Updating 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPDATE" $1
  ${IfNot} ${Errors}
    StrCpy $Updating 1
  ${EndIf}
  !insertmacro SeeWhetherItRuns $INSTDIR
  ${If} $Refusal <> 0
    SetErrorLevel $Refusal
    Quit
  ${EndIf}
FunctionEnd

Section Uninstall
  SetOutPath $TEMP ; a folder that is somebody's working folder cannot be removed
  ClearErrors
  !include remove.nsh
  ${If} ${Errors}
    ; It stays in the list of installed programs, so that it can be tried again.
    MessageBox MB_OK|MB_ICONEXCLAMATION $(FILES_STAY) /SD IDOK
    SetErrorLevel ${EXIT_FILES}
    Abort
  ${EndIf}
  !include folders.nsh
  ; A newer version keeps the shortcut, which a person may have pinned, and what they chose.
  ${If} $Updating = 0
    Delete "${SHORTCUT}"
    DeleteRegKey HKCU "${OPENER}"
    DeleteRegKey /ifempty HKCU "Software\Classes\Applications"
    DeleteRegKey HKCU "${LISTED}"
    DeleteRegKey /ifempty HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall"
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir $INSTDIR
  RMDir "$LOCALAPPDATA\Programs" ; only where nothing else was ever installed
SectionEnd
