#!/bin/sh
# Signs, packs and notarises the application that "dev.py bundle DIR" made:
#   sign.sh DIR "Developer ID Application: NAME (TEAM)" PROFILE
# PROFILE is what "xcrun notarytool store-credentials PROFILE" kept in the keychain; no password stands on a command line.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
app=$1/smsauth.app
disk=$1/smsauth.dmg
# What lies inside is signed before what holds it; --deep would give everything the entitlements of the program.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec codesign --force --timestamp --sign "$2" {} +
find "$app/Contents/Frameworks" -type d -name '*.framework' -exec codesign --force --timestamp --sign "$2" {} +
for name in smsauth smsauth-gui; do
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$2" \
        "$app/Contents/MacOS/$name"
done
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$2" "$app"
codesign --verify --deep --strict "$app"
hdiutil create -volname smsauth -srcfolder "$app" -ov -format UDZO "$disk"
codesign --force --timestamp --sign "$2" "$disk"
xcrun notarytool submit "$disk" --keychain-profile "$3" --wait
xcrun stapler staple "$disk"
spctl --assess --type open --context context:primary-signature "$disk"
