; The installer for Windows, by Inno Setup 6: after "dev.py bundle DIR" made the folder,
;   iscc /DVersion=0.1.0 /DFolder=DIR\smsauth /ODIR packaging\bundle\windows\smsauth.iss
; With a certificate, sign smsauth.exe and smsauth-gui.exe in the folder first, and give the installer its own signature by
;   /Ssign="signtool sign /fd sha256 /tr TIMESTAMP-SERVER /td sha256 /n NAME $f" /DSigned

#ifndef Version
  #error Which version? iscc /DVersion=...
#endif
#ifndef Folder
  #error Which folder did dev.py bundle make? iscc /DFolder=...
#endif

[Setup]
; Stays the same for ever: Windows knows by it what an update replaces.
AppId={{6E1B9C55-2C8B-4B0E-9A53-0C8A4D1B7F36}
AppName=smsauth
AppVersion={#Version}
AppVerName=smsauth {#Version}
DefaultDirName={autopf}\smsauth
DefaultGroupName=smsauth
DisableProgramGroupPage=yes
; For this person only, unless they choose everybody; no administrator is needed.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Folder}\licences\smsauth.txt
UninstallDisplayIcon={app}\smsauth-gui.exe
OutputBaseFilename=smsauth-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.AddToPath=Find the command smsauth in every terminal
de.AddToPath=Den Befehl smsauth in jedem Terminal finden
ru.AddToPath=Сделать команду smsauth доступной в любом терминале

[Tasks]
Name: "path"; Description: "{cm:AddToPath}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an earlier version are not mixed with those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\smsauth"; Filename: "{app}\smsauth-gui.exe"; AppUserModelID: "smsauth"
Name: "{autodesktop}\smsauth"; Filename: "{app}\smsauth-gui.exe"; Tasks: desktopicon; AppUserModelID: "smsauth"

[Registry]
; Offered under "Open with" for archives; what opened them before stays the first choice.
Root: HKA; Subkey: "Software\Classes\smsauth.har"; ValueType: string; ValueData: "HTTP archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\smsauth.har\shell\open\command"; ValueType: string; ValueData: """{app}\smsauth-gui.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.har\OpenWithProgids"; ValueType: string; ValueName: "smsauth.har"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsMissingInPath and not IsAdminInstallMode

[Run]
Filename: "{app}\smsauth-gui.exe"; Description: "{cm:LaunchProgram,smsauth}"; Flags: nowait postinstall skipifsilent

[Code]
function IsMissingInPath: Boolean;
var
  Known: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0;
end;

{ What was added to the person's Path is taken out again. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Known: String;
begin
  if (Step = usPostUninstall) and RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    if StringChangeEx(Known, ';' + ExpandConstant('{app}'), '', True) > 0 then
      RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known);
end;
