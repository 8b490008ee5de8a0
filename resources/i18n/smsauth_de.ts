<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccountHead</name>
        <message>
            <source>balance {money}</source>
            <translation>Guthaben {money}</translation>
        </message>
        <message>
            <source>expiry unknown</source>
            <translation>Ablauf unbekannt</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>expired {time} ago, renews by itself</source>
            <translation>seit {time} abgelaufen, erneuert sich von selbst</translation>
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation>seit {time} abgelaufen</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>geliehen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>More for this account</source>
            <translation>Mehr zu diesem Konto</translation>
        </message>
        <message>
            <source>It cannot be renewed without you: sign in again.</source>
            <translation>Es lässt sich nicht ohne Sie erneuern: Melden Sie sich noch einmal an.</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Its provider is not in the catalog any more, so there are no calls.</source>
            <translation>Sein Anbieter ist nicht mehr im Katalog, daher gibt es keine Aufrufe.</translation>
        </message>
        <message>
            <source>Parts of the account</source>
            <translation>Teile des Kontos</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Noch einmal anmelden…</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Sicheren Bericht kopieren</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>HAR exportieren…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Move to “{way}”…</source>
            <translation>Zu „{way}“ wechseln…</translation>
        </message>
        <message>
            <source>Use elsewhere…</source>
            <translation>Anderswo verwenden…</translation>
        </message>
        <message>
            <source>Revoke the token</source>
            <translation>Token widerrufen</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <source>Its owner’s software may be signed out: where the provider replaces the token, theirs ends.</source>
            <translation>Die Software des Besitzers wird vielleicht abgemeldet: Wo der Anbieter das Token ersetzt, endet ihres.</translation>
        </message>
        <message>
            <source>Everything of its owner’s that uses this token stops working at once.</source>
            <translation>Alles, was der Besitzer mit diesem Token betreibt, hört sofort auf zu funktionieren.</translation>
        </message>
        <message>
            <source>Refresh the borrowed token…</source>
            <translation>Geliehenes Token erneuern…</translation>
        </message>
        <message>
            <source>End the borrowed token…</source>
            <translation>Geliehenes Token beenden…</translation>
        </message>
        <message>
            <source>Server clock: as ours</source>
            <translation>Uhr des Servers: wie unsere</translation>
        </message>
        <message>
            <source>Server clock: {n} s behind ours</source>
            <translation>Uhr des Servers: {n} s hinter unserer</translation>
        </message>
        <message>
            <source>Server clock: {n} s ahead of ours</source>
            <translation>Uhr des Servers: {n} s vor unserer</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Erneuert</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>This is the same account as {names}.</source>
            <translation>Das ist dasselbe Konto wie {names}.</translation>
        </message>
        <message>
            <source>Two copies that renew themselves can end each other’s tokens: keep one.</source>
            <translation>Zwei Kopien, die sich von selbst erneuern, können einander die Token beenden: Behalten Sie eine.</translation>
        </message>
        <message>
            <source>Moved: the account now uses a token</source>
            <translation>Gewechselt: Das Konto verwendet jetzt ein Token</translation>
        </message>
        <message>
            <source>{name} is disconnected</source>
            <translation>{name} ist getrennt</translation>
        </message>
        <message>
            <source>Nothing has been sent yet, so there is nothing to export.</source>
            <translation>Es wurde noch nichts gesendet, daher gibt es nichts zu exportieren.</translation>
        </message>
        <message>
            <source>An account at {provider}</source>
            <translation>Ein Konto bei {provider}</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Name of the account</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>How this account is called here and in the command smsauth.</source>
            <translation>Wie dieses Konto hier und im Befehl smsauth heißt.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Your own words about this account. No secrets, please.</source>
            <translation>Ihre eigenen Worte zu diesem Konto. Bitte keine Geheimnisse.</translation>
        </message>
        <message>
            <source>Plain http to a private address was allowed for this account.</source>
            <translation>Für dieses Konto wurde einfaches http zu einer privaten Adresse erlaubt.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>For a server of your own: a PEM file that this account trusts beside the system’s authorities.</source>
            <translation>Für einen eigenen Server: eine PEM-Datei, der dieses Konto neben den Stellen des Systems vertraut.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>A practice account: it only ever talks to this computer.</source>
            <translation>Ein Übungskonto: Es spricht immer nur mit diesem Computer.</translation>
        </message>
        <message>
            <source>Where its secrets lie</source>
            <translation>Wo seine Geheimnisse liegen</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <source>Also end it at the provider</source>
            <translation>Auch beim Anbieter beenden</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>none beside the system’s</source>
            <translation>keine neben denen des Systems</translation>
        </message>
        <message>
            <source>In memory only: a borrowed credential is never stored.</source>
            <translation>Nur im Speicher: Geliehene Zugangsdaten werden nie gespeichert.</translation>
        </message>
        <message>
            <source>Encrypted in this program’s own file; the key to it lies in {where}.</source>
            <translation>Verschlüsselt in einer eigenen Datei dieses Programms; der Schlüssel dazu liegt hier: {where}.</translation>
        </message>
        <message>
            <source>In memory, until the program ends.</source>
            <translation>Im Speicher, bis das Programm endet.</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Umbenannt</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notiz gespeichert</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>End its token at the provider, then forget the account here? Everything that uses this token stops.</source>
            <translation>Sein Token beim Anbieter beenden und dann das Konto hier vergessen? Alles, was dieses Token benutzt, hört auf.</translation>
        </message>
        <message>
            <source>Forget this borrowed credential here? Its owner keeps it; nothing is sent.</source>
            <translation>Diese geliehenen Zugangsdaten hier vergessen? Der Besitzer behält sie; gesendet wird nichts.</translation>
        </message>
        <message>
            <source>Forget this account and its secrets here? At the provider they stay as they are.</source>
            <translation>Dieses Konto und seine Geheimnisse hier vergessen? Beim Anbieter bleiben sie, wie sie sind.</translation>
        </message>
        <message>
            <source>{name} is disconnected here.</source>
            <translation>{name} ist hier getrennt.</translation>
        </message>
        <message>
            <source>Another account has this name already.</source>
            <translation>Ein anderes Konto heißt schon so.</translation>
        </message>
        <message>
            <source>Its token stays valid at the provider until it expires.</source>
            <translation>Sein Token bleibt beim Anbieter gültig, bis es abläuft.</translation>
        </message>
        <message>
            <source>The login stays valid at the provider until it is changed there.</source>
            <translation>Die Anmeldedaten bleiben beim Anbieter gültig, bis sie dort geändert werden.</translation>
        </message>
        <message>
            <source>The key stays valid at the provider until it is deleted there.</source>
            <translation>Der Schlüssel bleibt beim Anbieter gültig, bis er dort gelöscht wird.</translation>
        </message>
        <message>
            <source>Its token was ended at the provider.</source>
            <translation>Sein Token wurde beim Anbieter beendet.</translation>
        </message>
        <message>
            <source>The provider did not end it: {why}</source>
            <translation>Der Anbieter hat es nicht beendet: {why}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message>
            <source>{n} bytes</source>
            <translation>{n} Bytes</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source> · cut off at our limit</source>
            <translation> · an unserer Grenze abgeschnitten</translation>
        </message>
        <message>
            <source>status not told</source>
            <translation>Status nicht angegeben</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <source>… the first {n} of {all} bytes</source>
            <translation>… die ersten {n} von {all} Bytes</translation>
        </message>
        <message>
            <source>… cut here: the first {n} of {all} characters are shown. Save the HAR to have all of it.</source>
            <translation>… hier abgeschnitten: Gezeigt werden die ersten {n} von {all} Zeichen. Speichern Sie das HAR, um alles zu haben.</translation>
        </message>
    </context>
    <context>
        <name>AnswerForm</name>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Text of the answer</source>
            <translation>Text der Antwort</translation>
        </message>
        <message>
            <source>The answer’s text, if it is known</source>
            <translation>Der Text der Antwort, falls bekannt</translation>
        </message>
        <message>
            <source>Explain it</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Only the answer is known</source>
            <translation>Nur die Antwort ist bekannt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>AnswerSearch</name>
        <message>
            <source>Search in the answer</source>
            <translation>In der Antwort suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>Pretty</source>
            <translation>Lesbar</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Search in the answer</source>
            <translation>In der Antwort suchen</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>Preparing the answer …</source>
            <translation>Die Antwort wird vorbereitet …</translation>
        </message>
    </context>
    <context>
        <name>CallForm</name>
        <message>
            <source> (optional)</source>
            <translation> (freiwillig)</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Run the list first, and its values are offered here</source>
            <translation>Rufen Sie zuerst die Liste ab, dann werden ihre Werte hier angeboten</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>Eine ganze Zahl.</translation>
        </message>
        <message>
            <source>Several are separated by spaces or commas.</source>
            <translation>Mehrere werden durch Leerzeichen oder Kommas getrennt.</translation>
        </message>
    </context>
    <context>
        <name>CallList</name>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
    </context>
    <context>
        <name>CallModel</name>
        <message>
            <source>Your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>+ New call</source>
            <translation>+ Neuer Aufruf</translation>
        </message>
        <message>
            <source>, changes something</source>
            <translation>, ändert etwas</translation>
        </message>
    </context>
    <context>
        <name>CallPanel</name>
        <message>
            <source>A {method} request may change something at the provider.</source>
            <translation>Eine {method}-Anfrage kann beim Anbieter etwas ändern.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <source>Send it?</source>
            <translation>Senden?</translation>
        </message>
        <message>
            <source>The request as it will be sent</source>
            <translation>Die Anfrage, wie sie gesendet wird</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Needs no credential.</source>
            <translation>Braucht keine Zugangsdaten.</translation>
        </message>
        <message>
            <source>Not in the provider’s document; seen in its own code.</source>
            <translation>Nicht im Dokument des Anbieters; in seinem eigenen Code gesehen.</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>Ausführen…</translation>
        </message>
        <message>
            <source>Waiting for the answer …</source>
            <translation>Warten auf die Antwort …</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>changes something, asks first</source>
            <translation>ändert etwas, fragt vorher</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>What you can try afterwards</source>
            <translation>Was Sie danach probieren können</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Berechtigung</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>{n} more claims are not listed here.</source>
            <translation>{n} weitere Angaben sind hier nicht aufgeführt.</translation>
        </message>
        <message>
            <source>Header: </source>
            <translation>Kopf: </translation>
        </message>
        <message>
            <source>Not one of the names we know.</source>
            <translation>Keiner der Namen, die wir kennen.</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>What the token says</source>
            <translation>Was das Token sagt</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>The first: paste it here</source>
            <translation>Das erste: hier einfügen</translation>
        </message>
        <message>
            <source>The second: paste it here</source>
            <translation>Das zweite: hier einfügen</translation>
        </message>
        <message>
            <source>Compare with a saved account</source>
            <translation>Mit einem gespeicherten Konto vergleichen</translation>
        </message>
        <message>
            <source>… or take a saved account</source>
            <translation>… oder ein gespeichertes Konto nehmen</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Das erste</translation>
        </message>
        <message>
            <source>what stands in the box</source>
            <translation>was im Feld steht</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>Das zweite</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Yes, keep it</source>
            <translation>Ja, behalten</translation>
        </message>
        <message>
            <source>Not me</source>
            <translation>Das bin ich nicht</translation>
        </message>
        <message>
            <source>Name of the account in this program</source>
            <translation>Name des Kontos in diesem Programm</translation>
        </message>
        <message>
            <source>Name in this program</source>
            <translation>Name in diesem Programm</translation>
        </message>
        <message>
            <source>Connected as {who}. Is this right?</source>
            <translation>Verbunden als {who}. Stimmt das?</translation>
        </message>
        <message>
            <source>It works. Is this the account you meant?</source>
            <translation>Es funktioniert. Ist das das Konto, das Sie meinten?</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Darf</translation>
        </message>
        <message>
            <source>Granted is less than asked; missing: {scopes}.</source>
            <translation>Gewährt ist weniger als verlangt; es fehlt: {scopes}.</translation>
        </message>
        <message>
            <source>The credential is good, but may not do the first call.</source>
            <translation>Die Zugangsdaten sind gut, dürfen aber den ersten Aufruf nicht.</translation>
        </message>
        <message>
            <source>A practice account: it lives on this computer only.</source>
            <translation>Ein Übungskonto: Es lebt nur auf diesem Computer.</translation>
        </message>
        <message>
            <source>Kept until the program ends.</source>
            <translation>Behalten, bis das Programm endet.</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>nicht angeboten</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>return address</source>
            <translation>Rücksprungadresse</translation>
        </message>
        <message>
            <source>Protection: {list}</source>
            <translation>Schutz: {list}</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie ihm einen Namen.</translation>
        </message>
        <message>
            <source>There is already an account of that name. Choose another.</source>
            <translation>Ein Konto mit diesem Namen gibt es schon. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>It could not be stored ({why}). Try again.</source>
            <translation>Es ließ sich nicht speichern ({why}). Versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPage</name>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Nothing is contacted until you press a button</source>
            <translation>Nichts wird kontaktiert, bis Sie eine Schaltfläche drücken</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <source>Connect {provider}</source>
            <translation>{provider} verbinden</translation>
        </message>
        <message>
            <source>Sign in again: {account}</source>
            <translation>Noch einmal anmelden: {account}</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andere Wege</translation>
        </message>
        <message>
            <source>About {provider} ↗</source>
            <translation>Über {provider} ↗</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Was Sie brauchen</translation>
        </message>
        <message>
            <source>By purpose, the least first.</source>
            <translation>Nach Zweck, das Geringste zuerst.</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was es darf</translation>
        </message>
        <message>
            <source>Allow access in your browser</source>
            <translation>Zugang im Browser erlauben</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Your browser opens {provider}’s own page; your password stays there.</source>
            <translation>Ihr Browser öffnet die eigene Seite von {provider}; Ihr Passwort bleibt dort.</translation>
        </message>
        <message>
            <source>We ask {provider} with what you typed.</source>
            <translation>Wir fragen {provider} mit dem, was Sie eingegeben haben.</translation>
        </message>
        <message>
            <source>We ask {provider} who this is, and you tell us whether that is right. Only then it is saved.</source>
            <translation>Wir fragen {provider}, wer das ist, und Sie sagen uns, ob es stimmt. Erst dann wird gespeichert.</translation>
        </message>
        <message>
            <source>Check that it works</source>
            <translation>Prüfen, ob es funktioniert</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Where do I get this?</source>
            <translation>Wo bekomme ich das?</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation>Der Übungsserver ist nicht gestartet: {why}</translation>
        </message>
        <message>
            <source>none sent</source>
            <translation>keine gesendet</translation>
        </message>
        <message>
            <source>return address {uri}</source>
            <translation>Rücksprungadresse {uri}</translation>
        </message>
        <message>
            <source>protected by state and PKCE</source>
            <translation>geschützt durch state und PKCE</translation>
        </message>
        <message>
            <source>protected by state</source>
            <translation>geschützt durch state</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>wird angehalten …</translation>
        </message>
        <message>
            <source>{provider} answered · {s} s in all</source>
            <translation>{provider} hat geantwortet · {s} s insgesamt</translation>
        </message>
        <message>
            <source>Copied the address</source>
            <translation>Adresse kopiert</translation>
        </message>
        <message>
            <source>The session has ended</source>
            <translation>Die Sitzung ist beendet</translation>
        </message>
        <message>
            <source>Forgotten. Type what belongs to the right account.</source>
            <translation>Vergessen. Geben Sie ein, was zum richtigen Konto gehört.</translation>
        </message>
        <message>
            <source>Forgotten. Your browser may still be signed in at {provider}: sign out there first, or copy the address into a private window.</source>
            <translation>Vergessen. Ihr Browser ist bei {provider} vielleicht noch angemeldet: Melden Sie sich dort zuerst ab, oder kopieren Sie die Adresse in ein privates Fenster.</translation>
        </message>
        <message>
            <source>Sends to: {hosts}</source>
            <translation>Sendet an: {hosts}</translation>
        </message>
        <message>
            <source>Kept only if you say yes</source>
            <translation>Nur behalten, wenn Sie ja sagen</translation>
        </message>
        <message>
            <source>Nothing saved yet</source>
            <translation>Noch nichts gespeichert</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Es wurde nichts gesendet</translation>
        </message>
        <message>
            <source>The key itself says what it may do; it was chosen at the provider.</source>
            <translation>Der Schlüssel selbst sagt, was er darf; gewählt wurde das beim Anbieter.</translation>
        </message>
        <message>
            <source>The rights of the user at the provider decide.</source>
            <translation>Die Rechte des Benutzers beim Anbieter entscheiden.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Its provider is not in the catalog any more.</source>
            <translation>Sein Anbieter ist nicht mehr im Katalog.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>expires</source>
            <translation>läuft ab</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>ausgestellt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Mandant</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Komprimierung</translation>
        </message>
        <message>
            <source>first</source>
            <translation>erste</translation>
        </message>
        <message>
            <source>second</source>
            <translation>zweite</translation>
        </message>
        <message>
            <source>method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>scheme</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>Aussteller</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>scopes</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>body</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Who it speaks for</source>
            <translation>Für wen es spricht</translation>
        </message>
        <message>
            <source>For whom it was issued</source>
            <translation>Für wen es ausgestellt wurde</translation>
        </message>
        <message>
            <source>valid from</source>
            <translation>gültig ab</translation>
        </message>
        <message>
            <source>Serial number of the token</source>
            <translation>Seriennummer des Tokens</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was es darf</translation>
        </message>
        <message>
            <source>Which application asked for it</source>
            <translation>Welche Anwendung darum bat</translation>
        </message>
        <message>
            <source>Which application it was given to</source>
            <translation>Welcher Anwendung es gegeben wurde</translation>
        </message>
        <message>
            <source>when the person signed in</source>
            <translation>wann sich die Person anmeldete</translation>
        </message>
        <message>
            <source>Ties the token to one sign-in</source>
            <translation>Bindet das Token an eine Anmeldung</translation>
        </message>
        <message>
            <source>How strongly the person was recognised</source>
            <translation>Wie sicher die Person erkannt wurde</translation>
        </message>
        <message>
            <source>By what means the person was recognised</source>
            <translation>Womit die Person erkannt wurde</translation>
        </message>
        <message>
            <source>Fingerprint of the access token beside it</source>
            <translation>Fingerabdruck des Access-Tokens daneben</translation>
        </message>
        <message>
            <source>Fingerprint of the code beside it</source>
            <translation>Fingerabdruck des Codes daneben</translation>
        </message>
        <message>
            <source>Session at the issuer</source>
            <translation>Sitzung beim Aussteller</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>Art des Tokens</translation>
        </message>
        <message>
            <source>Roles of the user</source>
            <translation>Rollen des Benutzers</translation>
        </message>
        <message>
            <source>Groups of the user</source>
            <translation>Gruppen des Benutzers</translation>
        </message>
        <message>
            <source>What the user is entitled to</source>
            <translation>Worauf der Benutzer Anspruch hat</translation>
        </message>
        <message>
            <source>Who acts for the subject</source>
            <translation>Wer für die Person handelt</translation>
        </message>
        <message>
            <source>Who may act for the subject</source>
            <translation>Wer für die Person handeln darf</translation>
        </message>
        <message>
            <source>The key the holder has to prove</source>
            <translation>Der Schlüssel, den der Inhaber nachweisen muss</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Voller Name</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Whether the e-mail address was checked</source>
            <translation>Ob die E-Mail-Adresse geprüft wurde</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Whether the phone number was checked</source>
            <translation>Ob die Telefonnummer geprüft wurde</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Address of a picture</source>
            <translation>Adresse eines Bildes</translation>
        </message>
        <message>
            <source>when the profile was changed</source>
            <translation>wann das Profil geändert wurde</translation>
        </message>
        <message>
            <source>Additional facts of the issuer</source>
            <translation>Weitere Angaben des Ausstellers</translation>
        </message>
        <message>
            <source>Roles at the issuer</source>
            <translation>Rollen beim Aussteller</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Zweiter Vorname</translation>
        </message>
        <message>
            <source>Address of the profile page</source>
            <translation>Adresse der Profilseite</translation>
        </message>
        <message>
            <source>Address of a web page</source>
            <translation>Adresse einer Webseite</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Fingerprint of the state beside it</source>
            <translation>Fingerabdruck des state daneben</translation>
        </message>
        <message>
            <source>The user's own key</source>
            <translation>Der eigene Schlüssel des Benutzers</translation>
        </message>
        <message>
            <source>Name of the application</source>
            <translation>Name der Anwendung</translation>
        </message>
        <message>
            <source>How it was obtained</source>
            <translation>Wie es erlangt wurde</translation>
        </message>
        <message>
            <source>Serial number of the first token</source>
            <translation>Seriennummer des ersten Tokens</translation>
        </message>
        <message>
            <source>Number of the user</source>
            <translation>Nummer des Benutzers</translation>
        </message>
        <message>
            <source>Version of the token's form</source>
            <translation>Version der Tokenform</translation>
        </message>
        <message>
            <source>Roles at single services</source>
            <translation>Rollen bei einzelnen Diensten</translation>
        </message>
        <message>
            <source>Web pages that may use it</source>
            <translation>Webseiten, die es benutzen dürfen</translation>
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation>Was das Token darf, das es erneuert</translation>
        </message>
        <message>
            <source>What it may do, in detail</source>
            <translation>Was es im Einzelnen darf</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Number of the transaction</source>
            <translation>Nummer des Vorgangs</translation>
        </message>
        <message>
            <source>Number or name of the user</source>
            <translation>Nummer oder Name des Benutzers</translation>
        </message>
        <message>
            <source>Which application it speaks for</source>
            <translation>Für welche Anwendung es spricht</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <translation>Verfahren der Signatur</translation>
        </message>
        <message>
            <source>Kind of contents</source>
            <translation>Art des Inhalts</translation>
        </message>
        <message>
            <source>Which key signed it</source>
            <translation>Welcher Schlüssel es signiert hat</translation>
        </message>
        <message>
            <source>Address of keys it wants to be checked with</source>
            <translation>Adresse der Schlüssel, mit denen es geprüft werden will</translation>
        </message>
        <message>
            <source>A key it wants to be checked with</source>
            <translation>Ein Schlüssel, mit dem es geprüft werden will</translation>
        </message>
        <message>
            <source>Address of a certificate it wants to be checked with</source>
            <translation>Adresse eines Zertifikats, mit dem es geprüft werden will</translation>
        </message>
        <message>
            <source>Certificates of the key</source>
            <translation>Zertifikate des Schlüssels</translation>
        </message>
        <message>
            <source>Fingerprint of the certificate</source>
            <translation>Fingerabdruck des Zertifikats</translation>
        </message>
        <message>
            <source>What a reader has to understand</source>
            <translation>Was ein Leser verstehen muss</translation>
        </message>
        <message>
            <source>Algorithm of the encryption</source>
            <translation>Verfahren der Verschlüsselung</translation>
        </message>
        <message>
            <source>One-time public key of the sender</source>
            <translation>Einmaliger öffentlicher Schlüssel des Absenders</translation>
        </message>
        <message>
            <source>Facts about the sender</source>
            <translation>Angaben über den Absender</translation>
        </message>
        <message>
            <source>Facts about the receiver</source>
            <translation>Angaben über den Empfänger</translation>
        </message>
        <message>
            <source>Salt of the password</source>
            <translation>Salz des Passworts</translation>
        </message>
        <message>
            <source>How often the password was hashed</source>
            <translation>Wie oft das Passwort gehasht wurde</translation>
        </message>
        <message>
            <source>Initialization vector of the key</source>
            <translation>Initialisierungsvektor des Schlüssels</translation>
        </message>
        <message>
            <source>Authentication tag of the key</source>
            <translation>Prüfwert des Schlüssels</translation>
        </message>
        <message>
            <source>Whether the contents are encoded</source>
            <translation>Ob der Inhalt kodiert ist</translation>
        </message>
        <message>
            <source>Only the {} holds a credential.</source>
            <translation>Nur das {} enthält Zugangsdaten.</translation>
        </message>
        <message>
            <source>It is the same credential, but the {} copy has hidden characters in it.</source>
            <translation>Es sind dieselben Zugangsdaten, aber in der {}n Kopie sind verborgene Zeichen.</translation>
        </message>
        <message>
            <source>It is the same credential. {}</source>
            <translation>Es sind dieselben Zugangsdaten. {}</translation>
        </message>
        <message>
            <source>It is the same credential; only the {} copy has something around it.</source>
            <translation>Es sind dieselben Zugangsdaten; nur um die {} Kopie herum steht etwas.</translation>
        </message>
        <message>
            <source>The requests went to different hosts: {} and {}.</source>
            <translation>Die Anfragen gingen an verschiedene Hosts: {} und {}.</translation>
        </message>
        <message>
            <source>It travelled in different forms: {} and {}.</source>
            <translation>Gesendet wurde in verschiedener Form: {} und {}.</translation>
        </message>
        <message>
            <source>The {} is a refresh token, where an access token belongs.</source>
            <translation>Das {} ist ein Refresh-Token, wo ein Access-Token hingehört.</translation>
        </message>
        <message>
            <source>The {} is an ID token, where an access token belongs.</source>
            <translation>Das {} ist ein ID-Token, wo ein Access-Token hingehört.</translation>
        </message>
        <message>
            <source>They are of different kinds: {} and {}.</source>
            <translation>Sie sind von verschiedener Art: {} und {}.</translation>
        </message>
        <message>
            <source>The first lacks the permission {}.</source>
            <translation>Dem ersten fehlt die Berechtigung {}.</translation>
        </message>
        <message>
            <source>The second lacks the permission {}.</source>
            <translation>Dem zweiten fehlt die Berechtigung {}.</translation>
        </message>
        <message>
            <source>They have different permissions: {} against {}.</source>
            <translation>Sie haben verschiedene Berechtigungen: {} gegenüber {}.</translation>
        </message>
        <message>
            <source>The {} has expired, the other has not.</source>
            <translation>Das {} ist abgelaufen, das andere nicht.</translation>
        </message>
        <message>
            <source>The {} is not valid yet.</source>
            <translation>Das {} ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>They belong to different providers: {} and {}.</source>
            <translation>Sie gehören zu verschiedenen Anbietern: {} und {}.</translation>
        </message>
        <message>
            <source>The {} was cut short: the last {} characters are missing.</source>
            <translation>Das {} ist abgeschnitten: Die letzten {} Zeichen fehlen.</translation>
        </message>
        <message>
            <source>They name a different {}: {} and {}.</source>
            <translation>Sie nennen Verschiedenes als {}: {} und {}.</translation>
        </message>
        <message>
            <source>They are two different credentials of the same kind; nothing else tells them apart.</source>
            <translation>Es sind zwei verschiedene Zugangsdaten derselben Art; sonst unterscheidet sie nichts.</translation>
        </message>
        <message>
            <source>They are the same credential, and nothing else differs.</source>
            <translation>Es sind dieselben Zugangsdaten, und sonst ist nichts verschieden.</translation>
        </message>
        <message>
            <source>Neither holds a credential that could be compared.</source>
            <translation>Keines enthält Zugangsdaten, die sich vergleichen lassen.</translation>
        </message>
        <message>
            <source>It is the same credential, judged at different times.</source>
            <translation>Es sind dieselben Zugangsdaten, zu verschiedenen Zeiten beurteilt.</translation>
        </message>
        <message>
            <source>sent as</source>
            <translation>gesendet als</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>nicht gezeigt</translation>
        </message>
        <message>
            <source>The same was asked; the answers differ: {} and {}.</source>
            <translation>Gefragt wurde dasselbe; die Antworten unterscheiden sich: {} und {}.</translation>
        </message>
        <message>
            <source>The same was asked; the answers differ in {}.</source>
            <translation>Gefragt wurde dasselbe; die Antworten unterscheiden sich in {}.</translation>
        </message>
        <message>
            <source>The {} request has no {} header.</source>
            <translation>Der {}n Anfrage fehlt der Header {}.</translation>
        </message>
        <message>
            <source>The requests went to {}: {} and {}.</source>
            <translation>Die Anfragen gingen an {}: {} und {}.</translation>
        </message>
        <message>
            <source>The requests used {}: {} and {}.</source>
            <translation>Die Anfragen verwendeten {}: {} und {}.</translation>
        </message>
        <message>
            <source>sent: {}</source>
            <translation>gesendet: {}</translation>
        </message>
        <message>
            <source>answered: {}</source>
            <translation>geantwortet: {}</translation>
        </message>
        <message>
            <source>answer: {}</source>
            <translation>Antwort: {}</translation>
        </message>
        <message>
            <source>The same was asked with different contents.</source>
            <translation>Gefragt wurde dasselbe mit verschiedenem Inhalt.</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>different hosts</source>
            <translation>verschiedene Hosts</translation>
        </message>
        <message>
            <source>different addresses</source>
            <translation>verschiedene Adressen</translation>
        </message>
        <message>
            <source>different methods</source>
            <translation>verschiedene Methoden</translation>
        </message>
        <message>
            <source>answer text</source>
            <translation>Text der Antwort</translation>
        </message>
        <message>
            <source>the scheme word {}</source>
            <translation>das Schemawort {}</translation>
        </message>
        <message>
            <source>{} stands there twice</source>
            <translation>{} steht zweimal da</translation>
        </message>
        <message>
            <source>the variable is called {}</source>
            <translation>die Variable heißt {}</translation>
        </message>
        <message>
            <source>the host is {}</source>
            <translation>der Host ist {}</translation>
        </message>
        <message>
            <source>user name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>somebody made it unreadable</source>
            <translation>jemand hat es unkenntlich gemacht</translation>
        </message>
        <message>
            <source>opaque value</source>
            <translation>undurchsichtiger Wert</translation>
        </message>
        <message>
            <source>Server: {}</source>
            <translation>Server: {}</translation>
        </message>
        <message>
            <source>status {}</source>
            <translation>Status {}</translation>
        </message>
        <message>
            <source>the network in front of the provider says error code {}</source>
            <translation>das Netz vor dem Anbieter meldet Fehlercode {}</translation>
        </message>
        <message>
            <source>and yet the answer says: {}</source>
            <translation>und doch sagt die Antwort: {}</translation>
        </message>
        <message>
            <source>status {}, sent on to {}</source>
            <translation>Status {}, weitergeleitet an {}</translation>
        </message>
        <message>
            <source>the page calls itself “{}”</source>
            <translation>die Seite nennt sich „{}“</translation>
        </message>
        <message>
            <source>it names {}</source>
            <translation>sie nennt {}</translation>
        </message>
        <message>
            <source>the answer is {}</source>
            <translation>die Antwort ist {}</translation>
        </message>
        <message>
            <source>the answer says: {}</source>
            <translation>die Antwort sagt: {}</translation>
        </message>
        <message>
            <source>a proxy reports: {}</source>
            <translation>ein Proxy meldet: {}</translation>
        </message>
        <message>
            <source>the token holds: {}</source>
            <translation>das Token enthält: {}</translation>
        </message>
        <message>
            <source>the connection said: {}</source>
            <translation>die Verbindung sagte: {}</translation>
        </message>
        <message>
            <source>the proxy names itself: {}</source>
            <translation>der Proxy nennt sich: {}</translation>
        </message>
        <message>
            <source>{} bytes had come when it was cut off</source>
            <translation>{} Bytes waren gekommen, als abgebrochen wurde</translation>
        </message>
        <message>
            <source>status {}: sign in to the network first</source>
            <translation>Status {}: melden Sie sich zuerst im Netz an</translation>
        </message>
        <message>
            <source>status {} with an empty body</source>
            <translation>Status {} mit leerem Inhalt</translation>
        </message>
        <message>
            <source>this call needs {}</source>
            <translation>dieser Aufruf braucht {}</translation>
        </message>
        <message>
            <source>a web page answered instead of the API</source>
            <translation>statt der API antwortete eine Webseite</translation>
        </message>
        <message>
            <source>nobody told the status</source>
            <translation>niemand hat den Status angegeben</translation>
        </message>
        <message>
            <source>an address that cannot be read</source>
            <translation>eine unlesbare Adresse</translation>
        </message>
        <message>
            <source>this call needs no credential: it proves the host, not the credential</source>
            <translation>dieser Aufruf braucht keine Zugangsdaten: er beweist den Host, nicht die Zugangsdaten</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>kein JSON</translation>
        </message>
        <message>
            <source>JSON without a token</source>
            <translation>JSON ohne Token</translation>
        </message>
        <message>
            <source>status 407</source>
            <translation>Status 407</translation>
        </message>
        <message>
            <source>the same host</source>
            <translation>derselbe Host</translation>
        </message>
        <message>
            <source>the answer calls itself JSON and cannot be read as such</source>
            <translation>die Antwort nennt sich JSON und lässt sich nicht so lesen</translation>
        </message>
        <message>
            <source>the answer holds a token</source>
            <translation>die Antwort enthält ein Token</translation>
        </message>
        <message>
            <source>the body holds data and no word about an error</source>
            <translation>der Inhalt sind Daten und kein Wort von einem Fehler</translation>
        </message>
        <message>
            <source>the answer says: expired</source>
            <translation>die Antwort sagt: abgelaufen</translation>
        </message>
        <message>
            <source>no answer came, and no word why</source>
            <translation>es kam keine Antwort und kein Wort, warum</translation>
        </message>
        <message>
            <source>no scope</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>status {} with an empty answer at the token endpoint</source>
            <translation>Status {} mit leerer Antwort an der Token-Adresse</translation>
        </message>
        <message>
            <source>and: {}</source>
            <translation>und: {}</translation>
        </message>
        <message>
            <source>id and secret went in the {}, where the {} is documented</source>
            <translation>Kennung und Secret gingen {}, wo {} dokumentiert ist</translation>
        </message>
        <message>
            <source>the redirect carries {} than the one that was sent</source>
            <translation>die Rückkehr trägt {} als gesendet wurde</translation>
        </message>
        <message>
            <source>the redirect names {} as its issuer</source>
            <translation>die Rückkehr nennt {} als Aussteller</translation>
        </message>
        <message>
            <source>the redirect to our own address carries a {}</source>
            <translation>die Rückkehr an unsere eigene Adresse trägt {}</translation>
        </message>
        <message>
            <source>the page says: {}</source>
            <translation>die Seite sagt: {}</translation>
        </message>
        <message>
            <source>the server says {}: {}</source>
            <translation>der Server sagt {}: {}</translation>
        </message>
        <message>
            <source>a placeholder stands where client ID or secret belongs</source>
            <translation>ein Platzhalter steht, wo Client-ID oder Client-Secret hingehört</translation>
        </message>
        <message>
            <source>each of id and secret has the shape that the other one should have</source>
            <translation>Kennung und Secret haben jeweils die Form, die das andere haben sollte</translation>
        </message>
        <message>
            <source>another state</source>
            <translation>einen anderen state</translation>
        </message>
        <message>
            <source>no state</source>
            <translation>keinen state</translation>
        </message>
        <message>
            <source>the redirect carries neither a code nor a token nor an error</source>
            <translation>die Rückkehr trägt weder einen Code noch ein Token noch einen Fehler</translation>
        </message>
        <message>
            <source>the sign-in page itself was the answer: somebody has to fill it in</source>
            <translation>die Antwort war die Anmeldeseite selbst: jemand muss sie ausfüllen</translation>
        </message>
        <message>
            <source>status 401 at the token endpoint</source>
            <translation>Status 401 an der Token-Adresse</translation>
        </message>
        <message>
            <source>{} says {}, which is past</source>
            <translation>{} sagt {}, das ist vorbei</translation>
        </message>
        <message>
            <source>this computer's clock is {} s behind the server's</source>
            <translation>die Uhr dieses Computers geht {} s nach gegenüber der des Servers</translation>
        </message>
        <message>
            <source>its claims are those of {}</source>
            <translation>seine Angaben sind die von {}</translation>
        </message>
        <message>
            <source>it is valid from {}, and the server's clock says {}</source>
            <translation>es gilt ab {}, und die Uhr des Servers sagt {}</translation>
        </message>
        <message>
            <source>{} says {}</source>
            <translation>{} sagt {}</translation>
        </message>
        <message>
            <source>{} says {}, which is not past</source>
            <translation>{} sagt {}, das ist nicht vorbei</translation>
        </message>
        <message>
            <source>this computer's clock differs from the server's by {} s</source>
            <translation>die Uhr dieses Computers weicht um {} s von der des Servers ab</translation>
        </message>
        <message>
            <source>its claims are probably those of {}</source>
            <translation>seine Angaben sind wohl die von {}</translation>
        </message>
        <message>
            <source>it is a {}</source>
            <translation>es ist: {}</translation>
        </message>
        <message>
            <source>it was issued by {}</source>
            <translation>ausgestellt wurde es von {}</translation>
        </message>
        <message>
            <source>it was made for {}</source>
            <translation>gemacht wurde es für {}</translation>
        </message>
        <message>
            <source>it looks like a {}</source>
            <translation>es sieht aus wie: {}</translation>
        </message>
        <message>
            <source>a refresh token</source>
            <translation>ein Refresh-Token</translation>
        </message>
        <message>
            <source>an ID token</source>
            <translation>ein ID-Token</translation>
        </message>
        <message>
            <source>a session token</source>
            <translation>ein Sitzungstoken</translation>
        </message>
        <message>
            <source>the request carries no credential</source>
            <translation>die Anfrage enthält keine Zugangsdaten</translation>
        </message>
        <message>
            <source>the expiry noted when it was issued</source>
            <translation>der bei der Ausstellung notierte Ablauf</translation>
        </message>
        <message>
            <source>its shape, seen before it was masked</source>
            <translation>seine Form, gesehen vor dem Unkenntlichmachen</translation>
        </message>
        <message>
            <source>its own exp</source>
            <translation>sein eigenes exp</translation>
        </message>
        <message>
            <source>nothing tells when it expires</source>
            <translation>nichts sagt, wann es abläuft</translation>
        </message>
        <message>
            <source>body is the number {}</source>
            <translation>der Inhalt ist die Zahl {}</translation>
        </message>
        <message>
            <source>the body says {}</source>
            <translation>im Inhalt steht {}</translation>
        </message>
        <message>
            <source>this answer comes after the check of the credential, so it was recognised</source>
            <translation>diese Antwort kommt nach der Prüfung der Zugangsdaten, also wurden sie erkannt</translation>
        </message>
        <message>
            <source>it travels as {}, where {} belongs</source>
            <translation>gesendet wird es als {}, wo {} hingehört</translation>
        </message>
        <message>
            <source>the value is the base64 {}, where the raw key belongs</source>
            <translation>der Wert ist das Base64 {}, wo der rohe Schlüssel hingehört</translation>
        </message>
        <message>
            <source>the credential has {}</source>
            <translation>an den Zugangsdaten ist: {}</translation>
        </message>
        <message>
            <source>been {}</source>
            <translation>{}</translation>
        </message>
        <message>
            <source>besides, it has {}</source>
            <translation>außerdem ist daran: {}</translation>
        </message>
        <message>
            <source>the credential has been {}: {} characters where {} has {}</source>
            <translation>an den Zugangsdaten ist: {}; {} Zeichen, wo {} {} hat</translation>
        </message>
        <message>
            <source>the {} of the pair is empty</source>
            <translation>{} des Paars ist leer</translation>
        </message>
        <message>
            <source>{} holds {}</source>
            <translation>{} enthält {}</translation>
        </message>
        <message>
            <source>it is a {}: another kind of credential</source>
            <translation>es ist {}: eine andere Art Zugangsdaten</translation>
        </message>
        <message>
            <source>it looks like a {}: another kind of credential</source>
            <translation>es sieht aus wie {}: eine andere Art Zugangsdaten</translation>
        </message>
        <message>
            <source>user and password stand there as they are, where their base64 belongs</source>
            <translation>Benutzer und Passwort stehen da, wie sie sind, wo ihr Base64 hingehört</translation>
        </message>
        <message>
            <source>the Basic value is not base64 of user:password</source>
            <translation>der Basic-Wert ist kein Base64 von Benutzer:Passwort</translation>
        </message>
        <message>
            <source>of a pair</source>
            <translation>eines Paars</translation>
        </message>
        <message>
            <source>of the key</source>
            <translation>des Schlüssels</translation>
        </message>
        <message>
            <source>each half has the shape that the other one should have</source>
            <translation>jede Hälfte hat die Form, die die andere haben sollte</translation>
        </message>
        <message>
            <source>the user half is the id that stands in the address</source>
            <translation>die Benutzerhälfte ist die Kennung, die in der Adresse steht</translation>
        </message>
        <message>
            <source>the id that stands in the address was sent as the secret</source>
            <translation>die Kennung aus der Adresse wurde als Geheimnis gesendet</translation>
        </message>
        <message>
            <source>it is a signed token, where a fixed key or token belongs</source>
            <translation>es ist ein signiertes Token, wo ein fester Schlüssel oder ein festes Token hingehört</translation>
        </message>
        <message>
            <source>this is an HTTP archive, but {}</source>
            <translation>das ist ein HTTP-Archiv, aber {}</translation>
        </message>
        <message>
            <source>no request line, curl command, status or error was found</source>
            <translation>keine Anfragezeile, kein curl-Befehl, kein Status und kein Fehler wurde gefunden</translation>
        </message>
        <message>
            <source>a request was found, but no answer to it</source>
            <translation>eine Anfrage wurde gefunden, aber keine Antwort darauf</translation>
        </message>
        <message>
            <source>there is no answer</source>
            <translation>es gibt keine Antwort</translation>
        </message>
        <message>
            <source>a signature of {} bytes where {} makes {}</source>
            <translation>eine Signatur von {} Bytes, wo {} {} macht</translation>
        </message>
        <message>
            <source>{} parts where an encrypted token has five</source>
            <translation>{} Teile, wo ein verschlüsseltes Token fünf hat</translation>
        </message>
        <message>
            <source>{} parts where a signed token has three</source>
            <translation>{} Teile, wo ein signiertes Token drei hat</translation>
        </message>
        <message>
            <source>a placeholder instead of a value</source>
            <translation>ein Platzhalter statt eines Werts</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>abgeschnitten</translation>
        </message>
        <message>
            <source>a scheme word doubled</source>
            <translation>ein verdoppeltes Schemawort</translation>
        </message>
        <message>
            <source>the header's name inside</source>
            <translation>der Name des Headers darin</translation>
        </message>
        <message>
            <source>quotes around it</source>
            <translation>Anführungszeichen darum herum</translation>
        </message>
        <message>
            <source>a line break inside</source>
            <translation>ein Zeilenumbruch darin</translation>
        </message>
        <message>
            <source>white space inside</source>
            <translation>Leerraum darin</translation>
        </message>
        <message>
            <source>white space around it</source>
            <translation>Leerraum darum herum</translation>
        </message>
        <message>
            <source>a hidden character</source>
            <translation>ein verborgenes Zeichen</translation>
        </message>
        <message>
            <source>a punctuation mark at its end</source>
            <translation>ein Satzzeichen am Ende</translation>
        </message>
        <message>
            <source>a first part that cannot be read</source>
            <translation>ein erster Teil, der sich nicht lesen lässt</translation>
        </message>
        <message>
            <source>a second part that cannot be read</source>
            <translation>ein zweiter Teil, der sich nicht lesen lässt</translation>
        </message>
        <message>
            <source>a signature cut in the middle of a byte</source>
            <translation>eine mitten in einem Byte abgeschnittene Signatur</translation>
        </message>
        <message>
            <source>{}: not a JSON object</source>
            <translation>{}: kein JSON-Objekt</translation>
        </message>
        <message>
            <source>token: {} parts where a signed one has three</source>
            <translation>Token: {} Teile, wo ein signiertes drei hat</translation>
        </message>
        <message>
            <source>{}: begins with a byte order mark</source>
            <translation>{}: beginnt mit einer Bytereihenfolge-Marke</translation>
        </message>
        <message>
            <source>signature: {}</source>
            <translation>Signatur: {}</translation>
        </message>
        <message>
            <source>token: {} parts where an encrypted one has five</source>
            <translation>Token: {} Teile, wo ein verschlüsseltes fünf hat</translation>
        </message>
        <message>
            <source>{}: not JSON</source>
            <translation>{}: kein JSON</translation>
        </message>
        <message>
            <source>{}: not UTF-8</source>
            <translation>{}: kein UTF-8</translation>
        </message>
        <message>
            <source>trailing bits</source>
            <translation>überzählige Bits</translation>
        </message>
        <message>
            <source>alphabet of plain base64</source>
            <translation>Alphabet des einfachen Base64</translation>
        </message>
        <message>
            <source>header: names no alg</source>
            <translation>Kopf: nennt kein alg</translation>
        </message>
        <message>
            <source>signature: empty</source>
            <translation>Signatur: leer</translation>
        </message>
        <message>
            <source>token: one part</source>
            <translation>Token: ein Teil</translation>
        </message>
        <message>
            <source>Unix {}</source>
            <translation>Unix {}</translation>
        </message>
        <message>
            <source>without a year: taken as {}</source>
            <translation>ohne Jahr: verstanden als {}</translation>
        </message>
        <message>
            <source>no zone given: taken as {}</source>
            <translation>ohne Zeitzone: verstanden als {}</translation>
        </message>
        <message>
            <source>yesterday, since today it would lie ahead</source>
            <translation>gestern, denn heute läge es in der Zukunft</translation>
        </message>
        <message>
            <source>counted back from now</source>
            <translation>von jetzt zurückgerechnet</translation>
        </message>
        <message>
            <source>day before month</source>
            <translation>Tag vor Monat</translation>
        </message>
        <message>
            <source>month before day</source>
            <translation>Monat vor Tag</translation>
        </message>
        <message>
            <source>with its own zone</source>
            <translation>mit eigener Zeitzone</translation>
        </message>
        <message>
            <source>neither a code nor a token nor an error</source>
            <translation>weder ein Code noch ein Token noch ein Fehler</translation>
        </message>
        <message>
            <source>a parameter came twice</source>
            <translation>ein Parameter kam zweimal</translation>
        </message>
        <message>
            <source>no refresh token</source>
            <translation>kein Refresh-Token</translation>
        </message>
        <message>
            <source>the provider documents no way to revoke</source>
            <translation>der Anbieter dokumentiert keinen Widerruf</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>kein JSON-Objekt</translation>
        </message>
        <message>
            <source>no access token</source>
            <translation>kein Access-Token</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>privater Schlüssel</translation>
        </message>
        <message>
            <source>authorization request</source>
            <translation>Autorisierungsanfrage</translation>
        </message>
        <message>
            <source>error answer</source>
            <translation>Fehlerantwort</translation>
        </message>
        <message>
            <source>authorization code</source>
            <translation>Autorisierungscode</translation>
        </message>
        <message>
            <source>the words of its error answers</source>
            <translation>die Worte seiner Fehlerantworten</translation>
        </message>
        <message>
            <source>a renewal was cut off at {} UTC, before its answer was stored</source>
            <translation>eine Erneuerung brach um {} UTC ab, bevor ihre Antwort gespeichert war</translation>
        </message>
        <message>
            <source>Made with smsauth {}{}. Secrets are replaced by fingerprints; nothing was sent.</source>
            <translation>Erstellt mit smsauth {}{}. Geheimnisse sind durch Fingerabdrücke ersetzt; gesendet wurde nichts.</translation>
        </message>
        <message>
            <source>{}
… {} more characters</source>
            <translation>{}
… {} weitere Zeichen</translation>
        </message>
        <message>
            <source>Exchange {}</source>
            <translation>Austausch {}</translation>
        </message>
        <message>
            <source>HTTP {}</source>
            <translation>HTTP {}</translation>
        </message>
        <message>
            <source>You find it here: {}</source>
            <translation>Sie finden es hier: {}</translation>
        </message>
        <message>
            <source> at {}</source>
            <translation> bei {}</translation>
        </message>
        <message>
            <source>Your message contained a complete key, token or password. Please replace it{}, so that nobody else can use it.</source>
            <translation>Ihre Nachricht enthielt einen vollständigen Schlüssel, ein Token oder ein Passwort. Bitte ersetzen Sie es{}, damit niemand sonst es benutzen kann.</translation>
        </message>
        <message>
            <source>{} s against ours</source>
            <translation>{} s gegenüber unserer</translation>
        </message>
        <message>
            <source>Credential ({})</source>
            <translation>Zugangsdaten ({})</translation>
        </message>
        <message>
            <source># export {}=…
</source>
            <translation># export {}=…
</translation>
        </message>
        <message>
            <source>HTTP {} {}, {} ms, {} bytes</source>
            <translation>HTTP {} {}, {} ms, {} Bytes</translation>
        </message>
        <message>
            <source>none: {} {}</source>
            <translation>keine: {} {}</translation>
        </message>
        <message>
            <source>Please do not send us keys, tokens or passwords; the first few characters are enough.</source>
            <translation>Bitte senden Sie uns keine Schlüssel, Token oder Passwörter; die ersten Zeichen genügen.</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>HTTP, status not told</source>
            <translation>HTTP, Status nicht angegeben</translation>
        </message>
        <message>
            <source>a secret stood in the report</source>
            <translation>ein Geheimnis stand im Bericht</translation>
        </message>
        <message>
            <source>Or else</source>
            <translation>Oder sonst</translation>
        </message>
        <message>
            <source>Server's clock</source>
            <translation>Uhr des Servers</translation>
        </message>
        <message>
            <source>print(response.status_code, response.text)</source>
            <translation>print(response.status_code, response.text)</translation>
        </message>
        <message>
            <source>the signature has {} of {} characters</source>
            <translation>die Signatur hat {} von {} Zeichen</translation>
        </message>
        <message>
            <source>{} in the header</source>
            <translation>{} im Header</translation>
        </message>
        <message>
            <source>written {}</source>
            <translation>geschrieben {}</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>beyond any calendar</source>
            <translation>jenseits jedes Kalenders</translation>
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation>Verschlüsseltes Token (JWE)</translation>
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation>Signiertes Token (JWT)</translation>
        </message>
        <message>
            <source>nested too deep to be shown</source>
            <translation>zu tief verschachtelt, um gezeigt zu werden</translation>
        </message>
        <message>
            <source>probably in milliseconds</source>
            <translation>wohl in Millisekunden</translation>
        </message>
        <message>
            <source>crit is no list</source>
            <translation>crit ist keine Liste</translation>
        </message>
        <message>
            <source>it expires before it was issued</source>
            <translation>es läuft ab, bevor es ausgestellt wurde</translation>
        </message>
        <message>
            <source>the contents are not JSON</source>
            <translation>der Inhalt ist kein JSON</translation>
        </message>
        <message>
            <source>none is named</source>
            <translation>keines ist genannt</translation>
        </message>
        <message>
            <source>base64url has no padding (RFC 7515)</source>
            <translation>Base64url hat keine Auffüllung (RFC 7515)</translation>
        </message>
        <message>
            <source>the address carries neither a code nor a token nor an error</source>
            <translation>die Adresse trägt weder einen Code noch ein Token noch einen Fehler</translation>
        </message>
        <message>
            <source>nothing was pasted</source>
            <translation>es wurde nichts eingefügt</translation>
        </message>
        <message>
            <source>a code alone does not tell whose it is: the whole address is needed</source>
            <translation>ein Code allein sagt nicht, wem er gehört: die ganze Adresse wird gebraucht</translation>
        </message>
        <message>
            <source>{} in the body</source>
            <translation>{} im Inhalt</translation>
        </message>
        <message>
            <source>Authorization: Basic</source>
            <translation>Authorization: Basic</translation>
        </message>
        <message>
            <source>refused, as not known to protect secrets: {}</source>
            <translation>abgelehnt, weil nicht bekannt ist, ob sie Geheimnisse schützen: {}</translation>
        </message>
        <message>
            <source>Secret Service (GNOME Keyring or compatible)</source>
            <translation>Secret Service (GNOME Keyring oder ein kompatibler)</translation>
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation>der Schlüsselbund von macOS</translation>
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation>die Anmeldeinformationsverwaltung von Windows</translation>
        </message>
        <message>
            <source>the keyring did not keep the key</source>
            <translation>der Schlüsselbund hat den Schlüssel nicht behalten</translation>
        </message>
        <message>
            <source>the keyring did not answer in time</source>
            <translation>der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <source>memory, until the program ends</source>
            <translation>im Speicher, bis das Programm endet</translation>
        </message>
        <message>
            <source>another program holds the file</source>
            <translation>ein anderes Programm hält die Datei fest</translation>
        </message>
        <message>
            <source>this program’s own file, behind your passphrase</source>
            <translation>eine eigene Datei dieses Programms, hinter Ihrer Passphrase</translation>
        </message>
        <message>
            <source>the passphrase has not been typed yet</source>
            <translation>die Passphrase wurde noch nicht eingegeben</translation>
        </message>
        <message>
            <source>the old file cannot be moved</source>
            <translation>die alte Datei lässt sich nicht verschieben</translation>
        </message>
        <message>
            <source>a code came where a token was asked</source>
            <translation>ein Code kam, wo ein Token verlangt war</translation>
        </message>
        <message>
            <source>a token came where a code was asked</source>
            <translation>ein Token kam, wo ein Code verlangt war</translation>
        </message>
        <message>
            <source>the ID token belongs to another sign-in (nonce)</source>
            <translation>das ID-Token gehört zu einer anderen Anmeldung (nonce)</translation>
        </message>
        <message>
            <source>a token was granted</source>
            <translation>ein Token wurde erteilt</translation>
        </message>
        <message>
            <source>this way needs a new sign-in</source>
            <translation>dieser Weg braucht eine neue Anmeldung</translation>
        </message>
        <message>
            <source>there is no token to renew</source>
            <translation>es gibt kein Token zu erneuern</translation>
        </message>
        <message>
            <source>the provider refused it before; it is not sent again by itself</source>
            <translation>der Anbieter hat es abgelehnt; von selbst wird es nicht noch einmal gesendet</translation>
        </message>
        <message>
            <source>the provider refused this login; it is not sent again by itself until edited</source>
            <translation>der Anbieter hat diese Anmeldung abgelehnt; sie wird nicht noch einmal gesendet, bis sie geändert ist</translation>
        </message>
        <message>
            <source>there is no token to revoke</source>
            <translation>es gibt kein Token zu widerrufen</translation>
        </message>
        <message>
            <source>no refresh is documented</source>
            <translation>eine Erneuerung ist nicht dokumentiert</translation>
        </message>
        <message>
            <source>it was forgotten</source>
            <translation>es wurde vergessen</translation>
        </message>
        <message>
            <source>another program has renewed it</source>
            <translation>ein anderes Programm hat es erneuert</translation>
        </message>
        <message>
            <source>borrowed {}</source>
            <translation>geliehen: {}</translation>
        </message>
        <message>
            <source>{} may change something.</source>
            <translation>{} ändert vielleicht etwas.</translation>
        </message>
        <message>
            <source>unknown request method</source>
            <translation>unbekannte Anfragemethode</translation>
        </message>
        <message>
            <source>not an address</source>
            <translation>keine Adresse</translation>
        </message>
    </context>
    <context>
        <name>CredentialCard</name>
        <message>
            <source>cannot be read</source>
            <translation>lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>user and password</source>
            <translation>Benutzer und Passwort</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>answer with a token</source>
            <translation>Antwort mit einem Token</translation>
        </message>
        <message>
            <source>address of a sign-in</source>
            <translation>Adresse einer Anmeldung</translation>
        </message>
        <message>
            <source>error answer</source>
            <translation>Fehlerantwort</translation>
        </message>
        <message>
            <source>headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nicht erkannt</translation>
        </message>
        <message>
            <source>signature not checked</source>
            <translation>Signatur nicht geprüft</translation>
        </message>
        <message>
            <source>✓ signature valid</source>
            <translation>✓ Signatur gültig</translation>
        </message>
        <message>
            <source>✕ signature does not fit</source>
            <translation>✕ Signatur passt nicht</translation>
        </message>
        <message>
            <source>signature cannot be checked</source>
            <translation>Signatur lässt sich nicht prüfen</translation>
        </message>
        <message>
            <source>! not signed</source>
            <translation>! nicht signiert</translation>
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation>Signiertes Token (JWT)</translation>
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation>Verschlüsseltes Token (JWE)</translation>
        </message>
        <message>
            <source>Token whose contents cannot be read</source>
            <translation>Token mit unlesbarem Inhalt</translation>
        </message>
        <message>
            <source>User and password (Basic)</source>
            <translation>Benutzer und Passwort (Basic)</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>   in {where}</source>
            <translation>   in {where}</translation>
        </message>
        <message>
            <source>Fingerprint, safe to share: </source>
            <translation>Fingerabdruck, kann weitergegeben werden: </translation>
        </message>
        <message>
            <source>No fingerprint: a person could have made it up, so a short hash would let others guess it.</source>
            <translation>Kein Fingerabdruck: Ein Mensch könnte es sich ausgedacht haben, und ein kurzer Hash ließe andere es erraten.</translation>
        </message>
    </context>
    <context>
        <name>CurtainPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Everything goes on as before; accounts renew themselves.</source>
            <translation>Alles läuft weiter wie zuvor; Konten erneuern sich.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Accounts do not renew themselves until you unlock with your passphrase.</source>
            <translation>Konten erneuern sich nicht, bis Sie mit Ihrer Passphrase entsperren.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlocking …</source>
            <translation>Wird entsperrt …</translation>
        </message>
    </context>
    <context>
        <name>DifferencesModel</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Das erste</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>Das zweite</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>dasselbe</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Use elsewhere</source>
            <translation>Anderswo verwenden</translation>
        </message>
        <message>
            <source>The clipboard is emptied after 60 seconds.</source>
            <translation>Die Zwischenablage wird nach 60 Sekunden geleert.</translation>
        </message>
        <message>
            <source>Copy and stop renewing here</source>
            <translation>Kopieren und hier nicht mehr erneuern</translation>
        </message>
        <message>
            <source>Copy anyway</source>
            <translation>Trotzdem kopieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the refresh token for other software?</source>
            <translation>Das Refresh-Token für andere Software kopieren?</translation>
        </message>
        <message>
            <source>Copy the access token?</source>
            <translation>Das Access-Token kopieren?</translation>
        </message>
        <message>
            <source>Whoever has it can act in your name until it expires.</source>
            <translation>Wer es hat, kann in Ihrem Namen handeln, bis es abläuft.</translation>
        </message>
        <message>
            <source>Two holders of one refresh token end each other: as soon as one of them renews, the provider may refuse the other, or both. Let only one of them renew.</source>
            <translation>Zwei Besitzer eines Refresh-Tokens beenden einander: Sobald einer erneuert, lehnt der Anbieter vielleicht den anderen ab, oder beide. Lassen Sie nur einen erneuern.</translation>
        </message>
        <message>
            <source>Copied; the clipboard is emptied after 60 seconds</source>
            <translation>Kopiert; die Zwischenablage wird nach 60 Sekunden geleert</translation>
        </message>
        <message>
            <source>Copied; this account does not renew itself here any more</source>
            <translation>Kopiert; dieses Konto erneuert sich hier nicht mehr</translation>
        </message>
        <message>
            <source>Nothing was copied.</source>
            <translation>Es wurde nichts kopiert.</translation>
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Exchanges of the archive</source>
            <translation>Austausche des Archivs</translation>
        </message>
        <message>
            <source>{n} exchanges; this one is explained:</source>
            <translation>{n} Austausche; erklärt wird dieser:</translation>
        </message>
    </context>
    <context>
        <name>EntriesModel</name>
        <message>
            <source>went through</source>
            <translation>ging durch</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>Failed</name>
        <message>
            <source>Raw answer ▸</source>
            <translation>Rohe Antwort ▸</translation>
        </message>
        <message>
            <source>The answer as it came, secrets masked</source>
            <translation>Die Antwort, wie sie kam, Geheimnisse unkenntlich</translation>
        </message>
        <message>
            <source>Token of the session that is still open</source>
            <translation>Token der Sitzung, die noch offen ist</translation>
        </message>
        <message>
            <source>End it and try again</source>
            <translation>Beenden und noch einmal versuchen</translation>
        </message>
        <message>
            <source>{provider} said: “{words}”</source>
            <translation>{provider} sagte: „{words}“</translation>
        </message>
        <message>
            <source>Raw answer ▾</source>
            <translation>Rohe Antwort ▾</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>optional</source>
            <translation>freiwillig</translation>
        </message>
        <message>
            <source>for example {example}</source>
            <translation>zum Beispiel {example}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show {field}</source>
            <translation>{field} zeigen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation>Diese Seite öffnen ↗</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Vertauschen</translation>
        </message>
        <message>
            <source>Yes, send it to {host}</source>
            <translation>Ja, an {host} senden</translation>
        </message>
        <message>
            <source>Allow it for this account</source>
            <translation>Für dieses Konto erlauben</translation>
        </message>
        <message>
            <source>Fix it</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>„{value}“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>How it is sent</source>
            <translation>Wie es gesendet wird</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Welches</translation>
        </message>
        <message>
            <source>Use a CA file …</source>
            <translation>CA-Datei verwenden …</translation>
        </message>
        <message>
            <source>Do not use it</source>
            <translation>Nicht verwenden</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>A server of your own may have its own certificate authority.</source>
            <translation>Ein eigener Server hat vielleicht eine eigene Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>Also trusted for this account: {path}</source>
            <translation>Für dieses Konto auch vertraut: {path}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>and {n} more of the kind</source>
            <translation>und {n} weitere dieser Art</translation>
        </message>
    </context>
    <context>
        <name>GuideCard</name>
        <message>
            <source>not documented</source>
            <translation>nicht dokumentiert</translation>
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation>Diese Seite öffnen ↗</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the return address</source>
            <translation>Rücksprungadresse kopieren</translation>
        </message>
        <message>
            <source>A ready e-mail to the provider’s support</source>
            <translation>Eine fertige E-Mail an den Support des Anbieters</translation>
        </message>
        <message>
            <source>Copy the e-mail</source>
            <translation>E-Mail kopieren</translation>
        </message>
        <message>
            <source>A ready e-mail to their support:</source>
            <translation>Eine fertige E-Mail an den Support:</translation>
        </message>
        <message>
            <source>Copied the e-mail</source>
            <translation>E-Mail kopiert</translation>
        </message>
        <message>
            <source>Copied the return address</source>
            <translation>Rücksprungadresse kopiert</translation>
        </message>
    </context>
    <context>
        <name>HealthBoard</name>
        <message>
            <source>… checking</source>
            <translation>… wird geprüft</translation>
        </message>
        <message>
            <source>renews by itself</source>
            <translation>erneuert sich von selbst</translation>
        </message>
        <message>
            <source>asks you</source>
            <translation>fragt Sie</translation>
        </message>
        <message>
            <source> (practice)</source>
            <translation> (Übung)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Erneuerung</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>not asked: it belongs to somebody else</source>
            <translation>nicht gefragt: gehört jemand anderem</translation>
        </message>
        <message>
            <source>not asked: refused before, and not changed since</source>
            <translation>nicht gefragt: früher abgelehnt und seitdem nicht geändert</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV exportieren</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Alle prüfen</translation>
        </message>
        <message>
            <source>No accounts yet. Choose a provider at the left to connect one.</source>
            <translation>Noch keine Konten. Wählen Sie links einen Anbieter, um eines zu verbinden.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Show only accounts that contain these words</source>
            <translation>Nur Konten zeigen, die diese Wörter enthalten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Checked accounts</source>
            <translation>Geprüfte Konten</translation>
        </message>
        <message>
            <source>All accounts and how they stand</source>
            <translation>Alle Konten und wie sie stehen</translation>
        </message>
        <message>
            <source>{n} work</source>
            <translation>{n} funktionieren</translation>
        </message>
        <message>
            <source>{n} need you</source>
            <translation>{n} brauchen Sie</translation>
        </message>
        <message>
            <source>1 needs you</source>
            <translation>1 braucht Sie</translation>
        </message>
        <message>
            <source>Nothing to look after yet.</source>
            <translation>Noch nichts, wonach zu sehen wäre.</translation>
        </message>
        <message>
            <source>1 account</source>
            <translation>1 Konto</translation>
        </message>
        <message>
            <source>{n} accounts</source>
            <translation>{n} Konten</translation>
        </message>
        <message>
            <source>Check these</source>
            <translation>Diese prüfen</translation>
        </message>
        <message>
            <source>Asks each provider one harmless question: {hosts}</source>
            <translation>Stellt jedem Anbieter eine harmlose Frage: {hosts}</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Es wurde nichts gesendet</translation>
        </message>
        <message>
            <source>practice on this computer</source>
            <translation>Übung auf diesem Computer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Noch einmal anmelden…</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Erneuert</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <source>{n} were not asked: borrowed, or refused before. They are never sent again by themselves.</source>
            <translation>{n} wurden nicht gefragt: geliehen oder früher abgelehnt. Von selbst werden sie nie noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Checked {n} of {total}</source>
            <translation>{n} von {total} geprüft</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Tabelle exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>Exportiert nach {path}</translation>
        </message>
        <message>
            <source>Could not be written: {why}</source>
            <translation>Ließ sich nicht schreiben: {why}</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>It lies on this computer; nothing is loaded from anywhere.</source>
            <translation>Sie liegt auf diesem Computer; nichts wird irgendwoher geladen.</translation>
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation>Von hier aus wird nichts kontaktiert</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>Womit anfangen</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Was die Wörter bedeuten</translation>
        </message>
        <message>
            <source>What can go wrong, and what to do</source>
            <translation>Was schiefgehen kann und was zu tun ist</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>You have a token, a key or a whole ticket: paste it under Inspect. It is read on this computer only.</source>
            <translation>Sie haben ein Token, einen Schlüssel oder ein ganzes Ticket: Fügen Sie es unter „Prüfen“ ein. Gelesen wird nur auf diesem Computer.</translation>
        </message>
        <message>
            <source>You want to connect an account: choose the provider at the left and the way that fits what you were given.</source>
            <translation>Sie möchten ein Konto verbinden: Wählen Sie links den Anbieter und den Weg, der zu dem passt, was Sie bekommen haben.</translation>
        </message>
        <message>
            <source>You want to try without an account: switch practice mode on. Everything then stays on this computer.</source>
            <translation>Sie möchten ohne Konto probieren: Schalten Sie den Übungsmodus ein. Dann bleibt alles auf diesem Computer.</translation>
        </message>
        <message>
            <source>Something fails: the coloured card says why and what to do. “Why do we think so?” shows what it rests on.</source>
            <translation>Etwas schlägt fehl: Die farbige Karte sagt, warum und was zu tun ist. „Warum glauben wir das?“ zeigt, worauf es sich stützt.</translation>
        </message>
        <message>
            <source>Reading never uses the network. Before anything is sent, the host is named.</source>
            <translation>Lesen benutzt nie das Netz. Bevor etwas gesendet wird, wird der Host genannt.</translation>
        </message>
        <message>
            <source>A pasted credential stays in memory, is never tried at several providers, and is forgotten after 30 minutes.</source>
            <translation>Eingefügte Zugangsdaten bleiben im Speicher, werden nie bei mehreren Anbietern probiert und nach 30 Minuten vergessen.</translation>
        </message>
        <message>
            <source>Secrets are stored encrypted (AES-256-GCM); the key lies in the system’s keyring or behind your passphrase.</source>
            <translation>Geheimnisse werden verschlüsselt gespeichert (AES-256-GCM); der Schlüssel liegt im Schlüsselbund des Systems oder hinter Ihrer Passphrase.</translation>
        </message>
        <message>
            <source>History, logs, reports and HAR files hold fingerprints in the place of secrets.</source>
            <translation>Verlauf, Protokolle, Berichte und HAR-Dateien enthalten Fingerabdrücke anstelle von Geheimnissen.</translation>
        </message>
        <message>
            <source>TLS is always checked. Redirects are never followed with a credential.</source>
            <translation>TLS wird immer geprüft. Weiterleitungen wird nie mit Zugangsdaten gefolgt.</translation>
        </message>
        <message>
            <source>The program sends nothing about you to anybody: no statistics, no updates in the background.</source>
            <translation>Das Programm sendet niemandem etwas über Sie: keine Statistik, keine Aktualisierungen im Hintergrund.</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Inspect a token or a text</source>
            <translation>Ein Token oder einen Text prüfen</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Ein Konto verbinden</translation>
        </message>
        <message>
            <source>Health of all accounts</source>
            <translation>Zustand aller Konten</translation>
        </message>
        <message>
            <source>Run the chosen call</source>
            <translation>Den gewählten Aufruf ausführen</translation>
        </message>
        <message>
            <source>Copy a safe report</source>
            <translation>Einen sicheren Bericht kopieren</translation>
        </message>
        <message>
            <source>Present: mask who people are</source>
            <translation>Vorführen: unkenntlich machen, wer jemand ist</translation>
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation>Alles verbergen oder sperren</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Diese Hilfe</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Search: account, host, status, cause</source>
            <translation>Suche: Konto, Host, Status, Ursache</translation>
        </message>
        <message>
            <source>Show only exchanges that contain these words</source>
            <translation>Nur Austausche zeigen, die diese Wörter enthalten</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>HAR exportieren…</translation>
        </message>
        <message>
            <source>Forget everything…</source>
            <translation>Alles vergessen…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation>Austausche, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Nothing is sent from here</source>
            <translation>Von hier aus wird nichts gesendet</translation>
        </message>
        <message>
            <source>1 exchange</source>
            <translation>1 Austausch</translation>
        </message>
        <message>
            <source>{n} exchanges</source>
            <translation>{n} Austausche</translation>
        </message>
        <message>
            <source>, redacted: secrets stand here as fingerprints only</source>
            <translation>, bereinigt: Geheimnisse stehen hier nur als Fingerabdrücke</translation>
        </message>
        <message>
            <source>Nothing fits these words.</source>
            <translation>Zu diesen Wörtern passt nichts.</translation>
        </message>
        <message>
            <source>Every call and every sign-in will be listed here, for as long as the settings say.</source>
            <translation>Jeder Aufruf und jede Anmeldung wird hier aufgeführt, so lange die Einstellungen es sagen.</translation>
        </message>
        <message>
            <source>Forget every exchange?</source>
            <translation>Alle Austausche vergessen?</translation>
        </message>
        <message>
            <source>Accounts stay. What was kept of their calls cannot be brought back.</source>
            <translation>Konten bleiben. Was von ihren Aufrufen behalten wurde, lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>Forget everything</source>
            <translation>Alles vergessen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Vergessen</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>A token, a header, a curl command, an answer, a whole ticket. Nothing is sent.</source>
            <translation>Ein Token, ein Header, ein curl-Befehl, eine Antwort, ein ganzes Ticket. Gesendet wird nichts.</translation>
        </message>
        <message>
            <source>Inspect anything</source>
            <translation>Irgendetwas prüfen</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Signatur prüfen…</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Sicheren Bericht kopieren</translation>
        </message>
        <message>
            <source>More for this text</source>
            <translation>Mehr zu diesem Text</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Only the answer is known…</source>
            <translation>Nur die Antwort ist bekannt…</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <source>Copy request as curl</source>
            <translation>Anfrage als curl kopieren</translation>
        </message>
        <message>
            <source>Copy request as Python</source>
            <translation>Anfrage als Python kopieren</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>HAR exportieren…</translation>
        </message>
        <message>
            <source>Names and numbers in reports</source>
            <translation>Namen und Nummern in Berichten</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>sie lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)</source>
            <translation>Archive und Texte (*.har *.json *.txt *.log *.env *.eml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>The text is long; the window stays usable.</source>
            <translation>Der Text ist lang; das Fenster bleibt bedienbar.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Es wurde nichts gesendet</translation>
        </message>
        <message>
            <source>One call was sent to {host}</source>
            <translation>Ein Aufruf wurde an {host} gesendet</translation>
        </message>
        <message>
            <source>Kept in memory, cleared after 30 minutes</source>
            <translation>Im Speicher behalten, nach 30 Minuten gelöscht</translation>
        </message>
        <message>
            <source>Copied: a reply for the customer</source>
            <translation>Kopiert: eine Antwort an den Kunden</translation>
        </message>
        <message>
            <source>What was pasted, taken apart</source>
            <translation>Was eingefügt wurde, auseinandergenommen</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
    </context>
    <context>
        <name>InspectorCard</name>
        <message>
            <source>Look inside</source>
            <translation>Hineinsehen</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Probieren…</translation>
        </message>
    </context>
    <context>
        <name>InspectorResults</name>
        <message>
            <source>Permissions in the token</source>
            <translation>Berechtigungen im Token</translation>
        </message>
        <message>
            <source>Whatever the ticket holds goes into the box at the left</source>
            <translation>Was das Ticket auch enthält, es gehört links in das Feld</translation>
        </message>
        <message>
            <source>A token is taken apart: whose it is, how long it lasts, what it may do.</source>
            <translation>Ein Token wird auseinandergenommen: wem es gehört, wie lange es gilt, was es darf.</translation>
        </message>
        <message>
            <source>A request with its answer is explained: what went wrong, and the next step.</source>
            <translation>Eine Anfrage mit ihrer Antwort wird erklärt: was schiefging und der nächste Schritt.</translation>
        </message>
        <message>
            <source>A HAR file may be dropped here. Quotes, log lines and code around a token do no harm.</source>
            <translation>Eine HAR-Datei lässt sich hier ablegen. Anführungszeichen, Protokollzeilen und Code um ein Token herum schaden nicht.</translation>
        </message>
        <message>
            <source>Nothing is sent, and nothing is kept: the box is emptied after 30 minutes.</source>
            <translation>Nichts wird gesendet, und nichts wird behalten: Das Feld wird nach 30 Minuten geleert.</translation>
        </message>
        <message>
            <source>A look at the bytes</source>
            <translation>Ein Blick auf die Bytes</translation>
        </message>
        <message>
            <source>The first bytes of the text</source>
            <translation>Die ersten Bytes des Textes</translation>
        </message>
        <message>
            <source>Nothing is wrong with the credential that was used.</source>
            <translation>Mit den verwendeten Zugangsdaten ist alles in Ordnung.</translation>
        </message>
        <message>
            <source>The call went through.</source>
            <translation>Der Aufruf ging durch.</translation>
        </message>
        <message>
            <source>User: {name}</source>
            <translation>Benutzer: {name}</translation>
        </message>
        <message>
            <source>The text is very long: only its first {n} characters were read.</source>
            <translation>Der Text ist sehr lang: Nur seine ersten {n} Zeichen wurden gelesen.</translation>
        </message>
    </context>
    <context>
        <name>InspectorSide</name>
        <message>
            <source>When did it fail?</source>
            <translation>Wann schlug es fehl?</translation>
        </message>
        <message>
            <source>When was it received?</source>
            <translation>Wann wurde es empfangen?</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Token zeigen</translation>
        </message>
        <message>
            <source>Clear box</source>
            <translation>Feld leeren</translation>
        </message>
        <message>
            <source>Hide the token</source>
            <translation>Token verbergen</translation>
        </message>
    </context>
    <context>
        <name>InspectorWords</name>
        <message>
            <source>the time you gave</source>
            <translation>die Zeit, die Sie angegeben haben</translation>
        </message>
        <message>
            <source>the answer’s own Date</source>
            <translation>das Date der Antwort selbst</translation>
        </message>
        <message>
            <source>the archive’s own time</source>
            <translation>die Zeit aus dem Archiv</translation>
        </message>
        <message>
            <source>{zone}, from {source}</source>
            <translation>{zone}, aus {source}</translation>
        </message>
        <message>
            <source>The call failed because the token had expired {time} earlier.</source>
            <translation>Der Aufruf schlug fehl, weil das Token {time} vorher abgelaufen war.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>Die Signatur passt nicht.</translation>
        </message>
        <message>
            <source>It was changed, cut, or signed with another key.</source>
            <translation>Es wurde verändert, abgeschnitten oder mit einem anderen Schlüssel signiert.</translation>
        </message>
        <message>
            <source>The first of {n} credentials, {name}</source>
            <translation>Das erste von {n} Zugangsdaten, {name}</translation>
        </message>
        <message>
            <source>{name}: it had expired {time} earlier.</source>
            <translation>{name}: war {time} vorher abgelaufen.</translation>
        </message>
        <message>
            <source>{name}: expired {time} ago.</source>
            <translation>{name}: vor {time} abgelaufen.</translation>
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation>Besorgen Sie ein neues: Erneuern Sie es, oder melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>{name}: it is not valid yet, for {time} more.</source>
            <translation>{name}: noch nicht gültig, für weitere {time}.</translation>
        </message>
        <message>
            <source>Wait, or check the clock of the machine that issued it.</source>
            <translation>Warten Sie, oder prüfen Sie die Uhr des Rechners, der es ausgestellt hat.</translation>
        </message>
        <message>
            <source>{name}: it names no expiry.</source>
            <translation>{name}: nennt keinen Ablauf.</translation>
        </message>
        <message>
            <source>Only the provider knows how long it lasts.</source>
            <translation>Nur der Anbieter weiß, wie lange es gilt.</translation>
        </message>
        <message>
            <source>{name}: it was valid then, for {time} more.</source>
            <translation>{name}: war damals gültig, für weitere {time}.</translation>
        </message>
        <message>
            <source>{name}: valid for {time} more.</source>
            <translation>{name}: gültig für weitere {time}.</translation>
        </message>
        <message>
            <source>By its own dates. It may have been revoked all the same; only a call can tell.</source>
            <translation>Nach seinen eigenen Daten. Es kann trotzdem widerrufen sein; das zeigt nur ein Aufruf.</translation>
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation>Es ist verschlüsselt: Nur sein Kopf ist lesbar.</translation>
        </message>
        <message>
            <source>It is {provider}’s. Whether it is good, only a call can tell.</source>
            <translation>Es gehört zu {provider}. Ob es gut ist, zeigt nur ein Aufruf.</translation>
        </message>
        <message>
            <source>It is probably {provider}’s. Whether it is good, only a call can tell.</source>
            <translation>Es gehört wohl zu {provider}. Ob es gut ist, zeigt nur ein Aufruf.</translation>
        </message>
        <message>
            <source>Say when it was received, and its expiry can be told.</source>
            <translation>Sagen Sie, wann es empfangen wurde, dann lässt sich der Ablauf angeben.</translation>
        </message>
        <message>
            <source>Nothing in it tells whose it is or how long it lasts.</source>
            <translation>Nichts darin sagt, wem es gehört oder wie lange es gilt.</translation>
        </message>
        <message>
            <source>An address that came back from a sign-in with an error.</source>
            <translation>Eine Adresse, die von einer Anmeldung mit einem Fehler zurückkam.</translation>
        </message>
        <message>
            <source>An address that came back from a sign-in.</source>
            <translation>Eine Adresse, die von einer Anmeldung zurückkam.</translation>
        </message>
        <message>
            <source>Its code works once, and only there.</source>
            <translation>Ihr Code gilt nur einmal und nur dort.</translation>
        </message>
        <message>
            <source>An error answer.</source>
            <translation>Eine Fehlerantwort.</translation>
        </message>
        <message>
            <source>Paste the request too, and it can be judged.</source>
            <translation>Fügen Sie auch die Anfrage ein, dann lässt sie sich beurteilen.</translation>
        </message>
        <message>
            <source>No credential stands in it.</source>
            <translation>Darin stehen keine Zugangsdaten.</translation>
        </message>
        <message>
            <source>It was read as {kind}.</source>
            <translation>Gelesen wurde es als {kind}.</translation>
        </message>
        <message>
            <source>No token, key, header, command or answer was recognised. Below is a look at what came in.</source>
            <translation>Weder Token noch Schlüssel, Header, Befehl oder Antwort wurde erkannt. Unten ein Blick auf das, was kam.</translation>
        </message>
        <message>
            <source>We do not know what this is.</source>
            <translation>Wir wissen nicht, was das ist.</translation>
        </message>
        <message>
            <source>Characters stand in it that nobody sees: </source>
            <translation>Darin stehen Zeichen, die niemand sieht: </translation>
        </message>
        <message>
            <source>{provider}: </source>
            <translation>{provider}: </translation>
        </message>
        <message>
            <source>Probably {provider}: </source>
            <translation>Wohl {provider}: </translation>
        </message>
        <message>
            <source>Perhaps {provider}: </source>
            <translation>Vielleicht {provider}: </translation>
        </message>
        <message>
            <source>Holds no scopes, as usual at {provider}: the role of </source>
            <translation>Enthält keine Berechtigungen, wie bei {provider} üblich: Die Rolle von </translation>
        </message>
        <message>
            <source> decides what it may do.</source>
            <translation> entscheidet, was es darf.</translation>
        </message>
        <message>
            <source> and its answer.</source>
            <translation> und ihre Antwort.</translation>
        </message>
        <message>
            <source>. Paste its answer below it, and the failure can be explained.</source>
            <translation>. Fügen Sie ihre Antwort darunter ein, dann lässt sich der Fehlschlag erklären.</translation>
        </message>
        <message>
            <source>We also found a request to </source>
            <translation>Gefunden wurde auch eine Anfrage an </translation>
        </message>
        <message>
            <source>{n} more credentials stand in it.</source>
            <translation>Darin stehen {n} weitere Zugangsdaten.</translation>
        </message>
        <message>
            <source>not in the provider’s file</source>
            <translation>nicht in der Datei des Anbieters</translation>
        </message>
    </context>
    <context>
        <name>JsonModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>JsonTree</name>
        <message>
            <source>The answer as a tree</source>
            <translation>Die Antwort als Baum</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>This is not the passphrase. Nothing is lost: try again.</source>
            <translation>Das ist nicht die Passphrase. Nichts ist verloren: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The folder is {path}.</source>
            <translation>Der Ordner ist {path}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Begin with an empty store?</source>
            <translation>Mit einem leeren Speicher beginnen?</translation>
        </message>
        <message>
            <source>The accounts have to be connected again. The old file is kept aside, and nothing in it is changed.</source>
            <translation>Die Konten müssen neu verbunden werden. Die alte Datei bleibt beiseite liegen, und nichts darin wird geändert.</translation>
        </message>
        <message>
            <source>Started over.</source>
            <translation>Neu begonnen.</translation>
        </message>
        <message>
            <source>The old file lies at {path}.</source>
            <translation>Die alte Datei liegt hier: {path}.</translation>
        </message>
        <message>
            <source>{n} more accounts need you, too.</source>
            <translation>{n} weitere Konten brauchen Sie auch.</translation>
        </message>
        <message>
            <source>{name} cannot renew itself any more. {why}</source>
            <translation>{name} kann sich nicht mehr selbst erneuern. {why}</translation>
        </message>
        <message>
            <source>{name} has run out and cannot renew itself.</source>
            <translation>{name} ist abgelaufen und kann sich nicht selbst erneuern.</translation>
        </message>
        <message>
            <source>{name} runs out in {time} and cannot renew itself.</source>
            <translation>{name} läuft in {time} ab und kann sich nicht selbst erneuern.</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Permission</source>
            <translation>Berechtigung</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Gewährt</translation>
        </message>
        <message>
            <source>In the token</source>
            <translation>Im Token</translation>
        </message>
        <message>
            <source>Needed here</source>
            <translation>Hier gebraucht</translation>
        </message>
        <message>
            <source>✓ there</source>
            <translation>✓ vorhanden</translation>
        </message>
        <message>
            <source>another one does</source>
            <translation>eine andere genügt</translation>
        </message>
        <message>
            <source>✕ missing</source>
            <translation>✕ fehlt</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Permissions: asked, granted, in the token, needed</source>
            <translation>Berechtigungen: verlangt, gewährt, im Token, gebraucht</translation>
        </message>
    </context>
    <context>
        <name>MailPart</name>
        <message>
            <source>The e-mail with your credentials</source>
            <translation>Die E-Mail mit Ihren Zugangsdaten</translation>
        </message>
        <message>
            <source>Paste the whole e-mail or note. It stays on this computer.</source>
            <translation>Fügen Sie die ganze E-Mail oder Notiz ein. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing found yet.</source>
            <translation>Noch nichts gefunden.</translation>
        </message>
        <message>
            <source>Fill these in</source>
            <translation>Diese eintragen</translation>
        </message>
        <message>
            <source>Nothing in it looks like one of the fields. Choose a way below and type it in.</source>
            <translation>Nichts darin sieht aus wie eines der Felder. Wählen Sie unten einen Weg, und geben Sie es ein.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Secrets: {where}</source>
            <translation>Geheimnisse: {where}</translation>
        </message>
        <message>
            <source>No provider is described here.</source>
            <translation>Hier ist kein Anbieter beschrieben.</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>Der Übungsmodus ist eingeschaltet</translation>
        </message>
        <message>
            <source>Practice mode is off</source>
            <translation>Der Übungsmodus ist ausgeschaltet</translation>
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation>Der Übungsserver ist nicht gestartet: {why}</translation>
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>How the key is sent</source>
            <translation>Wie der Schlüssel gesendet wird</translation>
        </message>
        <message>
            <source>Use a key</source>
            <translation>Mit Schlüssel</translation>
        </message>
        <message>
            <source>Use the login</source>
            <translation>Mit Anmeldedaten</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Make a token</source>
            <translation>Token erzeugen</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Token holen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>Read the time another way</source>
            <translation>Die Zeit anders lesen</translation>
        </message>
        <message>
            <source>That is no time we can read. Try 2021-09-30 17:02 or 30.9.2021 17:02.</source>
            <translation>Das ist keine Zeit, die wir lesen können. Versuchen Sie 2021-09-30 17:02 oder 30.9.2021 17:02.</translation>
        </message>
        <message>
            <source>Read it as {time} instead</source>
            <translation>Stattdessen als {time} lesen</translation>
        </message>
    </context>
    <context>
        <name>MoveCard</name>
        <message>
            <source>What the token may do</source>
            <translation>Was das Token darf</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <source>Stay as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was es darf</translation>
        </message>
        <message>
            <source> The login is tried first, then a token is made from it. The login is kept until the token works.</source>
            <translation> Zuerst werden die Anmeldedaten probiert, dann wird daraus ein Token erzeugt. Die Anmeldedaten bleiben, bis das Token funktioniert.</translation>
        </message>
        <message>
            <source>Move to “{way}”.</source>
            <translation>Zu „{way}“ wechseln.</translation>
        </message>
        <message>
            <source>the provider’s default</source>
            <translation>die Vorgabe des Anbieters</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Sign in again with “{scope}”</source>
            <translation>Mit „{scope}“ noch einmal anmelden</translation>
        </message>
        <message>
            <source>Refresh the token</source>
            <translation>Token erneuern</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Noch einmal anmelden</translation>
        </message>
        <message>
            <source>Sign in again with more permissions</source>
            <translation>Mit mehr Berechtigungen noch einmal anmelden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Check what was typed</source>
            <translation>Eingaben prüfen</translation>
        </message>
        <message>
            <source>Check the parameters</source>
            <translation>Parameter prüfen</translation>
        </message>
        <message>
            <source>Change the return address</source>
            <translation>Rücksprungadresse ändern</translation>
        </message>
        <message>
            <source>Choose permissions</source>
            <translation>Berechtigungen wählen</translation>
        </message>
        <message>
            <source>Swap the two values</source>
            <translation>Die zwei Werte vertauschen</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>Anderen Weg wählen</translation>
        </message>
        <message>
            <source>Open the provider’s page</source>
            <translation>Seite des Anbieters öffnen</translation>
        </message>
        <message>
            <source>Open the provider’s support</source>
            <translation>Support des Anbieters öffnen</translation>
        </message>
        <message>
            <source>End the open session</source>
            <translation>Offene Sitzung beenden</translation>
        </message>
        <message>
            <source>Add a certificate authority…</source>
            <translation>Zertifizierungsstelle hinzufügen…</translation>
        </message>
        <message>
            <source>Check this computer’s clock</source>
            <translation>Uhr dieses Computers prüfen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation>Stattdessen die Adresse einfügen</translation>
        </message>
        <message>
            <source>Keep secrets in memory only</source>
            <translation>Geheimnisse nur im Speicher behalten</translation>
        </message>
        <message>
            <source>Use a passphrase…</source>
            <translation>Passphrase verwenden…</translation>
        </message>
        <message>
            <source>Only for this run</source>
            <translation>Nur für diesen Lauf</translation>
        </message>
        <message>
            <source>Start over, keep the old file aside…</source>
            <translation>Neu beginnen, alte Datei beiseitelegen…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy reply</source>
            <translation>Antwort kopieren</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Sicheren Bericht kopieren</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Als jemand anderes anmelden</translation>
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation>Warum glauben wir das?</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Was das bedeutet</translation>
        </message>
        <message>
            <source>What else it could be:</source>
            <translation>Was es sonst sein könnte:</translation>
        </message>
        <message>
            <source>Code for support: </source>
            <translation>Code für den Support: </translation>
        </message>
        <message>
            <source>The server’s clock agrees with this computer’s.</source>
            <translation>Die Uhr des Servers stimmt mit der dieses Computers überein.</translation>
        </message>
        <message>
            <source>The server’s clock is {n} s behind ours.</source>
            <translation>Die Uhr des Servers geht {n} s hinter unserer.</translation>
        </message>
        <message>
            <source>The server’s clock is {n} s ahead of ours.</source>
            <translation>Die Uhr des Servers geht {n} s vor unserer.</translation>
        </message>
    </context>
    <context>
        <name>OwnCallForm</name>
        <message>
            <source>Request method</source>
            <translation>Anfragemethode</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Body (JSON)</source>
            <translation>Inhalt (JSON)</translation>
        </message>
        <message>
            <source>Only this account’s own hosts: {hosts}. The credential is added by itself.</source>
            <translation>Nur die eigenen Hosts dieses Kontos: {hosts}. Die Zugangsdaten kommen von selbst dazu.</translation>
        </message>
    </context>
    <context>
        <name>PasteBox</name>
        <message>
            <source>Paste anything here</source>
            <translation>Fügen Sie hier irgendetwas ein</translation>
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, an answer, a HAR file, a whole ticket</source>
            <translation>Fügen Sie hier irgendetwas ein, oder legen Sie es ab: ein Token, einen Header, einen curl-Befehl, eine Antwort, eine HAR-Datei, ein ganzes Ticket</translation>
        </message>
        <message>
            <source>{n} characters</source>
            <translation>{n} Zeichen</translation>
        </message>
        <message>
            <source>{n} characters that are no readable text</source>
            <translation>{n} Zeichen, die kein lesbarer Text sind</translation>
        </message>
        <message>
            <source>… {n} more characters …</source>
            <translation>… {n} weitere Zeichen …</translation>
        </message>
        <message>
            <source>Paste or drop anything here to look at it</source>
            <translation>Fügen Sie hier etwas ein, oder legen Sie es ab, um es anzusehen</translation>
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, a ticket’s text</source>
            <translation>Fügen Sie hier etwas ein, oder legen Sie es ab: ein Token, einen Header, einen curl-Befehl, den Text eines Tickets</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The person denies access</source>
            <translation>Die Person verweigert den Zugang</translation>
        </message>
        <message>
            <source>The answer carries a foreign state</source>
            <translation>Die Antwort trägt einen fremden state</translation>
        </message>
        <message>
            <source>The answer carries no state</source>
            <translation>Die Antwort trägt keinen state</translation>
        </message>
        <message>
            <source>The code was already used</source>
            <translation>Der Code wurde schon benutzt</translation>
        </message>
        <message>
            <source>Tokens are expired</source>
            <translation>Token sind abgelaufen</translation>
        </message>
        <message>
            <source>The credential was withdrawn</source>
            <translation>Die Zugangsdaten wurden eingezogen</translation>
        </message>
        <message>
            <source>A permission is missing</source>
            <translation>Eine Berechtigung fehlt</translation>
        </message>
        <message>
            <source>Less is granted than asked</source>
            <translation>Es wird weniger gewährt als verlangt</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Zu viele Anfragen</translation>
        </message>
        <message>
            <source>The server is slow</source>
            <translation>Der Server ist langsam</translation>
        </message>
        <message>
            <source>One byte at a time</source>
            <translation>Ein Byte nach dem anderen</translation>
        </message>
        <message>
            <source>The answer never ends</source>
            <translation>Die Antwort endet nie</translation>
        </message>
        <message>
            <source>A Wi-Fi sign-in page answers</source>
            <translation>Eine WLAN-Anmeldeseite antwortet</translation>
        </message>
        <message>
            <source>The answer is empty</source>
            <translation>Die Antwort ist leer</translation>
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation>Die Antwort ist kein JSON</translation>
        </message>
        <message>
            <source>The connection breaks off</source>
            <translation>Die Verbindung reißt ab</translation>
        </message>
        <message>
            <source>The server sends us elsewhere</source>
            <translation>Der Server schickt uns anderswohin</translation>
        </message>
        <message>
            <source>The server's clock is ahead</source>
            <translation>Die Uhr des Servers geht vor</translation>
        </message>
        <message>
            <source>The server's clock is behind</source>
            <translation>Die Uhr des Servers geht nach</translation>
        </message>
        <message>
            <source>A session is still open</source>
            <translation>Eine Sitzung ist noch offen</translation>
        </message>
        <message>
            <source>The account is blocked</source>
            <translation>Das Konto ist gesperrt</translation>
        </message>
        <message>
            <source>Calls from here are not allowed</source>
            <translation>Aufrufe von hier sind nicht erlaubt</translation>
        </message>
        <message>
            <source>The provider is down</source>
            <translation>Der Anbieter ist ausgefallen</translation>
        </message>
    </context>
    <context>
        <name>PracticeStrip</name>
        <message>
            <source>Make something go wrong …</source>
            <translation>Etwas schiefgehen lassen …</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Played on this computer with made-up credentials. Never type a real password here.</source>
            <translation>Auf diesem Computer mit erfundenen Zugangsdaten gespielt. Geben Sie hier nie ein echtes Passwort ein.</translation>
        </message>
        <message>
            <source>Goes wrong now: {what}.</source>
            <translation>Jetzt geht schief: {what}.</translation>
        </message>
    </context>
    <context>
        <name>PresentingBanner</name>
        <message>
            <source>Presenting: names, e-mail addresses and phone numbers are masked.</source>
            <translation>Vorführung: Namen, E-Mail-Adressen und Telefonnummern sind unkenntlich.</translation>
        </message>
        <message>
            <source>Stop presenting</source>
            <translation>Vorführung beenden</translation>
        </message>
    </context>
    <context>
        <name>ProviderPage</name>
        <message>
            <source>Nothing is contacted until you press {start}</source>
            <translation>Nichts wird kontaktiert, bis Sie {start} drücken</translation>
        </message>
        <message>
            <source>described from {provider}’s own documents</source>
            <translation>beschrieben nach den eigenen Dokumenten von {provider}</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>An API key</source>
            <translation>Einen API-Schlüssel</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>Client ID and secret</source>
            <translation>Client-ID und Client-Secret</translation>
        </message>
        <message>
            <source>A token</source>
            <translation>Ein Token</translation>
        </message>
        <message>
            <source>An e-mail to paste</source>
            <translation>Eine E-Mail zum Einfügen</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>What were you given?</source>
            <translation>Was haben Sie bekommen?</translation>
        </message>
        <message>
            <source>Which of its credentials do you hold?</source>
            <translation>Welche Zugangsdaten haben Sie in der Hand?</translation>
        </message>
        <message>
            <source>This is the way for it.</source>
            <translation>Das ist der Weg dafür.</translation>
        </message>
        <message>
            <source>More than one way takes that; the first is the one we would choose.</source>
            <translation>Mehrere Wege nehmen das an; den ersten würden wir wählen.</translation>
        </message>
        <message>
            <source>Ask {provider} for one: the link above.</source>
            <translation>Bitten Sie {provider} um einen: der Link oben.</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Bandwidth</source>
            <translation>Bandwidth</translation>
        </message>
        <message>
            <source>Bandwidth client ID</source>
            <translation>Client-ID von Bandwidth</translation>
        </message>
        <message>
            <source>it begins with CLI-</source>
            <translation>sie beginnt mit CLI-</translation>
        </message>
        <message>
            <source>ClickSend</source>
            <translation>ClickSend</translation>
        </message>
        <message>
            <source>ClickSend API key</source>
            <translation>API-Schlüssel von ClickSend</translation>
        </message>
        <message>
            <source>a UUID in capital letters</source>
            <translation>eine UUID in Großbuchstaben</translation>
        </message>
        <message>
            <source>46elks</source>
            <translation>46elks</translation>
        </message>
        <message>
            <source>46elks API user name</source>
            <translation>API-Benutzername von 46elks</translation>
        </message>
        <message>
            <source>u and 32 hexadecimal digits</source>
            <translation>u und 32 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>GatewayAPI</source>
            <translation>GatewayAPI</translation>
        </message>
        <message>
            <source>GatewayAPI token</source>
            <translation>Token von GatewayAPI</translation>
        </message>
        <message>
            <source>the scheme word Token, which others use, too</source>
            <translation>das Schemawort Token, das auch andere benutzen</translation>
        </message>
        <message>
            <source>SMS, voice, e-mail and chat</source>
            <translation>SMS, Sprache, E-Mail und Chat</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basisadresse</translation>
        </message>
        <message>
            <source>Your account's own address; the home page of the portal shows it, and so do the API docs when you are logged in. It is not a secret.</source>
            <translation>Die eigene Adresse Ihres Kontos; die Startseite des Portals zeigt sie, und die API-Dokumentation auch, wenn Sie angemeldet sind. Sie ist kein Geheimnis.</translation>
        </message>
        <message>
            <source>Portal user name</source>
            <translation>Benutzername des Portals</translation>
        </message>
        <message>
            <source>The name with which you log in to the Infobip portal.</source>
            <translation>Der Name, mit dem Sie sich im Portal von Infobip anmelden.</translation>
        </message>
        <message>
            <source>Portal password</source>
            <translation>Passwort des Portals</translation>
        </message>
        <message>
            <source>The password with which you log in to the Infobip portal.</source>
            <translation>Das Passwort, mit dem Sie sich im Portal von Infobip anmelden.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>In the portal: Settings, API keys. The home page shows a new key for a short time.</source>
            <translation>Im Portal: „Settings“, „API keys“. Die Startseite zeigt einen neuen Schlüssel kurze Zeit.</translation>
        </message>
        <message>
            <source>32 hexadecimal digits, a dash, and a UUID</source>
            <translation>32 hexadezimale Ziffern, ein Bindestrich und eine UUID</translation>
        </message>
        <message>
            <source>Portal user name (called client_id)</source>
            <translation>Benutzername des Portals (genannt client_id)</translation>
        </message>
        <message>
            <source>Infobip calls it client_id; it is the name with which you log in to the portal.</source>
            <translation>Infobip nennt ihn client_id; es ist der Name, mit dem Sie sich im Portal anmelden.</translation>
        </message>
        <message>
            <source>Portal password (called client_secret)</source>
            <translation>Passwort des Portals (genannt client_secret)</translation>
        </message>
        <message>
            <source>Infobip calls it client_secret; it is the password with which you log in to the portal.</source>
            <translation>Infobip nennt es client_secret; es ist das Passwort, mit dem Sie sich im Portal anmelden.</translation>
        </message>
        <message>
            <source>Your base URL</source>
            <translation>Ihre Basisadresse</translation>
        </message>
        <message>
            <source>One key from the portal, with permissions and an end date of its own. The usual way.</source>
            <translation>Ein Schlüssel aus dem Portal mit eigenen Berechtigungen und eigenem Enddatum. Der übliche Weg.</translation>
        </message>
        <message>
            <source>Quickest</source>
            <translation>Am schnellsten</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>The word before the key is App, not Bearer.</source>
            <translation>Das Wort vor dem Schlüssel ist App, nicht Bearer.</translation>
        </message>
        <message>
            <source>What a key may do was chosen when it was made. A key made for sending only is refused the balance and is good all the same.</source>
            <translation>Was ein Schlüssel darf, wurde bei seiner Erzeugung gewählt. Einem nur zum Senden gemachten Schlüssel wird das Guthaben verweigert, und er ist trotzdem gut.</translation>
        </message>
        <message>
            <source>Keys end at a date of their own, a year after they were made unless another was chosen.</source>
            <translation>Schlüssel enden an ihrem eigenen Datum, ein Jahr nach ihrer Erzeugung, wenn kein anderes gewählt wurde.</translation>
        </message>
        <message>
            <source>Token from your portal login</source>
            <translation>Token aus Ihrer Portal-Anmeldung</translation>
        </message>
        <message>
            <source>The login is used once to get a token that ends by itself. Infobip calls this the most secure way.</source>
            <translation>Die Anmeldedaten werden einmal benutzt, um ein Token zu holen, das von selbst endet. Infobip nennt das den sichersten Weg.</translation>
        </message>
        <message>
            <source>Safest</source>
            <translation>Am sichersten</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the login.</source>
            <translation>Es gibt kein Refresh-Token: Endet das Token, wird mit den Anmeldedaten ein neues geholt.</translation>
        </message>
        <message>
            <source>What the token may do is decided by the user's role in the portal.</source>
            <translation>Was das Token darf, entscheidet die Rolle des Benutzers im Portal.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>The login opens a session of 60 minutes. There can be only one; it is closed when you disconnect.</source>
            <translation>Die Anmeldedaten öffnen eine Sitzung von 60 Minuten. Es kann nur eine geben; beim Trennen wird sie geschlossen.</translation>
        </message>
        <message>
            <source>IBSSO</source>
            <translation>IBSSO</translation>
        </message>
        <message>
            <source>While a session is open, no second one can be created: the open one has to be closed first.</source>
            <translation>Solange eine Sitzung offen ist, lässt sich keine zweite öffnen: Die offene muss zuerst geschlossen werden.</translation>
        </message>
        <message>
            <source>What the session may do is decided by the user's role in the portal.</source>
            <translation>Was die Sitzung darf, entscheidet die Rolle des Benutzers im Portal.</translation>
        </message>
        <message>
            <source>The word before the token is IBSSO; Infobip's document spells it IBBSO in two places, which is a slip.</source>
            <translation>Das Wort vor dem Token ist IBSSO; Infobips Dokument schreibt es an zwei Stellen IBBSO, ein Versehen.</translation>
        </message>
        <message>
            <source>Infobip's document: 60 minutes</source>
            <translation>Infobips Dokument: 60 Minuten</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Benutzername und Passwort</translation>
        </message>
        <message>
            <source>The portal login with every call. Infobip recommends this least; good for a first look and for managing keys.</source>
            <translation>Die Portal-Anmeldedaten bei jedem Aufruf. Infobip empfiehlt das am wenigsten; gut für einen ersten Blick und zum Verwalten von Schlüsseln.</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Basic</translation>
        </message>
        <message>
            <source>What the login may do is decided by the user's role in the portal.</source>
            <translation>Was die Anmeldedaten dürfen, entscheidet die Rolle des Benutzers im Portal.</translation>
        </message>
        <message>
            <source>Everything about PIN codes, sending included</source>
            <translation>Alles zu PIN-Codes, auch das Senden</translation>
        </message>
        <message>
            <source>PIN codes (2FA)</source>
            <translation>PIN-Codes (2FA)</translation>
        </message>
        <message>
            <source>Configure PIN codes</source>
            <translation>PIN-Codes einrichten</translation>
        </message>
        <message>
            <source>Send PIN codes</source>
            <translation>PIN-Codes senden</translation>
        </message>
        <message>
            <source>PIN codes from inside a phone app</source>
            <translation>PIN-Codes aus einer Telefon-App heraus</translation>
        </message>
        <message>
            <source>Account settings and information; the balance needs it</source>
            <translation>Kontoeinstellungen und -angaben; das Guthaben braucht sie</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>AI agents: everything</source>
            <translation>KI-Agenten: alles</translation>
        </message>
        <message>
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <source>AI agents: ask them</source>
            <translation>KI-Agenten: befragen</translation>
        </message>
        <message>
            <source>AI agents: see them</source>
            <translation>KI-Agenten: ansehen</translation>
        </message>
        <message>
            <source>AI: read only</source>
            <translation>KI: nur lesen</translation>
        </message>
        <message>
            <source>Answers (chatbots): everything</source>
            <translation>Answers (Chatbots): alles</translation>
        </message>
        <message>
            <source>Answers (chatbots)</source>
            <translation>Answers (Chatbots)</translation>
        </message>
        <message>
            <source>Answers (chatbots): testing</source>
            <translation>Answers (Chatbots): erproben</translation>
        </message>
        <message>
            <source>Apple Messages for Business: read the logs</source>
            <translation>Apple Messages for Business: Protokolle lesen</translation>
        </message>
        <message>
            <source>Apple Messages for Business</source>
            <translation>Apple Messages for Business</translation>
        </message>
        <message>
            <source>Apple Messages for Business: everything</source>
            <translation>Apple Messages for Business: alles</translation>
        </message>
        <message>
            <source>Apple Messages for Business: send</source>
            <translation>Apple Messages for Business: senden</translation>
        </message>
        <message>
            <source>Manage applications and entities</source>
            <translation>Anwendungen und Entitäten verwalten</translation>
        </message>
        <message>
            <source>Applications and entities</source>
            <translation>Anwendungen und Entitäten</translation>
        </message>
        <message>
            <source>Read and export audit logs</source>
            <translation>Prüfprotokolle lesen und exportieren</translation>
        </message>
        <message>
            <source>Audit logs</source>
            <translation>Prüfprotokolle</translation>
        </message>
        <message>
            <source>See expenses</source>
            <translation>Ausgaben ansehen</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Biometrics: everything</source>
            <translation>Biometrie: alles</translation>
        </message>
        <message>
            <source>Biometrics</source>
            <translation>Biometrie</translation>
        </message>
        <message>
            <source>Manage block lists</source>
            <translation>Sperrlisten verwalten</translation>
        </message>
        <message>
            <source>Block lists</source>
            <translation>Sperrlisten</translation>
        </message>
        <message>
            <source>Branded domains: everything</source>
            <translation>Eigene Domains: alles</translation>
        </message>
        <message>
            <source>Branded domains</source>
            <translation>Eigene Domains</translation>
        </message>
        <message>
            <source>Call links: everything about configuration</source>
            <translation>Anruflinks: alles zur Einrichtung</translation>
        </message>
        <message>
            <source>Call links</source>
            <translation>Anruflinks</translation>
        </message>
        <message>
            <source>Call links: everything about links</source>
            <translation>Anruflinks: alles zu Links</translation>
        </message>
        <message>
            <source>Call links: everything</source>
            <translation>Anruflinks: alles</translation>
        </message>
        <message>
            <source>Call routing: everything</source>
            <translation>Anrufverteilung: alles</translation>
        </message>
        <message>
            <source>Call routing</source>
            <translation>Anrufverteilung</translation>
        </message>
        <message>
            <source>Calls: everything about bulk calls</source>
            <translation>Anrufe: alles zu Massenanrufen</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Calls: everything about configuration</source>
            <translation>Anrufe: alles zur Einrichtung</translation>
        </message>
        <message>
            <source>Calls: read the logs</source>
            <translation>Anrufe: Protokolle lesen</translation>
        </message>
        <message>
            <source>Calls: everything</source>
            <translation>Anrufe: alles</translation>
        </message>
        <message>
            <source>Calls: everything about media</source>
            <translation>Anrufe: alles zu Medien</translation>
        </message>
        <message>
            <source>Calls: read only</source>
            <translation>Anrufe: nur lesen</translation>
        </message>
        <message>
            <source>Calls: delete recordings</source>
            <translation>Anrufe: Aufzeichnungen löschen</translation>
        </message>
        <message>
            <source>Calls: read recordings</source>
            <translation>Anrufe: Aufzeichnungen lesen</translation>
        </message>
        <message>
            <source>Calls: receive call traffic</source>
            <translation>Anrufe: Anrufe empfangen</translation>
        </message>
        <message>
            <source>Calls: record call traffic</source>
            <translation>Anrufe: Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Calls: send call traffic</source>
            <translation>Anrufe: Anrufe tätigen</translation>
        </message>
        <message>
            <source>Campaign tags: everything</source>
            <translation>Kampagnenkennzeichen: alles</translation>
        </message>
        <message>
            <source>Campaign tags</source>
            <translation>Kampagnenkennzeichen</translation>
        </message>
        <message>
            <source>Campaign tags: read only</source>
            <translation>Kampagnenkennzeichen: nur lesen</translation>
        </message>
        <message>
            <source>Catalogs: everything</source>
            <translation>Kataloge: alles</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>Kataloge</translation>
        </message>
        <message>
            <source>Catalogs: read only</source>
            <translation>Kataloge: nur lesen</translation>
        </message>
        <message>
            <source>Catalogs: use</source>
            <translation>Kataloge: benutzen</translation>
        </message>
        <message>
            <source>Click-to-call: everything</source>
            <translation>Click-to-call: alles</translation>
        </message>
        <message>
            <source>Click-to-call</source>
            <translation>Click-to-call</translation>
        </message>
        <message>
            <source>Content messages: everything</source>
            <translation>Inhaltsnachrichten: alles</translation>
        </message>
        <message>
            <source>Content messages</source>
            <translation>Inhaltsnachrichten</translation>
        </message>
        <message>
            <source>Content messages: read only</source>
            <translation>Inhaltsnachrichten: nur lesen</translation>
        </message>
        <message>
            <source>Conversations: everything</source>
            <translation>Conversations: alles</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Conversations: read only</source>
            <translation>Conversations: nur lesen</translation>
        </message>
        <message>
            <source>E-mail: read the logs</source>
            <translation>E-Mail: Protokolle lesen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mail: everything</source>
            <translation>E-Mail: alles</translation>
        </message>
        <message>
            <source>E-mail: send</source>
            <translation>E-Mail: senden</translation>
        </message>
        <message>
            <source>E-mail: everything about templates</source>
            <translation>E-Mail: alles zu Vorlagen</translation>
        </message>
        <message>
            <source>Read the details of error codes</source>
            <translation>Einzelheiten von Fehlercodes lesen</translation>
        </message>
        <message>
            <source>Error codes</source>
            <translation>Fehlercodes</translation>
        </message>
        <message>
            <source>Flow: control</source>
            <translation>Flow: steuern</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Flow: everything</source>
            <translation>Flow: alles</translation>
        </message>
        <message>
            <source>Flow: read only</source>
            <translation>Flow: nur lesen</translation>
        </message>
        <message>
            <source>Flow: use</source>
            <translation>Flow: benutzen</translation>
        </message>
        <message>
            <source>Forms: everything</source>
            <translation>Formulare: alles</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formulare</translation>
        </message>
        <message>
            <source>Forms: read only</source>
            <translation>Formulare: nur lesen</translation>
        </message>
        <message>
            <source>Forms: use</source>
            <translation>Formulare: benutzen</translation>
        </message>
        <message>
            <source>Google Business Messages: read the logs</source>
            <translation>Google Business Messages: Protokolle lesen</translation>
        </message>
        <message>
            <source>Google Business Messages</source>
            <translation>Google Business Messages</translation>
        </message>
        <message>
            <source>Google Business Messages: everything</source>
            <translation>Google Business Messages: alles</translation>
        </message>
        <message>
            <source>Google Business Messages: send</source>
            <translation>Google Business Messages: senden</translation>
        </message>
        <message>
            <source>Read incoming messages of any channel</source>
            <translation>Eingehende Nachrichten aller Kanäle lesen</translation>
        </message>
        <message>
            <source>Incoming messages</source>
            <translation>Eingehende Nachrichten</translation>
        </message>
        <message>
            <source>Insights: read only</source>
            <translation>Insights: nur lesen</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Instagram: read the logs</source>
            <translation>Instagram: Protokolle lesen</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Instagram: everything</source>
            <translation>Instagram: alles</translation>
        </message>
        <message>
            <source>Instagram: send</source>
            <translation>Instagram: senden</translation>
        </message>
        <message>
            <source>IVR (voice menus): everything about configuration</source>
            <translation>IVR (Sprachmenüs): alles zur Einrichtung</translation>
        </message>
        <message>
            <source>IVR (voice menus)</source>
            <translation>IVR (Sprachmenüs)</translation>
        </message>
        <message>
            <source>IVR (voice menus): everything</source>
            <translation>IVR (Sprachmenüs): alles</translation>
        </message>
        <message>
            <source>IVR (voice menus): send</source>
            <translation>IVR (Sprachmenüs): senden</translation>
        </message>
        <message>
            <source>Kakao: read the logs</source>
            <translation>Kakao: Protokolle lesen</translation>
        </message>
        <message>
            <source>Kakao</source>
            <translation>Kakao</translation>
        </message>
        <message>
            <source>Kakao: everything</source>
            <translation>Kakao: alles</translation>
        </message>
        <message>
            <source>Kakao: send</source>
            <translation>Kakao: senden</translation>
        </message>
        <message>
            <source>Knowledge base: everything</source>
            <translation>Wissensdatenbank: alles</translation>
        </message>
        <message>
            <source>Knowledge base</source>
            <translation>Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base: read only</source>
            <translation>Wissensdatenbank: nur lesen</translation>
        </message>
        <message>
            <source>LINE: everything</source>
            <translation>LINE: alles</translation>
        </message>
        <message>
            <source>LINE</source>
            <translation>LINE</translation>
        </message>
        <message>
            <source>LINE: send</source>
            <translation>LINE: senden</translation>
        </message>
        <message>
            <source>Live chat: everything</source>
            <translation>Live-Chat: alles</translation>
        </message>
        <message>
            <source>Live chat</source>
            <translation>Live-Chat</translation>
        </message>
        <message>
            <source>Markup language: everything</source>
            <translation>Auszeichnungssprache: alles</translation>
        </message>
        <message>
            <source>Markup language</source>
            <translation>Auszeichnungssprache</translation>
        </message>
        <message>
            <source>Set up number compliance through the provisioning MCP server</source>
            <translation>Nummern-Compliance über den MCP-Server zur Bereitstellung einrichten</translation>
        </message>
        <message>
            <source>MCP</source>
            <translation>MCP</translation>
        </message>
        <message>
            <source>Send on any channel; includes sending on each single channel</source>
            <translation>Auf jedem Kanal senden; schließt das Senden auf jedem einzelnen ein</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Messages API: everything</source>
            <translation>Messages API: alles</translation>
        </message>
        <message>
            <source>Messages API</source>
            <translation>Messages API</translation>
        </message>
        <message>
            <source>Messages API: send</source>
            <translation>Messages API: senden</translation>
        </message>
        <message>
            <source>Messenger: read the logs</source>
            <translation>Messenger: Protokolle lesen</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>Messenger: everything</source>
            <translation>Messenger: alles</translation>
        </message>
        <message>
            <source>Messenger: send</source>
            <translation>Messenger: senden</translation>
        </message>
        <message>
            <source>Metrics and analytics</source>
            <translation>Messwerte und Auswertung</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>MMS: read incoming messages</source>
            <translation>MMS: Eingehende Nachrichten lesen</translation>
        </message>
        <message>
            <source>MMS</source>
            <translation>MMS</translation>
        </message>
        <message>
            <source>MMS: read the logs</source>
            <translation>MMS: Protokolle lesen</translation>
        </message>
        <message>
            <source>MMS: everything</source>
            <translation>MMS: alles</translation>
        </message>
        <message>
            <source>MMS: send</source>
            <translation>MMS: senden</translation>
        </message>
        <message>
            <source>Mobile app messages: read incoming messages</source>
            <translation>Nachrichten in Apps: Eingehende Nachrichten lesen</translation>
        </message>
        <message>
            <source>Mobile app messages</source>
            <translation>Nachrichten in Apps</translation>
        </message>
        <message>
            <source>Mobile app messages: read the logs</source>
            <translation>Nachrichten in Apps: Protokolle lesen</translation>
        </message>
        <message>
            <source>Mobile app messages: everything</source>
            <translation>Nachrichten in Apps: alles</translation>
        </message>
        <message>
            <source>Mobile app messages: send</source>
            <translation>Nachrichten in Apps: senden</translation>
        </message>
        <message>
            <source>Identity checks with the phone operator</source>
            <translation>Identitätsprüfungen beim Mobilfunkbetreiber</translation>
        </message>
        <message>
            <source>Mobile identity</source>
            <translation>Mobile Identität</translation>
        </message>
        <message>
            <source>Number activation state: read only</source>
            <translation>Aktivierungszustand von Nummern: nur lesen</translation>
        </message>
        <message>
            <source>Number activation state</source>
            <translation>Aktivierungszustand von Nummern</translation>
        </message>
        <message>
            <source>Number lookup: read the logs</source>
            <translation>Nummernabfrage: Protokolle lesen</translation>
        </message>
        <message>
            <source>Number lookup</source>
            <translation>Nummernabfrage</translation>
        </message>
        <message>
            <source>Number lookup: everything</source>
            <translation>Nummernabfrage: alles</translation>
        </message>
        <message>
            <source>Run number lookups, which cost money</source>
            <translation>Nummern abfragen, was Geld kostet</translation>
        </message>
        <message>
            <source>Number risk score: everything</source>
            <translation>Risikowert von Nummern: alles</translation>
        </message>
        <message>
            <source>Number risk score</source>
            <translation>Risikowert von Nummern</translation>
        </message>
        <message>
            <source>Number masking: everything</source>
            <translation>Nummernmaskierung: alles</translation>
        </message>
        <message>
            <source>Number masking</source>
            <translation>Nummernmaskierung</translation>
        </message>
        <message>
            <source>Everything about numbers; may buy numbers</source>
            <translation>Alles zu Nummern; darf Nummern kaufen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>Numbers: everything about recordings</source>
            <translation>Nummern: alles zu Aufzeichnungen</translation>
        </message>
        <message>
            <source>Omni failover: read the logs</source>
            <translation>Omni-Failover: Protokolle lesen</translation>
        </message>
        <message>
            <source>Omni failover</source>
            <translation>Omni-Failover</translation>
        </message>
        <message>
            <source>Omni failover: everything</source>
            <translation>Omni-Failover: alles</translation>
        </message>
        <message>
            <source>Omni failover: send</source>
            <translation>Omni-Failover: senden</translation>
        </message>
        <message>
            <source>Onboarding: everything</source>
            <translation>Onboarding: alles</translation>
        </message>
        <message>
            <source>Onboarding</source>
            <translation>Onboarding</translation>
        </message>
        <message>
            <source>Customer profiles: everything</source>
            <translation>Kundenprofile: alles</translation>
        </message>
        <message>
            <source>People (customer profiles)</source>
            <translation>People (Kundenprofile)</translation>
        </message>
        <message>
            <source>Customer profiles: read only</source>
            <translation>Kundenprofile: nur lesen</translation>
        </message>
        <message>
            <source>Customer profiles: add events</source>
            <translation>Kundenprofile: Ereignisse hinzufügen</translation>
        </message>
        <message>
            <source>RBM MaaP: everything</source>
            <translation>RBM MaaP: alles</translation>
        </message>
        <message>
            <source>RBM MaaP</source>
            <translation>RBM MaaP</translation>
        </message>
        <message>
            <source>RBM MaaP: send</source>
            <translation>RBM MaaP: senden</translation>
        </message>
        <message>
            <source>RCS: read the logs</source>
            <translation>RCS: Protokolle lesen</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>RCS: everything</source>
            <translation>RCS: alles</translation>
        </message>
        <message>
            <source>RCS: send</source>
            <translation>RCS: senden</translation>
        </message>
        <message>
            <source>RCS: set up</source>
            <translation>RCS: einrichten</translation>
        </message>
        <message>
            <source>Resource request hub: everything</source>
            <translation>Resource request hub: alles</translation>
        </message>
        <message>
            <source>Resource request hub</source>
            <translation>Resource request hub</translation>
        </message>
        <message>
            <source>Resource request hub: read only</source>
            <translation>Resource request hub: nur lesen</translation>
        </message>
        <message>
            <source>SaaS integrations: everything</source>
            <translation>SaaS-Integrationen: alles</translation>
        </message>
        <message>
            <source>SaaS integrations</source>
            <translation>SaaS-Integrationen</translation>
        </message>
        <message>
            <source>SaaS integrations: everything about TikTok ads</source>
            <translation>SaaS-Integrationen: alles zu TikTok-Werbung</translation>
        </message>
        <message>
            <source>Sending strategies: everything</source>
            <translation>Sendestrategien: alles</translation>
        </message>
        <message>
            <source>Sending strategies</source>
            <translation>Sendestrategien</translation>
        </message>
        <message>
            <source>Signals: everything</source>
            <translation>Signals: alles</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>Fetch incoming SMS, each only once</source>
            <translation>Eingehende SMS abholen, jede nur einmal</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Read the logs of sent SMS</source>
            <translation>Protokolle gesendeter SMS lesen</translation>
        </message>
        <message>
            <source>Everything about SMS, sending included</source>
            <translation>Alles zu SMS, auch das Senden</translation>
        </message>
        <message>
            <source>Send SMS (also lets you fetch delivery reports)</source>
            <translation>SMS senden (erlaubt auch, Zustellberichte abzuholen)</translation>
        </message>
        <message>
            <source>Manage webhook subscriptions</source>
            <translation>Webhook-Abonnements verwalten</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonnements</translation>
        </message>
        <message>
            <source>TikTok: read the logs</source>
            <translation>TikTok: Protokolle lesen</translation>
        </message>
        <message>
            <source>TikTok</source>
            <translation>TikTok</translation>
        </message>
        <message>
            <source>TikTok: everything</source>
            <translation>TikTok: alles</translation>
        </message>
        <message>
            <source>TikTok: send</source>
            <translation>TikTok: senden</translation>
        </message>
        <message>
            <source>Viber Business Messages: read the logs</source>
            <translation>Viber Business Messages: Protokolle lesen</translation>
        </message>
        <message>
            <source>Viber Business Messages</source>
            <translation>Viber Business Messages</translation>
        </message>
        <message>
            <source>Viber Business Messages: everything</source>
            <translation>Viber Business Messages: alles</translation>
        </message>
        <message>
            <source>Viber Business Messages: send</source>
            <translation>Viber Business Messages: senden</translation>
        </message>
        <message>
            <source>Viber bot: read the logs</source>
            <translation>Viber-Bot: Protokolle lesen</translation>
        </message>
        <message>
            <source>Viber bot</source>
            <translation>Viber-Bot</translation>
        </message>
        <message>
            <source>Viber bot: everything</source>
            <translation>Viber-Bot: alles</translation>
        </message>
        <message>
            <source>Viber bot: send</source>
            <translation>Viber-Bot: senden</translation>
        </message>
        <message>
            <source>Voice messages: read the logs</source>
            <translation>Sprachnachrichten: Protokolle lesen</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Sprachnachrichten</translation>
        </message>
        <message>
            <source>Voice messages: everything</source>
            <translation>Sprachnachrichten: alles</translation>
        </message>
        <message>
            <source>Voice messages: send</source>
            <translation>Sprachnachrichten: senden</translation>
        </message>
        <message>
            <source>Voice reports: read only</source>
            <translation>Sprachberichte: nur lesen</translation>
        </message>
        <message>
            <source>Voice reports</source>
            <translation>Sprachberichte</translation>
        </message>
        <message>
            <source>Voice: read the logs</source>
            <translation>Sprache: Protokolle lesen</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Voice: delete recordings</source>
            <translation>Sprache: Aufzeichnungen löschen</translation>
        </message>
        <message>
            <source>Voice: everything about recordings</source>
            <translation>Sprache: alles zu Aufzeichnungen</translation>
        </message>
        <message>
            <source>Voice: read recordings</source>
            <translation>Sprache: Aufzeichnungen lesen</translation>
        </message>
        <message>
            <source>Web push: everything</source>
            <translation>Web-Push: alles</translation>
        </message>
        <message>
            <source>Web push</source>
            <translation>Web-Push</translation>
        </message>
        <message>
            <source>Web push: send</source>
            <translation>Web-Push: senden</translation>
        </message>
        <message>
            <source>Use from a web page only; such a key may be public</source>
            <translation>Nur von einer Webseite aus benutzen; ein solcher Schlüssel darf öffentlich sein</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Tracking from a web page only; such a key may be public</source>
            <translation>Nur Verfolgung von einer Webseite aus; ein solcher Schlüssel darf öffentlich sein</translation>
        </message>
        <message>
            <source>WebRTC: everything about configuration</source>
            <translation>WebRTC: alles zur Einrichtung</translation>
        </message>
        <message>
            <source>WebRTC</source>
            <translation>WebRTC</translation>
        </message>
        <message>
            <source>WebRTC: everything about identities</source>
            <translation>WebRTC: alles zu Identitäten</translation>
        </message>
        <message>
            <source>WebRTC: everything</source>
            <translation>WebRTC: alles</translation>
        </message>
        <message>
            <source>WebRTC: everything about media</source>
            <translation>WebRTC: alles zu Medien</translation>
        </message>
        <message>
            <source>WhatsApp: conversions</source>
            <translation>WhatsApp: Konversionen</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp: read incoming messages</source>
            <translation>WhatsApp: Eingehende Nachrichten lesen</translation>
        </message>
        <message>
            <source>WhatsApp: read the logs</source>
            <translation>WhatsApp: Protokolle lesen</translation>
        </message>
        <message>
            <source>WhatsApp: everything</source>
            <translation>WhatsApp: alles</translation>
        </message>
        <message>
            <source>WhatsApp: send</source>
            <translation>WhatsApp: senden</translation>
        </message>
        <message>
            <source>Zalo: read the logs</source>
            <translation>Zalo: Protokolle lesen</translation>
        </message>
        <message>
            <source>Zalo</source>
            <translation>Zalo</translation>
        </message>
        <message>
            <source>Zalo: everything</source>
            <translation>Zalo: alles</translation>
        </message>
        <message>
            <source>Zalo: send</source>
            <translation>Zalo: senden</translation>
        </message>
        <message>
            <source>See the balance</source>
            <translation>Guthaben ansehen</translation>
        </message>
        <message>
            <source>Read the SMS logs</source>
            <translation>SMS-Protokolle lesen</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>SMS senden</translation>
        </message>
        <message>
            <source>Receive SMS</source>
            <translation>SMS empfangen</translation>
        </message>
        <message>
            <source>Manage numbers</source>
            <translation>Nummern verwalten</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>What is left on the account. A good key that was made for sending only is refused here.</source>
            <translation>Was auf dem Konto übrig ist. Ein guter, nur zum Senden gemachter Schlüssel wird hier abgelehnt.</translation>
        </message>
        <message>
            <source>SMS logs</source>
            <translation>SMS-Protokolle</translation>
        </message>
        <message>
            <source>The newest sent SMS of the last 48 hours.</source>
            <translation>Die neuesten gesendeten SMS der letzten 48 Stunden.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <source>API keys of the account</source>
            <translation>API-Schlüssel des Kontos</translation>
        </message>
        <message>
            <source>All keys with their names, permissions and end dates (validTo). The keys themselves are masked.</source>
            <translation>Alle Schlüssel mit Namen, Berechtigungen und Enddaten (validTo). Die Schlüssel selbst sind unkenntlich.</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Ihre Nummern</translation>
        </message>
        <message>
            <source>The numbers the account owns.</source>
            <translation>Die Nummern, die dem Konto gehören.</translation>
        </message>
        <message>
            <source>PIN applications</source>
            <translation>PIN-Anwendungen</translation>
        </message>
        <message>
            <source>The applications that send PIN codes.</source>
            <translation>Die Anwendungen, die PIN-Codes senden.</translation>
        </message>
        <message>
            <source>Total balance</source>
            <translation>Gesamtguthaben</translation>
        </message>
        <message>
            <source>Free messages left</source>
            <translation>Übrige Freinachrichten</translation>
        </message>
        <message>
            <source>Infobip hands out each report only once: a test would swallow it.</source>
            <translation>Infobip gibt jeden Bericht nur einmal heraus: Ein Test würde ihn verschlucken.</translation>
        </message>
        <message>
            <source>Infobip hands out each incoming message only once: a test would swallow it.</source>
            <translation>Infobip gibt jede eingehende Nachricht nur einmal heraus: Ein Test würde sie verschlucken.</translation>
        </message>
        <message>
            <source>Where is the API key?</source>
            <translation>Wo ist der API-Schlüssel?</translation>
        </message>
        <message>
            <source>Log in to the Infobip portal at portal.infobip.com.</source>
            <translation>Melden Sie sich im Portal von Infobip an: portal.infobip.com.</translation>
        </message>
        <message>
            <source>The home page shows your base URL; copy it.</source>
            <translation>Die Startseite zeigt Ihre Basisadresse; kopieren Sie sie.</translation>
        </message>
        <message>
            <source>Open Settings, API keys, and create a key. Choose what it may do and until when it is good.</source>
            <translation>Öffnen Sie „Settings“, „API keys“, und erzeugen Sie einen Schlüssel. Wählen Sie, was er darf und bis wann er gilt.</translation>
        </message>
        <message>
            <source>Copy the key.</source>
            <translation>Kopieren Sie den Schlüssel.</translation>
        </message>
        <message>
            <source>Which login is meant?</source>
            <translation>Welche Anmeldedaten sind gemeint?</translation>
        </message>
        <message>
            <source>It is the user name and password with which you log in at portal.infobip.com.</source>
            <translation>Es sind Benutzername und Passwort, mit denen Sie sich bei portal.infobip.com anmelden.</translation>
        </message>
        <message>
            <source>The home page of the portal shows your base URL; copy it.</source>
            <translation>Die Startseite des Portals zeigt Ihre Basisadresse; kopieren Sie sie.</translation>
        </message>
        <message>
            <source>The user's role in the portal decides what calls are allowed. It is not documented whether this works for a user with two-factor login.</source>
            <translation>Die Rolle des Benutzers im Portal entscheidet, welche Aufrufe erlaubt sind. Ob das für einen Benutzer mit Zwei-Faktor-Anmeldung funktioniert, ist nicht dokumentiert.</translation>
        </message>
        <message>
            <source>A session is still open; Infobip allows one at a time.</source>
            <translation>Eine Sitzung ist noch offen; Infobip erlaubt nur eine zugleich.</translation>
        </message>
        <message>
            <source>Infobip does not tell a wrong password from a disabled user or an address that is not allowed.</source>
            <translation>Infobip unterscheidet ein falsches Passwort nicht von einem gesperrten Benutzer oder einer nicht erlaubten Adresse.</translation>
        </message>
        <message>
            <source>This is the general address; each account has its own, which the portal's home page shows.</source>
            <translation>Das ist die allgemeine Adresse; jedes Konto hat eine eigene, die die Startseite des Portals zeigt.</translation>
        </message>
        <message>
            <source>Infobip's 401 has no way to tell wrong, expired, disabled and address not allowed apart.</source>
            <translation>Infobips 401 unterscheidet nicht zwischen falsch, abgelaufen, gesperrt und nicht erlaubter Adresse.</translation>
        </message>
        <message>
            <source>The key is good; it was made without this permission.</source>
            <translation>Der Schlüssel ist gut; er wurde ohne diese Berechtigung gemacht.</translation>
        </message>
        <message>
            <source>Infobip API key</source>
            <translation>API-Schlüssel von Infobip</translation>
        </message>
        <message>
            <source>32 hexadecimal digits, a dash and a UUID: nothing else looks so</source>
            <translation>32 hexadezimale Ziffern, ein Bindestrich und eine UUID: So sieht sonst nichts aus</translation>
        </message>
        <message>
            <source>Infobip session token</source>
            <translation>Sitzungstoken von Infobip</translation>
        </message>
        <message>
            <source>a UUID, like many other things</source>
            <translation>eine UUID, wie vieles andere</translation>
        </message>
        <message>
            <source>error answer in Infobip's form</source>
            <translation>Fehlerantwort in Infobips Form</translation>
        </message>
        <message>
            <source>requestError with a serviceException, as in Infobip's documents</source>
            <translation>requestError mit einer serviceException, wie in Infobips Dokumenten</translation>
        </message>
        <message>
            <source>Infobip access token</source>
            <translation>Access-Token von Infobip</translation>
        </message>
        <message>
            <source>iss is infobip.com</source>
            <translation>iss ist infobip.com</translation>
        </message>
        <message>
            <source>token of Infobip's server for MCP, another one than the API's</source>
            <translation>Token von Infobips Server für MCP, einem anderen als dem der API</translation>
        </message>
        <message>
            <source>iss is auth.infobip.com, which serves MCP only</source>
            <translation>iss ist auth.infobip.com, das nur MCP bedient</translation>
        </message>
        <message>
            <source>Who it speaks for: the portal user name</source>
            <translation>Für wen es spricht: der Benutzername des Portals</translation>
        </message>
        <message>
            <source>Issued by Infobip</source>
            <translation>Ausgestellt von Infobip</translation>
        </message>
        <message>
            <source>MessageBird</source>
            <translation>MessageBird</translation>
        </message>
        <message>
            <source>MessageBird access key</source>
            <translation>Zugangsschlüssel von MessageBird</translation>
        </message>
        <message>
            <source>25 letters and digits</source>
            <translation>25 Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>MessageBird or Bird access key</source>
            <translation>Zugangsschlüssel von MessageBird oder Bird</translation>
        </message>
        <message>
            <source>the scheme word AccessKey</source>
            <translation>das Schemawort AccessKey</translation>
        </message>
        <message>
            <source>Receiving SMS, renting numbers, proxies</source>
            <translation>SMS empfangen, Nummern mieten, Proxys</translation>
        </message>
        <message>
            <source>On onlinesim.io: User Profile, tab API, field API Key.</source>
            <translation>Auf onlinesim.io: „User Profile“, Reiter „API“, Feld „API Key“.</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>From the list of your applications on OnlineSIM's OAuth page.</source>
            <translation>Aus der Liste Ihrer Anwendungen auf der OAuth-Seite von OnlineSIM.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Beside the client ID. Leave it empty for an application that was created without “Confidential”.</source>
            <translation>Neben der Client-ID. Lassen Sie es leer bei einer Anwendung, die ohne „Confidential“ angelegt wurde.</translation>
        </message>
        <message>
            <source>onlinesim.io</source>
            <translation>onlinesim.io</translation>
        </message>
        <message>
            <source>One key from your OnlineSIM profile. Anyone who has it can use everything in your account.</source>
            <translation>Ein Schlüssel aus Ihrem Profil bei OnlineSIM. Wer ihn hat, kann alles in Ihrem Konto benutzen.</translation>
        </message>
        <message>
            <source>Authorization: Bearer</source>
            <translation>Authorization: Bearer</translation>
        </message>
        <message>
            <source>OnlineSIM recommends signing in with OAuth where that is possible.</source>
            <translation>OnlineSIM empfiehlt, sich wo möglich mit OAuth anzumelden.</translation>
        </message>
        <message>
            <source>Sign in with your browser</source>
            <translation>Mit dem Browser anmelden</translation>
        </message>
        <message>
            <source>You agree on OnlineSIM's own page and choose what is allowed; it is renewed by itself. You register an app there first.</source>
            <translation>Sie stimmen auf OnlineSIMs eigener Seite zu und wählen, was erlaubt ist; erneuert wird von selbst. Zuerst registrieren Sie dort eine App.</translation>
        </message>
        <message>
            <source>The token is renewed by itself; if OnlineSIM refuses that too, you sign in again.</source>
            <translation>Das Token erneuert sich von selbst; lehnt OnlineSIM auch das ab, melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>An app without a secret is protected by PKCE instead.</source>
            <translation>Eine App ohne Secret ist stattdessen durch PKCE geschützt.</translation>
        </message>
        <message>
            <source>Type it into “Redirect URL” when you create the app on OnlineSIM's OAuth page; it has to match.</source>
            <translation>Tragen Sie sie unter „Redirect URL“ ein, wenn Sie die App auf OnlineSIMs OAuth-Seite anlegen; sie muss übereinstimmen.</translation>
        </message>
        <message>
            <source>Sign in with your browser, without a secret</source>
            <translation>Mit dem Browser anmelden, ohne Secret</translation>
        </message>
        <message>
            <source>For apps that cannot keep a secret: the token comes straight back and cannot be renewed; you sign in again when it runs out.</source>
            <translation>Für Apps, die kein Geheimnis hüten können: Das Token kommt gleich zurück und lässt sich nicht erneuern; läuft es ab, melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>OAuth 2.0 implicit</source>
            <translation>OAuth 2.0 implicit</translation>
        </message>
        <message>
            <source>An older way: the token passes through the browser. Prefer the sign-in above where you can.</source>
            <translation>Ein älterer Weg: Das Token läuft durch den Browser. Nehmen Sie lieber die Anmeldung darüber, wo es geht.</translation>
        </message>
        <message>
            <source>API key in the address</source>
            <translation>API-Schlüssel in der Adresse</translation>
        </message>
        <message>
            <source>The same key as part of the address. It ends up in logs and histories; prefer the header.</source>
            <translation>Derselbe Schlüssel als Teil der Adresse. Er landet in Protokollen und Verläufen; nehmen Sie lieber den Header.</translation>
        </message>
        <message>
            <source>?apikey=</source>
            <translation>?apikey=</translation>
        </message>
        <message>
            <source>A key in the address may be kept in logs and histories along the way.</source>
            <translation>Ein Schlüssel in der Adresse wird unterwegs vielleicht in Protokollen und Verläufen festgehalten.</translation>
        </message>
        <message>
            <source>Use and manage free numbers</source>
            <translation>Kostenlose Nummern benutzen und verwalten</translation>
        </message>
        <message>
            <source>Order numbers that receive SMS for one service, which costs money; see the balance</source>
            <translation>Nummern bestellen, die SMS für einen Dienst empfangen, was Geld kostet; das Guthaben ansehen</translation>
        </message>
        <message>
            <source>Rent SIM cards on your behalf, which costs money</source>
            <translation>In Ihrem Namen SIM-Karten mieten, was Geld kostet</translation>
        </message>
        <message>
            <source>Manage your proxies (missing from OnlineSIM's newer documents, so asking for it may be refused)</source>
            <translation>Ihre Proxys verwalten (fehlt in OnlineSIMs neueren Dokumenten, das Verlangen wird also vielleicht abgelehnt)</translation>
        </message>
        <message>
            <source>See the balance and receive SMS on numbers</source>
            <translation>Guthaben ansehen und SMS auf Nummern empfangen</translation>
        </message>
        <message>
            <source>Use free numbers</source>
            <translation>Kostenlose Nummern benutzen</translation>
        </message>
        <message>
            <source>Receive SMS and rent numbers</source>
            <translation>SMS empfangen und Nummern mieten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Include income</source>
            <translation>Einnahmen einschließen</translation>
        </message>
        <message>
            <source>Number statistics</source>
            <translation>Nummernstatistik</translation>
        </message>
        <message>
            <source>Which numbers are on offer, with counts and prices.</source>
            <translation>Welche Nummern im Angebot sind, mit Anzahl und Preisen.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>A dial code such as 7 or 49, or all.</source>
            <translation>Eine Vorwahl wie 7 oder 49, oder all.</translation>
        </message>
        <message>
            <source>Running operations</source>
            <translation>Laufende Vorgänge</translation>
        </message>
        <message>
            <source>Numbers that wait for an SMS right now. Having none is a good answer too.</source>
            <translation>Nummern, die gerade auf eine SMS warten. Dass es keine gibt, ist auch eine gute Antwort.</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Leave it empty for all.</source>
            <translation>Für alle leer lassen.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Your profile; the API key in it is masked.</source>
            <translation>Ihr Profil; der API-Schlüssel darin ist unkenntlich.</translation>
        </message>
        <message>
            <source>Free numbers</source>
            <translation>Kostenlose Nummern</translation>
        </message>
        <message>
            <source>A public list that needs no key: it shows that the host answers and says nothing about the key.</source>
            <translation>Eine öffentliche Liste, die keinen Schlüssel braucht: Sie zeigt, dass der Host antwortet, und sagt nichts über den Schlüssel.</translation>
        </message>
        <message>
            <source>It orders or extends something and spends money.</source>
            <translation>Es bestellt oder verlängert etwas und gibt Geld aus.</translation>
        </message>
        <message>
            <source>It may order a proxy, which costs money.</source>
            <translation>Es bestellt vielleicht einen Proxy, der Geld kostet.</translation>
        </message>
        <message>
            <source>The alternative interface orders numbers under the same address, which costs money.</source>
            <translation>Die andere Schnittstelle bestellt unter derselben Adresse Nummern, was Geld kostet.</translation>
        </message>
        <message>
            <source>Log in at onlinesim.io.</source>
            <translation>Melden Sie sich bei onlinesim.io an.</translation>
        </message>
        <message>
            <source>Open User Profile and click the tab API.</source>
            <translation>Öffnen Sie „User Profile“, und klicken Sie auf den Reiter „API“.</translation>
        </message>
        <message>
            <source>Copy the key from the field API Key.</source>
            <translation>Kopieren Sie den Schlüssel aus dem Feld „API Key“.</translation>
        </message>
        <message>
            <source>How to register an app</source>
            <translation>Wie man eine App registriert</translation>
        </message>
        <message>
            <source>Open OnlineSIM's OAuth page and log in. Its address is not printed in the documents; look for OAuth in your profile.</source>
            <translation>Öffnen Sie OnlineSIMs OAuth-Seite, und melden Sie sich an. Ihre Adresse steht nicht in den Dokumenten; suchen Sie in Ihrem Profil nach OAuth.</translation>
        </message>
        <message>
            <source>Click “Create New Client”.</source>
            <translation>Klicken Sie auf „Create New Client“.</translation>
        </message>
        <message>
            <source>Name: any name you will recognise.</source>
            <translation>Name: irgendein Name, den Sie wiedererkennen.</translation>
        </message>
        <message>
            <source>Redirect URL: exactly this address: {redirect_uri}</source>
            <translation>Redirect URL: genau diese Adresse: {redirect_uri}</translation>
        </message>
        <message>
            <source>Confidential: switch it on to get a secret, off for a sign-in without one.</source>
            <translation>Confidential: einschalten für ein Secret, aus für eine Anmeldung ohne.</translation>
        </message>
        <message>
            <source>Click “Create”. Client ID and Secret then stand in the list.</source>
            <translation>Klicken Sie auf „Create“. Client-ID und Secret stehen dann in der Liste.</translation>
        </message>
        <message>
            <source>ERROR_WRONG_KEY: wrong or expired; OnlineSIM does not say which.</source>
            <translation>ERROR_WRONG_KEY: falsch oder abgelaufen; OnlineSIM sagt nicht, welches von beiden.</translation>
        </message>
        <message>
            <source>ERROR_NO_KEY: OnlineSIM saw no key in the request.</source>
            <translation>ERROR_NO_KEY: OnlineSIM sah keinen Schlüssel in der Anfrage.</translation>
        </message>
        <message>
            <source>API access is switched off in the profile.</source>
            <translation>Der API-Zugang ist im Profil ausgeschaltet.</translation>
        </message>
        <message>
            <source>API_ACCESS_IP: this address is not on the list in the profile.</source>
            <translation>API_ACCESS_IP: Diese Adresse steht nicht auf der Liste im Profil.</translation>
        </message>
        <message>
            <source>Too many requests at once; OnlineSIM's own client waits a second between calls.</source>
            <translation>Zu viele Anfragen auf einmal; OnlineSIMs eigener Client wartet eine Sekunde zwischen Aufrufen.</translation>
        </message>
        <message>
            <source>The key was accepted; there is just nothing to list.</source>
            <translation>Der Schlüssel wurde angenommen; es gibt nur nichts aufzulisten.</translation>
        </message>
        <message>
            <source>The key was probably accepted; OnlineSIM complains about the request.</source>
            <translation>Der Schlüssel wurde wohl angenommen; OnlineSIM beschwert sich über die Anfrage.</translation>
        </message>
        <message>
            <source>OnlineSIM answers 1 when all is well; this word is in none of its lists.</source>
            <translation>OnlineSIM antwortet mit 1, wenn alles gut ist; dieses Wort steht in keiner seiner Listen.</translation>
        </message>
        <message>
            <source>refresh token of Laravel Passport, probably OnlineSIM's</source>
            <translation>Refresh-Token von Laravel Passport, wohl OnlineSIMs</translation>
        </message>
        <message>
            <source>refresh tokens of Laravel Passport begin with def50200</source>
            <translation>Refresh-Token von Laravel Passport beginnen mit def50200</translation>
        </message>
        <message>
            <source>access token, probably OnlineSIM's</source>
            <translation>Access-Token, wohl OnlineSIMs</translation>
        </message>
        <message>
            <source>the form of a Laravel Passport token with OnlineSIM's scope names</source>
            <translation>die Form eines Tokens von Laravel Passport mit OnlineSIMs Berechtigungsnamen</translation>
        </message>
        <message>
            <source>Who it speaks for: probably the number of the OnlineSIM user</source>
            <translation>Für wen es spricht: wohl die Nummer des Benutzers bei OnlineSIM</translation>
        </message>
        <message>
            <source>For whom it was issued: probably the client ID of the app</source>
            <translation>Für wen es ausgestellt wurde: wohl die Client-ID der App</translation>
        </message>
        <message>
            <source>Plivo</source>
            <translation>Plivo</translation>
        </message>
        <message>
            <source>Plivo Auth ID</source>
            <translation>Auth ID von Plivo</translation>
        </message>
        <message>
            <source>MA or SA and 18 capital letters and digits</source>
            <translation>MA oder SA und 18 Großbuchstaben und Ziffern</translation>
        </message>
        <message>
            <source>SMS, voice and lookup · formerly sms77</source>
            <translation>SMS, Sprache und Abfragen · früher sms77</translation>
        </message>
        <message>
            <source>From the message in which seven's support registered your application.</source>
            <translation>Aus der Nachricht, in der der Support von seven Ihre Anwendung registriert hat.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Secret</translation>
        </message>
        <message>
            <source>From the same message. Leave it empty if your application was registered without one.</source>
            <translation>Aus derselben Nachricht. Lassen Sie es leer, wenn Ihre Anwendung ohne registriert wurde.</translation>
        </message>
        <message>
            <source>In your seven account: Account, Developer, API Keys.</source>
            <translation>In Ihrem Konto bei seven: „Account“, „Developer“, „API Keys“.</translation>
        </message>
        <message>
            <source>seven.io (today)</source>
            <translation>seven.io (heute)</translation>
        </message>
        <message>
            <source>sms77.io (old names)</source>
            <translation>sms77.io (alte Namen)</translation>
        </message>
        <message>
            <source>The host names of the older document. It is not documented whether they still answer.</source>
            <translation>Die Hostnamen des älteren Dokuments. Ob sie noch antworten, ist nicht dokumentiert.</translation>
        </message>
        <message>
            <source>One key from your seven account, good until you delete it. Anyone who has it can use it.</source>
            <translation>Ein Schlüssel aus Ihrem Konto bei seven, gültig, bis Sie ihn löschen. Wer ihn hat, kann ihn benutzen.</translation>
        </message>
        <message>
            <source>X-Api-Key</source>
            <translation>X-Api-Key</translation>
        </message>
        <message>
            <source>You agree on seven's own page; your password stays there, and you choose what is allowed. seven's support has to register an app for you first.</source>
            <translation>Sie stimmen auf sevens eigener Seite zu; Ihr Passwort bleibt dort, und Sie wählen, was erlaubt ist. Zuerst muss der Support von seven eine App für Sie registrieren.</translation>
        </message>
        <message>
            <source>seven may grant less than you ask for; compare what was granted.</source>
            <translation>seven gewährt vielleicht weniger, als Sie verlangen; vergleichen Sie, was gewährt wurde.</translation>
        </message>
        <message>
            <source>A token is good for one hour and is renewed by itself.</source>
            <translation>Ein Token gilt eine Stunde und erneuert sich von selbst.</translation>
        </message>
        <message>
            <source>seven's document: one hour by default</source>
            <translation>sevens Dokument: eine Stunde, wenn nichts anderes gilt</translation>
        </message>
        <message>
            <source>Send the return address to seven's support when you ask for your application; it has to match exactly.</source>
            <translation>Senden Sie dem Support von seven die Rücksprungadresse, wenn Sie um Ihre Anwendung bitten; sie muss genau übereinstimmen.</translation>
        </message>
        <message>
            <source>seven's default, which may be everything</source>
            <translation>sevens Vorgabe, die alles sein kann</translation>
        </message>
        <message>
            <source>API key as “basic”</source>
            <translation>API-Schlüssel als „basic“</translation>
        </message>
        <message>
            <source>The same key behind the word basic, as it stands: no user name, no base64. For tools that can only send an Authorization header.</source>
            <translation>Derselbe Schlüssel hinter dem Wort basic, wie er dasteht: kein Benutzername, kein Base64. Für Werkzeuge, die nur einen Authorization-Header senden können.</translation>
        </message>
        <message>
            <source>Authorization: basic</source>
            <translation>Authorization: basic</translation>
        </message>
        <message>
            <source>See the credit</source>
            <translation>Guthaben ansehen</translation>
        </message>
        <message>
            <source>Read statistics</source>
            <translation>Statistik lesen</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>Protokoll lesen</translation>
        </message>
        <message>
            <source>See the account's prices</source>
            <translation>Preise des Kontos ansehen</translation>
        </message>
        <message>
            <source>See the delivery status of SMS</source>
            <translation>Zustellstatus von SMS ansehen</translation>
        </message>
        <message>
            <source>Read and edit contacts</source>
            <translation>Kontakte lesen und bearbeiten</translation>
        </message>
        <message>
            <source>See and change webhooks</source>
            <translation>Webhooks ansehen und ändern</translation>
        </message>
        <message>
            <source>See and edit subaccounts</source>
            <translation>Unterkonten ansehen und bearbeiten</translation>
        </message>
        <message>
            <source>Verify numbers as a sender of voice calls</source>
            <translation>Nummern als Absender von Anrufen bestätigen</translation>
        </message>
        <message>
            <source>Send voice messages</source>
            <translation>Sprachnachrichten senden</translation>
        </message>
        <message>
            <source>Run lookups (HLR, MNP and others), which cost money</source>
            <translation>Abfragen (HLR, MNP und andere), die Geld kosten</translation>
        </message>
        <message>
            <source>RCS messages</source>
            <translation>RCS-Nachrichten</translation>
        </message>
        <message>
            <source>WhatsApp Business</source>
            <translation>WhatsApp Business</translation>
        </message>
        <message>
            <source>Contact groups</source>
            <translation>Kontaktgruppen</translation>
        </message>
        <message>
            <source>Inbound numbers</source>
            <translation>Eingehende Nummern</translation>
        </message>
        <message>
            <source>Read log, statistics and delivery status</source>
            <translation>Protokoll, Statistik und Zustellstatus lesen</translation>
        </message>
        <message>
            <source>See prices</source>
            <translation>Preise ansehen</translation>
        </message>
        <message>
            <source>Who am I</source>
            <translation>Wer bin ich</translation>
        </message>
        <message>
            <source>To whom the token belongs.</source>
            <translation>Wem das Token gehört.</translation>
        </message>
        <message>
            <source>What is left on the account. Asked for as JSON: as plain text a balance could look like an error number.</source>
            <translation>Was auf dem Konto übrig ist. Als JSON abgefragt: Als einfacher Text könnte ein Guthaben wie eine Fehlernummer aussehen.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
        <message>
            <source>Two letters, such as de.</source>
            <translation>Zwei Buchstaben, etwa de.</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>Subaccount</source>
            <translation>Unterkonto</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Sent messages</source>
            <translation>Gesendete Nachrichten</translation>
        </message>
        <message>
            <source>Received messages</source>
            <translation>Empfangene Nachrichten</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Voice calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Subaccounts</source>
            <translation>Unterkonten</translation>
        </message>
        <message>
            <source>It sends or looks something up, and costs money.</source>
            <translation>Es sendet oder fragt etwas ab und kostet Geld.</translation>
        </message>
        <message>
            <source>It orders a number, which costs money.</source>
            <translation>Es bestellt eine Nummer, was Geld kostet.</translation>
        </message>
        <message>
            <source>It moves credit between accounts.</source>
            <translation>Es verschiebt Guthaben zwischen Konten.</translation>
        </message>
        <message>
            <source>Log in at app.seven.io.</source>
            <translation>Melden Sie sich bei app.seven.io an.</translation>
        </message>
        <message>
            <source>Open Account, then Developer, then API Keys.</source>
            <translation>Öffnen Sie „Account“, dann „Developer“, dann „API Keys“.</translation>
        </message>
        <message>
            <source>Create a key and choose what it may do; copy it.</source>
            <translation>Erzeugen Sie einen Schlüssel, und wählen Sie, was er darf; kopieren Sie ihn.</translation>
        </message>
        <message>
            <source>How to ask for an application</source>
            <translation>Wie man um eine Anwendung bittet</translation>
        </message>
        <message>
            <source>Applications are registered by seven's support only. Write to them.</source>
            <translation>Anwendungen registriert nur der Support von seven. Schreiben Sie ihm.</translation>
        </message>
        <message>
            <source>Tell them this return address, exactly: {redirect_uri}</source>
            <translation>Nennen Sie ihm diese Rücksprungadresse, genau so: {redirect_uri}</translation>
        </message>
        <message>
            <source>They answer with a client ID and, for confidential applications, a client secret. Type both in here.</source>
            <translation>Er antwortet mit einer Client-ID und, bei vertraulichen Anwendungen, einem Client-Secret. Geben Sie beide hier ein.</translation>
        </message>
        <message>
            <source>Hello,

please register an OAuth 2.0 application for our seven account.

Return address (redirect URI), exactly: {redirect_uri}
It runs on our own computer and uses PKCE.

Please send us the client ID and, if there is one, the client secret.

Thank you!</source>
            <translation>Guten Tag,

bitte registrieren Sie für unser Konto bei seven eine OAuth-2.0-Anwendung.

Rücksprungadresse (Redirect URI), genau so: {redirect_uri}
Sie läuft auf unserem eigenen Computer und verwendet PKCE.

Bitte senden Sie uns die Client-ID und, falls es eines gibt, das Client-Secret.

Vielen Dank!</translation>
        </message>
        <message>
            <source>As plain text, a balance of just this amount looks like seven's error number. Ask with Accept: application/json to be sure.</source>
            <translation>Als einfacher Text sieht ein Guthaben von genau diesem Betrag wie sevens Fehlernummer aus. Fragen Sie mit Accept: application/json, um sicher zu sein.</translation>
        </message>
        <message>
            <source>The balance as plain text.</source>
            <translation>Das Guthaben als einfacher Text.</translation>
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 900: login or key wrong.</source>
            <translation>seven meldet Fehler mit HTTP 200 und einer Zahl. 900: Anmeldedaten oder Schlüssel falsch.</translation>
        </message>
        <message>
            <source>900: login or key wrong.</source>
            <translation>900: Anmeldedaten oder Schlüssel falsch.</translation>
        </message>
        <message>
            <source>901: the check of the request's signature failed; this key demands signed requests, or the signature is wrong.</source>
            <translation>901: Die Prüfung der Signatur der Anfrage schlug fehl; dieser Schlüssel verlangt signierte Anfragen, oder die Signatur ist falsch.</translation>
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 902: no right for this endpoint.</source>
            <translation>seven meldet Fehler mit HTTP 200 und einer Zahl. 902: kein Recht für diese Adresse.</translation>
        </message>
        <message>
            <source>902: no right for this endpoint.</source>
            <translation>902: kein Recht für diese Adresse.</translation>
        </message>
        <message>
            <source>903: calls from this IP address are not allowed for the key.</source>
            <translation>903: Aufrufe von dieser IP-Adresse sind für den Schlüssel nicht erlaubt.</translation>
        </message>
        <message>
            <source>100: done.</source>
            <translation>100: erledigt.</translation>
        </message>
        <message>
            <source>500 as a body: not enough credit.</source>
            <translation>500 als Inhalt: nicht genug Guthaben.</translation>
        </message>
        <message>
            <source>500: not enough credit.</source>
            <translation>500: nicht genug Guthaben.</translation>
        </message>
        <message>
            <source>402: the same was sent a moment ago. 403: a limit of the account for the day was reached.</source>
            <translation>402: Dasselbe wurde vor einem Augenblick gesendet. 403: Eine Tagesgrenze des Kontos wurde erreicht.</translation>
        </message>
        <message>
            <source>seven knew the key and complained about the request.</source>
            <translation>seven kannte den Schlüssel und beschwerte sich über die Anfrage.</translation>
        </message>
        <message>
            <source>seven could not carry this out.</source>
            <translation>seven konnte das nicht ausführen.</translation>
        </message>
        <message>
            <source>seven access token</source>
            <translation>Access-Token von seven</translation>
        </message>
        <message>
            <source>40 hexadecimal digits, as in seven's document; many other things look so too</source>
            <translation>40 hexadezimale Ziffern, wie in sevens Dokument; vieles andere sieht auch so aus</translation>
        </message>
        <message>
            <source>seven API key</source>
            <translation>API-Schlüssel von seven</translation>
        </message>
        <message>
            <source>64 letters and digits; not documented</source>
            <translation>64 Buchstaben und Ziffern; nicht dokumentiert</translation>
        </message>
        <message>
            <source>error number of seven</source>
            <translation>Fehlernummer von seven</translation>
        </message>
        <message>
            <source>seven answers refusals with a bare number from 900 to 903</source>
            <translation>seven antwortet auf Abgelehntes mit einer bloßen Zahl von 900 bis 903</translation>
        </message>
        <message>
            <source>SMS, numbers and voice</source>
            <translation>SMS, Nummern und Sprache</translation>
        </message>
        <message>
            <source>Project ID</source>
            <translation>Projekt-ID</translation>
        </message>
        <message>
            <source>In the Sinch dashboard, at the top or under Settings, Projects. A key does not tell its project, so it has to be typed in.</source>
            <translation>Im Dashboard von Sinch, oben oder unter „Settings“, „Projects“. Ein Schlüssel nennt sein Projekt nicht, daher muss sie eingegeben werden.</translation>
        </message>
        <message>
            <source>a UUID: 32 hexadecimal digits with four dashes</source>
            <translation>eine UUID: 32 hexadezimale Ziffern mit vier Bindestrichen</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>Key ID</translation>
        </message>
        <message>
            <source>In the dashboard under Settings, Access keys. Sinch also calls it username or client_id.</source>
            <translation>Im Dashboard unter „Settings“, „Access keys“. Sinch nennt sie auch username oder client_id.</translation>
        </message>
        <message>
            <source>Key Secret</source>
            <translation>Key Secret</translation>
        </message>
        <message>
            <source>Shown once, when the access key is created. Sinch also calls it password or client_secret. Lost? Create a new key.</source>
            <translation>Einmal gezeigt, wenn der Zugangsschlüssel erzeugt wird. Sinch nennt es auch password oder client_secret. Verloren? Erzeugen Sie einen neuen Schlüssel.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>The region of the service plan; the dashboard shows it with the plan.</source>
            <translation>Die Region des Serviceplans; das Dashboard zeigt sie beim Plan.</translation>
        </message>
        <message>
            <source>United States (us)</source>
            <translation>Vereinigte Staaten (us)</translation>
        </message>
        <message>
            <source>Europe (eu)</source>
            <translation>Europa (eu)</translation>
        </message>
        <message>
            <source>Australia (au)</source>
            <translation>Australien (au)</translation>
        </message>
        <message>
            <source>Brazil (br)</source>
            <translation>Brasilien (br)</translation>
        </message>
        <message>
            <source>Canada (ca)</source>
            <translation>Kanada (ca)</translation>
        </message>
        <message>
            <source>Service plan ID</source>
            <translation>Serviceplan-ID</translation>
        </message>
        <message>
            <source>In the dashboard under SMS, APIs (REST).</source>
            <translation>Im Dashboard unter „SMS“, „APIs (REST)“.</translation>
        </message>
        <message>
            <source>usually 32 small letters and digits</source>
            <translation>meist 32 Kleinbuchstaben und Ziffern</translation>
        </message>
        <message>
            <source>API token</source>
            <translation>API-Token</translation>
        </message>
        <message>
            <source>Beside the service plan in the dashboard. It belongs to that plan only.</source>
            <translation>Neben dem Serviceplan im Dashboard. Es gehört nur zu diesem Plan.</translation>
        </message>
        <message>
            <source>sinch.com</source>
            <translation>sinch.com</translation>
        </message>
        <message>
            <source>Access key, as a token</source>
            <translation>Zugangsschlüssel, als Token</translation>
        </message>
        <message>
            <source>The access key is exchanged for a token that is good for about an hour. This is what Sinch wants for real use.</source>
            <translation>Der Zugangsschlüssel wird gegen ein Token getauscht, das etwa eine Stunde gilt. Das will Sinch für den echten Betrieb.</translation>
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the key.</source>
            <translation>Es gibt kein Refresh-Token: Endet das Token, wird mit dem Schlüssel ein neues geholt.</translation>
        </message>
        <message>
            <source>A token works in all regions, but many services have a host for each region: a good token can fail on the wrong one.</source>
            <translation>Ein Token gilt in allen Regionen, aber viele Dienste haben je Region einen Host: Ein gutes Token kann am falschen scheitern.</translation>
        </message>
        <message>
            <source>Sinch's documents: about one hour</source>
            <translation>Sinchs Dokumente: etwa eine Stunde</translation>
        </message>
        <message>
            <source>Access key, sent directly</source>
            <translation>Zugangsschlüssel, direkt gesendet</translation>
        </message>
        <message>
            <source>Key ID and Key Secret with every call. Sinch allows this for tests only and limits it strongly.</source>
            <translation>Key ID und Key Secret bei jedem Aufruf. Sinch erlaubt das nur zum Testen und begrenzt es stark.</translation>
        </message>
        <message>
            <source>For tests only: Sinch limits the number of calls strongly and may change the limit at any time.</source>
            <translation>Nur zum Testen: Sinch begrenzt die Zahl der Aufrufe stark und kann die Grenze jederzeit ändern.</translation>
        </message>
        <message>
            <source>SMS service plan</source>
            <translation>SMS-Serviceplan</translation>
        </message>
        <message>
            <source>The older way for SMS: a plan and its own token, which does not end. It does nothing outside that plan.</source>
            <translation>Der ältere Weg für SMS: ein Plan und sein eigenes Token, das nicht endet. Außerhalb dieses Plans bewirkt es nichts.</translation>
        </message>
        <message>
            <source>Service plan</source>
            <translation>Serviceplan</translation>
        </message>
        <message>
            <source>The token belongs to one plan in one region; elsewhere it is refused.</source>
            <translation>Das Token gehört zu einem Plan in einer Region; anderswo wird es abgelehnt.</translation>
        </message>
        <message>
            <source>Regions with numbers</source>
            <translation>Regionen mit Nummern</translation>
        </message>
        <message>
            <source>In which countries numbers are on offer.</source>
            <translation>In welchen Ländern Nummern im Angebot sind.</translation>
        </message>
        <message>
            <source>The project's active numbers.</source>
            <translation>Die aktiven Nummern des Projekts.</translation>
        </message>
        <message>
            <source>Two capital letters, such as US.</source>
            <translation>Zwei Großbuchstaben, etwa US.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Such as LOCAL or MOBILE.</source>
            <translation>Etwa LOCAL oder MOBILE.</translation>
        </message>
        <message>
            <source>Numbers on offer</source>
            <translation>Nummern im Angebot</translation>
        </message>
        <message>
            <source>Numbers that could be rented; looking costs nothing.</source>
            <translation>Nummern, die sich mieten ließen; Ansehen kostet nichts.</translation>
        </message>
        <message>
            <source>Access keys</source>
            <translation>Zugangsschlüssel</translation>
        </message>
        <message>
            <source>The project's access keys. Only selected accounts may ask; a refusal says nothing about the key.</source>
            <translation>Die Zugangsschlüssel des Projekts. Nur ausgewählte Konten dürfen fragen; eine Ablehnung sagt nichts über den Schlüssel.</translation>
        </message>
        <message>
            <source>Sent batches</source>
            <translation>Gesendete Stapel</translation>
        </message>
        <message>
            <source>The newest batch of messages of the plan.</source>
            <translation>Der neueste Stapel Nachrichten des Plans.</translation>
        </message>
        <message>
            <source>It sends SMS, which costs money.</source>
            <translation>Es sendet SMS, was Geld kostet.</translation>
        </message>
        <message>
            <source>It places a call, which costs money.</source>
            <translation>Es ruft an, was Geld kostet.</translation>
        </message>
        <message>
            <source>Where is the access key?</source>
            <translation>Wo ist der Zugangsschlüssel?</translation>
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open Settings, Access keys.</source>
            <translation>Melden Sie sich im Dashboard von Sinch an, und öffnen Sie „Settings“, „Access keys“.</translation>
        </message>
        <message>
            <source>Press Create Access Key (older pages: New Key), give it a name and confirm.</source>
            <translation>Drücken Sie „Create Access Key“ (ältere Seiten: „New Key“), geben Sie ihm einen Namen, und bestätigen Sie.</translation>
        </message>
        <message>
            <source>Copy Key ID and Key Secret at once: the secret is shown only this time.</source>
            <translation>Kopieren Sie Key ID und Key Secret sofort: Das Secret wird nur dieses Mal gezeigt.</translation>
        </message>
        <message>
            <source>Copy the Project ID, at the top of the dashboard or under Settings, Projects.</source>
            <translation>Kopieren Sie die Projekt-ID, oben im Dashboard oder unter „Settings“, „Projects“.</translation>
        </message>
        <message>
            <source>Where is the service plan?</source>
            <translation>Wo ist der Serviceplan?</translation>
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open SMS, APIs (REST).</source>
            <translation>Melden Sie sich im Dashboard von Sinch an, und öffnen Sie „SMS“, „APIs (REST)“.</translation>
        </message>
        <message>
            <source>Copy the service plan ID and the API token beside it.</source>
            <translation>Kopieren Sie die Serviceplan-ID und das API-Token daneben.</translation>
        </message>
        <message>
            <source>Note the region of the plan; the address of its API begins with it.</source>
            <translation>Merken Sie sich die Region des Plans; die Adresse seiner API beginnt damit.</translation>
        </message>
        <message>
            <source>Project access key</source>
            <translation>Zugangsschlüssel des Projekts</translation>
        </message>
        <message>
            <source>Project ID, Key ID and Key Secret</source>
            <translation>Projekt-ID, Key ID und Key Secret</translation>
        </message>
        <message>
            <source>Numbers, Conversation, Fax, Elastic SIP, 10DLC, Lookup and Provisioning; SMS only through hosts of its own</source>
            <translation>Nummern, Conversation, Fax, Elastic SIP, 10DLC, Abfragen und Bereitstellung; SMS nur über eigene Hosts</translation>
        </message>
        <message>
            <source>Service plan ID and API token</source>
            <translation>Serviceplan-ID und API-Token</translation>
        </message>
        <message>
            <source>The SMS service of one region and one plan</source>
            <translation>Der SMS-Dienst einer Region und eines Plans</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Anwendung</translation>
        </message>
        <message>
            <source>Application key and secret</source>
            <translation>Anwendungsschlüssel und Secret</translation>
        </message>
        <message>
            <source>Voice, Verification and in-app calling; not offered here, because no harmless call to try it with is known</source>
            <translation>Sprache, Verifizierung und Anrufe in Apps; hier nicht angeboten, weil kein harmloser Aufruf zum Probieren bekannt ist</translation>
        </message>
        <message>
            <source>Sinch has three families of credentials. None of them works in the place of another, and one account often has several.</source>
            <translation>Sinch hat drei Familien von Zugangsdaten. Keine ersetzt eine andere, und ein Konto hat oft mehrere.</translation>
        </message>
        <message>
            <source>Sinch says that the token has expired; a new one is asked for with the key.</source>
            <translation>Sinch sagt, dass das Token abgelaufen ist; mit dem Schlüssel wird ein neues geholt.</translation>
        </message>
        <message>
            <source>Sinch does not know this key, or the secret is not the one shown when it was created.</source>
            <translation>Sinch kennt diesen Schlüssel nicht, oder das Secret ist nicht das bei der Erzeugung gezeigte.</translation>
        </message>
        <message>
            <source>The API token does not belong to this service plan, or not to this region.</source>
            <translation>Das API-Token gehört nicht zu diesem Serviceplan oder nicht zu dieser Region.</translation>
        </message>
        <message>
            <source>blocked_account: Sinch has blocked the account.</source>
            <translation>blocked_account: Sinch hat das Konto gesperrt.</translation>
        </message>
        <message>
            <source>The key is good; with a good key a 403 usually means another project's id or another region.</source>
            <translation>Der Schlüssel ist gut; bei einem guten Schlüssel heißt 403 meist: die Kennung eines anderen Projekts oder eine andere Region.</translation>
        </message>
        <message>
            <source>With a good key this usually means a wrong project or plan id, or another region.</source>
            <translation>Bei einem guten Schlüssel heißt das meist: eine falsche Projekt- oder Plan-ID oder eine andere Region.</translation>
        </message>
        <message>
            <source>Sinch project or key ID</source>
            <translation>Projekt- oder Schlüssel-ID von Sinch</translation>
        </message>
        <message>
            <source>Sinch service plan ID or API token</source>
            <translation>Serviceplan-ID oder API-Token von Sinch</translation>
        </message>
        <message>
            <source>32 small letters and digits; others look so too</source>
            <translation>32 Kleinbuchstaben und Ziffern; auch anderes sieht so aus</translation>
        </message>
        <message>
            <source>Sinch signed request: application key and signature</source>
            <translation>signierte Anfrage von Sinch: Anwendungsschlüssel und Signatur</translation>
        </message>
        <message>
            <source>the scheme word Application with a key and a signature</source>
            <translation>das Schemawort Application mit einem Schlüssel und einer Signatur</translation>
        </message>
        <message>
            <source>Sinch access token</source>
            <translation>Access-Token von Sinch</translation>
        </message>
        <message>
            <source>iss lies under sinch.com, with the claims of Sinch's probable software</source>
            <translation>iss liegt unter sinch.com, mit den Angaben von Sinchs vermutlicher Software</translation>
        </message>
        <message>
            <source>iss is auth.sinch.com</source>
            <translation>iss ist auth.sinch.com</translation>
        </message>
        <message>
            <source>Sinch user token</source>
            <translation>Benutzertoken von Sinch</translation>
        </message>
        <message>
            <source>claims that begin with https://sinch.com/</source>
            <translation>Angaben, die mit https://sinch.com/ beginnen</translation>
        </message>
        <message>
            <source>Which access key it was made with: the Key ID</source>
            <translation>Mit welchem Zugangsschlüssel es gemacht wurde: die Key ID</translation>
        </message>
        <message>
            <source>What it may do; Sinch leaves it empty</source>
            <translation>Was es darf; Sinch lässt es leer</translation>
        </message>
        <message>
            <source>Additional facts, such as the project</source>
            <translation>Weitere Angaben, etwa das Projekt</translation>
        </message>
        <message>
            <source>Your own phone as an SMS gateway</source>
            <translation>Ihr eigenes Telefon als SMS-Gateway</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse des Servers</translation>
        </message>
        <message>
            <source>Private server: its address, such as https://sms.example.com. Phone: the address in the app's section “Local server”, such as http://192.168.1.5:8080.</source>
            <translation>Privater Server: seine Adresse, etwa https://sms.example.com. Telefon: die Adresse im Abschnitt „Local server“ der App, etwa http://192.168.1.5:8080.</translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>In the app: switch “Cloud server” on; user name and password appear in that section. Local server: its own section.</source>
            <translation>In der App: Schalten Sie „Cloud server“ ein; Benutzername und Passwort erscheinen in diesem Abschnitt. Lokaler Server: sein eigener Abschnitt.</translation>
        </message>
        <message>
            <source>6 capital letters, digits, _ or -; in the phone usually sms</source>
            <translation>6 Großbuchstaben, Ziffern, _ oder -; im Telefon meist sms</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Below the user name in the app.</source>
            <translation>Unter dem Benutzernamen in der App.</translation>
        </message>
        <message>
            <source>14 small letters, digits, _ or -, unless you changed it</source>
            <translation>14 Kleinbuchstaben, Ziffern, _ oder -, wenn Sie es nicht geändert haben</translation>
        </message>
        <message>
            <source>Lifetime in seconds</source>
            <translation>Lebensdauer in Sekunden</translation>
        </message>
        <message>
            <source>How long the token shall live; empty: as long as the server allows. It may give less than asked, often 15 minutes; what counts is the time that comes back.</source>
            <translation>Wie lange das Token leben soll; leer: so lange, wie der Server erlaubt. Er gibt vielleicht weniger als verlangt, oft 15 Minuten; es gilt die Zeit, die zurückkommt.</translation>
        </message>
        <message>
            <source>Public cloud</source>
            <translation>Öffentliche Cloud</translation>
        </message>
        <message>
            <source>api.sms-gate.app</source>
            <translation>api.sms-gate.app</translation>
        </message>
        <message>
            <source>Private server</source>
            <translation>Privater Server</translation>
        </message>
        <message>
            <source>A server of your own</source>
            <translation>Ein eigener Server</translation>
        </message>
        <message>
            <source>The phone itself</source>
            <translation>Das Telefon selbst</translation>
        </message>
        <message>
            <source>The local server in the app, in your own network</source>
            <translation>Der lokale Server in der App, in Ihrem eigenen Netz</translation>
        </message>
        <message>
            <source>The phone speaks plain http: everybody in the same network could read the password. Use it at home only.</source>
            <translation>Das Telefon spricht einfaches http: Jeder im selben Netz könnte das Passwort lesen. Benutzen Sie es nur zu Hause.</translation>
        </message>
        <message>
            <source>Token with permissions</source>
            <translation>Token mit Berechtigungen</translation>
        </message>
        <message>
            <source>A token made from your login for just what is needed; it runs out by itself and is renewed.</source>
            <translation>Ein Token, aus Ihren Anmeldedaten für genau das Nötige erzeugt; es läuft von selbst ab und wird erneuert.</translation>
        </message>
        <message>
            <source>JWT</source>
            <translation>JWT</translation>
        </message>
        <message>
            <source>How long it lives is what the server answers, not what was asked.</source>
            <translation>Wie lange es lebt, sagt die Antwort des Servers, nicht das Verlangte.</translation>
        </message>
        <message>
            <source>The server accepts permission names that do not exist; such a token then never works.</source>
            <translation>Der Server nimmt Berechtigungsnamen an, die es nicht gibt; ein solches Token funktioniert dann nie.</translation>
        </message>
        <message>
            <source>The document says that the phone itself takes user name and password only; the app's source makes tokens since version 1.55. Try it: the answer decides.</source>
            <translation>Das Dokument sagt, dass das Telefon selbst nur Benutzername und Passwort annimmt; der Quelltext der App erzeugt seit Version 1.55 Token. Probieren Sie es: Die Antwort entscheidet.</translation>
        </message>
        <message>
            <source>The login from the app with every call. It may do everything and never runs out.</source>
            <translation>Die Anmeldedaten aus der App bei jedem Aufruf. Sie dürfen alles und laufen nie ab.</translation>
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation>HTTP Basic</translation>
        </message>
        <message>
            <source>SMSGate keeps this way for older integrations and advises tokens.</source>
            <translation>SMSGate behält diesen Weg für ältere Anbindungen und rät zu Token.</translation>
        </message>
        <message>
            <source>The login has every permission there is.</source>
            <translation>Die Anmeldedaten haben jede Berechtigung, die es gibt.</translation>
        </message>
        <message>
            <source>List messages</source>
            <translation>Nachrichten auflisten</translation>
        </message>
        <message>
            <source>See one message (in the phone: the list too)</source>
            <translation>Eine Nachricht ansehen (im Telefon: auch die Liste)</translation>
        </message>
        <message>
            <source>Send messages from your phone, at its owner's cost</source>
            <translation>Nachrichten von Ihrem Telefon senden, auf Kosten seines Besitzers</translation>
        </message>
        <message>
            <source>Cancel messages that wait</source>
            <translation>Wartende Nachrichten abbrechen</translation>
        </message>
        <message>
            <source>Export incoming messages (an older call that is being replaced)</source>
            <translation>Eingehende Nachrichten exportieren (ein älterer Aufruf, der ersetzt wird)</translation>
        </message>
        <message>
            <source>See the phones</source>
            <translation>Die Telefone ansehen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Remove a phone</source>
            <translation>Ein Telefon entfernen</translation>
        </message>
        <message>
            <source>See incoming messages (the cloud does not offer this yet)</source>
            <translation>Eingehende Nachrichten ansehen (die Cloud bietet das noch nicht)</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>See one incoming message</source>
            <translation>Eine eingehende Nachricht ansehen</translation>
        </message>
        <message>
            <source>Ask the phone to send its inbox again</source>
            <translation>Das Telefon bitten, seinen Posteingang noch einmal zu senden</translation>
        </message>
        <message>
            <source>See webhooks</source>
            <translation>Webhooks ansehen</translation>
        </message>
        <message>
            <source>Create and change webhooks, which receive copies of messages</source>
            <translation>Webhooks anlegen und ändern, die Kopien von Nachrichten erhalten</translation>
        </message>
        <message>
            <source>Delete webhooks</source>
            <translation>Webhooks löschen</translation>
        </message>
        <message>
            <source>See settings</source>
            <translation>Einstellungen ansehen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Einstellungen ändern</translation>
        </message>
        <message>
            <source>Read logs (the cloud does not offer this)</source>
            <translation>Protokolle lesen (die Cloud bietet das nicht)</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Make tokens with any permission, and revoke them: as good as everything</source>
            <translation>Token mit jeder Berechtigung erzeugen und widerrufen: so gut wie alles</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Everything, as the password itself may</source>
            <translation>Alles, wie das Passwort selbst</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Only for getting a new token: this is a refresh token</source>
            <translation>Nur um ein neues Token zu holen: Das ist ein Refresh-Token</translation>
        </message>
        <message>
            <source>See the list of messages</source>
            <translation>Die Liste der Nachrichten ansehen</translation>
        </message>
        <message>
            <source>See messages</source>
            <translation>Nachrichten ansehen</translation>
        </message>
        <message>
            <source>See messages and devices</source>
            <translation>Nachrichten und Geräte ansehen</translation>
        </message>
        <message>
            <source>Send messages</source>
            <translation>Nachrichten senden</translation>
        </message>
        <message>
            <source>Everything, like the password itself</source>
            <translation>Alles, wie das Passwort selbst</translation>
        </message>
        <message>
            <source>The latest messages and their states.</source>
            <translation>Die neuesten Nachrichten und ihre Zustände.</translation>
        </message>
        <message>
            <source>At most 100.</source>
            <translation>Höchstens 100.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Processed</source>
            <translation>Verarbeitet</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>A time such as 2026-01-31T00:00:00Z.</source>
            <translation>Eine Zeit wie 2026-01-31T00:00:00Z.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>A time such as 2026-01-31T23:59:59Z.</source>
            <translation>Eine Zeit wie 2026-01-31T23:59:59Z.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Wer antwortet</translation>
        </message>
        <message>
            <source>Needs a valid credential and no permission: the best check of a login in the phone.</source>
            <translation>Braucht gültige Zugangsdaten und keine Berechtigung: die beste Prüfung von Anmeldedaten im Telefon.</translation>
        </message>
        <message>
            <source>The phone's messages and their states.</source>
            <translation>Die Nachrichten des Telefons und ihre Zustände.</translation>
        </message>
        <message>
            <source>One message</source>
            <translation>Eine Nachricht</translation>
        </message>
        <message>
            <source>One message with its recipients and states.</source>
            <translation>Eine Nachricht mit Empfängern und Zuständen.</translation>
        </message>
        <message>
            <source>Message id</source>
            <translation>Nachrichten-ID</translation>
        </message>
        <message>
            <source>From the last list of messages.</source>
            <translation>Aus der letzten Liste der Nachrichten.</translation>
        </message>
        <message>
            <source>The phones of the account.</source>
            <translation>Die Telefone des Kontos.</translation>
        </message>
        <message>
            <source>This phone</source>
            <translation>Dieses Telefon</translation>
        </message>
        <message>
            <source>Addresses that are told about events.</source>
            <translation>Adressen, denen Ereignisse gemeldet werden.</translation>
        </message>
        <message>
            <source>The cloud answers 501: logs stay on the phone. That still proves the credential.</source>
            <translation>Die Cloud antwortet 501: Protokolle bleiben auf dem Telefon. Auch das beweist die Zugangsdaten.</translation>
        </message>
        <message>
            <source>The cloud answers 501; the phone shows real messages.</source>
            <translation>Die Cloud antwortet 501; das Telefon zeigt echte Nachrichten.</translation>
        </message>
        <message>
            <source>Is the server well?</source>
            <translation>Geht es dem Server gut?</translation>
        </message>
        <message>
            <source>Needs no credential: proves the server, not the login.</source>
            <translation>Braucht keine Zugangsdaten: beweist den Server, nicht die Anmeldedaten.</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Eine Nachricht senden</translation>
        </message>
        <message>
            <source>Numbers with country code, such as +491701234567, with commas between them.</source>
            <translation>Nummern mit Landesvorwahl, etwa +491701234567, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>It sends a real SMS from your phone, which may cost money.</source>
            <translation>Es sendet eine echte SMS von Ihrem Telefon, was Geld kosten kann.</translation>
        </message>
        <message>
            <source>Where are user name and password?</source>
            <translation>Wo sind Benutzername und Passwort?</translation>
        </message>
        <message>
            <source>Open the app on the phone.</source>
            <translation>Öffnen Sie die App auf dem Telefon.</translation>
        </message>
        <message>
            <source>Cloud: switch “Cloud server” on, then tap “Offline” so that it becomes “Online”; user name and password appear in that section.</source>
            <translation>Cloud: Schalten Sie „Cloud server“ ein, und tippen Sie dann auf „Offline“, bis „Online“ dasteht; Benutzername und Passwort erscheinen in diesem Abschnitt.</translation>
        </message>
        <message>
            <source>The phone itself: switch “Local server” on; its section shows address, user name (usually sms) and password.</source>
            <translation>Das Telefon selbst: Schalten Sie „Local server“ ein; sein Abschnitt zeigt Adresse, Benutzername (meist sms) und Passwort.</translation>
        </message>
        <message>
            <source>Private server: as in the cloud, after the server's address was set in the app.</source>
            <translation>Privater Server: wie in der Cloud, nachdem die Adresse des Servers in der App eingestellt wurde.</translation>
        </message>
        <message>
            <source>The server has no token service: only user name and password work there.</source>
            <translation>Der Server hat keinen Token-Dienst: Dort funktionieren nur Benutzername und Passwort.</translation>
        </message>
        <message>
            <source>The cloud does not offer this. The answer comes after the check of the permission, so the credential is good.</source>
            <translation>Die Cloud bietet das nicht an. Die Antwort kommt nach der Prüfung der Berechtigung, also sind die Zugangsdaten gut.</translation>
        </message>
        <message>
            <source>SMSGate user name</source>
            <translation>Benutzername von SMSGate</translation>
        </message>
        <message>
            <source>6 capital letters and digits</source>
            <translation>6 Großbuchstaben und Ziffern</translation>
        </message>
        <message>
            <source>SMSGate password</source>
            <translation>Passwort von SMSGate</translation>
        </message>
        <message>
            <source>14 small letters and digits</source>
            <translation>14 Kleinbuchstaben und Ziffern</translation>
        </message>
        <message>
            <source>SMSGate refresh token</source>
            <translation>Refresh-Token von SMSGate</translation>
        </message>
        <message>
            <source>its scope is tokens:refresh and it names original_scopes</source>
            <translation>seine Berechtigung ist tokens:refresh, und es nennt original_scopes</translation>
        </message>
        <message>
            <source>refresh token of the SMSGate app</source>
            <translation>Refresh-Token der SMSGate-App</translation>
        </message>
        <message>
            <source>iss is the app's package and token_use is refresh</source>
            <translation>iss ist das Paket der App, und token_use ist refresh</translation>
        </message>
        <message>
            <source>SMSGate access token</source>
            <translation>Access-Token von SMSGate</translation>
        </message>
        <message>
            <source>iss is sms-gate.app</source>
            <translation>iss ist sms-gate.app</translation>
        </message>
        <message>
            <source>access token of the SMSGate app</source>
            <translation>Access-Token der SMSGate-App</translation>
        </message>
        <message>
            <source>iss is the app's package</source>
            <translation>iss ist das Paket der App</translation>
        </message>
        <message>
            <source>access token of a private SMSGate server</source>
            <translation>Access-Token eines privaten SMSGate-Servers</translation>
        </message>
        <message>
            <source>user_id beside scopes with SMSGate's names</source>
            <translation>user_id neben Berechtigungen mit SMSGates Namen</translation>
        </message>
        <message>
            <source>The SMSGate user name</source>
            <translation>Der Benutzername bei SMSGate</translation>
        </message>
        <message>
            <source>Who it speaks for: the SMSGate user name</source>
            <translation>Für wen es spricht: der Benutzername bei SMSGate</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was es darf</translation>
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation>Was das Token darf, das es erneuert</translation>
        </message>
        <message>
            <source>Whether it is an access or a refresh token</source>
            <translation>Ob es ein Access- oder ein Refresh-Token ist</translation>
        </message>
        <message>
            <source>Telnyx</source>
            <translation>Telnyx</translation>
        </message>
        <message>
            <source>Telnyx API key</source>
            <translation>API-Schlüssel von Telnyx</translation>
        </message>
        <message>
            <source>KEY and 55 letters and digits</source>
            <translation>KEY und 55 Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>TextMagic</source>
            <translation>TextMagic</translation>
        </message>
        <message>
            <source>TextMagic API key</source>
            <translation>API-Schlüssel von TextMagic</translation>
        </message>
        <message>
            <source>30 letters and digits</source>
            <translation>30 Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Twilio Account SID</source>
            <translation>Account SID von Twilio</translation>
        </message>
        <message>
            <source>AC and 32 hexadecimal digits</source>
            <translation>AC und 32 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>Twilio API key SID</source>
            <translation>API-Schlüssel-SID von Twilio</translation>
        </message>
        <message>
            <source>SK and 32 hexadecimal digits</source>
            <translation>SK und 32 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>Twilio OAuth client</source>
            <translation>OAuth-Client von Twilio</translation>
        </message>
        <message>
            <source>OQ and 32 hexadecimal digits</source>
            <translation>OQ und 32 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>Twilio auth token</source>
            <translation>Auth-Token von Twilio</translation>
        </message>
        <message>
            <source>32 hexadecimal digits; others look so too</source>
            <translation>32 hexadezimale Ziffern; auch anderes sieht so aus</translation>
        </message>
        <message>
            <source>Twilio client token</source>
            <translation>Client-Token von Twilio</translation>
        </message>
        <message>
            <source>the header says cty twilio-fpa</source>
            <translation>der Kopf sagt cty twilio-fpa</translation>
        </message>
        <message>
            <source>Vonage</source>
            <translation>Vonage</translation>
        </message>
        <message>
            <source>Vonage API key</source>
            <translation>API-Schlüssel von Vonage</translation>
        </message>
        <message>
            <source>8 hexadecimal digits</source>
            <translation>8 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>Vonage token, signed by its owner</source>
            <translation>Token von Vonage, vom Besitzer signiert</translation>
        </message>
        <message>
            <source>application_id and jti without iss</source>
            <translation>application_id und jti ohne iss</translation>
        </message>
    </context>
    <context>
        <name>ReportActions</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copied: the safe report</source>
            <translation>Kopiert: der sichere Bericht</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Gespeichert als {name}</translation>
        </message>
        <message>
            <source>No report was made: a secret stood in it.</source>
            <translation>Es wurde kein Bericht gemacht: Ein Geheimnis stand darin.</translation>
        </message>
        <message>
            <source>Could not be saved: {reason}</source>
            <translation>Ließ sich nicht speichern: {reason}</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>die Datei lässt sich nicht schreiben</translation>
        </message>
        <message>
            <source>HTTP archives (*.har);;All files (*)</source>
            <translation>HTTP-Archive (*.har);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export HAR</source>
            <translation>HAR exportieren</translation>
        </message>
    </context>
    <context>
        <name>ReturnAddress</name>
        <message>
            <source>Which return address is registered at {provider}?</source>
            <translation>Welche Rücksprungadresse ist bei {provider} registriert?</translation>
        </message>
        <message>
            <source>This one of ours</source>
            <translation>Diese von uns</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Eine andere</translation>
        </message>
        <message>
            <source>Send none: the provider uses the one it knows</source>
            <translation>Keine senden: Der Anbieter nimmt die, die er kennt</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Host der Rücksprungadresse</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Port der Rücksprungadresse</translation>
        </message>
        <message>
            <source>any free port</source>
            <translation>irgendein freier Port</translation>
        </message>
        <message>
            <source>The return address to register</source>
            <translation>Die zu registrierende Rücksprungadresse</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the return address</source>
            <translation>Rücksprungadresse kopieren</translation>
        </message>
        <message>
            <source>Any port will do there (RFC 8252): register it without one, or with any.</source>
            <translation>Jeder Port geht dort (RFC 8252): Registrieren Sie sie ohne Port oder mit irgendeinem.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>The return address that is registered there, exactly</source>
            <translation>Die Rücksprungadresse, die dort registriert ist, genau</translation>
        </message>
        <message>
            <source>It is this one of ours</source>
            <translation>Es ist diese von uns</translation>
        </message>
        <message>
            <source>The browser will end at that address, not here. Copy the whole address from the browser’s address line and paste it here.</source>
            <translation>Der Browser endet bei jener Adresse, nicht hier. Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers, und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <source>How long a code lives there is not documented, so be quick.</source>
            <translation>Wie lange ein Code dort lebt, ist nicht dokumentiert; beeilen Sie sich.</translation>
        </message>
        <message>
            <source>A code lives {n} seconds there.</source>
            <translation>Ein Code lebt dort {n} Sekunden.</translation>
        </message>
        <message>
            <source>A code probably lives about {n} seconds there; that is not documented.</source>
            <translation>Ein Code lebt dort wohl etwa {n} Sekunden; dokumentiert ist das nicht.</translation>
        </message>
        <message>
            <source>The site there may use up the code before you can paste it.</source>
            <translation>Die Seite dort verbraucht den Code vielleicht, bevor Sie ihn einfügen können.</translation>
        </message>
        <message>
            <source>That is one of ours: no pasting needed.</source>
            <translation>Das ist eine von unseren: Einfügen ist nicht nötig.</translation>
        </message>
        <message>
            <source>Not ours: {typed}&lt;br&gt;Ours is {ours}</source>
            <translation>Nicht unsere: {typed}&lt;br&gt;Unsere ist {ours}</translation>
        </message>
        <message>
            <source>Differs from ours, {ours}</source>
            <translation>Weicht von unserer ab, {ours}</translation>
        </message>
        <message>
            <source>Copied the return address</source>
            <translation>Rücksprungadresse kopiert</translation>
        </message>
    </context>
    <context>
        <name>SafeCard</name>
        <message>
            <source>Where secrets lie</source>
            <translation>Wo Geheimnisse liegen</translation>
        </message>
        <message>
            <source>A secret is never written to the disk unencrypted.</source>
            <translation>Ein Geheimnis wird nie unverschlüsselt auf die Festplatte geschrieben.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <source>Set passphrase</source>
            <translation>Passphrase setzen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>{n} minutes</source>
            <translation>{n} Minuten</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>0: none are kept</source>
            <translation>0: es werden keine behalten</translation>
        </message>
        <message>
            <source>Hide everything when unused for</source>
            <translation>Alles verbergen, wenn unbenutzt seit</translation>
        </message>
        <message>
            <source>Keep exchanges, redacted, for this many days</source>
            <translation>Austausche, bereinigt, so viele Tage behalten</translation>
        </message>
        <message>
            <source>Not opened yet.</source>
            <translation>Noch nicht geöffnet.</translation>
        </message>
        <message>
            <source>In this program’s own file; the key to it lies behind your passphrase.</source>
            <translation>In einer eigenen Datei dieses Programms; der Schlüssel dazu liegt hinter Ihrer Passphrase.</translation>
        </message>
        <message>
            <source>{where}; accounts are still there next time.</source>
            <translation>{where}; Konten sind beim nächsten Mal noch da.</translation>
        </message>
        <message>
            <source>{where}. Accounts are gone when the program ends.</source>
            <translation>{where}. Konten sind weg, wenn das Programm endet.</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>With a passphrase, Ctrl+L locks: the key is forgotten until you type it. Nobody can reset it.</source>
            <translation>Mit einer Passphrase sperrt Ctrl+L: Der Schlüssel wird vergessen, bis Sie sie eingeben. Niemand kann sie zurücksetzen.</translation>
        </message>
        <message>
            <source>Short: {n} characters. A few words together are better.</source>
            <translation>Kurz: {n} Zeichen. Ein paar Wörter zusammen sind besser.</translation>
        </message>
        <message>
            <source>Fair: {n} characters.</source>
            <translation>Mittel: {n} Zeichen.</translation>
        </message>
        <message>
            <source>Good: {n} characters.</source>
            <translation>Gut: {n} Zeichen.</translation>
        </message>
        <message>
            <source>The two are not the same. Nothing was changed.</source>
            <translation>Die beiden sind nicht gleich. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>Die Passphrase ist gesetzt</translation>
        </message>
        <message>
            <source>The passphrase is removed; the keyring keeps the key</source>
            <translation>Die Passphrase ist entfernt; der Schlüsselbund behält den Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>ScopesForm</name>
        <message>
            <source>Choose single permissions ▸</source>
            <translation>Einzelne Berechtigungen wählen ▸</translation>
        </message>
        <message>
            <source>least</source>
            <translation>das Geringste</translation>
        </message>
        <message>
            <source>Ask for nothing in particular: {words}</source>
            <translation>Nichts Bestimmtes verlangen: {words}</translation>
        </message>
        <message>
            <source>changes things</source>
            <translation>ändert etwas</translation>
        </message>
        <message>
            <source>costs money</source>
            <translation>kostet Geld</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>nicht dokumentiert</translation>
        </message>
        <message>
            <source>! Whoever gets hold of this token can do everything with the account.</source>
            <translation>! Wer dieses Token bekommt, kann mit dem Konto alles tun.</translation>
        </message>
        <message>
            <source>! Whoever gets hold of this token can spend the account’s money.</source>
            <translation>! Wer dieses Token bekommt, kann das Geld des Kontos ausgeben.</translation>
        </message>
        <message>
            <source>! Choose at least one permission.</source>
            <translation>! Wählen Sie mindestens eine Berechtigung.</translation>
        </message>
        <message>
            <source>Choose single permissions ▾</source>
            <translation>Einzelne Berechtigungen wählen ▾</translation>
        </message>
        <message>
            <source>{n} of {all} permissions</source>
            <translation>{n} von {all} Berechtigungen</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>keine genannt</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>They hold for this computer only.</source>
            <translation>Sie gelten nur für diesen Computer.</translation>
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation>Von hier aus wird nichts kontaktiert</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Mask who people are from the start (Ctrl+Shift+P switches it)</source>
            <translation>Von Anfang an unkenntlich machen, wer jemand ist (Ctrl+Shift+P schaltet um)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>&amp;Textgröße</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Accounts, and provider files of your own in its folder “providers”.</source>
            <translation>Konten und eigene Anbieterdateien in seinem Ordner „providers“.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Forget everything</source>
            <translation>Alles vergessen</translation>
        </message>
        <message>
            <source>Every account with its secrets, and the history. Settings and provider files stay.</source>
            <translation>Jedes Konto mit seinen Geheimnissen und der Verlauf. Einstellungen und Anbieterdateien bleiben.</translation>
        </message>
        <message>
            <source>Forget everything…</source>
            <translation>Alles vergessen…</translation>
        </message>
        <message>
            <source>Forget every account, its secrets and every exchange?</source>
            <translation>Jedes Konto, seine Geheimnisse und jeden Austausch vergessen?</translation>
        </message>
        <message>
            <source>Nothing is sent: at the providers, tokens and keys stay valid until they are ended there. Disconnect an account on its own page to end its token too. This cannot be undone.</source>
            <translation>Gesendet wird nichts: Bei den Anbietern bleiben Token und Schlüssel gültig, bis sie dort beendet werden. Trennen Sie ein Konto auf seiner eigenen Seite, um auch sein Token zu beenden. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <source>Every account and every exchange is forgotten</source>
            <translation>Alle Konten und alle Austausche sind vergessen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search providers, accounts and actions</source>
            <translation>Anbieter, Konten und Aktionen suchen</translation>
        </message>
        <message>
            <source>Tools, accounts and providers</source>
            <translation>Werkzeuge, Konten und Anbieter</translation>
        </message>
        <message>
            <source>Practice mode</source>
            <translation>Übungsmodus</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings: look, secrets, folders</source>
            <translation>Einstellungen: Aussehen, Geheimnisse, Ordner</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Practice mode, {state}</source>
            <translation>Übungsmodus, {state}</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Practice accounts</source>
            <translation>Übungskonten</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>1 needs you</source>
            <translation>1 braucht Sie</translation>
        </message>
        <message>
            <source>{n} need you</source>
            <translation>{n} brauchen Sie</translation>
        </message>
        <message>
            <source>Inspect anything</source>
            <translation>Irgendetwas prüfen</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>borrowed · {how}</source>
            <translation>geliehen · {how}</translation>
        </message>
        <message>
            <source>{n} ways</source>
            <translation>{n} Wege</translation>
        </message>
        <message>
            <source>1 way</source>
            <translation>1 Weg</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>Übung</translation>
        </message>
    </context>
    <context>
        <name>SidebarOrder</name>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation>Nach oben	Ctrl+Shift+Up</translation>
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation>Nach unten	Ctrl+Shift+Down</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>is this the right one?</source>
            <translation>ist es das richtige?</translation>
        </message>
        <message>
            <source>sign in again</source>
            <translation>noch einmal anmelden</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funktioniert</translation>
        </message>
        <message>
            <source>works, not allowed everything</source>
            <translation>funktioniert, darf nicht alles</translation>
        </message>
        <message>
            <source>wrong address</source>
            <translation>falsche Adresse</translation>
        </message>
        <message>
            <source>could not tell</source>
            <translation>nicht zu sagen</translation>
        </message>
        <message>
            <source>no expiry known</source>
            <translation>kein Ablauf bekannt</translation>
        </message>
        <message>
            <source>renews by itself</source>
            <translation>erneuert sich von selbst</translation>
        </message>
        <message>
            <source>expiry unknown</source>
            <translation>Ablauf unbekannt</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation>seit {time} abgelaufen</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} Tg.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>{time} ago</source>
            <translation>vor {time}</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: {step}</source>
            <translation>Ändern: {step}</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>steht noch aus</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>hat nicht geklappt</translation>
        </message>
    </context>
    <context>
        <name>TermLine</name>
        <message>
            <source>What is that:</source>
            <translation>Was ist das:</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>A long password for programs. Whoever has it can do everything it may do, until it is deleted.</source>
            <translation>Ein langes Passwort für Programme. Wer ihn hat, kann alles tun, was er darf, bis er gelöscht wird.</translation>
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation>HTTP Basic</translation>
        </message>
        <message>
            <source>User name and password travel with every call, joined by a colon and written in base64, which hides nothing.</source>
            <translation>Benutzername und Passwort reisen mit jedem Aufruf, durch einen Doppelpunkt verbunden und in Base64 geschrieben, das nichts verbirgt.</translation>
        </message>
        <message>
            <source>RFC 7617</source>
            <translation>RFC 7617</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer-Token</translation>
        </message>
        <message>
            <source>A token that works for whoever holds it, like a banknote. Show it to nobody.</source>
            <translation>Ein Token, das für jeden gilt, der es in der Hand hat, wie ein Geldschein. Zeigen Sie es niemandem.</translation>
        </message>
        <message>
            <source>RFC 6750</source>
            <translation>RFC 6750</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Access-Token</translation>
        </message>
        <message>
            <source>A pass for calls, usually short-lived. The provider gives it out after a sign-in or for a login.</source>
            <translation>Ein Ausweis für Aufrufe, meist kurzlebig. Der Anbieter gibt ihn nach einer Anmeldung oder für Anmeldedaten aus.</translation>
        </message>
        <message>
            <source>RFC 6749, section 1.4</source>
            <translation>RFC 6749, Abschnitt 1.4</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Refresh-Token</translation>
        </message>
        <message>
            <source>Gets a new access token when the old one ends, without you. It is sent to the token address only.</source>
            <translation>Holt ohne Sie ein neues Access-Token, wenn das alte endet. Es wird nur an die Token-Adresse gesendet.</translation>
        </message>
        <message>
            <source>RFC 6749, section 1.5</source>
            <translation>RFC 6749, Abschnitt 1.5</translation>
        </message>
        <message>
            <source>ID token</source>
            <translation>ID-Token</translation>
        </message>
        <message>
            <source>Tells who signed in. It is no pass for calls.</source>
            <translation>Sagt, wer sich angemeldet hat. Für Aufrufe ist es kein Ausweis.</translation>
        </message>
        <message>
            <source>OpenID Connect Core, section 2</source>
            <translation>OpenID Connect Core, Abschnitt 2</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>Sitzungstoken</translation>
        </message>
        <message>
            <source>A pass that is made from a login and destroyed when done.</source>
            <translation>Ein Ausweis, der aus Anmeldedaten erzeugt und danach vernichtet wird.</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>A way to let a program act for you without giving it your password: you sign in at the provider and agree.</source>
            <translation>Ein Weg, ein Programm für Sie handeln zu lassen, ohne ihm Ihr Passwort zu geben: Sie melden sich beim Anbieter an und stimmen zu.</translation>
        </message>
        <message>
            <source>RFC 6749</source>
            <translation>RFC 6749</translation>
        </message>
        <message>
            <source>Authorization code</source>
            <translation>Autorisierungscode</translation>
        </message>
        <message>
            <source>After you agreed, your browser brings back a code; the program exchanges it for a token. The safest way for people.</source>
            <translation>Nach Ihrer Zustimmung bringt der Browser einen Code zurück; das Programm tauscht ihn gegen ein Token. Für Menschen der sicherste Weg.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.1</source>
            <translation>RFC 6749, Abschnitt 4.1</translation>
        </message>
        <message>
            <source>Implicit grant</source>
            <translation>Impliziter Grant</translation>
        </message>
        <message>
            <source>The token itself comes back in the browser’s address. Older and less safe; there is nothing to renew it with.</source>
            <translation>Das Token selbst kommt in der Adresse des Browsers zurück. Älter und weniger sicher; erneuern lässt es sich nicht.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.2</source>
            <translation>RFC 6749, Abschnitt 4.2</translation>
        </message>
        <message>
            <source>Client credentials</source>
            <translation>Client-Zugangsdaten</translation>
        </message>
        <message>
            <source>A program gets a token for itself with its own id and secret. No person signs in.</source>
            <translation>Ein Programm holt sich mit eigener Kennung und eigenem Secret ein Token für sich selbst. Kein Mensch meldet sich an.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.4</source>
            <translation>RFC 6749, Abschnitt 4.4</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>The public name of a program at the provider.</source>
            <translation>Der öffentliche Name eines Programms beim Anbieter.</translation>
        </message>
        <message>
            <source>RFC 6749, section 2.2</source>
            <translation>RFC 6749, Abschnitt 2.2</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Secret</translation>
        </message>
        <message>
            <source>The password of a program. It belongs on servers and in vaults.</source>
            <translation>Das Passwort eines Programms. Es gehört auf Server und in Tresore.</translation>
        </message>
        <message>
            <source>RFC 6749, section 2.3</source>
            <translation>RFC 6749, Abschnitt 2.3</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Rücksprungadresse</translation>
        </message>
        <message>
            <source>Where the provider sends your browser after the sign-in. It must be registered there, the same to the letter.</source>
            <translation>Wohin der Anbieter Ihren Browser nach der Anmeldung schickt. Sie muss dort registriert sein, buchstabengetreu.</translation>
        </message>
        <message>
            <source>RFC 6749, section 3.1.2; RFC 8252</source>
            <translation>RFC 6749, Abschnitt 3.1.2; RFC 8252</translation>
        </message>
        <message>
            <source>This computer itself. What is sent there never leaves it.</source>
            <translation>Dieser Computer selbst. Was dorthin gesendet wird, verlässt ihn nie.</translation>
        </message>
        <message>
            <source>RFC 8252, section 7.3</source>
            <translation>RFC 8252, Abschnitt 7.3</translation>
        </message>
        <message>
            <source>A random number that proves that the answer belongs to the sign-in you began.</source>
            <translation>Eine Zufallszahl, die beweist, dass die Antwort zu der Anmeldung gehört, die Sie begonnen haben.</translation>
        </message>
        <message>
            <source>RFC 6749, section 10.12</source>
            <translation>RFC 6749, Abschnitt 10.12</translation>
        </message>
        <message>
            <source>A secret made for one sign-in, so that a stolen code is worth nothing to others.</source>
            <translation>Ein Geheimnis für eine einzige Anmeldung, damit ein gestohlener Code anderen nichts nützt.</translation>
        </message>
        <message>
            <source>RFC 7636</source>
            <translation>RFC 7636</translation>
        </message>
        <message>
            <source>A random number that ties an ID token to one sign-in.</source>
            <translation>Eine Zufallszahl, die ein ID-Token an eine Anmeldung bindet.</translation>
        </message>
        <message>
            <source>OpenID Connect Core, section 3.1.2.1</source>
            <translation>OpenID Connect Core, Abschnitt 3.1.2.1</translation>
        </message>
        <message>
            <source>Permission (scope)</source>
            <translation>Berechtigung (Scope)</translation>
        </message>
        <message>
            <source>What a token may do. Ask for the least that is enough.</source>
            <translation>Was ein Token darf. Verlangen Sie das Geringste, das genügt.</translation>
        </message>
        <message>
            <source>RFC 6749, section 3.3</source>
            <translation>RFC 6749, Abschnitt 3.3</translation>
        </message>
        <message>
            <source>A token that can be read: three parts, of which the middle one says who, for what and until when. The third is a signature.</source>
            <translation>Ein lesbares Token: drei Teile, von denen der mittlere sagt, wer, wofür und bis wann. Der dritte ist eine Signatur.</translation>
        </message>
        <message>
            <source>RFC 7519</source>
            <translation>RFC 7519</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>One statement inside a JWT, such as its expiry (exp) or for whom it was issued (sub).</source>
            <translation>Eine einzelne Aussage in einem JWT, etwa sein Ablauf (exp) oder für wen es ausgestellt wurde (sub).</translation>
        </message>
        <message>
            <source>RFC 7519, section 4</source>
            <translation>RFC 7519, Abschnitt 4</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Proves that nobody changed the token. It can be checked only with the issuer’s key.</source>
            <translation>Beweist, dass niemand das Token verändert hat. Prüfen lässt sie sich nur mit dem Schlüssel des Ausstellers.</translation>
        </message>
        <message>
            <source>RFC 7515</source>
            <translation>RFC 7515</translation>
        </message>
        <message>
            <source>The issuer’s public keys, published as a file.</source>
            <translation>Die öffentlichen Schlüssel des Ausstellers, als Datei veröffentlicht.</translation>
        </message>
        <message>
            <source>RFC 7517</source>
            <translation>RFC 7517</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerruf</translation>
        </message>
        <message>
            <source>To end a token at the provider before its time.</source>
            <translation>Ein Token beim Anbieter vor seiner Zeit beenden.</translation>
        </message>
        <message>
            <source>RFC 7009</source>
            <translation>RFC 7009</translation>
        </message>
        <message>
            <source>A file in which a browser or tool keeps what was sent and answered.</source>
            <translation>Eine Datei, in der ein Browser oder Werkzeug festhält, was gesendet und geantwortet wurde.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>A short mark made from a secret. Two people can see that they mean the same one without showing it.</source>
            <translation>Ein kurzes Zeichen, aus einem Geheimnis gemacht. Zwei Menschen sehen daran, dass sie dasselbe meinen, ohne es zu zeigen.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Token holen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerruf</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Exchanges, newest first</source>
            <translation>Austausche, die neuesten zuerst</translation>
        </message>
        <message>
            <source>Every exchange of this run. Secrets stand here as fingerprints only.</source>
            <translation>Jeder Austausch dieses Laufs. Geheimnisse stehen hier nur als Fingerabdrücke.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>HAR exportieren…</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <translation>{h} h {m} min</translation>
        </message>
        <message>
            <source>{h} h</source>
            <translation>{h} h</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} Tg.</translation>
        </message>
        <message>
            <source>{n} months</source>
            <translation>{n} Mon.</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} J.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <source>{time} ago</source>
            <translation>vor {time}</translation>
        </message>
    </context>
    <context>
        <name>TokenPanel</name>
        <message>
            <source>There is a refresh token, so it can be renewed. </source>
            <translation>Es gibt ein Refresh-Token, also lässt es sich erneuern. </translation>
        </message>
        <message>
            <source>Borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation>Geliehen: im Speicher behalten, nie erneuert, nach 30 unbenutzten Minuten weg.</translation>
        </message>
        <message>
            <source>The answer named no permissions; by the standard that means what was asked for.</source>
            <translation>Die Antwort nannte keine Berechtigungen; nach dem Standard heißt das: was verlangt wurde.</translation>
        </message>
        <message>
            <source>Received {time} ({ago}).</source>
            <translation>Empfangen {time} ({ago}).</translation>
        </message>
        <message>
            <source>The token was revoked. Sign in again to get another.</source>
            <translation>Das Token wurde widerrufen. Melden Sie sich noch einmal an, um ein anderes zu bekommen.</translation>
        </message>
        <message>
            <source>What it may do was set when the key was made at {provider}; it cannot be read from the key.</source>
            <translation>Was er darf, wurde bei {provider} festgelegt, als der Schlüssel gemacht wurde; ablesen lässt es sich nicht.</translation>
        </message>
        <message>
            <source>It carries no permissions: the user’s role at {provider} decides what it may do.</source>
            <translation>Es trägt keine Berechtigungen: Die Rolle des Benutzers bei {provider} entscheidet, was es darf.</translation>
        </message>
        <message>
            <source>There is no token. Sign in again to get one.</source>
            <translation>Es gibt kein Token. Melden Sie sich noch einmal an, um eines zu bekommen.</translation>
        </message>
        <message>
            <source>It has no expiry that we could read: it works until it is deleted or changed at {provider}.</source>
            <translation>Einen Ablauf konnten wir nicht lesen: Es gilt, bis es bei {provider} gelöscht oder geändert wird.</translation>
        </message>
        <message>
            <source>{kind} token</source>
            <translation>{kind}-Token</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>Its contents cannot be read: only {provider} knows what it stands for.</source>
            <translation>Sein Inhalt lässt sich nicht lesen: Nur {provider} weiß, wofür es steht.</translation>
        </message>
    </context>
    <context>
        <name>TryCard</name>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Choose whose it is</source>
            <translation>Wählen Sie, wem es gehört</translation>
        </message>
        <message>
            <source>Send it</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Open it as a borrowed account</source>
            <translation>Als geliehenes Konto öffnen</translation>
        </message>
        <message>
            <source>Try this credential</source>
            <translation>Diese Zugangsdaten probieren</translation>
        </message>
        <message>
            <source>Nothing in it tells for sure whose it is. It is only ever tried where you say.</source>
            <translation>Nichts darin sagt sicher, wem es gehört. Probiert wird es nur dort, wo Sie es sagen.</translation>
        </message>
        <message>
            <source>There is no harmless call for this way.</source>
            <translation>Für diesen Weg gibt es keinen harmlosen Aufruf.</translation>
        </message>
        <message>
            <source> (practice)</source>
            <translation> (Übung)</translation>
        </message>
        <message>
            <source>This sends the credential to {provider}</source>
            <translation>Das sendet die Zugangsdaten an {provider}</translation>
        </message>
        <message>
            <source>, with one harmless call, “{call}”: </source>
            <translation>, mit einem harmlosen Aufruf, „{call}“: </translation>
        </message>
        <message>
            <source>It is borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation>Es ist geliehen: im Speicher behalten, nie erneuert, nach 30 unbenutzten Minuten weg.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Noch einmal senden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ValidityBar</name>
        <message>
            <source>valid from {time}</source>
            <translation>gültig ab {time}</translation>
        </message>
        <message>
            <source>expired {time}</source>
            <translation>abgelaufen {time}</translation>
        </message>
        <message>
            <source>expires {time}</source>
            <translation>läuft ab {time}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>failed {time} ({zone})</source>
            <translation>fehlgeschlagen {time} ({zone})</translation>
        </message>
        <message>
            <source>then {time} ({zone})</source>
            <translation>damals {time} ({zone})</translation>
        </message>
        <message>
            <source>Issued: the token’s own iat.</source>
            <translation>Ausgestellt: das eigene iat des Tokens.</translation>
        </message>
        <message>
            <source>Begin: when we received it.</source>
            <translation>Beginn: als wir es empfingen.</translation>
        </message>
        <message>
            <source>Valid from: its nbf.</source>
            <translation>Gültig ab: sein nbf.</translation>
        </message>
        <message>
            <source>Failed: {source}.</source>
            <translation>Fehlgeschlagen: {source}.</translation>
        </message>
        <message>
            <source>Then: {source}.</source>
            <translation>Damals: {source}.</translation>
        </message>
        <message>
            <source>the time you gave</source>
            <translation>die Zeit, die Sie angegeben haben</translation>
        </message>
        <message>
            <source>Expiry: the token’s own exp.</source>
            <translation>Ablauf: das eigene exp des Tokens.</translation>
        </message>
        <message>
            <source>Expiry: the answer that brought it (expires_at).</source>
            <translation>Ablauf: die Antwort, die es brachte (expires_at).</translation>
        </message>
        <message>
            <source>Expiry: the answer’s expires_in, counted from when it came.</source>
            <translation>Ablauf: das expires_in der Antwort, gezählt ab ihrem Eintreffen.</translation>
        </message>
        <message>
            <source>Expiry: what the provider documents; the answer named none.</source>
            <translation>Ablauf: was der Anbieter dokumentiert; die Antwort nannte keinen.</translation>
        </message>
        <message>
            <source>Expiry: unknown. That is not never.</source>
            <translation>Ablauf: unbekannt. Das heißt nicht nie.</translation>
        </message>
        <message>
            <source>Expired {time} before that moment.</source>
            <translation>{time} vor diesem Zeitpunkt abgelaufen.</translation>
        </message>
        <message>
            <source>Not valid yet for {time}.</source>
            <translation>Noch {time} nicht gültig.</translation>
        </message>
        <message>
            <source>Valid for {time} more.</source>
            <translation>Noch {time} gültig.</translation>
        </message>
        <message>
            <source>Its expiry is unknown.</source>
            <translation>Sein Ablauf ist unbekannt.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Check the signature</source>
            <translation>Signatur prüfen</translation>
        </message>
        <message>
            <source>What do you have?</source>
            <translation>Was haben Sie?</translation>
        </message>
        <message>
            <source>A shared secret</source>
            <translation>Ein gemeinsames Geheimnis</translation>
        </message>
        <message>
            <source>A public key or key set</source>
            <translation>Einen öffentlichen Schlüssel oder einen Schlüsselsatz</translation>
        </message>
        <message>
            <source>The address of a key set</source>
            <translation>Die Adresse eines Schlüsselsatzes</translation>
        </message>
        <message>
            <source>Shared secret</source>
            <translation>Gemeinsames Geheimnis</translation>
        </message>
        <message>
            <source>Public key: PEM, JWK or JWKS</source>
            <translation>Öffentlicher Schlüssel: PEM, JWK oder JWKS</translation>
        </message>
        <message>
            <source>Address of the key set</source>
            <translation>Adresse des Schlüsselsatzes</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>For HS256, HS384 and HS512. It stays in memory for this check only.</source>
            <translation>Für HS256, HS384 und HS512. Es bleibt nur für diese Prüfung im Speicher.</translation>
        </message>
        <message>
            <source>For RS, PS, ES and EdDSA: a PEM file, a JWK or a JWKS.</source>
            <translation>Für RS, PS, ES und EdDSA: eine PEM-Datei, ein JWK oder ein JWKS.</translation>
        </message>
        <message>
            <source>The keys are fetched from there, after you have confirmed it. Nothing of the token is sent.</source>
            <translation>Die Schlüssel werden von dort geholt, nachdem Sie es bestätigt haben. Vom Token wird nichts gesendet.</translation>
        </message>
        <message>
            <source>What do you have to check it with?</source>
            <translation>Womit können Sie prüfen?</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Bitte füllen Sie das aus.</translation>
        </message>
        <message>
            <source>Give an address that begins with https://.</source>
            <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>This contacts {host} and reads its keys. Press again to do it.</source>
            <translation>Das kontaktiert {host} und liest seine Schlüssel. Drücken Sie noch einmal, um es zu tun.</translation>
        </message>
        <message>
            <source>Fetch the keys and check</source>
            <translation>Schlüssel holen und prüfen</translation>
        </message>
        <message>
            <source>This program was started without a network.</source>
            <translation>Dieses Programm wurde ohne Netz gestartet.</translation>
        </message>
        <message>
            <source>Fetching the keys …</source>
            <translation>Die Schlüssel werden geholt …</translation>
        </message>
        <message>
            <source>The keys could not be fetched. {reason}</source>
            <translation>Die Schlüssel ließen sich nicht holen. {reason}</translation>
        </message>
        <message>
            <source>Keys (*.pem *.pub *.jwk *.jwks *.json *.crt);;All files (*)</source>
            <translation>Schlüssel (*.pem *.pub *.jwk *.jwks *.json *.crt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei ließ sich nicht lesen.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>protected by state</source>
            <translation>geschützt durch state</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation>Stattdessen die Adresse einfügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Adresse der Anmeldeseite</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the address of the sign-in page</source>
            <translation>Adresse der Anmeldeseite kopieren</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Noch einmal öffnen</translation>
        </message>
        <message>
            <source>The whole address from the browser’s address line</source>
            <translation>Die ganze Adresse aus der Adresszeile des Browsers</translation>
        </message>
        <message>
            <source>The address the browser ended at</source>
            <translation>Die Adresse, bei der der Browser endete</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Diese Adresse verwenden</translation>
        </message>
        <message>
            <source>No browser could be opened here. Open this address in any browser, on any computer:</source>
            <translation>Hier ließ sich kein Browser öffnen. Öffnen Sie diese Adresse in irgendeinem Browser auf irgendeinem Computer:</translation>
        </message>
        <message>
            <source>We opened {host}. Agree there, then come back. Nothing opened? Use this address:</source>
            <translation>Wir haben {host} geöffnet. Stimmen Sie dort zu, und kommen Sie zurück. Nichts ging auf? Nehmen Sie diese Adresse:</translation>
        </message>
        <message>
            <source>An answer that is not ours came in and was not used. Still waiting for the right one.</source>
            <translation>Eine Antwort, die nicht unsere ist, kam herein und wurde nicht verwendet. Wir warten weiter auf die richtige.</translation>
        </message>
        <message>
            <source>✕ That address belongs to another sign-in (its state is not ours). Copy the newest one.</source>
            <translation>✕ Diese Adresse gehört zu einer anderen Anmeldung (ihr state ist nicht unserer). Kopieren Sie die neueste.</translation>
        </message>
        <message>
            <source>✕ That answer comes from another server than the one we asked.</source>
            <translation>✕ Diese Antwort kommt von einem anderen Server als dem gefragten.</translation>
        </message>
        <message>
            <source>✕ That address carries neither a code nor a token. Copy the whole one, after agreeing.</source>
            <translation>✕ Diese Adresse trägt weder einen Code noch ein Token. Kopieren Sie die ganze, nachdem Sie zugestimmt haben.</translation>
        </message>
        <message>
            <source>waiting · {m}:{s:02d} left</source>
            <translation>wartet · noch {m}:{s:02d}</translation>
        </message>
        <message>
            <source>at work · {n} s</source>
            <translation>arbeitet · {n} s</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <source>{n} stray requests ignored</source>
            <translation>{n} fremde Anfragen nicht beachtet</translation>
        </message>
        <message>
            <source>one stray request ignored</source>
            <translation>eine fremde Anfrage nicht beachtet</translation>
        </message>
        <message>
            <source>Get ready for the answer</source>
            <translation>Für die Antwort bereit machen</translation>
        </message>
        <message>
            <source>Ask the browser to open the sign-in page</source>
            <translation>Den Browser bitten, die Anmeldeseite zu öffnen</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>Auf die Antwort warten</translation>
        </message>
        <message>
            <source>Exchange the code for a token</source>
            <translation>Den Code gegen ein Token tauschen</translation>
        </message>
        <message>
            <source>Ask for a token</source>
            <translation>Um ein Token bitten</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Ask {provider} who this is</source>
            <translation>{provider} fragen, wer das ist</translation>
        </message>
        <message>
            <source>No browser could be opened</source>
            <translation>Kein Browser ließ sich öffnen</translation>
        </message>
        <message>
            <source>Asked the browser to open {host}</source>
            <translation>Der Browser wurde gebeten, {host} zu öffnen</translation>
        </message>
        <message>
            <source>No answer that can be used</source>
            <translation>Keine brauchbare Antwort</translation>
        </message>
        <message>
            <source>The answer is here</source>
            <translation>Die Antwort ist da</translation>
        </message>
        <message>
            <source>The port is taken by another program</source>
            <translation>Den Port belegt ein anderes Programm</translation>
        </message>
        <message>
            <source>You paste the answer</source>
            <translation>Sie fügen die Antwort ein</translation>
        </message>
        <message>
            <source>Waiting at {place}</source>
            <translation>Wartet an {place}</translation>
        </message>
        <message>
            <source>a free port</source>
            <translation>einem freien Port</translation>
        </message>
        <message>
            <source>Copied the address</source>
            <translation>Adresse kopiert</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Choose a provider</source>
            <translation>Anbieter wählen</translation>
        </message>
        <message>
            <source>Start practice mode</source>
            <translation>Übungsmodus starten</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere until you say so.</source>
            <translation>Nichts wird irgendwohin gesendet, bis Sie es sagen.</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Es wurde nichts gesendet</translation>
        </message>
        <message>
            <source>I have a token to look at</source>
            <translation>Ich habe ein Token anzusehen</translation>
        </message>
        <message>
            <source>See what it is, whether it is good, and what is wrong.</source>
            <translation>Sehen Sie, was es ist, ob es gut ist und was nicht stimmt.</translation>
        </message>
        <message>
            <source>I want to connect an account</source>
            <translation>Ich möchte ein Konto verbinden</translation>
        </message>
        <message>
            <source>Choose your provider. We lead you through it step by step, and tell you where to find each value.</source>
            <translation>Wählen Sie Ihren Anbieter. Wir führen Sie Schritt für Schritt hindurch und sagen, wo jeder Wert zu finden ist.</translation>
        </message>
        <message>
            <source>Show me how it works</source>
            <translation>Zeigen Sie mir, wie es geht</translation>
        </message>
        <message>
            <source>{n} practice providers on this computer. No account needed; you can even make things go wrong.</source>
            <translation>{n} Übungsanbieter auf diesem Computer. Kein Konto nötig; Sie können sogar etwas schiefgehen lassen.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Inspect a token or a text</source>
            <translation>Ein Token oder einen Text prüfen</translation>
        </message>
        <message>
            <source>Check all accounts</source>
            <translation>Alle Konten prüfen</translation>
        </message>
        <message>
            <source>Look back at every exchange</source>
            <translation>Auf jeden Austausch zurückblicken</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Ein Konto verbinden</translation>
        </message>
        <message>
            <source>Switch practice mode</source>
            <translation>Übungsmodus umschalten</translation>
        </message>
        <message>
            <source>Settings: light, dark, text size</source>
            <translation>Einstellungen: hell, dunkel, Textgröße</translation>
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation>Alles verbergen oder sperren</translation>
        </message>
        <message>
            <source>Present: mask who people are, or stop</source>
            <translation>Vorführen: unkenntlich machen, wer jemand ist, oder beenden</translation>
        </message>
        <message>
            <source>Help: ways to sign in, what can go wrong, privacy</source>
            <translation>Hilfe: Wege der Anmeldung, was schiefgehen kann, Datenschutz</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>It is not signed at all (alg none): anybody can write such a token.</source>
            <translation>Es ist gar nicht signiert (alg none): Ein solches Token kann jeder schreiben.</translation>
        </message>
        <message>
            <source>Its signature algorithm is not one we know.</source>
            <translation>Sein Signaturverfahren ist keines, das wir kennen.</translation>
        </message>
        <message>
            <source>Contents read, signature not checked.</source>
            <translation>Inhalt gelesen, Signatur nicht geprüft.</translation>
        </message>
        <message>
            <source>The signature does not fit the contents.</source>
            <translation>Die Signatur passt nicht zum Inhalt.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Es ist abgelaufen.</translation>
        </message>
        <message>
            <source>It is not valid yet.</source>
            <translation>Es ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>It names no expiry.</source>
            <translation>Es nennt keinen Ablauf.</translation>
        </message>
        <message>
            <source>It is valid for more than a day: whoever finds it can use it for long.</source>
            <translation>Es gilt länger als einen Tag: Wer es findet, kann es lange benutzen.</translation>
        </message>
        <message>
            <source>Its times do not fit each other.</source>
            <translation>Seine Zeiten passen nicht zueinander.</translation>
        </message>
        <message>
            <source>A time in it is not a number.</source>
            <translation>Eine Zeit darin ist keine Zahl.</translation>
        </message>
        <message>
            <source>A time in it is probably in milliseconds; the standard says seconds.</source>
            <translation>Eine Zeit darin ist wohl in Millisekunden angegeben; der Standard verlangt Sekunden.</translation>
        </message>
        <message>
            <source>A claim stands in it twice; readers differ in which one they take.</source>
            <translation>Eine Angabe steht zweimal darin; welche gilt, liest jeder anders.</translation>
        </message>
        <message>
            <source>Its header points at a key of its own choosing. Never fetch it.</source>
            <translation>Sein Kopf verweist auf einen selbst gewählten Schlüssel. Rufen Sie ihn nie ab.</translation>
        </message>
        <message>
            <source>It demands something (crit) that we do not know.</source>
            <translation>Es verlangt etwas (crit), das wir nicht kennen.</translation>
        </message>
        <message>
            <source>Its key id looks like a path, a query or an address.</source>
            <translation>Seine Schlüsselkennung sieht aus wie ein Pfad, eine Abfrage oder eine Adresse.</translation>
        </message>
        <message>
            <source>A public key must not be used as a shared secret: anybody could have signed this.</source>
            <translation>Ein öffentlicher Schlüssel darf nicht als gemeinsames Geheimnis dienen: Das hätte jeder signieren können.</translation>
        </message>
        <message>
            <source>A part of it is damaged.</source>
            <translation>Ein Teil davon ist beschädigt.</translation>
        </message>
        <message>
            <source>Its contents are not a set of claims.</source>
            <translation>Sein Inhalt ist keine Sammlung von Angaben.</translation>
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation>Es ist verschlüsselt: Nur sein Kopf ist lesbar.</translation>
        </message>
        <message>
            <source>It may do everything.</source>
            <translation>Es darf alles.</translation>
        </message>
        <message>
            <source>It is not an access token.</source>
            <translation>Es ist kein Access-Token.</translation>
        </message>
        <message>
            <source>There were hidden characters in it; they were taken out.</source>
            <translation>Es waren verborgene Zeichen darin; sie wurden entfernt.</translation>
        </message>
        <message>
            <source>Something around it was taken off.</source>
            <translation>Etwas darum herum wurde entfernt.</translation>
        </message>
        <message>
            <source>This is a placeholder, not a real value.</source>
            <translation>Das ist ein Platzhalter, kein echter Wert.</translation>
        </message>
        <message>
            <source>It has been cut short.</source>
            <translation>Es ist abgeschnitten.</translation>
        </message>
        <message>
            <source>Sure: the answer itself says so.</source>
            <translation>Sicher: Die Antwort selbst sagt es.</translation>
        </message>
        <message>
            <source>Sure: a time, a certificate or a count proves it.</source>
            <translation>Sicher: Eine Zeit, ein Zertifikat oder eine Anzahl beweist es.</translation>
        </message>
        <message>
            <source>Documented: the provider's documents give this answer that meaning.</source>
            <translation>Dokumentiert: Die Unterlagen des Anbieters geben dieser Antwort diese Bedeutung.</translation>
        </message>
        <message>
            <source>Our reading of the answer.</source>
            <translation>Unsere Deutung der Antwort.</translation>
        </message>
        <message>
            <source>its base64</source>
            <translation>sein Base64</translation>
        </message>
        <message>
            <source>the value as it stands</source>
            <translation>der Wert, wie er dasteht</translation>
        </message>
        <message>
            <source>a header</source>
            <translation>ein Header</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Bitte füllen Sie das aus.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Das ist zu lang.</translation>
        </message>
        <message>
            <source>There is a line break inside.</source>
            <translation>Darin ist ein Zeilenumbruch.</translation>
        </message>
        <message>
            <source>Plain http would show the secret to everybody on the way. Use https.</source>
            <translation>Einfaches http würde das Geheimnis unterwegs jedem zeigen. Verwenden Sie https.</translation>
        </message>
        <message>
            <source>Plain http in the local network: everybody in it could read the secret. Allow it only at home.</source>
            <translation>Einfaches http im lokalen Netz: Jeder darin könnte das Geheimnis lesen. Erlauben Sie das nur zu Hause.</translation>
        </message>
        <message>
            <source>This host is not one of the provider's own. Is the secret meant for it?</source>
            <translation>Dieser Host gehört nicht zum Anbieter. Ist das Geheimnis für ihn bestimmt?</translation>
        </message>
        <message>
            <source>This takes a whole number.</source>
            <translation>Hier gehört eine ganze Zahl hin.</translation>
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation>Das steht nicht zur Auswahl.</translation>
        </message>
        <message>
            <source>There are hidden characters inside.</source>
            <translation>Darin sind verborgene Zeichen.</translation>
        </message>
        <message>
            <source>There is white space around it.</source>
            <translation>Es ist Leerraum darum herum.</translation>
        </message>
        <message>
            <source>The quotes around it do not belong to it.</source>
            <translation>Die Anführungszeichen gehören nicht dazu.</translation>
        </message>
        <message>
            <source>The word in front does not belong to it.</source>
            <translation>Das Wort davor gehört nicht dazu.</translation>
        </message>
        <message>
            <source>This looks like a placeholder, not like a real value.</source>
            <translation>Das sieht nach einem Platzhalter aus, nicht nach einem echten Wert.</translation>
        </message>
        <message>
            <source>This and another field may be exchanged.</source>
            <translation>Dieses und ein anderes Feld sind vielleicht vertauscht.</translation>
        </message>
        <message>
            <source>This does not look as usual.</source>
            <translation>Das sieht anders aus als üblich.</translation>
        </message>
        <message>
            <source>We use the part that matters.</source>
            <translation>Wir verwenden den Teil, auf den es ankommt.</translation>
        </message>
        <message>
            <source>It works from this computer.</source>
            <translation>Es funktioniert von diesem Computer aus.</translation>
        </message>
        <message>
            <source>Did the call go through?</source>
            <translation>Ging der Aufruf durch?</translation>
        </message>
        <message>
            <source>The name of the host could not be found.</source>
            <translation>Der Name des Hosts wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Check the address for typing mistakes and whether this computer is online.</source>
            <translation>Prüfen Sie die Adresse auf Tippfehler und ob dieser Computer online ist.</translation>
        </message>
        <message>
            <source>Does the host's name resolve on this computer?</source>
            <translation>Lässt sich der Name des Hosts auf diesem Computer auflösen?</translation>
        </message>
        <message>
            <source>Nothing answers at that address.</source>
            <translation>An dieser Adresse antwortet nichts.</translation>
        </message>
        <message>
            <source>Check host and port, and whether the server (or the phone) is switched on.</source>
            <translation>Prüfen Sie Host und Port und ob der Server (oder das Telefon) eingeschaltet ist.</translation>
        </message>
        <message>
            <source>Is the server running there?</source>
            <translation>Läuft der Server dort?</translation>
        </message>
        <message>
            <source>No answer came in time.</source>
            <translation>Es kam rechtzeitig keine Antwort.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, a firewall may swallow the request, or the server is overloaded.</source>
            <translation>Versuchen Sie es noch einmal; bleibt es so, verschluckt vielleicht eine Firewall die Anfrage, oder der Server ist überlastet.</translation>
        </message>
        <message>
            <source>Does the server answer if you wait longer?</source>
            <translation>Antwortet der Server, wenn man länger wartet?</translation>
        </message>
        <message>
            <source>The connection broke before a whole answer had arrived.</source>
            <translation>Die Verbindung riss ab, bevor die ganze Antwort da war.</translation>
        </message>
        <message>
            <source>Try again. If it happens each time, something between here and the server cuts the connection.</source>
            <translation>Versuchen Sie es noch einmal. Geschieht es jedes Mal, kappt etwas zwischen hier und dem Server die Verbindung.</translation>
        </message>
        <message>
            <source>Does it break each time?</source>
            <translation>Reißt sie jedes Mal ab?</translation>
        </message>
        <message>
            <source>A proxy stands in the way.</source>
            <translation>Ein Proxy steht im Weg.</translation>
        </message>
        <message>
            <source>Ask your network's administrators for access, or check the proxy settings (HTTPS_PROXY, NO_PROXY).</source>
            <translation>Bitten Sie die Betreuer Ihres Netzes um Zugang, oder prüfen Sie die Proxy-Einstellungen (HTTPS_PROXY, NO_PROXY).</translation>
        </message>
        <message>
            <source>Does this network use a proxy?</source>
            <translation>Benutzt dieses Netz einen Proxy?</translation>
        </message>
        <message>
            <source>The server's certificate is not trusted here.</source>
            <translation>Dem Zertifikat des Servers wird hier nicht vertraut.</translation>
        </message>
        <message>
            <source>If this is your own server, give its certificate authority's file in the account's settings. In a company network an inspecting proxy may be the cause: ask the administrators for its authority's certificate.</source>
            <translation>Ist es Ihr eigener Server, geben Sie in den Einstellungen des Kontos die Datei seiner Zertifizierungsstelle an. In einem Firmennetz kann ein prüfender Proxy die Ursache sein: Bitten Sie die Betreuer um das Zertifikat seiner Stelle.</translation>
        </message>
        <message>
            <source>Is the certificate's issuer known to this computer?</source>
            <translation>Kennt dieser Computer den Aussteller des Zertifikats?</translation>
        </message>
        <message>
            <source>The server's certificate has expired, or is not valid yet.</source>
            <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.</translation>
        </message>
        <message>
            <source>Check this computer's date first; otherwise only the server's owner can renew the certificate.</source>
            <translation>Prüfen Sie zuerst das Datum dieses Computers; sonst kann nur der Betreiber des Servers das Zertifikat erneuern.</translation>
        </message>
        <message>
            <source>Is this computer's date right?</source>
            <translation>Stimmt das Datum dieses Computers?</translation>
        </message>
        <message>
            <source>The server's certificate is for another name.</source>
            <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
        </message>
        <message>
            <source>Check the address: it has to be the name the certificate was made for.</source>
            <translation>Prüfen Sie die Adresse: Es muss der Name sein, für den das Zertifikat gemacht ist.</translation>
        </message>
        <message>
            <source>Is this the address the certificate was made for?</source>
            <translation>Ist das die Adresse, für die das Zertifikat gemacht ist?</translation>
        </message>
        <message>
            <source>The other side does not speak TLS, or no version we share.</source>
            <translation>Die Gegenseite spricht kein TLS oder keine gemeinsame Version.</translation>
        </message>
        <message>
            <source>Check the port, and whether the address should begin with http:// (a phone in the local network).</source>
            <translation>Prüfen Sie den Port und ob die Adresse mit http:// beginnen soll (ein Telefon im lokalen Netz).</translation>
        </message>
        <message>
            <source>Does this port speak TLS?</source>
            <translation>Spricht dieser Port TLS?</translation>
        </message>
        <message>
            <source>Something answered, but not {provider}'s API.</source>
            <translation>Etwas hat geantwortet, aber nicht die API von {provider}.</translation>
        </message>
        <message>
            <source>Check the address. In a hotel or guest network, sign in to the network first: open any page in your browser.</source>
            <translation>Prüfen Sie die Adresse. In einem Hotel- oder Gästenetz melden Sie sich zuerst im Netz an: Öffnen Sie irgendeine Seite im Browser.</translation>
        </message>
        <message>
            <source>Did {provider}'s API answer, or some page in between?</source>
            <translation>Hat die API von {provider} geantwortet oder eine Seite dazwischen?</translation>
        </message>
        <message>
            <source>The right server, but it does not offer this.</source>
            <translation>Der richtige Server, aber er bietet das nicht an.</translation>
        </message>
        <message>
            <source>Use a way to sign in that this server offers, or ask its administrator to switch this one on.</source>
            <translation>Wählen Sie eine Anmeldung, die dieser Server anbietet, oder bitten Sie seinen Betreuer, diese einzuschalten.</translation>
        </message>
        <message>
            <source>Is this switched on at the server?</source>
            <translation>Ist das beim Server eingeschaltet?</translation>
        </message>
        <message>
            <source>Nothing is found at this path.</source>
            <translation>Unter diesem Pfad ist nichts zu finden.</translation>
        </message>
        <message>
            <source>Check project, plan or account id, region and base address; the credential may be fine.</source>
            <translation>Prüfen Sie die Kennung von Projekt, Plan oder Konto, die Region und die Basisadresse; die Zugangsdaten können in Ordnung sein.</translation>
        </message>
        <message>
            <source>Do id and region belong to this credential?</source>
            <translation>Gehören Kennung und Region zu diesen Zugangsdaten?</translation>
        </message>
        <message>
            <source>{provider} did not accept the request as it was sent.</source>
            <translation>{provider} hat die Anfrage so nicht angenommen.</translation>
        </message>
        <message>
            <source>Look at what the answer says; the parameters are the first thing to check.</source>
            <translation>Sehen Sie nach, was die Antwort sagt; prüfen Sie zuerst die Parameter.</translation>
        </message>
        <message>
            <source>What does the answer complain about?</source>
            <translation>Worüber beschwert sich die Antwort?</translation>
        </message>
        <message>
            <source>What was typed here cannot be sent.</source>
            <translation>Was hier eingegeben wurde, lässt sich nicht senden.</translation>
        </message>
        <message>
            <source>Look at the marked field.</source>
            <translation>Sehen Sie sich das markierte Feld an.</translation>
        </message>
        <message>
            <source>Is the value complete and of the right kind?</source>
            <translation>Ist der Wert vollständig und von der richtigen Art?</translation>
        </message>
        <message>
            <source>The answer went on for too long and was cut off.</source>
            <translation>Die Antwort nahm kein Ende und wurde abgebrochen.</translation>
        </message>
        <message>
            <source>What came is shown. Ask for less, or try again later.</source>
            <translation>Was kam, wird gezeigt. Fragen Sie weniger ab, oder versuchen Sie es später.</translation>
        </message>
        <message>
            <source>Does the server ever stop sending?</source>
            <translation>Hört der Server je auf zu senden?</translation>
        </message>
        <message>
            <source>This address does not take this kind of request.</source>
            <translation>Diese Adresse nimmt diese Art von Anfrage nicht an.</translation>
        </message>
        <message>
            <source>Check the address; another path may be meant.</source>
            <translation>Prüfen Sie die Adresse; vielleicht ist ein anderer Pfad gemeint.</translation>
        </message>
        <message>
            <source>Is this the right path?</source>
            <translation>Ist das der richtige Pfad?</translation>
        </message>
        <message>
            <source>The request carried no credential.</source>
            <translation>Die Anfrage enthielt keine Zugangsdaten.</translation>
        </message>
        <message>
            <source>Type the key or sign in, then try again.</source>
            <translation>Geben Sie den Schlüssel ein oder melden Sie sich an, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Was a credential sent at all?</source>
            <translation>Wurden überhaupt Zugangsdaten gesendet?</translation>
        </message>
        <message>
            <source>The credential was sent in the wrong form.</source>
            <translation>Die Zugangsdaten wurden in der falschen Form gesendet.</translation>
        </message>
        <message>
            <source>Choose the way that belongs to this kind of credential; here it is done for you when you connect.</source>
            <translation>Wählen Sie den Weg, der zu dieser Art von Zugangsdaten gehört; hier geschieht das beim Verbinden von selbst.</translation>
        </message>
        <message>
            <source>Is it sent the way {provider} documents?</source>
            <translation>Werden sie so gesendet, wie {provider} es dokumentiert?</translation>
        </message>
        <message>
            <source>The credential was damaged on its way here.</source>
            <translation>Die Zugangsdaten wurden auf dem Weg hierher beschädigt.</translation>
        </message>
        <message>
            <source>Copy it again, whole and without quotes, spaces or words around it.</source>
            <translation>Kopieren Sie sie noch einmal, ganz und ohne Anführungszeichen, Leerzeichen oder Wörter darum herum.</translation>
        </message>
        <message>
            <source>Was it copied whole, and nothing else with it?</source>
            <translation>Wurden sie ganz kopiert und sonst nichts mit ihnen?</translation>
        </message>
        <message>
            <source>Two values seem to be exchanged.</source>
            <translation>Zwei Werte scheinen vertauscht zu sein.</translation>
        </message>
        <message>
            <source>Put each into the other's field and try again.</source>
            <translation>Setzen Sie jeden in das Feld des anderen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Do the two values stand in each other's place?</source>
            <translation>Steht jeder der beiden Werte am Platz des anderen?</translation>
        </message>
        <message>
            <source>This credential belongs somewhere else.</source>
            <translation>Diese Zugangsdaten gehören anderswohin.</translation>
        </message>
        <message>
            <source>Use it where it comes from, or get one of the kind that is needed here.</source>
            <translation>Verwenden Sie sie dort, wo sie herkommen, oder besorgen Sie welche der Art, die hier gebraucht wird.</translation>
        </message>
        <message>
            <source>Was this credential made for this very service?</source>
            <translation>Wurden diese Zugangsdaten für genau diesen Dienst gemacht?</translation>
        </message>
        <message>
            <source>{provider} does not accept this credential.</source>
            <translation>{provider} nimmt diese Zugangsdaten nicht an.</translation>
        </message>
        <message>
            <source>Compare it with the provider's page. If it was deleted or replaced there, get a new one.</source>
            <translation>Vergleichen Sie sie mit der Seite des Anbieters. Wurden sie dort gelöscht oder ersetzt, besorgen Sie neue.</translation>
        </message>
        <message>
            <source>Does it still exist at {provider}, exactly so?</source>
            <translation>Gibt es sie bei {provider} noch, genau so?</translation>
        </message>
        <message>
            <source>The token has expired.</source>
            <translation>Das Token ist abgelaufen.</translation>
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation>Besorgen Sie ein neues: Erneuern Sie es, oder melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>When does the token run out?</source>
            <translation>Wann läuft das Token ab?</translation>
        </message>
        <message>
            <source>The token is not valid yet.</source>
            <translation>Das Token ist noch nicht gültig.</translation>
        </message>
        <message>
            <source>Wait until its time has come, or check the clock of the machine that issued it.</source>
            <translation>Warten Sie, bis seine Zeit gekommen ist, oder prüfen Sie die Uhr des Rechners, der es ausgestellt hat.</translation>
        </message>
        <message>
            <source>From when on is the token valid?</source>
            <translation>Von wann an gilt das Token?</translation>
        </message>
        <message>
            <source>This computer's clock is off, so the token looks valid when it is not.</source>
            <translation>Die Uhr dieses Computers geht falsch, sodass das Token gültig aussieht, obwohl es das nicht ist.</translation>
        </message>
        <message>
            <source>Set the clock (switch on automatic time), then refresh the token or sign in again.</source>
            <translation>Stellen Sie die Uhr (automatische Zeit einschalten), erneuern Sie dann das Token, oder melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation>Geht die Uhr dieses Computers richtig?</translation>
        </message>
        <message>
            <source>This is another kind of token than the call needs.</source>
            <translation>Das ist eine andere Art Token, als der Aufruf braucht.</translation>
        </message>
        <message>
            <source>Use the access token. A refresh token is only good for getting a new one.</source>
            <translation>Verwenden Sie das Access-Token. Ein Refresh-Token ist nur dazu gut, ein neues zu holen.</translation>
        </message>
        <message>
            <source>Is it the access token?</source>
            <translation>Ist es das Access-Token?</translation>
        </message>
        <message>
            <source>The token was revoked.</source>
            <translation>Das Token wurde widerrufen.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>Was it revoked at {provider}?</source>
            <translation>Wurde es bei {provider} widerrufen?</translation>
        </message>
        <message>
            <source>The token was issued by or for somebody else.</source>
            <translation>Das Token wurde von oder für jemand anderen ausgestellt.</translation>
        </message>
        <message>
            <source>Use a token that was issued for this service.</source>
            <translation>Verwenden Sie ein Token, das für diesen Dienst ausgestellt wurde.</translation>
        </message>
        <message>
            <source>Who issued the token, and for whom?</source>
            <translation>Wer hat das Token ausgestellt und für wen?</translation>
        </message>
        <message>
            <source>{provider} knows you, but this credential may not do this.</source>
            <translation>{provider} kennt Sie, aber diese Zugangsdaten dürfen das nicht.</translation>
        </message>
        <message>
            <source>A permission is missing. Sign in again with it, or have it added to the key.</source>
            <translation>Eine Berechtigung fehlt. Melden Sie sich noch einmal mit ihr an, oder lassen Sie sie dem Schlüssel hinzufügen.</translation>
        </message>
        <message>
            <source>Which permissions does the credential have?</source>
            <translation>Welche Berechtigungen haben die Zugangsdaten?</translation>
        </message>
        <message>
            <source>{provider} knows you, but your user, key or plan may not do this.</source>
            <translation>{provider} kennt Sie, aber Ihr Benutzer, Schlüssel oder Tarif darf das nicht.</translation>
        </message>
        <message>
            <source>Ask whoever manages the account at {provider} for the right, or use another user.</source>
            <translation>Bitten Sie, wer das Konto bei {provider} verwaltet, um das Recht, oder nehmen Sie einen anderen Benutzer.</translation>
        </message>
        <message>
            <source>May this user do this at all?</source>
            <translation>Darf dieser Benutzer das überhaupt?</translation>
        </message>
        <message>
            <source>{provider} knows you, but does not allow this computer's IP address.</source>
            <translation>{provider} kennt Sie, lässt aber die IP-Adresse dieses Computers nicht zu.</translation>
        </message>
        <message>
            <source>Add the address to the allowed list at {provider}, or call from one that is on it.</source>
            <translation>Setzen Sie die Adresse bei {provider} auf die Liste der erlaubten, oder rufen Sie von einer aus auf, die darauf steht.</translation>
        </message>
        <message>
            <source>Is this computer's address on the allowed list?</source>
            <translation>Steht die Adresse dieses Computers auf der Liste der erlaubten?</translation>
        </message>
        <message>
            <source>The account is blocked or suspended.</source>
            <translation>Das Konto ist gesperrt.</translation>
        </message>
        <message>
            <source>Only {provider}'s support can lift this.</source>
            <translation>Das kann nur der Support von {provider} aufheben.</translation>
        </message>
        <message>
            <source>Does the account work on {provider}'s website?</source>
            <translation>Funktioniert das Konto auf der Website von {provider}?</translation>
        </message>
        <message>
            <source>API access is switched off for this account.</source>
            <translation>Der API-Zugang ist für dieses Konto ausgeschaltet.</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings at {provider}.</source>
            <translation>Schalten Sie ihn in den Einstellungen des Kontos bei {provider} ein.</translation>
        </message>
        <message>
            <source>Is API access switched on?</source>
            <translation>Ist der API-Zugang eingeschaltet?</translation>
        </message>
        <message>
            <source>The account has to be verified first.</source>
            <translation>Das Konto muss zuerst bestätigt werden.</translation>
        </message>
        <message>
            <source>Finish the identification on {provider}'s website.</source>
            <translation>Schließen Sie die Identifizierung auf der Website von {provider} ab.</translation>
        </message>
        <message>
            <source>Has the account been verified?</source>
            <translation>Wurde das Konto bestätigt?</translation>
        </message>
        <message>
            <source>There is not enough credit.</source>
            <translation>Das Guthaben reicht nicht.</translation>
        </message>
        <message>
            <source>Top the account up at {provider}.</source>
            <translation>Laden Sie das Konto bei {provider} auf.</translation>
        </message>
        <message>
            <source>Is there credit left?</source>
            <translation>Ist noch Guthaben da?</translation>
        </message>
        <message>
            <source>Too many calls in a short time.</source>
            <translation>Zu viele Aufrufe in kurzer Zeit.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Warten Sie einen Augenblick, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Does it work after a pause?</source>
            <translation>Funktioniert es nach einer Pause?</translation>
        </message>
        <message>
            <source>{provider} has trouble of its own right now.</source>
            <translation>{provider} hat gerade selbst eine Störung.</translation>
        </message>
        <message>
            <source>Try again later; this says nothing about the credential.</source>
            <translation>Versuchen Sie es später; über die Zugangsdaten sagt das nichts.</translation>
        </message>
        <message>
            <source>Is {provider} down for everybody?</source>
            <translation>Ist {provider} für alle ausgefallen?</translation>
        </message>
        <message>
            <source>The answer fits nothing we know.</source>
            <translation>Die Antwort passt zu nichts, was wir kennen.</translation>
        </message>
        <message>
            <source>Look at the raw answer below; it says nothing about the credential.</source>
            <translation>Sehen Sie sich unten die rohe Antwort an; über die Zugangsdaten sagt sie nichts.</translation>
        </message>
        <message>
            <source>What does the raw answer say?</source>
            <translation>Was sagt die rohe Antwort?</translation>
        </message>
        <message>
            <source>The sign-in was refused: somebody, or the server for them, said no.</source>
            <translation>Die Anmeldung wurde abgelehnt: Jemand, oder der Server für ihn, hat nein gesagt.</translation>
        </message>
        <message>
            <source>Sign in again and agree, or ask for fewer permissions.</source>
            <translation>Melden Sie sich noch einmal an und stimmen Sie zu, oder verlangen Sie weniger Berechtigungen.</translation>
        </message>
        <message>
            <source>Was “Deny” pressed?</source>
            <translation>Wurde „Ablehnen“ gedrückt?</translation>
        </message>
        <message>
            <source>Client ID or client secret was refused.</source>
            <translation>Client-ID oder Client-Secret wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Compare both with what {provider} gave you; a secret is often replaced when a new one is made.</source>
            <translation>Vergleichen Sie beide mit dem, was {provider} Ihnen gegeben hat; ein Secret wird oft ersetzt, wenn ein neues erzeugt wird.</translation>
        </message>
        <message>
            <source>Are client ID and secret the current ones, sent the way {provider} wants?</source>
            <translation>Sind Client-ID und Client-Secret die aktuellen, so gesendet, wie {provider} es will?</translation>
        </message>
        <message>
            <source>The code from the browser was refused: used, too old, or not this client's.</source>
            <translation>Der Code aus dem Browser wurde abgelehnt: verbraucht, zu alt oder nicht für diesen Client.</translation>
        </message>
        <message>
            <source>Start the sign-in again; a code works once and only for a short time.</source>
            <translation>Beginnen Sie die Anmeldung neu; ein Code gilt nur einmal und nur kurz.</translation>
        </message>
        <message>
            <source>Was the code used before, or did it take too long?</source>
            <translation>Wurde der Code schon benutzt, oder hat es zu lange gedauert?</translation>
        </message>
        <message>
            <source>The token cannot be renewed any more.</source>
            <translation>Das Token lässt sich nicht mehr erneuern.</translation>
        </message>
        <message>
            <source>Was the refresh token used, revoked or left too long?</source>
            <translation>Wurde das Refresh-Token benutzt, widerrufen oder zu lange liegen gelassen?</translation>
        </message>
        <message>
            <source>The return address is not the registered one.</source>
            <translation>Die Rücksprungadresse ist nicht die registrierte.</translation>
        </message>
        <message>
            <source>Register exactly the address that was sent, or choose the registered one here.</source>
            <translation>Registrieren Sie genau die gesendete Adresse, oder wählen Sie hier die registrierte.</translation>
        </message>
        <message>
            <source>Is the address registered to the letter?</source>
            <translation>Ist die Adresse buchstabengetreu registriert?</translation>
        </message>
        <message>
            <source>A permission was asked for that does not exist or is not allowed.</source>
            <translation>Es wurde eine Berechtigung verlangt, die es nicht gibt oder die nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>Choose fewer permissions and start again.</source>
            <translation>Wählen Sie weniger Berechtigungen, und beginnen Sie neu.</translation>
        </message>
        <message>
            <source>Does {provider} offer all these permissions to this client?</source>
            <translation>Bietet {provider} diesem Client alle diese Berechtigungen an?</translation>
        </message>
        <message>
            <source>This application may not sign in this way.</source>
            <translation>Diese Anwendung darf sich nicht auf diesem Weg anmelden.</translation>
        </message>
        <message>
            <source>Ask {provider} to allow this kind of sign-in for the application, or choose another way.</source>
            <translation>Bitten Sie {provider}, diese Art der Anmeldung für die Anwendung zu erlauben, oder wählen Sie einen anderen Weg.</translation>
        </message>
        <message>
            <source>Was the application registered for this kind of sign-in?</source>
            <translation>Wurde die Anwendung für diese Art der Anmeldung registriert?</translation>
        </message>
        <message>
            <source>The server does not offer this kind of sign-in.</source>
            <translation>Der Server bietet diese Art der Anmeldung nicht an.</translation>
        </message>
        <message>
            <source>Choose another way to sign in.</source>
            <translation>Wählen Sie eine andere Art der Anmeldung.</translation>
        </message>
        <message>
            <source>Does the server offer this grant?</source>
            <translation>Bietet der Server diesen Grant an?</translation>
        </message>
        <message>
            <source>The server's check of this program's proof (PKCE) failed.</source>
            <translation>Die Prüfung unseres Nachweises (PKCE) durch den Server schlug fehl.</translation>
        </message>
        <message>
            <source>Start the sign-in again; if it stays so, the provider's file has the wrong rule for PKCE.</source>
            <translation>Beginnen Sie die Anmeldung neu; bleibt es so, steht in der Datei des Anbieters die falsche Regel für PKCE.</translation>
        </message>
        <message>
            <source>Does the server want PKCE for this client?</source>
            <translation>Verlangt der Server für diesen Client PKCE?</translation>
        </message>
        <message>
            <source>The server wants you to log in, choose an account or agree first.</source>
            <translation>Der Server möchte, dass Sie sich zuerst anmelden, ein Konto wählen oder zustimmen.</translation>
        </message>
        <message>
            <source>Sign in again and follow the page in your browser.</source>
            <translation>Melden Sie sich noch einmal an, und folgen Sie der Seite im Browser.</translation>
        </message>
        <message>
            <source>Is there something to do on {provider}'s page?</source>
            <translation>Ist auf der Seite von {provider} etwas zu tun?</translation>
        </message>
        <message>
            <source>An answer came that does not belong to this sign-in, so it was not used.</source>
            <translation>Es kam eine Antwort, die nicht zu dieser Anmeldung gehört; sie wurde nicht verwendet.</translation>
        </message>
        <message>
            <source>Start again and use only the newest tab. If it happens each time, somebody may be meddling.</source>
            <translation>Beginnen Sie neu, und benutzen Sie nur den neuesten Tab. Geschieht es jedes Mal, mischt sich vielleicht jemand ein.</translation>
        </message>
        <message>
            <source>Did the answer come from an older tab?</source>
            <translation>Kam die Antwort aus einem älteren Tab?</translation>
        </message>
        <message>
            <source>The answer comes from another server than the one that was asked.</source>
            <translation>Die Antwort kommt von einem anderen Server als dem gefragten.</translation>
        </message>
        <message>
            <source>Do not go on. Check the addresses, then start again.</source>
            <translation>Machen Sie nicht weiter. Prüfen Sie die Adressen, und beginnen Sie dann neu.</translation>
        </message>
        <message>
            <source>Is it the right server?</source>
            <translation>Ist es der richtige Server?</translation>
        </message>
        <message>
            <source>The answer holds no token.</source>
            <translation>Die Antwort enthält kein Token.</translation>
        </message>
        <message>
            <source>Look at the raw answer; the address may be wrong, or the server in trouble.</source>
            <translation>Sehen Sie sich die rohe Antwort an; vielleicht ist die Adresse falsch, oder der Server hat eine Störung.</translation>
        </message>
        <message>
            <source>Is this really the token endpoint?</source>
            <translation>Ist das wirklich die Token-Adresse?</translation>
        </message>
        <message>
            <source>A session is still open and has to be ended first.</source>
            <translation>Eine Sitzung ist noch offen und muss zuerst beendet werden.</translation>
        </message>
        <message>
            <source>End it here, or wait until it runs out (60 minutes at most where nothing else is said).</source>
            <translation>Beenden Sie sie hier, oder warten Sie, bis sie abläuft (höchstens 60 Minuten, wenn nichts anderes angegeben ist).</translation>
        </message>
        <message>
            <source>Is a session still open?</source>
            <translation>Ist noch eine Sitzung offen?</translation>
        </message>
        <message>
            <source>The sign-in server has trouble of its own right now.</source>
            <translation>Der Anmeldeserver hat gerade selbst eine Störung.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Does it work later?</source>
            <translation>Funktioniert es später?</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time.</source>
            <translation>Niemand kam rechtzeitig aus dem Browser zurück.</translation>
        </message>
        <message>
            <source>Start again; if the page shows an address at the end, paste it here.</source>
            <translation>Beginnen Sie neu; zeigt die Seite am Ende eine Adresse, fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <source>Did the browser show an error page at the end?</source>
            <translation>Zeigte der Browser am Ende eine Fehlerseite?</translation>
        </message>
        <message>
            <source>Cancelled here.</source>
            <translation>Hier abgebrochen.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Beginnen Sie neu, wann immer Sie möchten.</translation>
        </message>
        <message>
            <source>Was it cancelled here?</source>
            <translation>Wurde hier abgebrochen?</translation>
        </message>
        <message>
            <source>No browser could be opened here.</source>
            <translation>Hier ließ sich kein Browser öffnen.</translation>
        </message>
        <message>
            <source>Copy the address into a browser, sign in there, and paste the address it ends at.</source>
            <translation>Kopieren Sie die Adresse in einen Browser, melden Sie sich dort an, und fügen Sie die Adresse ein, bei der er endet.</translation>
        </message>
        <message>
            <source>Is there a browser on this computer?</source>
            <translation>Gibt es auf diesem Computer einen Browser?</translation>
        </message>
        <message>
            <source>The port of the return address is taken by another program.</source>
            <translation>Den Port der Rücksprungadresse belegt ein anderes Programm.</translation>
        </message>
        <message>
            <source>Close the other program, choose another registered port, or paste the address instead.</source>
            <translation>Schließen Sie das andere Programm, wählen Sie einen anderen registrierten Port, oder fügen Sie stattdessen die Adresse ein.</translation>
        </message>
        <message>
            <source>What else listens on this port?</source>
            <translation>Was lauscht sonst an diesem Port?</translation>
        </message>
        <message>
            <source>There is no safe place for secrets on this computer.</source>
            <translation>Auf diesem Computer gibt es keinen sicheren Ort für Geheimnisse.</translation>
        </message>
        <message>
            <source>Install or start a keyring (on Linux: GNOME Keyring or KWallet). Until then secrets stay in memory only.</source>
            <translation>Installieren oder starten Sie einen Schlüsselbund (unter Linux GNOME Keyring oder KWallet). Bis dahin bleiben Geheimnisse nur im Speicher.</translation>
        </message>
        <message>
            <source>Does this computer have a keyring?</source>
            <translation>Hat dieser Computer einen Schlüsselbund?</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Entsperren Sie ihn, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Is the keyring unlocked?</source>
            <translation>Ist der Schlüsselbund entsperrt?</translation>
        </message>
        <message>
            <source>The keyring refused access.</source>
            <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
        </message>
        <message>
            <source>Allow this program to use the keyring, then try again.</source>
            <translation>Erlauben Sie diesem Programm den Schlüsselbund, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>May this program use the keyring?</source>
            <translation>Darf dieses Programm den Schlüsselbund benutzen?</translation>
        </message>
        <message>
            <source>The key to the stored secrets is gone from the keyring.</source>
            <translation>Der Schlüssel zu den gespeicherten Geheimnissen ist nicht mehr im Schlüsselbund.</translation>
        </message>
        <message>
            <source>The secrets cannot be opened any more: sign in again. Nothing else is lost.</source>
            <translation>Die Geheimnisse lassen sich nicht mehr öffnen: Melden Sie sich noch einmal an. Sonst ist nichts verloren.</translation>
        </message>
        <message>
            <source>Was the keyring replaced?</source>
            <translation>Wurde der Schlüsselbund ersetzt?</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Die Festplatte ist voll.</translation>
        </message>
        <message>
            <source>Make room, then try again. Nothing was changed.</source>
            <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Is there room on the disk?</source>
            <translation>Ist noch Platz auf der Festplatte?</translation>
        </message>
        <message>
            <source>The program may not write to its folder.</source>
            <translation>Das Programm darf nicht in seinen Ordner schreiben.</translation>
        </message>
        <message>
            <source>Check the folder's permissions, or choose another with --home.</source>
            <translation>Prüfen Sie die Rechte des Ordners, oder wählen Sie mit --home einen anderen.</translation>
        </message>
        <message>
            <source>Is the folder writable?</source>
            <translation>Ist der Ordner beschreibbar?</translation>
        </message>
        <message>
            <source>The stored accounts were written by a newer version of this program.</source>
            <translation>Die gespeicherten Konten stammen von einer neueren Version dieses Programms.</translation>
        </message>
        <message>
            <source>Use the newer version. Nothing was changed.</source>
            <translation>Verwenden Sie die neuere Version. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Is there a newer version installed?</source>
            <translation>Ist eine neuere Version installiert?</translation>
        </message>
        <message>
            <source>The file with the stored accounts is damaged.</source>
            <translation>Die Datei mit den gespeicherten Konten ist beschädigt.</translation>
        </message>
        <message>
            <source>Put back a backup of the file, or move it away and connect the accounts again.</source>
            <translation>Spielen Sie eine Sicherung der Datei zurück, oder legen Sie sie beiseite, und verbinden Sie die Konten neu.</translation>
        </message>
        <message>
            <source>Is there a backup?</source>
            <translation>Gibt es eine Sicherung?</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Sure: it happened here, on this computer.</source>
            <translation>Sicher: Es geschah hier, auf diesem Computer.</translation>
        </message>
        <message>
            <source>You can close this tab and go back to the program.</source>
            <translation>Sie können diesen Tab schließen und zum Programm zurückkehren.</translation>
        </message>
        <message>
            <source>This needs {scope}.</source>
            <translation>Das braucht {scope}.</translation>
        </message>
        <message>
            <source>The server asks for a pause of {n} seconds.</source>
            <translation>Der Server bittet um eine Pause von {n} Sekunden.</translation>
        </message>
        <message>
            <source>The server said: “{words}”.</source>
            <translation>Der Server sagte: „{words}“.</translation>
        </message>
        <message>
            <source>Sent was {value}.</source>
            <translation>Gesendet wurde {value}.</translation>
        </message>
        <message>
            <source>Port: {ports}.</source>
            <translation>Port: {ports}.</translation>
        </message>
        <message>
            <source>Sent was {sent}; what belongs there is {wanted}.</source>
            <translation>Gesendet wurde {sent}; dorthin gehört {wanted}.</translation>
        </message>
        <message>
            <source>What shows: {flaw}.</source>
            <translation>Zu sehen ist: {flaw}.</translation>
        </message>
        <message>
            <source>The answer sends on to {address}.</source>
            <translation>Die Antwort verweist weiter an {address}.</translation>
        </message>
        <message>
            <source>The server's clock is {n} seconds ahead.</source>
            <translation>Die Uhr des Servers geht {n} Sekunden vor.</translation>
        </message>
        <message>
            <source>This call has to be confirmed (in a terminal: --yes-really).</source>
            <translation>Dieser Aufruf muss bestätigt werden (im Terminal: --yes-really).</translation>
        </message>
        <message>
            <source>This call is never made as a test: {why}</source>
            <translation>Dieser Aufruf wird nie zum Probieren gemacht: {why}</translation>
        </message>
        <message>
            <source>Field {name}: {note}</source>
            <translation>Feld {name}: {note}</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Es fehlt: {names}.</translation>
        </message>
        <message>
            <source>The host {host} is not one of this account's ({known}).</source>
            <translation>Der Host {host} ist keiner der Hosts dieses Kontos ({known}).</translation>
        </message>
        <message>
            <source>Connected to {provider}</source>
            <translation>Verbunden mit {provider}</translation>
        </message>
        <message>
            <source>The program tells what to do next.</source>
            <translation>Das Programm sagt, was als Nächstes zu tun ist.</translation>
        </message>
        <message>
            <source>This is not the answer we wait for</source>
            <translation>Das ist nicht die Antwort, auf die wir warten</translation>
        </message>
        <message>
            <source>The sign-in goes on. If you just agreed in another tab, that one counts.</source>
            <translation>Die Anmeldung läuft weiter. Haben Sie gerade in einem anderen Tab zugestimmt, gilt der.</translation>
        </message>
        <message>
            <source>Nothing arrived with this address</source>
            <translation>Mit dieser Adresse kam nichts an</translation>
        </message>
        <message>
            <source>Copy the whole address from your browser's address line and paste it into the program.</source>
            <translation>Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers, und fügen Sie sie ins Programm ein.</translation>
        </message>
        <message>
            <source>Go back to the program</source>
            <translation>Zurück zum Programm</translation>
        </message>
        <message>
            <source>It tells how the sign-in ended.</source>
            <translation>Es sagt, wie die Anmeldung ausging.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Augenblick …</translation>
        </message>
        <message>
            <source>Your browser hands the answer to the program.</source>
            <translation>Ihr Browser reicht die Antwort an das Programm weiter.</translation>
        </message>
    </context>
    <context>
        <name>_Differences</name>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
    </context>
</TS>
