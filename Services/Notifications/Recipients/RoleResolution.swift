internal import Models

/// Somebody whom a role expression names.
enum Addressee: Hashable, Sendable, Comparable {
    case office(Office)
    case contact(ContactID, of: PartyID)
    /// A party that has no focal point in office: nobody is reached for it.
    case vacancy(PartyID)

    private var order: (Int, String, String) {
        switch self {
        case .office(let office): (0, office.rawValue, "")
        case .contact(let contact, let party): (1, party.rawValue, contact.rawValue)
        case .vacancy(let party): (2, party.rawValue, "")
        }
    }

    static func < (left: Addressee, right: Addressee) -> Bool { left.order < right.order }
}

/// Whom an expression reaches at a moment, why, and whom it leaves out.
struct RoleResolution: Hashable, Sendable {
    /// With the groups for whose sake each is reached, in the order of the text.
    private(set) var reached: [Addressee: [RoleGroup]]
    /// Named, and then taken out, with the group that did it.
    private(set) var leftOut: [Addressee: RoleGroup]

    private init(reached: [Addressee: [RoleGroup]], leftOut: [Addressee: RoleGroup] = [:]) {
        self.reached = reached
        self.leftOut = leftOut
    }

    /// - Parameter members: who belongs to each group of the expression at this moment; a group that is missing has nobody.
    init(_ expression: RoleExpression, members: [RoleGroup: [Addressee]]) {
        self = Self.resolve(expression.root, members)
    }

    private static func resolve(
        _ node: RoleExpression.Node, _ members: [RoleGroup: [Addressee]]
    ) -> RoleResolution {
        switch node {
        case .group(let group):
            let all = Set(members[group] ?? [])
            return RoleResolution(reached: Dictionary(uniqueKeysWithValues: all.map { ($0, [group]) }))
        case .joined(let left, let connective, let right):
            return resolve(left, members).joined(connective, resolve(right, members))
        }
    }

    private func joined(_ connective: RoleExpression.Connective, _ other: RoleResolution) -> RoleResolution {
        var result = self
        switch connective {
        case .plus:
            result.reached.merge(other.reached) { mine, others in mine + others.filter { !mine.contains($0) } }
            result.leftOut.merge(other.leftOut) { mine, _ in mine }
            for addressee in result.reached.keys { result.leftOut[addressee] = nil }
        case .minus:
            for (addressee, groups) in other.reached where result.reached.removeValue(forKey: addressee) != nil {
                result.leftOut[addressee] = groups.first
            }
        case .only:
            for addressee in reached.keys where other.reached[addressee] == nil { result.reached[addressee] = nil }
        }
        return result
    }
}
