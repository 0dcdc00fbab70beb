/// An object or a region that somebody means, by what people call it, with its kind before it where that is needed.
public struct FollowedObject: ValidatedText, Hashable, Sendable {
    public static let rule = TextRule(
        """
        what people call a proposal, an action, a need, a call, a session or a region, such as NPP16, action 4 or \
        region AG
        """,
        pattern: TextPattern.line, maximumLength: Line.maximumLength, example: "NPP16")

    public let rawValue: String
    /// The kind, where the text says it.
    public let kind: FollowedKind?
    /// The id, number, title or name.
    public let name: String

    public init?(rawValue: String) {
        guard Line(rawValue: rawValue) != nil else { return nil }
        self.rawValue = rawValue
        let said = Self.kind(in: rawValue)
        kind = said?.kind
        name = said?.name ?? rawValue
    }

    public init(_ object: ObjectPath) {
        rawValue = object.rawValue
        kind = object.followed?.kind
        name = object.followed?.key ?? object.rawValue
    }

    /// `action 4`, `action:4` or `actions/4`.
    private static func kind(in text: String) -> (kind: FollowedKind, name: String)? {
        let lower = text.lowercased()
        for kind in FollowedKind.allCases {
            for start in ["\(kind.rawValue) ", "\(kind.rawValue):", "\(kind.collection)/"] where lower.hasPrefix(start)
            {
                let name = String(text.dropFirst(start.count).drop { $0 == " " })
                if !name.isEmpty { return (kind, name) }
            }
        }
        return nil
    }

    /// What it may be called, kind by kind; a later reading counts where an earlier one leads nowhere: a title may begin with
    /// the word for a kind.
    public var readings: [[(kind: FollowedKind, name: String)]] {
        let whole = FollowedKind.allCases.filter { Self.fits(rawValue, $0) }.map { (kind: $0, name: rawValue) }
        return (kind.map { [[(kind: $0, name: name)]] } ?? []) + [whole]
    }

    /// Whether a text looks like what objects of a kind are called.
    private static func fits(_ text: String, _ kind: FollowedKind) -> Bool {
        switch kind {
        case .proposal: text.wholeMatch(of: /(?:[A-Za-z]{1,8}[ .#-]?)?[1-9][0-9]{0,2}/) != nil
        case .action: ActionNumber(quoted: text) != nil || ReferenceKind.isID(text)
        case .need, .call, .session, .region: true
        }
    }
}
