internal import Localization
public import Models

/// What a mail says, piece by piece, each in its own language. The same pieces make the text and the HTML.
public struct MailContent: Codable, Sendable, Hashable {
    /// Of all that the system itself writes in it.
    public let language: LanguageTag
    public let subject: Line
    public var blocks: [Block]

    public init(language: LanguageTag, subject: Line, blocks: [Block]) {
        self.language = language
        self.subject = subject
        self.blocks = blocks
    }

    /// Where a link of a mail leads; its address is made when the mail leaves.
    public enum Link: Codable, Sendable, Hashable {
        /// The object that the mail is about.
        case object
        /// Another object, by its place in the API.
        case about(ObjectPath)
        /// An object on which the reader acts without signing in: the link stands in the place of the one that leads to it.
        case act(ObjectPath)
        /// Says that it was somebody else who acted.
        case disown
        case acknowledge
        case unsubscribe
        case signIn
        /// Confirms or refuses, at the address on record, that mail goes to another one.
        case formerAddress
        /// Confirms that somebody reads the new address.
        case newAddress
        /// The page on which one asks for a way in.
        case signInPage
    }

    public struct Block: Codable, Sendable, Hashable {
        public enum Kind: String, Codable, Sendable, Hashable {
            case heading
            /// Of a part: one of several messages in a mail.
            case subheading
            /// Until when something is asked.
            case deadline
            case paragraph, note
        }

        public let kind: Kind
        public let language: LanguageTag
        /// Where there is a link, the words that lead there.
        public let text: String
        public let link: Link?

        public init(_ kind: Kind, _ language: LanguageTag, _ text: String, link: Link? = nil) {
            self.kind = kind
            self.language = language
            self.text = text
            self.link = link
        }
    }

    /// Every address stands in a line of its own: no character that belongs to the words is taken for a part of it.
    ///
    /// - Parameter address: of a link; a block whose link has none is left out.
    public func text(_ address: (Link) -> String?) -> String {
        blocks.compactMap { block -> String? in
            guard let link = block.link else { return block.text }
            return address(link).map { "\(block.text)\(block.language.colon)\n\($0)" }
        }.joined(separator: "\n\n") + "\n"
    }

    /// - Parameter address: of a link; a block whose link has none is left out.
    public func html(_ address: (Link) -> String?) -> String {
        let body = blocks.compactMap { block -> String? in
            guard let link = block.link else { return block.element(block.text.escapedForHTML) }
            return address(link).map {
                block.anchor(block.text.escapedForHTML, to: $0.escapedForHTML, isAct: link.isAct)
            }
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)" dir="\(language.direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(subject.rawValue.escapedForHTML)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            \(body.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    /// Mail programs fetch no style sheets. Colours are given in both schemes, since some turn them about by themselves.
    private static let style = """
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 16px; background: #ffffff; color: #1b2733; font: 16px/1.5 sans-serif; }
        main { max-width: 36em; margin: 0 auto; overflow-wrap: anywhere; word-break: break-word; }
        h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3; }
        h2 { margin: 32px 0 8px; font-size: 18px; line-height: 1.3; }
        p { margin: 0 0 16px; }
        .deadline { padding: 12px 16px; border-inline-start: 4px solid #00538a; font-size: 20px; font-weight: bold; }
        .note { color: #51606f; font-size: 14px; }
        a { color: #00538a; }
        .link a { display: inline-block; padding: 12px 0; min-height: 20px; line-height: 20px; font-weight: bold; }
        .act a { padding: 12px 20px; border-radius: 4px; background: #00538a; color: #ffffff; text-decoration: none; }
        @media (prefers-color-scheme: dark) {
        body { background: #12181e; color: #e6ecf1; }
        .note { color: #a9b6c2; }
        a { color: #7cc4f2; }
        .deadline { border-color: #7cc4f2; }
        .act a { background: #7cc4f2; color: #12181e; }
        }
        """
}

extension MailContent.Link {
    /// Whether something is done there, and not only read.
    fileprivate var isAct: Bool {
        switch self {
        case .act, .acknowledge, .signIn, .formerAddress, .newAddress: true
        case .object, .about, .disown, .unsubscribe, .signInPage: false
        }
    }
}

extension MailContent.Block {
    private var attributes: String { "lang=\"\(language.rawValue)\" dir=\"\(language.direction)\"" }

    /// - Parameter content: HTML.
    fileprivate func element(_ content: String) -> String {
        switch kind {
        case .heading: return "<h1 \(attributes)>\(content)</h1>"
        case .subheading: return "<h2 \(attributes)>\(content)</h2>"
        case .deadline: return "<p class=\"deadline\" \(attributes)>\(content.lines.joined(separator: "<br>"))</p>"
        case .note: return "<p class=\"note\" \(attributes)>\(content.lines.joined(separator: "<br>"))</p>"
        case .paragraph:
            let paragraphs = content.lines.split(whereSeparator: \.isEmpty).map {
                "<p>\($0.joined(separator: "<br>"))</p>"
            }
            return "<div \(attributes)>\(paragraphs.joined(separator: "\n"))</div>"
        }
    }

    /// Words that lead somewhere, high enough for a thumb.
    fileprivate func anchor(_ words: String, to address: String, isAct: Bool) -> String {
        "<p class=\"\(isAct ? "link act" : "link")\" \(attributes)><a href=\"\(address)\">\(words)</a></p>"
    }
}
