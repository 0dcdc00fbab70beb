extension ActingOffice {
    /// What people call it, such as “focal point of Chile”.
    ///
    /// - Parameter name: what the party is called; its id is said where that is not known.
    public func words(_ name: Line? = nil) -> String {
        let ofParty = name?.rawValue ?? party?.rawValue ?? ""
        return switch kind {
        case .secretariat: "secretariat"
        case .coChair: "co-chair"
        case .focalPoint: "focal point of \(ofParty)"
        case .alternate: "alternate of \(ofParty)"
        case .delegate: "delegate of \(ofParty)"
        case .observer: "observer for \(ofParty)"
        case .ops: "operator"
        }
    }

    /// The words as a line begins with them.
    public func title(_ name: Line? = nil) -> String {
        words(name).capitalizedFirst
    }

    /// What people call somebody who holds it no more, such as “former focal point of Chile”.
    public func formerWords(_ name: Line? = nil) -> String {
        kind == .secretariat ? "former member of the secretariat" : "former \(words(name))"
    }
}

extension ActorID {
    /// What people call an account that is of no party; nil for all others.
    public var accountName: String? {
        if self == .system { return "The system" }
        if self == Actor.public.subject { return "The public" }
        guard let office = ActingOffice(account: self), office.party == nil else { return nil }
        return office.title()
    }
}
