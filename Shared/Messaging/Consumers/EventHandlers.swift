public import Models
public import Reactor

/// Applies one type of event.
public protocol EventHandler<Applied>: Sendable {
    associatedtype Applied: Event

    /// Runs inside the transaction that moves the cursor: both happen, or neither.
    @Reactor func apply(_ event: Applied, in unit: EventUnit) async throws
}

/// Applies what came about in a certain way, whatever type of event tells of it.
public protocol EnvelopeHandler: Sendable {
    @Reactor func applies(_ envelope: Envelope) -> Bool
    /// Runs as ``EventHandler/apply(_:in:)`` does, after the handlers of the type.
    @Reactor func apply(in unit: EventUnit) async throws
}

/// The handlers of one source, by the type of event they apply. Events of other types are passed over.
///
/// An event may have several handlers: they run one after the other, as they were registered, in one transaction.
@Reactor public struct EventHandlers {
    private var lists: [String: any AnyHandlerList] = [:]
    private var others: [any EnvelopeHandler] = []

    public init(_ register: (inout EventHandlers) -> Void) { register(&self) }

    /// Applies events of the handler's type, after the handlers that are there already.
    public mutating func apply<H: EventHandler>(_ handler: H) {
        let type = H.Applied.type.rawValue
        var list = HandlerList<H.Applied>()
        if let known = lists[type] {
            guard let same = known as? HandlerList<H.Applied> else {
                preconditionFailure("two kinds of event are called \(type)")
            }
            list = same
        }
        list.handlers.append(handler)
        lists[type] = list
    }

    /// Applies what the handler says that it applies, of any type.
    public mutating func apply(_ handler: some EnvelopeHandler) { others.append(handler) }

    func applies(_ envelope: Envelope) -> Bool {
        lists[envelope.type] != nil || others.contains { $0.applies(envelope) }
    }

    func apply(_ unit: EventUnit) async throws {
        try await lists[unit.event.type]?.apply(unit)
        for handler in others where handler.applies(unit.event) { try await handler.apply(in: unit) }
    }
}

@Reactor private protocol AnyHandlerList {
    func apply(_ unit: EventUnit) async throws
}

private struct HandlerList<Applied: Event>: AnyHandlerList {
    var handlers: [any EventHandler<Applied>] = []

    func apply(_ unit: EventUnit) async throws {
        let event = try JSON.decode(Applied.self, from: unit.event.data)
        for handler in handlers { try await handler.apply(event, in: unit) }
    }
}
