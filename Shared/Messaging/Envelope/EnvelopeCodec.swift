internal import Models

extension Envelope {
    /// Reads a frame.
    ///
    /// Attributes that are unknown are passed over, so that newer peers can talk to older ones. One that is given twice
    /// is refused: two readers could take it for two different messages.
    ///
    /// - Throws: ``MalformedEnvelope`` that names the attribute at fault.
    public init(frame: [UInt8]) throws {
        guard JSON.isUTF8(frame) else {
            throw MalformedEnvelope(attribute: "message", detail: "not valid UTF-8")
        }
        var reader = AttributeReader()
        do {
            var scanner = JSONScanner(frame)
            try scanner.object { try reader.read($1, from: &$0) }
            try scanner.end()
            self = try reader.envelope()
        } catch let failure as JSONScanner.Failure {
            throw MalformedEnvelope(
                attribute: reader.current ?? "message", detail: "\(failure.detail) (at byte \(failure.offset))",
                id: reader.id)
        } catch var malformed as MalformedEnvelope {
            malformed.id = reader.id
            throw malformed
        }
    }

    /// Reads a message: its frame, and the one beside it where there is one.
    ///
    /// - Throws: ``MalformedEnvelope`` that names the attribute at fault.
    init(frames: ArraySlice<[UInt8]>) throws {
        guard let message = frames.first, frames.count <= 2 else {
            throw MalformedEnvelope(attribute: "message", detail: "has \(frames.count) frames: 1 or 2 are read")
        }
        try self.init(frame: message)
        guard frames.count == 2, let beside = frames.last else { return }
        guard beside.count <= Self.maximumBytesSize else {
            throw MalformedEnvelope(
                attribute: "message", detail: "has more than \(Self.maximumBytesSize) bytes beside it", id: id)
        }
        bytes = beside
    }

    /// The message as it goes over a socket.
    func frames() -> [[UInt8]] { bytes.isEmpty ? [frame()] : [frame(), bytes] }

    /// The message as one frame, attributes in a fixed order, data as it was given.
    public func frame() -> [UInt8] {
        var writer = JSONWriter(capacity: 384 + (actor?.utf8.count ?? 0) + data.count)
        writer.member("specversion", "1.0")
        writer.member("id", id.description)
        writer.member("source", source)
        writer.member("type", type)
        writer.member("subject", subject)
        writer.member("time", time?.description)
        writer.member("traceparent", traceparent)
        writer.member("actor", actor)
        writer.member("expires", expires?.description)
        writer.member("causation", causation?.description)
        writer.member("actorid", actorID)
        writer.member("office", office?.rawValue)
        writer.member("onbehalfof", onBehalfOf)
        writer.member("link", link?.rawValue)
        writer.member("reason", reason)
        writer.member("datacontenttype", "application/json")
        writer.member("data", json: data)
        if let position { writer.member("position", position.rawValue) }
        return writer.finish()
    }
}

/// Collects the attributes of a message in whatever order they come.
private struct AttributeReader {
    private enum Attribute: String {
        case specversion, id, source, type, subject, time, traceparent, actor, expires, causation, actorid, office
        case onbehalfof, link, reason, position, data
    }

    /// The attribute that is being read.
    private(set) var current: String?
    private(set) var id: MessageID?

    private var seen: [Attribute] = []
    private var source: String?
    private var type: String?
    private var optional = Envelope(id: MessageID(high: 0, low: 0), source: "", type: "", data: [])
    private var version: String?

    mutating func read(_ name: String, from scanner: inout JSONScanner) throws {
        current = name
        if let attribute = Attribute(rawValue: name) {
            try read(attribute, from: &scanner)
        } else {
            _ = try scanner.value()
        }
        current = nil
    }

    private mutating func read(_ attribute: Attribute, from scanner: inout JSONScanner) throws {
        guard !seen.contains(attribute) else { throw missing(attribute.rawValue, "is given twice") }
        seen.append(attribute)
        if attribute != .data, scanner.null() { return }
        switch attribute {
        case .specversion: version = try scanner.string()
        case .id: id = try parse(scanner.string())
        case .source: source = try scanner.string()
        case .type: type = try scanner.string()
        case .subject: optional.subject = try scanner.string()
        case .time: optional.time = try parse(scanner.string())
        case .traceparent: optional.traceparent = try scanner.string()
        case .actor: optional.actor = try scanner.string()
        case .expires: optional.expires = try parse(scanner.string())
        case .causation: optional.causation = try parse(scanner.string())
        case .actorid: optional.actorID = try scanner.string()
        case .office: optional.office = try parse(scanner.string())
        case .onbehalfof: optional.onBehalfOf = try scanner.string()
        case .link: optional.link = try parse(scanner.string())
        case .reason: optional.reason = try scanner.string()
        case .position: optional.position = try parsePosition(scanner.integer())
        case .data: optional.data = Array(try scanner.value())
        }
    }

    func envelope() throws -> Envelope {
        guard version == "1.0" else { throw missing("specversion", "must be “1.0”") }
        guard let id else { throw missing("id") }
        guard let source, !source.isEmpty else { throw missing("source") }
        guard let type, !type.isEmpty else { throw missing("type") }
        var envelope = optional
        envelope.id = id
        envelope.source = source
        envelope.type = type
        if envelope.data.isEmpty { envelope.data = Array("{}".utf8) }
        return envelope
    }

    private func missing(_ attribute: String, _ detail: String = "is missing") -> MalformedEnvelope {
        MalformedEnvelope(attribute: attribute, detail: detail)
    }

    private func parse(_ text: String) throws -> MessageID {
        guard let value = MessageID(rawValue: text) else { throw missing("\(current ?? "id")", "is no UUID") }
        return value
    }

    private func parse(_ text: String) throws -> Instant {
        guard let value = Instant(rfc3339: text) else {
            throw missing("\(current ?? "time")", "is no RFC 3339 instant that exists")
        }
        return value
    }

    private func parse(_ text: String) throws -> ActingOffice {
        guard let value = ActingOffice(rawValue: text) else {
            throw missing("\(current ?? "office")", "must be \(ActingOffice.rule.words)")
        }
        return value
    }

    private func parse(_ text: String) throws -> LinkAct {
        guard let value = LinkAct(rawValue: text) else {
            throw missing("\(current ?? "link")", "must be \(LinkAct.rule.words)")
        }
        return value
    }

    private func parsePosition(_ value: Int64) throws -> EventPosition {
        guard let position = EventPosition(rawValue: value) else { throw missing("position", "is negative") }
        return position
    }
}
