import Models

extension Models.Actor {
    static let secretariat = Actor(subject: "secretariat", roles: [.secretariat])
    static let coChair = Actor(subject: "co-chair", roles: [.coChair])
    static let ops = Actor(subject: "ops", roles: [.ops])
    /// Of an organization that is accredited wherever a test asks for this actor.
    static let observer = Actor(subject: "observer.watchers", roles: [.observer], party: PartyID(rawValue: "watchers"))

    static func focalPoint(_ party: PartyID) -> Actor {
        Actor(subject: ActorID(account: .focalPoint, of: party), roles: [.focalPoint], party: party)
    }

    static func delegate(_ person: PersonID, of party: PartyID) -> Actor {
        Actor(subject: ActorID(person), roles: [.delegate], party: party)
    }
}
