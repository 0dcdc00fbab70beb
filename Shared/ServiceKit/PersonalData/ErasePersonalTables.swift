internal import Messaging
public import Models
internal import Reactor

/// Tells that somebody is nobody any more.
public protocol ErasingEvent: Event {
    /// What the record says of who acted: from now on it leads to nobody.
    var erased: ActorID { get }
}

extension ContactErased: ErasingEvent {
    public var erased: ActorID { ActorID(contact) }
}

extension PersonErased: ErasingEvent {
    public var erased: ActorID { ActorID(person) }
}

/// Erases somebody whom the register has erased from the tables of a service.
struct ErasePersonalTables<Erasure: ErasingEvent>: EventHandler {
    let tables: [PersonalTable]

    func apply(_ event: Erasure, in unit: EventUnit) async throws { tables.erase(event.erased, in: unit) }
}
