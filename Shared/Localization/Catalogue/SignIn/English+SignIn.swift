extension Texts {
    static let englishSignIn: [TextKey: String] = [
        .signInSubject: "Sign in to the follow-up of the working group",
        .signInMailText:
            "Somebody asked to sign in with your address. The link opens once, within 15 minutes, in the browser in which it was asked for.",
        .signInFrom: "Asked for from the network {network}.",
        .signInFor: "Opens: {offices}",
        .signInLink: "Sign in",
        .signInIgnore: "If it was not you, do nothing: without the link nobody gets in.",
        .becauseSignIn: "somebody asked to sign in with your address",
        .welcomeSignIn: "Sign in with this address",
        .signInPageTitle: "Sign in",
        .signInAddress: "Your e-mail address",
        .signInSend: "Send me a link",
        .signInSent:
            "If it is known here, a mail is on its way. The link in it opens once, within 15 minutes, in this browser.",
        .signInAddressWrong: "Give an e-mail address such as name@example.org.",
        .signInCodeLabel: "Code that the secretariat has given you",
        .signInWithCode: "Go on with the code",
        .signInNoMail: "No mail arrives? The secretariat can give you a code: {address}",
        .signInAs: "Sign in as {office}",
        .signInOtherBrowser:
            "This link was asked for in another browser. Open it there, or have a new link sent for this one.",
        .signInSendNew: "Send a new link for this browser",
        .signInOver: "The link or the code is not valid, or not any more. Ask for a new one.",
        .signInTooMany:
            "Too many links were asked for from your network. Wait an hour, or ask the secretariat for a code.",
        .signInAtProvider: "Sign in with {name}",
        .providerDown:
            "The sign-in service of your organization does not answer as it should. Try again later, or have a link sent by mail.",
        .providerRefused:
            "The sign-in service of your organization did not let you in. Try again, or have a link sent by mail.",
        .providerUntrusted:
            "What the sign-in service of your organization said cannot be relied upon, and nobody was signed in. Have a link sent by mail, and tell the secretariat.",
        .providerUnverified:
            "The sign-in service of your organization has not made sure of your e-mail address. Have a link sent by mail.",
        .providerUnknown:
            "Nobody in office is known here by the e-mail address that the sign-in service gave. Have a link sent to the address that you are registered with.",
        .factorAsk: "Code of your authenticator app, or a recovery code",
        .factorWrong:
            "The code does not fit. Take the newest code, and check that the clock of your device is right to the minute.",
        .factorLocked: "Too many codes were wrong. Wait a quarter of an hour, then take a new one.",
        .factorElsewhere: "That office asks for a new sign-in. Sign out, and sign in again in that office.",
        .factorTitle: "Second factor",
        .factorNone:
            "You have no second factor. With one, signing in takes a code of an authenticator app on your phone as well.",
        .factorRequired: "Your office needs a second factor. Set one up: until then you can do nothing else here.",
        .factorSetUp: "Set up a second factor",
        .factorKey:
            "Type this key into your authenticator app, or open the link on your phone: {key}. It is shown only now.",
        .factorOpenApp: "Open the authenticator app",
        .factorCode: "Code that the app shows",
        .factorConfirm: "Confirm",
        .factorBeginAgain: "Begin again with a new key",
        .factorSet: "The second factor is set. From now on signing in asks for a code.",
        .factorRecovery:
            "Your recovery codes: each takes the place of one code when you do not have the app. Write them down, they are shown only now.",
        .factorLeft:
            "{count, plural, one {You have a second factor, and one recovery code is left.} other {You have a second factor, and # recovery codes are left.}}",
        .factorRemove: "Remove the second factor",
        .factorRemoved: "The second factor is removed.",
        .formStale: "The page has become old. Please send it again.",
        .officeOfFocalPoint: "focal point ({party})",
        .officeOfAlternate: "alternate focal point ({party})",
        .officeOfDelegate: "delegate ({party})",
        .officeOfObserver: "observer ({party})",
        .officeOfSecretariat: "secretariat",
        .officeOfCoChair: "co-chair",
        .officeOfOperations: "operations",
        .officeInUnit: "{office} ({unit})",
        .accountTitle: "Your account",
        .accountSignedIn: "You are signed in: {name}, {office}.",
        .accountOffices: "Your other offices",
        .accountSwitch: "Go on as {office}",
        .accountSessions: "Browsers in which you are signed in",
        .accountSession: "{agent}, from {network}, last used {date}",
        .accountUnknownAgent: "a browser",
        .accountCurrent: "this browser",
        .accountTokens: "Access tokens of your programs",
        .accountNone: "None.",
        .accountRevoke: "Revoke",
        .accountData: "Download all that is kept about you",
        .signOut: "Sign out",
        .signedOut: "You are signed out.",
        .deviceTitle: "Let a program in",
        .deviceCode: "Code that the program shows",
        .deviceLook: "Go on",
        .deviceAsk:
            "“{client}” asks to act for you as {office}, for eight hours. Let it in only where you have started it yourself and it shows this code.",
        .deviceApprove: "Let it in",
        .deviceDone: "The program is let in. You can close this page.",
        .deviceUnknown: "No program waits with this code.",
        .addressSubject: "Change of your address",
        .addressFormerText:
            "Somebody who is signed in as you asked that your mail goes to the following address from now on, and that you sign in by it.",
        .addressFormerLink: "Confirm, or say that it was not you",
        .addressFormerIgnore: "The link is good for 24 hours. Nothing changes before both addresses have confirmed it.",
        .addressNewText:
            "{name} asks that mail for the working group goes to the following address from now on, and signs in by it.",
        .addressNewQuestion: "Confirm that you read the mail at this address.",
        .addressNewLink: "Confirm this address",
        .addressNewIgnore:
            "The link is good for 24 hours. If you do not know of it, do nothing. Whoever reads this address can sign in to every office that has it.",
        .becauseAddress: "somebody asked to change your address",
        .becauseNewAddress: "somebody gave this address as their new one",
        .addressConfirm: "Confirm the change",
        .addressRefuse: "It was not me",
        .addressConfirmed: "It is confirmed here. The address changes once the other end has confirmed it, too.",
        .addressCarriedOut: "The address has changed.",
        .addressRefused:
            "The address stays as it was, and everybody who was signed in as you is signed out. Please tell the secretariat.",
        .addressChangedSubject: "Your address has changed",
        .addressLeftText:
            "Your mail for the working group goes to the following address from now on, and you sign in by it. The change was confirmed at both addresses.",
        .addressLeftLink: "Say that it was not you",
        .addressLeftIgnore:
            "If it was not you, this link puts everything back until {date}. If it was you, you need do nothing: no more mail goes to this address.",
        .addressTakenText:
            "Your address is changed. Mail for the working group comes to this address from now on, and you sign in by it.",
        .addressTakenIgnore:
            "The former address was told, too. Until {date}, whoever reads it can have the change put back.",
        .addressRestoredSubject: "A change of address was put back",
        .addressBackText:
            "It was said at this address that the change was not yours. Your mail comes to this address again, you sign in by it, and everybody who was signed in as you is signed out. Please tell the secretariat.",
        .addressUndoneText:
            "A reader of the former address said that the change was not asked for by its owner. Mail for the working group does not come to this address any more, and nobody signs in by it in that office. If you had asked for the change, please tell the secretariat.",
        .becauseAddressLeft: "this was your address until now",
        .becauseAddressTaken: "this is your address from now on",
        .becauseAddressBack: "this is your address again",
        .becauseAddressUndone: "this address was given as the new one of a contact",
        .addressReversible:
            "Your address has changed: mail for the working group goes to the following address, and you sign in by it. If it was not you, the button puts your former address back and signs out everybody who is signed in as you.",
        .addressRestored:
            "Your former address is on record again, and everybody who was signed in as you is signed out. Please tell the secretariat.",
        .codePrintedSubject: "A code to sign in as you was printed",
        .codePrintedText:
            "The secretariat printed a code by which one signs in as you, once within an hour. It was printed on {date}.",
        .codePrintedIgnore: "If you did not ask for it, tell the secretariat at once.",
        .becauseCodePrinted: "a code to sign in as you was printed",
        .accountAddress: "Your new e-mail address",
        .accountAddressChange: "Change my address",
        .accountAddressSent:
            "A mail is on its way to each of the two addresses. The address changes once both have confirmed it, within 24 hours.",
        .accountAddressSame:
            "That address is on record already: it is yours, or that of somebody else on your delegation.",
        .accountAddressTooMany: "You have asked for three changes within 24 hours. Wait, or ask the secretariat.",
        .accountAddressElsewhere: "Your entry is changed by your delegation or the secretariat.",
        .officeFormer: "{office} (no longer in office)",
        .actorSystem: "The system",
        .actorPublic: "The public",
    ]
}
