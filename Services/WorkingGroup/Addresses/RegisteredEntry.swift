internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Somebody's entry in the register: of a party, or of an office of the whole group.
enum RegisteredEntry: Sendable {
    case focalPoint(FocalPoint)
    case officeContact(OfficeContact)

    /// - Returns: nil where there is none. Its row is locked.
    @Reactor static func lock(_ contact: ContactID, in unit: UnitOfWork) async throws -> RegisteredEntry? {
        if let known = try await unit.first(LockFocalPoint(id: contact)) { return .focalPoint(known) }
        return try await unit.first(LockOfficeContact(id: contact)).map(RegisteredEntry.officeContact)
    }

    /// Nil once it was erased.
    var email: EmailAddress? {
        switch self {
        case .focalPoint(let known): known.email
        case .officeContact(let known): known.email
        }
    }

    var party: PartyID? {
        switch self {
        case .focalPoint(let known): known.party
        case .officeContact: nil
        }
    }

    var subject: Subject {
        switch self {
        case .focalPoint(let known): Subject(focalPoint: known.id)
        case .officeContact(let known): Subject(officeContact: known.id)
        }
    }

    /// Whether its office is held on a day.
    func isHeld(on day: CalendarDate) -> Bool {
        let (from, until) =
            switch self {
            case .focalPoint(let known): (known.validFrom, known.validTo)
            case .officeContact(let known): (known.validFrom, known.validTo)
            }
        return from <= day && (until.map { day <= $0 } ?? true)
    }

    /// Who acts by a link of a mail to this entry.
    ///
    /// - Parameter role: in which the entry acts.
    func holder(as role: Role) -> Actor {
        switch self {
        case .focalPoint(let known):
            Actor(
                subject: ActorID(known.id), roles: [role], party: known.party,
                right: known.role == .alternate ? .alternate : nil)
        case .officeContact(let known): Actor(subject: ActorID(known.id), roles: [role])
        }
    }

    /// Puts another address into the entry, as its holder asked: the former one stays on record like that of any correction.
    @Reactor func move(to email: EmailAddress, in unit: UnitOfWork) throws {
        let (reason, log) = (ReviseContact.reason, CorrectionLog(subject))
        // By the true time: by it people sign in.
        let now = Instant.now
        switch self {
        case .focalPoint(let known):
            var moved = known
            moved.email = email
            try log.enter(
                CorrectFocalPoint(contact: known.id, reason: reason, email: email), from: known, to: moved,
                reason: reason, isPersonal: true, by: ActorID(known.id), in: unit)
            unit.enqueue("UPDATE focal_point SET email = \(email), address_since = \(now) WHERE id = \(known.id)")
        case .officeContact(let known):
            var moved = known
            moved.email = email
            try log.enter(
                CorrectOfficeContact(contact: known.id, reason: reason, email: email), from: known, to: moved,
                reason: reason, isPersonal: true, by: ActorID(known.id), in: unit)
            unit.enqueue("UPDATE office_contact SET email = \(email), address_since = \(now) WHERE id = \(known.id)")
        }
    }
}

extension Actor {
    /// The entry that is meant: one's own, also where none is named.
    ///
    /// - Throws: `notFound` for that of somebody else. Who is whose contact is no public matter.
    func ownEntry(_ contact: ContactID?) throws -> ContactID {
        guard let own = ContactID(rawValue: subject.rawValue), contact ?? own == own else {
            throw Rejection.notFound("contact of yours", contact?.rawValue ?? subject.rawValue)
        }
        return own
    }
}
