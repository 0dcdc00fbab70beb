internal import Models

/// What an entry of the log is found by. Found entries are read from their texts, so that nothing rests on these.
struct EntryKeys {
    let time: Instant
    /// Empty where there is none.
    let subject: String
    let actor: String
    /// Who acted, in whose place, and who is named, behind each other with spaces between.
    let parties: String

    /// - Parameter text: of an entry; of one that is none, nothing is found.
    init(of text: String) {
        let told = try? ToldEvent(text: text)
        time = told?.envelope.time ?? Instant(microseconds: 0)
        subject = told?.envelope.subject ?? ""
        actor = told?.envelope.actorID ?? ""
        parties = told.map { $0.named.union($0.acting).map(\.rawValue).sorted().joined(separator: " ") } ?? ""
    }
}
