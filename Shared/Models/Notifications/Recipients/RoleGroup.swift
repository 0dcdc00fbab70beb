/// An office of the whole group. The holders of the first two read one inbox each.
public enum Office: String, Word {
    case secretariat
    case coChairs = "co-chairs"
    case operations

    /// Those that have an inbox, and are written to as one.
    public static let written: [Office] = [.secretariat, .coChairs]
}

/// Some who are reached for one reason.
public enum RoleGroup: Hashable, Sendable, CustomStringConvertible {
    case office(Office)
    case focalPoints(of: Bodies)
    /// Recipients of a notification.
    case recipients(of: NotificationNumber)
    /// Recipients of a notification who have not answered it.
    case silent(on: NotificationNumber)
    /// Contacts who have unsubscribed from optional mail.
    case optedOut

    /// The bodies whose focal points are meant.
    public enum Bodies: Hashable, Sendable {
        case all
        case regions([Region])
        /// The regions whose label some proposals carry.
        case labelRegions([CitedProposal])
        /// The owners of the follow-up actions on some proposals.
        case owners([CitedProposal])
        case parties([PartyID])
    }

    public var description: String {
        switch self {
        case .office(let office): office.rawValue
        case .focalPoints(of: .all): "focal points"
        case .focalPoints(of: .regions(let regions)): "focal points of \(Self.list(regions.map(\.rawValue)))"
        case .focalPoints(of: .labelRegions(let proposals)):
            "focal points of the label regions of \(Self.list(proposals.map(\.description)))"
        case .focalPoints(of: .owners(let proposals)):
            "focal points of the owners of actions on \(Self.list(proposals.map(\.description)))"
        case .focalPoints(of: .parties(let parties)):
            "focal points of \(parties.count == 1 ? "party" : "parties") \(Self.list(parties.map(\.rawValue)))"
        case .recipients(of: let number): "recipients of \(number)"
        case .silent(on: let number): "silent on \(number)"
        case .optedOut: "opted out"
        }
    }

    private static func list(_ items: [String]) -> String { items.joined(separator: " and ") }
}
