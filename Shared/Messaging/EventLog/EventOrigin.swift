public import Models
public import Postgres

/// Where an event comes from: who tells it, when, and what it goes back to.
public struct EventOrigin: Sendable {
    let source: String
    let time: Instant
    var traceparent: String?
    /// The request or the event that caused it.
    var causation: MessageID?
    var actorID: String?
    var office: ActingOffice?
    var onBehalfOf: String?
    /// By which link of a mail, where it was one.
    var link: LinkAct?
}

extension EventOrigin {
    /// An event that a service tells of its own accord, outside of any request or event.
    ///
    /// - Parameters:
    ///   - instant: when it happened.
    ///   - causation: the message that it goes back to, where there is one.
    public static func service(
        _ service: ServiceName, at instant: Instant = .now, causation: MessageID? = nil
    ) -> EventOrigin {
        EventOrigin(source: "/\(service.rawValue)", time: instant, causation: causation)
    }
}

extension Envelope {
    /// An event as it is told, before it has a position.
    init(telling event: some Event, about subject: Subject, reason: String?, from origin: EventOrigin) throws {
        self.init(
            source: origin.source, type: Swift.type(of: event).type.rawValue, subject: subject.description,
            time: origin.time, traceparent: origin.traceparent, causation: origin.causation,
            data: try JSON.encode(event))
        actorID = origin.actorID
        office = origin.office
        onBehalfOf = origin.onBehalfOf
        link = origin.link
        self.reason = reason
    }
}

extension Transaction {
    /// Tells the other services what happened: the event is in the log once the transaction is committed.
    public func tell(
        _ event: some Event, about subject: Subject, reason: String? = nil, from origin: EventOrigin
    ) throws {
        let envelope = try Envelope(telling: event, about: subject, reason: reason, from: origin)
        enqueue(Outbox.insert(envelope, aggregate: subject.description))
    }
}
