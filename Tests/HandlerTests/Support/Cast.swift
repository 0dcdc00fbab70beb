import Models
import TestSupport
import Testing

extension Speaker {
    static let secretariat = Speaker(actor: .secretariat)
    static let coChair = Speaker(actor: .coChair)
    static let ops = Speaker(actor: .ops)
    static let everybody = Speaker(actor: .public)

    /// The focal point of a party, or who else holds an office there; see ``Cast/focalPoint(of:)`` for one in office.
    static func focalPoint(_ party: PartyID) -> Speaker { Speaker(actor: .focalPoint(party)) }
}

extension Models.Actor {
    static let secretariat = Actor(subject: "secretariat", roles: [.secretariat])
    static let coChair = Actor(subject: "co-chair", roles: [.coChair])
    static let ops = Actor(subject: "ops", roles: [.ops])

    static func focalPoint(_ party: PartyID) -> Actor {
        Actor(subject: ActorID(account: .focalPoint, of: party), roles: [.focalPoint], party: party)
    }

    static func delegate(_ person: PersonID, of party: PartyID) -> Actor {
        Actor(subject: ActorID(person), roles: [.delegate], party: party)
    }
}
