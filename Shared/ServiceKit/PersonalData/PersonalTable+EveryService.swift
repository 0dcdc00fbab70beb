public import Messaging
public import Models
public import Reactor

extension PersonalTable {
    /// What every service keeps about those who act.
    public static let ofEveryService = [
        PersonalTable(
            "event_log", of: "actor", key: "lpad(position::text, 20, '0')",
            shown: [Shown("time", of: "told_at"), Shown("type", of: "entry::jsonb ->> 'type'"), "subject"],
            kept: .asLongAsTheRecord, erasure: .impersonal),
        PersonalTable(
            "command_receipt", of: "actor", key: "key", shown: ["key", "expires_at"],
            kept: .days(ReceiptRetention.days, after: "the command"), erasure: .deleted),
        PersonalTable(
            "speaking_term", of: "actor", key: "party || speaking_right",
            shown: ["party", "speaking_right", "valid_from", "valid_to"], kept: .asLongAsTheRecord,
            erasure: .impersonal),
        PersonalTable(
            "office_term", of: "actor", key: "role || valid_from", shown: ["role", "valid_from", "valid_to"],
            kept: .asLongAsTheRecord, erasure: .impersonal),
        PersonalTable(
            "token_revocation", of: "actor", key: "signed_until", shown: ["signed_until"], kept: .asLongAsTheRecord,
            erasure: .impersonal),
    ]
}

extension [PersonalTable] {
    /// Enqueues what erases a person from these tables.
    @Reactor public func erase(_ person: ActorID, in writer: some DatabaseWriter) {
        for statement in compactMap({ $0.erasing(person) }) { writer.enqueue(statement) }
    }
}
