public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AcknowledgeNotification: Command {
    public func perform(in unit: UnitOfWork) async throws -> Acknowledgement {
        let party = try unit.actor.speaker(for: party)
        guard let found = try await unit.first(FindNotification(name: notification.rawValue)) else {
            throw Rejection.notFound("notification", notification)
        }
        guard let recipient = try await unit.first(AddressedOf(notification: found.id, party: party)) else {
            throw Rejection.forbidden("Notification \(notification) is not addressed to \(party).")
        }
        let given = GivenAnswer(
            notification: found.id, number: notification, recipient: recipient, party: party, answer: answer, note: note
        )
        return try await given.record(in: unit, by: unit.actor.subject)
    }
}

/// An answer to a notification, by whichever way it came.
struct GivenAnswer: Sendable {
    let notification: NotificationID
    let number: NotificationNumber
    let recipient: Line
    let party: PartyID?
    let answer: AcknowledgementAnswer
    let note: Line?

    /// Given twice, it stands there once.
    ///
    /// - Parameter isByLink: whether it came by the link of a mail, of which it is known to whom it was sent and no more.
    @Reactor func record(in unit: UnitOfWork, by author: ActorID, isByLink: Bool = false) async throws
        -> Acknowledgement
    {
        // Answers of one recipient stand in one order: this row is what they queue at.
        guard try await unit.first(LockRecipient(notification: notification, recipient: recipient)) != nil else {
            throw Fault("a recipient vanished")
        }
        if let last = try await unit.first(LastAnswer(given: self)), last.answer == answer, last.note == note {
            return last
        }
        unit.enqueue(
            """
            INSERT INTO acknowledgement (notification, recipient, answer, note, answered_at, answered_by, is_by_link)
            VALUES (\(notification), \(recipient), \(answer), \(note), \(unit.now), \(author), \(isByLink))
            """)
        try unit.tell(
            NotificationAcknowledged(notification: notification, number: number, party: party, answer: answer),
            about: Subject(notification))
        return Acknowledgement(
            notification: number, recipient: recipient, party: party, answer: answer, note: note, at: unit.now,
            by: author, isByLink: isByLink)
    }

    private struct LastAnswer: Statement {
        let given: GivenAnswer

        var sql: SQL {
            """
            SELECT \(given.number) AS number, recipient, \(given.party) AS party, answer, note, answered_at, answered_by,
                is_by_link
            FROM acknowledgement WHERE notification = \(given.notification) AND recipient = \(given.recipient)
            ORDER BY place DESC LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> Acknowledgement {
            try Acknowledgement(
                notification: row.number, recipient: row.recipient, party: row.party, answer: row.answer,
                note: row.note, at: row.answered_at, by: row.answered_by, isByLink: row.is_by_link)
        }
    }
}

private struct LockRecipient: Statement {
    let notification: NotificationID
    let recipient: Line

    var sql: SQL {
        """
        SELECT recipient FROM notification_recipient
        WHERE notification = \(notification) AND recipient = \(recipient) FOR NO KEY UPDATE
        """
    }

    static func decode(_ row: Row) throws -> Line { try row.decode(Line.self) }
}

/// For whom a party answers: the first of its contacts to whom a notification is addressed.
private struct AddressedOf: Statement {
    let notification: NotificationID
    let party: PartyID

    var sql: SQL {
        """
        SELECT recipient FROM notification_recipient
        WHERE notification = \(notification) AND party = \(party) AND class = 'to' ORDER BY recipient LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> Line { try row.decode(Line.self) }
}
