internal import Models

/// An entry of an event log, read.
struct ToldEvent {
    let envelope: Envelope
    /// Nil where this program does not know the type, or cannot read the data.
    let event: (any Event)?
    /// Parties that fields of the event name.
    let named: Set<PartyID>

    /// - Throws: ``MalformedEnvelope`` for what is no entry.
    init(text: String) throws {
        envelope = try Envelope(frame: Array(text.utf8))
        event = try? EventCatalogue.find(envelope.type)?.read(envelope.data)
        named = Self.parties(in: envelope)
    }

    /// The party for which somebody acted by their office, and the one in whose place.
    var acting: Set<PartyID> {
        let stood = envelope.onBehalfOf.flatMap(PartyID.init(rawValue:))
        return Set([envelope.office?.party, stood].compactMap(\.self))
    }

    /// Whether everybody may read all of it, but who acted.
    var isForEverybody: Bool {
        guard let publicity = event?.publicity, publicity.isOpen else { return false }
        guard publicity.tellsReason || envelope.reason == nil else { return false }
        return publicity.hidden.isDisjoint(with: givenFields)
    }

    /// Fields of the event that hold something.
    private var givenFields: Set<String> {
        var fields: Set<String> = []
        var scanner = JSONScanner(envelope.data)
        try? scanner.object { scanner, name in
            let value = try scanner.value()
            if !["null", "[]"].contains(String(decoding: value, as: UTF8.self)) { fields.insert(name) }
        }
        return fields
    }

    /// Where the data of each type of event names parties, as its schema says.
    private static let maps = Dictionary(
        uniqueKeysWithValues: EventCatalogue.all.compactMap { type in
            ReferenceMap(type.schema).map { (type.type.rawValue, $0) }
        })

    private static func parties(in envelope: Envelope) -> Set<PartyID> {
        guard let map = maps[envelope.type] else { return [] }
        let sites = ReferenceScan(envelope.data, map).sites.filter { $0.kind == .party }
        return Set(sites.flatMap { $0.parts.compactMap { PartyID(rawValue: $0.text) } })
    }
}

extension Event {
    static func read(_ data: [UInt8]) throws -> any Event { try JSON.decode(Self.self, from: data) }
}
