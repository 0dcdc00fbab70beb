extension Texts {
    static let englishLinks: [TextKey: String] = [
        .actHere: "Read it and answer, without signing in",
        .actedSubject: "Done in your name: {act}",
        .actedText: "This was done in your name, by the link in a mail that was sent to you: {act}",
        .actedOn: "Subject of that mail: {subject}",
        .actedRecord: "What is on record: {subject}",
        .actedAt: "When: {date}",
        .actedIgnore: "If it was you, there is nothing more to do.",
        .notMe: "It was not me",
        .becauseActed: "something was done in your name by the link of a mail",
        .disownQuestion:
            "Tell the secretariat that it was not you, or that the mail is not for you? Then none of the links that were sent to you does anything any more. What was done stays on record until the secretariat has looked into it.",
        .disownButton: "Tell the secretariat",
        .disownDone:
            "The secretariat is told. The links that were sent to you do nothing any more; by signing in you can still act.",
        .disownedSubject: "Links of mails are void: {party}",
        .disownedText:
            "{party}: somebody who reads the mail to a contact of the delegation says that they did not act by its links, or that the mail is not for them. Please ask the delegation what was done in its name, and whether the address is right.",
        .disownedMail: "Subject of the mail: {subject}",
        .linkActing: "You are not signed in. By the link of your mail you act as {office}, on this page alone.",
        .linkNotYou: "Not you? Tell us",
        .linkFactor: "What this link is for is done by signing in now.",
    ]
}
