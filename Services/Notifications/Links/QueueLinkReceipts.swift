internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Lets somebody know of what was done in their name by the link of a mail: once for each act, at once, whatever they have said of
/// other mail.
struct QueueLinkReceipts: EnvelopeHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func applies(_ envelope: Envelope) -> Bool { envelope.link.map { LinkedActs.isAct($0.request) } ?? false }

    func apply(in unit: EventUnit) async throws {
        guard let act = unit.event.link, let contact = unit.event.actorID.flatMap(ContactID.init(rawValue:)),
            let letter = try await unit.first(LetterActedBy(letter: act.letter))
        else { return }
        let name = Sentence.name(of: act.request)
        let time = LocalTime(utc: unit.event.time ?? unit.now)
        let notice = Notice(
            Sentence(.actedSubject, ["act": name]),
            [
                [Sentence(.actedText, ["act": name]), Sentence(.actedAt, ["date": .time(time)])],
                [try await record(in: unit) ?? Sentence(.actedOn, ["subject": letter.told])],
                [Sentence(.actedIgnore)],
            ], about: act.object)
        // Of several events of one command the first one is told. The key of a command is its sender's to choose.
        let command = unit.event.causation ?? unit.event.id
        var receipt = Ledger.Queue(
            event: "\(act.letter)/\(act.request)/\(command)", type: EventType(rawValue: unit.event.type), to: contact,
            of: letter.party, .required, notice, .becauseActed)
        receipt.isPersonal = true
        unit.enqueue(try receipt.statement(from: mail.sender))
    }

    /// What is told of the act to others.
    @Reactor private func record(in unit: EventUnit) async throws -> Sentence? {
        guard let type = EventCatalogue.find(unit.event.type) as? any Notifiable.Type else { return nil }
        let event = try type.read(unit.event.data)
        let notice = event.notice(try await NoticeContext(of: event, in: unit))
        return Sentence(.actedRecord, ["subject": .inEachLanguage { notice.subject(in: $0).rawValue }])
    }
}

extension Notifiable {
    fileprivate static func read(_ data: [UInt8]) throws -> any Notifiable { try JSON.decode(Self.self, from: data) }
}

extension Sentence {
    /// What a request is called by people, in each language.
    fileprivate static func name(of request: RequestName) -> SentenceValue {
        .inEachLanguage { RequestNames.name(of: request, in: $0) ?? request.rawValue }
    }
}

extension SentenceValue {
    fileprivate static func inEachLanguage(_ words: (LanguageTag) -> String) -> SentenceValue {
        let others = LanguageTag.allCases.map { ($0.rawValue, words($0)) }
        return .name(words(.english), others: Dictionary(uniqueKeysWithValues: others))
    }
}

private struct LetterActedBy: Statement {
    let letter: DeliveryID

    struct Output: Sendable {
        let party: PartyID
        /// Its subject.
        let told: SentenceValue
    }

    var sql: SQL { "SELECT subject, party, notice FROM delivery WHERE id = \(letter)" }

    static func decode(_ row: Row) throws -> Output {
        let (subject, notice): (Line, Notice?) = try (row.subject, Notice(stored: row.notice))
        let told = notice.map { notice in SentenceValue.inEachLanguage { notice.subject(in: $0).rawValue } }
        return try Output(party: row.party, told: told ?? .text(subject.rawValue))
    }
}
