/// What can be followed.
public enum FollowedKind: String, Word {
    case proposal
    case action
    case need
    case call
    case session
    /// A regional group: the proposals that carry its label, its needs, and the actions of its parties.
    case region

    /// In what people call objects by.
    public var reference: ReferenceKind {
        switch self {
        case .proposal: .proposal
        case .action: .action
        case .need: .need
        case .call: .call
        case .session: .session
        case .region: .region
        }
    }

    /// What stands before the id in the place of an object.
    public var collection: String { rawValue + "s" }
}

extension ObjectPath {
    /// The kind, and the id behind it, of what can be followed; nil for other objects.
    public var followed: (kind: FollowedKind, key: String)? {
        guard let slash = rawValue.firstIndex(of: "/"),
            let kind = FollowedKind.allCases.first(where: { $0.collection == rawValue[..<slash] })
        else { return nil }
        return (kind, String(rawValue[slash...].dropFirst()))
    }
}
