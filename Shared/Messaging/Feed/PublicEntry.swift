internal import Models

/// An entry of the log as programs outside of the backbone read it.
///
/// Its position and id stay, so that nobody takes what is withheld for a gap. Its digest does not: whoever has the digest of a
/// text can try guesses of it.
struct PublicEntry {
    let text: String

    init(_ entry: EventLog.Entry) throws {
        let told = try Envelope(frame: Array(entry.text.utf8))
        // What this program cannot read is not for others.
        let publicity = (try? EventCatalogue.find(told.type)?.read(told.data))?.publicity ?? .withheld
        var shown = Envelope(id: told.id, source: told.source, type: MessageType.withheld, time: told.time)
        shown.position = told.position
        if publicity.isOpen {
            shown.type = told.type
            shown.subject = told.subject
            shown.causation = told.causation
            shown.reason = publicity.tellsReason ? told.reason : nil
            shown.data =
                try publicity.hidden.isEmpty ? told.data : Self.members(of: told.data, without: publicity.hidden)
        }
        text = String(decoding: shown.frame(), as: UTF8.self)
    }

    private static func members(of data: [UInt8], without hidden: Set<String>) throws -> [UInt8] {
        var writer = JSONWriter(capacity: data.count)
        var scanner = JSONScanner(data)
        try scanner.object { scanner, name in
            let value = try scanner.value()
            if !hidden.contains(name) { writer.member(named: name, json: Array(value)) }
        }
        return writer.finish()
    }
}
