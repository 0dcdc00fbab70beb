internal import Foundation
internal import Localization
public import Models

/// Who sends, and where readers reach us.
public struct MailSender: Sendable {
    public let from: EmailAddress
    /// A person.
    public let replyTo: EmailAddress
    /// Without a slash at its end; may have a path.
    public let publicURL: String

    public init(from: EmailAddress, replyTo: EmailAddress, publicURL: String) {
        self.from = from
        self.replyTo = replyTo
        self.publicURL = String(publicURL.reversed().drop { $0 == "/" }.reversed())
    }

    /// Behind the @ of the sender.
    public var domain: String { from.domain }

    /// Stable over all attempts: what a mailbox recognizes a repetition by.
    public func messageID(of delivery: DeliveryID) -> String { "<\(delivery)@\(domain)>" }

    /// What all mail about one object refers to, so that mail programs keep it together.
    public func threadID(of about: ObjectPath) -> String {
        let safe = about.rawValue.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": Character(scalar)
            default: Character(".")
            }
        }
        return "<thread.\(String(safe))@\(domain)>"
    }

    /// Where an object is read: its page has the place that it has in the API.
    public func address(of about: ObjectPath, _ language: LanguageTag) -> String {
        address("/\(about)", language)
    }

    /// - Parameter path: below the public address, with a slash at its beginning.
    public func address(_ path: String, _ language: LanguageTag) -> String {
        "\(publicURL)/\(language.rawValue)\(Self.encoded(path))"
    }

    /// What nearly all paths are made of stays as it is.
    private static func encoded(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { Base64URL.isDigit($0) || $0 == UInt8(ascii: "/") }
        return isPlain ? path : path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}

/// Where the links of one mail lead.
public struct MailLinks: Sendable {
    private let sender: MailSender?
    private let about: ObjectPath?
    private let language: LanguageTag
    /// Of the links that are good for something, each with a secret of its own.
    private let secrets: [MailContent.Link: String]

    public var acknowledge: String? { secrets[.acknowledge] }
    public var unsubscribe: String? { secrets[.unsubscribe] }

    /// - Parameters:
    ///   - sender: says where objects are read; mail has no link without one.
    ///   - about: the object of the mail.
    public init(
        sender: MailSender? = nil, about: ObjectPath? = nil, language: LanguageTag = .english,
        secrets: [MailContent.Link: String] = [:]
    ) {
        self.sender = sender
        self.about = about
        self.language = language
        self.secrets = secrets
    }

    public func address(_ link: MailContent.Link) -> String? {
        switch link {
        case .object: about.flatMap(address)
        case .about(let other): address(of: other)
        case .signInPage: sender?.address("/sign-in", language)
        case .act, .disown, .acknowledge, .unsubscribe, .signIn, .formerAddress, .newAddress: secrets[link]
        }
    }

    /// Of the page of an object; nil where a link that acts on it leads there.
    private func address(of object: ObjectPath) -> String? {
        secrets[.act(object)] == nil ? sender?.address(of: object, language) : nil
    }
}
