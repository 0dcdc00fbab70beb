/// In which office somebody acts: what they are to the working group, and for which party. As text it is
/// `secretariat`, or `focal-point:chile`.
public struct ActingOffice: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public let kind: OfficeKind
    /// The party that it is an office of; nil for an office of the working group itself.
    public let party: PartyID?

    public static var rule: TextRule {
        TextRule(
            "secretariat, co-chair or ops; or focal-point, alternate, delegate or observer, a colon and a party",
            pattern: "^(secretariat|co-chair|ops|(focal-point|alternate|delegate|observer):[a-z0-9][a-z0-9-]{0,63})$",
            example: "focal-point:chile")
    }

    /// - Returns: nil for an office of a party without a party, and for one of the working group with a party.
    public init?(_ kind: OfficeKind, of party: PartyID? = nil) {
        guard kind.isOfParty == (party != nil) else { return nil }
        self.kind = kind
        self.party = party
    }

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = parts.first.flatMap({ OfficeKind(rawValue: String($0)) }) else { return nil }
        guard parts.count == 2 else {
            self.init(kind)
            return
        }
        guard let party = PartyID(rawValue: String(parts[1])) else { return nil }
        self.init(kind, of: party)
    }

    /// The office in which an actor acts; nil for the public, and for somebody without an office today.
    ///
    /// Who steers the work acts in that office, also in the place of a party.
    public init?(of actor: Actor) {
        let kinds = OfficeKind.allCases.filter { kind in kind.role.map(actor.has) ?? false }
        guard let kind = kinds.first else { return nil }
        let isAlternate = kind == .focalPoint && actor.right == .alternate
        self.init(isAlternate ? .alternate : kind, of: kind.isOfParty ? actor.party : nil)
    }

    /// The office that an account is of, such as `focal-point.chile`; nil for what is no account of an office.
    public init?(account: ActorID) {
        let parts = account.rawValue.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let role = parts.first.flatMap({ Role(rawValue: String($0)) }),
            let kind = OfficeKind.allCases.first(where: { $0.role == role })
        else { return nil }
        self.init(kind, of: kind.isOfParty ? parts.dropFirst().first.flatMap { PartyID(rawValue: String($0)) } : nil)
    }

    public var rawValue: String { kind.rawValue + (party.map { ":\($0)" } ?? "") }

    public var description: String { rawValue }
}

/// What an office is, whoever holds it.
public enum OfficeKind: String, CaseIterable, Sendable {
    // An actor with several roles acts in the first of them.
    case secretariat
    case coChair = "co-chair"
    case focalPoint = "focal-point"
    case alternate
    case delegate
    case observer
    case ops

    /// Whether it is an office of a party, and not of the working group.
    public var isOfParty: Bool {
        switch self {
        case .focalPoint, .alternate, .delegate, .observer: true
        case .secretariat, .coChair, .ops: false
        }
    }

    /// The role of a token by which its holder acts; nil for alternates, who act by that of the focal point.
    public var role: Role? { Role(rawValue: rawValue) }
}
