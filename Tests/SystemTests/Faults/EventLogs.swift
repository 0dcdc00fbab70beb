import Messaging
import Models

/// The event logs of all services, as the superuser read them.
struct EventLogs {
    var entries: [ServiceName: [Database.LogEntry]] = [:]

    subscript(_ service: ServiceName) -> [Database.LogEntry] { entries[service] ?? [] }

    struct Told<Content: Event> {
        let id: MessageID
        let event: Content
    }

    /// The events of one type, in the order of the log.
    func events<Content: Event>(_ type: Content.Type) throws -> [Told<Content>] {
        guard let source = type.type.source else { return [] }
        return try self[source].filter { $0.envelope.type == type.type.rawValue }.map {
            Told(id: $0.envelope.id, event: try $0.event(type))
        }
    }
}

/// Who is to be told of what, computed from the logs by the rules that an installation begins with.
struct ExpectedNotices {
    /// Event and recipient, with a tab between them.
    private(set) var items: [String] = []
    private(set) var mails: [String] = []

    init(_ logs: EventLogs) throws {
        let parties = Set(try logs.events(FocalPointNominated.self).map(\.event.party))
        for told in try logs.events(SubmissionReceived.self) {
            items += (["secretariat"] + told.event.submitters.map(\.rawValue)).map { "\(told.id)\t\($0)" }
            mails += told.event.submitters.filter(parties.contains).map { "\(told.id)\t\($0)" }
        }
        for told in try logs.events(FocalPointNominated.self) { items.append("\(told.id)\tsecretariat") }
        for told in try logs.events(PositionTaken.self) { items.append("\(told.id)\tsecretariat") }
        for told in try logs.events(ProgressReported.self) { items.append("\(told.id)\tsecretariat") }
        for told in try logs.events(EvidenceAttached.self) {
            items += ["\(told.id)\tsecretariat", "\(told.id)\tco-chairs"]
        }
        for told in try logs.events(ActionProposed.self) { tell(told.event.owner, told.id, parties) }
        for told in try logs.events(ActionMoved.self) {
            items.append("\(told.id)\tsecretariat")
            if told.event.to == .done { items.append("\(told.id)\tco-chairs") }
            guard ActionState.machine.transition(told.event.move)?.side != .owner else { continue }
            tell(told.event.owner, told.id, parties)
        }
    }

    private mutating func tell(_ owner: PartyID, _ event: MessageID, _ parties: Set<PartyID>) {
        items.append("\(event)\t\(owner)")
        if parties.contains(owner) { mails.append("\(event)\t\(owner)") }
    }
}
