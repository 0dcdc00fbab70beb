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
    public enum Link: String, Codable, Sendable, Hashable {
        /// The object that the mail is about.
        case object
        case acknowledge
        case unsubscribe
    }

    public struct Block: Codable, Sendable, Hashable {
        public enum Kind: String, Codable, Sendable, Hashable {
            case heading, paragraph, note
        }

        public let kind: Kind
        public let language: LanguageTag
        /// With ``place`` where the address of the link goes.
        public let text: String
        public let link: Link?

        public init(_ kind: Kind, _ language: LanguageTag, _ text: String, link: Link? = nil) {
            self.kind = kind
            self.language = language
            self.text = text
            self.link = link
        }
    }

    /// Stands in a text for the address of a link (U+FFFC, which no text of a user may hold to any effect).
    public static let place = "\u{FFFC}"

    /// - Parameter address: of a link; a block whose link has none is left out.
    public func text(_ address: (Link) -> String?) -> String {
        blocks.compactMap { block -> String? in
            guard let link = block.link else { return block.text }
            return address(link).map { block.text.replacing(Self.place, with: $0) }
        }.joined(separator: "\n\n") + "\n"
    }

    /// - Parameter address: of a link; a block whose link has none is left out.
    public func html(_ address: (Link) -> String?) -> String {
        let body = blocks.compactMap { block -> String? in
            guard let link = block.link else { return block.element(Self.escaped(block.text)) }
            return address(link).map { target in
                let anchor = "<a href=\"\(Self.escaped(target))\" dir=\"ltr\">\(Self.escaped(target))</a>"
                return block.element(Self.escaped(block.text).replacing(Self.place, with: anchor))
            }
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)" dir="\(language.direction)">
            <head><meta charset="utf-8"><title>\(Self.escaped(subject.rawValue))</title></head>
            <body>
            \(body.joined(separator: "\n"))
            </body>
            </html>

            """
    }

    static func escaped(_ text: String) -> String {
        text.rewriting { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: nil
            }
        }
    }
}

extension MailContent.Block {
    /// - Parameter content: HTML.
    fileprivate func element(_ content: String) -> String {
        let attributes = "lang=\"\(language.rawValue)\" dir=\"\(language.direction)\""
        switch kind {
        case .heading: return "<h1 \(attributes)>\(content)</h1>"
        case .note: return "<p \(attributes)><small>\(content.lines.joined(separator: "<br>"))</small></p>"
        case .paragraph:
            let paragraphs = content.lines.split(whereSeparator: \.isEmpty).map {
                "<p>\($0.joined(separator: "<br>"))</p>"
            }
            return "<div \(attributes)>\(paragraphs.joined(separator: "\n"))</div>"
        }
    }
}
