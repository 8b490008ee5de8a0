<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AccountHead</name>
        <message>
            <source>balance {money}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expiry unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired {time} ago, renews by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>borrowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be renewed without you: sign in again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Parts of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its provider is not in the catalog any more, so there are no calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy safe report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export HAR…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to “{way}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use elsewhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its owner’s software may be signed out: where the provider replaces the token, theirs ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything of its owner’s that uses this token stops working at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh the borrowed token…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the borrowed token…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server clock: as ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server clock: {n} s behind ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server clock: {n} s ahead of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refreshed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same account as {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two copies that renew themselves can end each other’s tokens: keep one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved: the account now uses a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is disconnected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent yet, so there is nothing to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account at {provider}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Name of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this account is called here and in the command smsauth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own words about this account. No secrets, please.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain http to a private address was allowed for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a server of your own: a PEM file that this account trusts beside the system’s authorities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A practice account: it only ever talks to this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where its secrets lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also end it at the provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none beside the system’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory only: a borrowed credential is never stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted in this program’s own file; the key to it lies in {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory, until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End its token at the provider, then forget the account here? Everything that uses this token stops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget this borrowed credential here? Its owner keeps it; nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget this account and its secrets here? At the provider they stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is disconnected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another account has this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its token stays valid at the provider until it expires.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login stays valid at the provider until it is changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key stays valid at the provider until it is deleted there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its token was ended at the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider did not end it: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>1 byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · cut off at our limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… the first {n} of {all} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… cut here: the first {n} of {all} characters are shown. Save the HAR to have all of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerForm</name>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer’s text, if it is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the answer is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pretty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the answer …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Arranging</name>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallForm</name>
        <message>
            <source> (optional)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the list first, and its values are offered here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several are separated by spaces or commas.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallList</name>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallModel</name>
        <message>
            <source>Your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ New call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, changes something</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallPanel</name>
        <message>
            <source>A {method} request may change something at the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request as it will be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs no credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the provider’s document; seen in its own code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the answer …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes something, asks first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can try afterwards</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>{n} more claims are not listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Header: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not one of the names we know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the token says</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first: paste it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second: paste it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with a saved account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… or take a saved account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what stands in the box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Yes, keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the account in this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected as {who}. Is this right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works. Is this the account you meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted is less than asked; missing: {scopes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential is good, but may not do the first call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A practice account: it lives on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept until the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already an account of that name. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be stored ({why}). Try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmPage</name>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is contacted until you press a button</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <source>Connect {provider}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again: {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other ways to connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About {provider} ↗</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By purpose, the least first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow access in your browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your browser opens {provider}’s own page; your password stays there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We ask {provider} with what you typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We ask {provider} who this is, and you tell us whether that is right. Only then it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do I get this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return address {uri}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected by state and PKCE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected by state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} answered · {s:.1f} s in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten. Type what belongs to the right account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten. Your browser may still be signed in at {provider}: sign out there first, or copy the address into a private window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sends to: {hosts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept only if you say yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Its provider is not in the catalog any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it speaks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom it was issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial number of the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which application asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which application it was given to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when the person signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ties the token to one sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How strongly the person was recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By what means the person was recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the access token beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the code beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session at the issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles of the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups of the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the user is entitled to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who acts for the subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may act for the subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key the holder has to prove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the e-mail address was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the phone number was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when the profile was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Additional facts of the issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles at the issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the profile page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of a web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postal address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the state beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user's own key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was obtained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial number of the first token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version of the token's form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles at single services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web pages that may use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do, in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the transaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number or name of the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which application it speaks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which key signed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of keys it wants to be checked with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key it wants to be checked with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of a certificate it wants to be checked with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates of the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a reader has to understand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm of the encryption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One-time public key of the sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts about the sender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts about the receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salt of the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often the password was hashed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initialization vector of the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authentication tag of the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the contents are encoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the {} holds a credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same credential, but the {} copy has hidden characters in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same credential. {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same credential; only the {} copy has something around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requests went to different hosts: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It travelled in different forms: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} is a refresh token, where an access token belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} is an ID token, where an access token belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are of different kinds: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first lacks the permission {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second lacks the permission {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have different permissions: {} against {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} has expired, the other has not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} is not valid yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They belong to different providers: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} was cut short: the last {} characters are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They name a different {}: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are two different credentials of the same kind; nothing else tells them apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are the same credential, and nothing else differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither holds a credential that could be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the same credential, judged at different times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same was asked; the answers differ: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same was asked; the answers differ in {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {} request has no {} header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requests went to {}: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The requests used {}: {} and {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same was asked with different contents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different methods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scheme word {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} stands there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the variable is called {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the host is {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user name and password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody made it unreadable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opaque value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network in front of the provider says error code {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and yet the answer says: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {}, sent on to {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page calls itself “{}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it names {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer is {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer says: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a proxy reports: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the token holds: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection said: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the proxy names itself: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} bytes had come when it was cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {}: sign in to the network first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {} with an empty body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this call needs {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web page answered instead of the API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody told the status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this call needs no credential: it proves the host, not the credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON without a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status 407</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer calls itself JSON and cannot be read as such</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer holds a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the body holds data and no word about an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer says: expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer came, and no word why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {} with an empty answer at the token endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id and secret went in the {}, where the {} is documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the redirect carries {} than the one that was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the redirect names {} as its issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the redirect to our own address carries a {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page says: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the server says {}: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a placeholder stands where client ID or secret belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each of id and secret has the shape that the other one should have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the redirect carries neither a code nor a token nor an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sign-in page itself was the answer: somebody has to fill it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status 401 at the token endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} says {}, which is past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's clock is {} s behind the server's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its claims are those of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is valid from {}, and the server's clock says {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} says {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} says {}, which is not past</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's clock differs from the server's by {} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its claims are probably those of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was issued by {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was made for {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it looks like a {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an ID token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a session token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the request carries no credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the expiry noted when it was issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its shape, seen before it was masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its own exp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing tells when it expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>body is the number {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the body says {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this answer comes after the check of the credential, so it was recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it travels as {}, where {} belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the value is the base64 {}, where the raw key belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the credential has {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>been {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>besides, it has {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the credential has been {}: {} characters where {} has {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the {} of the pair is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} holds {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a {}: another kind of credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it looks like a {}: another kind of credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user and password stand there as they are, where their base64 belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Basic value is not base64 of user:password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of a pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each half has the shape that the other one should have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the user half is the id that stands in the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the id that stands in the address was sent as the secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a signed token, where a fixed key or token belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is an HTTP archive, but {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no request line, curl command, status or error was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a request was found, but no answer to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a signature of {} bytes where {} makes {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} parts where an encrypted token has five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} parts where a signed token has three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a placeholder instead of a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a scheme word doubled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the header's name inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quotes around it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a line break inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>white space inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>white space around it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a hidden character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a punctuation mark at its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a first part that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a second part that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a signature cut in the middle of a byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}: not a JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>token: {} parts where a signed one has three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}: begins with a byte order mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signature: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>token: {} parts where an encrypted one has five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}: not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}: not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trailing bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alphabet of plain base64</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>header: names no alg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signature: empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>token: one part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unix {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a year: taken as {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no zone given: taken as {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday, since today it would lie ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted back from now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day before month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month before day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with its own zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neither a code nor a token nor an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a parameter came twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the provider documents no way to revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>authorization request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>authorization code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the words of its error answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a renewal was cut off at {} UTC, before its answer was stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with smsauth {}{}. Secrets are replaced by fingerprints; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}
… {} more characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You find it here: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> at {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your message contained a complete key, token or password. Please replace it{}, so that nobody else can use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} s against ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credential ({})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source># export {}=…
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP {} {}, {} ms, {} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none: {} {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please do not send us keys, tokens or passwords; the first few characters are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP, status not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a secret stood in the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server's clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print(response.status_code, response.text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature has {} of {} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} in the header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>beyond any calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nested too deep to be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>probably in milliseconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>crit is no list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it expires before it was issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the contents are not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none is named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>base64url has no padding (RFC 7515)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the address carries neither a code nor a token nor an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was pasted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a code alone does not tell whose it is: the whole address is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} in the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorization: Basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused, as not known to protect secrets: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret Service (GNOME Keyring or compatible)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the keyring did not keep the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the keyring did not answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memory, until the program ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program holds the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this program’s own file, behind your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the passphrase has not been typed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the old file cannot be moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a code came where a token was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a token came where a code was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ID token belongs to another sign-in (nonce)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a token was granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this way needs a new sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no token to renew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the provider refused it before; it is not sent again by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the provider refused this login; it is not sent again by itself until edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no token to revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no refresh is documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program has renewed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>borrowed {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} may change something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown request method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not an address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CredentialCard</name>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user and password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer with a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address of a sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recognised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signature not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ signature valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ signature does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signature cannot be checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>! not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token whose contents cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User and password (Basic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>   in {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint, safe to share: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fingerprint: a person could have made it up, so a short hash would let others guess it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CurtainPage</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything goes on as before; accounts renew themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts do not renew themselves until you unlock with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DifferencesModel</name>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Use elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard is emptied after 60 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy and stop renewing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the refresh token for other software?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the access token?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has it can act in your name until it expires.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two holders of one refresh token end each other: as soon as one of them renews, the provider may refuse the other, or both. Let only one of them renew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied; the clipboard is emptied after 60 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied; this account does not renew itself here any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Exchanges of the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} exchanges; this one is explained:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntriesModel</name>
        <message>
            <source>went through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Failed</name>
        <message>
            <source>Raw answer ▸</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer as it came, secrets masked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token of the session that is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} said: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw answer ▾</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, send it to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow it for this account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>How it is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a CA file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server of your own may have its own certificate authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also trusted for this account: {path}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {n} more of the kind</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideCard</name>
        <message>
            <source>not documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the return address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HealthBoard</name>
        <message>
            <source>… checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renews by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asks you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (practice)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not asked: it belongs to somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No accounts yet. Choose a provider at the left to connect one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only accounts that contain these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All accounts and how they stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to look after yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks each provider one harmless question: {hosts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refreshed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} were not asked: borrowed, or refused before. They are never sent again by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be written: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>the provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies on this computer; nothing is loaded from anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the words mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can go wrong, and what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have a token, a key or a whole ticket: paste it under Inspect. It is read on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You want to connect an account: choose the provider at the left and the way that fits what you were given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You want to try without an account: switch practice mode on. Everything then stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something fails: the coloured card says why and what to do. “Why do we think so?” shows what it rests on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading never uses the network. Before anything is sent, the host is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pasted credential stays in memory, is never tried at several providers, and is forgotten after 30 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets are stored encrypted (AES-256-GCM); the key lies in the system’s keyring or behind your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History, logs, reports and HAR files hold fingerprints in the place of secrets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS is always checked. Redirects are never followed with a credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program sends nothing about you to anybody: no statistics, no updates in the background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspect a token or a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health of all accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the chosen call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy a safe report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present: mask who people are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Search: account, host, status, cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only exchanges that contain these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export HAR…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget everything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} exchanges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, redacted: secrets stand here as fingerprints only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every call and every sign-in will be listed here, for as long as the settings say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget every exchange?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts stay. What was kept of their calls cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>A token, a header, a curl command, an answer, a whole ticket. Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspect anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy safe report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the answer is known…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy request as curl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy request as Python</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export HAR…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names and numbers in reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is long; the window stays usable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One call was sent to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in memory, cleared after 30 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: a reply for the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was pasted, taken apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InspectorCard</name>
        <message>
            <source>Look inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InspectorResults</name>
        <message>
            <source>Permissions in the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever the ticket holds goes into the box at the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token is taken apart: whose it is, how long it lasts, what it may do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request with its answer is explained: what went wrong, and the next step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A HAR file may be dropped here. Quotes, log lines and code around a token do no harm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent, and nothing is kept: the box is emptied after 30 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A look at the bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first bytes of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is wrong with the credential that was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call went through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is very long: only its first {n} characters were read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InspectorSide</name>
        <message>
            <source>When did it fail?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When was it received?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the token</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InspectorWords</name>
        <message>
            <source>the time you gave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the answer’s own Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the archive’s own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{zone}, from {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call failed because the token had expired {time} earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was changed, cut, or signed with another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first of {n} credentials, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: it had expired {time} earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: expired {time} ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: it is not valid yet, for {time} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait, or check the clock of the machine that issued it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: it names no expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the provider knows how long it lasts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: it was valid then, for {time} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: valid for {time} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By its own dates. It may have been revoked all the same; only a call can tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is {provider}’s. Whether it is good, only a call can tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is probably {provider}’s. Whether it is good, only a call can tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say when it was received, and its expiry can be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it tells whose it is or how long it lasts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An address that came back from a sign-in with an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An address that came back from a sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its code works once, and only there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An error answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the request too, and it can be judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No credential stands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was read as {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No token, key, header, command or answer was recognised. Below is a look at what came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We do not know what this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters stand in it that nobody sees: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider}: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probably {provider}: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps {provider}: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds no scopes, as usual at {provider}: the role of </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> decides what it may do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and its answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>. Paste its answer below it, and the failure can be explained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We also found a request to </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more credentials stand in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the provider’s file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>This is not the passphrase. Nothing is lost: try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with an empty store?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The accounts have to be connected again. The old file is kept aside, and nothing in it is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Started over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The old file lies at {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more accounts need you, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot renew itself any more. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has run out and cannot renew itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} runs out in {time} and cannot renew itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another one does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permissions: asked, granted, in the token, needed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MailPart</name>
        <message>
            <source>The e-mail with your credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the whole e-mail or note. It stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill these in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it looks like one of the fields. Choose a way below and type it in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Secrets: {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No provider is described here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>How the key is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>Read the time another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is no time we can read. Try 2021-09-30 17:02 or 30.9.2021 17:02.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it as {time} instead</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveCard</name>
        <message>
            <source>What the token may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> The login is tried first, then a token is made from it. The login is kept until the token works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to “{way}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the provider’s default</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Sign in again with “{scope}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again with more permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check what was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap the two values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the provider’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the provider’s support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the open session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a certificate authority…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this computer’s clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep secrets in memory only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a passphrase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start over, keep the old file aside…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy safe report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else it could be:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code for support: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server’s clock agrees with this computer’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server’s clock is {n} s behind ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server’s clock is {n} s ahead of ours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnCallForm</name>
        <message>
            <source>Request method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this account’s own hosts: {hosts}. The credential is added by itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteBox</name>
        <message>
            <source>Paste anything here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, an answer, a HAR file, a whole ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} characters that are no readable text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… {n} more characters …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste or drop anything here to look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, a ticket’s text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The person denies access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer carries a foreign state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer carries no state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code was already used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens are expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential was withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A permission is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less is granted than asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server is slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One byte at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer never ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Wi-Fi sign-in page answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection breaks off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server sends us elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's clock is ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's clock is behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls from here are not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The provider is down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeStrip</name>
        <message>
            <source>Make something go wrong …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Played on this computer with made-up credentials. Never type a real password here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes wrong now: {what}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresentingBanner</name>
        <message>
            <source>Presenting: names, e-mail addresses and phone numbers are masked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop presenting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProviderPage</name>
        <message>
            <source>Nothing is contacted until you press {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>described from {provider}’s own documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name and password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID and secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An e-mail to paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What were you given?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which of its credentials do you hold?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the way for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one way takes that; the first is the one we would choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {provider} for one: the link above.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Bandwidth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bandwidth client ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it begins with CLI-</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ClickSend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ClickSend API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a UUID in capital letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>46elks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>46elks API user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>u and 32 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GatewayAPI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GatewayAPI token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scheme word Token, which others use, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS, voice, e-mail and chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account's own address; the home page of the portal shows it, and so do the API docs when you are logged in. It is not a secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portal user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name with which you log in to the Infobip portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portal password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password with which you log in to the Infobip portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the portal: Settings, API keys. The home page shows a new key for a short time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32 hexadecimal digits, a dash, and a UUID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portal user name (called client_id)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip calls it client_id; it is the name with which you log in to the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portal password (called client_secret)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip calls it client_secret; it is the password with which you log in to the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your base URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One key from the portal, with permissions and an end date of its own. The usual way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quickest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The word before the key is App, not Bearer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a key may do was chosen when it was made. A key made for sending only is refused the balance and is good all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys end at a date of their own, a year after they were made unless another was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token from your portal login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login is used once to get a token that ends by itself. Infobip calls this the most secure way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the token may do is decided by the user's role in the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login opens a session of 60 minutes. There can be only one; it is closed when you disconnect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IBSSO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a session is open, no second one can be created: the open one has to be closed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the session may do is decided by the user's role in the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The word before the token is IBSSO; Infobip's document spells it IBBSO in two places, which is a slip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip's document: 60 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name and password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portal login with every call. Infobip recommends this least; good for a first look and for managing keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the login may do is decided by the user's role in the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about PIN codes, sending included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN codes (2FA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configure PIN codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send PIN codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN codes from inside a phone app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account settings and information; the balance needs it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI agents: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI agents: ask them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI agents: see them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AI: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers (chatbots): everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers (chatbots)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers (chatbots): testing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple Messages for Business: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple Messages for Business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple Messages for Business: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple Messages for Business: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manage applications and entities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications and entities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read and export audit logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See expenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Billing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Biometrics: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Biometrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manage block lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Branded domains: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Branded domains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call links: everything about configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call links: everything about links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call links: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call routing: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call routing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: everything about bulk calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: everything about configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: everything about media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: delete recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: read recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: receive call traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: record call traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls: send call traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign tags: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign tags: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogs: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogs: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogs: use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click-to-call: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click-to-call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content messages: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content messages: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail: everything about templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the details of error codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow: control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flow: use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forms: use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Business Messages: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Business Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Business Messages: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Business Messages: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read incoming messages of any channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incoming messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insights: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instagram: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instagram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instagram: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instagram: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVR (voice menus): everything about configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVR (voice menus)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVR (voice menus): everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVR (voice menus): send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kakao: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kakao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kakao: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kakao: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowledge base: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowledge base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowledge base: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LINE: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LINE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LINE: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live chat: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Live chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markup language: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markup language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up number compliance through the provisioning MCP server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MCP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send on any channel; includes sending on each single channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages API: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages API: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messenger: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics and analytics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS: read incoming messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMS: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile app messages: read incoming messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile app messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile app messages: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile app messages: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile app messages: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity checks with the phone operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number activation state: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number activation state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number lookup: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number lookup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number lookup: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run number lookups, which cost money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number risk score: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number risk score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number masking: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number masking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about numbers; may buy numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers: everything about recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omni failover: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omni failover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omni failover: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Omni failover: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Onboarding: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Onboarding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer profiles: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People (customer profiles)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer profiles: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer profiles: add events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RBM MaaP: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RBM MaaP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RBM MaaP: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS: set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource request hub: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource request hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource request hub: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SaaS integrations: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SaaS integrations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SaaS integrations: everything about TikTok ads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending strategies: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending strategies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signals: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch incoming SMS, each only once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the logs of sent SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything about SMS, sending included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send SMS (also lets you fetch delivery reports)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manage webhook subscriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subscriptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TikTok: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TikTok</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TikTok: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TikTok: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber Business Messages: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber Business Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber Business Messages: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber Business Messages: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber bot: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber bot: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viber bot: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice messages: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice messages: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice messages: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice reports: read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice: delete recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice: everything about recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice: read recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web push: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web push: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use from a web page only; such a key may be public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracking from a web page only; such a key may be public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebRTC: everything about configuration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebRTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebRTC: everything about identities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebRTC: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WebRTC: everything about media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp: conversions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp: read incoming messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zalo: read the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zalo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zalo: everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zalo: send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the SMS logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receive SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manage numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left on the account. A good key that was made for sending only is refused here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest sent SMS of the last 48 hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API keys of the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys with their names, permissions and end dates (validTo). The keys themselves are masked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers the account owns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applications that send PIN codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free messages left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip hands out each report only once: a test would swallow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip hands out each incoming message only once: a test would swallow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the API key?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in to the Infobip portal at portal.infobip.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home page shows your base URL; copy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Settings, API keys, and create a key. Choose what it may do and until when it is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which login is meant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the user name and password with which you log in at portal.infobip.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The home page of the portal shows your base URL; copy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The user's role in the portal decides what calls are allowed. It is not documented whether this works for a user with two-factor login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is still open; Infobip allows one at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip does not tell a wrong password from a disabled user or an address that is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the general address; each account has its own, which the portal's home page shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip's 401 has no way to tell wrong, expired, disabled and address not allowed apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is good; it was made without this permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32 hexadecimal digits, a dash and a UUID: nothing else looks so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip session token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a UUID, like many other things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error answer in Infobip's form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>requestError with a serviceException, as in Infobip's documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Infobip access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is infobip.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>token of Infobip's server for MCP, another one than the API's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is auth.infobip.com, which serves MCP only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it speaks for: the portal user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by Infobip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MessageBird</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MessageBird access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>25 letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MessageBird or Bird access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scheme word AccessKey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiving SMS, renting numbers, proxies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On onlinesim.io: User Profile, tab API, field API Key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the list of your applications on OnlineSIM's OAuth page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the client ID. Leave it empty for an application that was created without “Confidential”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>onlinesim.io</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One key from your OnlineSIM profile. Anyone who has it can use everything in your account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorization: Bearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OnlineSIM recommends signing in with OAuth where that is possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with your browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You agree on OnlineSIM's own page and choose what is allowed; it is renewed by itself. You register an app there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is renewed by itself; if OnlineSIM refuses that too, you sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An app without a secret is protected by PKCE instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it into “Redirect URL” when you create the app on OnlineSIM's OAuth page; it has to match.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with your browser, without a secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For apps that cannot keep a secret: the token comes straight back and cannot be renewed; you sign in again when it runs out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OAuth 2.0 implicit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An older way: the token passes through the browser. Prefer the sign-in above where you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key in the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same key as part of the address. It ends up in logs and histories; prefer the header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>?apikey=</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key in the address may be kept in logs and histories along the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use and manage free numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order numbers that receive SMS for one service, which costs money; see the balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rent SIM cards on your behalf, which costs money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manage your proxies (missing from OnlineSIM's newer documents, so asking for it may be refused)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the balance and receive SMS on numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use free numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receive SMS and rent numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Include income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which numbers are on offer, with counts and prices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dial code such as 7 or 49, or all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running operations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers that wait for an SMS right now. Having none is a good answer too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it empty for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your profile; the API key in it is masked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A public list that needs no key: it shows that the host answers and says nothing about the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It orders or extends something and spends money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may order a proxy, which costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The alternative interface orders numbers under the same address, which costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in at onlinesim.io.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open User Profile and click the tab API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the key from the field API Key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to register an app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open OnlineSIM's OAuth page and log in. Its address is not printed in the documents; look for OAuth in your profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click “Create New Client”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name: any name you will recognise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redirect URL: exactly this address: {redirect_uri}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidential: switch it on to get a secret, off for a sign-in without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click “Create”. Client ID and Secret then stand in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ERROR_WRONG_KEY: wrong or expired; OnlineSIM does not say which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ERROR_NO_KEY: OnlineSIM saw no key in the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API access is switched off in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API_ACCESS_IP: this address is not on the list in the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests at once; OnlineSIM's own client waits a second between calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key was accepted; there is just nothing to list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key was probably accepted; OnlineSIM complains about the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OnlineSIM answers 1 when all is well; this word is in none of its lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refresh token of Laravel Passport, probably OnlineSIM's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refresh tokens of Laravel Passport begin with def50200</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access token, probably OnlineSIM's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the form of a Laravel Passport token with OnlineSIM's scope names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it speaks for: probably the number of the OnlineSIM user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom it was issued: probably the client ID of the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plivo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plivo Auth ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MA or SA and 18 capital letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS, voice and lookup · formerly sms77</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the message in which seven's support registered your application.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the same message. Leave it empty if your application was registered without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your seven account: Account, Developer, API Keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven.io (today)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sms77.io (old names)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host names of the older document. It is not documented whether they still answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One key from your seven account, good until you delete it. Anyone who has it can use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>X-Api-Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You agree on seven's own page; your password stays there, and you choose what is allowed. seven's support has to register an app for you first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven may grant less than you ask for; compare what was granted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token is good for one hour and is renewed by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven's document: one hour by default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the return address to seven's support when you ask for your application; it has to match exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven's default, which may be everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key as “basic”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same key behind the word basic, as it stands: no user name, no base64. For tools that can only send an Authorization header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorization: basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the account's prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the delivery status of SMS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read and edit contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See and change webhooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See and edit subaccounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify numbers as a sender of voice calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send voice messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run lookups (HLR, MNP and others), which cost money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RCS messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WhatsApp Business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbound numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read log, statistics and delivery status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who am I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To whom the token belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left on the account. Asked for as JSON: as plain text a balance could look like an error number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, such as de.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Webhooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subaccount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subaccounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sends or looks something up, and costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It orders a number, which costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It moves credit between accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in at app.seven.io.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Account, then Developer, then API Keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a key and choose what it may do; copy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to ask for an application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications are registered by seven's support only. Write to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell them this return address, exactly: {redirect_uri}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They answer with a client ID and, for confidential applications, a client secret. Type both in here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As plain text, a balance of just this amount looks like seven's error number. Ask with Accept: application/json to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The balance as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 900: login or key wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>900: login or key wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>901: the check of the request's signature failed; this key demands signed requests, or the signature is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 902: no right for this endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>902: no right for this endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>903: calls from this IP address are not allowed for the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100: done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>500 as a body: not enough credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>500: not enough credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>402: the same was sent a moment ago. 403: a limit of the account for the day was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven knew the key and complained about the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven could not carry this out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>40 hexadecimal digits, as in seven's document; many other things look so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>64 letters and digits; not documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error number of seven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seven answers refusals with a bare number from 900 to 903</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS, numbers and voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the Sinch dashboard, at the top or under Settings, Projects. A key does not tell its project, so it has to be typed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a UUID: 32 hexadecimal digits with four dashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the dashboard under Settings, Access keys. Sinch also calls it username or client_id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown once, when the access key is created. Sinch also calls it password or client_secret. Lost? Create a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region of the service plan; the dashboard shows it with the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>United States (us)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europe (eu)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Australia (au)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brazil (br)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Canada (ca)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service plan ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the dashboard under SMS, APIs (REST).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usually 32 small letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the service plan in the dashboard. It belongs to that plan only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sinch.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access key, as a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The access key is exchanged for a token that is good for about an hour. This is what Sinch wants for real use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token works in all regions, but many services have a host for each region: a good token can fail on the wrong one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch's documents: about one hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access key, sent directly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key ID and Key Secret with every call. Sinch allows this for tests only and limits it strongly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For tests only: Sinch limits the number of calls strongly and may change the limit at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMS service plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The older way for SMS: a plan and its own token, which does not end. It does nothing outside that plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token belongs to one plan in one region; elsewhere it is refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions with numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which countries numbers are on offer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project's active numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two capital letters, such as US.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as LOCAL or MOBILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers on offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers that could be rented; looking costs nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project's access keys. Only selected accounts may ask; a refusal says nothing about the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent batches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest batch of messages of the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sends SMS, which costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It places a call, which costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the access key?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open Settings, Access keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Create Access Key (older pages: New Key), give it a name and confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Key ID and Key Secret at once: the secret is shown only this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the Project ID, at the top of the dashboard or under Settings, Projects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the service plan?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open SMS, APIs (REST).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the service plan ID and the API token beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the region of the plan; the address of its API begins with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project ID, Key ID and Key Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers, Conversation, Fax, Elastic SIP, 10DLC, Lookup and Provisioning; SMS only through hosts of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service plan ID and API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SMS service of one region and one plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application key and secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice, Verification and in-app calling; not offered here, because no harmless call to try it with is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch has three families of credentials. None of them works in the place of another, and one account often has several.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch says that the token has expired; a new one is asked for with the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch does not know this key, or the secret is not the one shown when it was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The API token does not belong to this service plan, or not to this region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked_account: Sinch has blocked the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is good; with a good key a 403 usually means another project's id or another region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a good key this usually means a wrong project or plan id, or another region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch project or key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch service plan ID or API token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32 small letters and digits; others look so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch signed request: application key and signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scheme word Application with a key and a signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss lies under sinch.com, with the claims of Sinch's probable software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is auth.sinch.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sinch user token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>claims that begin with https://sinch.com/</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which access key it was made with: the Key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do; Sinch leaves it empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Additional facts, such as the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own phone as an SMS gateway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private server: its address, such as https://sms.example.com. Phone: the address in the app's section “Local server”, such as http://192.168.1.5:8080.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Username</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the app: switch “Cloud server” on; user name and password appear in that section. Local server: its own section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 capital letters, digits, _ or -; in the phone usually sms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below the user name in the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>14 small letters, digits, _ or -, unless you changed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifetime in seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the token shall live; empty: as long as the server allows. It may give less than asked, often 15 minutes; what counts is the time that comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>api.sms-gate.app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The local server in the app, in your own network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone speaks plain http: everybody in the same network could read the password. Use it at home only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token with permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token made from your login for just what is needed; it runs out by itself and is renewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JWT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it lives is what the server answers, not what was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server accepts permission names that do not exist; such a token then never works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document says that the phone itself takes user name and password only; the app's source makes tokens since version 1.55. Try it: the answer decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login from the app with every call. It may do everything and never runs out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMSGate keeps this way for older integrations and advises tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login has every permission there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See one message (in the phone: the list too)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send messages from your phone, at its owner's cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel messages that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export incoming messages (an older call that is being replaced)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the phones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See incoming messages (the cloud does not offer this yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See one incoming message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the phone to send its inbox again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See webhooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create and change webhooks, which receive copies of messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete webhooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read logs (the cloud does not offer this)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make tokens with any permission, and revoke them: as good as everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything, as the password itself may</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for getting a new token: this is a refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the list of messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See messages and devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything, like the password itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The latest messages and their states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time such as 2026-01-31T00:00:00Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time such as 2026-01-31T23:59:59Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a valid credential and no permission: the best check of a login in the phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone's messages and their states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One message with its recipients and states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the last list of messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phones of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses that are told about events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cloud answers 501: logs stay on the phone. That still proves the credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cloud answers 501; the phone shows real messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the server well?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs no credential: proves the server, not the login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers with country code, such as +491701234567, with commas between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It sends a real SMS from your phone, which may cost money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where are user name and password?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the app on the phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cloud: switch “Cloud server” on, then tap “Offline” so that it becomes “Online”; user name and password appear in that section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone itself: switch “Local server” on; its section shows address, user name (usually sms) and password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private server: as in the cloud, after the server's address was set in the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has no token service: only user name and password work there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cloud does not offer this. The answer comes after the check of the permission, so the credential is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMSGate user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 capital letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMSGate password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>14 small letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMSGate refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its scope is tokens:refresh and it names original_scopes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refresh token of the SMSGate app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is the app's package and token_use is refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SMSGate access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is sms-gate.app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access token of the SMSGate app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>iss is the app's package</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access token of a private SMSGate server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user_id beside scopes with SMSGate's names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SMSGate user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who it speaks for: the SMSGate user name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it is an access or a refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telnyx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telnyx API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KEY and 55 letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TextMagic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TextMagic API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio Account SID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AC and 32 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio API key SID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SK and 32 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio OAuth client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OQ and 32 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio auth token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32 hexadecimal digits; others look so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twilio client token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the header says cty twilio-fpa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vonage token, signed by its owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>application_id and jti without iss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportActions</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: the safe report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No report was made: a secret stood in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP archives (*.har);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export HAR</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnAddress</name>
        <message>
            <source>Which return address is registered at {provider}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send none: the provider uses the one it knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host of the return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port of the return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any free port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The return address to register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the return address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any port will do there (RFC 8252): register it without one, or with any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The return address that is registered there, exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is this one of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The browser will end at that address, not here. Copy the whole address from the browser’s address line and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long a code lives there is not documented, so be quick.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code lives {n} seconds there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A code probably lives about {n} seconds there; that is not documented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site there may use up the code before you can paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is one of ours: no pasting needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ours: {typed}&lt;br&gt;Ours is {ours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differs from ours, {ours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the return address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SafeCard</name>
        <message>
            <source>Where secrets lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A secret is never written to the disk unencrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0: none are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide everything when unused for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep exchanges, redacted, for this many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not opened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this program’s own file; the key to it lies behind your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}; accounts are still there next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}. Accounts are gone when the program ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a passphrase, Ctrl+L locks: the key is forgotten until you type it. Nobody can reset it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short: {n} characters. A few words together are better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair: {n} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good: {n} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is removed; the keyring keeps the key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScopesForm</name>
        <message>
            <source>Choose single permissions ▸</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for nothing in particular: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>costs money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>! Whoever gets hold of this token can do everything with the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>! Whoever gets hold of this token can spend the account’s money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>! Choose at least one permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose single permissions ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of {all} permissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none named</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They hold for this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mask who people are from the start (Ctrl+Shift+P switches it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts, and provider files of your own in its folder “providers”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every account with its secrets, and the history. Settings and provider files stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget everything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget every account, its secrets and every exchange?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent: at the providers, tokens and keys stay valid until they are ended there. Disconnect an account on its own page to end its token too. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every account and every exchange is forgotten</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search providers, accounts and actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools, accounts and providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◎   Practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>⚙   Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings: look, secrets, folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspect anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>borrowed · {how}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>is this the right one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>works, not allowed everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no expiry known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renews by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expiry unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} ago</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not work</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A long password for programs. Whoever has it can do everything it may do, until it is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User name and password travel with every call, joined by a colon and written in base64, which hides nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7617</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bearer token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token that works for whoever holds it, like a banknote. Show it to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6750</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pass for calls, usually short-lived. The provider gives it out after a sign-in or for a login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 1.4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gets a new access token when the old one ends, without you. It is sent to the token address only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 1.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells who signed in. It is no pass for calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenID Connect Core, section 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pass that is made from a login and destroyed when done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A way to let a program act for you without giving it your password: you sign in at the provider and agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorization code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After you agreed, your browser brings back a code; the program exchanges it for a token. The safest way for people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 4.1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implicit grant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token itself comes back in the browser’s address. Older and less safe; there is nothing to renew it with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 4.2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program gets a token for itself with its own id and secret. No person signs in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 4.4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The public name of a program at the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 2.2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password of a program. It belongs on servers and in vaults.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 2.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redirect address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the provider sends your browser after the sign-in. It must be registered there, the same to the letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 3.1.2; RFC 8252</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer itself. What is sent there never leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 8252, section 7.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A random number that proves that the answer belongs to the sign-in you began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 10.12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A secret made for one sign-in, so that a stolen code is worth nothing to others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7636</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A random number that ties an ID token to one sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenID Connect Core, section 3.1.2.1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permission (scope)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a token may do. Ask for the least that is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 6749, section 3.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token that can be read: three parts, of which the middle one says who, for what and until when. The third is a signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7519</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One statement inside a JWT, such as its expiry (exp) or for whom it was issued (sub).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7519, section 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proves that nobody changed the token. It can be checked only with the issuer’s key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7515</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The issuer’s public keys, published as a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7517</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To end a token at the provider before its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RFC 7009</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file in which a browser or tool keeps what was sent and answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A short mark made from a secret. Two people can see that they mean the same one without showing it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} ms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Exchanges, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every exchange of this run. Secrets stand here as fingerprints only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export HAR…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>{n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{h} h {m} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{h} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} ago</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TokenPanel</name>
        <message>
            <source>There is a refresh token, so it can be renewed. </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer named no permissions; by the standard that means what was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received {time} ({ago}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token was revoked. Sign in again to get another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do was set when the key was made at {provider}; it cannot be read from the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It carries no permissions: the user’s role at {provider} decides what it may do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no token. Sign in again to get one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no expiry that we could read: it works until it is deleted or changed at {provider}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its contents cannot be read: only {provider} knows what it stands for.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryCard</name>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose whose it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it as a borrowed account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try this credential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it tells for sure whose it is. It is only ever tried where you say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no harmless call for this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (practice)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sends the credential to {provider}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, with one harmless call, “{call}”: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ValidityBar</name>
        <message>
            <source>valid from {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expires {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed {time} ({zone})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then {time} ({zone})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued: the token’s own iat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin: when we received it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from: its nbf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: {source}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then: {source}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time you gave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry: the token’s own exp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry: the answer that brought it (expires_at).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry: the answer’s expires_in, counted from when it came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry: what the provider documents; the answer named none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expiry: unknown. That is not never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expired {time} before that moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not valid yet for {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid for {time} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its expiry is unknown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Check the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A shared secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A public key or key set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of a key set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public key: PEM, JWK or JWKS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the key set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For HS256, HS384 and HS512. It stays in memory for this check only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For RS, PS, ES and EdDSA: a PEM file, a JWK or a JWKS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys are fetched from there, after you have confirmed it. Nothing of the token is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you have to check it with?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an address that begins with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This contacts {host} and reads its keys. Press again to do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch the keys and check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program was started without a network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetching the keys …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys could not be fetched. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys (*.pem *.pub *.jwk *.jwks *.json *.crt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>protected by state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address of the sign-in page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole address from the browser’s address line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address the browser ended at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser could be opened here. Open this address in any browser, on any computer:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We opened {host}. Agree there, then come back. Nothing opened? Use this address:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer that is not ours came in and was not used. Still waiting for the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ That address belongs to another sign-in (its state is not ours). Copy the newest one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ That answer comes from another server than the one we asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✕ That address carries neither a code nor a token. Copy the whole one, after agreeing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting · {m}:{s:02d} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at work · {n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} stray requests ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one stray request ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get ready for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the browser to open the sign-in page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange the code for a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for a token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {provider} who this is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser could be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked the browser to open {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer that can be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port is taken by another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paste the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting at {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a free port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Choose a provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent anywhere until you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have a token to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what it is, whether it is good, and what is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I want to connect an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose your provider. We lead you through it step by step, and tell you where to find each value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show me how it works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} practice providers on this computer. No account needed; you can even make things go wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice mode is on: choose a provider</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Inspect a token or a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check all accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look back at every exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings: light, dark, text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present: mask who people are, or stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help: ways to sign in, what can go wrong, privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>the provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not signed at all (alg none): anybody can write such a token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its signature algorithm is not one we know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents read, signature not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature does not fit the contents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not valid yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It names no expiry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is valid for more than a day: whoever finds it can use it for long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its times do not fit each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time in it is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A time in it is probably in milliseconds; the standard says seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A claim stands in it twice; readers differ in which one they take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its header points at a key of its own choosing. Never fetch it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It demands something (crit) that we do not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key id looks like a path, a query or an address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A public key must not be used as a shared secret: anybody could have signed this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its contents are not a set of claims.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may do everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not an access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There were hidden characters in it; they were taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something around it was taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a placeholder, not a real value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sure: the answer itself says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sure: a time, a certificate or a count proves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documented: the provider's documents give this answer that meaning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our reading of the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its base64</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the value as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a line break inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain http would show the secret to everybody on the way. Use https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain http in the local network: everybody in it could read the secret. Allow it only at home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host is not one of the provider's own. Is the secret meant for it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This takes a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are hidden characters inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is white space around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quotes around it do not belong to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The word in front does not belong to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a placeholder, not like a real value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This and another field may be exchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not look as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We use the part that matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did the call go through?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the host could not be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address for typing mistakes and whether this computer is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the host's name resolve on this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing answers at that address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check host and port, and whether the server (or the phone) is switched on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the server running there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays so, a firewall may swallow the request, or the server is overloaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the server answer if you wait longer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke before a whole answer had arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens each time, something between here and the server cuts the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it break each time?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A proxy stands in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your network's administrators for access, or check the proxy settings (HTTPS_PROXY, NO_PROXY).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this network use a proxy?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's certificate is not trusted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this is your own server, give its certificate authority's file in the account's settings. In a company network an inspecting proxy may be the cause: ask the administrators for its authority's certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the certificate's issuer known to this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's certificate has expired, or is not valid yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this computer's date first; otherwise only the server's owner can renew the certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this computer's date right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's certificate is for another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address: it has to be the name the certificate was made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this the address the certificate was made for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side does not speak TLS, or no version we share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the port, and whether the address should begin with http:// (a phone in the local network).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this port speak TLS?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something answered, but not {provider}'s API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address. In a hotel or guest network, sign in to the network first: open any page in your browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did {provider}'s API answer, or some page in between?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The right server, but it does not offer this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a way to sign in that this server offers, or ask its administrator to switch this one on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this switched on at the server?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is found at this path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check project, plan or account id, region and base address; the credential may be fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do id and region belong to this credential?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} did not accept the request as it was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what the answer says; the parameters are the first thing to check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the answer complain about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed here cannot be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the marked field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the value complete and of the right kind?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer went on for too long and was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came is shown. Ask for less, or try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the server ever stop sending?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address does not take this kind of request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address; another path may be meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this the right path?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request carried no credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the key or sign in, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was a credential sent at all?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential was sent in the wrong form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the way that belongs to this kind of credential; here it is done for you when you connect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it sent the way {provider} documents?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The credential was damaged on its way here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again, whole and without quotes, spaces or words around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it copied whole, and nothing else with it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two values seem to be exchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put each into the other's field and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the two values stand in each other's place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This credential belongs somewhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it where it comes from, or get one of the kind that is needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was this credential made for this very service?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} does not accept this credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the provider's page. If it was deleted or replaced there, get a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it still exist at {provider}, exactly so?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When does the token run out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token is not valid yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until its time has come, or check the clock of the machine that issued it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From when on is the token valid?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's clock is off, so the token looks valid when it is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the clock (switch on automatic time), then refresh the token or sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is another kind of token than the call needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the access token. A refresh token is only good for getting a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it the access token?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token was revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it revoked at {provider}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token was issued by or for somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a token that was issued for this service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who issued the token, and for whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} knows you, but this credential may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A permission is missing. Sign in again with it, or have it added to the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which permissions does the credential have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} knows you, but your user, key or plan may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever manages the account at {provider} for the right, or use another user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May this user do this at all?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} knows you, but does not allow this computer's IP address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the address to the allowed list at {provider}, or call from one that is on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this computer's address on the allowed list?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is blocked or suspended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {provider}'s support can lift this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the account work on {provider}'s website?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API access is switched off for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch it on in the account's settings at {provider}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is API access switched on?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account has to be verified first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish the identification on {provider}'s website.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has the account been verified?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top the account up at {provider}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there credit left?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many calls in a short time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it work after a pause?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{provider} has trouble of its own right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later; this says nothing about the credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is {provider} down for everybody?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer fits nothing we know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the raw answer below; it says nothing about the credential.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the raw answer say?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in was refused: somebody, or the server for them, said no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again and agree, or ask for fewer permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was “Deny” pressed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID or client secret was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both with what {provider} gave you; a secret is often replaced when a new one is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are client ID and secret the current ones, sent the way {provider} wants?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code from the browser was refused: used, too old, or not this client's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the sign-in again; a code works once and only for a short time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was the code used before, or did it take too long?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token cannot be renewed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was the refresh token used, revoked or left too long?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The return address is not the registered one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register exactly the address that was sent, or choose the registered one here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the address registered to the letter?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A permission was asked for that does not exist or is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose fewer permissions and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does {provider} offer all these permissions to this client?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This application may not sign in this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {provider} to allow this kind of sign-in for the application, or choose another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was the application registered for this kind of sign-in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not offer this kind of sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another way to sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the server offer this grant?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's check of this program's proof (PKCE) failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the sign-in again; if it stays so, the provider's file has the wrong rule for PKCE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does the server want PKCE for this client?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server wants you to log in, choose an account or agree first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again and follow the page in your browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there something to do on {provider}'s page?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer came that does not belong to this sign-in, so it was not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again and use only the newest tab. If it happens each time, somebody may be meddling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did the answer come from an older tab?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer comes from another server than the one that was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not go on. Check the addresses, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it the right server?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer holds no token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the raw answer; the address may be wrong, or the server in trouble.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this really the token endpoint?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session is still open and has to be ended first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End it here, or wait until it runs out (60 minutes at most where nothing else is said).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is a session still open?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in server has trouble of its own right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it work later?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody came back from the browser in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again; if the page shows an address at the end, paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did the browser show an error page at the end?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it cancelled here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No browser could be opened here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address into a browser, sign in there, and paste the address it ends at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there a browser on this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port of the return address is taken by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the other program, choose another registered port, or paste the address instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else listens on this port?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no safe place for secrets on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install or start a keyring (on Linux: GNOME Keyring or KWallet). Until then secrets stay in memory only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this computer have a keyring?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the keyring unlocked?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring refused access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow this program to use the keyring, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May this program use the keyring?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key to the stored secrets is gone from the keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secrets cannot be opened any more: sign in again. Nothing else is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was the keyring replaced?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, then try again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there room on the disk?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program may not write to its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the folder's permissions, or choose another with --home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the folder writable?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored accounts were written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the newer version. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there a newer version installed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file with the stored accounts is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back a backup of the file, or move it away and connect the accounts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is there a backup?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sure: it happened here, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can close this tab and go back to the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs {scope}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server asks for a pause of {n} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server said: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent was {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port: {ports}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent was {sent}; what belongs there is {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shows: {flaw}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer sends on to {address}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server's clock is {n} seconds ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call has to be confirmed (in a terminal: --yes-really).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is never made as a test: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field {name}: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host {host} is not one of this account's ({known}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected to {provider}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program tells what to do next.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Differences</name>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
