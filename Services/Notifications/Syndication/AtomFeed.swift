public import Models

/// A feed of entries (RFC 4287). The same values make the same bytes.
public struct AtomFeed: Sendable {
    public struct Entry: Sendable {
        /// An IRI that never changes.
        public let id: String
        public let title: Line
        public let text: Prose
        public let updated: Instant
        /// Where it can be read.
        public let link: String
        public let category: Line

        public init(id: String, title: Line, text: Prose, updated: Instant, link: String, category: Line) {
            self.id = id
            self.title = title
            self.text = text
            self.updated = updated
            self.link = link
            self.category = category
        }
    }

    public let id: String
    public let title: String
    public let author: String
    public let language: LanguageTag
    /// Of the feed itself, where it has no entries.
    public let created: Instant
    /// The newest one first.
    public let entries: [Entry]

    public init(
        id: String, title: String, author: String, language: LanguageTag, created: Instant, entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.author = author
        self.language = language
        self.created = created
        self.entries = entries
    }

    public var text: String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">",
            Self.element("id", id), Self.element("title", title),
            Self.element("updated", (entries.map(\.updated).max() ?? created).description),
            "<author>\(Self.element("name", author))</author>",
        ]
        lines += entries.map { entry in
            [
                "<entry>", Self.element("id", entry.id), Self.element("title", entry.title.rawValue),
                Self.element("updated", entry.updated.description),
                "<link rel=\"alternate\" href=\"\(Self.escaped(entry.link))\"/>",
                "<category term=\"\(Self.escaped(entry.category.rawValue))\"/>",
                "<content type=\"text\">\(Self.escaped(entry.text.rawValue))</content>", "</entry>",
            ].joined(separator: "\n")
        }
        return (lines + ["</feed>", ""]).joined(separator: "\n")
    }

    private static func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    /// What XML 1.0 cannot hold becomes U+FFFD.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case "\r": escaped += "&#13;"
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                escaped.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
            }
        }
        return escaped
    }
}
