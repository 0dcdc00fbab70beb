internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Somebody's entry in the register: of a party, of an office of the whole group, or on delegations.
enum RegisteredEntry: Sendable {
    case focalPoint(FocalPoint)
    case officeContact(OfficeContact)
    case delegate(RegisteredDelegate)

    /// - Returns: nil where there is none. Its row is locked.
    @Reactor static func lock(_ contact: ContactID, in unit: UnitOfWork) async throws -> RegisteredEntry? {
        if let known = try await unit.first(LockFocalPoint(id: contact)) { return .focalPoint(known) }
        if let known = try await unit.first(LockOfficeContact(id: contact)) { return .officeContact(known) }
        return try await RegisteredDelegate.lock(contact, in: unit).map(RegisteredEntry.delegate)
    }

    /// Nil once it was erased.
    var email: EmailAddress? {
        switch self {
        case .focalPoint(let known): known.email
        case .officeContact(let known): known.email
        case .delegate(let known): known.email
        }
    }

    var party: PartyID? {
        switch self {
        case .focalPoint(let known): known.party
        case .officeContact: nil
        case .delegate(let known): known.party
        }
    }

    var subject: Subject {
        switch self {
        case .focalPoint(let known): Subject(focalPoint: known.id)
        case .officeContact(let known): Subject(officeContact: known.id)
        case .delegate(let known): Subject(known.person)
        }
    }

    /// Whether its office is held on a day.
    func isHeld(on day: CalendarDate) -> Bool {
        let (from, until): (CalendarDate, CalendarDate?)
        switch self {
        case .focalPoint(let known): (from, until) = (known.validFrom, known.validTo)
        case .officeContact(let known): (from, until) = (known.validFrom, known.validTo)
        case .delegate(let known): return known.speaks
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
        case .delegate(let known): Actor(subject: ActorID(known.person), roles: [role], party: known.party)
        }
    }

    /// Whether an address cannot be that of the entry, because it leads to another one.
    @Reactor func isTaken(_ email: EmailAddress, in unit: UnitOfWork) async throws -> Bool {
        guard case .delegate(let known) = self else { return false }
        return try await known.isOfAnother(email, in: unit)
    }

    /// Puts another address into the entry, as its holder asked: the former one stays on record like that of any correction.
    @Reactor func move(to email: EmailAddress, in unit: UnitOfWork) async throws {
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
        case .delegate(let known): try await known.move(to: email, reason: reason, since: now, in: unit)
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
