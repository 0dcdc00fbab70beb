import Models
import Reactor
import Synchronization
import TestSupport
import Testing

extension Speaker {
    static let secretariat = Speaker(actor: .secretariat)
    static let coChair = Speaker(actor: .coChair)
    static let ops = Speaker(actor: .ops)
    static let everybody = Speaker(actor: .public)

    /// The account of a party's focal point, whether or not somebody is in office; see ``Cast/focalPoint(of:)``.
    static func focalPoint(_ party: PartyID) -> Speaker { Speaker(actor: .focalPoint(party)) }

    /// The secretariat in the place of a party.
    static func secretariat(for party: PartyID) -> Speaker {
        Speaker(actor: Actor(subject: "secretariat", roles: [.secretariat], onBehalfOf: party))
    }
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

    static func observer(_ party: PartyID) -> Actor {
        Actor(subject: ActorID(account: .observer, of: party), roles: [.observer], party: party)
    }
}

/// Parties, those who speak for them, and what they work on: made where a test needs them, each with a name that nothing else
/// has.
@Reactor enum Cast {
    private nonisolated static let count = Mutex(0)

    /// A number that no other test gets.
    nonisolated static func number() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    static func party(_ kind: PartyKind = .memberState, region: Region? = "AG") async throws -> PartyID {
        let number = number()
        let party = try #require(PartyID(rawValue: "party-\(number)"))
        try await Speaker.secretariat.send(
            RegisterParty(id: party, name: Line(cutting: "Party \(number)"), kind: kind, region: region))
        return party
    }

    /// The account of a party's focal point, with somebody in office of whom every service knows.
    static func focalPoint(of party: PartyID) async throws -> Speaker {
        let installation = try Installation.running
        if installation.represented.insert(party).inserted {
            let today = try installation.today
            let isHeld = try await Speaker.secretariat.send(ListFocalPoints(party: party)).items.contains {
                $0.role == .focalPoint && $0.validFrom <= today && $0.validTo.map { $0 >= today } ?? true
            }
            if !isHeld { try await Speaker.secretariat.send(try nomination(party, from: today)) }
            try await installation.settle()
        }
        return .focalPoint(party)
    }

    /// The focal point of a new state, in office.
    static func focalPoint() async throws -> (speaker: Speaker, party: PartyID) {
        let party = try await party()
        return (try await focalPoint(of: party), party)
    }

    /// Somebody whose credentials for a session are accepted, as every service knows.
    static func delegate(of party: PartyID, for session: SessionID? = nil) async throws -> Speaker {
        let person = PersonID.generate()
        let place: SessionID = if let session { session } else { try await self.session() }
        let registered = try await Speaker.secretariat.send(
            RegisterDelegate(
                person: person, party: party, session: place, name: "A delegate", email: try email(person),
                maySpeak: true, letter: "A letter"))
        try await Speaker.secretariat.tell(DecideCredentials(delegate: registered.id, credentials: .accepted))
        return Speaker(actor: .delegate(person, of: party))
    }

    /// An observer whose organization is accredited, as every service knows.
    static func observer(of party: PartyID? = nil) async throws -> Speaker {
        let body: PartyID = if let party { party } else { try await self.party(.observer, region: nil) }
        try await Speaker.secretariat.tell(
            AccreditObserver(
                party: body, accreditationClass: .accreditedOrganization, reference: "A decision",
                validFrom: try Installation.running.today))
        return Speaker(actor: .observer(body))
    }

    nonisolated static func email(_ whose: some CustomStringConvertible) throws -> EmailAddress {
        try #require(EmailAddress(rawValue: "\(whose)@example.org"))
    }

    nonisolated static func nomination(
        _ party: PartyID, id: String? = nil, from: CalendarDate, to: CalendarDate? = nil,
        at address: EmailAddress? = nil
    ) throws -> NominateFocalPoint {
        NominateFocalPoint(
            id: id.flatMap(ContactID.init(rawValue:)), party: party, name: "A focal point",
            email: try address ?? email(party),
            language: .english, zone: .utc, validFrom: from, validTo: to, letter: "A letter")
    }

    static var now: Instant { get throws { try Installation.running.now } }

    static var today: CalendarDate { get throws { try Installation.running.today } }

    /// A day so many days from today.
    static func day(_ days: Int) throws -> CalendarDate { try today.advanced(byDays: days) }

    static func forward(days: Double) async throws { try await Installation.running.forward(days: days) }
}
