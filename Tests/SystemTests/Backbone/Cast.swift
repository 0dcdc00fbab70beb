import Models

extension Models.Actor {
    static let secretariat = Actor(subject: "secretariat@example.org", roles: [.secretariat])
    static let coChair = Actor(subject: "co-chair@example.org", roles: [.coChair])
    static let ops = Actor(subject: "ops@example.org", roles: [.ops])
    static let observer = Actor(subject: "observer@example.org", roles: [.observer])

    static func focalPoint(_ party: PartyID) -> Actor {
        Actor(subject: "focal-point.\(party)@example.org", roles: [.focalPoint], party: party)
    }
}
