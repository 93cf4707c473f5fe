; Gives the Start menu's shortcut the name by which Windows knows Candor's windows (AppUserModelID).

!include Win\COM.nsh
!include Win\Propkey.nsh

; The window gives Windows the same name: so the two are one button in the taskbar, and pinning it pins the shortcut.
Function NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P= 0
    Return
  ${EndIf}
  ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
  ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
  ${If} $1 P<> 0
  ${AndIf} $2 P<> 0
    ${IPersistFile::Load} $1 '("${SHORTCUT}",${STGM_READWRITE})'
    System::Call 'oleaut32::SysAllocString(w "${ID}")p.r3'
    System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
    System::Call '*(&i2 ${VT_LPWSTR},&i6 0,p r3,p 0)p.r5' ; a PROPVARIANT of 64 bits
    ${IPropertyStore::SetValue} $2 '(r4,r5)'
    ${IPropertyStore::Commit} $2 ""
    ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
    System::Call 'oleaut32::SysFreeString(p r3)'
    System::Free $4
    System::Free $5
  ${EndIf}
  !insertmacro ComHlpr_SafeRelease $2
  !insertmacro ComHlpr_SafeRelease $1
  !insertmacro ComHlpr_SafeRelease $0
FunctionEnd
