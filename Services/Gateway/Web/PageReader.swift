internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models

/// Who reads a page, in which language and where.
struct PageReader: Sendable {
    let language: LanguageTag
    var actor: Actor = .public
    /// What the office is called in which the reader acts; nil for the public.
    var office: String?
    /// What a form says to show that it is ours; nil for whoever brings no session.
    var formSecret: String?
    /// By which link of a mail the reader acts, without having signed in.
    var link: MailLinkPrefix?
    /// What the services take for who asks; nil for the public.
    var token: String?
    /// Of the page, without the language: path and query.
    var place = "/"
    /// The process as it is defined; nil where none is, or it cannot be read.
    var process: ProcessTerms?
    /// What the reader has just done, as a sentence.
    var notice: String?
    /// Below which the gateway is found.
    var root = ""

    /// What pages call the group.
    var group: GroupName { GroupName(process?.shortName) }
    var texts: Texts { Texts(language) }
    /// Whether it is known who reads: by a session, or by the link of a mail.
    var isSignedIn: Bool { !actor.has(.public) }
    /// Whether the reader may go everywhere as who they are.
    var isAtHome: Bool { isSignedIn && link == nil }

    /// Whether the reader has a role that may send a request.
    func may(_ request: any Models.Request.Type) -> Bool {
        let definition = request.definition
        return isSignedIn && (try? definition.access.check(actor, sending: definition.name)) != nil
    }

    /// The address of a page in the reader's language.
    func address(_ place: String) -> String { address(place, in: language) }

    func address(_ place: String, in language: LanguageTag) -> String {
        root + PathLanguage.place(link?.place(place, from: self.place) ?? place, in: language)
    }

    /// Of the page: where one comes back to from the sign-in.
    var returnPlace: String { PathLanguage.place(place, in: language) }

    /// Of the sign-in, which leads back to the page, but for a page of the sign-in itself.
    var signInAddress: String {
        let address = address("/sign-in")
        return place.hasPrefix("/sign-in") ? address : "\(address)?next=\(returnPlace.escapedForQuery)"
    }

    /// The same reader once nobody is signed in any more.
    var signedOut: PageReader {
        PageReader(language: language, place: "/", process: process, root: root)
    }

    /// To the sign-in, and back to this page.
    var signIn: PageLink { PageLink(address: signInAddress, words: texts.text(.signInPageTitle)) }

    func link(_ key: TextKey, _ place: String) -> PageLink { PageLink(address: address(place), words: texts.text(key)) }
}

/// An address and what it is called.
struct PageLink: PagePart, Equatable {
    let address: String
    let words: String
    /// Whether it leads to where the reader is.
    var isCurrent = false
}
