public import Models
public import Postgres
internal import Reactor

extension Transaction {
    /// Tells what a service did of its own accord, outside of any request or event.
    ///
    /// - Parameters:
    ///   - causation: the message that it goes back to, where there is one.
    ///   - instant: when it happened.
    @Reactor public func tell(
        _ event: some Event, about aggregate: String, from service: ServiceName, causation: MessageID? = nil,
        at instant: Instant = .now
    ) throws {
        let envelope = Envelope(
            source: "/\(service.rawValue)", type: type(of: event).type.rawValue, subject: aggregate, time: instant,
            causation: causation, data: try JSON.encode(event))
        enqueue(Outbox.insert(envelope, aggregate: aggregate))
    }
}
